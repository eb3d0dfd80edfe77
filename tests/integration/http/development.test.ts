/** `astro dev`, where no server of Gatehouse's stands in front. */
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { startDevelopment, type Development } from "../../support/development.ts";
import { copyFixture, type FixtureCopy } from "../../support/fixture-site.ts";
import { freePort } from "../../support/free-port.ts";
import { publishPage } from "../../support/publish-page.ts";
import { openPrograms } from "../../support/programs.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { owner } from "../../support/site.ts";

let copy: FixtureCopy;
let fresh: FreshDatabase;
let site: Development;

/** As Astro's example `advanced-routing` has one: it sends visitors away from a part of the site by itself. */
const ownGate = `import { FetchState, astro, pages } from "astro/fetch";
export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/members") return new Response(null, { status: 302, headers: { Location: "/plain" } });
    return (pathname === "/refuses" ? pages : astro)(new FetchState(request));
  },
};
`;

const refusingPage = `---
import { unauthorized } from "gatehouse/page";
---
<p>before the secret</p>
{unauthorized()}
`;

const pageWithOurParts = `---
import { SignedInAs } from "gatehouse/components";
---
<!doctype html>
<html lang="en">
  <head><title>Greeting</title></head>
  <body><SignedInAs /><p class="hello">Hello</p></body>
</html>
<style>.hello { color: teal }</style>
`;

/** With a script that Vite sends, and one in the page. */
const layoutAround = `---
const { title } = Astro.props;
const who = "everybody";
---
<!doctype html>
<html lang="en">
  <head><title>{title}</title></head>
  <body>
    <header>The blog’s header for {who}</header>
    <main><slot /></main>
    <script is:inline>document.documentElement.dataset.ran = "yes";</script>
    <script>import "../scripts/shared.ts";</script>
  </body>
</html>
`;

/** In a file of the copy. */
async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(copy.folder, file);
  await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
}

/** As the form of the page at this origin sends it. */
function signIn(origin: string, path = "/login") {
  const body = new URLSearchParams({ email: owner.email, password: owner.password }).toString();
  const headers = [
    `Origin: ${origin}`,
    "Sec-Fetch-Site: same-origin",
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${body.length}`,
  ];
  return rawRequest(origin, [`POST ${path} HTTP/1.1`, `Host: ${new URL(origin).host}`, ...headers], body);
}

describe("of a static site with a layout around the refusal page, where PORT names a port that is taken", () => {
  let taken: Server;
  let port: number;

  beforeAll(async () => {
    copy = await copyFixture("static-blog");
    await writeFile(join(copy.folder, "src/layouts/Around.astro"), layoutAround);
    await change("astro.config.mjs", "gatehouse({", 'gatehouse({ frame: "./src/layouts/Around.astro",');
    fresh = await createDatabase("sqlite");
    port = await freePort();
    taken = createServer();
    await new Promise<void>((resume) => taken.listen(port, "127.0.0.1", resume));
    site = await startDevelopment(copy.folder, [], { PORT: String(port), DATABASE_URL: fresh.url });
  });
  afterAll(async () => {
    await site.stop();
    taken.close();
    await fresh.remove();
    await copy.remove();
  });

  test("the next one is used, and forms are taken from there", async () => {
    expect(Number(new URL(site.origin).port)).toBeGreaterThan(port);
    expect((await signIn(site.origin)).status).toBe(303);
  });

  test.each(["TRACE", "PROPFIND"])(
    "%s is answered, and shows no error over the page that is opened next",
    async (method) => {
      const host = `Host: ${new URL(site.origin).host}`;
      const answer = await rawRequest(site.origin, [`${method} /on-demand HTTP/1.1`, host]);
      expect([answer.status, answer.body]).toEqual([501, "This method is not known here.\n"]);
      // Vite keeps the newest error for the next page, which opens this socket.
      const client = await rawRequest(site.origin, ["GET /@vite/client HTTP/1.1", host]);
      const token = /wsToken = "([^"]+)"/.exec(client.body)?.[1];
      const socket = new WebSocket(`${site.origin.replace("http", "ws")}/?token=${token}`, "vite-hmr");
      const told: string[] = [];
      socket.addEventListener("message", ({ data }) => void told.push(String(data)));
      await expect.poll(() => told.length).toBeGreaterThan(0);
      await wait(100);
      socket.close();
      expect(told).toEqual(['{"type":"connected"}']);
    },
  );

  const get = (path: string, ...headers: string[]) =>
    rawRequest(site.origin, [
      `GET ${path} HTTP/1.1`,
      `Host: ${new URL(site.origin).host}`,
      "Accept: text/html",
      ...headers,
    ]);

  async function memberCookie(): Promise<string> {
    const programs = await openPrograms(fresh.url);
    const cookie = await programs.session((await programs.member("member")).id);
    await programs.close();
    return `Cookie: ${cookie}`;
  }

  test("what the built site guards is guarded in astro dev too: prerendered pages, files, redirects", async () => {
    const paths = ["/members/first", "/members/first/", "/members", "/blog/for-members", "/members/feed.xml"];
    for (const path of [...paths, "/members/plan.txt", "/members/old"]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.headers.get("x-refusal-id")).toHaveLength(1);
      expect(answer.body).not.toContain("secret-");
    }
    const hidden = await get("/hidden");
    expect([hidden.status, hidden.body.includes("secret-")]).toEqual([404, false]);
    const member = await memberCookie();
    const read = async (path: string) => (await get(path, member)).body;
    expect(await read("/members/first")).toContain("secret-marmalade");
    expect(await read("/members/plan.txt")).toContain("secret-plan-text");
    expect(await read("/hidden")).toContain("secret-hidden");
    const answer = await get("/members/first", member);
    expect(answer.headers.get("cache-control")?.[0]).toBe("private, no-store");
  });

  test.each([
    "/./members/first",
    "/x/../members/first",
    "/%2e%2e/members/first",
    "/members/firs%74",
    "/members/firs%2574",
    "//members/first",
    "/@fs/../members/first",
    "/src/../members/first",
    "/@id/%2e%2e/members/first",
  ])("another spelling of a guarded prerendered page is refused: %s", async (path) => {
    const { status, body } = await get(path);
    expect([status, body.includes("secret-")]).toEqual([400, false]);
  });

  test("a form that calls an action does not open it either", async () => {
    const host = `Host: ${new URL(site.origin).host}`;
    const sent = [host, "Accept: text/html", `Origin: ${site.origin}`, "Content-Length: 0"];
    const answer = await rawRequest(site.origin, ["POST /members/first?_action=none HTTP/1.1", ...sent]);
    expect([answer.status, answer.body.includes("secret-")]).toEqual([401, false]);
  });

  test("what Vite sends to the browser keeps its spelling, brackets included", async () => {
    for (const path of ["/@vite/client", "/src/pages/blog/[slug].astro?raw", "/src/pages/blog/%5Bslug%5D.astro?raw"]) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
  });

  test("another spelling of a guarded path is refused", async () => {
    const spellings = [
      "/members/%70lan.txt",
      "/members//plan.txt",
      "/members/./plan.txt",
      "/members/x/../first",
      "/members\\first",
      "/members/%66irst/",
      "/members/%2566irst",
      "/members/feed%2exml",
      "/blog/%66or-members",
      "/%68idden",
    ];
    for (const path of spellings) {
      const answer = await get(path);
      expect([path, answer.status, answer.body.includes("secret-")]).toEqual([path, 400, false]);
    }
    // Vite sends a source file even when its name looks like something else.
    expect((await get("/src/pages/members/[slug].astro?raw")).status).toBe(200);
  });

  test("a prerendered page knows no visitor, as in the finished site; one made on demand does", async () => {
    const member = await memberCookie();
    expect((await get("/blog/welcome", member)).body).toContain('data-known="false" data-signed-in="false"');
    expect((await get("/on-demand", member)).body).toContain('data-known="true" data-signed-in="true"');
    const { body } = await get("/blog/welcome", member);
    const [, island = ""] = /fetch\("([^"]*_server-islands\/SignedInAs[^"]*)"/.exec(body) ?? [];
    expect(island).not.toBe("");
    expect((await get(island, member)).body).toContain("Ada Lindqvist");
  });

  // The last here: for a time it breaks every page of ours.
  test("scripts of the layout and Vite's run, a change shows at the next load, and an error in it is shown", async () => {
    const around = "src/layouts/Around.astro";
    const polled = (path: string) => expect.poll(async () => (await get(path)).body, { interval: 250 });
    const first = await get("/members", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document");
    expect([first.status, first.body.includes("The blog’s header")]).toEqual([401, true]);
    expect(first.headers.get("content-security-policy")?.[0]).toMatch(/script-src 'self' .*connect-src 'self' ws:/);
    await change(around, "The blog’s header", "The blog’s new header");
    await polled("/members").toContain("The blog’s new header");
    // The layout has this name already, so it does not compile.
    await change(around, "const who =", 'const who = "twice";\nconst who =');
    await polled("/members").toContain("<title>SyntaxError</title>");
    await change(around, 'const who = "twice";', "const mistake = notThere.name;");
    // Astro's page shows over itself what its log says: the message, with the place in the file.
    for (const path of ["/members", "/login"]) await polled(path).toContain("<title>ReferenceError</title>");
    expect(site.output()).toMatch(/notThere is not defined[\s\S]*src\/layouts\/Around\.astro:\d+/);
    await change(around, "const mistake = notThere.name;\n", "");
    await polled("/members").toContain("The blog’s new header");
  });
});

describe("of a site whose configuration only Vite can load, with a port on the command line", () => {
  let port: number;

  beforeAll(async () => {
    copy = await copyFixture("host");
    await writeFile(join(copy.folder, "src/fetch.ts"), ownGate);
    await writeFile(join(copy.folder, "src/pages/refuses.astro"), refusingPage);
    await writeFile(join(copy.folder, "src/pages/greeting.astro"), pageWithOurParts);
    fresh = await createDatabase("sqlite");
    port = await freePort();
    const other = await freePort();
    site = await startDevelopment(copy.folder, ["--port", String(port)], {
      PORT: String(other),
      DATABASE_URL: fresh.url,
    });
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
    await copy.remove();
  });

  test("it listens there, and forms are taken from there", async () => {
    expect(site.origin).toBe(`http://localhost:${port}`);
    expect((await signIn(site.origin)).status).toBe(303);
  });

  test("the rules decide before the site's own src/fetch.ts does", async () => {
    const host = `Host: ${new URL(site.origin).host}`;
    const refused = await rawRequest(site.origin, ["GET /members HTTP/1.1", host, "Accept: text/html"]);
    expect([refused.status, refused.headers.get("location")]).toEqual([401, undefined]);
    const [cookie = ""] = (await signIn(site.origin)).headers.get("set-cookie") ?? [];
    const member = ["GET /members HTTP/1.1", host, "Accept: text/html", `Cookie: ${cookie.split(";", 1)[0]}`];
    expect((await rawRequest(site.origin, member)).headers.get("location")).toEqual(["/plain"]);
  });

  test("a page that refuses sends nothing where src/fetch.ts leaves the middleware out", async () => {
    const host = `Host: ${new URL(site.origin).host}`;
    const { status, body } = await rawRequest(site.origin, ["GET /refuses HTTP/1.1", host, "Accept: text/html"]);
    expect([status, body.includes("secret")]).toEqual([401, false]);
  });

  test("an anonymous visitor is refused, with none of the scripts that Vite and integrations add to pages", async () => {
    const host = `Host: ${new URL(site.origin).host}`;
    const answer = await rawRequest(site.origin, ["GET /members HTTP/1.1", host, "Accept: text/html"]);
    expect(answer.status).toBe(401);
    expect(answer.body.match(/<script[^>]*src=|byOthers/gi)).toBeNull();
  });

  test("a block of the site's own shows with its styles, though Vite loads its definition", async () => {
    const [cookie = ""] = (await signIn(site.origin)).headers.get("set-cookie") ?? [];
    const title = { kind: "set", path: "blocks.notice.title", value: { en: "We are printing" } } as const;
    await publishPage(
      { origin: site.origin, cookie: cookie.split(";", 1)[0] ?? "" },
      { kind: "addBlock", block: "host/notice" },
      title,
    );
    const asking = ["GET /members HTTP/1.1", `Host: ${new URL(site.origin).host}`, "Accept: text/html"];
    const { status, body } = await rawRequest(site.origin, asking);
    expect(status).toBe(401);
    expect(body).toMatch(/<p class="notice"[^>]*>We are printing<\/p>/);
    expect(body).toMatch(/\.gh-own\{\.notice\[data-astro-cid-\w+\]/);
  });

  test("the console has its styles", async () => {
    const host = `Host: ${new URL(site.origin).host}`;
    const [cookie = ""] = (await signIn(site.origin)).headers.get("set-cookie") ?? [];
    const asking = ["GET /admin HTTP/1.1", host, "Accept: text/html", `Cookie: ${cookie.split(";", 1)[0]}`];
    const { body } = await rawRequest(site.origin, asking);
    const [, href = ""] = /href="(\/_gatehouse\/styles[^"]+)"/.exec(body) ?? [];
    const sheet = await rawRequest(site.origin, [`GET ${href} HTTP/1.1`, host]);
    expect([sheet.status, sheet.body.includes(".field-control")]).toEqual([200, true]);
  });

  test("the console knows the site's routes as Astro names them", async () => {
    const host = `Host: ${new URL(site.origin).host}`;
    const [cookie = ""] = (await signIn(site.origin)).headers.get("set-cookie") ?? [];
    const asking = ["GET /admin/map HTTP/1.1", host, "Accept: text/html", `Cookie: ${cookie.split(";", 1)[0]}`];
    const { status, body } = await rawRequest(site.origin, asking);
    expect(status).toBe(200);
    expect(body).toContain("Make a rule for /refuses");
  });

  test("the styles of the site's own blocks stay out of its pages", async () => {
    const host = `Host: ${new URL(site.origin).host}`;
    const { body } = await rawRequest(site.origin, ["GET /greeting HTTP/1.1", host, "Accept: text/html"]);
    expect(body).toMatch(/<style[^>]*>[^<]*\.hello/);
    expect(body).not.toContain(".notice");
  });
});

describe.each(["always", "never"])("of a site under a base with trailingSlash %s", (trailingSlash) => {
  beforeAll(async () => {
    copy = await copyFixture("static-blog");
    await writeFile(join(copy.folder, "variant.json"), JSON.stringify({ base: "/docs", trailingSlash }));
    fresh = await createDatabase("sqlite");
    site = await startDevelopment(copy.folder, [], { PORT: String(await freePort()), DATABASE_URL: fresh.url });
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
    await copy.remove();
  });

  test("our own pages answer with and without a slash, and so do forms that are sent there", async () => {
    const host = `Host: ${new URL(site.origin).host}`;
    const statusOf = async (target: string) =>
      (await rawRequest(site.origin, [`${target} HTTP/1.1`, host, "Accept: text/html"])).status;
    for (const slash of ["", "/"]) {
      expect(await statusOf(`GET /docs/login${slash}`)).toBe(200);
      expect(await statusOf(`GET /docs/account${slash}?x=1`)).toBe(401);
      expect((await signIn(site.origin, `/docs/login${slash}`)).status).toBe(303);
      expect((await signIn(site.origin, `/docs/on-demand${slash}?x=1`)).status).toBe(200);
      expect((await signIn(site.origin, `/docs${slash}?x=1`)).status).toBe(200);
    }
  });
});
