/** What is the same for every way to sign in: limits in front, the record, the session and what it tells. */
import { expect, test } from "vitest";
import { z } from "zod";
import { createAttemptLimits } from "../../../src/gatehouse/server/identity/attempt-limits.ts";
import type { Authenticator } from "../../../src/gatehouse/server/identity/authenticators/authenticator.ts";
import { createSignIn } from "../../../src/gatehouse/server/identity/sign-in.ts";
import { describeSite, type Site } from "./site.ts";

const client = { clientIp: "192.0.2.7", userAgent: "A browser", remembered: false };

/** A made-up way with two steps: a word is asked for, and then its answer. */
function riddle(asked: string[]): Authenticator<{ readonly email: string; readonly answer: string }> {
  return {
    way: "riddle",
    methods: ["otp", "hwk"],
    fields: { email: z.string(), answer: z.string() },
    emailOf: ({ email }) => email,
    verify({ email, answer }) {
      asked.push(email);
      if (answer === "") return Promise.resolve({ outcome: "continue", location: "/riddle" });
      return Promise.resolve({ outcome: answer === "an egg" ? "proved" : "not-proved" });
    },
  };
}

function signInWith(site: Site, asked: string[] = []) {
  const { attempts, members } = site.database.repositories;
  const limits = createAttemptLimits(attempts, site.now);
  const { sessions, signInLog } = site;
  return createSignIn({ members, limits, sessions, signInLog, authenticators: [riddle(asked)] });
}

describeSite("another way to sign in", (open) => {
  const answerOf = (email: string, answer: string) => ({ ...client, way: "riddle", form: { email, answer } });

  test("goes on at another URL, proves who it is, and the session tells how", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const signIn = signInWith(site);
    expect(await signIn(answerOf(mia.email, ""))).toEqual({ outcome: "continue", location: "/riddle" });
    const result = await signIn(answerOf(mia.email, "an egg"));
    if (result.outcome !== "signed-in") throw new Error(`It answered ${result.outcome}.`);
    expect(await site.visit(result.sessionId)).toMatchObject({ id: mia.id, authenticatedBy: ["otp", "hwk"] });
    expect(await site.visit(await site.signInAs(mia))).toMatchObject({ authenticatedBy: ["pwd"] });
  });

  test("is behind the same limits, steps included, and is not asked once they are reached", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    const asked: string[] = [];
    const signIn = signInWith(site, asked);
    for (let count = 0; count < 10; count += 1) {
      const outcome = count % 2 === 0 ? "continue" : "invalid";
      expect(await signIn(answerOf(mia.email, count % 2 === 0 ? "" : "a hen"))).toMatchObject({ outcome });
    }
    expect(await signIn(answerOf(mia.email, "an egg"))).toMatchObject({ outcome: "limited" });
    expect(asked).toHaveLength(10);
  });

  test("refuses a member who is suspended, and one who does not exist", async () => {
    const site = await open();
    const mia = await site.person("Mia");
    await site.database.repositories.members.suspend(mia.id, site.now());
    const signIn = signInWith(site);
    expect(await signIn(answerOf(mia.email, "an egg"))).toMatchObject({ outcome: "suspended" });
    expect(await signIn(answerOf("nobody@example.com", "an egg"))).toEqual({ outcome: "invalid" });
  });
});
