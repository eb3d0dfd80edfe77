import { describe, expect, it } from "vitest";
import { passwordKeyOf } from "../../../src/gatehouse/server/identity/password-key.ts";
import { createPasswords, TooManyWaiting } from "../../../src/gatehouse/server/identity/passwords.ts";
import { quickHash } from "../../support/quick-hash.ts";

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

it("makes a weak hash anew under the same salt, and leaves a strong one as it is", async () => {
  const passwords = createPasswords();
  const weak = await quickHash("an honest password");
  const stronger = (await passwords.upgraded(weak, "an honest password")) ?? "";
  expect(stronger).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(passwordKeyOf(stronger)).toBe(passwordKeyOf(weak));
  expect(await passwords.verify(stronger, "an honest password")).toBe(true);
  expect(await passwords.upgraded(stronger, "an honest password")).toBeNull();
  expect(await passwords.upgraded(stronger.replace("m=19456,t=2", "m=65536,t=3"), "an honest password")).toBeNull();
  expect(await passwords.upgraded("no password", "an honest password")).toBeNull();
});

it("keeps argon2id with 19 MiB and two passes (OWASP Password Storage Cheat Sheet)", async () => {
  expect(await createPasswords().hash("an honest password")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
