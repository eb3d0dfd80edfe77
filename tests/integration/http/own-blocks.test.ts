/** Blocks of a site's own on its refusal page, in the studio and in the forms; and blocks that go wrong. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import type { PreviewResponse, StudioData } from "../../../src/gatehouse/core/page/studio.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { builtFixture } from "../../support/fixture-site.ts";
import { askStudio, draftOf, publishPage, savePage } from "../../support/publish-page.ts";
import { owner, startSite, type Site } from "../../support/site.ts";
import { faultsOf } from "../../support/valid-html.ts";

let output: string;
let fresh: FreshDatabase;
let site: Site;
let cookie: string;

beforeAll(async () => {
  const built = await builtFixture("refuse-anywhere");
  ({ output } = built);
  fresh = await createDatabase("sqlite", { migrated: false });
  site = await startSite({ databaseUrl: fresh.url, folder: built.folder });
  cookie = await site.signIn(owner.email, owner.password);
});
afterAll(async () => {
  await site.stop();
  await fresh.remove();
});

const as = () => ({ origin: site.origin, cookie });
const ask = (path: string, body?: unknown) => askStudio(as(), path, body);
const draft = () => draftOf(as());
const save = (...commands: readonly EditCommand[]) => savePage(as(), ...commands);
const publish = (...commands: readonly EditCommand[]) => publishPage(as(), ...commands);

/** The page that an anonymous visitor gets. */
async function refusal(language = "en") {
  const answer = await fetch(`${site.origin}/members`, {
    headers: { Accept: "text/html", "Accept-Language": language, "Sec-Fetch-Mode": "navigate" },
  });
  return { status: answer.status, html: await answer.text(), policy: answer.headers.get("content-security-policy") };
}

const add = (kind: `acme/${string}`): EditCommand => ({ kind: "addBlock", block: kind });
const set = (path: string, value: unknown): EditCommand => ({ kind: "set", path: `blocks.${path}`, value });
const link = { id: "a", label: { en: "Shop", de: "Laden" }, href: "/shop" };
const everything: readonly EditCommand[] = [
  set("everything.title", { en: "Opening hours", de: "Öffnungszeiten" }),
  set("everything.text", { en: [{ kind: "paragraph", content: [{ kind: "text", text: "From nine", bold: true }] }] }),
  set("everything.tone", "loud"),
  set("everything.email", "shop@example.org"),
  set("everything.links", [link]),
];

test("a block shows in the visitor's language, with its styles allowed by their hash and kept to the block", async () => {
  await publish(add("acme/everything"), ...everything);
  const { status, html, policy } = await refusal("de");
  expect(status).toBe(401);
  expect(html).toMatch(/<h2[^>]*>Öffnungszeiten<\/h2>/);
  // What is written in English alone says so.
  expect(html).toMatch(/lang="en"[^>]*>\s*<p>\s*<strong>From nine<\/strong>/);
  expect(html).toContain('class="everything loud boxed"');
  expect(html).toContain('data-reason="no-credentials" data-language="de"');
  expect(html).toContain('href="mailto:shop@example.org"');
  expect(html).toContain('<a href="/shop"');
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? "";
  expect(style).toMatch(/\.everything\[data-astro-cid-\w+\]\s*\{\s*color:\s*#010203/);
  // The block's style sheet also styles the body: that means one inside the block.
  expect(style).toMatch(/\.gh-own\{[^@]*body\s*\{\s*display:\s*none/);
  expect(policy).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  expect(html).not.toContain("data-astro-source");
  expect(faultsOf(html)).toEqual([]);
});

/** All styles that a page of the site brings, linked ones included. */
async function stylesOf(path: string): Promise<string> {
  const html = await (await fetch(site.origin + path, { headers: { Accept: "text/html" } })).text();
  expect(html).toContain("</html>");
  const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const sheets = await Promise.all(
    linked.map(async ([, href = ""]) => (await fetch(new URL(href, site.origin))).text()),
  );
  return [...sheets, ...[...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, text = ""]) => text)].join("\n");
}

test("a style sheet of a block does not reach the pages of the site that use parts of ours", async () => {
  for (const path of ["/islands", "/stamped"]) {
    expect(await stylesOf(path), path).not.toMatch(/body[^{}]*\{[^}]*display:\s*none|\.everything/);
  }
});

test("a component of the site inside a block has its styles there, and keeps them on the site's own page", async () => {
  const stamped = await stylesOf("/stamped");
  expect(stamped).toMatch(/\.stamp\[data-astro-cid-\w+\]\s*\{\s*rotate:\s*3deg/);
  expect(stamped).toMatch(/body \.stamp\s*\{\s*text-transform:\s*uppercase/);
  const { html } = await refusal();
  const [, scope = "no scope"] = /<p class="stamp" (data-astro-cid-\w+)>/.exec(html) ?? [];
  const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? "";
  expect(style.slice(style.indexOf(".gh-own{"))).toContain(`.stamp[${scope}]`);
  expect(style.slice(style.indexOf(".gh-own{"))).toMatch(/body \.stamp\s*\{\s*text-transform/);
});

test("a page with a block is rendered once for all visitors", async () => {
  const printings = [await refusal(), await refusal()].map(({ html }) => /data-printing="([^"]+)"/.exec(html)?.[1]);
  expect(printings[0]).toBeDefined();
  expect(printings[1]).toBe(printings[0]);
});

test("a setting that was never set has its default, and one in another language the words it has", async () => {
  const { html } = await refusal("en");
  expect(html).toMatch(/<h2[^>]*>Opening hours<\/h2>/);
  await publish(set("everything.title", null));
  expect((await refusal()).html).not.toContain("everything");
  await publish(...everything);
});

test("the studio begins with the site's blocks, and a setting that does not fit its field is not saved", async () => {
  const page = await fetch(`${site.origin}/admin/page/studio`, { headers: { Cookie: cookie, Accept: "text/html" } });
  const data = JSON.parse(/id="studio-data">(.*?)<\/script>/s.exec(await page.text())?.[1] ?? "null") as StudioData;
  const own = data.blocks.find(({ kind }) => kind === "acme/everything");
  expect(own).toMatchObject({ name: { en: "Everything", de: "Everything auf Deutsch" }, drawing: "info" });
  expect(JSON.stringify(data.blocks)).not.toMatch(/file:|\.astro/);

  for (const [path, value] of [
    ["everything.email", "no email"],
    ["everything.tone", "shrill"],
    ["everything.links", [{ ...link, href: "javascript:hacked" }]],
    ["everything.title", { en: "x".repeat(121) }],
  ] as const) {
    expect(await save(set(path, value)), path).toMatchObject({ status: 422, json: { command: 0 } });
  }
  expect(await save(add("acme/unheard-of"))).toMatchObject({ status: 422 });
});

test("texts of a block can be touched in the studio's preview, and marks never stand in an attribute", async () => {
  const { document } = await draft();
  const variant = { reason: "no-credentials", section: null, language: "en", state: "empty" };
  const { html } = (await ask("/preview", { document, variant })).json as PreviewResponse;
  expect(html).toContain("<!--block:everything-->");
  expect(html).toContain("\uFDE0blocks.everything.title.en\uFDE1Opening hours\uFDE2</h2>");
  expect(html).toContain('title="Opening hours"');
});

test("the forms without JavaScript add a block, name its fields in the console's language, and keep what is wrong", async () => {
  const headers = { Cookie: cookie, Accept: "text/html", "Accept-Language": "de", Origin: site.origin };
  const layout = await (await fetch(`${site.origin}/admin/page/layout`, { headers })).text();
  expect(layout).toMatch(/<option value="acme\/everything"[^>]*>\s*Everything auf Deutsch/);
  const address = `${site.origin}/admin/page/blocks/everything`;
  const form = await (await fetch(address, { headers })).text();
  expect(form).toContain("Titel · English");
  expect(form).toMatch(/<option value="loud" selected[^>]*>\s*Laut/);
  const { version } = await draft();
  const fields = { version: String(version), "title.en": "Hours", tone: "calm", email: "wrong", audience: "everyone" };
  const body = new URLSearchParams({ ...fields, from: "", until: "" });
  body.append("reasons", "no-credentials");
  const again = await fetch(address, { method: "POST", headers, body });
  expect(again.status).toBe(422);
  expect(await again.text()).toMatch(/value="wrong"/);
});

const wayward = ["throws-in-compose", "throws", "hangs", "swallows", "refuses"] as const;

test.each(wayward)("a block that goes wrong (%s) is left out, and visitors get the rest of the page", async (name) => {
  await save(add(`acme/${name}`), set(`${name}.title`, name === "throws-in-compose" ? null : { en: "A block" }));
  const found = expect.objectContaining({ code: "block-failed", level: "warning", path: `blocks.${name}` }) as unknown;
  const check = await ask("/../check", { from: 0 });
  expect(check.json).toMatchObject({ findings: expect.arrayContaining([found]) as unknown });
  await publish();
  try {
    const { status, html } = await refusal();
    expect(status).toBe(401);
    expect(html).not.toContain("A block was shown");
    expect(html).toMatch(/<form[^>]*action="\/login"/);
    expect(html).toContain("</html>");
    expect(site.output()).toContain(`"event":"refusal-block-failed","block":"acme/${name}"`);
    // And again, while the block rests.
    expect((await refusal()).html).toMatch(/<form[^>]*action="\/login"/);
  } finally {
    await publish({ kind: "removeBlock", id: name });
  }
});

test("a block that answers with a redirect prints nothing, and the page stays a refusal", async () => {
  await publish(add("acme/redirects"), set("redirects.title", { en: "A block" }));
  const { status, html } = await refusal();
  expect(status).toBe(401);
  expect(html).toContain("</html>");
  await publish({ kind: "removeBlock", id: "redirects" });
});

test("a script in a block is named by the build, and the page's policy does not let it run", async () => {
  expect(output).toContain("The block acme/scripted holds a <script>");
  await publish(add("acme/scripted"));
  const { html, policy } = await refusal();
  expect(html).toContain("The scripted block was shown.");
  const script = /<script>\s*(document\.body[^<]*)<\/script>/.exec(html);
  expect(script).not.toBeNull();
  const text = /<script>([^<]*dataset\.ran[^<]*)<\/script>/.exec(html)?.[1] ?? "";
  expect(policy).not.toContain(createHash("sha256").update(text).digest("base64"));
  await publish({ kind: "removeBlock", id: "scripted" });
});

test("a block whose kind the site no longer has shows nothing, is warned of, and nothing of it is lost", async () => {
  const { document } = await draft();
  const gone = { id: "old", kind: "acme/gone", title: { en: "Kept" }, links: [link] } as PageDocument["blocks"][number];
  const { status } = await save({ kind: "insertBlock", block: gone, parent: null, at: 0 });
  expect(status).toBe(200);
  const kept = (await draft()).document.blocks[0];
  expect(kept).toEqual(gone);
  const check = await ask("/../check", {
    from: 0,
  });
  const found = expect.objectContaining({ code: "block-gone", level: "warning", path: "blocks.old" }) as unknown;
  expect(check.json).toMatchObject({ findings: expect.arrayContaining([found]) as unknown });
  await publish();
  const page = await refusal();
  expect(page.html).not.toContain("Kept");
  await publish({ kind: "removeBlock", id: "old" });
  expect((await draft()).document).toEqual(document);
});
