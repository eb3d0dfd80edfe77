import { describe, expect, it } from "vitest";
import { createPasswords, TooManyWaiting } from "../../../src/gatehouse/server/identity/passwords.ts";

const answers = async (tries: readonly Promise<boolean>[]) =>
  (await Promise.allSettled(tries)).map((answer) => (answer.status === "fulfilled" ? answer.value : answer.reason));

describe("a flood of sign-ins", () => {
  it("finds a queue with an end, and the queue is served", async () => {
    const passwords = createPasswords(1, 2);
    const stored = await passwords.hash("an honest password");

    const tries = Array.from({ length: 5 }, () => passwords.verify(stored, "an honest password"));

    const told = await answers(tries);
    expect(told.slice(0, 3)).toEqual([true, true, true]);
    expect(told[3]).toBeInstanceOf(TooManyWaiting);
    expect(told[4]).toBeInstanceOf(TooManyWaiting);
    expect(await passwords.verify(stored, "an honest password")).toBe(true);
  });

  it("of unknown emails takes a turn in the same queue", async () => {
    const passwords = createPasswords(1, 0);
    await passwords.verify(null, "warms up");
    const told = await answers([passwords.verify(null, "a"), passwords.verify(null, "b")]);
    expect(told[0]).toBe(false);
    expect(told[1]).toBeInstanceOf(TooManyWaiting);
  });
});

it("keeps argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet)", async () => {
  expect(await createPasswords().hash("an honest password")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
