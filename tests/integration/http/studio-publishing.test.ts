/** Publishing, the history and languages inside the studio, over HTTP: each call, and who may ask for it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type {
  CompareResponse,
  HistoryResponse,
  LanguagesResponse,
  MadeLink,
  RevisionResponse,
} from "../../../src/gatehouse/core/page/studio-publishing.ts";
import type { FailureResponse, StudioData } from "../../../src/gatehouse/core/page/studio.ts";
import { openEditors, type Editors } from "../../support/editors.ts";
import type { Visits } from "../../support/visits.ts";

let editors: Editors;
let visits: Visits;
let cookies: Editors["cookies"];

beforeAll(async () => {
  editors = await openEditors();
  ({ visits, cookies } = editors);
});
afterAll(() => editors.close());

const ask = (path: string, body?: unknown, as = "editor", more: Readonly<Record<string, string>> = {}) =>
  editors.ask(`/admin/page/studio${path}`, { as, json: body, headers: { Accept: "application/json", ...more } });

async function got<Body>(path: string, body?: unknown, as?: string): Promise<Body> {
  const { status, json } = await ask(path, body, as);
  expect(status, `${path} ${JSON.stringify(json)}`).toBe(200);
  return json as Body;
}
const draft = () => got<StudioData["draft"]>("/draft");
const history = () => got<HistoryResponse>("/history");

async function save(path: string, value: unknown): Promise<number> {
  const { version } = await draft();
  return (await got<{ version: number }>("/save", { version, commands: [{ kind: "set", path, value }] })).version;
}
const note = (words: string) => save("copy.en.site.note", words);

async function publish(): Promise<{ number: number; version: number }> {
  return got("/publish", { version: (await draft()).version, note: "A note" });
}

async function visitorsSee(words: string): Promise<boolean> {
  const page = await fetch(`${visits.site.origin}/members`, { headers: { Accept: "text/html" } });
  return (await page.text()).includes(words);
}

test("the history names authors, notes and times, and what is scheduled", async () => {
  await note("Winter");
  await publish();
  const version = await note("Spring");
  const at = Date.now() + 24 * 60 * 60_000;
  expect(await got("/schedule", { version, at, note: "For spring" })).toEqual({ at });
  const { revisions, scheduled, log } = await history();
  expect(revisions[0]).toMatchObject({ byName: "Ada", note: "A note", restoredFrom: null });
  expect(revisions.at(-1)).toMatchObject({ number: 1, byName: null });
  expect(scheduled).toMatchObject({ at, note: "For spring", byName: "Ada", failed: null });
  expect(log.some(({ text }) => text.startsWith("Scheduled the draft of the page for"))).toBe(true);

  const id = scheduled?.id ?? "";
  await note("After spring");
  const { differences } = await got<CompareResponse>("/compare", { before: "scheduled", after: "draft" });
  expect(differences).toMatchObject([{ path: "copy.en.site.note", before: "Spring", after: "After spring" }]);
  const frame = await fetch(`${visits.site.origin}/admin/page/preview/frame?revision=scheduled`, {
    headers: { Cookie: cookies["editor"] ?? "", Accept: "text/html" },
  });
  const html = await frame.text();
  expect(html).toContain("Spring");
  // The page for visitors asks for the focus; in a frame in which nothing runs it may not.
  expect(html).toContain('type="email"');
  expect(html).not.toContain("autofocus");

  expect(await got("/unschedule", { id })).toEqual({ done: true });
  const again = await ask("/unschedule", { id });
  expect(again).toMatchObject({ status: 404, json: { message: "Nothing is scheduled any more." } });
  expect((await ask("/compare", { before: "scheduled", after: "draft" })).status).toBe(404);
});

test("a moment that has passed, or that is too far away, is refused in words", async () => {
  const version = await note("Late");
  const past = await ask("/schedule", { version, at: 1, note: "" });
  expect(past).toMatchObject({ status: 422, json: { message: "Choose a moment that is still to come." } });
  const far = await ask("/schedule", { version, at: Date.now() + 200 * 24 * 60 * 60_000, note: "" });
  expect([far.status, (far.json as FailureResponse).message]).toEqual([
    422,
    "Choose a moment within the next 90 days.",
  ]);
  expect((await ask("/schedule", { version: version - 1, at: Date.now() + 60_000, note: "" })).status).toBe(409);
});

test("publishing is undone with one call, once", async () => {
  await note("Before it");
  await publish();
  await note("Too early");
  const { number, version } = await publish();
  expect(await visitorsSee("Too early")).toBe(true);
  await got("/undo-publishing", { published: number, version });
  expect([await visitorsSee("Too early"), await visitorsSee("Before it")]).toEqual([false, true]);
  const { document, differs } = await draft();
  expect([document.copy.en?.site?.note, differs]).toEqual(["Too early", true]);
  const twice = await ask("/undo-publishing", { published: number, version: version + 1 });
  expect((twice.json as FailureResponse).message).toContain("Somebody published in the meantime");
});

test("any two pages are compared, and an old one is handed out to become the draft", async () => {
  const { revisions } = await history();
  const [newest] = revisions;
  const { differences } = await got<CompareResponse>("/compare", { before: 1, after: newest?.number ?? 0 });
  expect(differences).toMatchObject([{ path: "copy.en.site.note", before: "", after: "Before it" }]);
  const { document } = await got<RevisionResponse>("/revision?page=1");
  expect(document.copy).toEqual({});
  expect((await ask("/revision?page=9999")).status).toBe(404);
  expect((await ask("/revision?page=x")).status).toBe(422);
  expect((await ask("/compare", { before: 9999, after: "draft" })).status).toBe(404);
});

test("a preview link is made and revoked in the studio, and the history tells of both", async () => {
  await note("Only for friends");
  const { url, id } = await got<MadeLink>("/link", { page: "draft", days: 3 }, "writer");
  const outside = async () => (await fetch(url)).status;
  expect(await outside()).toBe(200);
  const before = await history();
  expect(before.links).toMatchObject([{ id, page: "draft", byName: "Ada" }]);
  expect(JSON.stringify(before)).not.toContain(new URL(url).searchParams.get("key"));
  expect(await got("/revoke-link", { id }, "writer")).toEqual({ done: true });
  expect(await outside()).toBe(404);
  const { links, log } = await history();
  expect(links).toEqual([]);
  expect(log.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "Revoked a preview link to the draft of the page",
      expect.stringMatching(/^Made a preview link to the draft of the page that holds until/),
    ]),
  );
  expect((await ask("/revoke-link", { id })).status).toBe(404);
});

test("each language says what is missing and outdated, and takes a mark that a text is up to date", async () => {
  await save("languages", ["en", "de"]);
  await save("copy", {
    en: { reasons: { "role-missing": { heading: "Not yet", explanation: "Wait." } } },
    de: { reasons: { "role-missing": { heading: "Noch nicht" } } },
  });
  await publish();
  await save("copy.en.reasons.role-missing.heading", "Not today");
  const german = async () => {
    const { document } = await draft();
    const { languages } = await got<LanguagesResponse>("/languages", { document }, "writer");
    return languages.find(({ language }) => language === "de");
  };
  const before = await german();
  expect(before).toMatchObject({ missing: 1, outdated: 1 });
  const text = before?.texts.find(({ state }) => state === "outdated");
  expect(text).toMatchObject({ label: "Heading · Role missing · Deutsch", source: "Not today", text: "Noch nicht" });
  const { key, source } = text ?? { key: "", source: "" };
  await got("/confirm-translation", { language: "de", key, source, text: "Noch nicht" }, "writer");
  expect(await german()).toMatchObject({ missing: 1, outdated: 0 });
  await save("copy.en.reasons.role-missing.heading", "Not this week");
  expect(await german()).toMatchObject({ missing: 1, outdated: 1 });
});

const toEdit = [
  ["/history", undefined],
  ["/revision?page=1", undefined],
  ["/compare", { before: 1, after: "draft" }],
  ["/link", { page: "draft", days: 1 }],
  ["/revoke-link", { id: "none" }],
  ["/languages", {}],
  ["/confirm-translation", { language: "de", key: "k", source: "s", text: "t" }],
] as const;
const toPublish = [
  ["/schedule", { version: 0, at: 1, note: "" }],
  ["/unschedule", { id: "none" }],
  ["/undo-publishing", { published: 1, version: 0 }],
] as const;

test.each([...toEdit, ...toPublish])(
  "%s refuses who is not signed in, and who may not, as JSON",
  async (path, body) => {
    const stranger = await ask(path, body, "nobody");
    expect(stranger).toMatchObject({ status: 401, json: { reason: "no-credentials" } });
    expect(await ask(path, body, "member")).toMatchObject({ status: 403, json: { reason: "permission-missing" } });
    expect(stranger.headers.get("cache-control")).toMatch(/no-store/);
    if (body === undefined) return;
    const elsewhere = { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" };
    expect((await ask(path, body, "editor", elsewhere)).status).toBe(403);
    expect((await ask(path, { ...body, more: 1 })).status).toBe(422);
  },
);

test.each(toPublish)("%s takes the permission to publish", async (path, body) => {
  expect(await ask(path, body, "writer")).toMatchObject({ status: 403, json: { reason: "permission-missing" } });
});
