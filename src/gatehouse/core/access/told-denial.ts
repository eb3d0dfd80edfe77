/**
 * What of a denial its visitor may be told. Everything that is said to visitors, in every form of a refusal, is made of this; the
 * record, the log and "Why?" keep the denial itself.
 */
import type { Decision, Denial } from "./denial.ts";

declare const told: unique symbol;

/** Made by `toldOf` alone, so that nothing is said of a denial that was not reduced first. */
export type ToldDenial = Omit<Denial, "trace"> & { readonly [told]: true };

/**
 * The denial as its visitor may know it. One that explains little keeps its reason, and what is true of the visitor themselves:
 * how their session ended. It does not say what was asked for, nor of which part of the site, nor which role they asked for,
 * held before, or wait for, since that would be enough.
 */
export function toldOf(denial: Denial): ToldDenial {
  if (denial.explain !== "little") return denial as Denial & ToldDenial;
  const { reason, status, cause, page } = denial;
  const kept: Omit<Denial, "trace"> = {
    reason,
    status,
    explain: "little",
    ...(cause !== undefined && { cause }),
    ...(page !== undefined && { page }),
  };
  return kept as ToldDenial;
}

/**
 * The same denial under the settings of every decision about this request: it explains little where any of them does, and shows
 * the version of the page that one of them chose. A denial raised by a page's own code needs this, since that code does not know
 * the rules of its path.
 */
export function explainedAs(denial: Denial, decisions: readonly Decision[]): Denial {
  let little = denial.explain === "little";
  let { page } = denial;
  for (const decision of decisions) {
    const { explain, page: chosen } = decision.allowed ? decision : decision.denial;
    little ||= explain === "little";
    page ??= chosen;
  }
  if (little === (denial.explain === "little") && page === denial.page) return denial;
  return {
    ...denial,
    ...(little && { explain: "little" as const }),
    ...(page !== undefined && { page }),
    get trace() {
      return denial.trace;
    },
  };
}
