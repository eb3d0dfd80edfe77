/**
 * The rules of one host, arranged for being asked. Rules from code and rules from the console are kept apart, the most
 * specific of each decides, and both must be met: the console can tighten what the code asks, never weaken it.
 */
import { type Pattern, covers } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { RuleTrie } from "./trie.ts";

export class HostRules {
  readonly #fromCode = new RuleTrie();
  readonly #fromConsole = new RuleTrie();
  readonly #sections = new RuleTrie();
  readonly #patterns = new Map<Rule, Pattern>();

  add(pattern: Pattern, rule: Rule): void {
    this.#patterns.set(rule, pattern);
    (rule.source === "code" ? this.#fromCode : this.#fromConsole).add(pattern, rule);
  }

  /** Marks where a section begins; its rule is added besides. */
  addSection(pattern: Pattern, rule: Rule): void {
    this.#sections.add(pattern, rule);
  }

  /** Id of the innermost section the path lies in. */
  sectionOf(segments: readonly string[]): string | undefined {
    return this.#sections.find("GET", segments)[0]?.section;
  }

  /** Every one of these must be met, those from code first. Empty when no rule covers the path. */
  decidingRules(method: string, segments: readonly string[]): readonly Rule[] {
    const code = this.#fromCode.find(method, segments);
    const tightened = this.#fromConsole.find(method, segments);
    if (tightened.length === 0) return code;
    const floor = code.filter((rule) => rule.requirement.kind !== "closed" || !this.#opens(tightened, rule));
    return floor.length === 0 ? tightened : [...floor, ...tightened];
  }

  /**
   * A closed floor waits for rules of the console and steps back for them, if they were made for that part of the site:
   * a rule for the whole site ("everybody signs in") must not open a closed section by accident.
   */
  #opens(tightened: readonly Rule[], closed: Rule): boolean {
    const floor = this.#patterns.get(closed);
    return floor !== undefined && tightened.every((rule) => covers(floor, this.#patterns.get(rule) ?? floor));
  }
}
