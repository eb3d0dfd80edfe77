/** A member who forgot the password, from the refusal page through the mail and back to the page they asked for. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { engines } from "../../support/database.ts";
import { openVisits, type Visits } from "../../support/visits.ts";
import { startMailServer, type Delivered, type MailServer } from "../mail/mail-server.ts";

const profile = "/members/profile";

/** Lines of a quoted-printable text joined (RFC 2045 6.7). */
function linkIn({ raw }: Delivered): URL {
  const text = raw.replaceAll("=\r\n", "").replaceAll("=3D", "=");
  const link = /^http\S+$/m.exec(text)?.[0];
  if (link === undefined) throw new Error(`There is no link in:\n${raw}`);
  return new URL(link);
}

describe.each(engines)("a member who forgot the password (%s)", (engine) => {
  let server: MailServer;
  let visits: Visits;

  beforeAll(async () => {
    server = await startMailServer();
    visits = await openVisits(engine, { SMTP_URL: `smtp://127.0.0.1:${server.port}` });
  });
  afterAll(async () => {
    await visits.close();
    await server.close();
  });

  async function visit(path: string, form?: Readonly<Record<string, string>>, cookie = "") {
    const { origin } = visits.site;
    const headers = { Cookie: cookie, Accept: "text/html", Origin: origin, "Accept-Language": "de" };
    const sent = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
    const answer = await fetch(origin + path, { headers, redirect: "manual", ...sent });
    const { status } = answer;
    const cookies = answer.headers.getSetCookie().map((each) => each.split(";")[0]);
    return { status, location: answer.headers.get("location"), cookies, body: await answer.text() };
  }

  test("asks on the refusal page, opens the link, and is back where they were going", async () => {
    const { email } = await visits.member("member");
    const wanted = `${profile}?tab=2&from=mail`;
    // The first is printed for this visitor, the second comes from the template.
    for (let times = 0; times < 2; times += 1) {
      const refused = await visit(wanted);
      expect(refused.status).toBe(401);
      const href = /<a href="(\/forgot-password[^"]*)"/.exec(refused.body)?.[1];
      expect(href).toBe(`/forgot-password?returnTo=${encodeURIComponent(wanted)}`);
    }
    const asking = await visit(`/forgot-password?returnTo=${encodeURIComponent(wanted)}`);
    expect(asking.body).toContain(`name="returnTo" value="${wanted.replace("&", "&amp;")}"`);

    const known = await visit("/forgot-password", { email, returnTo: wanted });
    const unknown = await visit("/forgot-password", { email: "stranger@example.org", returnTo: wanted });
    const said = `/forgot-password?done=asked&returnTo=${encodeURIComponent(wanted)}`;
    // To load it again, or to go back to it, sends nothing.
    expect(known).toMatchObject({ status: 303, location: said });
    expect(unknown).toMatchObject({ status: 303, location: said, body: known.body });
    expect((await visit(said)).body).toContain('role="status"');
    await vi.waitUntil(() => server.delivered.length > 0, { timeout: 60_000 });
    const [mail] = server.delivered;
    expect(mail?.to).toEqual([email]);
    const link = linkIn(mail as Delivered);

    // A program that opens links in mails, as scanners do, uses nothing up.
    for (let times = 0; times < 2; times += 1) {
      const opened = await visit(link.pathname + link.search);
      expect([opened.status, opened.body.includes(email)]).toEqual([200, true]);
    }
    const key = link.searchParams.get("key") ?? "";
    const common = await visit(link.pathname, { key, newPassword: "password123" });
    expect([common.status, common.body.includes("leicht zu erraten")]).toEqual([422, true]);
    const set = await visit(link.pathname, { key, username: email, newPassword: "a lighthouse of paper" });
    expect(set).toMatchObject({ status: 303, location: wanted });
    expect((await visit(wanted, undefined, set.cookies.join("; "))).status).toBe(200);
    const after = await visit(link.pathname, { key, newPassword: "a lighthouse of paper" });
    expect(after.status).toBe(404);
    expect(after.body).toContain('href="/forgot-password"');
    await vi.waitUntil(() => server.delivered.length > 1, { timeout: 60_000 });
    expect(server.delivered.every(({ to }) => to[0] === email)).toBe(true);
  });

  test("is not led to another site by a changed return path, and password managers find the account", async () => {
    const page = await visit("/forgot-password?returnTo=//evil.example");
    expect(page.body).not.toContain('name="returnTo"');
    expect(await visit("/.well-known/change-password")).toMatchObject({ status: 303, location: "/account/security" });
  });
});
