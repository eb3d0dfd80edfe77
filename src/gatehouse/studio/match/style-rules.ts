/** The style sheets of an open page, as far as they can be read: those of other origins cannot. */
import type { Unread } from "../../core/theme/site-reading.ts";
import type { OpenPage } from "./open-page.ts";

/** A Tailwind site has some thousand; what is beyond that tells nothing new. */
const mostRules = 20_000;

export interface StyleRules {
  readonly rules: readonly CSSRule[];
  /** Conditions on sheets and groups of rules, such as `(prefers-color-scheme: dark)`. */
  readonly conditions: readonly MediaList[];
}

export function styleRulesOf({ document }: OpenPage, unread: Unread[]): StyleRules {
  const rules: CSSRule[] = [];
  const conditions: MediaList[] = [];
  const walk = (list: CSSRuleList) => {
    for (const rule of list) {
      if (rules.length >= mostRules) return;
      rules.push(rule);
      if ("media" in rule) conditions.push(rule.media as MediaList);
      if ("styleSheet" in rule) walkSheet(rule.styleSheet as CSSStyleSheet | null);
      else if ("cssRules" in rule) walk(rule.cssRules as CSSRuleList);
    }
  };
  const walkSheet = (sheet: CSSStyleSheet | null) => {
    if (sheet === null) return;
    conditions.push(sheet.media);
    try {
      walk(sheet.cssRules);
    } catch {
      const about = sheet.href === null ? "" : new URL(sheet.href).origin;
      unread.push({ code: "sheet-elsewhere", about });
    }
  };
  [...document.styleSheets, ...document.adoptedStyleSheets].forEach((sheet) => walkSheet(sheet));
  return { rules, conditions };
}

export function selectorOf(rule: CSSRule): string | undefined {
  return "selectorText" in rule ? (rule.selectorText as string) : undefined;
}
