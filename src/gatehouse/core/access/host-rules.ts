/**
 * The rules of one host, indexed by path. Rules from code and from the console are kept separately. The most specific
 * of each decides, and both must be met: the console can tighten what the code requires, never weaken it.
 */
import { type Pattern, covers } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { RuleTrie } from "./trie.ts";

/** A rule that is not in force, with its pattern. */
export interface TrialRule {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

export class HostRules {
  readonly #fromCode = new RuleTrie();
  readonly #fromConsole = new RuleTrie();
  readonly #sections = new RuleTrie();
  readonly #patterns = new Map<Rule, Pattern>();

  add(pattern: Pattern, rule: Rule): void {
    this.#patterns.set(rule, pattern);
    (rule.source === "code" ? this.#fromCode : this.#fromConsole).add(pattern, rule);
  }

  /** Marks where a section begins; its rule is added separately. */
  addSection(pattern: Pattern, rule: Rule): void {
    this.#sections.add(pattern, rule);
  }

  /** Id of the innermost section the path lies in. */
  sectionOf(segments: readonly string[]): string | undefined {
    return this.#sections.find("GET", segments)[0]?.section;
  }

  /**
   * Every one of these must be met, those from code first. Empty when no rule covers the path.
   *
   * @param trial a rule to decide with as if it were in force
   */
  decidingRules(method: string, segments: readonly string[], trial?: TrialRule): readonly Rule[] {
    const code = this.#fromCode.find(method, segments);
    const inForce = this.#fromConsole.find(method, segments);
    const tightened = trial === undefined ? inForce : this.#withTrial(inForce, trial, method, segments);
    if (tightened.length === 0) return code;
    const floor = code.filter((rule) => rule.requirement.kind !== "closed" || !this.#opens(tightened, rule, trial));
    return floor.length === 0 ? tightened : [...floor, ...tightened];
  }

  /** What would decide if the trial rule were in force: the most specific among it and the rules that decide now. */
  #withTrial(inForce: readonly Rule[], trial: TrialRule, method: string, segments: readonly string[]): readonly Rule[] {
    const together = new RuleTrie();
    together.add(trial.pattern, trial.rule);
    if (together.find(method, segments).length === 0) return inForce;
    for (const rule of inForce) {
      const pattern = this.#patterns.get(rule);
      if (pattern !== undefined) together.add(pattern, rule);
    }
    return together.find(method, segments);
  }

  /**
   * A closed rule of the code gives way to rules of the console that were made for that part of the site. A rule for
   * the whole site ("everybody signs in") must not open a closed section by accident.
   */
  #opens(tightened: readonly Rule[], closed: Rule, trial?: TrialRule): boolean {
    const floor = this.#patterns.get(closed);
    const patternOf = (rule: Rule) => (rule === trial?.rule ? trial.pattern : this.#patterns.get(rule));
    return floor !== undefined && tightened.every((rule) => covers(floor, patternOf(rule) ?? floor));
  }
}
