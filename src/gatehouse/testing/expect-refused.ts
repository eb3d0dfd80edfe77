/** Whether the page a browser shows is a refusal, and why. */
import { setTimeout as wait } from "node:timers/promises";
import { statusOf, type Reason } from "../core/refusal/reason.ts";
import type { BrowserPage } from "./browser-page.ts";

export interface WaitOptions {
  /** Milliseconds that the browser may take to get where it is going; 5,000 unless given. */
  readonly timeout?: number;
}

const usualTimeout = 5_000;
const pause = 100;

interface Shown {
  /** Status of the response that the browser shows. */
  readonly status: number | undefined;
  /** What the site says to a program with the same cookies, where that is a refusal. */
  readonly reason: string | undefined;
}

/**
 * Waits until the page is refused for this reason: the browser shows a response with the reason's status, and the site
 * gives that reason for the URL.
 *
 * @throws a sentence that says what is there instead, when the time is over
 */
export async function expectRefused(page: BrowserPage, reason: Reason, options: WaitOptions = {}): Promise<void> {
  const status = statusOf[reason];
  const shown = await until(page, options, (now) => now.status === status && now.reason === reason);
  if (shown !== null)
    throw new Error(`Expected ${page.url()} to be refused with ${status} ${reason}, but ${said(shown)}.`);
}

/**
 * Waits until the page is one that the visitor may see.
 *
 * @throws a sentence that says what is there instead, when the time is over
 */
export async function expectAllowed(page: BrowserPage, options: WaitOptions = {}): Promise<void> {
  const shown = await until(page, options, ({ status, reason }) => status === 200 && reason === undefined);
  if (shown !== null) throw new Error(`Expected ${page.url()} to be open to this visitor, but ${said(shown)}.`);
}

/** @returns null once it is so, or what was there at the end */
async function until(
  page: BrowserPage,
  { timeout = usualTimeout }: WaitOptions,
  isSo: (shown: Shown) => boolean,
): Promise<Shown | null> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const shown = await shownBy(page);
    if (isSo(shown)) return null;
    if (Date.now() > deadline) return shown;
    await wait(pause);
  }
}

async function shownBy(page: BrowserPage): Promise<Shown> {
  // A page that is being left cannot be asked; the next turn asks the one that follows.
  const status = await page
    .evaluate("performance.getEntriesByType('navigation')[0]?.responseStatus")
    .catch(() => undefined);
  const answer = await page.request.get(page.url(), {
    headers: { Accept: "application/problem+json" },
    maxRedirects: 0,
  });
  return {
    status: typeof status === "number" ? status : undefined,
    reason: answer.status() === 401 || answer.status() === 403 ? reasonIn(await answer.text()) : undefined,
  };
}

function reasonIn(body: string): string {
  try {
    const { reason } = JSON.parse(body) as { readonly reason?: unknown };
    if (typeof reason === "string") return reason;
  } catch {
    // Said by the site itself, and not by Gatehouse.
  }
  return "a reason that is not Gatehouse's";
}

function said({ status, reason }: Shown): string {
  const shows = `the browser shows ${status === undefined ? "no page" : `a response with ${status}`}`;
  return reason === undefined ? `${shows} and the site refuses nothing there` : `${shows} and the site says ${reason}`;
}
