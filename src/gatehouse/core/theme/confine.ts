/** Keeps styles of a site's own block to that block, with any selectors. */

/** At-rules that may not stand inside a rule; they select nothing. */
const neverNested = /^@(?:[-\w]*keyframes|font-face|property|counter-style)\b/i;
/** Loads another file, or only means something at the beginning of a file. */
const leftOut = /^@(?:import|charset|namespace)\b/i;

/**
 * Puts a style sheet into a rule (CSS Nesting): `body{…}` then means a `body` inside of `scope`, which there is none.
 *
 * @param css as a compiler wrote it: its braces, strings and comments end
 */
export function confineStylesheet(css: string, scope: string): string {
  const statements = topLevel(css);
  const apart = statements.filter((one) => neverNested.test(one));
  const nested = statements.filter((one) => !neverNested.test(one) && !leftOut.test(one));
  return `${apart.join("")}${nested.length === 0 ? "" : `${scope}{${nested.join("")}}`}`;
}

const token = /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|\\[\s\S]|[{};]/g;

/** Rules and at-rules, whole. A brace that closes nothing is dropped. */
function topLevel(css: string): string[] {
  const statements: string[] = [];
  let depth = 0;
  let begin = 0;
  const take = (end: number) => {
    const statement = css.slice(begin, end).trim();
    if (statement !== "" && statement !== "}") statements.push(statement);
    begin = end;
  };
  for (const { 0: found, index } of css.matchAll(token)) {
    if (found.startsWith("/*")) {
      if (depth > 0 || css.slice(begin, index).trim() !== "") continue;
      begin = index + found.length;
    } else if (found === "{") depth += 1;
    else if (found === "}") {
      if (depth === 0) begin = index + 1;
      else if (--depth === 0) take(index + 1);
    } else if (found === ";" && depth === 0) take(index + 1);
  }
  // What is left over has no end, and would take in what follows.
  return statements;
}
