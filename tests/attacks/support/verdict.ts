/** Judges the response to any attack. */
import type { WireAnswer } from "./read-answer.ts";
import type { Outcome } from "./wire.ts";

export interface Audience {
  readonly name: string;
  /** Fields sent with every request. */
  readonly headers: readonly string[];
  /** Words that may not reach it. */
  readonly words: readonly string[];
  /** Titles of the pages it may see. */
  readonly titles: readonly string[];
  /** Whether it may see data, not only pages. */
  readonly mayReadData?: boolean;
}

/** Methods that this server does not know, and versions of HTTP. All other answers from 500 on are faults. */
const knownFaults = [501, 505];

export function problemsOf(outcome: Outcome, audience: Audience, origin: string): string[] {
  switch (outcome.kind) {
    case "closed":
      return ["no answer"];
    case "hung":
      return ["no answer in time"];
    case "more-than-one":
      return [`more than one answer: ${outcome.text.slice(0, 80)}`];
    case "answered":
      return problemsOfAnswer(outcome.answer, audience, origin);
  }
}

export function problemsOfAnswer(answer: WireAnswer, audience: Audience, origin: string): string[] {
  const { status, text, headers } = answer;
  const leaked = audience.words.find((word) => text.includes(word));
  const problems = leaked === undefined ? [] : [`holds “${leaked}”`];
  if (status < 200 || (status >= 500 && !knownFaults.includes(status))) problems.push(`status ${status}`);
  if (status >= 200 && status < 300) problems.push(...problemsOfSuccess(answer, audience));
  if (status >= 300 && status < 400) problems.push(...problemsOfRedirect(answer, origin));
  if ([401, 403, 421, 501].includes(status)) {
    const cache = headers.get("cache-control")?.join() ?? "";
    if (!cache.includes("no-store")) problems.push(`${status} that a cache may keep`);
  }
  if (status === 401 && headers.get("www-authenticate")?.length !== 1) problems.push("401 without one challenge");
  return problems.map((problem) => `${status}: ${problem}`);
}

/** A body must be known to be public; everything else is a leak. */
function problemsOfSuccess({ headers, body }: WireAnswer, { titles, mayReadData = false }: Audience): string[] {
  if (body === "") return [];
  const type = headers.get("content-type")?.[0]?.split(";")[0] ?? "";
  if (type === "text/html") {
    const title = /<title\b[^>]*>([^<]*)<\/title>/.exec(body)?.[1] ?? "(none)";
    return titles.includes(title) ? [] : [`a page that is not public: ${title}`];
  }
  if (type === "application/json" && mayReadData) return [];
  if (type === "text/plain") return /^(?:ok\n$|User-agent: )/.test(body) ? [] : [`text: ${body.slice(0, 60)}`];
  const isAsset = ["image/svg+xml", "text/css", "text/javascript", "font/woff2"].includes(type);
  return isAsset ? [] : [`${type || "nothing that has a type"}: ${body.slice(0, 60)}`];
}

function problemsOfRedirect({ status, headers }: WireAnswer, origin: string): string[] {
  const [location] = headers.get("location") ?? [];
  if (location === undefined) return status === 304 ? [] : ["redirect to nowhere"];
  return leadsAway(location, origin) ? [`leads to ${location}`] : [];
}

/** Whether a browser that got this as `Location` would leave the site. */
export function leadsAway(location: string, origin: string): boolean {
  const url = URL.parse(location, `${origin}/somewhere/deep`);
  return url === null || url.origin !== new URL(origin).origin || url.pathname.startsWith("//");
}
