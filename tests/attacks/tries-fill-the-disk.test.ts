/** A program that is told to wait goes on trying, each time with another email or from another network, to fill the disk. */
import { expect, it } from "vitest";
import { createAttemptLimits } from "../../src/gatehouse/server/identity/attempt-limits.ts";
import { describeSite } from "../integration/identity/site.ts";
import { countRows } from "../support/rows.ts";

describeSite("tries to sign in that are refused", (open) => {
  it("write no row, with any email", async () => {
    const site = await open();
    const limits = createAttemptLimits(site.database.repositories.attempts, site.now);
    for (let tries = 0; tries < 60; tries += 1) await limits.count(`person-${tries}@example.com`, "192.0.2.7");
    const before = await countRows(site.settings.databaseUrl, "attempts");
    for (let tries = 0; tries < 300; tries += 1) {
      const attempt = await limits.count(`other-${tries}@example.com`, "192.0.2.7");
      expect(attempt.retryAfterSeconds).toBe(15 * 60);
    }
    expect(await countRows(site.settings.databaseUrl, "attempts")).toBe(before);
  });

  it("write no row where the account has reached its limit, from any network", async () => {
    const site = await open();
    const limits = createAttemptLimits(site.database.repositories.attempts, site.now);
    for (let tries = 0; tries < 100; tries += 1) await limits.count("mia@example.com", `192.0.2.${tries}`);
    const before = await countRows(site.settings.databaseUrl, "attempts");
    for (let tries = 0; tries < 200; tries += 1) {
      const attempt = await limits.count("mia@example.com", `198.51.100.${tries}`);
      expect(attempt.retryAfterSeconds).toBe(15 * 60);
    }
    expect(await countRows(site.settings.databaseUrl, "attempts")).toBe(before);
  });

  it("end at a limit for all 65,536 networks of one IPv6 site", async () => {
    const site = await open();
    const limits = createAttemptLimits(site.database.repositories.attempts, site.now);
    const answers: (number | null)[] = [];
    for (let tries = 0; tries < 300; tries += 1) {
      const clientIp = `2001:db8:7:${tries.toString(16)}::1`;
      answers.push((await limits.count(`person-${tries}@example.com`, clientIp)).retryAfterSeconds);
    }
    expect(answers.filter((wait) => wait === null)).toHaveLength(240);
    expect((await limits.count("mia@example.com", "2001:db8:8::1")).retryAfterSeconds).toBeNull();
  });
});

describeSite("tries to sign in from more networks than can have a row each", (open) => {
  /** A flood, each try with another email and from another network, after which there are too many rows. */
  async function crowded(tries: number, sharedRows: number) {
    const site = await open();
    const limits = createAttemptLimits(site.database.repositories.attempts, site.now, { newRows: 100, sharedRows });
    await limits.count("known@example.com", "192.0.2.7");
    for (let each = 0; each < tries; each += 1) {
      await limits.count(`person-${each}@example.com`, `10.${each >> 8}.${each & 255}.1`);
    }
    return { site, limits };
  }

  it("share a fixed number of rows", async () => {
    const { site } = await crowded(400, 8);
    expect(await countRows(site.settings.databaseUrl, "attempts")).toBeLessThanOrEqual(102 + 3 * 8);
  });

  it("gain no further guesses at an account, known before the flood or not", async () => {
    const { site, limits } = await crowded(40, 16_384);
    const wait = async (email: string) => (await limits.count(email, "192.0.2.7")).retryAfterSeconds;
    for (const [email, already] of [
      ["known@example.com", 1],
      ["new@example.com", 0],
    ] as const) {
      for (let tries = already; tries < 10; tries += 1) expect(await wait(email), email).toBeNull();
      expect(await wait(email), email).not.toBeNull();
    }
    site.wait(15 * 60_000);
    expect(await wait("new@example.com")).toBeNull();
  });

  it("do not use up the allowance of a device that signed in before", async () => {
    const { limits } = await crowded(40, 1);
    const wait = async (device: string) =>
      (await limits.count("mia@example.com", "203.0.113.1", device)).retryAfterSeconds;
    for (let tries = 0; tries < 10; tries += 1) expect(await wait("one of her devices")).toBeNull();
    expect(await wait("one of her devices")).not.toBeNull();
  });
});
