/** The job that delivers to a webhook. It may deliver twice, with the same `webhook-id`, by which receivers recognise it. */
import { z } from "zod";
import type { WebhookRepository } from "../../../../db/repositories/contract.ts";
import { GiveUp, jobKind, type JobKind } from "../jobs/job-kind.ts";
import { untilStored } from "../jobs/until-stored.ts";
import type { Sealing } from "../sealing.ts";
import { PrivateTarget, type SendWebhook } from "./send.ts";
import { signedHeaders } from "./signature.ts";

export const webhookJobName = "webhook";

interface Dependencies {
  readonly webhooks: WebhookRepository;
  readonly sealing: Sealing;
  readonly send: SendWebhook;
  readonly now: () => number;
}

export function webhookJob({ webhooks, sealing, send, now }: Dependencies): JobKind {
  return jobKind({
    name: webhookJobName,
    payload: z.object({ delivery: z.string() }),
    // With the usual pauses over about fifteen hours.
    mostRuns: 8,
    longestRun: 30_000,
    // A receiver may take its time.
    apart: 2,
    async run({ delivery: id }, { signal, ended }) {
      const delivery = await webhooks.findDelivery(id);
      if (delivery?.state !== "waiting" || delivery.body === null) return;
      const webhook = await webhooks.find(delivery.webhookId);
      if (webhook === null) return;
      if (!webhook.isOn) throw new GiveUp("The webhook is switched off.");
      const secret = sealing.open(webhook.sealedSecret);
      if (secret === null) throw new GiveUp("The secret cannot be read: make a new one.");
      const headers = signedHeaders(secret, id, Math.floor(now() / 1000), delivery.body);
      let status: number | null = null;
      try {
        status = await send({ url: webhook.url, headers, body: delivery.body }, signal);
        if (status < 200 || status > 299) throw new Error(`It answered ${status}.`);
      } catch (error) {
        if (ended.aborted) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        await webhooks.noteTry(id, { status, error: reason.slice(0, 300) });
        // 410: the receiver wants no more of them, as the specification says.
        throw error instanceof PrivateTarget || status === 410 ? new GiveUp(reason) : error;
      }
      const arrived = { status, error: null };
      await untilStored(() => webhooks.settle(id, now(), arrived), ended);
    },
    async gaveUp({ delivery: id }, error) {
      await webhooks.giveUp(id, now(), error.slice(0, 300));
    },
  });
}
