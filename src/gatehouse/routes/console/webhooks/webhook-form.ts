/** The forms of webhooks. */
import { z } from "zod";
import { webhookEventSchema } from "../../../core/webhooks/event.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { success, type Result } from "../../../server/access/result.ts";
import type { Runtime } from "../../../server/runtime.ts";
import type { ConsoleDone } from "../../forms/done.ts";

const wish = { url: z.string().trim().max(2_000), events: z.array(webhookEventSchema).max(20) };

export const newWebhookForm = z.strictObject(wish);

export const webhookForm = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("save"),
    ...wish,
    isOn: z.literal("on").optional(),
    version: z.string().regex(/^\d{1,9}$/),
  }),
  z.strictObject({ do: z.enum(["renew-secret", "test", "remove"]), events: wish.events }),
  z.strictObject({ do: z.literal("send-again"), delivery: z.string().max(100), events: wish.events }),
]);

export type WebhookForm = z.infer<typeof webhookForm>;

/** Fields that may occur several times. */
export const webhookLists = ["events"] as const;

export interface WebhookOutcome {
  readonly done?: ConsoleDone;
  /** Must not stand in a URL. */
  readonly secret?: string;
}

export async function carryOut(
  { webhooks }: Pick<Runtime, "webhooks">,
  author: SignedInMember,
  id: string,
  form: WebhookForm,
): Promise<Result<WebhookOutcome>> {
  switch (form.do) {
    case "save": {
      const { url, events, isOn, version } = form;
      return outcome(
        await webhooks.change(author, id, { url, events, isOn: isOn === "on" }, Number(version)),
        "webhook-saved",
      );
    }
    case "renew-secret": {
      const renewed = await webhooks.renewSecret(author, id);
      return renewed.ok ? success({ secret: renewed.value.secret }) : renewed;
    }
    case "test":
      return outcome(await webhooks.test(author, id), "webhook-tested");
    case "remove":
      return outcome(await webhooks.remove(author, id), "webhook-removed");
    case "send-again":
      return outcome(await webhooks.sendAgain(author, id, form.delivery), "webhook-sent-again");
  }
}

function outcome(result: Result<unknown>, done: ConsoleDone): Result<WebhookOutcome> {
  return result.ok ? success({ done }) : result;
}
