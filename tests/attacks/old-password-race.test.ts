/** An attacker who knows the old password signs in again and again, so that one of the sessions outlives the change. */
import { expect, it } from "vitest";
import { createAttemptLimits } from "../../src/gatehouse/server/identity/attempt-limits.ts";
import { createSignIn } from "../../src/gatehouse/server/identity/sign-in.ts";
import { passwordAuthenticator } from "../../src/gatehouse/server/identity/authenticators/password.ts";
import { byPassword, describeSiteOnBothEngines, password } from "../integration/identity/site.ts";

describeSiteOnBothEngines("a sign-in that is under way while the password is changed", (open) => {
  it("leaves no session behind", async () => {
    const site = await open();
    const member = await site.person("Ann", "member");
    const { repositories } = site.database;
    const signIn = createSignIn({
      steps: site.signInSteps,
      signInLog: site.signInLog,
      ...repositories,
      sessions: site.sessions,
      secondFactors: site.secondFactors,
      trustedBrowsers: site.trustedBrowsers,
      newDevices: site.newDevices,
      limits: createAttemptLimits(repositories.attempts, site.now),
      authenticators: [
        passwordAuthenticator({
          ...site.passwords,
          async verify(hash, given) {
            const matches = await site.passwords.verify(hash, given);
            const change = { current: password, next: "a new and better one", clientIp: "192.0.2.9", userAgent: "" };
            expect(await site.account.changePassword(member, change)).toMatchObject({ ok: true });
            return matches;
          },
        }),
      ],
    });
    const late = await byPassword(signIn)({
      email: member.email,
      password,
      remembered: true,
      clientIp: "192.0.2.1",
      userAgent: "late",
    });
    expect(late.outcome).toBe("invalid");
    expect((await site.sessions.listOf(member.id)).map((session) => session.userAgent)).not.toContain("late");
  });
});
