/** The console's list of refusals: filtered by its URL, as a file, and what it tells of people who went on. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayOf } from "../../../src/gatehouse/core/refusal/counted.ts";
import { owner } from "../../support/site.ts";
import { password, shareVisits, type Visits } from "../../support/visits.ts";

describe("the list of refusals", () => {
  let visits: Visits;
  let admin: string;

  beforeAll(async () => {
    visits = await shareVisits("sqlite");
    admin = await visits.site.signIn(owner.email, owner.password);
  });
  afterAll(() => visits.close());

  const see = (path: string, cookie = admin) =>
    fetch(`${visits.site.origin}/admin/refusals${path}`, {
      headers: { cookie, accept: "text/html" },
      redirect: "manual",
    });

  async function refuse(path: string, userAgent = "A browser", more: Readonly<Record<string, string>> = {}) {
    const headers = { accept: "text/html", "user-agent": userAgent, ...more };
    const refused = await fetch(visits.site.origin + path, { headers });
    return refused.headers.get("x-refusal-id") ?? "";
  }

  test("shows what the filters of its URL find, each with a link that takes it away", async () => {
    const reference = await refuse("/members/profile", "Hovercraft/1.0", { referer: `${visits.site.origin}/about` });
    const other = await refuse("/members/profile");
    const html = await (await see("?client=hovercraft&path=/members/*")).text();
    expect(html).toContain(reference);
    expect(html).not.toContain(other);
    expect(html).toContain('href="/admin/refusals?client=hovercraft"');
    expect(html).toContain('href="/admin/refusals?path=%2Fmembers%2F*"');
    const facts = await (await see(`?reference=${reference}`)).text();
    expect(facts).toMatch(/Came from<\/dt>\s*<dd>\/about/);
  });

  test("is where the map leads for the refusals of a route", async () => {
    const reference = await refuse("/members/library/folding-a-letter");
    const map = await fetch(`${visits.site.origin}/admin/map`, { headers: { cookie: admin, accept: "text/html" } });
    const href = /href="\/admin\/refusals(\?path=%2Fmembers%2Flibrary%2F\*)"/.exec(await map.text())?.[1] ?? "";
    expect(href).not.toBe("");
    expect(await (await see(href)).text()).toContain(reference);
  });

  test("leads a form’s empty fields to a short URL", async () => {
    const answer = await see("?reason=&path=&client=hovercraft");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/admin/refusals?client=hovercraft"]);
  });

  test("prints no markup that a visitor sent, neither on the page nor in its URL", async () => {
    await refuse("/members/library?x=<b>", "<img src=x onerror=alert(1)>Zeppelin");
    for (const query of ["?client=Zeppelin", `?client=${encodeURIComponent("<img src=x>")}`, "?path=%3Cscript%3E"]) {
      // Between the quotes of an attribute it is text.
      const html = (await (await see(query)).text()).replace(/"[^"]*"/g, "");
      expect(html, query).not.toMatch(/<img src=x|<script>(?!\()/);
    }
  });

  test("comes as a file, whose cells no spreadsheet calculates", async () => {
    const reference = await refuse("/members/profile", `=HYPERLINK("http://evil.example","Balloon")`);
    const csv = await see("/export?client=balloon&format=csv");
    expect(csv.status).toBe(200);
    expect(csv.headers.get("content-disposition")).toMatch(/attachment; filename="refusals-\d{4}-\d{2}-\d{2}\.csv"/);
    expect(csv.headers.get("cache-control")).toContain("no-store");
    const text = await csv.text();
    expect(text).toContain(reference);
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"",""Balloon"")"`);
    const lines = (await (await see("/export?client=balloon&format=json")).text()).trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { reference: string }).reference)).toEqual([reference]);
  });

  test("is closed to people who may not see it, its file and charts as well", async () => {
    const { email } = await visits.member("editor");
    const editor = await visits.site.signIn(email, password);
    for (const path of ["", "/export", "/glance"]) expect((await see(path, editor)).status, path).toBe(403);
    expect((await fetch(`${visits.site.origin}/admin/audit/export`, { headers: { cookie: editor } })).status).toBe(403);
  });

  test("counts who signed in after a refusal and arrived at the page, and prefetches apart", async () => {
    const { refusalCounts } = visits.database.repositories;
    const today = dayOf(Date.now());
    const countOf = async (kind: "onward" | "reason", subject: string, value?: string) => {
      const rows = await refusalCounts.daily(today, kind);
      const fitting = rows.filter((row) => row.subject === subject && (value === undefined || row.value === value));
      return fitting.reduce((sum, { count }) => sum + count, 0);
    };
    const { email } = await visits.member("member");
    const browser = { "user-agent": "Airship/2.0", origin: visits.site.origin };
    const before = await countOf("onward", "anonymous", "arrived");
    await refuse("/members/library", "Airship/2.0");
    await refuse("/members/library", "Airship/2.0", { "sec-purpose": "prefetch" });
    const body = new URLSearchParams({ email, password, returnTo: "/members/library?q=ink" });
    const signedIn = await fetch(`${visits.site.origin}/login`, {
      method: "POST",
      body,
      headers: browser,
      redirect: "manual",
    });
    expect(signedIn.status).toBe(303);
    await expect.poll(() => countOf("onward", "anonymous", "arrived")).toBe(before + 1);
    expect(await countOf("onward", "anonymous", "signed-in")).toBeGreaterThanOrEqual(before + 1);
    expect(await countOf("reason", "prefetch")).toBeGreaterThanOrEqual(1);
  });
});
