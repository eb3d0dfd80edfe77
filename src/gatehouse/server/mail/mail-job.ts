/**
 * The job that sends a mail. It may run twice, when the site stops after the mail server took the mail and before that
 * was noted: then the mail goes out twice with the same Message-ID, by which mail programs recognise it.
 */
import { z } from "zod";
import type { MailRepository, MailRow } from "../../../../db/repositories/contract.ts";
import { tooLate } from "../../core/mail/mail-state.ts";
import { GiveUp, jobKind, type JobKind } from "../jobs/job-kind.ts";
import { untilStored } from "../jobs/until-stored.ts";

export const mailJobName = "mail";

/** Hands a mail to a mail server. */
export interface MailTransport {
  /** @throws MailRefused when the server will never take this mail; anything else when it may take it later */
  deliver(mail: DeliverableMail, signal: AbortSignal): Promise<void>;
}

export type DeliverableMail = Pick<MailRow, "id" | "recipient" | "subject" | "createdAt"> & {
  readonly text: string;
  readonly html: string;
};

/** The mail server refused this mail for good (RFC 5321 4.2.1: a reply that begins with 5). */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
}

/** Milliseconds: a mail server that takes longer is tried again later. More than it may take for its last answer. */
const longestDelivery = 15 * 60_000;

export function mailJob(mails: MailRepository, transport: MailTransport, now: () => number): JobKind {
  return jobKind({
    name: mailJobName,
    payload: z.object({ mail: z.string(), endsAt: z.number().optional() }),
    // With the usual pauses over about fifteen hours, or until what the mail brings has ended.
    mostRuns: 8,
    longestRun: longestDelivery,
    async run({ mail: id, endsAt }, { signal, ended }) {
      const mail = await mails.find(id);
      // Removed together with its member, or sent by a run whose end was not noted.
      if (mail?.state !== "waiting" || mail.text === null || mail.html === null) return;
      if (endsAt !== undefined && endsAt <= now()) {
        await untilStored(() => mails.settle(id, "failed", now(), tooLate), ended);
        return;
      }
      const { text, html } = mail;
      try {
        await transport.deliver({ ...mail, text, html }, signal);
      } catch (error) {
        if (error instanceof MailRefused) throw new GiveUp(error.message);
        const reason = signal.aborted && !ended.aborted ? tookTooLong : error;
        if (reason instanceof Error) await mails.noteError(id, reason.message);
        throw reason;
      }
      await untilStored(() => mails.settle(id, "sent", now()), ended);
    },
    async gaveUp({ mail: id }, error) {
      await mails.settle(id, "failed", now(), error);
    },
  });
}

const tookTooLong = new Error(`The mail server took longer than ${longestDelivery / 60_000} minutes.`);
