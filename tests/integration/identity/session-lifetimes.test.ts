import { expect, it } from "vitest";
import { describeSite } from "./site.ts";

const minute = 60_000;

describeSite(
  "A site with limits of its own",
  (open) => {
    it("signs an admin out after half an hour, and a member not", async () => {
      const site = await open();
      const [ada, mia] = [await site.person("Ada", "admin"), await site.person("Mia", "member")];
      const [adas, mias] = [await site.signInAs(ada, true), await site.signInAs(mia)];
      site.wait(30 * minute - 1);
      expect(await site.sessions.timeLeft(adas, false)).toMatchObject({ signedIn: true, endsIn: 1 });
      site.wait(1);
      expect(await site.sessions.identify(adas)).toMatchObject({
        kind: "anonymous",
        because: { reason: "session-expired", limit: "idle" },
      });
      expect(await site.sessions.identify(mias)).toMatchObject({ kind: "member" });
      expect(await site.sessions.listOf(ada.id)).toEqual([]);
    });

    it("does not sign out an admin who is using the site", async () => {
      const site = await open();
      const ada = await site.signInAs(await site.person("Ada", "admin"));
      for (let seen = 0; seen < 10; seen += 1) {
        site.wait(20 * minute);
        expect(await site.sessions.identify(ada)).toMatchObject({ kind: "member" });
        await site.optionalWrites.settled();
      }
    });

    it("keeps the limits that a session began with", async () => {
      const site = await open();
      const mia = await site.person("Mia", "member");
      const session = await site.signInAs(mia);
      const row = (await site.sessions.listOf(mia.id)).find(({ remembered }) => !remembered);
      expect(row).toMatchObject({ idleLimit: 45 * minute, absoluteLimit: 12 * 60 * minute });
      site.wait(45 * minute);
      expect(await site.sessions.identify(session)).toMatchObject({ because: { limit: "idle" } });
    });
  },
  { sessions: { idle: "45m", roles: { admin: { idle: "30m" } } } },
);
