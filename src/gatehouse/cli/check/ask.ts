/** One request of the check. Redirects are looked at, not followed. */
import { request as requestPlain, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestEncrypted } from "node:https";
import { finished } from "node:stream/promises";
import type { Answer } from "../../core/access/check-answer.ts";
import { checkMarkHeader } from "../../server/access/check-marks.ts";

/** As a browser asks for a page, and as a program in a browser asks for data: what is answered must open no dialog there. */
export const forms = {
  page: { Accept: "text/html", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "none" },
  data: { Accept: "application/json", "Sec-Fetch-Mode": "cors" },
} as const;
export type Form = keyof typeof forms;

/** Milliseconds. */
const timeout = 20_000;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly form: Form;
  readonly cookie?: string | undefined;
  /** Tells the site that this refusal is not to be recorded. */
  readonly mark: string;
}

/** @throws a sentence when nothing answers */
export async function ask(origin: string, { method, path, form, cookie, mark }: Asked): Promise<Answer> {
  const headers: Record<string, string> = { ...forms[form], "User-Agent": "gatehouse check", [checkMarkHeader]: mark };
  if (cookie !== undefined) headers["Cookie"] = cookie;
  const answer = await send(origin, path, { method, headers });
  // Sites that want a slash at the end, or none, say so before anything else; that reveals nothing.
  const moved = slashOnly(path, answer.header("location"));
  const isMoved = moved !== null && answer.status >= 300 && answer.status < 400;
  return isMoved ? send(origin, moved, { method, headers }) : answer;
}

/** What an anonymous visitor reads there; null unless the status is 200. */
export async function readText(origin: string, path: string, mark: string): Promise<string | null> {
  const response = await fetch(origin + path, {
    headers: { [checkMarkHeader]: mark },
    redirect: "manual",
    signal: AbortSignal.timeout(timeout),
  });
  const text = await response.text();
  return response.status === 200 ? text.slice(0, 2_000_000) : null;
}

async function send(origin: string, path: string, options: RequestOptions): Promise<Answer> {
  try {
    const response = await respond(new URL(origin + path), options);
    // The connection is free for the next request only once this answer was read.
    await finished(response.resume());
    const { statusCode = 0, headers } = response;
    return { status: statusCode, header: (name) => headers[name]?.toString() ?? null };
  } catch (cause) {
    throw new Error(`${origin} does not answer. Start the site first, or say where it is with --origin.`, { cause });
  }
}

/**
 * On a connection that stays open: `fetch` closes it after every HEAD, has every page compressed, and does not
 * let its caller say that a page is opened (`Sec-Fetch-Mode: navigate`).
 *
 * @throws when nothing answers
 */
async function respond(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const request = (url.protocol === "https:" ? requestEncrypted : requestPlain)(url, {
    ...options,
    signal: AbortSignal.timeout(timeout),
  });
  const answered = Promise.withResolvers<IncomingMessage>();
  request.once("response", answered.resolve).on("error", answered.reject).end();
  try {
    return await answered.promise;
  } catch (error) {
    // The other side may close an idle connection in the moment in which it is used again.
    if (request.reusedSocket && (error as NodeJS.ErrnoException).code === "ECONNRESET") return respond(url, options);
    throw error;
  }
}

function slashOnly(path: string, location: string | null): string | null {
  const url = location === null ? null : URL.parse(location, "http://site.invalid");
  if (url === null || url.pathname.replace(/\/$/, "") !== path.replace(/\/$/, "")) return null;
  return url.pathname === path ? null : url.pathname;
}
