/** A site under a base, with or without a slash at the end, or built into files, is a whole Gatehouse site. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { builds, buildVariant } from "../../support/built-sites.ts";
import { crawl, printedIn } from "../../support/crawl.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

const command = resolve(import.meta.dirname, "../../../src/gatehouse/cli/gatehouse.mjs");
const page = { accept: "text/html", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

describe.each([
  { name: "file", base: "", end: ".html", settings: builds.file, isChecked: false },
  { name: "base-slash", base: "/docs", end: "/", settings: builds["base-slash"], isChecked: true },
])("$name", ({ name, base, end, settings, isChecked }) => {
  let folder: string;
  let fresh: FreshDatabase;
  let site: Site;
  let cookie: string;

  beforeAll(async () => {
    folder = await buildVariant(name, settings);
    fresh = await createDatabase("sqlite");
    site = await startSite({ databaseUrl: fresh.url, folder, environment: { TRUSTED_PROXIES: "127.0.0.1" } });
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
  });

  const get = (target: string, headers: Record<string, string> = page) =>
    fetch(site.origin + target, { headers, redirect: "manual" });
  const post = (target: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(site.origin + target, { method: "POST", body, headers: { ...page, ...headers }, redirect: "manual" });
  /** As a browser goes on: only to the other spelling of the same target. */
  async function open(target: string, headers: Record<string, string> = {}): Promise<Response> {
    const answer = await get(target, { ...page, ...headers });
    const next = URL.parse(answer.headers.get("location") ?? "", site.origin + target);
    if (answer.status < 300 || answer.status > 399 || next === null) return answer;
    expect(next.pathname.replace(/\/$/, ""), `${target} leads elsewhere`).toBe(
      target.split("?")[0]?.replace(/\/$/, ""),
    );
    return get(next.pathname + next.search, { ...page, ...headers });
  }
  const formIn = (html: string, from: string) =>
    printedIn(html, from, site.origin).find(({ kind }) => kind === "post-form")?.target ?? "";

  test("an anonymous visitor is refused at the requested URL, signs in there, and sees the page they wanted", async () => {
    const target = `${base}/members/library${end}?q=ink`;
    const refused = await get(target);
    expect(refused.status).toBe(401);
    const html = await refused.text();
    const action = formIn(html, target);
    expect(action).toBe(`${base}/login`);
    expect(html).toContain(`value="${target}"`);
    const wrong = await post(
      action,
      new URLSearchParams({ email: owner.email, password: "not this one", returnTo: target }),
    );
    expect(wrong.status).toBe(401);
    const again = await wrong.text();
    expect(again).toContain(`value="${target}"`);
    expect(formIn(again, action)).toBe(action);
    const signedIn = await post(
      action,
      new URLSearchParams({ email: owner.email, password: owner.password, returnTo: target }),
    );
    expect([signedIn.status, signedIn.headers.get("location")]).toEqual([303, target]);
    const [given = ""] = signedIn.headers.getSetCookie();
    expect(given).toContain("Path=/;");
    cookie = given.split(";")[0] ?? "";
    expect((await open(target, { cookie })).status).toBe(200);
  });

  test.each([
    "/members",
    "/members/",
    "/members.html",
    "/members/index.html",
    "/members/library/x",
    "/admin",
    "/admin/people/",
  ])("%s is refused with and without the base, before any redirect", async (path) => {
    for (const target of new Set([base + path, path])) {
      const { status, headers } = await rawRequest(site.origin, [
        `GET ${target} HTTP/1.1`,
        `Host: ${new URL(site.origin).host}`,
        "Accept: text/html",
      ]);
      expect([target, status, headers.get("location")]).toEqual([target, 401, undefined]);
    }
  });

  if (base !== "")
    test("a path that holds the base twice has no single meaning and is refused to everybody", async () => {
      const paths = [
        "/500",
        "/members/library/folding-a-letter",
        "/members/library/visitors-book",
        "/admin/roles/member",
      ];
      for (const path of [...paths, "", "/", ".html", "/about"]) {
        for (const visitor of [page, { ...page, cookie }]) {
          const answer = await get(base + base + path, visitor);
          expect([path, answer.status]).toEqual([path, 400]);
        }
      }
      // Something else that only begins alike.
      expect((await open(`${base}${base}x`)).status).toBe(404);
    });

  test("a program is told where to sign in, and that is there", async () => {
    const answer = await get(`${base}/api/members/library`, { accept: "application/json" });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    const problem = (await answer.json()) as { loginUrl: string; instance: string };
    expect(problem.instance).toBe(`${base}/api/members/library`);
    expect(problem.loginUrl).toMatch(`${site.origin}${base}/login?returnTo=`);
    const signIn = await fetch(problem.loginUrl, { headers: page, redirect: "manual" });
    expect(signIn.status).toBe(200);
  });

  test("URLs for programs and proxies are answered without a redirect, with and without a trailing slash", async () => {
    for (const slash of ["", "/"]) {
      expect((await get(`${base}/healthz${slash}`)).status).toBe(200);
      expect((await get(`${base}/api/me${slash}`, { accept: "application/json" })).status).toBe(401);
      expect((await get(`${base}/api/me${slash}`, { accept: "application/json", cookie })).status).toBe(200);
      const asked = { "x-original-url": `${site.origin}${base}/members`, "x-original-method": "GET" };
      const verify = `${base}/_gatehouse/verify/original${slash}`;
      expect((await get(verify, asked)).status).toBe(401);
      expect((await get(verify, { ...asked, cookie })).status).toBe(200);
      const refusal = await get(`${base}/_gatehouse/refusal${slash}`, { ...page, ...asked });
      expect(refusal.status).toBe(401);
      expect(await refusal.text()).toContain(`action="${base}/login"`);
    }
  });

  test("every link, form and file on the pages of an owner leads somewhere, under the base", async () => {
    const printed = await crawl(
      ["/", "/members", "/admin", "/account"].map((path) => base + path),
      site.origin,
      async (target) => {
        // Named by the dialog that opens over a page when the session is over; it leads on who is signed in.
        if (target === `${base}/login` || target.startsWith(`${base}/login?returnTo=`)) return null;
        // The page that somebody else would see, in a frame where nothing is sent.
        if (target.startsWith(`${base}/admin/why/frame`)) return null;
        const answer = await open(target, { cookie });
        expect([target, answer.status]).toEqual([target, 200]);
        // Its own page in a frame of the same kind.
        if (target.startsWith(`${base}/admin/page/preview/frame`)) return null;
        return answer.headers.get("content-type")?.startsWith("text/html") === true ? answer.text() : null;
      },
    );
    expect(printed.length).toBeGreaterThan(60);
    expect(printed.filter(({ kind }) => kind === "asset").length).toBeGreaterThan(1);
    for (const { target, from, kind } of printed) {
      const where = `${target}, on ${from}`;
      expect(`${target}/`.startsWith(`${base}/`), where).toBe(true);
      if (kind === "asset") expect((await get(target)).status, where).toBe(200);
      if (kind === "get-form") expect((await open(target, { cookie })).status, where).toBe(200);
      if (kind !== "post-form" || target.startsWith(`${base}/logout`)) continue;
      // No form of ours is plain text, so a 415 shows that the form's handler was reached and did nothing.
      const answer = await post(target, "x", { cookie, "content-type": "text/plain" });
      expect(answer.status, where).toBe(415);
    }
  });

  test("a rule made in the console leaves the base out, and holds; concealed, it is the site's own 404", async () => {
    const rule = { kind: "signed-in", note: "", do: "save" };
    const form = `${base}/admin/rules/new`;
    const typed = await post(form, new URLSearchParams({ ...rule, pattern: "/docs/about/**" }), { cookie });
    if (base !== "") {
      expect(typed.status).toBe(422);
      expect((await typed.text()).includes("write /about/**")).toBe(true);
    }
    const database = await openDatabase(fresh.url);
    const { access } = database.repositories;
    const about = {
      pattern: "/about",
      methods: [],
      requirement: { kind: "signed-in" } as const,
      note: "",
      conceal: true,
    };
    await access.insertRule({ id: "about", ...about }, 1);
    const [concealed, missing] = [await open(`${base}/about${end}`), await open(`${base}/abouts${end}`)];
    expect([concealed.status, missing.status]).toEqual([404, 404]);
    expect(await concealed.text()).toBe(await missing.text());
    expect((await open(`${base}/about${end}`, { cookie })).status).toBe(200);
    await access.deleteRule("about");

    // A visitor who is refused everywhere can still sign in, and the health check still answers.
    await access.insertRule({ id: "all", ...about, pattern: "/**", conceal: false }, 1);
    const paths = [`${base}/login${end}`, `${base}/healthz`, `${base}/about${end}`];
    expect(await Promise.all(paths.map(async (target) => (await open(target)).status))).toEqual([200, 200, 401]);
    await access.deleteRule("all");
    await database.close();
  });

  test("scripts of an allowed site may use the URL with the base", async () => {
    const origin = "https://reader.example.org";
    const target = `${base}/api/members/library`;
    const headers = { origin, "access-control-request-method": "GET" };
    const preflight = await fetch(site.origin + target, { method: "OPTIONS", headers });
    expect(preflight.status).toBe(204);
    const answer = await get(target, { accept: "application/json", origin });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([401, origin]);
  });

  if (isChecked)
    test("gatehouse check finds nothing", async () => {
      const env = { ...process.env, DATABASE_URL: fresh.url, ORIGIN: site.origin, PORT: new URL(site.origin).port };
      const run = promisify(execFile)(process.execPath, [command, "check", "--json"], {
        cwd: folder,
        env,
        maxBuffer: 2 ** 26,
      });
      const { stdout } = await run.catch((error: unknown) => error as { stdout: string; stderr: string });
      const { findings, paths, asked } = JSON.parse(stdout) as {
        findings: object[];
        paths: string[];
        asked: number;
      };
      expect(findings).toEqual([]);
      expect(paths).toContain(`${base}/members/library/folding-a-letter`);
      expect(asked).toBeGreaterThan(400);
    });

  test("signing out leads home", async () => {
    const html = await (await open(`${base}/account`, { cookie })).text();
    const action = formIn(html, `${base}/account`);
    expect(action).toBe(`${base}/logout`);
    const answer = await post(action, new URLSearchParams({}), { cookie });
    expect(answer.status).toBe(303);
    const home = answer.headers.get("location") ?? "";
    expect((await get(home)).status).toBe(200);
    expect((await get(`${base}/members`, { ...page, cookie })).status).toBe(401);
  });

  if (base !== "")
    test("the link for the first owner works", async () => {
      const empty = await createDatabase("sqlite");
      const unowned = await startSite({ databaseUrl: empty.url, folder, withOwner: false });
      const printed = () => /(\S+\/setup\?key=\S+)/.exec(unowned.output())?.[1] ?? "";
      await expect.poll(printed).not.toBe("");
      const link = printed();
      expect(link).toMatch(`${unowned.origin}${base}/setup?key=`);
      const form = await fetch(link, { redirect: "manual" });
      expect(form.status).toBe(200);
      const [action] = printedIn(await form.text(), base, unowned.origin).filter(({ kind }) => kind === "post-form");
      const key = new URL(link).searchParams.get("key") ?? "";
      const body = new URLSearchParams({
        key,
        name: "Ada",
        email: "ada@example.org",
        password: "a gate with two keys",
      });
      const made = await fetch(unowned.origin + (action?.target ?? ""), { method: "POST", body, redirect: "manual" });
      expect([made.status, made.headers.get("location")]).toEqual([303, `${base}/admin`]);
      const headers = { ...page, cookie: made.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
      expect((await fetch(`${unowned.origin}${base}/admin`, { headers, redirect: "manual" })).status).toBe(200);
      await unowned.stop();
      await empty.remove();
    });
});
