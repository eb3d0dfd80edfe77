/** Looks for guarded URLs in what the site hands to search engines and feed readers. Pure: facts in, findings out. */
import { parsePattern } from "../../core/access/pattern.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";
import { inSections, type Finding } from "./finding.ts";
import { guardOf } from "./guarded.ts";
import type { Listing } from "./listing.ts";

export interface ListingsAudit {
  readonly findings: readonly Finding[];
  /** What the owner may mean, and should know. */
  readonly warnings: readonly string[];
}

/** Most URLs that one sentence names. */
const mostUrlsNamed = 3;

/** @param base of the site, which sitemaps print and rules leave out */
export function auditListings(listings: readonly Listing[], policy: Policy, base: string): ListingsAudit {
  const findings: Finding[] = [];
  const warnings: string[] = [];
  for (const { file, kind, paths } of listings) {
    const guarded = paths.flatMap((path) => {
      const rule = guardOf(policy, path);
      return rule === null ? [] : [{ path, rule }];
    });
    const [first] = guarded;
    if (first === undefined) continue;
    const some = guarded.slice(0, mostUrlsNamed).map(({ path }) => path);
    const more = guarded.length > mostUrlsNamed ? ` and ${guarded.length - mostUrlsNamed} more` : "";
    const what = `${file} names ${some.join(", ")}${more}, which ${inSections(first.rule, policy)} guards`;
    if (kind === "feed") {
      warnings.push(`${what}. Readers of the feed are refused there, and what the feed tells of them is public.`);
      continue;
    }
    const rules = [...new Set(guarded.map(({ rule }) => rule))];
    findings.push({
      code: "guarded-in-sitemap",
      subject: file,
      message:
        `${what}: search engines would be refused. Leave them out, with @astrojs/sitemap by ` +
        `sitemap({ filter: (page) => !${filterFor(rules, base)}.test(new URL(page).pathname) }).`,
    });
  }
  return { findings, warnings };
}

/** A regular expression, as it is written in code, for the pages that the rules are about. */
function filterFor(rules: readonly Rule[], base: string): string {
  const each = rules.map((rule) => {
    const { segments = [], rest = true } = parsePattern(rule.pattern) ?? {};
    const parts = segments.map((part) => (part === "*" ? "/[^/]+" : `/${escaped(encodeURI(part))}`));
    return `${escaped(base)}${parts.join("")}${rest ? "(/|$)" : "/?$"}`;
  });
  return String(new RegExp(`^(${[...new Set(each)].join("|")})`));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
