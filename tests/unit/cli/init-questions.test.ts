/** What `gatehouse init` asks, and what it says of a part that is guarded already. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { partToGuard } from "../../../src/gatehouse/cli/init/part-to-guard.ts";
import { planFor } from "../../../src/gatehouse/cli/init/plan.ts";
import { readSiteFiles } from "../../../src/gatehouse/cli/init/site-files.ts";
import { guardedPart, type GuardedPart } from "../../../src/gatehouse/cli/init/wish.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatehouse-init-"));
  const dependencies = { astro: "^7.0.0", "@astrojs/node": "^11.0.0", gatehouse: "file:gatehouse.tgz" };
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ dependencies, scripts: { start: "gatehouse start" } }),
  );
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

function typing(answers: string[]) {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question.slice(0, 12));
    return Promise.resolve(answers.shift() ?? "");
  };
  return { asked, questions: { ask } };
}

test("a wrong answer is asked for again, and those before it are kept", async () => {
  const { asked, questions } = typing(["members", "/members", "mebmer", "member, editor"]);
  expect(await partToGuard(questions, undefined, undefined)).toMatchObject({
    path: "/members",
    requirement: { kind: "any-role", roles: ["member", "editor"] },
  });
  expect(asked).toEqual(["Which part o", "Which part o", "Who may open", "Who may open"]);
});

async function notesOf(config: string, part: GuardedPart | null): Promise<readonly string[]> {
  await writeFile(join(folder, "astro.config.mjs"), config);
  const wishes = { part, mayInstall: false, mayReplaceStart: false };
  return (await planFor(await readSiteFiles(folder), wishes)).notes;
}

test("a part that is guarded for others already is not passed over in silence", async () => {
  const section = `{ id: "members", label: "x", path: "/members", requirement: { kind: "any-role", roles: ["member"] } }`;
  const config = `import gatehouse from "gatehouse";
import node from "@astrojs/node";
export default { adapter: node({ mode: "standalone" }), integrations: [gatehouse({ sections: [${section}] })] };
`;
  expect(await notesOf(config, guardedPart("/members", "editor") as GuardedPart)).toEqual([
    "/members is a guarded section already and stays as it is. To change who may open it, edit its requirement in " +
      "astro.config.mjs.",
  ]);
  expect(await notesOf(config, null)).toEqual([]);
});

test("a site in which nothing is guarded yet is told so", async () => {
  const [note] = await notesOf("export default {};\n", null);
  expect(note).toContain("This guards no part of the site yet. Name one with --guard /members");
});
