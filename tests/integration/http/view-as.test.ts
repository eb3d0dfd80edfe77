/** An admin sees the built site as somebody else: what is shown, what is not done, and what is never kept. */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { shareVisits, type Visits } from "../../support/visits.ts";

let visits: Visits;
beforeAll(async () => {
  visits = await shareVisits("sqlite");
});
afterAll(() => visits.close());

const cookieOf = ({ headers }: { readonly headers: readonly string[] }) => (headers[0] ?? "").slice("Cookie: ".length);

interface Sent {
  readonly method?: string;
  readonly fields?: Record<string, string>;
  readonly headers?: Record<string, string>;
}

function send(path: string, cookie: string, { method, fields, headers }: Sent = {}): Promise<Response> {
  return fetch(visits.site.origin + path, {
    method: method ?? (fields === undefined ? "GET" : "POST"),
    headers: { accept: "text/html", "accept-language": "en", origin: visits.site.origin, cookie, ...headers },
    redirect: "manual",
    ...(fields !== undefined && { body: new URLSearchParams(fields) }),
  });
}

const begin = (cookie: string, fields: Record<string, string>) =>
  send("/admin/people/view-as", cookie, { fields: { path: "/members", ...fields } });

async function ownerAndPerson() {
  const [owner, person] = [await visits.member("owner"), await visits.member("member")];
  return { owner, person, cookie: cookieOf(await visits.session(owner.id)) };
}

const hasBar = (html: string) => html.includes('<aside id="gatehouse-view-as"');

test("the site is theirs, the console is the admin's own, and the bar ends it", async () => {
  const { owner, person, cookie } = await ownerAndPerson();
  const begun = await begin(cookie, { person: person.id });
  expect([begun.status, begun.headers.get("location")]).toEqual([303, "/members"]);
  const me = await send("/api/me", cookie);
  expect(await me.json()).toMatchObject({ id: person.id, roles: ["member"], viewedBy: { id: owner.id } });
  // A page for members, one that was made in advance and is guarded, one for everybody, one that is not there.
  for (const path of ["/members", "/members/house-rules", "/about", "/nothing-here"]) {
    const page = await send(path, cookie, { headers: { "if-none-match": "*", range: "bytes=0-99" } });
    const html = await page.text();
    expect([path, page.headers.get("cache-control"), hasBar(html)]).toEqual([path, "private, no-store", true]);
    expect(html).toContain("You are viewing the site as Ada");
    expect(html.trimEnd().endsWith("</html>")).toBe(true);
  }
  const console = await (await send("/admin/roles", cookie)).text();
  expect([hasBar(console), console.includes("The site is shown to you as Ada")]).toEqual([false, true]);
  const ended = await send("/_gatehouse/view-as", cookie, { fields: {} });
  expect([ended.status, ended.headers.get("location")]).toEqual([303, `/admin/people/${person.id}?done=view-ended`]);
  expect(ended.headers.get("clear-site-data")).toBe('"cache"');
  expect(hasBar(await (await send("/members", cookie)).text())).toBe(false);
});

test("no form, script, action, sign-in or sign-out reaches the site", async () => {
  const { person, cookie } = await ownerAndPerson();
  await begin(cookie, { person: person.id });
  for (const [path, method] of [
    ["/members", "POST"],
    ["/api/members/library", "DELETE"],
    ["/members?_action=save", "POST"],
    ["/login", "POST"],
    ["/logout", "POST"],
    ["/account", "POST"],
    ["/_gatehouse/session", "POST"],
    ["/_server-islands/Account", "POST"],
    ["/_gatehouse/language", "POST"],
  ] as const) {
    const page = await send(path, cookie, { method });
    expect([path, page.status, hasBar(await page.text())]).toEqual([path, 403, true]);
    const problem = await send(path, cookie, { method, headers: { accept: "application/json" } });
    expect(await problem.json()).toMatchObject({ status: 403, title: "Nothing was sent", reason: "view-as" });
  }
  const action = await send("/_actions/save", cookie, { method: "POST", headers: { accept: "application/json" } });
  expect(await action.json()).toMatchObject({
    type: "AstroActionError",
    code: "FORBIDDEN",
    message: "Nothing was sent",
  });
  // The admin is still signed in, and so the console still takes their forms.
  expect((await begin(cookie, { role: "member" })).status).toBe(303);
});

test("what belongs to the person alone stays closed, and applications behind a proxy are not told of them", async () => {
  const { person, cookie } = await ownerAndPerson();
  await begin(cookie, { person: person.id });
  for (const path of [
    "/account",
    "/account/devices",
    "/account/data/file",
    "/account/",
    "/login",
    "/setup",
    "/signup",
  ]) {
    const page = await send(path, cookie);
    expect([path, page.status]).toEqual([path, 403]);
    expect(await page.text()).toContain("This page stays closed in a view");
  }
  const asked = await send("/_gatehouse/verify/original", cookie, { headers: { "x-original-url": "http://app/x" } });
  expect([asked.status, asked.headers.has("remote-user")]).toEqual([403, false]);
});

test("a role is seen with what it opens and what it does not, and its refusals are nobody's", async () => {
  const { cookie } = await ownerAndPerson();
  await visits.rule("/members/library/**", { kind: "any-role", roles: ["editor"] });
  await begin(cookie, { role: "member" });
  expect((await send("/members", cookie)).status).toBe(200);
  const refused = await send("/members/library", cookie);
  const html = await refused.text();
  expect([refused.status, hasBar(html)]).toEqual([403, true]);
  // The bar's style is the one thing that the refusal page's own policy had not let in.
  const style = /<aside id="gatehouse-view-as"[^>]*><style>(.*?)<\/style>/.exec(html)?.[1] ?? "";
  const hash = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style))).toString("base64");
  expect(refused.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
  // Written down later than one that is somebody's, and so would be this one.
  const other = await send("/admin", cookieOf(await visits.session((await visits.member("member")).id)));
  const { refusals } = visits.database.repositories;
  const recorded = (answer: Response) => refusals.find(answer.headers.get("x-refusal-id") ?? "");
  await vi.waitFor(async () => expect(await recorded(other)).not.toBeNull(), { timeout: 20_000 });
  expect(await recorded(refused)).toBeNull();
});

test("neither another session, nor another browser, nor a cookie can claim a view, and no link or site begins one", async () => {
  const { owner, person, cookie } = await ownerAndPerson();
  await begin(cookie, { person: person.id });
  const other = cookieOf(await visits.session(owner.id));
  expect(await (await send("/api/me", other)).json()).toMatchObject({ id: owner.id });
  const theirs = cookieOf(await visits.session(person.id));
  expect(hasBar(await (await send("/members", theirs)).text())).toBe(false);
  expect((await send(`/_gatehouse/view-as`, cookie)).status).toBe(405);
  const elsewhere = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  const fields = { person: person.id, path: "/members" };
  expect((await send("/admin/people/view-as", other, { fields, headers: elsewhere })).status).toBe(403);
  // By a link, the page only asks.
  await send(`/admin/people/view-as?person=${person.id}&path=/members`, other);
  expect(await (await send("/api/me", other)).json()).toMatchObject({ id: owner.id });
});

test("a view that opens no page of the site, or an old sign-in, begins none", async () => {
  const { owner, person, cookie } = await ownerAndPerson();
  for (const path of ["//elsewhere.example", "https://elsewhere.example", "/admin", "/account", "/logout", "nowhere"]) {
    const answer = await begin(cookie, { person: person.id, path });
    expect([path, answer.status]).toEqual([path, 422]);
  }
  const stale = cookieOf(await visits.session(owner.id, { began: 40 * 60_000 }));
  expect((await begin(stale, { person: person.id })).status).toBe(401);
});

test("once the view is over, what is sent by mistake is held back once", async () => {
  const { person, owner, cookie } = await ownerAndPerson();
  await begin(cookie, { person: person.id });
  const { accounts } = visits.database.repositories;
  const [session] = await accounts.sessionsOf(owner.id, 1);
  const { views } = visits.database.repositories;
  const viewing = { viewing: `person ${person.id}`, viewingUntil: Date.now() - 1 };
  // As it is half an hour later.
  const before = { viewing: session?.viewing ?? "", viewingUntil: session?.viewingUntil ?? 0 };
  await views.begin(
    session?.idHash ?? "",
    viewing,
    before,
    { preconditions: { author: null }, change: null },
    {
      history: [],
      mail: null,
    },
  );
  const held = await send("/members", cookie, { fields: { text: "as Mia" } });
  expect([held.status, (await held.text()).includes("The view has ended")]).toEqual([409, true]);
  expect(await (await send("/api/me", cookie)).json()).toMatchObject({ id: owner.id });
});
