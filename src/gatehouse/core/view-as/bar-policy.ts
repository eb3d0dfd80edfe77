/** Lets the bar have its style and send its form under the Content-Security-Policy of a page (CSP Level 3). */

/** @param source of the bar's style: `'sha256-…'` */
export function policyWithBar(policy: string, source: string): string {
  const directives = policy
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const named = (name: string) => directives.findIndex((one) => nameOf(one) === name);
  const style = ["style-src-elem", "style-src", "default-src"].map(named).find((place) => place !== -1);
  const found = style === undefined ? undefined : directives[style];
  if (style !== undefined && found !== undefined && !allowsInline(found)) {
    const added = withSource(found, source);
    // What stands for all kinds stays as it is: the hash is for styles alone.
    if (nameOf(found) === "default-src") directives.push(added.replace(/^default-src/i, "style-src"));
    else directives[style] = added;
  }
  const form = named("form-action");
  const sends = directives[form];
  if (sends !== undefined && !/\s(?:'self'|\*)(?:\s|$)/i.test(sends)) directives[form] = withSource(sends, "'self'");
  return directives.join("; ");
}

/** In a page's head, as `<meta>`: Astro writes the policy of a prerendered page there. */
export function headWithBar(head: string, source: string): string {
  return head.replace(/<meta\b[^>]*\bhttp-equiv\s*=\s*["']?content-security-policy\b[^>]*>/gi, (tag) =>
    tag.replace(/(\bcontent\s*=\s*")([^"]*)"/i, (_all, before: string, policy: string) => {
      const plain = policy.replace(/&#(?:39|x27);|&apos;/gi, "'");
      return `${before}${policyWithBar(plain, source)}"`;
    }),
  );
}

function nameOf(directive: string): string {
  return directive.split(/\s/, 1)[0]?.toLowerCase() ?? "";
}

/** A hash beside `'unsafe-inline'` would switch it off. */
function allowsInline(directive: string): boolean {
  return /\s'unsafe-inline'/i.test(directive) && !/\s'(?:nonce-|sha\d)/i.test(directive);
}

function withSource(directive: string, source: string): string {
  return `${directive.replace(/\s+'none'/i, "")} ${source}`;
}
