/** Refusals that wear the look of a site: its layout around ours, and pages of its own. Over raw sockets. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { builtFixture, copyFixture } from "../../support/fixture-site.ts";
import { openPrograms } from "../../support/programs.ts";
import { quickHash } from "../../support/quick-hash.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { publishPage } from "../../support/publish-page.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

const navigation = ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];
const password = "a lantern and a key";

let scratch: string;
let output: string;
let fresh: FreshDatabase;
let site: Site;
let breaks: string;

beforeAll(async () => {
  const built = await builtFixture("own-look");
  ({ output } = built);
  fresh = await createDatabase("sqlite");
  scratch = await mkdtemp(join(tmpdir(), "gatehouse-own-look-"));
  breaks = join(scratch, "broken");
  site = await startSite({
    databaseUrl: fresh.url,
    folder: built.folder,
    environment: { FRAME_IS_BROKEN: breaks, TRUSTED_PROXIES: "127.0.0.1", ALLOWED_HOSTS: "internal.example" },
  });
});
afterAll(async () => {
  await site.stop();
  await fresh.remove();
  await rm(scratch, { recursive: true, force: true });
});

function get(path: string, ...headers: readonly string[]): Promise<RawAnswer> {
  return rawRequest(site.origin, [
    `GET ${path} HTTP/1.1`,
    `Host: ${new URL(site.origin).host}`,
    ...navigation,
    ...headers,
  ]);
}

async function signIn(email: string, typed: string): Promise<RawAnswer> {
  const body = new URLSearchParams({ email, password: typed }).toString();
  const head = [
    "POST /login HTTP/1.1",
    `Host: ${new URL(site.origin).host}`,
    ...navigation,
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${body.length}`,
  ];
  return rawRequest(site.origin, head, body);
}

async function member(name: string): Promise<{ email: string; cookie: string }> {
  const { database, close } = await openPrograms(site.databaseUrl);
  const { members } = database.repositories;
  const id = randomUUID();
  const email = `${id.slice(0, 8)}@example.org`;
  const passwordHash = await quickHash(password);
  await members.create({ id, email, name, passwordHash, createdAt: Date.now(), roles: ["member"], grantedBy: null });
  await close();
  const answer = await signIn(email, password);
  const cookie = answer.headers.get("set-cookie")?.[0]?.split(";")[0] ?? "";
  return { email, cookie: `Cookie: ${cookie}` };
}

const policyOf = ({ headers }: RawAnswer) => headers.get("content-security-policy")?.[0] ?? "";
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("inside the layout of a site", () => {
  test("a refusal is a true 401 with the site's header around our form", async () => {
    const answer = await get("/members");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toHaveLength(1);
    expect(answer.headers.get("cache-control")).toEqual(["no-store"]);
    expect(answer.body).toContain("The Workshop’s header");
    expect(answer.body).toMatch(/<title>Sign in to continue \| The Workshop<\/title>/);
    expect(answer.body).toMatch(/<form data-astro-reload class="gh-sign-in"[^>]* action="\/login">/);
    expect(answer.body).toContain('name="returnTo" value="/members"');
    expect(answer.body).toContain(answer.headers.get("x-refusal-id")?.[0] ?? "no reference");
  });

  test("no URL of another page is named as the page's own", async () => {
    for (const path of ["/members/library", "/login"]) {
      const [head = ""] = (await get(path)).body.split("</head>");
      expect(head).toContain("<title>");
      expect(head).not.toMatch(/rel="canonical"|og:url|_gatehouse\/refused/);
    }
  });

  test("the policy allows the page's own styles and scripts, and nothing of another origin", async () => {
    const answer = await get("/members");
    const policy = policyOf(answer);
    const styles = [...answer.body.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => text);
    expect(styles.length).toBeGreaterThan(1);
    for (const style of styles) expect(policy).toContain(hashOf(style));
    const scripts = [...answer.body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
    // The layout's, ours, and the one that Astro writes for client:load.
    expect(scripts).toHaveLength(3);
    for (const script of scripts) expect(policy).toContain(hashOf(script));
    const files = answer.body.match(/<script [^>]*src=[^>]*>/g) ?? [];
    const allowed = files.flatMap((tag) => /(?<= integrity=")[^"]+/.exec(tag)?.[0] ?? []);
    expect([files.length, allowed.length]).toEqual([6, 3]);
    for (const integrity of allowed) expect(policy).toContain(`'${integrity}'`);
    expect(policy.match(/'sha256-/g)).toHaveLength(styles.length + scripts.length + allowed.length);
    expect(policy).toMatch(/default-src 'none'; style-src 'self' 'sha256/);
    expect(policy).toMatch(/script-src 'sha256-[^;]*; connect-src 'self'; img-src 'self' data:; font-src 'self'/);
    expect(policy).not.toMatch(/unsafe|https?:|script-src[^;]*'self'/);
  });

  test("the build names what the policy stops, and what visitors who are refused may not have", () => {
    for (const sentence of [
      'has style="margin: 0"',
      "loads https://fonts.example.com/letters.css from another site",
      '<script src="https://statistics.example.com/count.js"> is a script in a file',
      '<script src="/members/tools.js"> is a script in a file',
      "Site.astro: The component Counter (client:load) stays as it was rendered",
      "Site.astro: A component with server:defer stays at its fallback",
      "loads /members/icon.png, which visitors who are refused may not have",
      "Site.astro: the style sheet /look.css loads https://fonts.example.com/letters.woff2 from another site",
      "loads /members/shelf.png, which visitors who are refused may not have",
    ]) {
      expect(output).toContain(sentence);
    }
  });

  test("sign-in wears it too: asked for, after a wrong password, and in the visitor's language", async () => {
    const asked = await get("/login");
    expect(asked.status).toBe(200);
    expect(asked.body).toContain("The Workshop’s header");
    const wrong = await signIn("nobody@example.org", "not this one");
    expect(wrong.status).toBe(401);
    expect(wrong.body).toContain("The Workshop’s header");
    expect(wrong.body).toContain('value="nobody@example.org"');
    const german = await get("/login", "Accept-Language: de");
    expect(german.body).toMatch(/<html lang="de">/);
    expect(german.headers.get("content-language")).toEqual(["de"]);
  });

  test("account pages wear it, with the theme and in the visitor's language, and know who is visiting", async () => {
    const { cookie } = await member("Ines Okafor");
    const answer = await get("/account", cookie, "Accept-Language: de");
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("The Workshop’s header");
    expect(answer.body).toContain("Ines Okafor");
    expect(answer.body).toMatch(/<h1[^>]*>Ihr Konto<\/h1>/);
    expect(answer.body).toContain('<div class="gatehouse gh-part" lang="de" dir="ltr">');
    expect(answer.headers.get("cache-control")).toEqual(["private, no-store"]);
    const [style = ""] = /(?<=<style>)\.gatehouse[\s\S]*?(?=<\/style>)/.exec(answer.body) ?? [];
    expect(policyOf(answer)).toContain(hashOf(style));
  });
});

test("a proxy gets our page alone for another host, where the site's style sheets are not, and ours for this one", async () => {
  const about = (host: string) => [
    "X-Forwarded-Method: GET",
    "X-Forwarded-Proto: http",
    `X-Forwarded-Host: ${host}`,
    "X-Forwarded-Uri: /members",
  ];
  const elsewhere = await get("/_gatehouse/verify/forwarded", ...about("files.example.org"));
  expect(elsewhere.status).toBe(401);
  expect(elsewhere.body).toMatch(/<form class="gh-sign-in"/);
  expect(elsewhere.body).not.toMatch(/The Workshop’s header|\/_astro\//);
  const here = await get("/_gatehouse/verify/forwarded", ...about(new URL(site.origin).host));
  expect(here.status).toBe(401);
  expect(here.body).toContain("The Workshop’s header");
});

describe("a page of the site's own", () => {
  test("is shown at the refused URL, with the owner's parts and the true status", async () => {
    const { cookie } = await member("Edith Marlow");
    const answer = await get("/keepers", cookie);
    expect(answer.status).toBe(403);
    expect(answer.body).toContain("The Workshop’s own page");
    expect(answer.body).toContain("Edith Marlow");
    expect(answer.body).toMatch(/<form data-astro-reload method="post" action="\/logout">/);
    expect(answer.body).toContain(answer.headers.get("x-refusal-id")?.[0] ?? "no reference");
  });

  test("is read aloud in the visitor's language, part by part, though the page around it speaks another", async () => {
    const { cookie } = await member("Greta Lind");
    const { body } = await get("/keepers", cookie, "Accept-Language: de");
    expect(body).toContain('<html lang="en">');
    for (const part of ["<h1", '<div class="gh-explanation"', '<section class="gh-notes"', '<div class="gh-footer"']) {
      expect(body).toContain(`${part} lang="de" dir="ltr"`);
    }
    expect(body).toContain('<div class="gatehouse gh-part" lang="de" dir="ltr">');
  });

  test.each([
    "/401",
    "/403",
    "/403/",
    "/403.html",
    "/_gatehouse/refused",
    "/_gatehouse/refused/framed",
    "/_gatehouse/refused/403",
  ])("%s is a 404", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toContain("Nothing here at The Workshop");
  });

  test("prints the site's own blocks where the owner's content stands, with styles that the policy allows", async () => {
    const cookie = await site.signIn(owner.email, owner.password);
    const title = { kind: "set", path: "blocks.notice.title", value: { en: "We are printing" } } as const;
    await publishPage({ origin: site.origin, cookie }, { kind: "addBlock", block: "workshop/notice" }, title);
    const { cookie: ofMember } = await member("Frida Storm");
    const answer = await get("/keepers", ofMember);
    expect(answer.status).toBe(403);
    const [, scope = "no scope"] =
      /<p class="notice" (data-astro-cid-\w+)>We are printing<\/p>/.exec(answer.body) ?? [];
    const sheets = [...answer.body.matchAll(/<link rel="stylesheet" href="(\/_astro[^"]+)"/g)];
    const linked = await Promise.all(sheets.map(async ([, href = ""]) => (await get(href)).body));
    const styles = (html: string) => [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, text = ""]) => text);
    for (const text of styles(answer.body)) expect(policyOf(answer)).toContain(hashOf(text));
    // Confined to the block, once, and in no file that other pages of the site load.
    const own = `.gh-own{.notice[${scope}]`;
    expect(answer.body.split(own)).toHaveLength(2);
    expect(linked.join("")).not.toContain(".notice");
    const framed = await get("/members");
    expect(framed.status).toBe(401);
    expect(framed.body.split(own)).toHaveLength(2);
    for (const text of styles(framed.body)) expect(policyOf(framed)).toContain(hashOf(text));
    expect(framed.body).toMatch(/data-gatehouse="blocks">\.gh-own[^<]*<\/style><\/head>/);
    await publishPage({ origin: site.origin, cookie }, { kind: "removeBlock", id: "notice" });
  });
});

describe("nothing of one visitor is shown to another", () => {
  test("neither name, cookie, program nor path, on a cached page", async () => {
    const first = await member("Ada Firstborn");
    const answer = await get("/keepers/secret-plan", first.cookie, "User-Agent: first-program", "Accept-Language: es");
    expect(answer.body).toContain("Ada Firstborn");
    const second = await member("Bela Second");
    const other = await get("/keepers", second.cookie, "Accept-Language: es");
    expect(other.status).toBe(403);
    expect(other.body).toContain("Bela Second");
    for (const secret of ["Firstborn", first.email, "first-program", "secret-plan"]) {
      expect(other.body).not.toContain(secret);
    }
    expect(other.body).toContain("Name: not known");
  });

  test("nor what the site's own middleware found out before a page refused", async () => {
    const first = await get("/refuses?q=mine", "Cookie: customer=first-customer", "Accept-Language: es");
    expect(first.status).toBe(401);
    const second = await get("/refuses", "Accept-Language: es");
    for (const { body } of [first, second]) {
      const [header = ""] = /<header[\s\S]*<\/header>/.exec(body) ?? [];
      expect(header).toContain("Customer: no customer");
      expect(header).not.toMatch(/first-customer|q=mine|refuses/);
    }
    expect(first.body).toContain('value="/refuses?q=mine"');
  });

  test("nor a cookie that the page had set", async () => {
    const first = await get("/refuses?sets=first-customer", "Accept-Language: de");
    expect(first.status).toBe(401);
    expect((await get("/refuses", "Accept-Language: de")).body).not.toContain("first-customer");
  });

  test("nor what lies in the session that the page had read", async () => {
    const bought = await get("/refuses?buys=first-parcel", "Accept-Language: fr");
    const session = bought.headers.get("set-cookie")?.find((cookie) => cookie.startsWith("astro-session="));
    const cookie = `Cookie: ${session?.split(";")[0] ?? ""}`;
    const first = await get("/refuses?counts", cookie, "Accept-Language: fr");
    expect(first.body).toContain("Cart: first-parcel");
    expect((await get("/refuses", "Accept-Language: fr")).body).toContain("Cart: none");
  });

  test("nor the name of the site that they used, where it has several", async () => {
    const head = ["GET /members/elsewhere HTTP/1.1", "Host: internal.example", ...navigation, "Accept-Language: es"];
    const first = await rawRequest(site.origin, head);
    expect(first.status).toBe(401);
    const second = await get("/members/elsewhere", "Accept-Language: es");
    for (const { body } of [first, second]) expect(body).toContain(`Origin: ${site.origin}<`);
  });

  test("nor anything made of the client IP", async () => {
    const answer = await get("/members", "Accept-Language: en");
    expect(answer.body).toContain("Network: 0-0-0-0");
    expect(answer.body).not.toContain("127-0-0-1");
  });
});

test("a layout that never finishes is given up after some seconds, and our own page is sent", async () => {
  const { cookie } = await member("Mora Patience");
  await writeFile(breaks, "waits");
  const answer = await Promise.race([get("/keepers", cookie, "Accept-Language: fr"), wait(10_000)]);
  await rm(breaks);
  expect(answer?.status).toBe(403);
  expect(answer?.body).toMatch(/<form method="post" action="\/logout">/);
  expect(answer?.body).not.toContain("The Workshop’s header");
  expect(site.output()).toMatch(/refusal-page-failed.*not finished within/);
});

test("a layout that fails leaves our own page, with the same status, and the log says which file", async () => {
  await writeFile(breaks, "");
  const answer = await get("/members", "Accept-Language: fr");
  await rm(breaks);
  expect(answer.status).toBe(401);
  expect(answer.body).not.toContain("The Workshop’s header");
  expect(answer.body).toMatch(/<form class="gh-sign-in"/);
  // Ours alone is one response that asks for nothing else.
  expect(answer.body).not.toMatch(/<link[^>]+href="(?!data:|#gh-end")|<script[^>]+src=|<img[^>]+src="(?!data:)/);
  expect(gzipSync(answer.body).byteLength).toBeLessThan(14_000);
  expect(site.output()).toMatch(/refusal-page-failed.*src\/layouts\/Site\.astro/);
});

test("a page of the site's own without a way to sign in fails the build, which says what to add", async () => {
  const other = await copyFixture("own-look");
  try {
    // More than a word of a command may hold (128 kB), by a few pages with long paths: each page costs the build time.
    const pages = [
      "---",
      "export function getStaticPaths() {",
      '  const path = (n) => ({ params: { n: ("a-text-with-a-long-name-".repeat(8) + "/").repeat(10) + n } });',
      "  return Array.from({ length: 80 }, (_, n) => path(n));",
      "}",
      "---",
      "<p>One of many</p>",
    ].join("\n");
    await mkdir(join(other.folder, "src/pages/members/texts"));
    await writeFile(join(other.folder, "src/pages/members/texts/[...n].astro"), pages);
    await writeFile(join(other.folder, "src/pages/401.astro"), "<html><body><h1>No</h1></body></html>\n");
    const { succeeded, output: said } = await other.build();
    expect(succeeded).toBe(false);
    expect(said).toContain("src/pages/401.astro cannot be shown to visitors who are refused (401)");
    expect(said).toContain('Put <Refusal /> or <SignIn /> from "gatehouse/components" on it. [refusal-page-broken]');
  } finally {
    await other.remove();
  }
});
