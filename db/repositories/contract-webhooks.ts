/** The repository of webhooks: where other programs are told what has happened, and what was told. */
import type { AuthoredWrite, Changed, Written } from "./contract-authored.ts";
import type { NewJob } from "./contract-jobs.ts";
import type { Purge, RecordBounds } from "./contract.ts";

export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  readonly sealedSecret: string;
  /** What it is told of. */
  readonly events: readonly string[];
  readonly isOn: boolean;
  readonly createdAt: number;
  readonly version: number;
}

export interface DeliveryRow {
  readonly id: string;
  readonly webhookId: string;
  /** Whom it tells of; null for no one. */
  readonly memberId: string | null;
  readonly event: string;
  /** JSON; null once it has arrived. */
  readonly body: string | null;
  readonly state: "waiting" | "sent" | "failed";
  /** The status of the last answer; null where there was none. */
  readonly status: number | null;
  readonly lastError: string | null;
  readonly tries: number;
  readonly createdAt: number;
  /** When it arrived, or was given up. */
  readonly settledAt: number | null;
}

/** A delivery that is written together with what it tells of. */
export interface NewDelivery {
  readonly row: Pick<DeliveryRow, "id" | "webhookId" | "memberId" | "event" | "body" | "createdAt">;
  readonly job: NewJob;
}

export interface DeliveryTry {
  readonly status: number | null;
  readonly error: string | null;
}

export interface WebhookRepository {
  /** The oldest first. */
  list(): Promise<WebhookRow[]>;
  find(id: string): Promise<WebhookRow | null>;
  /** "too-many" when there would be more than `most`. */
  insert(webhook: WebhookRow, most: number, authored?: AuthoredWrite): Promise<"written" | "too-many" | Changed>;
  update(
    webhook: Omit<WebhookRow, "createdAt">,
    expectedVersion: number,
    authored?: AuthoredWrite,
  ): Promise<Written | Changed>;
  /** Its deliveries go with it. */
  remove(id: string, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;

  deliver(delivery: NewDelivery, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  findDelivery(id: string): Promise<DeliveryRow | null>;
  /** Newest first, without bodies. */
  deliveriesOf(webhookId: string, limit: number): Promise<DeliveryRow[]>;
  /** How many were given up since then. */
  countFailed(since: number): Promise<number>;
  /** Notes a try that did not arrive and is to be made again. */
  noteTry(id: string, outcome: DeliveryTry): Promise<void>;
  /** It arrived: its body is removed. */
  settle(id: string, at: number, outcome: DeliveryTry): Promise<void>;
  giveUp(id: string, at: number, error: string): Promise<void>;
  /** Sends one again that was given up; "missing" when it was not. */
  sendAgain(id: string, job: NewJob, authored?: AuthoredWrite): Promise<"written" | "missing" | Changed>;
  /** One that waits stays as long as its time allows. */
  readonly purge: Purge<RecordBounds, "again">;
}
