/** Mails in the database: how many did not go out, and which are removed. */
import { expect, it } from "vitest";
import type { MailRow, Repositories } from "../../../db/repositories/contract.ts";
import { describeOnBothEngines } from "../../support/database.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { newMember } from "./samples.ts";

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
});
