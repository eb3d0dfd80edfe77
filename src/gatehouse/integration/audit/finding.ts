/** What the audit finds: a code that stays, what it is about, and a sentence that says what to do. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Policy } from "../../core/access/policy.ts";
import type { Rule } from "../../core/access/rule.ts";
import { formats } from "../../core/languages/formats.ts";
import { moduleFile } from "../module-file.ts";

/** Described in docs/audit.md; a code keeps its meaning. */
export type FindingCode =
  | "cached-route-guarded"
  | "action-undeclared"
  | "action-unknown"
  | "actions-unreadable"
  | "island-undeclared"
  | "island-unknown"
  | "island-name-twice"
  | "island-file-twice"
  | "page-under-base"
  | "own-path-taken"
  | "guarded-in-sitemap"
  | "refusal-page-broken";

export interface Finding {
  readonly code: FindingCode;
  /** The path, action or island it is about. */
  readonly subject: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** A rule as findings name it: by its section where it has one. */
export function inSections(rule: Rule, policy: Policy): string {
  const section = rule.section === undefined ? undefined : policy.sections.get(rule.section);
  return section === undefined ? `the rule ${rule.pattern}` : `${section.label} (${rule.pattern})`;
}

/** The error that stops a build. */
export function auditReport(findings: readonly Finding[]): string {
  const things = formats.en.plural(findings.length, { one: "one thing", other: "# things" });
  const list = findings.map(({ code, message }) => `  ${message} [${code}]`);
  return (
    `Gatehouse stopped the build: ${things} would be served past the rules of this site, or not at all.\n\n${list.join("\n\n")}\n\n` +
    `${relative(process.cwd(), fileURLToPath(moduleFile("../../docs/audit.md")))} explains each code.`
  );
}
