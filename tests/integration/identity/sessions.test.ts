import { expect, it } from "vitest";
import { createSessions, hashSessionId } from "../../../src/gatehouse/server/identity/sessions.ts";
import { describeSite, type Site } from "./site.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

async function rowOf(site: Site, memberId: string, session: string) {
  return (await site.sessions.listOf(memberId)).find(({ idHash }) => idHash === hashSessionId(session));
}

describeSite("sessions", (open) => {
  it("end when they are not used for a while, later for a person who is remembered", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const [ordinary, remembered] = [await site.signInAs(mia), await site.signInAs(mia, true)];
    site.wait(2 * hour);
    const idle = { kind: "anonymous", because: { reason: "session-expired", limit: "idle" } };
    expect(await site.sessions.identify(ordinary)).toMatchObject(idle);
    expect(await site.sessions.identify(remembered)).toMatchObject({ kind: "member" });
    site.wait(14 * day);
    expect(await site.sessions.identify(remembered)).toMatchObject(idle);
  });

  it("end at their longest time, however often they are used", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const session = await site.signInAs(mia);
    for (let hours = 1; hours < 12; hours += 1) {
      site.wait(hour);
      expect(await site.sessions.identify(session)).toMatchObject({ kind: "member" });
      // No visit waits for "last seen" to be written.
      await expect.poll(async () => (await rowOf(site, mia.id, session))?.lastSeenAt).toBe(site.now());
    }
    site.wait(hour);
    expect(await site.sessions.identify(session)).toMatchObject({ because: { limit: "absolute" } });
  });

  it("keep the first cause of their end, and differ from an unknown id", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const session = await site.signInAs(mia);
    await site.sessions.endAll(mia.id, "ended-by-admin");
    await site.sessions.signOut(session);
    expect(await site.sessions.identify(session)).toMatchObject({ because: { cause: "ended-by-admin" } });
    expect(await site.sessions.identify("never-was")).toMatchObject({ because: { reason: "invalid-credentials" } });
  });

  it("store fifty parallel visits with one write", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const session = await site.signInAs(mia);
    const { sessions } = site.database.repositories;
    let written = 0;
    const counted = createSessions(
      {
        ...sessions,
        async touch(...visit) {
          const wrote = await sessions.touch(...visit);
          if (wrote) written += 1;
          return wrote;
        },
      },
      site.now,
    );
    site.wait(6 * minute);
    const visits = await Promise.all(Array.from({ length: 50 }, () => counted.identify(session)));
    expect(visits.every((subject) => subject.kind === "member")).toBe(true);
    await expect.poll(() => written).toBe(1);
  });

  it("store the id only as a hash", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const session = await site.signInAs(mia);
    expect(JSON.stringify(await site.sessions.listOf(mia.id))).not.toContain(session);
  });
});
