/** Real clients: each is sent away with a 401 that it can read, and let in with a token. The docs show these very files. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Permission } from "../../src/gatehouse/core/access/permission.ts";
import { isInstalled } from "../gateways/programs.ts";
import { openPrograms, type ProgramOwner, type ProgramsAtHand } from "../support/programs.ts";
import type { Site } from "../support/site.ts";
import { shareVisits, type Visits } from "../support/visits.ts";

const folder = import.meta.dirname;
const curlIsHere = isInstalled("curl");

let visits: Visits;
let site: Site;
let programs: ProgramsAtHand;
let ada: ProgramOwner;
beforeAll(async () => {
  visits = await shareVisits("sqlite");
  ({ site } = visits);
  programs = await openPrograms(site.databaseUrl);
  ada = await programs.member("member");
});
afterAll(async () => {
  await programs.close();
  await visits.close();
});

/** Settings of the machine, such as a proxy or a netrc, do not apply. */
async function run(program: string, file: string, environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(program, [join(folder, file)], {
    env: { PATH: process.env["PATH"], HOME: "/nonexistent", SITE: site.origin, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, err };
}

describe.skipIf(!curlIsHere)("curl", () => {
  test("is sent away with a problem document, and let in with a token", async () => {
    const refused = await run("sh", "library.sh");
    expect(refused.code).toBe(22);
    expect(JSON.parse(refused.out)).toMatchObject({ status: 401, reason: "no-credentials", title: expect.any(String) });
    const welcome = await run("sh", "library.sh", { TOKEN: await programs.token(ada.id) });
    expect(welcome.code).toBe(0);
    expect(JSON.parse(welcome.out)).toHaveProperty("texts.0.title");
  });

  test("finds out by itself that Basic is taken", async () => {
    const welcome = await run("sh", "library-basic.sh", { EMAIL: ada.email, PASSWORD: ada.password });
    expect(welcome.code).toBe(0);
    expect(JSON.parse(welcome.out)).toHaveProperty("texts.0.title");
    const refused = await run("sh", "library-basic.sh", { EMAIL: ada.email, PASSWORD: "wrong" });
    expect(refused.code).toBe(22);
    expect(JSON.parse(refused.out)).toMatchObject({ status: 401, reason: "invalid-credentials" });
  });
});

describe.each([
  { client: "python", program: "python3", file: "library.py" },
  { client: "php", program: "php", file: "library.php" },
] as const)("$client", ({ client, program, file }) => {
  const isHere = isInstalled(client);

  test.skipIf(!isHere)("is sent away with a reason and a challenge it can read, and let in with a token", async () => {
    const refused = await run(program, file);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("401 no-credentials: Authentication is required");
    expect(refused.err).toContain('Challenge: Bearer realm="The Quoin"');
    expect(refused.err).toMatch(/Reference: \w{4}-\w{4}-\w{4}/);
    const welcome = await run(program, file, { TOKEN: await programs.token(ada.id) });
    expect(welcome).toMatchObject({ code: 0, err: "" });
    expect(welcome.out.trim().split("\n").length).toBeGreaterThan(3);
  });

  test.skipIf(!isHere)("is told that its token was revoked", async () => {
    const token = await programs.token(ada.id);
    const { tokens } = programs.database.repositories;
    for (const { id } of await tokens.listOf(ada.id)) await tokens.revoke(id, ada.id, Date.now());
    const refused = await run(program, file, { TOKEN: token });
    expect(refused.err).toContain("401 token-revoked: The token was revoked");
    expect(refused.err).toContain('error="invalid_token"');
  });
});

test.each(["library.sh", "library-basic.sh", "library.py", "library.php"])(
  "docs/clients.md shows %s as it is",
  (file) => {
    const docs = readFileSync(join(folder, "../../docs/clients.md"), "utf8");
    const [, language] = file.split(".");
    const code = readFileSync(join(folder, file), "utf8");
    expect(docs).toContain(`\`\`\`${{ py: "python" }[language ?? ""] ?? language}\n${code}\`\`\`\n`);
  },
);

describe.skipIf(!curlIsHere)("curl and the API", () => {
  const asOwner = async (...scope: Permission[]) => {
    const boss = await programs.member("owner");
    return { TOKEN: await programs.token(boss.id, { scope: ["console:open", ...scope] }) };
  };

  test("lists people, gives a role once, and makes a rule after looking at it", async () => {
    const listed = await run("sh", "api-people.sh", await asOwner("people:view"));
    expect(listed.code).toBe(0);
    expect(JSON.parse(listed.out).items).toContainEqual(expect.objectContaining({ id: ada.id }));
    const { id } = await programs.member();
    const giving = { ...(await asOwner("people:view", "people:manage")), PERSON: id, KEY: "order-1" };
    const given = await run("sh", "api-give-role.sh", giving);
    expect(JSON.parse(given.out)).toMatchObject({ id, roles: ["member"] });
    expect(await run("sh", "api-give-role.sh", giving)).toEqual(given);
    const made = await run("sh", "api-rule.sh", await asOwner("rules:manage"));
    const answers = made.out.trim().split("\n");
    expect(answers.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { dryRun: true },
      { pattern: "/press/**", source: "console" },
    ]);
  });

  test("is told what its token lacks", async () => {
    const refused = await run("sh", "api-people.sh", { TOKEN: await programs.token(ada.id) });
    expect(refused.code).toBe(22);
    expect(JSON.parse(refused.out)).toMatchObject({ status: 403, reason: "permission-missing" });
  });
});
