/** The mails of a site without a mail server: an admin reads them, in the console and with the command. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { gatehouseHere } from "../../support/command.ts";
import { openVisits, type Visits } from "../../support/visits.ts";

let visits: Visits;
const cookies: Record<"admin" | "member" | "looker", string> = { admin: "", member: "", looker: "" };
const emails: Record<string, string> = {};

beforeAll(async () => {
  visits = await openVisits("sqlite");
  const { access } = visits.database.repositories;
  const looking = ["console:open" as const, "people:view" as const];
  const role = { id: "looker", label: "Looker", description: "", includes: [], requestable: false };
  await access.insertRole({ ...role, permissions: looking }, 1);
  const managing = [...looking, "people:manage" as const];
  await access.insertRole({ ...role, id: "manager", label: "Manager", permissions: managing }, 1);
  for (const [name, granted] of [
    ["admin", "manager"],
    ["member", "member"],
    ["looker", "looker"],
  ] as const) {
    const { id, email } = await visits.member(granted);
    emails[name] = email;
    cookies[name] = (await visits.session(id)).headers[0]?.replace("Cookie: ", "") ?? "";
  }
});
afterAll(() => visits.close());

async function visit(cookie: string, path: string, form?: Readonly<Record<string, string>>, language = "en") {
  const { origin } = visits.site;
  const headers = { Cookie: cookie, Accept: "text/html", "Accept-Language": language, Origin: origin };
  const sent = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
  const answer = await fetch(origin + path, { headers, redirect: "manual", ...sent });
  return { status: answer.status, location: answer.headers.get("location"), body: await answer.text() };
}

const idOfMailTo = async (email: string | undefined) => {
  const { mails } = await visits.database.repositories.mails.list({ limit: 50, offset: 0 });
  return mails.find(({ recipient }) => recipient === email)?.id ?? "";
};

test("a member asks for a link, is promised no mail, and an admin finds it and passes it on", async () => {
  const account = await visit(cookies.member, "/account");
  expect(account.body.includes("Ask for a link")).toBe(true);
  expect(account.body.includes("Send me a link")).toBe(false);
  const asked = await visit(cookies.member, "/account", { do: "send-confirmation" });
  expect(asked).toMatchObject({ status: 303, location: "/account?done=confirmation-asked" });

  const list = await visit(cookies.admin, "/admin/outbox");
  expect(list.status).toBe(200);
  expect(list.body.includes(emails["member"] ?? "?")).toBe(true);
  const mail = await visit(cookies.admin, `/admin/outbox/${await idOfMailTo(emails["member"])}`);
  const key = /confirm-email\?key=([\w-]+)/.exec(mail.body)?.[1] ?? "";
  expect(mail.status).toBe(200);
  expect((await visit("", "/confirm-email", { key })).status).toBe(200);
});

test("one who may look at people sees which mails there are, and no link", async () => {
  await visit(cookies.admin, "/account", { do: "send-confirmation" });
  const list = await visit(cookies.looker, "/admin/outbox");
  expect(list.status).toBe(200);
  expect(/key=[\w-]+/.test(list.body)).toBe(false);
  expect((await visit(cookies.looker, `/admin/outbox/${await idOfMailTo(emails["admin"])}`)).status).toBe(403);
  expect((await visit(cookies.member, "/admin/outbox")).status).toBe(403);
});

test("the overview says that mails wait or failed, in the reader's language, to people who may see them", async () => {
  const { mails, emailConfirmations } = visits.database.repositories;
  const { id: memberId } = await visits.member("member");
  const words = { recipient: "mia@example.com", subject: "A subject", text: "Words", html: "<p>Words</p>" };
  for (const id of ["given up", "tried"]) {
    const row = { id, memberId, ...words, state: "waiting", createdAt: Date.now() } as const;
    const confirmation = { memberId, keyHash: id, email: words.recipient, endsAt: 0 };
    await emailConfirmations.put(confirmation, undefined, { row, job: null });
  }
  await mails.settle("given up", "failed", Date.now(), "550 no such user");
  await mails.noteError("tried", "450 busy");
  const overview = await visit(cookies.looker, "/admin");
  expect(overview.body).toContain("1 mail could not be sent this week. 1 mail waits until the mail server takes it. ");
  expect(overview.body).toMatch(/\d+ mails? waits? to be passed on, because this site has no mail server/);
  expect(overview.body).toMatch(/<a class="link" href="\/admin\/outbox">\s*See the mails/);
  const german = await visit(cookies.looker, "/admin", undefined, "de");
  expect(german.body).toContain("1 E-Mail konnte in dieser Woche nicht gesendet werden.");
});

test("with many rules the page of rules shows fifty, and finds one by its path", async () => {
  const { access } = visits.database.repositories;
  for (let number = 0; number < 250; number += 1) {
    const rule = { id: `rule-${number}`, pattern: `/area/part-${number}`, methods: [], note: "" };
    await access.insertRule({ ...rule, requirement: { kind: "signed-in" } }, number);
  }
  const owner = await visits.member("owner");
  const cookie = (await visits.session(owner.id)).headers[0]?.replace("Cookie: ", "") ?? "";
  const shown = async (path: string) => {
    const { body } = await visit(cookie, `/admin/rules${path}`);
    const paths = [...body.matchAll(/Change the rule for \/area\/part-(\d+)"/g)].map(([, number]) => Number(number));
    return { body, paths };
  };
  const first = await shown("");
  expect([first.paths.length, first.paths[0]]).toEqual([50, 249]);
  expect(first.body).toMatch(/href="\/admin\/rules\?page=2"/);
  const found = await shown("?search=PART-24");
  expect(found.paths).toEqual([249, 248, 247, 246, 245, 244, 243, 242, 241, 240, 24]);
  expect(found.body).toMatch(/value="PART-24"/);
  expect((await shown("?search=part&page=3")).paths.length).toBe(50);
  expect((await shown("?search=part&page=2")).body).toMatch(/search=part&(?:amp;|#38;)?page=3/);
  expect((await shown("?search=nothing")).body).toContain("No rule made here fits this search");
});

test("an admin does not read a mail to one who may more than they do", async () => {
  const chief = await visits.member("admin");
  const session = (await visits.session(chief.id)).headers[0]?.replace("Cookie: ", "") ?? "";
  await visit(session, "/account", { do: "send-confirmation" });
  const mail = await visit(cookies.admin, `/admin/outbox/${await idOfMailTo(chief.email)}`);
  expect(mail.status).toBe(403);
  expect(/key=[\w-]+/.test(mail.body)).toBe(false);
});

test("the operator lists mails, reads one, and is told that there is no mail server", async () => {
  const run = (words: string) => gatehouseHere(words.split(" "), { DATABASE_URL: visits.site.databaseUrl });
  const listed = JSON.parse((await run("outbox list --json")).out) as { id: string; state: string }[];
  expect(listed[0]?.state).toBe("outbox");
  const id = listed[0]?.id ?? "";
  expect((await run(`outbox list`)).out).toContain(id.slice(0, 8));
  expect((await run(`outbox show ${id.slice(0, 8)}`)).out).toMatch(/Subject: Confirm your email.*key=[\w-]+/s);
  expect(await run(`outbox send ${id}`)).toMatchObject({ code: 1, err: expect.stringContaining("SMTP_URL") as string });
  expect((await run("outbox show 00000000-nothing")).code).toBe(1);
  expect((await run("outbox")).code).toBe(2);
});
