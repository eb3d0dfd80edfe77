/** Signatures as the Standard Webhooks specification has them: HMAC-SHA-256 over id, time and body. */
import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** 32 random bytes, as the specification writes a symmetric secret. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString("base64");
}

/** @param at seconds since 1970 */
export function signedHeaders(secret: string, id: string, at: number, body: string): Record<string, string> {
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": String(at), "webhook-signature": `v1,${signature}` };
}
