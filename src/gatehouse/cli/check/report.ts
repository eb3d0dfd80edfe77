/** What the check found, for people. */
import { listInWords } from "../../core/access/words.ts";
import { madeUp } from "./addresses.ts";
import type { SiteFinding } from "./check-site.ts";

/** A page may well fail on an address that no link of the site leads to. */
const hintOfSamples =
  "  This address was made up. Name real ones, and the check asks for those: " +
  'gatehouse({ samples: { "/products/[id]": ["1"] } })\n';

/** One line for each thing that is wrong with an address, whoever it happened to. */
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
      const hint = code === "broken" && path.includes(madeUp) ? hintOfSamples : "";
      return `${path}\n  ${who}: ${message} [${code}]\n  (${listInWords([...ways], "and")})\n${hint}`;
    })
    .join("\n");
}
