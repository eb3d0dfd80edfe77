/** Before and after publishing, over HTTP: checks, what changes, a moment to come, old pages, a file, and preview links. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChangesResponse, CheckResponse } from "../../../src/gatehouse/core/page/studio-checks.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { altered } from "../../support/altered.ts";
import { openEditors, type Editors } from "../../support/editors.ts";
import { openSocket } from "../../support/patient-socket.ts";
import type { Visits } from "../../support/visits.ts";

let editors: Editors;
let visits: Visits;
let cookies: Editors["cookies"];

beforeAll(async () => {
  editors = await openEditors();
  ({ visits, cookies } = editors);
});
afterAll(() => editors.close());

const ask: Editors["ask"] = (path, asked) => editors.ask(path, asked);

const page = "/admin/page";
const { pages, schedule } = {
  pages: () => visits.database.repositories.pages,
  schedule: () => visits.database.repositories.schedule,
};
const version = async () => String((await pages().draft())?.version ?? 0);

async function save(words: string) {
  const json = {
    version: Number(await version()),
    commands: [{ kind: "set", path: "copy.en.site.note", value: words }],
  };
  expect((await ask(`${page}/studio/save`, { json })).status).toBe(200);
}

async function checked(json: object) {
  const { status, text } = await ask(`${page}/check`, { json });
  return { status, ...(JSON.parse(text) as CheckResponse) };
}

test("the studio checks every page in portions, and each finding names its field", async () => {
  const document = {
    ...shippedDocument(),
    copy: { en: { reasons: { "role-missing": { heading: "Hello {nmae}" } } } },
    blocks: shippedDocument().blocks.map((block) =>
      block.kind === "support-links"
        ? {
            ...block,
            links: ["/about", "/gone"].map((href, at) => ({ id: `l-${String(at)}`, label: { en: "Help" }, href })),
          }
        : block,
    ),
  };
  const first = await checked({ document });
  expect(first.status).toBe(200);
  expect(first.findings.map(({ level, code, path }) => [level, code, path])).toEqual(
    expect.arrayContaining([
      ["warning", "unknown-placeholder", "copy.en.reasons.role-missing.heading"],
      ["warning", "link-dead", "blocks.support-links.links.l-1.href"],
    ]),
  );
  expect(first.findings.filter(({ code }) => code === "link-dead")).toHaveLength(1);
  expect(first.findings.find(({ code }) => code === "unknown-placeholder")).toMatchObject({
    label: "Heading · Role missing · English",
    href: `${page}?for=reason.role-missing&language=en#heading`,
  });
  let { done } = first;
  while (done < first.total) {
    const next = await checked({ document, from: done });
    expect(next.done).toBeGreaterThan(done);
    expect(next.findings).toEqual([]);
    ({ done } = next);
  }
  // Each was printed as visitors see it, in the layout of the site.
  expect(visits.site.output()).not.toContain("refusal-page-failed");
});

test("checks take the permission to edit, and a document that can be read", async () => {
  expect((await ask(`${page}/check`, { as: "member", json: {} })).status).toBe(403);
  expect((await ask(`${page}/check`, { json: { document: { version: 2 } } })).status).toBe(422);
  expect((await ask(`${page}/check`, { json: { from: -1 } })).status).toBe(422);
});

test("the publish page lists what changes for visitors, and the studio gets the same as JSON", async () => {
  await save("Closed on <Mondays>");
  const { status, text } = await ask(`${page}/publish`);
  expect(status).toBe(200);
  expect(text).toContain("Closed on &lt;Mondays&gt;");
  expect(text).toContain("is no formatting here");
  expect(text).toContain("Mend: A sentence beside the explanation · Whole site · English");
  expect(text).toContain("<title>Publish the page · The Quoin</title>");
  const changes = JSON.parse((await ask(`${page}/changes`, { json: {} })).text) as ChangesResponse;
  expect(changes.differences).toMatchObject([
    { kind: "changed", path: "copy.en.site.note", before: "", after: "Closed on <Mondays>" },
  ]);
});

test("pages are printed and looked at in a frame of the publish page, which stays a page of the console in its language", async () => {
  await save("Closed on Tuesdays");
  const publish = await ask(`${page}/publish`);
  const frame = /<iframe src="([^"]+checked)"/.exec(publish.text)?.[1] ?? "";
  for (const [path, ancestors] of [
    [`${page}/publish`, "'none'"],
    [frame, "'self'"],
  ] as const) {
    const { status, headers, text } = await ask(path);
    expect([status, /<html lang="(\w+)"/.exec(text)?.[1]]).toEqual([200, "en"]);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("content-security-policy")).toContain(`script-src 'self'`);
    expect(headers.get("content-security-policy")).toContain(`frame-ancestors ${ancestors}`);
  }
  const first = await ask(frame);
  expect(first.text).toContain("Nothing to mend on them.");
  const next = /href="([^"]+\?from=\d+)"/.exec(first.text)?.[1] ?? "";
  expect((await ask(next)).text).toMatch(/8\d of \d+ pages were printed/);
});

test("a page is scheduled and cancelled by forms, and a moment that has passed is refused beside its field", async () => {
  await save("Winter break");
  const form = async (at: string) => ({ version: await version(), note: "For winter", at });
  const past = await ask(`${page}/publish`, { form: await form("2020-01-01T10:00") });
  expect(past.status).toBe(422);
  expect(past.text).toContain('id="at-error"');
  expect(past.text).toContain('value="For winter"');

  const later = new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 16);
  const scheduled = await ask(`${page}/publish`, { form: await form(later) });
  expect([scheduled.status, scheduled.headers.get("location")]).toEqual([303, `${page}/publish?done=scheduled`]);
  expect((await ask(`${page}/publish`)).text).toContain("Scheduled for");
  expect((await ask("/admin")).text).toContain("A page is scheduled for");

  const { id } = JSON.parse((await schedule().scheduled()) ?? "{}") as { id: string };
  expect((await ask(`${page}/unschedule`, { as: "writer", form: { id } })).status).toBe(403);
  expect((await ask(`${page}/unschedule`, { form: { id: "another" } })).status).toBe(404);
  expect((await ask(`${page}/unschedule`, { form: { id } })).status).toBe(303);
  expect(await schedule().scheduled()).toBeNull();
});

test("an old page is compared with the one before, or any other, and made the draft", async () => {
  await save("First words");
  await ask(`${page}/publish`, { form: { version: await version(), note: "" } });
  await save("Second words");
  const { number } = { number: await pages().publishedNumber() };
  const compared = await ask(`${page}/history/${number}`);
  expect(compared.text).toContain(`What is different from Revision ${number - 1}`);
  expect(compared.text).toContain("First words");
  const withDraft = await ask(`${page}/history/${number}?with=draft`);
  expect(withDraft.text).toContain("Second words");

  const form = { version: await version(), into: "draft" };
  expect((await ask(`${page}/history/1`, { as: "writer", form })).headers.get("location")).toBe(
    `${page}?done=in-draft`,
  );
  expect((await pages().draft())?.document).toMatchObject({ copy: {} });
  expect(await pages().publishedNumber()).toBe(number);
});

test("each language shows what is missing beside its source", async () => {
  await save("Ask at the desk");
  const { status, text } = await ask(`${page}/languages`);
  expect(status).toBe(200);
  expect(text).toContain("One text missing");
  expect(text).toContain(`${page}?for=site&amp;language=de#note`);
});

test("the page goes out as a file and comes back, tried first", async () => {
  await save("From the file");
  const exported = await ask(`${page}/file/export?page=draft`);
  expect(exported.headers.get("content-disposition")).toMatch(
    /^attachment; filename="refusal-page-\d{4}-\d\d-\d\d\.json"$/,
  );
  await save("Changed since");
  const form = (text: string, more: Readonly<Record<string, string>> = {}) => {
    const data = new FormData();
    data.set("file", new Blob([text], { type: "application/json" }), '"><script>alert(1)</script>.json');
    for (const [name, value] of Object.entries(more)) data.set(name, value);
    return data;
  };
  const tried = await ask(`${page}/file`, { form: form(exported.text, { try: "yes" }) });
  expect([tried.status, tried.text.includes("From the file")]).toEqual([200, true]);
  expect(JSON.stringify((await pages().draft())?.document)).toContain("Changed since");

  const broken = await ask(`${page}/file`, { form: form('{"gatehouse":"page"') });
  expect([broken.status, broken.text.includes("it is not JSON")]).toEqual([422, true]);
  expect(broken.text).not.toContain("<script>alert(1)");
  expect((await ask(`${page}/file`, { form: { file: exported.text } })).status).toBe(415);

  const imported = await ask(`${page}/file`, { form: form(exported.text) });
  expect([imported.status, imported.headers.get("location")]).toEqual([303, `${page}/publish?done=imported`]);
  expect(JSON.stringify((await pages().draft())?.document)).toContain("From the file");
});

test("a second file that is sent while one is read is told to wait, and the next one is read", async () => {
  const { text } = await ask(`${page}/file/export?page=draft`);
  const status = async () => {
    const form = new FormData();
    form.set("file", new Blob([text], { type: "application/json" }), "page.json");
    form.set("try", "yes");
    const answer = await ask(`${page}/file`, { form });
    return [answer.status, answer.headers.get("retry-after")];
  };
  const head = [
    `POST ${page}/file HTTP/1.1`,
    `Host: ${new URL(visits.site.origin).host}`,
    `Cookie: ${cookies["editor"] ?? ""}`,
    `Origin: ${visits.site.origin}`,
    "Sec-Fetch-Site: same-origin",
    "Content-Type: multipart/form-data; boundary=a",
    // More than waits in front of the page for its end.
    "Content-Length: 300000",
  ];
  const begin = async () => {
    const socket = await openSocket(visits.site.origin);
    socket.send(`${head.join("\r\n")}\r\n\r\n--a\r\n${"a".repeat(200_000)}`);
    return socket;
  };
  let first = await begin();
  await expect
    .poll(async () => {
      // It met one of those below while that was read, and was itself told to wait.
      if (first.received() !== "") first = await begin();
      return status();
    })
    .toEqual([503, "60"]);
  first.close();
  await expect.poll(status).toEqual([200, null]);
});

test("a typeface of the site that strangers cannot load keeps the page back, and one that they can goes live", async () => {
  const saveFont = async (path: string) => {
    const value = { body: { family: "Quire Text", files: [{ path, weights: [400, 700] }] } };
    const commands = [{ kind: "set", path: "theme.brand.siteFonts", value }];
    return ask(`${page}/studio/save`, { json: { version: Number(await version()), commands } });
  };
  const publish = async () => ask(`${page}/studio/publish`, { json: { version: Number(await version()), note: "" } });
  for (const [path, status] of [
    ["/members/text.woff2", "401"],
    ["/gone.woff2", "404"],
  ] as const) {
    expect((await saveFont(path)).status).toBe(200);
    const draft = await pages().draft();
    const { findings } = await checked({ document: draft?.document, from: 0 });
    expect(findings.filter(({ level }) => level === "error")).toEqual([
      expect.objectContaining({
        code: "font-closed",
        path: "theme.brand.siteFonts",
        text: expect.stringContaining(`${path} answers ${status}`),
      }),
    ]);
    expect((await publish()).status).toBe(422);
  }
  expect((await saveFont("https://evil.example/text.woff2")).status).toBe(422);
  expect((await saveFont("/_gatehouse/fonts/inter-latin.woff2")).status).toBe(200);
  expect((await publish()).status).toBe(200);
});

test("without a script, a preview link is revoked, and shows nothing from then on", async () => {
  const made = await ask(`${page}/link`, { form: { page: "draft", days: "1" } });
  const link = new URL(/http:\/\/[^\s<]+\/_gatehouse\/preview\?key=[\w.-]+/.exec(made.text)?.[0] ?? "");
  const id = /name="revoke" value="([0-9a-f]{64})"/.exec(made.text)?.[1] ?? "";
  expect((await ask(link.pathname + link.search, { as: "nobody" })).status).toBe(200);
  const revoked = await ask(`${page}/link`, { form: { revoke: id } });
  expect(revoked.headers.get("location")).toBe(`${page}/link?done=link-revoked`);
  expect((await ask(link.pathname + link.search, { as: "nobody" })).status).not.toBe(200);
  expect((await ask(`${page}/link`, { form: { revoke: id } })).status).toBe(404);
  expect((await ask(`${page}/link`, { as: "member", form: { revoke: id } })).status).toBe(403);
});

test("a preview link shows the draft to anybody, gives no rights, and cannot be sent from, kept or framed elsewhere", async () => {
  await save("Only in the draft");
  const commands = [{ kind: "set", path: "theme.preset", value: "almanac" }];
  await ask(`${page}/studio/save`, { json: { version: Number(await version()), commands } });
  const made = await ask(`${page}/link`, { form: { page: "draft", days: "1" } });
  const link = new URL(/http:\/\/[^\s<]+\/_gatehouse\/preview\?key=[\w.-]+/.exec(made.text)?.[0] ?? "");
  expect((await ask(`${page}/link`, { as: "member", form: { page: "draft", days: "1" } })).status).toBe(403);
  expect((await ask(`${page}/link`, { form: { page: "draft", days: "365" } })).status).toBe(422);

  const outside = await ask(link.pathname + link.search, { as: "nobody" });
  expect(outside.status).toBe(200);
  const frame = /<iframe src="([^"]+)"/.exec(outside.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const inside = await ask(frame, { as: "nobody" });
  expect([inside.status, inside.text.includes("Only in the draft")]).toEqual([200, true]);
  // Its theme is the draft's too, and not the one that visitors see.
  const almanac = shippedThemes.find(({ id }) => id === "almanac")?.tokens.light.page ?? "none";
  expect(inside.text).toContain(almanac);
  expect((await ask("/members", { as: "nobody" })).text).not.toContain(almanac);
  for (const { headers } of [outside, inside]) {
    expect(headers.get("cache-control")).toContain("no-store");
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("set-cookie")).toBeNull();
  }
  const policy = inside.headers.get("content-security-policy") ?? "";
  for (const part of ["script-src 'none'", "form-action 'none'", "frame-ancestors 'self'"])
    expect(policy).toContain(part);

  const key = link.searchParams.get("key") ?? "";
  for (const forged of ["", key.slice(0, -1), `${key}a`, altered(key)]) {
    for (const path of ["/_gatehouse/preview", "/_gatehouse/preview/frame"]) {
      const refused = await ask(`${path}?key=${forged}`, { as: "nobody" });
      expect([refused.status, refused.text.includes("Only in the draft")]).toEqual([404, false]);
    }
  }
  expect((await ask(`${page}/studio/draft`, { as: "nobody" })).status).toBe(401);
});
