/** The page studio over HTTP: what it begins with, saves, shows and publishes, and who may ask for it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import type { EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import type { StudioData } from "../../../src/gatehouse/core/page/studio.ts";
import { openVisits, type Visits } from "../../support/visits.ts";

let visits: Visits;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  visits = await openVisits("sqlite");
  const { access } = visits.database.repositories;
  const writer = { id: "writer", label: "Writer", description: "", includes: [], requestable: false };
  await access.insertRole({ ...writer, permissions: ["console:open", "page:edit"] }, 1);
  for (const role of ["editor", "writer", "member"]) {
    const { id } = await visits.member(role);
    cookies[role] = (await visits.session(id)).headers[0]?.replace("Cookie: ", "") ?? "";
  }
});
afterAll(() => visits.close());

interface Asked {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(path: string, { as = "editor", body, headers = {} }: Asked = {}) {
  const { origin } = visits.site;
  const answer = await fetch(`${origin}/admin/page/studio${path}`, {
    method: body === undefined ? "GET" : "POST",
    redirect: "manual",
    headers: {
      Cookie: cookies[as] ?? "",
      Accept: "application/json",
      "Accept-Language": "en",
      "Sec-Fetch-Site": "same-origin",
      ...(body !== undefined && { "Content-Type": "application/json", Origin: origin }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.includes("json") === true;
  return { status: answer.status, headers: answer.headers, text, json: isJson ? (JSON.parse(text) as never) : null };
}

const draft = async () => (await ask("/draft")).json as unknown as StudioData["draft"];
const note = (value: string): EditCommand => ({ kind: "set", path: "copy.en.site.note", value });
const face = { reason: "no-credentials", section: null, language: "en", state: "empty" } as const;

test("the studio opens with the draft, and lets one script run: its own", async () => {
  const { status, headers, text } = await ask("", { headers: { Accept: "text/html" } });
  expect(status).toBe(200);
  const data = JSON.parse(/id="studio-data">(.*?)<\/script>/s.exec(text)?.[1] ?? "null") as StudioData;
  expect(data.draft.document).toEqual(shippedDocument());
  expect(data.rights).toEqual({ mayEdit: true, mayPublish: true });
  expect(data.presets.length).toBeGreaterThan(3);
  expect(data.words.page.title).toBe("Refusal page");
  const script = /<script type="module" src="([^"]+)"/.exec(text)?.[1] ?? "";
  const host = new URL(visits.site.origin).host;
  expect(headers.get("content-security-policy")).toContain(`script-src ${host}${script.split("?")[0] ?? ""};`);
  expect(headers.get("cache-control")).toContain("no-store");

  const file = await fetch(visits.site.origin + script);
  expect(file.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("what is saved is in the draft, and is published for visitors", async () => {
  const { version } = await draft();
  const saved = await ask("/save", { body: { version, commands: [note("Closed on Mondays")] } });
  expect(saved).toMatchObject({ status: 200, json: { version: version + 1 } });
  expect((await draft()).differs).toBe(true);
  const published = await ask("/publish", { body: { version: version + 1, note: "Mondays" } });
  expect(published.status).toBe(200);
  const page = await fetch(`${visits.site.origin}/members`, { headers: { Accept: "text/html" } });
  expect(await page.text()).toContain("Closed on Mondays");
});
