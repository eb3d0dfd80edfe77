/**
 * Webhooks, as the console has them: add, change, test, look at what was sent. They carry to another program who asks for what,
 * so it takes both to manage people and to take lists of them out of the site.
 */
import { randomUUID } from "node:crypto";
import type {
  AttemptRepository,
  Changed,
  DeliveryRow,
  WebhookRepository,
  WebhookRow,
} from "../../../../db/repositories/contract.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import { testEvent, webhookEvents, type WebhookEvent } from "../../core/webhooks/event.ts";
import { problemOfTarget } from "../../core/webhooks/target.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import type { Change } from "../access/history.ts";
import { newJob } from "../jobs/job-kind.ts";
import type { Sealing } from "../sealing.ts";
import { newDelivery } from "./announce.ts";
import { isPrivateIp } from "./private-networks.ts";
import { newSecret } from "./signature.ts";
import { webhookJobName } from "./webhook-job.ts";

const mostWebhooks = 20;
const deliveriesShown = 30;
/** Tests of one hour. */
const tests = { window: 60 * 60_000, most: 30 } as const;
const permission = "people:manage";
const permissions = [permission, "people:export"] as const;

export type Webhook = Omit<WebhookRow, "sealedSecret">;

export interface WebhookWish {
  readonly url: string;
  readonly events: readonly string[];
  readonly isOn: boolean;
}

export interface Webhooks {
  list(author: Author): Promise<Result<readonly Webhook[]>>;
  /** Deliveries newest first. */
  find(author: Author, id: string): Promise<Result<{ webhook: Webhook; deliveries: readonly DeliveryRow[] }>>;
  /** The secret is shown once. */
  add(author: Author, wish: Omit<WebhookWish, "isOn">): Promise<Result<{ id: string; secret: string }>>;
  change(author: Author, id: string, wish: WebhookWish, expectedVersion: number): Promise<Result<null>>;
  /** The secret before stops holding at once. */
  renewSecret(author: Author, id: string): Promise<Result<{ secret: string }>>;
  remove(author: Author, id: string): Promise<Result<null>>;
  test(author: Author, id: string): Promise<Result<null>>;
  /** A delivery that was given up. */
  sendAgain(author: Author, id: string, deliveryId: string): Promise<Result<null>>;
}

export interface WebhookDependencies {
  readonly webhooks: WebhookRepository;
  readonly attempts: AttemptRepository;
  readonly policies: PolicyStore;
  readonly authored: AuthoredChanges;
  readonly sealing: Sealing;
  readonly allowsPrivate: boolean;
  readonly wake: () => void;
  readonly now: () => number;
}

export function createWebhooks(dependencies: WebhookDependencies): Webhooks {
  const { webhooks, attempts, policies, authored, sealing, allowsPrivate, wake, now } = dependencies;

  /** What the author may not do; null where they may. */
  function missing(policy: Policy, author: Author): Failure | null {
    return permissions.map((one) => notPermitted(policy, author, one)).find((denied) => denied !== null) ?? null;
  }

  function change<By extends Author, Value>(
    by: By,
    attempt: (standing: CurrentState<By>) => Promise<Result<Value> | Changed>,
  ): Promise<Result<Value>> {
    return authored.change(by, permission, async (standing) => {
      return missing(standing.policy, standing.author) ?? attempt(standing);
    });
  }

  async function forbidden(author: Author) {
    return missing(await policies.current(), author);
  }

  /** What is wrong with the wish; null for nothing. */
  function problemWith({ url, events }: Omit<WebhookWish, "isOn">): Failure | null {
    const wrong = problemOfTarget(url, { allowsPrivate, isPrivate: isPrivateIp });
    if (wrong !== null) return failure("not-valid", problem(wrong), "url");
    return known(events).length > 0 ? null : failure("not-valid", problem("webhook-events-empty"), "events");
  }

  return {
    async list(author) {
      return (await forbidden(author)) ?? success((await webhooks.list()).map(withoutSecret));
    },

    async find(author, id) {
      const denied = await forbidden(author);
      if (denied) return denied;
      const [webhook, deliveries] = await Promise.all([webhooks.find(id), webhooks.deliveriesOf(id, deliveriesShown)]);
      return webhook === null ? gone : success({ webhook: withoutSecret(webhook), deliveries });
    },

    add: (author, { url, events }) =>
      change(author, async ({ at, write }) => {
        const wrong = problemWith({ url, events });
        if (wrong) return wrong;
        const [id, secret] = [randomUUID(), newSecret()];
        const row = { id, url, events: known(events), isOn: true, createdAt: at, version: 1 };
        const noted = write(changeOf(id, changed("webhook-added", { host: hostOf(url) })));
        const written = await webhooks.insert({ ...row, sealedSecret: sealing.seal(secret) }, mostWebhooks, noted);
        if (written === "too-many") return failure("not-valid", problem("too-many-webhooks", { most: mostWebhooks }));
        return written === "changed" ? written : success({ id, secret });
      }),

    change: (author, id, { url, events, isOn }, expectedVersion) =>
      change(author, async ({ write }) => {
        const before = await webhooks.find(id);
        if (before === null) return gone;
        const wrong = problemWith({ url, events });
        if (wrong) return wrong;
        const noted = write(changeOf(id, changed("webhook-changed", { host: hostOf(url) })));
        const { sealedSecret } = before;
        const next = { id, url, events: known(events), isOn, sealedSecret, version: expectedVersion };
        const written = await webhooks.update(next, expectedVersion, noted);
        if (written === "conflict") return failure("conflict", problem("webhook-changed-meanwhile"));
        return written === "changed" ? written : success(null);
      }),

    renewSecret: (author, id) =>
      change(author, async ({ write }) => {
        const before = await webhooks.find(id);
        if (before === null) return gone;
        const secret = newSecret();
        const noted = write(changeOf(id, changed("webhook-secret-renewed", { host: hostOf(before.url) })));
        const next = { ...before, sealedSecret: sealing.seal(secret) };
        const written = await webhooks.update(next, before.version, noted);
        return written === "conflict" || written === "changed" ? "changed" : success({ secret });
      }),

    remove: (author, id) =>
      change(author, async ({ write }) => {
        const before = await webhooks.find(id);
        if (before === null) return gone;
        const noted = write(changeOf(id, changed("webhook-removed", { host: hostOf(before.url) })));
        const written = await webhooks.remove(id, noted);
        if (written === "missing") return gone;
        return written === "changed" ? written : success(null);
      }),

    test: (author, id) =>
      change(author, async ({ at, write }) => {
        const webhook = await webhooks.find(id);
        if (webhook === null) return gone;
        const { count, windowEndsAt } = await attempts.count(`webhook-test:${id}`, at, tests.window);
        if (count > tests.most) {
          const wait = Math.max(1, Math.ceil((windowEndsAt - at) / 60_000));
          return { ...failure("limited", problem("asked-too-often", { wait })), retryAfterSeconds: wait * 60 };
        }
        const noted = write(changeOf(id, changed("webhook-tested", { host: hostOf(webhook.url) })));
        const delivery = newDelivery(id, { event: testEvent, memberId: null, data: {} }, at);
        const written = await webhooks.deliver(delivery, noted);
        if (written === "missing") return gone;
        if (written === "changed") return written;
        wake();
        return success(null);
      }),

    sendAgain: (author, id, deliveryId) =>
      change(author, async ({ write }) => {
        const [webhook, delivery] = await Promise.all([webhooks.find(id), webhooks.findDelivery(deliveryId)]);
        if (webhook === null || delivery?.webhookId !== id) return gone;
        const payload = { delivery: deliveryId };
        // Another key than before: the job that gave up may not have ended yet.
        const dedupeKey = `${deliveryId}-${delivery.tries}`;
        const job = newJob({ name: webhookJobName }, { dedupeKey, payload, now: now() });
        const noted = write(changeOf(id, changed("webhook-sent-again", { host: hostOf(webhook.url) })));
        const written = await webhooks.sendAgain(deliveryId, job, noted);
        if (written === "missing") return failure("not-valid", problem("webhook-sent-already"));
        if (written === "changed") return written;
        wake();
        return success(null);
      }),
  };
}

function known(events: readonly string[]): WebhookEvent[] {
  return webhookEvents.filter((event) => events.includes(event));
}

/** A path of a webhook may hold a secret of its receiver, so the history names the host alone. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? "";
}

function changeOf(entityId: string, summary: ChangeMessage): Change {
  return { entity: "webhook", entityId, summary };
}

function withoutSecret({ sealedSecret: _, ...webhook }: WebhookRow): Webhook {
  return webhook;
}

const gone = failure("not-found", problem("webhook-gone"));
