/** The page studio over HTTP: what it begins with, saves, shows and publishes, and who may ask for it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import type { EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { blockEnd, blockStart, markedText, withoutMarks } from "../../../src/gatehouse/core/page/edit-marks.ts";
import type {
  ConflictResponse,
  FailureResponse,
  PreviewResponse,
  StudioData,
} from "../../../src/gatehouse/core/page/studio.ts";
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

interface Asked {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const ask = (path: string, { as = "editor", body, headers = {} }: Asked = {}) =>
  editors.ask(`/admin/page/studio${path}`, { as, json: body, headers: { Accept: "application/json", ...headers } });

const draft = async () => (await ask("/draft")).json as StudioData["draft"];
const note = (value: string): EditCommand => ({ kind: "set", path: "copy.en.site.note", value });
const variant = { reason: "no-credentials", section: null, language: "en", state: "empty" } as const;

test("the studio opens with the draft, and lets no script run but its own", async () => {
  const { status, headers, text } = await ask("", { headers: { Accept: "text/html" } });
  expect(status).toBe(200);
  const data = JSON.parse(/id="studio-data">(.*?)<\/script>/s.exec(text)?.[1] ?? "null") as StudioData;
  expect(data.draft.document).toEqual(shippedDocument());
  expect(data.rights).toEqual({ mayEdit: true, mayPublish: true, mayChangeLook: true });
  expect(data.presets.length).toBeGreaterThan(3);
  expect(data.words.page.title).toBe("Refusal page");
  const script = /<script type="module" src="([^"]+)"/.exec(text)?.[1] ?? "";
  const host = new URL(visits.site.origin).host;
  expect(headers.get("content-security-policy")).toMatch(
    // The studio, and the scripts that it loads when they are needed.
    new RegExp(`script-src ${host}${script.split("?")[0] ?? ""}(?: ${host}/_gatehouse/studio-[\\w-]+\\.js){3};`),
  );
  expect(headers.get("cache-control")).toContain("no-store");

  const file = await fetch(visits.site.origin + script, { headers: { "Accept-Encoding": "gzip, deflate, br" } });
  expect(file.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  // `fetch` undoes it.
  expect(file.headers.get("content-encoding")).toBe("br");
  const plain = await fetch(visits.site.origin + script, { headers: { "Accept-Encoding": "identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await plain.text()).toBe(await file.text());
});

test("a new site's overview leads to the page's first steps, until the page is published or they are dismissed", async () => {
  const { origin } = visits.site;
  const overview = async (more = "", init: RequestInit = {}) => {
    const headers = { Cookie: `${cookies["editor"] ?? ""}${more}`, Accept: "text/html", Origin: origin };
    return fetch(`${origin}/admin`, { headers, redirect: "manual", ...init });
  };
  const leads = async (more = "") => (await (await overview(more)).text()).includes("Make the refusal page yours");
  expect(await leads()).toBe(true);
  const garbled = await overview("", { method: "POST", body: new Blob(["x"], { type: "text/plain" }) });
  expect(garbled.status).toBe(415);
  const body = new URLSearchParams({ do: "dismiss-first-steps" });
  const dismissed = await overview("", { method: "POST", body });
  expect(dismissed.status).toBe(303);
  expect(await leads(`; ${dismissed.headers.getSetCookie()[0]?.split(";")[0] ?? ""}`)).toBe(false);
  const { version } = await draft();
  await ask("/save", { body: { version, commands: [note("Ours")] } });
  await ask("/publish", { body: { version: version + 1, note: "" } });
  expect(await leads()).toBe(false);
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

test("a block of the site's own shows inside the site's layout, with its styles", async () => {
  const { document } = await draft();
  const evening = { id: "evening", kind: "quoin/open-evening", title: { en: "Come by" } };
  const shown = { ...document, blocks: [...document.blocks, evening] };
  const { html } = (await ask("/preview", { body: { document: shown, variant } })).json as PreviewResponse;
  expect(html).toContain(`${markedText("Come by", "blocks.evening.title.en")}</h2>`);
  const scope = /class="card"[^>]*(data-astro-cid-\w+)/.exec(html)?.[1] ?? "no scope";
  const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
  const sheets = await Promise.all(linked.map(async (href) => (await fetch(visits.site.origin + href)).text()));
  expect([html.replaceAll(/<section[\s\S]*?<\/section>/g, ""), ...sheets].join("")).toContain(`.card[${scope}]`);
});

test("a preview shows what is not saved, with marks that tell where each text and block is edited", async () => {
  const { document } = await draft();
  const unsaved = { ...document, layout: "split", copy: { en: { site: { note: "Not saved yet" } } } };
  const { status, json } = await ask("/preview", { body: { document: unsaved, variant } });
  expect(status).toBe(200);
  const { html } = json as PreviewResponse;
  expect(html.includes(markedText("Not saved yet", "copy.en.site.note"))).toBe(true);
  // As visitors get it, with what helps who cannot sign in.
  expect(html).toContain('href="/forgot-password');
  // The site's own header says whose site this is, and there is no contact yet.
  for (const { id } of shippedDocument().blocks.filter(({ kind }) => kind !== "contact" && kind !== "brand")) {
    expect(html.split(`<!--${blockStart(id)}-->`).length, id).toBe(2);
  }
  expect(html.split(`<!--${blockEnd}-->`).length).toBe(html.split("<!--block:").length);
  const attributes = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag).join("");
  expect(attributes).not.toMatch(/[\uFDE0-\uFDE2]/);
  expect(/<title[^>]*>(.*?)<\/title>/.exec(html)?.[1]).not.toMatch(/[\uFDE0-\uFDE2]/);
  expect(html.includes("<script")).toBe(false);
  expect((await draft()).document).toEqual(document);
});

test("a preview shows the form as people meet it when a sign-in fails", async () => {
  const { document } = await draft();
  const shows = async (more: object, text: string) => {
    const { json } = await ask("/preview", { body: { document, variant: { ...variant, ...more } } });
    return withoutMarks((json as PreviewResponse).html).includes(text);
  };
  expect(await shows({ state: "wrong-password" }, 'role="alert"')).toBe(true);
  expect(await shows({ state: "too-many" }, "5 minutes")).toBe(true);
  expect(await shows({ reason: "sign-in-again" }, "alex@example.com")).toBe(true);
  expect(await shows({ reason: "sign-in" }, "7K3Q-9FHM-2XWB")).toBe(false);
  expect(await shows({ language: "de" }, '<div class="gatehouse" lang="de"')).toBe(true);
});

test("a preview shows a reason as visitors usually meet it, and each of its situations", async () => {
  const { document } = await draft();
  const shown = async (reason: string, state = "empty") => {
    const { json } = await ask("/preview", { body: { document, variant: { ...variant, reason, state } } });
    return withoutMarks((json as PreviewResponse).html);
  };
  expect(await shown("session-expired")).toContain("You were away for a while");
  expect(await shown("session-expired", "absolute")).toContain("from time to time");
  expect(await shown("session-ended", "ended-by-admin")).toContain("An admin signed you out");
  expect(await shown("account-suspended", "wrong-password")).toContain("Your account is switched off");
  const second = await shown("second-factor-needed");
  expect(second).toContain('id="gh-code"');
  expect(second).toContain("alex@example.com");
  expect(second).not.toContain('id="gh-password"');
  expect(await shown("second-factor-needed", "none-set-up")).toContain("Set up a second factor");
  const byPasskey = await shown("second-factor-needed", "passkey-only");
  expect(byPasskey).toContain("this page also asks for your passkey");
  expect(byPasskey).not.toContain("recovery codes");
  expect(await shown("sign-in-again", "no-password")).toContain("asks you to sign in once more");
  expect(await shown("sign-in", "code-from-app")).toContain("Six digits from your authenticator app");
  expect(await shown("sign-in", "code-from-mail")).toContain(
    "If there is an account for alex@example.com, six digits are on their way.",
  );
  expect(await shown("sign-in", "code-wrong")).toContain('id="gh-code-error"');
});

test("the studio's page has the buttons that a script shows to visitors", async () => {
  const { document } = await draft();
  const { html } = (await ask("/preview", { body: { document, variant } })).json as PreviewResponse;
  expect(/<button[^>]*data-show[^>]*>/.exec(html)?.[0]).not.toContain("hidden");
  const passkey = /<form[^>]*gh-passkey[\s\S]*?<button[^>]*>/.exec(html)?.[0];
  expect(passkey).not.toMatch(/<button[^>]*hidden/);
});

test("two people at once: the second is shown what the first saved", async () => {
  const { version } = await draft();
  await ask("/save", { body: { version, commands: [note("The first")] } });
  const late = await ask("/save", { as: "writer", body: { version, commands: [note("The second")] } });
  expect(late.status).toBe(409);
  expect(late.json).toMatchObject({ code: "conflict", current: { version: version + 1, savedByName: "Ada" } });
  expect((late.json as ConflictResponse).current.document.copy.en?.site?.note).toBe("The first");
  const published = await ask("/publish", { body: { version, note: "" } });
  expect(published.status).toBe(409);
});

const calls = [
  ["/draft", undefined],
  ["/frame", undefined],
  ["/preview", { document: {}, variant }],
  ["/save", { version: 0, commands: [] }],
  ["/publish", { version: 0, note: "" }],
] as const;

test.each(calls)("%s refuses who is not signed in, and who may not edit, as JSON", async (path, body) => {
  const stranger = await ask(path, { as: "nobody", body });
  expect(stranger.status).toBe(401);
  expect(stranger.headers.get("www-authenticate")).toContain("Bearer");
  expect(stranger.json).toMatchObject({
    reason: "no-credentials",
    loginUrl: expect.stringContaining("/login") as string,
  });
  const member = await ask(path, { as: "member", body });
  expect(member.status).toBe(403);
  expect(member.json).toMatchObject({ reason: "permission-missing", detail: expect.any(String) as string });
});

test("publishing takes a permission of its own", async () => {
  const { version } = await draft();
  expect((await ask("/save", { as: "writer", body: { version, commands: [note("A")] } })).status).toBe(200);
  const published = await ask("/publish", { as: "writer", body: { version: version + 1, note: "" } });
  expect(published.status).toBe(403);
  const { text } = await ask("", { as: "writer", headers: { Accept: "text/html" } });
  expect(text.includes('"mayPublish":false')).toBe(true);
});

test("the look takes a permission of its own, in the studio and in the forms", async () => {
  const { version, document } = await draft();
  const split = { kind: "set", path: "layout", value: "split" };
  const refused = await ask("/save", { as: "writer", body: { version, commands: [split] } });
  expect(refused.status).toBe(403);
  expect(refused.json).toMatchObject({ code: "not-permitted", message: expect.stringContaining("look") as string });
  const { text } = await ask("", { as: "writer", headers: { Accept: "text/html" } });
  expect(text.includes('"mayChangeLook":false')).toBe(true);

  const page = await editors.ask("/admin/page/layout", { as: "writer" });
  expect(page.text).toContain("To change it, your roles need the permission");
  expect(page.text).toMatch(/<fieldset[^>]* disabled/);
  const parts = { version: String(version), first: "en", en: "on", de: "on" };
  const form = (fields: Readonly<Record<string, string>>) =>
    editors.ask("/admin/page/layout", { as: "writer", form: { ...parts, ...fields } });
  expect((await form({ layout: "split" })).status).toBe(422);
  expect((await draft()).document).toEqual(document);
  expect((await form({})).status).toBe(303);
  expect((await draft()).document).toMatchObject({
    layout: document.layout,
    theme: document.theme,
    languages: ["en", "de"],
  });
});

test.each(["/preview", "/save", "/publish"])("%s takes nothing from another site's page, nor a form", async (path) => {
  const elsewhere = { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" };
  expect((await ask(path, { body: {}, headers: elsewhere })).status).toBe(403);
  const form = await ask(path, { body: "version=1", headers: { "Content-Type": "application/x-www-form-urlencoded" } });
  expect(form).toMatchObject({ status: 415, json: { message: "This URL takes JSON." } });
  const plain = await ask(path, { body: "{}", headers: { "Content-Type": "text/plain" } });
  expect(plain.status).toBe(415);
});

test.each([
  ["is no JSON", 400, "{"],
  ["is longer than half a megabyte", 413, JSON.stringify({ document: "x".repeat(600_000), variant })],
  ["is nested a thousand times", 422, `{"document":${"[".repeat(1_000)}${"]".repeat(1_000)},"variant":{}}`],
  ["holds a character that no database keeps", 422, '{"document":"\\u0000","variant":{}}'],
  ["has an unknown property", 422, JSON.stringify({ document: {}, variant, html: "<b>" })],
  ["holds no page", 422, JSON.stringify({ document: { version: 2 }, variant })],
])("a preview whose request %s is answered %s", async (_, status, body) => {
  const answer = await ask("/preview", { body });
  expect(answer.status).toBe(status);
  expect((answer.json as FailureResponse).message).not.toBe("");
});

test("a command that cannot be carried out is named, and nothing is saved", async () => {
  const { version } = await draft();
  const commands = [note("Fine"), { kind: "removeBlock", id: "sign-in" }];
  const answer = await ask("/save", { body: { version, commands } });
  expect(answer.status).toBe(422);
  expect(answer.json).toMatchObject({ command: 1, code: "needed-block" });
  expect((await draft()).version).toBe(version);
});

test("nothing that a call answers is kept by a cache", async () => {
  for (const [path, body] of calls) {
    expect((await ask(path, { body })).headers.get("cache-control"), path).toMatch(/no-store/);
  }
});

const sendWords = async (reason: string, fields: Readonly<Record<string, string>>) =>
  fetch(`${visits.site.origin}/admin/page?for=reason.${reason}&language=en`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookies["editor"] ?? "", Accept: "text/html", Origin: visits.site.origin },
    body: new URLSearchParams({
      ...{ heading: "", explanation: "", nextSteps: "", version: String((await draft()).version) },
      ...fields,
    }),
  });

test("what is typed into a form is saved on every way out of the page, the menu and publishing too", async () => {
  const ways: readonly (readonly [go: string, place: string])[] = [
    [
      "/admin/page?for=reason.session-expired&language=de",
      "/admin/page?for=reason.session-expired&language=de&done=saved",
    ],
    ["/admin/page?for=site&language=en", "/admin/page?for=site&language=en&done=saved"],
    ["/admin/page/languages", "/admin/page/languages?done=saved"],
    [
      "/admin/page/preview?language=en&reason=role-missing",
      "/admin/page/preview?language=en&reason=role-missing&done=saved",
    ],
    ["/admin/page/publish", "/admin/page/publish?done=saved"],
    ["/admin/roles", "/admin/roles"],
    ["/", "/"],
  ];
  for (const [index, [go, place]] of ways.entries()) {
    const answer = await sendWords("role-missing", { heading: `Words ${index}`, go });
    expect(answer.headers.get("location")).toBe(place);
    expect((await draft()).document.copy.en?.reasons?.["role-missing"]?.heading).toBe(`Words ${index}`);
  }
  const nothingNew = await sendWords("role-missing", { heading: "Words 6", go: "/admin/page/history" });
  expect(nothingNew.headers.get("location")).toBe("/admin/page/history");
});

test("a form that cannot be saved keeps what was typed, and leads on without saving where the person was going", async () => {
  const answer = await sendWords("role-missing", { heading: "x".repeat(121), go: "/admin/roles" });
  expect(answer.status).toBe(422);
  const text = await answer.text();
  expect(text).toContain("x".repeat(121));
  expect(text).toMatch(/href="\/admin\/roles"[^>]*>\s*Go on without saving/);
});

test("a note typed on the page for publishing is still there after a look at the preview, and nothing is published by that", async () => {
  const url = `${visits.site.origin}/admin/page/publish`;
  const headers = { Cookie: cookies["editor"] ?? "", Accept: "text/html", Origin: visits.site.origin };
  const { version, liveRevision } = await draft();
  const body = new URLSearchParams({ version: String(version), note: "Für „Ada“", at: "", go: "/admin/page/preview" });
  const left = await fetch(url, { method: "POST", redirect: "manual", headers, body });
  expect(left.headers.get("location")).toBe("/admin/page/preview");
  expect((await draft()).liveRevision).toBe(liveRevision);
  const kept = left.headers.getSetCookie().find((cookie) => cookie.startsWith("gatehouse-publish-note=")) ?? "";
  expect(kept).toContain("Path=/admin/page/publish; HttpOnly; SameSite=Strict");
  const again = await fetch(url, { headers: { ...headers, Cookie: `${headers.Cookie}; ${kept.split(";")[0] ?? ""}` } });
  expect(await again.text()).toContain('value="Für „Ada“"');
});

test("a way out that was made up leads nowhere else", async () => {
  for (const go of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const answer = await sendWords("role-missing", { heading: `Now ${go}`, go });
    expect(answer.headers.get("location"), go).toBe("/admin/page?for=reason.role-missing&language=en&done=saved");
  }
});

test("no link leaves a page with a form that is filled in without its being saved", async () => {
  for (const path of ["/admin/page", "/admin/page/blocks/contact", "/admin/page/publish"]) {
    const answer = await fetch(`${visits.site.origin}${path}`, {
      headers: { Cookie: cookies["editor"] ?? "", Accept: "text/html" },
    });
    const html = await answer.text();
    const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(links, path).toEqual(["#content"]);
    // Enter in a field presses the first of its buttons: that one saves and stays.
    expect(/<button [^>]*form="[^>]*>/.exec(html)?.[0], path).not.toContain("value");
    const others = [...html.matchAll(/<form [^>]*action="([^"]*)"/g)].map(([, action]) => action?.split("?")[0]);
    expect(
      others.filter((action) => action !== path),
      path,
    ).toEqual(path.endsWith("/publish") ? [] : ["/admin/page/discard"]);
  }
});

/** What the form of the layout sends where nothing was chosen in it. */
const untouchedLayout = {
  layout: "card",
  themeId: "almanac",
  colour: "",
  typeface: "",
  markLight: "",
  markDark: "",
  icon: "",
  first: "en",
  de: "on",
};

async function sendForm(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${visits.site.origin}/admin/page/${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookies["editor"] ?? "", Accept: "text/html", Origin: visits.site.origin },
    body: new URLSearchParams({ version: String((await draft()).version), ...fields }),
  });
}

test("without a script, blocks are added into a group, moved into it and out of it, doubled, and their settings are saved by a tab", async () => {
  const change = (value: string, fields: Readonly<Record<string, string>> = {}) =>
    sendForm("layout", { ...untouchedLayout, change: value, ...fields });
  const inGroup = async () => {
    const group = (await draft()).document.blocks.find(({ id }) => id === "group");
    return group !== undefined && "children" in group ? group.children.map(({ id }) => id) : null;
  };
  // What was chosen further down on the page is saved with the change.
  const added = await change("add", { block: "group", colour: "#0a7a4b" });
  expect(added.headers.get("location")).toBe("/admin/page/layout?done=saved#blocks");
  expect((await draft()).document.theme.brand.colour).toBe("#0a7a4b");
  await change("add", { block: "rich-text", into: "group" });
  expect(await inGroup()).toEqual(["rich-text"]);
  await change("into contact group");
  expect(await inGroup()).toEqual(["rich-text", "contact"]);
  expect((await change("into group group")).status).toBe(422);
  await change("up contact");
  expect(await inGroup()).toEqual(["contact", "rich-text"]);
  await change("into contact ");
  await change("duplicate rich-text");
  expect(await inGroup()).toEqual(["rich-text", "rich-text-2"]);
  await change("remove rich-text-2");
  expect(await inGroup()).toEqual(["rich-text"]);
  const { blocks } = (await draft()).document;
  expect(blocks.slice(-2).map(({ id }) => id)).toEqual(["contact", "footer"]);
  for (const wrong of ["remove sign-in", "drop contact", "", "add"]) {
    const refused = await change(wrong, { block: "sign-in" });
    expect(refused.status, wrong).toBe(422);
  }
  const texts = Object.fromEntries(
    (await draft()).document.languages.map((language) => [`text.${language}`, "Come in"]),
  );
  const shown = { audience: "everyone", reasons: "role-missing", from: "", until: "" };
  const saved = await sendForm("blocks/rich-text", { ...texts, go: "/admin/page", ...shown });
  expect(saved.status).toBe(303);
  expect(saved.headers.get("location")).toBe("/admin/page?done=saved");
});

test("without a script, what is chosen on the page of the layout is saved on every way out of it", async () => {
  const headers = { Cookie: cookies["editor"] ?? "", Accept: "text/html", Origin: visits.site.origin };
  const html = await (await fetch(`${visits.site.origin}/admin/page/layout`, { headers })).text();
  const outside = html.slice(html.indexOf("<body"), html.indexOf('id="blocks"'));
  const links = [...outside.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
  expect(links, "links that leave without saving").toEqual(["#content"]);
  const forms = [...html.matchAll(/<form [^>]*action="([^"]*)"/g)].map(([, action]) => action);
  expect(forms.filter((action) => action?.startsWith("/admin/page/layout"))).toHaveLength(1);
  // Enter in a field presses the first of its buttons: that one saves and stays.
  expect(/<button [^>]*form="layout"[^>]*>/.exec(html)?.[0]).not.toContain("value");
  const chosen = { layout: "split", themeId: "ledger", colour: "#0a7a4b", first: "de", en: "on" };
  const wayOut = await sendForm("layout", { ...untouchedLayout, ...chosen, go: "/admin/people" });
  expect(wayOut.headers.get("location")).toBe("/admin/people");
  const { document } = await draft();
  expect(document).toMatchObject({ layout: "split", theme: { preset: "ledger", brand: { colour: "#0a7a4b" } } });
  expect(document.languages).toEqual(["de", "en"]);
});

test("without a script, the brand is set: colour and typeface, which takes the place of the site's own", async () => {
  const send = (fields: Readonly<Record<string, string>>) => sendForm("layout", { ...untouchedLayout, ...fields });
  const siteFonts = { body: { family: "Quire Text", files: [{ path: "/fonts/a.woff2", weights: [400, 400] }] } };
  const { version, document } = await draft();
  const value = { ...document.theme, brand: { siteFonts }, overrides: { type: { body: "inter", scale: "grand" } } };
  expect((await ask("/save", { body: { version, commands: [{ kind: "set", path: "theme", value }] } })).status).toBe(
    200,
  );

  const atBrand = await send({ colour: "#0a7a4b", typeface: "of-site", go: "/admin/page/layout#brand" });
  expect(atBrand.headers.get("location")).toMatch(/^\/admin\/page\/layout\?.*#brand$/);
  expect((await draft()).document.theme).toMatchObject({
    brand: { colour: "#0a7a4b", siteFonts },
    overrides: value.overrides,
  });
  await send({ colour: "#0a7a4b", typeface: "nunito" });
  expect((await draft()).document.theme).toMatchObject({
    brand: { colour: "#0a7a4b", typeface: "nunito" },
    overrides: { type: { scale: "grand" } },
  });
  expect((await draft()).document.theme.brand.siteFonts).toBeUndefined();
  const wrong = await send({ colour: "red;}body{display:none", typeface: "" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="red;}body{display:none"');
});

test("the forms lead to the studio first thing", async () => {
  const { origin } = visits.site;
  const answer = await fetch(`${origin}/admin/page`, { headers: { Cookie: cookies["editor"] ?? "" } });
  expect(await answer.text()).toContain('"/admin/page/studio"');
});
