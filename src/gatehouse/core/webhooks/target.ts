/** URLs that a site may send webhooks to. */
import { longestWebhookUrl } from "./event.ts";

export type TargetProblem = "webhook-url" | "webhook-not-https" | "webhook-private";

/**
 * Names of private networks are refused here; where a public name leads is looked at when it is sent to.
 *
 * @param isPrivate whether an IP is of a private network
 */
export function problemOfTarget(
  text: string,
  { allowsPrivate, isPrivate }: { readonly allowsPrivate: boolean; readonly isPrivate: (ip: string) => boolean },
): TargetProblem | null {
  const url = URL.parse(text);
  if (url === null || text.length > longestWebhookUrl || !/^https?:$/.test(url.protocol)) return "webhook-url";
  if (url.username !== "" || url.password !== "" || url.hash !== "") return "webhook-url";
  if (allowsPrivate) return null;
  if (url.protocol !== "https:") return "webhook-not-https";
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const isInside = !host.includes(".") && !host.includes(":");
  if (isInside || /\.(local|localhost|internal|lan|home|intranet)$/.test(host) || isPrivate(host))
    return "webhook-private";
  return null;
}
