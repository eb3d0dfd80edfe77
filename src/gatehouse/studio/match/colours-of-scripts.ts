/** Colours that a page has only once its scripts ran: made from a custom property that a script sets, such as `--hue`. */
import type { OpenPage } from "./open-page.ts";
import { styleRulesOf } from "./style-rules.ts";

const setByScript = /\.setProperty\(\s*["'`](--[\w-]+)["'`]/g;

export function hasColoursOfScripts(page: OpenPage): boolean {
  const written = [...page.document.scripts].flatMap((script) => [...script.text.matchAll(setByScript)]);
  const root = page.window.getComputedStyle(page.document.documentElement);
  const missing = [...new Set(written.flatMap(([, name]) => name ?? []))].filter(
    (name) => root.getPropertyValue(name).trim() === "",
  );
  if (missing.length === 0) return false;
  // With a value to fall back on, `var(--hue, 250)`, the page has its colour all the same.
  const colour = new RegExp(
    `(?:color|background|fill|stroke|rgb|hsl|hwb|lch|lab)[^;{}]*var\\((?:${missing.join("|")})\\)`,
  );
  return styleRulesOf(page, []).rules.some(({ cssText }) => colour.test(cssText));
}
