/**
 * A concealed path accepts no password in the request. Checking a password is slow and rate limited, so a client that
 * sends one to every path could tell concealed paths, where it is checked, from paths that do not exist.
 */
import type { ChangeProblem } from "./change.ts";
import { overlap, parsePattern } from "./pattern.ts";
import { type RuleDefinition, type Section, sectionPattern } from "./rule.ts";
import { problem } from "../languages/problem.ts";
import { told } from "../languages/say-problem.ts";

type Concealing = Pick<RuleDefinition, "host" | "pattern" | "conceal">;
type Part = Pick<Section, "id" | "label" | "host" | "path" | "credentials">;

function takesBasic({ credentials }: Pick<Part, "credentials">): boolean {
  return credentials?.includes("basic") === true;
}

/** Whether the rule conceals any part of the section. */
function concealsPart({ host, pattern, conceal }: Concealing, section: Part): boolean {
  if (conceal !== true || host !== section.host) return false;
  const [concealed, part] = [parsePattern(pattern), parsePattern(sectionPattern(section))];
  return concealed !== null && part !== null && overlap(concealed, part);
}

/** A sentence for each section or rule of the code that conceals a path where passwords are accepted. */
export function concealmentProblems(sections: readonly Section[], rules: readonly Concealing[]): string[] {
  const declared = [
    ...sections.map((section, index) => ({
      ...section,
      option: `sections.${index}`,
      pattern: sectionPattern(section),
    })),
    ...rules.map((rule, index) => ({ ...rule, option: `rules.${index}` })),
  ];
  return declared.flatMap(({ option, ...one }) => {
    const met = sections.find((section) => takesBasic(section) && concealsPart(one, section));
    if (met === undefined) return [];
    return [
      `${option}.conceal: conceals a part of the section ${met.id}, which takes basic: the time that checking a password ` +
        "takes would give it away. Leave out conceal here, or basic in the credentials there",
    ];
  });
}

/** Whether a rule of the console would conceal a path where passwords are accepted. */
export function concealsBasic(rule: Concealing, sections: Iterable<Part>): ChangeProblem | null {
  const met = [...sections].find((section) => takesBasic(section) && concealsPart(rule, section));
  if (met === undefined) return null;
  const { label: section, path } = met;
  return { code: "conceals-basic", ...told(problem("conceals-basic", { section, path })) };
}

/**
 * The section as it applies beside a concealing rule. The two cannot be declared together, but a rule of the console
 * may be older than the `basic` in the code. Then concealment wins, and passwords are not accepted.
 */
export function besideConcealment(
  section: Section,
  sections: readonly Section[],
  rules: readonly Concealing[],
): Section {
  if (!takesBasic(section)) return section;
  const concealing = [...rules, ...sections.map((one) => ({ ...one, pattern: sectionPattern(one) }))];
  if (!concealing.some((one) => concealsPart(one, section))) return section;
  return { ...section, credentials: section.credentials?.filter((kind) => kind !== "basic") };
}
