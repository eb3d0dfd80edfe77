/** A site with styles, scripts, a policy and a configuration of its own: nothing of the module leaks into it, nor back. */
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActionError } from "../../../node_modules/astro/dist/actions/runtime/client.js";
import { refusalOf } from "../../../src/gatehouse/core/refusal/action-error.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { builtFixture } from "../../support/fixture-site.ts";
import { openPrograms, type ProgramsAtHand } from "../../support/programs.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

const navigation = ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];
/** As Astro's ClientRouter asks for the page behind a link. */
const router = ["Accept: */*", "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty", "Sec-Fetch-Site: same-origin"];

let folder: string;
let fresh: FreshDatabase;
let site: Site;
let programs: ProgramsAtHand;
let cookie: string;

beforeAll(async () => {
  ({ folder } = await builtFixture("host"));
  fresh = await createDatabase("sqlite");
  site = await startSite({ databaseUrl: fresh.url, folder });
  programs = await openPrograms(fresh.url);
  cookie = `Cookie: ${await site.signIn(owner.email, owner.password)}`;
});
afterAll(async () => {
  await programs.close();
  await site.stop();
  await fresh.remove();
});

function ask(method: string, path: string, headers: readonly string[] = [], body = ""): Promise<RawAnswer> {
  const length = body === "" ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return rawRequest(
    site.origin,
    [`${method} ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers, ...length],
    body,
  );
}
const get = (path: string, ...headers: string[]) => ask("GET", path, headers);
const one = ({ headers }: RawAnswer, name: string) => headers.get(name)?.join(" | ");

async function recorded(path: string): Promise<readonly string[]> {
  // A refusal that was asked for afterwards is written after them.
  const last = one(await get("/members/last", ...navigation), "x-refusal-id");
  const { refusals } = programs.database.repositories;
  const ids = async () => (await refusals.recent(1_000)).map(({ id }) => id);
  await expect.poll(ids).toContain(last);
  return (await refusals.recent(1_000)).filter((row) => row.path === path).map(({ id }) => id);
}

async function stylesIn(built: string): Promise<Record<string, string>> {
  const client = join(built, "dist/client");
  const found: Record<string, string> = {};
  for await (const file of glob("**/*.css", { cwd: client })) found[file] = await readFile(join(client, file), "utf8");
  return found;
}

describe("styles", () => {
  test("of the host are the same to the byte as without the module", async () => {
    const bare = await builtFixture("host", { environment: { WITHOUT_GATEHOUSE: "yes" } });
    const without = await stylesIn(bare.folder);
    expect(Object.keys(without).length).toBeGreaterThan(0);
    expect(await stylesIn(folder)).toEqual(without);
  });

  test("of the module are on its own pages alone, with none of the host's", async () => {
    const host = await get("/", ...navigation);
    expect(host.body).not.toContain("_gatehouse");
    const linked = async (path: string) =>
      (await get(path, cookie, ...navigation)).body.match(/<link rel="stylesheet"[^>]*>/g);
    for (const path of ["/admin", "/admin/people", "/admin/page"]) {
      expect([path, await linked(path)]).toEqual([
        path,
        [expect.stringMatching(/href="\/_gatehouse\/styles\.css\?v=\w{12}"/)],
      ]);
    }
    // Where visitors and members come, what there is of styles stands in the page.
    for (const path of ["/account", "/account/programs", "/setup", "/confirm-email"]) {
      expect([path, await linked(path)]).toEqual([path, null]);
    }
  });

  test("of the module are given to everybody, and kept by browsers until they change", async () => {
    const [, href = ""] =
      /href="(\/_gatehouse\/styles[^"]+)"/.exec((await get("/admin", cookie, ...navigation)).body) ?? [];
    const sheet = await get(href);
    expect([sheet.status, one(sheet, "content-type")]).toEqual([200, "text/css; charset=utf-8"]);
    expect(one(sheet, "cache-control")).toBe("public, max-age=31536000, immutable");
    expect(sheet.body).toContain(".field-control");
    expect(sheet.body).not.toContain(".of-host");
    expect(one(await get("/_gatehouse/styles.css?v=older"), "cache-control")).toBe("no-cache");
  });
});

describe("scripts that other integrations put into every page", () => {
  test("are on the host's pages, and on none of the module's", async () => {
    expect((await get("/", ...navigation)).body).toMatch(/inlinedByOthers[\s\S]*<script type="module" src=/);
    for (const path of ["/members", "/login", "/setup", "/account", "/admin", "/admin/page/preview/frame"]) {
      const isOfMember = path.startsWith("/a");
      const { body, status } = await get(path, ...navigation, ...(isOfMember ? [cookie] : []));
      // This site has an owner, so there is nothing to set up; the page that says so is one of ours all the same.
      expect([path, status]).toEqual([path, { "/members": 401, "/setup": 404 }[path] ?? 200]);
      expect([path, body.match(/<script(?![^>]*_gatehouse\/palette)[^>]*src=|byOthers/gi)]).toEqual([path, null]);
      expect([path, body.match(/<!doctype html>/gi)?.length]).toEqual([path, 1]);
    }
  });
});

describe("with security.csp", () => {
  test("the host's pages keep the policy that Astro writes", async () => {
    expect(one(await get("/", ...navigation), "content-security-policy")).toMatch(/^script-src 'self' 'sha256-/);
  });

  test.each(["/members", "/login"])("%s has one policy, which lets its own style through", async (path) => {
    const answer = await get(path, ...navigation);
    expect(one(answer, "content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; [^|]+$/);
    expect([...answer.headers.keys()]).not.toContain("x-gatehouse-policy");
  });

  test("the sign-in page keeps it when a sign-in fails", async () => {
    const body = new URLSearchParams({ email: owner.email, password: "not this one" }).toString();
    const form = [...navigation, "Content-Type: application/x-www-form-urlencoded"];
    const answer = await ask("POST", "/login", form, body);
    expect([answer.status, one(answer, "content-security-policy")]).toEqual([
      401,
      expect.stringMatching(/^default-src 'none'; style-src 'sha256-/),
    ]);
  });

  test.each(["/admin", "/admin/people"])("%s has the console's policy", async (path) => {
    const answer = await get(path, cookie, ...navigation);
    expect([answer.status, one(answer, "content-security-policy")]).toEqual([
      200,
      expect.stringMatching(/^default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'; /),
    ]);
    expect([...answer.headers.keys()]).not.toContain("x-gatehouse-policy");
  });

  test.each(["/account", "/account/programs", "/setup"])("%s has one policy, for the style it holds", async (path) => {
    const answer = await get(path, cookie, ...navigation);
    expect(one(answer, "content-security-policy")).toMatch(/^default-src 'none'; style-src 'self' 'sha256-[^|]+$/);
  });

  test("the preview of the page lets its own style through, in a frame of the console", async () => {
    const answer = await get("/admin/page/preview/frame", cookie, ...navigation);
    const policy = one(answer, "content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    expect(policy).toContain("frame-ancestors 'self'");
  });
});

describe("an action that is refused", () => {
  /** As `actions.x()` asks, and what it makes of the answer. */
  async function call(name: string, ...headers: string[]) {
    const asked = ["Accept: application/json", "Content-Type: application/json", ...router.slice(1), ...headers];
    const answer = await ask("POST", `/_actions/${name}`, asked, JSON.stringify({ title: "ink" }));
    return { answer, error: ActionError.fromJson(JSON.parse(answer.body) as never) };
  }

  test.each(["reserve", "publish"])("reaches an anonymous visitor's script as UNAUTHORIZED: %s", async (name) => {
    const { answer, error } = await call(name, `Referer: ${site.origin}/?shelf=2`);
    expect([answer.status, one(answer, "content-type")]).toEqual([401, "application/json; charset=utf-8"]);
    expect([error.code, error.status]).toEqual(["UNAUTHORIZED", 401]);
    expect(refusalOf(error)).toEqual({
      status: 401,
      reason: "no-credentials",
      refusalId: one(answer, "x-refusal-id"),
      title: "Authentication is required",
      loginUrl: `${site.origin}/login?returnTo=${encodeURIComponent("/?shelf=2")}`,
    });
    expect(JSON.parse(answer.body)).toMatchObject({ reason: "no-credentials", instance: `/_actions/${name}` });
  });

  test.each([
    ["publish", "in front"],
    ["everybody", "by the action's own code"],
  ])("reaches a member's script as FORBIDDEN: %s, refused %s", async (name) => {
    const { email, password } = await programs.member("member");
    const { answer, error } = await call(name, `Cookie: ${await site.signIn(email, password)}`);
    expect([answer.status, error.code, error.status]).toEqual([403, "FORBIDDEN", 403]);
    expect(refusalOf(error)).toEqual({
      status: 403,
      reason: "role-missing",
      refusalId: one(answer, "x-refusal-id"),
      title: "A role is missing",
    });
  });

  test("reaches a script on a page that seems another site's as FORBIDDEN, with the reason", async () => {
    const { answer, error } = await call("reserve", "Origin: https://evil.example");
    expect([answer.status, error.code, error.message]).toEqual([
      403,
      "FORBIDDEN",
      "This form was not sent from our site",
    ]);
    expect(JSON.parse(answer.body)).toMatchObject({ refusalId: one(answer, "x-refusal-id") });
  });

  test("is the refusal page where a form called it", async () => {
    const form = [...navigation, "Content-Type: application/x-www-form-urlencoded"];
    const answer = await ask("POST", "/?_action=reserve", form, "title=ink");
    expect([answer.status, one(answer, "content-type")]).toEqual([401, "text/html; charset=utf-8"]);
  });
});

describe("a refusal that ClientRouter asks for twice", () => {
  test("is recorded once, and shown under the same reference", async () => {
    const fetched = await get("/members/twice?page=2", ...router);
    const [set = ""] = fetched.headers.get("set-cookie") ?? [];
    expect(set).toMatch(/^gatehouse-refusal=[\w-]{14}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=10$/);
    const back = `Cookie: ${set.split(";", 1)[0]}`;
    const loaded = await get("/members/twice?page=2", back, ...navigation);
    expect([loaded.status, one(loaded, "x-refusal-id")]).toEqual([401, one(fetched, "x-refusal-id")]);
    expect(loaded.body).toContain(one(fetched, "x-refusal-id"));
    expect(await recorded("/members/twice")).toEqual([one(fetched, "x-refusal-id")]);
    // Loading the page again is another refusal.
    const again = await get("/members/twice?page=2", back, ...navigation);
    expect(one(again, "x-refusal-id")).not.toBe(one(fetched, "x-refusal-id"));
    expect(await recorded("/members/twice")).toHaveLength(2);
  });

  test("is recorded once where ClientRouter sends a form and then loads the page", async () => {
    const form = [...router, "Content-Type: application/x-www-form-urlencoded"];
    const sent = await ask("POST", "/members/sent", form, "title=ink");
    const back = `Cookie: ${sent.headers.get("set-cookie")?.[0]?.split(";", 1)[0]}`;
    const loaded = await get("/members/sent", back, ...navigation);
    expect(one(loaded, "x-refusal-id")).toBe(one(sent, "x-refusal-id"));
    expect(await recorded("/members/sent")).toEqual([one(sent, "x-refusal-id")]);
    // The person does not know that the page was asked for twice, only that a form was sent.
    expect(loaded.body).toContain("What you sent has not been saved.");
    expect((await get("/members/sent", back, ...navigation)).body).not.toContain("What you sent");
  });

  test("is never shown for another request: of another visitor with the same IP, with another credential, for another page", async () => {
    const fetched = await get("/members/alone", ...router);
    const [set = ""] = fetched.headers.get("set-cookie") ?? [];
    const back = `Cookie: ${set.split(";", 1)[0]}`;
    const others = [
      await get("/members/alone", ...navigation),
      await get("/members/alone?other=1", back, ...navigation),
      await get("/members/elsewhere", back, ...navigation),
      await get("/members/alone", "Cookie: gatehouse-refusal=AAAA-BBBB-CCCC", ...navigation),
      await get("/members/alone", back, `Authorization: Bearer gh_${"x".repeat(43)}`, ...navigation),
    ];
    const ids = [fetched, ...others].map((answer) => one(answer, "x-refusal-id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("gives programs, and scripts that ask for data, no cookie", async () => {
    for (const headers of [["Accept: */*"], ["Accept: application/json", ...router.slice(1)], navigation]) {
      expect((await get("/members/no-cookie", ...headers)).headers.get("set-cookie")).toBeUndefined();
    }
  });

  test.each(["Sec-Purpose: prefetch", "Sec-Purpose: prefetch;prerender", "Purpose: prefetch"])(
    "is not recorded for a prefetch: %s",
    async (purpose) => {
      for (const headers of [navigation, router]) {
        const answer = await get("/members/ahead", purpose, ...headers);
        expect([answer.status, answer.body, one(answer, "cache-control")]).toEqual([401, "", "no-store"]);
        expect(one(answer, "www-authenticate")).toBe('Bearer realm="A host"');
        expect([...answer.headers.keys()]).not.toContain("x-refusal-id");
      }
      expect(await recorded("/members/ahead")).toEqual([]);
    },
  );

  test("is recorded when a request marked as prefetch carries a credential, or writes", async () => {
    const guessed = await get("/members/guess", "Purpose: prefetch", `Authorization: Bearer gh_${"x".repeat(43)}`);
    const written = await ask("POST", "/members/guess", ["Purpose: prefetch"], "a=1");
    for (const answer of [guessed, written]) expect(one(answer, "x-refusal-id")).toMatch(/^[\w-]{14}$/);
    expect(await recorded("/members/guess")).toHaveLength(2);
  });
});

describe("the challenge", () => {
  const basic = (pair: string) => `Authorization: Basic ${Buffer.from(pair).toString("base64")}`;
  const both = 'Bearer realm="A host", Basic realm="A host", charset="UTF-8"';
  const withError = (words: string) =>
    `Bearer realm="A host", error="invalid_token", error_description="${words}", Basic realm="A host", charset="UTF-8"`;

  test.each([
    ["of a scheme that is not known", "Authorization: Digest a=b", both, /does not accept credentials of this kind/],
    ["of a wrong Basic password", basic(`${owner.email}:not this one`), both, /do not match an account/],
    ["of a Basic pair that cannot be read", "Authorization: Basic *", both, /header cannot be read/],
    ["of a header that cannot be read", "Authorization: ,", both, /header cannot be read/],
    [
      "of a Bearer token that cannot be read",
      "Authorization: Bearer a b",
      withError("The token is malformed"),
      /token cannot be read/,
    ],
    ["of no Bearer token", "Authorization: Bearer", withError("The token is malformed"), /token cannot be read/],
    [
      "of an unknown token",
      `Authorization: Bearer gh_${"x".repeat(43)}`,
      withError("The token is not known"),
      /not known here/,
    ],
  ])("%s is as RFC 6750 3.1 and RFC 7617 ask", async (_, presented, challenge, detail) => {
    const answer = await get("/members", presented, "Accept: application/json", "User-Agent: curl/8");
    expect([answer.status, one(answer, "www-authenticate")]).toEqual([401, challenge]);
    const problem = JSON.parse(answer.body) as { title: string; detail: string };
    expect(problem.title).toBe("The credentials are not valid");
    expect(problem.detail).toMatch(detail);
  });

  test("of a form with a wrong password has no error code for tokens", async () => {
    const body = new URLSearchParams({ email: owner.email, password: "not this one" }).toString();
    const answer = await ask("POST", "/login", ["Content-Type: application/x-www-form-urlencoded"], body);
    expect([answer.status, one(answer, "www-authenticate")]).toEqual([401, 'Bearer realm="A host"']);
  });
});
