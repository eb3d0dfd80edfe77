/** Asks for the files of the site's own typefaces as an anonymous visitor does, before a page with them is published. */
import { decide } from "../../core/access/decide.ts";
import { withoutBase } from "../../core/access/site-location.ts";
import { anonymous } from "../../core/identity/subject.ts";
import { statusOf } from "../../core/refusal/reason.ts";
import type { FontAnswer } from "../../core/theme/check-fonts.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import type { SiteConfiguration } from "../configuration.ts";

/** By the path of the file. */
export type AskForFonts = (paths: readonly string[]) => Promise<ReadonlyMap<string, FontAnswer | null>>;

interface Dependencies {
  readonly policies: Pick<PolicyStore, "current">;
  readonly configuration: Pick<SiteConfiguration, "location">;
  /** Where people reach the site. */
  readonly origin: string;
  readonly fetch?: typeof fetch;
}

/** Milliseconds for each file: the site may not reach itself by its public URL, and then the policy alone tells. */
const patience = 3_000;

export function createFontAnswers({ policies, configuration, origin, fetch: ask = fetch }: Dependencies): AskForFonts {
  async function answerAt(path: string): Promise<FontAnswer | null> {
    const { pathname } = new URL(path, origin);
    const policy = await policies.current();
    const page = withoutBase(pathname, configuration.location.base);
    const decision = decide(policy, anonymous, { method: "GET", path: page });
    if (!decision.allowed) return { status: statusOf[decision.denial.reason], isFont: false, bytes: null };
    try {
      const headers = { Accept: "font/woff2,*/*;q=0.1", "Sec-Fetch-Dest": "font" };
      const signal = AbortSignal.timeout(patience);
      const response = await ask(new URL(path, origin), { redirect: "manual", headers, signal });
      const type = response.headers.get("content-type") ?? "";
      const length = response.headers.get("content-length");
      await response.body?.cancel();
      const isFont = /^(?:font\/|application\/(?:x-)?font-)/i.test(type);
      return { status: response.status, isFont, bytes: length === null ? null : Number(length) };
    } catch {
      return null;
    }
  }

  return async (paths) => {
    const answers = await Promise.all([...new Set(paths)].map(async (path) => [path, await answerAt(path)] as const));
    return new Map(answers);
  };
}
