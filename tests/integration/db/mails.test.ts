/** Mails in the database: how many did not go out, and which are removed. */
import { expect, it } from "vitest";
import type { MailRow, Repositories } from "../../../db/repositories/contract.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { job, newMember } from "./samples.ts";

/** Writes a mail as use cases do, with what it tells of. */
async function write(
  repositories: Repositories,
  id: string,
  createdAt: number,
  state: MailRow["state"],
): Promise<void> {
  const { members, emailConfirmations, mails } = repositories;
  await members.create(newMember("mia"));
  const words = { recipient: "mia@example.com", subject: "A subject", text: "Words", html: "<p>Words</p>" };
  const written = state === "outbox" ? "outbox" : "waiting";
  const row = { id, memberId: "mia", ...words, state: written, createdAt } as const;
  const confirmation = { memberId: "mia", keyHash: id, email: "mia@example.com", endsAt: createdAt };
  await emailConfirmations.put(confirmation, undefined, { row, job: null });
  if (state === "sent" || state === "failed") await mails.settle(id, state, createdAt + 1);
}

describeOnBothEngines("mails", (open) => {
  // Rather one more stays than one less, see `pastNewest`.
  it("go after their time, and beyond their number the oldest go first", async () => {
    const { repositories } = await open();
    const { mails } = repositories;
    for (let at = 0; at < 30; at += 1) await write(repositories, `mail ${at}`, at, "sent");
    expect(await purgeAll(mails.purge, { before: 10, keep: 1_000 })).toBe(10);
    expect(await purgeAll(mails.purge, { before: 10, keep: 5 })).toBe(14);
    const left = await mails.list({ limit: 100, offset: 0 });
    expect([left.total, left.mails.map(({ id }) => id)]).toEqual([
      6,
      [29, 28, 27, 26, 25, 24].map((at) => `mail ${at}`),
    ]);
    expect(await purgeAll(mails.purge, { before: 10, keep: 5 })).toBe(0);
  });

  it("that wait to be sent are not pushed out by newer ones, and go after their time", async () => {
    const { repositories } = await open();
    const { mails } = repositories;
    for (let at = 0; at < 3; at += 1) await write(repositories, `waiting ${at}`, at, "waiting");
    for (let at = 3; at < 20; at += 1) await write(repositories, `sent ${at}`, at, "sent");
    expect(await purgeAll(mails.purge, { before: 0, keep: 2 })).toBe(14);
    expect((await mails.list({ limit: 100, offset: 0 })).mails.map(({ id }) => id)).toEqual([
      ...["sent 19", "sent 18", "sent 17"],
      ...["waiting 2", "waiting 1", "waiting 0"],
    ]);
    expect(await purgeAll(mails.purge, { before: 2, keep: 2 })).toBe(2);
    expect((await mails.find("waiting 2"))?.state).toBe("waiting");
  });

  it("that did not go out are counted: tried in vain, given up, and left to an admin", async () => {
    const { repositories } = await open();
    const { mails } = repositories;
    for (const [id, at, state] of [
      ["just written", 90, "waiting"],
      ["tried", 1, "waiting"],
      ["given up", 50, "failed"],
      ["given up long ago", 49, "failed"],
      ["for an admin", 70, "outbox"],
      ["for an admin, whose link has ended", 69, "outbox"],
      ["arrived", 90, "sent"],
    ] as const) {
      await write(repositories, id, at, state);
    }
    await mails.noteError("tried", "450 mailbox busy");
    expect(await mails.countUnsent({ failed: 50, outbox: 70 })).toEqual({ waiting: 1, failed: 1, outbox: 1 });
  });

  it("are sent again after all, when they were given up or wait in the outbox", async () => {
    const { repositories } = await open();
    const { mails, jobs } = repositories;
    for (const state of ["failed", "outbox", "waiting", "sent"] as const) await write(repositories, state, 1, state);
    const answers: string[] = [];
    for (const id of ["failed", "outbox", "waiting", "sent", "none"]) answers.push(await mails.sendAgain(id, job(id)));
    expect(answers).toEqual(["written", "written", "missing", "missing", "missing"]);
    expect((await mails.find("failed"))?.state).toBe("waiting");
    expect((await jobs.counts()).open).toBe(2);
  });
});

describeOnBothEngines("links that confirm an email", (open) => {
  const hash = (letter: string) => letter.repeat(64);

  it("work once, until they end, while the member has that email", async () => {
    const { members, emailConfirmations } = (await open()).repositories;
    for (const id of ["ada", "bob", "cy"]) await members.create(newMember(id));
    const link = (memberId: string, email = `${memberId}@example.com`) =>
      ({ memberId, keyHash: hash(memberId.charAt(0)), email, endsAt: 100 }) as const;
    for (const one of [link("ada"), link("bob"), link("cy", "before@example.com")]) await emailConfirmations.put(one);
    expect(await emailConfirmations.find(hash("a"))).toEqual(link("ada"));
    expect(await emailConfirmations.use(link("ada"), 99)).toBe(true);
    expect(await emailConfirmations.use(link("ada"), 99)).toBe(false);
    expect(await emailConfirmations.use(link("bob"), 100)).toBe(false);
    expect(await emailConfirmations.use(link("cy", "before@example.com"), 99)).toBe(false);
    const confirmed = ["ada", "bob", "cy"].map(async (id) => (await members.findById(id))?.emailVerifiedAt);
    expect(await Promise.all(confirmed)).toEqual([99, null, null]);
  });

  it("replace the one before, and are removed when they have ended", async () => {
    const { members, emailConfirmations } = (await open()).repositories;
    for (const id of ["ada", "bob"]) await members.create(newMember(id));
    const link = { memberId: "ada", email: "ada@example.com", endsAt: 100 };
    await emailConfirmations.put({ ...link, keyHash: hash("1") });
    await emailConfirmations.put({ ...link, keyHash: hash("2"), endsAt: 200 });
    await emailConfirmations.put({ ...link, memberId: "bob", keyHash: hash("3") });
    expect(await emailConfirmations.find(hash("1"))).toBeNull();
    expect(await purgeAll(emailConfirmations.purge, 150)).toBe(1);
    expect(await emailConfirmations.find(hash("3"))).toBeNull();
    expect(await emailConfirmations.find(hash("2"))).not.toBeNull();
  });
});
