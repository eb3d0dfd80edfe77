/** What a site tells other programs of. Names stay as they are: programs compare them. */
import { z } from "zod";

export const webhookEvents = ["request.made", "request.approved", "request.declined", "request.answered"] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

export const webhookEventSchema = z.enum(webhookEvents);

/** Sent from the console, to see whether it arrives. */
export const testEvent = "webhook.test";

/** Characters of a URL. */
export const longestWebhookUrl = 500;
