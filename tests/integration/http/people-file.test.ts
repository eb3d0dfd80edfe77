/** The people of the site as a file: for those who may have it, with the filters of the list. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { shareVisits, type Visits } from "../../support/visits.ts";

let visits: Visits;

beforeAll(async () => {
  visits = await shareVisits("sqlite");
});

afterAll(() => visits.close());

it("is given to an admin, filtered, and to no editor, member or stranger", async () => {
  const [admin, editor] = [await visits.member("admin"), await visits.member("editor")];
  const ask = (path: string, cookie = "") => fetch(visits.site.origin + path, { headers: { cookie } });
  const cookieOf = async (memberId: string) => (await visits.session(memberId)).headers[0]?.slice("Cookie: ".length);
  const file = (format: string) => `/admin/people/export?format=${format}&search=${encodeURIComponent(editor.email)}`;
  const asAdmin = await cookieOf(admin.id);
  const csv = await ask(file("csv"), asAdmin);
  expect(csv.status).toBe(200);
  expect(csv.headers.get("content-disposition")).toMatch(/^attachment; filename="people-\d{4}-\d\d-\d\d\.csv"$/);
  expect(csv.headers.get("cache-control")).toContain("no-store");
  expect((await csv.text()).split("\r\n")[1]).toContain(`${editor.email},Ada,editor,no,active`);
  const lines = await (await ask(file("json"), asAdmin)).text();
  expect(lines.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(lines)).toMatchObject({ id: editor.id, roles: [{ role: "editor", until: null }] });

  expect((await ask(file("csv"), await cookieOf(editor.id))).status).toBe(403);
  expect((await ask(file("csv"))).status).toBe(401);
});
