/** Tells webhooks of what has happened: the deliveries to be written with it. */
import { randomUUID } from "node:crypto";
import type { AttemptRepository, NewDelivery, WebhookRepository } from "../../../../db/repositories/contract.ts";
import type { testEvent, WebhookEvent } from "../../core/webhooks/event.ts";
import { newJob } from "../jobs/job-kind.ts";
import { webhookJobName } from "./webhook-job.ts";

/** Milliseconds, and deliveries in them: what is beyond is not sent, so that a dead receiver holds up no mails. */
const limit = { window: 60 * 60_000, most: 300 } as const;

export interface Announcement {
  readonly event: WebhookEvent;
  /** Whom it is about. */
  readonly memberId: string | null;
  /** JSON. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Announce {
  /** For the repository that writes what is told of. Empty where no webhook wants to know. */
  deliveriesOf(announcement: Announcement): Promise<readonly NewDelivery[]>;
  /** Sends what was written, without waiting for it. */
  written(): void;
}

export function newDelivery(
  webhookId: string,
  { event, memberId, data }: Omit<Announcement, "event"> & { readonly event: WebhookEvent | typeof testEvent },
  now: number,
): NewDelivery {
  const id = randomUUID();
  const body = JSON.stringify({ type: event, timestamp: new Date(now).toISOString(), data });
  const job = newJob({ name: webhookJobName }, { dedupeKey: id, payload: { delivery: id }, now });
  return { row: { id, webhookId, memberId, event, body, createdAt: now }, job };
}

export function createAnnounce(
  { webhooks, attempts }: { readonly webhooks: WebhookRepository; readonly attempts: AttemptRepository },
  wake: () => void,
  now: () => number,
): Announce {
  return {
    async deliveriesOf(announcement) {
      const wanting = (await webhooks.list()).filter(({ isOn, events }) => isOn && events.includes(announcement.event));
      const at = now();
      const deliveries: NewDelivery[] = [];
      for (const { id } of wanting) {
        if ((await attempts.count("webhooks", at, limit.window)).count > limit.most) break;
        deliveries.push(newDelivery(id, announcement, at));
      }
      return deliveries;
    },
    written: wake,
  };
}
