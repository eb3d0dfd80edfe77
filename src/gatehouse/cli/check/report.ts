/** The findings of the check as text. */
import { listInWords } from "../../core/access/words.ts";
import { placeholder } from "./known-paths.ts";
import type { SiteFinding } from "./check-site.ts";

/** A page may fail for a parameter value that does not exist. */
const hintOfSamples =
  "  The check made this path up. Name real parameter values, and it uses those: " +
  'gatehouse({ samples: { "/products/[id]": ["1"] } })\n';

/** One paragraph for each problem of a path, with all visitors who met it. */
export function reportOf(findings: readonly SiteFinding[]): string {
  const lines = new Map<string, { finding: SiteFinding; visitors: Set<string>; ways: Set<string> }>();
  for (const finding of findings) {
    const key = [finding.code, finding.path, finding.message].join("\0");
    const line = lines.get(key) ?? { finding, visitors: new Set<string>(), ways: new Set<string>() };
    line.visitors.add(finding.visitor);
    line.ways.add(`${finding.method} for a ${finding.form === "page" ? "page" : "program"}`);
    lines.set(key, line);
  }
  return [...lines.values()]
    .map(({ finding: { path, message, code }, visitors, ways }) => {
      const who = listInWords([...visitors], "and");
      const hint = code === "broken" && path.includes(placeholder) ? hintOfSamples : "";
      return `${path}\n  ${who}: ${message} [${code}]\n  (${listInWords([...ways], "and")})\n${hint}`;
    })
    .join("\n");
}
