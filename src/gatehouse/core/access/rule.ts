/** A rule: a path pattern, methods, and the requirement for requests that match them. */
import { z } from "zod";
import { hostSchema } from "./host.ts";
import { credentialKindSchema } from "./credential.ts";
import { patternSchema } from "./pattern.ts";
import { requirementSchema } from "./requirement.ts";
import { noteSchema } from "../identity/note.ts";
import { languageSchema } from "../page/language.ts";
import { sectionIdSchema } from "../page/section-id.ts";

export const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
export const methodSchema = z.enum(methods);
export type Method = z.infer<typeof methodSchema>;

/** How much a refused visitor is told: `little` names no role, permission, section or other detail of what is asked. */
export const explanations = ["everything", "little"] as const;
const explanationSchema = z.enum(explanations);
export type Explanation = z.infer<typeof explanationSchema>;

export const ruleSchema = z.strictObject({
  /** Left out, the rule is for the site itself. */
  host: hostSchema.optional(),
  pattern: patternSchema,
  /** Empty means every method. GET covers HEAD. */
  methods: z.array(methodSchema).max(methods.length).default([]),
  requirement: requirementSchema,
  /** A refused visitor gets the site's ordinary 404, as for a path that does not exist. */
  conceal: z.boolean().optional(),
  /** Left out, everything. */
  explain: explanationSchema.optional(),
  /** Id of the section whose version of the refusal page is shown. Left out, that of the section the path lies in. */
  page: sectionIdSchema.optional(),
  /** What the rule is for, in its author's words. */
  note: noteSchema(200).default(""),
});

export type RuleDefinition = z.infer<typeof ruleSchema>;
export type RuleSource = "code" | "console";

/** What a rule in the database consists of. */
export type RulePart = "path" | "host" | "methods" | "requirement";

export type Rule = RuleDefinition & {
  readonly id: string;
  readonly source: RuleSource;
  /** Id of the section this rule was declared for, if it was. */
  readonly section?: string;
  /** What of a rule in the database cannot be read. Such a rule then requires the permission to repair it. */
  readonly broken?: readonly RulePart[];
  /** Its pattern cannot be read, so it applies in addition to more specific rules. */
  readonly sealed?: true;
  /** It refuses no one: what it would have refused since then is recorded. Milliseconds since 1970. */
  readonly trialSince?: number;
};

/** A part of the site with a name that visitors understand ("the members' section"). */
export const sectionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, "Use small letters, digits and hyphens, and begin with a letter."),
  /** As it reads inside a sentence: "the members' section". */
  label: z.string().min(1).max(80),
  /** The same in other languages; left out, they read the label. */
  names: z.partialRecord(languageSchema, z.string().trim().min(1).max(80)).optional(),
  /** Left out, it is a part of the site itself; else of what a proxy serves under that name. */
  host: hostSchema.optional(),
  /** First path of the section, without a trailing slash: `/members`. */
  path: z
    .string()
    .regex(/^\/[^*?#]*$/, "Write a path like /members, without * or ?: all below it is part of the section."),
  /**
   * The requirement of the whole section. Left out, the section is closed, and only more specific rules open parts of
   * it.
   */
  requirement: requirementSchema.default({ kind: "closed" }),
  /** The credentials accepted here. Left out, only a member's session is. */
  credentials: z.array(credentialKindSchema).min(1, "Name at least one: session, bearer or basic.").optional(),
  /** Every refusal in the section is the site's ordinary 404, as if there were nothing there. */
  conceal: z.boolean().optional(),
  /** How much refusals in the section explain, those of its parts included. Left out, everything. */
  explain: explanationSchema.optional(),
  /** Id of the section whose version of the refusal page is shown here. Left out, its own. */
  page: sectionIdSchema.optional(),
});

export type Section = z.infer<typeof sectionSchema>;

/** Whether it is a rule of the console for a part of a section: the section itself does not ask for that. */
export function isOfPartOnly({ source, pattern }: Pick<Rule, "source" | "pattern">, section: Section): boolean {
  return source === "console" && pattern !== sectionPattern(section);
}

/** Everything in the section, as a rule would name it. */
export function sectionPattern({ path }: Pick<Section, "path">): string {
  return `${path.replace(/\/+$/, "")}/**`;
}
