/** Refused from everywhere a site's own code can say no: over raw sockets, from the built server of a fixture site. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { copyBuiltFixture, type BuiltCopy } from "../../support/fixture-site.ts";
import { type RawAnswer, rawRequest } from "../../support/raw-request.ts";
import { openPrograms } from "../../support/programs.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

let copy: BuiltCopy;
let fresh: FreshDatabase;
let site: Site;
let cookie: string;

beforeAll(async () => {
  copy = await copyBuiltFixture("refuse-anywhere");
  await forgetDeclarationsOf(copy.folder, "library.removed", "RemovedCorner");
  // The build's audit would have found it; a rule of the console may guard a file that the build let pass.
  await mkdir(join(copy.folder, "dist/client/members"), { recursive: true });
  await writeFile(join(copy.folder, "dist/client/members/plan.txt"), "The file’s secret");
  fresh = await createDatabase("sqlite");
  site = await startSite({ databaseUrl: fresh.url, folder: copy.folder });
  cookie = `Cookie: ${await site.signIn(owner.email, owner.password)}`;
});
afterAll(async () => {
  await site.stop();
  await fresh.remove();
  await copy.remove();
});

/** A build with these undeclared would have failed; a site may still run one that a rule came to later. */
async function forgetDeclarationsOf(folder: string, action: string, island: string): Promise<void> {
  const file = join(folder, "dist/server/gatehouse.json");
  const built = JSON.parse(await readFile(file, "utf8")) as { options: Record<"actions" | "islands", object> };
  Reflect.deleteProperty(built.options.actions, action);
  Reflect.deleteProperty(built.options.islands, island);
  await writeFile(file, JSON.stringify(built));
}

const navigation = ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];
const script = ["Accept: */*", "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty", "Sec-Fetch-Site: same-origin"];

function ask(method: string, path: string, headers: readonly string[] = [], body?: { type: string; text: string }) {
  const length = body === undefined ? [] : [`Content-Type: ${body.type}`, `Content-Length: ${body.text.length}`];
  const head = [`${method} ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers, ...length];
  return rawRequest(site.origin, head, body?.text);
}
const get = (path: string, ...headers: string[]) => ask("GET", path, headers);
const form = { type: "application/x-www-form-urlencoded", text: "title=ink" };
const json = { type: "application/json", text: "{}" };
const ran = async () => JSON.parse((await get("/ran.json")).body) as string[];

function expectRefusal(answer: RawAnswer, status: 401 | 403): void {
  expect(answer.status).toBe(status);
  expect(answer.statusText).toBe(status === 401 ? "Unauthorized" : "Forbidden");
  expect(answer.headers.get("www-authenticate")?.length ?? 0).toBe(status === 401 ? 1 : 0);
  expect(answer.headers.get("cache-control")).toEqual(["no-store"]);
  expect(answer.headers.get("x-refusal-id")?.[0]).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/);
  expect(answer.headers.get("location")).toBeUndefined();
  expect(answer.body).not.toMatch(/secret|was done/);
}

describe.each([
  ["a page's frontmatter", "/frontmatter", 401, "no-credentials"],
  ["a requirement in a page", "/requirement", 401, "no-credentials"],
  ["the root layout", "/in-layout", 401, "session-expired"],
  ["a component twelve deep, after streaming would have begun", "/deep", 403, "role-missing"],
  ["a refusal that the page caught", "/caught", 401, "no-credentials"],
  ["an endpoint", "/endpoint", 403, "permission-missing"],
] as const)("%s", (_where, path, status, reason) => {
  test("answers a navigation with the refusal page, and nothing of the refused page", async () => {
    const answer = await get(path, ...navigation);
    expectRefusal(answer, status);
    expect(answer.headers.get("content-type")).toEqual(["text/html; charset=utf-8"]);
    expect(answer.body.match(/<html/g)).toHaveLength(1);
  });

  test("answers fetch with a problem document that gives the same reason", async () => {
    const answer = await get(path, ...script);
    expectRefusal(answer, status);
    expect(answer.headers.get("content-type")).toEqual(["application/problem+json; charset=utf-8"]);
    expect(JSON.parse(answer.body)).toMatchObject({ status, reason, instance: path });
  });

  test("answers HEAD with the same status and no body", async () => {
    const answer = await ask("HEAD", path);
    expectRefusal(answer, status);
    expect(answer.body).toBe("");
  });
});

test.each(["fr", "de", "es"])(
  "a file at a guarded path is not sent while the refusal page in %s is not rendered yet",
  async (language) => {
    const answer = await get("/members/plan.txt?page=2", ...navigation, `Accept-Language: ${language}`);
    expectRefusal(answer, 401);
    expect(answer.headers.get("content-language")).toEqual([language]);
    expect(answer.body).toContain('value="/members/plan.txt?page=2"');
    const posted = await ask("POST", "/members/plan.txt", [...navigation, `Accept-Language: ${language}`], form);
    expectRefusal(posted, 401);
  },
);

test("an endpoint that has read the body refuses all the same", async () => {
  expectRefusal(await ask("POST", "/endpoint", navigation, form), 403);
});

test("a response to a visitor whom the page itself admits is not cached for others", async () => {
  const answer = await get("/requirement", cookie);
  expect(answer.status).toBe(200);
  expect(answer.body).toContain("secret");
  expect(answer.headers.get("cache-control")).toEqual(["private, no-store"]);
});

test("a refusal has the bar of a view, even where the page had placed one", async () => {
  const viewing = `Cookie: ${await site.signIn(owner.email, owner.password)}`;
  const origin = `Origin: ${site.origin}`;
  const begun = await ask("POST", "/admin/people/view-as", [viewing, origin], {
    ...form,
    text: "role=member&path=/deep",
  });
  expect(begun.status).toBe(303);
  const answer = await get("/deep", viewing, ...navigation);
  expect(answer.status).toBe(403);
  expect(answer.body.match(/<aside id="gatehouse-view-as"/g)).toHaveLength(1);
});

test("an error on a guarded page is not cached for others", async () => {
  const { status, headers } = await get("/members/broken", cookie);
  expect([status, headers.get("cache-control")]).toEqual([500, ["private, no-store"]]);
});

test("an error is a 500 to a program too, and not said to be the fault of its token", async () => {
  const programs = await openPrograms(fresh.url);
  const token = await programs.token((await programs.member("member")).id);
  await programs.close();
  expect((await get("/programs/broken", `Authorization: Bearer ${token}`)).status).toBe(500);
  expect((await get("/programs/broken")).status).toBe(401);
  expect((await get("/members/broken", `Authorization: Bearer ${token}`)).status).toBe(401);
  expect((await get("/500", `Authorization: Bearer ${token}`)).status).toBe(404);
});

test("Astro's cache gives an anonymous visitor no page of a member, and a member no refusal", async () => {
  expect((await get("/requirement?cached", cookie)).body).toContain("secret");
  expectRefusal(await get("/requirement?cached", ...navigation), 401);
  expect((await get("/requirement?cached", cookie)).body).toContain("secret");
  // The same cookie after its session has ended: a cache that keeps responses by cookie would still show the page.
  const passing = `Cookie: ${await site.signIn(owner.email, owner.password)}`;
  expect((await get("/requirement?cached", passing)).body).toContain("secret");
  await ask("POST", "/logout", [passing], { ...form, text: "" });
  expectRefusal(await get("/requirement?cached", ...navigation, passing), 401);
});

describe("an action", () => {
  const targets = (name: string) => [`/?_action=${name}`, `/islands?_action=${name}`, `/_actions/${name}`];

  test.each([
    ["declared in the options", "library.reserve", 401],
    ["wrapped in guardAction", "library.lend", 401],
    ["undeclared", "library.removed", 401],
    ["that does not exist", "library.nothing", 401],
  ] as const)("%s does not run for an anonymous visitor, from a form or a script", async (_name, name, status) => {
    const before = await ran();
    for (const target of targets(name)) {
      expectRefusal(await ask("POST", target, navigation, form), status);
      expectRefusal(await ask("POST", target, script, form), status);
      expectRefusal(await ask("POST", target, ["Accept: */*"], json), status);
    }
    expect(await ran()).toEqual(before);
  });

  test("under an encoded name does not run for an anonymous visitor", async () => {
    const before = await ran();
    expectRefusal(await ask("POST", "/?_action=libr%2561ry.reserve", navigation, form), 401);
    expect((await ask("POST", "/_actions/libr%2561ry.reserve", script, form)).status).toBe(400);
    expect(await ran()).toEqual(before);
  });

  test("that guards itself by its input refuses with a true status, from a form and a script", async () => {
    const before = await ran();
    for (const target of targets("library.byInput")) {
      expectRefusal(await ask("POST", target, navigation, json), 401);
      const answer = await ask("POST", target, script, json);
      expectRefusal(answer, 401);
      expect(JSON.parse(answer.body)).toMatchObject({ reason: "no-credentials" });
    }
    expect(await ran()).toEqual(before);
  });

  test.each(["library.reserve", "library.lend", "library.returned"])(
    "%s runs for a member, once for each time it is called",
    async (name) => {
      const before = (await ran()).length;
      expect((await ask("POST", `/?_action=${name}`, [...navigation, cookie], form)).status).toBe(200);
      const answer = await ask("POST", `/_actions/${name}`, [...script, cookie], form);
      expect(answer.status).toBe(200);
      expect(answer.body).toContain("was done");
      expect((await ran()).length).toBe(before + 2);
    },
  );

  test("that is not declared is refused even to the owner, because nothing says who may use it", async () => {
    const before = await ran();
    expectRefusal(await ask("POST", "/_actions/library.removed", [...script, cookie], form), 403);
    expect(await ran()).toEqual(before);
  });

  test("that is public runs for an anonymous visitor", async () => {
    expect((await ask("POST", "/_actions/library.returned", script, form)).status).toBe(200);
  });

  test("on a guarded page must meet the rule of the page too", async () => {
    const before = await ran();
    expectRefusal(await ask("POST", "/members?_action=library.returned", navigation, form), 401);
    expect(await ran()).toEqual(before);
  });
});

describe("a server island", () => {
  /** The island's target, as the page on which it stands gives it away. */
  async function urlOf(island: string): Promise<string> {
    const page = await get("/islands", ...navigation, cookie);
    const target = new RegExp(`/_server-islands/${island}\\?[^"]+`).exec(page.body.replaceAll("&#38;", "&"))?.[0];
    if (target === undefined) throw new Error(`The page holds no island ${island}.`);
    return target.replaceAll("&amp;", "&");
  }
  const referer = () => `Referer: ${site.origin}/islands?tab=2`;

  test.each(["GuardedCorner", "SelfGuardedCorner", "RemovedCorner"])(
    "%s: an anonymous visitor who requests its URL gets a true 401 and an invitation to sign in",
    async (island) => {
      const answer = await get(await urlOf(island), ...script, referer());
      expectRefusal(answer, 401);
      expect(answer.headers.get("content-type")).toEqual(["text/html; charset=utf-8"]);
      expect(answer.body).toContain(`href="/login?returnTo=${encodeURIComponent("/islands?tab=2")}"`);
      expect(answer.body).not.toContain("<html");
    },
  );

  test.each(["GuardedCorner", "SelfGuardedCorner"])("%s: a member sees it, and no cache keeps it", async (island) => {
    const answer = await get(await urlOf(island), ...script, cookie);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("secret");
    expect(answer.headers.get("cache-control")).toEqual(["private, no-store"]);
  });

  test("the invitation leads only to the sign-in page of this site", async () => {
    const answer = await get(await urlOf("GuardedCorner"), ...script, "Referer: https://evil.example/islands");
    expect(answer.body).toContain('href="/login"');
  });
});

describe("the image endpoint", () => {
  test.each([
    "/members/map.png",
    "%2Fmembers%2Fmap.png",
    "/%256dembers/map.png",
    "/x/../members/map.png",
    "/members%2Fmap.png",
    "\\members\\map.png",
    "//localhost/members/map.png",
  ])("does not fetch a guarded file for an anonymous visitor: %s", async (href) => {
    const host = new URL(site.origin).host;
    const answer = await get(`/_image?href=${href.replace("localhost", host)}&w=10&f=webp`);
    expect(answer.status).toBe(401);
  });

  test("nor for a second href in the same request", async () => {
    expect((await get("/_image?href=/open.png&href=/members/map.png&w=10")).status).toBe(401);
  });
});

test("the dialog that keeps a session speaks the member's language, as the refusal page does", async () => {
  const heading = async (...headers: string[]) => {
    const { body } = await get("/members/write", ...headers);
    return /<dialog[^>]*lang="(\w+)"[^>]*>\s*<h2[^>]*>([^<]+)/.exec(body)?.slice(1);
  };
  expect(await heading(cookie)).toEqual(["en", "You will be signed out soon"]);
  expect(await heading(cookie, "Accept-Language: de")).toEqual(["de", "Sie werden bald abgemeldet"]);
  expect(await heading(`${cookie}; gatehouse-language=fr`, "Accept-Language: de")).toEqual([
    "fr",
    "Vous allez bientôt être déconnecté",
  ]);
});
