/** One request of the check. Redirects are looked at, not followed. */
import type { Answer } from "../../core/access/check-answer.ts";
import { checkMarkHeader } from "../../server/access/check-marks.ts";

/** As a browser asks for a page, and as a program asks for data. */
export const forms = {
  page: { Accept: "text/html", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "none" },
  data: { Accept: "application/json" },
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
  const response = await send(origin, path, { method, headers });
  // Sites that want a slash at the end, or none, say so before anything else; that reveals nothing.
  const moved = slashOnly(path, response.headers.get("location"));
  const answer =
    moved === null || response.status < 300 || response.status >= 400
      ? response
      : await send(origin, moved, { method, headers });
  return { status: answer.status, header: (name) => answer.headers.get(name) };
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

async function send(origin: string, path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(origin + path, { ...init, redirect: "manual", signal: AbortSignal.timeout(timeout) });
    // The connection is free for the next request only once this answer was read.
    await response.arrayBuffer();
    return response;
  } catch (cause) {
    throw new Error(`${origin} does not answer. Start the site first, or say where it is with --origin.`, { cause });
  }
}

function slashOnly(path: string, location: string | null): string | null {
  const url = location === null ? null : URL.parse(location, "http://site.invalid");
  if (url === null || url.pathname.replace(/\/$/, "") !== path.replace(/\/$/, "")) return null;
  return url.pathname === path ? null : url.pathname;
}
