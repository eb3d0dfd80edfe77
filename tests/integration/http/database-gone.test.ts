/** When the database is away the site says so and lets no one in; public pages go on, and it recovers by itself. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { appCode } from "../../../src/gatehouse/server/identity/one-time-codes.ts";
import { openBrowser } from "../../support/browser.ts";
import { lineTo, type Line } from "../../support/cut-off.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

let fresh: FreshDatabase;
let line: Line;
let site: Site;

beforeAll(async () => {
  fresh = await createDatabase("postgres", { migrated: false });
  const url = new URL(fresh.url);
  line = await lineTo(Number(url.port));
  url.hostname = "127.0.0.1";
  url.port = String(line.port);
  site = await startSite({ databaseUrl: url.href, environment: { TRUSTED_PROXIES: "127.0.0.1" } });
});
afterAll(async () => {
  await site.stop();
  await line.close();
  await fresh.remove();
});

test("503 with Retry-After on guarded paths, 200 on public ones, and back by itself", async () => {
  const cookie = await site.signIn(owner.email, owner.password);
  const visit = (path: string, headers: Record<string, string> = { cookie }) =>
    fetch(`${site.origin}${path}`, { headers, redirect: "manual" });
  expect((await visit("/members")).status).toBe(200);

  await line.cut();
  for (const path of ["/members", "/members/library", "/api/members/library", "/admin", "/api/me"]) {
    const answer = await visit(path);
    expect(answer.status, path).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.text()).not.toMatch(/library|ECONN|postgres/i);
  }
  const page = await visit("/members", { accept: "text/html" });
  expect(page.status).toBe(503);
  expect(page.headers.get("content-type")).toContain("text/html");
  for (const path of ["/", "/about", "/favicon.svg", "/login"]) expect((await visit(path)).status, path).toBe(200);
  const signIn = await fetch(`${site.origin}/login`, {
    method: "POST",
    body: new URLSearchParams({ email: owner.email, password: owner.password }),
    redirect: "manual",
  });
  expect(signIn.status).toBe(503);

  await line.mend();
  await expect.poll(async () => (await visit("/members")).status, { interval: 200 }).toBe(200);
});

test("proxies that ask are answered 503 as well, and never told to allow", async () => {
  const asking = {
    original: { "x-original-url": `${site.origin}/members`, "x-original-method": "GET" },
    forwarded: {
      "x-forwarded-method": "GET",
      "x-forwarded-proto": "http",
      "x-forwarded-host": new URL(site.origin).host,
      "x-forwarded-uri": "/members",
    },
  };
  const cookie = await site.signIn(owner.email, owner.password);
  const ask = (path: string, headers: Record<string, string>) =>
    fetch(`${site.origin}/_gatehouse/${path}`, { headers: { ...headers, cookie } });
  const questions = [
    ["verify/original", asking.original],
    ["verify/forwarded", asking.forwarded],
  ] as const;
  for (const [path, headers] of questions) expect((await ask(path, headers)).status, path).toBe(200);

  await line.cut();
  for (const [path, headers] of [...questions, ["refusal", asking.original] as const]) {
    const answer = await ask(path, headers);
    expect(answer.status, path).toBe(503);
    expect(Number(answer.headers.get("retry-after")), path).toBeGreaterThan(0);
    expect(answer.headers.get("cache-control"), path).toBe("no-store");
    expect(answer.headers.get("remote-user"), path).toBeNull();
  }
  const open = { ...asking.original, "x-original-url": `${site.origin}/about` };
  expect((await ask("verify/original", open)).status, "what is open goes on").toBe(200);

  await line.mend();
  const again = async () => (await ask("verify/original", asking.original)).status;
  await expect.poll(again, { interval: 200 }).toBe(200);
});

test("the sign-in page goes on in a browser that waits for a code", async () => {
  const browser = openBrowser(site.origin);
  const signIn = () => browser.send("/login", { way: "password", email: owner.email, password: owner.password });
  await signIn();
  await browser.send("/account/second-factor", { do: "set-up" });
  const { body } = await browser.send("/account/second-factor");
  const [, key = ""] = /<dd class="gh-code" dir="ltr">\s*([A-Z2-7 ]+?)\s*<\/dd>/.exec(body) ?? [];
  const code = await appCode(key.replaceAll(" ", ""), Date.now());
  expect((await browser.send("/account/second-factor", { do: "confirm", code })).status).toBe(200);
  browser.cookies.clear();
  await signIn();
  expect((await browser.send("/login")).body).toContain('name="code"');

  await line.cut();
  const page = await browser.send("/login");
  expect(page.status).toBe(200);
  expect(page.body).toContain('name="code"');
  expect((await browser.send("/members")).status).toBe(503);

  await line.mend();
  await expect.poll(async () => (await browser.send("/members")).status, { interval: 200 }).toBe(401);
});
