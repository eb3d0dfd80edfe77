/** A visitor chooses another language at the foot of a page of ours, and is shown the same page in it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { owner } from "../../support/site.ts";
import { openVisits, type Visits } from "../../support/visits.ts";

let visits: Visits;
beforeAll(async () => {
  visits = await openVisits("sqlite", { TRUSTED_PROXIES: "127.0.0.1" });
});
afterAll(() => visits.close());

const page = (path: string, headers: Record<string, string> = {}) =>
  fetch(visits.site.origin + path, {
    headers: { accept: "text/html", "accept-language": "en", ...headers },
    redirect: "manual",
  });

const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(visits.site.origin + path, {
    method: "POST",
    headers: { accept: "text/html", "accept-language": "en", origin: visits.site.origin, ...headers },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });

const choose = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  send("/_gatehouse/language", fields, headers);

/** Where the form at the foot of a page leads back to; null where there is no such form. */
function leadsBackTo(html: string): string | null {
  const [form] = /<form class="gh-languages".*?<\/form>/s.exec(html) ?? [];
  return form === undefined
    ? null
    : (/name="returnTo" value="([^"]*)"/.exec(form)?.[1]?.replaceAll("&amp;", "&") ?? "");
}

async function inLanguage(answer: Response, language: string): Promise<string> {
  const html = await answer.text();
  expect(answer.headers.get("content-language")).toBe(language);
  expect(html).toContain(`lang="${language}"`);
  return html;
}

test("a refused page is shown again, refused again, in the language that was chosen", async () => {
  const refused = await page("/members?page=2");
  const html = await inLanguage(refused, "en");
  expect(leadsBackTo(html)).toBe("/members?page=2");
  for (const language of languages)
    expect(html.includes(`name="language" value="${language}"`)).toBe(language !== "en");

  const chosen = await choose({ language: "ar", returnTo: "/members?page=2" });
  expect([chosen.status, chosen.headers.get("location")]).toEqual([303, "/members?page=2"]);
  expect(chosen.headers.getSetCookie()).toEqual([
    "gatehouse-language=ar; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000",
  ]);
  expect(chosen.headers.get("cache-control")).toContain("no-store");

  const again = await page("/members?page=2", { cookie: "gatehouse-language=ar" });
  expect(again.status).toBe(401);
  expect(await inLanguage(again, "ar")).toContain('dir="rtl"');
  expect(again.headers.get("cache-control")).toBe("no-store");
  expect(again.headers.get("vary")).toContain("Cookie");
  // The next visitor, from the same template, has their own.
  await inLanguage(await page("/members?page=2"), "en");
});

test("Chinese says which script it is in", async () => {
  await inLanguage(await page("/members", { "accept-language": "zh-CN,zh;q=0.9" }), "zh-Hans");
  await inLanguage(await page("/members", { cookie: "gatehouse-language=zh" }), "zh-Hans");
});

test("programs and error responses speak the chosen language too", async () => {
  const cookie = "gatehouse-language=de";
  const problem = await page("/members", { cookie, accept: "application/json" });
  expect(await problem.json()).toMatchObject({ title: "Authentifizierung erforderlich" });
  const crossSite = await send("/logout", {}, { cookie, origin: "https://elsewhere.example" });
  await inLanguage(crossSite, "de");
});

test("what was sent to a refused page is not sent again: the switch leads back to the page of the form", async () => {
  const refused = await send("/members", { note: "typed" }, { referer: `${visits.site.origin}/about?from=here` });
  expect(refused.status).toBe(401);
  expect(leadsBackTo(await refused.text())).toBe("/about?from=here");
  const unknown = await send("/members", { note: "typed" });
  expect(leadsBackTo(await unknown.text())).toBe("");
  const chosen = await choose({ language: "fr", returnTo: "" });
  expect(chosen.headers.get("location")).toBe("/login");
});

test("a failed sign-in is shown again as the sign-in page that leads to the same place", async () => {
  const failed = await send("/login", { email: "ada@example.org", password: "wrong", returnTo: "/members?a=1&b=2" });
  expect(failed.status).toBe(401);
  const back = leadsBackTo(await failed.text());
  expect(back).toBe("/login?returnTo=%2Fmembers%3Fa%3D1%26b%3D2");
  const chosen = await choose({ language: "ja", returnTo: back ?? "" });
  expect(chosen.headers.get("location")).toBe(back);
  const again = await page(back ?? "", { cookie: "gatehouse-language=ja" });
  expect(again.status).toBe(200);
  expect(leadsBackTo(await inLanguage(again, "ja"))).toBe(back);
});

test("a member's own page has the switch, and does not say twice that something was done", async () => {
  const { id } = await visits.member("member");
  const { headers } = await visits.session(id);
  const session = headers[0]?.slice("Cookie: ".length) ?? "";
  const answer = await page("/account?done=name-changed", { cookie: `${session}; gatehouse-language=pl` });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("vary")).toContain("Cookie");
  expect(leadsBackTo(await inLanguage(answer, "pl"))).toBe("/account");
});

test("a new token is shown once, so the page that shows it has no switch that would lose it", async () => {
  const { id } = await visits.member("member");
  const { headers } = await visits.session(id);
  const cookie = headers[0]?.slice("Cookie: ".length) ?? "";
  const form = await page("/account/programs/new", { cookie });
  expect(leadsBackTo(await form.text())).toBe("/account/programs/new");
  const fields = { do: "make-token", tokenName: "Export", scope: "site:read", lifetime: "30" };
  const made = await (await send("/account/programs/new", fields, { cookie })).text();
  expect(made).toContain("gh_");
  expect(leadsBackTo(made)).toBeNull();
});

describe("the cookie", () => {
  test.each([
    "gatehouse-language=xx",
    "gatehouse-language=DE",
    "gatehouse-language=",
    "gatehouse-language=de%0d%0a",
    'gatehouse-language="de"',
    "gatehouse-language=__proto__",
    "gatehouse-language=de; gatehouse-language=fr",
    `gatehouse-language=${"d".repeat(3000)}`,
    "__Host-gatehouse-language=de",
    "gatehouse%2Dlanguage=de",
  ])("that is not one of ours has no effect: %.60s", async (cookie) => {
    await inLanguage(await page("/members", { cookie, "accept-language": "es" }), "es");
  });

  test.each<[string, Record<string, string>, number]>([
    ["a language that is not ours", { language: "sv" }, 303],
    ["no language", {}, 303],
    ["a header in the language", { language: "de\r\nSet-Cookie: gatehouse=x" }, 303],
    ["a field that the form does not have", { language: "de", session: "x" }, 422],
  ])("is not set for %s", async (_name, fields, status) => {
    const answer = await choose({ ...fields, returnTo: "/about" });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([status, []]);
  });

  test("cannot be set from another site, nor by a link", async () => {
    for (const headers of [{ origin: "https://elsewhere.example" }, { "sec-fetch-site": "cross-site" }]) {
      const answer = await choose({ language: "de", returnTo: "/about" }, headers);
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    }
    const link = await page("/_gatehouse/language?language=de&returnTo=/about");
    expect([link.status, link.headers.get("allow"), link.headers.getSetCookie()]).toEqual([405, "POST", []]);
  });
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "/logout",
  "/_gatehouse/language",
  "/%0d%0aX: y",
])("the way back never leads to %s", async (returnTo) => {
  const answer = await choose({ language: "de", returnTo });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/login"]);
});

test("a page that a proxy shows under another host has no switch: its form would not reach us", async () => {
  const asked = await page("/_gatehouse/verify/forwarded", {
    "x-forwarded-method": "GET",
    "x-forwarded-proto": "http",
    "x-forwarded-host": "files.example.org",
    "x-forwarded-uri": "/report",
  });
  const html = await asked.text();
  expect(asked.status).toBe(401);
  expect(html).toContain("<h1");
  expect(leadsBackTo(html)).toBeNull();
});

test("a language that the owner withdraws has no effect any more, and one alone needs no switch", async () => {
  const { site } = visits;
  const cookie = await site.signIn(owner.email, owner.password);
  const offer = async (first: string, others: Record<string, string>) => {
    const form = await (await page("/admin/page/layout", { cookie })).text();
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? "";
    const look = {
      layout: "card",
      themeId: "harbour",
      colour: "",
      typeface: "",
      markLight: "",
      markDark: "",
      icon: "",
    };
    const saved = await send("/admin/page/layout", { version, ...look, first, ...others }, { cookie });
    expect(saved.status).toBe(303);
    const publishing = await (await page("/admin/page/publish", { cookie })).text();
    const draft = /name="version" value="(\d+)"/.exec(publishing)?.[1] ?? "";
    expect((await send("/admin/page/publish", { version: draft, note: "" }, { cookie })).status).toBe(303);
  };
  await offer("en", { de: "on", ja: "on" });
  const two = await page("/members", { cookie: "gatehouse-language=ar", "accept-language": "de" });
  const html = await inLanguage(two, "de");
  expect(html).not.toContain("<details");
  expect((await choose({ language: "ar", returnTo: "/about" })).headers.getSetCookie()).toEqual([]);
  await offer("de", {});
  const one = await (await page("/members")).text();
  expect(leadsBackTo(one)).toBeNull();
});
