/** A refusal as programs meet it: over a real socket, from the built server, on both engines. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { createPasswords } from "../../../src/gatehouse/server/identity/passwords.ts";
import { engines } from "../../support/database.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { owner, type Site } from "../../support/site.ts";
import { shareVisits, type Visits } from "../../support/visits.ts";

describe.each(engines)("a refusal (%s)", (engine) => {
  let visits: Visits;
  let site: Site;
  beforeAll(async () => {
    visits = await shareVisits(engine);
    ({ site } = visits);
  });
  afterAll(() => visits.close());

  const get = (path: string, ...headers: string[]) =>
    rawRequest(site.origin, [`GET ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers]);

  test("says so in the status line, with a challenge and headers that keep it out of every cache", async () => {
    const answer = await get("/members");
    expect(answer.status).toBe(401);
    expect(answer.statusText).toBe("Unauthorized");
    expect(answer.headers.get("www-authenticate")).toEqual(['Bearer realm="The Quoin"']);
    expect(answer.headers.get("cache-control")).toEqual(["no-store"]);
    expect(answer.headers.get("vary")?.join()).toContain("Cookie");
    expect(answer.headers.get("x-robots-tag")).toEqual(["noindex"]);
    expect(answer.headers.get("x-content-type-options")).toEqual(["nosniff"]);
    expect(answer.headers.get("location")).toBeUndefined();
  });

  test("is a problem document for a program, with the same id as in the header", async () => {
    const answer = await get("/members/library?q=ink", "Accept: */*");
    expect(answer.headers.get("content-type")).toEqual(["application/problem+json; charset=utf-8"]);
    expect(JSON.parse(answer.body)).toEqual({
      type: "tag:gatehouse,2026:refusal/no-credentials",
      title: "Authentication is required",
      status: 401,
      detail: expect.stringContaining("members’ section") as string,
      instance: "/members/library",
      reason: "no-credentials",
      refusalId: answer.headers.get("x-refusal-id")?.[0],
      loginUrl: `${site.origin}/login?returnTo=${encodeURIComponent("/members/library?q=ink")}`,
    });
  });

  test("is recorded, with the id that the visitor can quote", async () => {
    const [id = ""] = (await get("/members/profile?secret=1")).headers.get("x-refusal-id") ?? [];
    const database = await openDatabase(site.databaseUrl);
    const { refusals } = database.repositories;
    await expect
      .poll(() => refusals.find(id))
      .toMatchObject({ id, method: "GET", path: "/members/profile", reason: "no-credentials", status: 401 });
    await database.close();
  });

  describe("of a form that was sent", () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${site.origin}/members/profile`, { method: "POST", body: new URLSearchParams(), headers });

    test("leads back to the page the form stands on, and says that nothing was saved", async () => {
      const referer = `${site.origin}/members/profile?tab=name`;
      const answer = await send({ referer, accept: "text/html" });
      expect(answer.status).toBe(401);
      const page = await answer.text();
      expect(page).toContain('name="returnTo" value="/members/profile?tab=name"');
      expect(page).toContain("What you sent has not been saved.");
      expect(page).not.toContain("the page you wanted");
    });

    test("leads back to a page of ours without the message of an earlier form on it", async () => {
      const send = (referer: string) =>
        fetch(`${site.origin}/account`, {
          method: "POST",
          body: new URLSearchParams({ do: "change-name", name: "Ada" }),
          headers: { referer: site.origin + referer },
        });
      const back = async (referer: string) => ((await (await send(referer)).json()) as { loginUrl: string }).loginUrl;
      const to = (path: string) => `${site.origin}/login?returnTo=${encodeURIComponent(path)}`;
      expect(await back("/account?done=name-changed")).toBe(to("/account"));
      expect(await back("/admin/rules?a=1&done=rule-created&b=2")).toBe(to("/admin/rules?a=1&b=2"));
      // A page of the site may mean something of its own by it.
      expect(await back("/members/library?done=yes")).toBe(to("/members/library?done=yes"));
    });

    test("leads to no page where the Referer is missing or names another site", async () => {
      for (const headers of [{}, { referer: "https://evil.example/members" }, { referer: "nonsense" }]) {
        const answer = await send(headers);
        expect(await answer.json()).toMatchObject({
          loginUrl: `${site.origin}/login`,
          detail: expect.stringContaining("The request was not carried out.") as string,
        });
      }
    });
  });

  test("of a script leads back to the page the script runs on, never to data", async () => {
    const script = ["Sec-Fetch-Dest: empty", "Sec-Fetch-Mode: cors", "Sec-Fetch-Site: same-origin"];
    const answer = await get("/api/members/library", ...script, `Referer: ${site.origin}/members?from=1`);
    expect(JSON.parse(answer.body)).toMatchObject({
      loginUrl: `${site.origin}/login?returnTo=${encodeURIComponent("/members?from=1")}`,
    });
    const unknown = await get("/api/members/library", ...script);
    expect(JSON.parse(unknown.body)).toMatchObject({ loginUrl: `${site.origin}/login` });
  });

  test.each(["/api/me", "/healthz", "/_actions/library.reserve", "/_server-islands/Corner", "/_image?href=x"])(
    "and signing in never lead to %s",
    async (path) => {
      const body = new URLSearchParams({ email: owner.email, password: owner.password, returnTo: path });
      const answer = await fetch(`${site.origin}/login`, { method: "POST", body, redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    },
  );

  test("is the page for a browser, of at most 14 kB, and what it loads is this site's", async () => {
    const answer = await get("/members", "Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toEqual(["text/html; charset=utf-8"]);
    expect(answer.headers.get("content-security-policy")?.[0]).toContain("frame-ancestors 'none'");
    expect(answer.body).toContain("<form");
    expect(answer.body).not.toMatch(
      /<link[^>]+href="(?!data:|#gh-end"|\/[^/])|<script[^>]+src=|<img[^>]+src="(?!data:|\/[^/])/,
    );
    expect(gzipSync(answer.body).byteLength).toBeLessThan(14_000);
  });

  test("is sent compressed to a client that reads gzip, as short, and with the same words", async () => {
    const ask = async (encoding: string, method = "GET") => {
      const headers = { accept: "text/html", "accept-encoding": encoding };
      const response = await fetch(`${site.origin}/members/library`, { method, headers });
      expect(response.status).toBe(401);
      expect(response.headers.get("vary")).toContain("Accept-Encoding");
      const reference = response.headers.get("x-refusal-id") ?? "";
      const words = (await response.text()).replaceAll(reference, "");
      const encoded = response.headers.get("content-encoding");
      return { encoded, length: Number(response.headers.get("content-length")), words };
    };
    // The first of all refusals is rendered; those after it come from its template.
    await ask("gzip");
    const [whole, short] = [await ask("gzip;q=0"), await ask("gzip, deflate, br")];
    expect([whole.encoded, short.encoded]).toEqual([null, "gzip"]);
    expect(short.words).toBe(whole.words);
    expect(short.length).toBeLessThan(14_000);
    expect(short.length).toBeLessThan(whole.length / 2);
    expect(await ask("gzip", "HEAD")).toEqual({ ...short, words: "" });
    // Programs get a document of a few words.
    const program = await fetch(`${site.origin}/members/library`, { headers: { accept: "*/*" } });
    expect(program.headers.get("content-encoding")).toBeNull();
  });

  test("is plain text for a client that asks for it", async () => {
    const answer = await get("/members", "Accept: text/plain");
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toEqual(["text/plain; charset=utf-8"]);
    expect(answer.body).toContain("Sign in to continue");
  });

  test("speaks the visitor's language", async () => {
    const answer = await get("/members", "Accept: text/html", "Accept-Language: de-AT, en;q=0.5");
    expect(answer.headers.get("content-language")).toEqual(["de"]);
    expect(answer.body).toContain('<div class="gatehouse" lang="de" dir="ltr">');
  });

  test("has the same headers and no body for HEAD", async () => {
    const answer = await rawRequest(site.origin, ["HEAD /members HTTP/1.1", `Host: ${new URL(site.origin).host}`]);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toHaveLength(1);
    expect(answer.body).toBe("");
  });

  test("is the same for a path that exists and one that does not", async () => {
    const [exists, missing] = await Promise.all([get("/members/profile"), get("/members/no-such-page")]);
    expect(missing.status).toBe(exists.status);
    expect(Object.keys(JSON.parse(missing.body) as object)).toEqual(Object.keys(JSON.parse(exists.body) as object));
  });

  test("is a 403 with no challenge for a member who is not allowed", async () => {
    const mia = { email: "mia@example.org", password: "an honest password" };
    const printedBefore = site.output().length;
    const database = await openDatabase(site.databaseUrl);
    await database.repositories.members.create({
      id: "mia",
      name: "Mia",
      email: mia.email,
      passwordHash: await createPasswords().hash(mia.password),
      createdAt: 0,
      roles: ["member"],
      grantedBy: null,
    });
    await database.close();
    const cookie = `Cookie: ${await site.signIn(mia.email, mia.password)}`;
    expect(JSON.parse((await get("/api/me", cookie)).body)).toMatchObject({ email: mia.email, roles: ["member"] });
    expect((await get("/api/members/library", cookie)).status).toBe(200);

    // Let in, the answer is this visitor's alone: no cache may hand it to the next one.
    for (const path of ["/members", "/api/members/library", "/"]) {
      const allowed = await get(path, cookie);
      expect(allowed.status, path).toBe(200);
      expect(allowed.headers.get("cache-control"), path).toEqual(["private, no-store"]);
      expect(allowed.headers.get("vary")?.join(), path).toContain("Cookie");
    }
    // A method that this endpoint does not have: Astro prints its 404 page on a way of its own.
    for (const method of ["OPTIONS", "DELETE"]) {
      const line = `${method} /api/members/library HTTP/1.1`;
      const missing = await rawRequest(site.origin, [line, `Host: ${new URL(site.origin).host}`, cookie]);
      expect(missing.status, method).toBe(404);
      expect(missing.headers.get("cache-control"), method).toEqual(["private, no-store"]);
    }
    expect(site.output().slice(printedBefore)).not.toContain("request-failed");
    const reserved = await get("/members/library/visitors-book", cookie, "Accept: text/html");
    expect(reserved.status).toBe(403);
    expect(reserved.body).not.toContain("violet ink");

    const refused = await get("/admin", cookie);
    expect(refused.status).toBe(403);
    expect(refused.statusText).toBe("Forbidden");
    expect(refused.headers.get("www-authenticate")).toBeUndefined();
    expect(refused.headers.get("cache-control")).toEqual(["no-store"]);
    expect(JSON.parse(refused.body)).toMatchObject({ reason: "permission-missing", status: 403 });
  });

  test("tells an invalid credential from none", async () => {
    const unknown = await get("/members", `Cookie: gatehouse=${"a".repeat(40)}`);
    expect(JSON.parse(unknown.body)).toMatchObject({ reason: "invalid-credentials" });
    expect(unknown.headers.get("www-authenticate")?.[0]).toContain('error="invalid_token"');
    const bearer = await get("/members", "Authorization: Bearer nothing");
    expect(JSON.parse(bearer.body)).toMatchObject({ reason: "invalid-credentials" });
  });

  test("says that the visitor signed out, only to a browser that holds that session's id", async () => {
    const cookie = await site.signIn(owner.email, owner.password);
    const out = await fetch(`${site.origin}/logout`, {
      method: "POST",
      headers: { cookie },
      redirect: "manual",
      body: new URLSearchParams(),
    });
    expect(out.status).toBe(303);
    expect(JSON.parse((await get("/members", `Cookie: ${cookie}`)).body)).toMatchObject({ reason: "session-ended" });
  });

  test.each([
    ["malformed", "gatehouse=%%%"],
    ["given twice", `gatehouse=${"a".repeat(40)}; gatehouse=${"b".repeat(40)}`],
    ["far too long", `gatehouse=${"a".repeat(5_000)}`],
    ["broken, of somebody else", "a=%E0%A4%A; b; =c"],
  ])("answers a cookie that is %s with a 401, never a 500", async (_name, cookie) => {
    expect((await get("/members", `Cookie: ${cookie}`)).status).toBe(401);
    expect((await get("/", `Cookie: ${cookie}`)).status).toBe(200);
  });

  test.each([
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "/%09/evil.example",
    "javascript:alert(1)",
    "/.//e",
  ])("never leads away after signing in: %s", async (returnTo) => {
    const body = new URLSearchParams({ email: owner.email, password: owner.password, returnTo });
    const answer = await fetch(`${site.origin}/login`, { method: "POST", body, redirect: "manual" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/");
  });

  test("takes no unknown field, no file, no second value and no huge body in the sign-in form", async () => {
    const post = (body: BodyInit, type?: string) =>
      fetch(`${site.origin}/login`, {
        method: "POST",
        body,
        redirect: "manual",
        headers: type ? { "content-type": type } : {},
      });
    const good = { email: owner.email, password: owner.password };
    expect((await post(new URLSearchParams({ ...good, admin: "1" }))).status).toBe(422);
    expect((await post(new URLSearchParams([...Object.entries(good), ["email", "b@example.org"]]))).status).toBe(400);
    const file = new FormData();
    file.set("email", new Blob(["x"]), "x.txt");
    expect((await post(file)).status).toBe(400);
    expect((await post(JSON.stringify(good), "application/json")).status).toBe(415);
    expect((await post("not a form", "multipart/form-data")).status).toBe(400);
    expect((await post(new URLSearchParams({ ...good, returnTo: "x".repeat(300_000) }))).status).toBe(413);
    const long = new TextEncoder().encode(`email=${"x".repeat(300_000)}`);
    const unannounced: RequestInit & { duplex: "half" } = {
      method: "POST",
      body: new Blob([long]).stream(),
      duplex: "half",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    };
    expect((await fetch(`${site.origin}/login`, unannounced)).status).toBe(413);
    expect((await post(new URLSearchParams({ email: `a\u0000${owner.email}`, password: "x" }))).status).toBe(400);
  });

  test("refuses a form that another site sends", async () => {
    const body = new URLSearchParams({ email: owner.email, password: owner.password });
    const foreign: [string, string][] = [
      ["origin", "https://evil.example"],
      ["sec-fetch-site", "cross-site"],
      ["origin", "null"],
    ];
    for (const field of foreign) {
      const headers = [field];
      const answer = await fetch(`${site.origin}/login`, { method: "POST", body, redirect: "manual", headers });
      expect(answer.status).toBe(403);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });

  test("does not sign a member out when they follow a link (GET)", async () => {
    const cookie = await site.signIn(owner.email, owner.password);
    expect((await get("/logout", `Cookie: ${cookie}`)).status).toBe(405);
    expect((await get("/api/me", `Cookie: ${cookie}`)).status).toBe(200);
  });

  test("does not answer for a host it does not know", async () => {
    const answer = await rawRequest(site.origin, ["GET /members HTTP/1.1", "Host: evil.example"]);
    expect(answer.status).toBe(421);
  });

  test("limits tries per account and says how long to wait", async () => {
    const email = "nobody-at-all@example.org";
    const attempt = () =>
      fetch(`${site.origin}/login`, {
        method: "POST",
        body: new URLSearchParams({ email, password: "x" }),
        redirect: "manual",
      });
    const statuses: number[] = [];
    for (let count = 0; count < 10; count += 1) statuses.push((await attempt()).status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    const limited = await attempt();
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await limited.text()).toContain("Please wait");
  });
});
