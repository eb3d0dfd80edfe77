import { expect, it } from "vitest";
import { newDelivery } from "../../../src/gatehouse/server/webhooks/announce.ts";
import { describeSite, password, type Site } from "./site.ts";

const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15";
const day = 24 * 60 * 60_000;

describeSite("a member's own account", (open) => {
  it("speaks the language that its member chose, also when the session has ended, and so do its mails", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const other = await site.signInAs(mia);
    expect(await site.account.chooseLanguage(mia, "de")).toMatchObject({ ok: true });
    expect((await site.visit(other)).language).toBe("de");
    expect(await site.account.endOtherSessions(mia)).toMatchObject({ value: 1 });
    expect(await site.sessions.identify(other)).toMatchObject({ because: { former: { language: "de" } } });
    const german = await site.again(mia);
    const change = { current: password, next: "another long password", clientIp: "192.0.2.7", userAgent: "Test" };
    await site.account.changePassword(german, change);
    expect((await site.outbox()).at(-1)?.subject).toBe("Ihr Passwort für Test wurde geändert");
    const again = await site.visit(
      (await site.sessions.begin({ memberId: mia.id, roles: [], remembered: false, userAgent: "", clientIp: "" })).id,
    );
    await site.account.chooseLanguage(again, null);
    expect(await site.again(again)).not.toHaveProperty("language");
  });

  it("ends a session that was not its member's, puts it down, and says by mail what to check", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    const theirs = { memberId: mia.id, roles: [], remembered: false, userAgent: phone, clientIp: "203.0.113.9 Berlin" };
    const { id } = await site.sessions.begin(theirs);
    const { sessionHash } = await site.visit(id);
    expect(await site.account.disownSession(mia, sessionHash)).toMatchObject({ ok: true });
    expect(await site.sessions.identify(id)).toMatchObject({ kind: "anonymous" });
    expect((await site.history.of("member", mia.id))[0]?.summary).toContain("session-disowned");
    const mail = (await site.outbox()).at(-1);
    expect(mail?.text).toContain("Berlin (203.0.113.9)");
    expect(mail?.text).toContain("Safari on iPhone");
    // The one in use and another member's are not ended so.
    const ann = await site.person("Ann", "member");
    expect(await site.account.disownSession(mia, mia.sessionHash)).toMatchObject({ code: "own-account" });
    expect(await site.account.disownSession(mia, ann.sessionHash)).toMatchObject({ code: "not-found" });
  });

  it("signs out everywhere, this session too", async () => {
    const site = await open();
    const mia = await site.person("Mia", "member");
    await site.signInAs(mia);
    expect(await site.account.endAllSessions(mia)).toMatchObject({ value: 2 });
    expect(await site.identity.sessionsOf(mia.id)).toEqual([]);
  });

  it("gives its member a file with what is stored about them, and no secret", async () => {
    const site = await open();
    const owner = await site.person("Olga", "owner");
    const mia = await site.person("Mia", "member");
    await site.roleRequests.ask(mia, "reader");
    await site.account.rename(mia, "Mia M.");
    await site.tokens.make(mia, { name: "Nightly", scope: ["site:read"], lifetime: "30" });
    await site.people.grantRole(owner, mia.id, "librarian");
    const { requests, webhooks } = site.database.repositories;
    await requests.putApprovers("reader", [{ rowId: "1", kind: "member", id: mia.id }]);
    const hook = { id: "hook", url: "https://hooks.invalid/a-secret", sealedSecret: "", isOn: true, createdAt: 1 };
    await webhooks.insert({ ...hook, events: ["request.made"], version: 1 }, 20);
    const told = newDelivery("hook", { event: "request.made", memberId: mia.id, data: {} }, site.now());
    await webhooks.deliver({ ...told, job: { ...told.job, runAt: Date.UTC(2031, 0, 1) } });
    const text = await textOf(site, await site.again(mia));
    expect(text).not.toContain("a-secret");
    const file = JSON.parse(text) as Record<string, unknown>;
    expect(file).toMatchObject({
      decidesOn: ["reader"],
      toldToPrograms: [{ event: "request.made", to: "hooks.invalid" }],
      format: "gatehouse-own-data",
      version: 1,
      profile: { name: "Mia M.", email: "mia@example.com" },
      tokens: [{ name: "Nightly", scope: ["site:read"], revoked: null }],
      sessions: [{ browser: "Test", clientIp: "192.0.2.1" }],
      secondFactor: null,
      passkeys: [],
    });
    expect(file["roles"]).toContainEqual(expect.objectContaining({ role: "reader", state: "requested" }));
    expect(file["roles"]).toContainEqual(expect.objectContaining({ role: "member", givenBy: "person" }));
    expect(file["profile"]).toHaveProperty("suspensionNote", null);
    expect(JSON.stringify(file["changesByMe"])).toContain("Mia M.");
    expect(JSON.stringify(file["changesAboutMe"])).toContain("Librarian");
    expect(JSON.stringify(file)).not.toMatch(/\$argon2|[0-9a-f]{64}/);
    for (let asked = 1; asked < 20; asked += 1) await site.ownData.file(mia, "Test");
    expect(await site.ownData.file(mia, "Test")).toMatchObject({ code: "limited" });
  });
});

async function textOf(site: Site, member: Parameters<Site["ownData"]["file"]>[0]): Promise<string> {
  const file = await site.ownData.file(member, "Test");
  if (!file.ok) throw new Error(file.message);
  let text = "";
  for await (const part of file.value) text += part;
  return text;
}

describeSite(
  "a sign-in from a new device",
  (open) => {
    it("is told to its member once, and not when the device was seen or the account is new", async () => {
      const site = await open();
      const mia = await site.person("Mia", "member");
      const { email } = mia;
      async function signIn(userAgent: string, clientIp: string, place?: string) {
        const result = await site.signIn({ email, password, remembered: false, userAgent, clientIp, place });
        expect(result.outcome).toBe("signed-in");
        await site.optionalWrites.settled();
        return (await site.outbox()).filter(({ subject }) => subject.startsWith("New sign-in")).length;
      }
      expect(await signIn("Test", "192.0.2.1")).toBe(0);
      site.wait(2 * day);
      expect(await signIn("Test", "192.0.2.1")).toBe(0);
      expect(await signIn(phone, "203.0.113.9", "Berlin")).toBe(1);
      site.wait(1_000);
      expect(await signIn(phone, "203.0.113.9", "Potsdam")).toBe(1);
      expect((await site.outbox()).at(-1)?.text).toContain("Safari on iPhone. From: Berlin (203.0.113.9)");
      // Others who know the password cannot fill the person's mailbox.
      for (let tries = 0; tries < 8; tries += 1) await signIn(phone, `198.51.${tries}.9`);
      expect(await signIn(phone, "198.51.100.9")).toBe(5);
    });
  },
  { environment: { SMTP_URL: "smtp://127.0.0.1:9" } },
);
