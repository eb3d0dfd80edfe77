/** A static blog with posts that only members may read: prerendered, and handed out after the decision. Over raw sockets. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crawl, printedIn } from "../../support/crawl.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { builtFixture } from "../../support/fixture-site.ts";
import { openPrograms } from "../../support/programs.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

const navigation = ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];

interface Variant {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly base: string;
  /** Where a page stands. */
  readonly at: (page: string) => string;
  /** Another spelling of it, and what that answers a member. */
  readonly other: (page: string) => readonly [path: string, status: number];
}

/** Its build is the one that the browser tests use. */
const asItIs = "as Astro sets it";

const variants: readonly Variant[] = [
  {
    name: asItIs,
    settings: {},
    base: "",
    at: (page) => `${page}/`,
    other: (page) => [page, 200],
  },
  {
    name: "files under a base, without slashes",
    settings: {
      base: "/docs",
      trailingSlash: "never",
      build: { format: "file", inlineStylesheets: "never" },
      security: { csp: true },
    },
    base: "/docs",
    at: (page) => `/docs${page}`,
    other: (page) => [`/docs${page}/`, 301],
  },
  {
    name: "as its sources lie",
    settings: { build: { format: "preserve" } },
    base: "",
    at: (page) => (page === "/members" ? "/members/" : page),
    other: (page) => [`${page}.html`, 200],
  },
];

describe.each(variants)("a static blog built $name", ({ name, settings, base, at, other }) => {
  let folder: string;
  let fresh: FreshDatabase;
  let site: Site;
  let member: string;
  let output: string;

  beforeAll(async () => {
    const files = { "variant.json": JSON.stringify(settings) };
    ({ folder, output } = await builtFixture("static-blog", name === asItIs ? {} : { files }));
    fresh = await createDatabase("sqlite");
    site = await startSite({ databaseUrl: fresh.url, folder });
    member = `Cookie: ${await sessionOf("member")}`;
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
  });

  async function sessionOf(role?: string): Promise<string> {
    const programs = await openPrograms(site.databaseUrl);
    const cookie = await programs.session((await programs.member(...(role === undefined ? [] : [role]))).id);
    await programs.close();
    return cookie;
  }
  function ask(method: string, path: string, headers: readonly string[] = []): Promise<RawAnswer> {
    return rawRequest(site.origin, [`${method} ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers]);
  }
  const get = (path: string, ...headers: string[]) => ask("GET", path, headers);
  const send = (path: string, body: string, type = "application/x-www-form-urlencoded", ...headers: string[]) =>
    rawRequest(
      site.origin,
      [
        `POST ${path} HTTP/1.1`,
        `Host: ${new URL(site.origin).host}`,
        `Origin: ${site.origin}`,
        `Content-Type: ${type}`,
        `Content-Length: ${body.length}`,
        ...navigation,
        ...headers,
      ],
      body,
    );
  const field = (answer: RawAnswer, name: string) => answer.headers.get(name)?.join(", ");
  const client = () => join(folder, "dist/client");
  const filesIn = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  /** What the member's page asks for, as its file names it. */
  const assetIn = (html: string, name: string) =>
    new RegExp(`["(]([^"(]*_astro/${name}[^")]*)[")]`).exec(html)?.[1] ?? "";

  test("members read the posts, made in advance with their props", async () => {
    const answer = await get(at("/members/first"), member, ...navigation);
    expect([answer.status, field(answer, "content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(answer.body).toContain("secret-marmalade");
    expect(field(answer, "cache-control")).toBe("private, no-store");
    expect(field(answer, "vary")).toBe("Cookie, Authorization");
    expect((await get(at("/members/caf%C3%A9"), member)).body).toContain("secret-accent");
    expect((await get(at("/members"), member)).body).toContain("secret-list");
    expect((await get(`${base}/members/plan.txt`, member)).body).toContain("secret-plan-text");
    const feed = await get(`${base}/members/feed.xml`, member);
    expect([feed.status, field(feed, "content-type")]).toEqual([200, "application/xml"]);
    expect(feed.body).toContain("secret-marmalade");
  });

  test("everybody else is refused at the URL, in every spelling and with every method", async () => {
    const pages = ["/members", "/members/first", "/members/caf%C3%A9", "/blog/for-members"];
    const spellings = pages.flatMap((page) => [
      page,
      `${page}/`,
      `${page}.html`,
      `${page}/index.html`,
      `${page}.html/`,
      `${page}/index`,
      `${page}?x=.html`,
    ]);
    const files = ["/members/plan.txt", "/members/feed.xml", "/members/old"];
    const paths = [...spellings, ...files].flatMap((path) => [path, `${base}${path}`]);
    for (const path of new Set(paths)) {
      for (const method of ["GET", "HEAD", "POST", "OPTIONS"]) {
        const answer = await ask(method, path, ["Range: bytes=0-40", "If-None-Match: *", "Content-Length: 0"]);
        expect([`${method} ${path}`, answer.status]).toEqual([`${method} ${path}`, 401]);
        expect(field(answer, "x-refusal-id")).toBeDefined();
        expect(answer.body).not.toContain("secret-");
      }
    }
  });

  test("ambiguous spellings, and paths into the folder of the build, reveal nothing", async () => {
    const hostile = [
      "/members%2ffirst",
      "/%6dembers/first",
      "/members/./first",
      "/members//first",
      "/members/first%2ehtml",
      "/members\\first",
      "/x/..%2fmembers/first",
      "/members/first/..;/first",
      "/server/guarded/members/first/index.html",
      "/../server/guarded/members/first/index.html",
      "/guarded/members/first/index.html",
      "/_astro/../../server/guarded/members/plan.txt",
      "/_astro/..%2f..%2fserver/guarded/members/plan.txt",
      "/_image?href=/members/plan.txt",
      "/MEMBERS/first/",
    ];
    for (const path of hostile.flatMap((each) => [each, `${base}${each}`])) {
      const answer = await get(path, ...navigation);
      expect([path, answer.status >= 300]).toEqual([path, true]);
      expect(answer.body).not.toContain("secret-");
    }
  });

  test("nothing that is guarded lies in the folder that is uploaded", async () => {
    const left = await filesIn(client());
    expect(left.filter((file) => /members(?!.open)|hidden|plan\.|pattern\./.test(file))).toEqual([]);
    for (const file of left)
      expect([file, (await readFile(file, "latin1")).includes("secret-")]).toEqual([file, false]);
  });

  test("an index that another integration makes of the finished pages holds none of them", async () => {
    const { body } = await get(`${base}/search.json`);
    expect(body).toContain("For everybody");
    expect(body).not.toContain("secret-");
  });

  test("what the pages left in that folder ask for is still there, or is rendered on demand", async () => {
    const left = await filesIn(client());
    const texts = await Promise.all(
      left.filter((file) => /\.(html|css|js)$/.test(file)).map((file) => readFile(file, "utf8")),
    );
    const names = texts.flatMap((text) => [...text.matchAll(/_astro\/([^"')\s?]+)/g)].map(([, name = ""]) => name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(
        left.some((file) => file.endsWith(`/_astro/${name}`)),
        name,
      ).toBe(true);
  });

  test("assets that only guarded pages use are for those who may open one of them", async () => {
    const { body } = await get(at("/members/first"), member);
    const style = assetIn(body, '[^"]*\\.css"') || assetIn(body, "_slug_");
    const mine = ["plan", "small"].map((name) => assetIn(body, name));
    const script = /<script type="module" src="([^"]+)"/.exec(body)?.[1] ?? "";
    for (const path of [...mine, script]) {
      expect(path).toContain("/_astro/");
      const refused = await get(path);
      expect([path, refused.status]).toEqual([path, 401]);
      const given = await get(path, member);
      expect([path, given.status, field(given, "cache-control")]).toEqual([path, 200, "private, no-store"]);
      expect((await get(path.replace(/^\/docs/, ""))).status).toBe(401);
      expect((await get(`${base}/_image?href=${encodeURIComponent(path)}&w=10&f=webp`)).status).toBe(401);
    }
    expect(style).not.toBe("");
    for (const name of ["both", "demanded"]) {
      const open = await get(assetIn(body, name));
      expect([name, open.status, field(open, "cache-control")]).toEqual([
        name,
        200,
        "public, max-age=31536000, immutable",
      ]);
    }
  });

  test("HEAD, conditional requests and ranges are answered after the decision", async () => {
    const path = at("/members/first");
    const whole = await get(path, member);
    const etag = field(whole, "etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const head = await ask("HEAD", path, [member]);
    expect([head.status, head.body, field(head, "content-length")]).toEqual([
      200,
      "",
      String(Buffer.byteLength(whole.body)),
    ]);
    const same = await get(path, member, `If-None-Match: ${etag}`);
    expect([same.status, same.body, field(same, "cache-control")]).toEqual([304, "", "private, no-store"]);
    expect((await get(path, member, `If-Modified-Since: ${field(whole, "last-modified")}`)).status).toBe(304);
    expect((await get(path, member, 'If-None-Match: "other"')).status).toBe(200);
    expect((await get(path, member, 'If-Match: "other"')).status).toBe(412);
    expect((await get(path, `If-None-Match: ${etag}`)).status).toBe(401);
    const part = await get(path, member, "Range: bytes=0-4");
    expect([part.status, part.body, field(part, "cache-control")]).toEqual([
      206,
      whole.body.slice(0, 5),
      "private, no-store",
    ]);
    const beyond = await get(path, member, "Range: bytes=999999-");
    expect([beyond.status, beyond.body]).toEqual([416, ""]);
    const post = await ask("POST", path, [member, "Content-Length: 0", `Origin: ${site.origin}`]);
    expect([post.status, field(post, "allow"), post.body]).toEqual([405, "GET, HEAD", ""]);
  });

  test("the policy that Astro makes for a page comes with it", async () => {
    const policies = [at("/blog/welcome"), at("/members/first"), at("/blog/for-members")].map(async (path) =>
      field(await get(path, member), "content-security-policy"),
    );
    const expected = settings["security"] === undefined ? undefined : expect.stringContaining("script-src");
    expect(await Promise.all(policies)).toEqual([expected, expected, expected]);
  });

  test("a page that only a rule of the console guards is decided on, though it stays in the client folder", async () => {
    const { database, close } = await openPrograms(site.databaseUrl);
    const rule = {
      id: "by-console",
      pattern: "/blog/welcome",
      methods: [],
      requirement: { kind: "signed-in" as const },
      note: "",
    };
    await database.repositories.access.insertRule(rule, Date.now());
    try {
      await expect.poll(async () => (await get(at("/blog/welcome"))).status).toBe(401);
      const answer = await get(at("/blog/welcome"), member);
      expect([answer.status, field(answer, "cache-control")]).toEqual([200, "private, no-store"]);
    } finally {
      await database.repositories.access.deleteRule(rule.id);
      await close();
    }
    await expect.poll(async () => (await get(at("/blog/welcome"))).status).toBe(200);
  });

  test("the other spelling of a page leads to it, or is it", async () => {
    const [path, status] = other("/members/first");
    const answer = await get(`${path}?a=b`, member);
    expect([path, answer.status]).toEqual([path, status]);
    if (status === 301) {
      expect(field(answer, "location")).toBe(`${at("/members/first")}?a=b`);
      expect(field(answer, "cache-control")).toBe("private, no-store");
    }
  });

  test("a public page goes on as a file that caches may keep, and knows no visitor", async () => {
    const answer = await get(`${base}/`.replace(/^\/docs\/$/, at("").replace(/\/$/, "") || "/"), member, ...navigation);
    const home = answer.status === 301 ? await get(field(answer, "location") ?? "", member) : answer;
    expect(home.status).toBe(200);
    expect(home.body).toContain('data-known="false" data-signed-in="false"');
    expect(field(home, "cache-control")).toBe("public, max-age=0");
    expect((await get(at("/blog/welcome"))).body).toContain("For everybody");
    expect((await get(at("/members/open"))).body).toContain("Open to everybody");
    expect((await get(at("/on-demand"))).body).toContain('data-known="true" data-signed-in="false"');
    expect((await get(at("/on-demand"), member)).body).toContain('data-known="true" data-signed-in="true"');
  });

  test("an unknown path is the site's page for it, inside the guarded part and outside", async () => {
    for (const path of ["/nothing", "/blog/nothing", "/members/nothing"]) {
      const answer = await get(at(path), member, ...navigation);
      expect([path, answer.status, answer.statusText]).toEqual([path, 404, "Not Found"]);
      expect(answer.body).toContain("There is no such page");
    }
    expect((await get(at("/members/nothing"))).status).toBe(401);
  });

  test("a concealed page answers like a missing one", async () => {
    const alike = async (path: string) => {
      const answer = await get(at(path), ...navigation);
      const { headers, ...rest } = answer;
      return { ...rest, headers: [...headers].filter(([name]) => name !== "date") };
    };
    const nothing = await alike("/hidde");
    expect(nothing.status).toBe(404);
    expect(nothing.headers).toContainEqual(["cache-control", ["private, no-store"]]);
    expect(await alike("/hidden")).toEqual(nothing);
    expect((await get(at("/hidden"), member)).body).toContain("secret-hidden");
  });

  test("a guarded redirect is sent only to those who may follow it", async () => {
    const answer = await get(at("/members/old"), member);
    expect([answer.status, field(answer, "location")]).toEqual([301, "/members/first"]);
  });

  test("the island says who is visiting, and is not cached", async () => {
    const { body } = await get(at("/blog/welcome"));
    const fallback = /<a href="([^"]+)">Sign in<\/a>/.exec(body)?.[1] ?? "";
    expect(fallback).toContain(`${base}/login?returnTo=${encodeURIComponent(`${base}/blog/welcome`)}`);
    const [, island = ""] = /fetch\("([^"]*_server-islands\/SignedInAs[^"]*)"/.exec(body) ?? [];
    expect(island).not.toBe("");
    const referer = `Referer: ${site.origin}${at("/blog/welcome")}`;
    const anonymous = await get(island, referer);
    expect([anonymous.status, field(anonymous, "cache-control")]).toEqual([200, "private, no-store"]);
    expect(anonymous.body).toContain(`${base}/login?returnTo=${encodeURIComponent(at("/blog/welcome"))}`);
    const answer = await get(island, referer, member);
    expect([answer.status, field(answer, "cache-control")]).toEqual([200, "private, no-store"]);
    expect(answer.body).toContain(`action="${base}/logout"`);
    expect(answer.body).toContain(`href="${base}/account"`);
  });

  test("a visitor signs in at the post and comes back to it; every link and form of an owner's pages leads somewhere", async () => {
    const target = `${at("/members/first")}?q=ink`;
    const refused = await get(target, ...navigation);
    expect([refused.status, refused.body.includes(`value="${target}"`)]).toEqual([401, true]);
    const posted = printedIn(refused.body, target, site.origin).filter(({ kind }) => kind === "post-form");
    expect(posted.map(({ target: action }) => action)).toContain(`${base}/login`);
    const form = new URLSearchParams({ email: owner.email, password: owner.password, returnTo: target });
    const sent = await send(`${base}/login`, form.toString());
    expect([sent.status, sent.headers.get("location")]).toEqual([303, [target]]);
    const cookie = `Cookie: ${sent.headers.get("set-cookie")?.[0]?.split(";")[0] ?? ""}`;
    expect((await get(target, cookie)).status).toBe(200);

    for (const slash of ["", "/"]) {
      const statuses = ["/healthz", "/api/me"].map(async (path) => (await get(base + path + slash, cookie)).status);
      expect(await Promise.all(statuses)).toEqual([200, 200]);
    }
    const printed = await crawl([`${base}/admin`, `${base}/account`], site.origin, async (path) => {
      // The page that somebody else would see, in a frame where nothing is sent.
      if (path.startsWith(`${base}/admin/why/frame`)) return null;
      const first = await get(path, cookie, ...navigation);
      const next = URL.parse(field(first, "location") ?? "", site.origin + path);
      const answer = next === null ? first : await get(next.pathname + next.search, cookie, ...navigation);
      expect([path, answer.status]).toEqual([path, 200]);
      // Its own page in a frame of the same kind.
      if (path.startsWith(`${base}/admin/page/preview/frame`)) return null;
      return field(answer, "content-type")?.startsWith("text/html") === true ? answer.body : null;
    });
    for (const { target: path, from, kind } of printed) {
      expect(`${path}/`.startsWith(`${base}/`), `${path}, on ${from}`).toBe(true);
      if (kind === "asset") expect([path, (await get(path, cookie)).status]).toEqual([path, 200]);
      // No form of ours is plain text: its handler was reached, and did nothing.
      const isOurs = kind === "post-form" && !path.startsWith(`${base}/logout`);
      if (isOurs) expect([path, (await send(path, "x", "text/plain", cookie)).status]).toEqual([path, 415]);
    }
    const out = await send(`${base}/logout`, "", undefined, cookie);
    expect(out.status).toBe(303);
    expect((await get(field(out, "location") ?? "")).status).toBe(200);
    expect((await get(target, cookie)).status).toBe(401);
  });

  test("an instance of the same build elsewhere gives the same validator", async () => {
    const built = JSON.parse(await readFile(join(folder, "dist/server/gatehouse.json"), "utf8")) as {
      built: { guarded: { files: Record<string, { etag: string }> } };
    };
    const etags = Object.values(built.built.guarded.files).map(({ etag }) => etag);
    expect(etags).toContain(field(await get(at("/members/first"), member), "etag"));
  });

  test("the build says what it did, and warns of nothing", () => {
    expect(output).toMatch(/\d+ files of guarded pages/);
    expect(output).not.toMatch(/request\.headers/);
  });
});
