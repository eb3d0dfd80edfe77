/** A session that began some time ago, in a browser. */
import { createHash, randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import type { Database } from "../../db/repositories/contract.ts";

export interface PastSession {
  readonly memberId: string;
  /** Milliseconds since 1970; it was last used then, too, where nothing else is said. */
  readonly createdAt: number;
  readonly lastSeenAt?: number;
  readonly methods?: string;
}

export async function openPastSession(
  context: BrowserContext,
  { repositories: { sessions } }: Database,
  url: string,
  { memberId, createdAt, lastSeenAt = createdAt, methods = "pwd" }: PastSession,
): Promise<{ /** As signing out somewhere else would. */ end(): Promise<unknown> }> {
  const value = randomUUID().replaceAll("-", "");
  const idHash = createHash("sha256").update(value).digest("hex");
  await sessions.create({
    ...{ idHash, memberId, createdAt, lastSeenAt },
    remembered: false,
    userAgent: "A browser",
    clientIp: "127.0.0.1",
    authenticatedBy: methods,
  });
  await context.addCookies([{ name: "gatehouse", value, url }]);
  return { end: () => sessions.end(idHash, "signed-out", Date.now()) };
}
