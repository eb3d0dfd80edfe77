/** Keeps rules to one part of a page, so that they neither reach the layout around it nor lose against its reset. */

/**
 * Puts `scope` in front of every selector of a stylesheet of ours: `h1` becomes `.gatehouse h1`. What a rule says about
 * `:root` or `body` is said about the scope itself, and `main` becomes the class `gh-main`, because the layout has a `main`
 * already. Understands what `core/theme` writes: plain rules, and rules inside `@media` and `@supports`.
 */
export function scopeStylesheet(css: string, scope: string): string {
  return css.replace(/([^{}]+)\{/g, (whole, prelude: string) => {
    // The end of the rule before may stand in front of the selectors.
    const selectors = prelude.trim();
    if (selectors.startsWith("@")) return whole;
    return `${listOf(selectors)
      .map((selector) => scoped(selector, scope))
      .join(",")}{`;
  });
}

function scoped(selector: string, scope: string): string {
  const own = selector.replace(/(^|[>+~\s])main(?![\w-])/g, "$1.gh-main");
  if (/^(?::root|body)(?![\w-])/.test(own)) return own.replace(/^(?::root|body)/, scope);
  return `${scope} ${own}`;
}

/** Parts between commas, but for commas inside parentheses. */
function listOf(selectors: string): string[] {
  return selectors.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}
