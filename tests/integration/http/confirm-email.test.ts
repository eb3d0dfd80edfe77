/** A member whose email is not confirmed, from the refusal page through the mail and back to the page they asked for. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
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

describe("a member whose email is not confirmed", () => {
  let server: MailServer;
  let visits: Visits;

  beforeAll(async () => {
    server = await startMailServer();
    visits = await openVisits("sqlite", { SMTP_URL: `smtp://127.0.0.1:${server.port}` });
    await visits.rule(profile, { kind: "signed-in", verifiedEmail: true });
  });
  afterAll(async () => {
    await visits.close();
    await server.close();
  });

  async function visit(cookie: string, path: string, form?: Readonly<Record<string, string>>) {
    const { origin } = visits.site;
    const headers = { Cookie: cookie, Accept: "text/html", Origin: origin };
    const sent = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
    const answer = await fetch(origin + path, { headers, redirect: "manual", ...sent });
    return { status: answer.status, location: answer.headers.get("location"), body: await answer.text() };
  }

  test("asks for the link on the refusal page, gets it by mail, and comes back to where they were going", async () => {
    const { id, email } = await visits.member("member");
    const { headers } = await visits.session(id);
    const cookie = headers[0]?.replace("Cookie: ", "") ?? "";
    const refused = await visit(cookie, `${profile}?tab=2`);
    expect(refused.status).toBe(403);
    const button = /<form method="post" action="\/account">.*?<\/form>/s.exec(refused.body)?.[0];
    expect(button).toContain("Send me a confirmation link");
    expect(button).toContain(`name="returnTo" value="${profile}?tab=2"`);

    const asked = await visit(cookie, "/account", { do: "send-confirmation", returnTo: `${profile}?tab=2` });
    expect(asked).toMatchObject({ status: 303, location: "/account?done=confirmation-sent" });
    await vi.waitUntil(() => server.delivered.length > 0, { timeout: 60_000 });
    const [mail] = server.delivered;
    expect(mail?.to).toEqual([email]);
    const link = linkIn(mail as Delivered);

    // A program that opens links in mails, as scanners do, confirms nothing.
    for (let times = 0; times < 2; times += 1) {
      const opened = await visit("", link.pathname + link.search);
      expect(opened).toMatchObject({ status: 200 });
      expect(opened.body).toContain(email);
    }
    expect((await visit(cookie, profile)).status).toBe(403);

    const form = { key: link.searchParams.get("key") ?? "", returnTo: link.searchParams.get("returnTo") ?? "" };
    const confirmed = await visit(cookie, link.pathname, form);
    expect(confirmed.status).toBe(200);
    const goOn = /href="(\/login\?[^"]*)"/.exec(confirmed.body)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(await visit(cookie, goOn)).toMatchObject({ status: 303, location: `${profile}?tab=2` });
    expect((await visit(cookie, profile)).status).toBe(200);
    expect((await visit(cookie, link.pathname, form)).status).toBe(404);
    // The key was in the mail alone, and the mail is no longer here.
    const { mails } = await visits.database.repositories.mails.list({ limit: 10, offset: 0 });
    expect(mails).toMatchObject([{ state: "sent", text: null, html: null }]);
  });

  test("is not led to another site by a link with a changed return path", async () => {
    const page = await visit("", "/confirm-email?key=x&returnTo=//evil.example");
    expect(page.status).toBe(404);
    const { id, email } = await visits.member("member");
    const keyHash = createHash("sha256").update("a-key").digest("hex");
    await visits.database.repositories.emailConfirmations.put({
      memberId: id,
      keyHash,
      email,
      endsAt: Date.now() + 60_000,
    });
    const opened = await visit("", "/confirm-email?key=a-key&returnTo=//evil.example");
    expect(opened.body).toContain(email);
    const confirmed = await visit("", "/confirm-email", { key: "a-key", returnTo: "//evil.example" });
    // The site's own link to the sign-in page names the whole path of this page, which is another matter.
    expect(/(value="|href="|returnTo=)(\/\/|%2F%2F)evil/.test(opened.body + confirmed.body)).toBe(false);
    expect(/class="gh-button" href="\/login"/.test(confirmed.body)).toBe(true);
  });
});
