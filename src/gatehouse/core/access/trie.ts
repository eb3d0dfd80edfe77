/**
 * Rules arranged by the segments of their patterns, so that deciding a path costs the length of the path and not the
 * number of rules. Patterns have at most 16 segments and three `*`, and each node is reached in only one way, so that
 * no path, however long, makes a search visit many nodes.
 */
import type { Pattern } from "./pattern.ts";
import { type Method, type Rule, methods } from "./rule.ts";

const noRules: readonly Rule[] = [];
const knownMethods: ReadonlySet<string> = new Set(methods);

/** The rules of one pattern. Most patterns have a single rule for every method, which needs no map. */
class RuleGroup {
  readonly #rules: Rule[] = [];
  #byMethod: Map<string, readonly Rule[]> | null = null;
  #namesMethods = false;

  add(rule: Rule): void {
    this.#rules.push(rule);
    this.#namesMethods ||= rule.methods.length > 0;
    this.#byMethod = null;
  }

  /** The rules that hold for the method together; a rule that names it comes before those for every method. */
  for(method: string): readonly Rule[] {
    if (!this.#namesMethods) return this.#rules;
    const key = knownMethods.has(method) ? method : "";
    this.#byMethod ??= new Map();
    let found = this.#byMethod.get(key);
    if (found === undefined) {
      found = this.#select(key);
      this.#byMethod.set(key, found);
    }
    return found;
  }

  #select(method: string): readonly Rule[] {
    // What a page does with an unknown method cannot be known, so such a request must meet the requirements of every
    // method.
    if (method === "") return [...this.#rules];
    const named = this.#rules.filter((rule) => rule.methods.length > 0 && namesMethod(rule.methods, method));
    return named.length > 0 ? named : this.#rules.filter((rule) => rule.methods.length === 0);
  }
}

/** Whether a rule with these methods holds for `method`. No methods means all, and GET covers HEAD. */
export function namesMethod(listed: readonly Method[], method: string): boolean {
  if (listed.length === 0) return true;
  return listed.some((name) => name === method || (name === "GET" && method === "HEAD"));
}

/**
 * A node with one literal child, as most have, stores it without a map: with many rules memory use decides the speed.
 */
interface Node {
  /** Text of the only literal child; empty when there is none, or more than one. */
  text: string;
  only: Node | null;
  literals: Map<string, Node> | null;
  any: Node | null;
  exact: RuleGroup | null;
  rest: RuleGroup | null;
}

function emptyNode(): Node {
  return { text: "", only: null, literals: null, any: null, exact: null, rest: null };
}

function literalChild(node: Node, segment: string): Node | undefined {
  if (node.only !== null) return node.text === segment ? node.only : undefined;
  return node.literals?.get(segment);
}

function addLiteralChild(node: Node, segment: string): Node {
  const child = emptyNode();
  if (node.literals !== null) {
    node.literals.set(segment, child);
  } else if (node.only === null) {
    node.text = segment;
    node.only = child;
  } else {
    node.literals = new Map([
      [node.text, node.only],
      [segment, child],
    ]);
    node.text = "";
    node.only = null;
  }
  return child;
}

export class RuleTrie {
  readonly #root = emptyNode();

  add(pattern: Pattern, rule: Rule): void {
    let node = this.#root;
    for (const segment of pattern.segments) {
      if (segment === "*") node = node.any ??= emptyNode();
      else node = literalChild(node, segment) ?? addLiteralChild(node, segment);
    }
    const group = pattern.rest ? (node.rest ??= new RuleGroup()) : (node.exact ??= new RuleGroup());
    group.add(rule);
  }

  /** The rules of the most specific pattern that matches the segments and has any for the method. */
  find(method: string, segments: readonly string[]): readonly Rule[] {
    return search(this.#root, 0, method, segments);
  }
}

function search(node: Node, depth: number, method: string, segments: readonly string[]): readonly Rule[] {
  const segment = segments[depth];
  let found = noRules;
  if (segment === undefined) {
    found = node.exact?.for(method) ?? noRules;
  } else {
    const literal = literalChild(node, segment);
    if (literal !== undefined) found = search(literal, depth + 1, method, segments);
    if (found.length === 0 && node.any !== null) found = search(node.any, depth + 1, method, segments);
  }
  return found.length > 0 ? found : (node.rest?.for(method) ?? noRules);
}
