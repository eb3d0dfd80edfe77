/**
 * Filters and paths of SCIM (RFC 7644, 3.4.2.2 and 3.5.2): read into a tree, and asked about a resource. Length, depth and the number
 * of comparisons are bounded, so that no filter takes long.
 */
import { ScimRefusal, type ScimType } from "./refusal.ts";

const comparisons = ["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"] as const;
export type Comparison = (typeof comparisons)[number];

export type FilterValue = string | number | boolean | null;

/** `name.familyName`; in lower case, because SCIM compares names of attributes so. */
export interface AttributePath {
  readonly attribute: string;
  readonly sub?: string;
}

export type Filter =
  | { readonly kind: "compare"; readonly path: AttributePath; readonly by: Comparison; readonly value: FilterValue }
  | { readonly kind: "present"; readonly path: AttributePath }
  /** `emails[type eq "work"]`: one element meets the whole filter. */
  | { readonly kind: "element"; readonly attribute: string; readonly filter: Filter }
  | { readonly kind: "not"; readonly filter: Filter }
  | { readonly kind: "and" | "or"; readonly filters: readonly Filter[] };

/** Where a change applies: `members`, `name.familyName`, `members[value eq "2"]`, `emails[type eq "work"].value`. */
export interface ChangePath extends AttributePath {
  readonly filter?: Filter;
}

/** Characters. Directories send far less. */
export const longestFilter = 1_000;
/** Brackets within brackets. */
const deepest = 8;
const mostComparisons = 30;

/** What may stand in front of an attribute and says nothing more. */
const coreSchemas: ReadonlySet<string> = new Set([
  "",
  "urn:ietf:params:scim:schemas:core:2.0:user:",
  "urn:ietf:params:scim:schemas:core:2.0:group:",
]);

const name = /[A-Za-z$][A-Za-z0-9_$-]*/y;
const urn = /urn:[A-Za-z0-9:._-]*:(?=[A-Za-z$])/iy;
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const number = /-?\d{1,15}(?:\.\d{1,15})?/y;
const word = /[A-Za-z]+/y;
const space = / */y;

/** Throws a `ScimRefusal` (`invalidFilter`) for what cannot be read. */
export function parseFilter(source: string): Filter {
  const reader = createReader(source, "invalidFilter");
  const filter = reader.filter();
  reader.end();
  return filter;
}

/** Throws a `ScimRefusal` (`invalidPath`) for what cannot be read. */
export function parsePath(source: string): ChangePath {
  const reader = createReader(source, "invalidPath");
  const path = reader.path();
  const filter = reader.bracket();
  const sub = filter === null ? path.sub : reader.sub();
  reader.end();
  return { attribute: path.attribute, ...(sub !== undefined && { sub }), ...(filter !== null && { filter }) };
}

function createReader(source: string, scimType: ScimType) {
  let at = 0;
  let depth = 0;
  let seen = 0;

  function wrong(): never {
    throw new ScimRefusal(400, `This cannot be read at character ${at + 1}: ${source.slice(0, 80)}`, scimType);
  }
  if (source.length > longestFilter) {
    throw new ScimRefusal(400, `No more than ${longestFilter} characters are read here.`, scimType);
  }

  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found === null) return null;
    at += found[0].length;
    return found[0];
  }

  function takeText(expected: string): boolean {
    if (!source.startsWith(expected, at)) return false;
    at += expected.length;
    return true;
  }

  /** A word of the grammar, in any case; not one that a longer name begins with. */
  function takeWord(expected: string): boolean {
    const before = at;
    take(space);
    if (take(word)?.toLowerCase() === expected) return true;
    at = before;
    return false;
  }

  function path(): AttributePath {
    const schema = take(urn)?.toLowerCase() ?? "";
    const attribute = take(name)?.toLowerCase();
    if (attribute === undefined) wrong();
    const below = sub();
    // The attribute of an extension is another one, even where it has the name of one of the core.
    const full = coreSchemas.has(schema) ? attribute : schema + attribute;
    return { attribute: full, ...(below !== undefined && { sub: below }) };
  }

  function sub(): string | undefined {
    if (!takeText(".")) return undefined;
    return (take(name) ?? wrong()).toLowerCase();
  }

  function value(): FilterValue {
    const string = take(text);
    if (string !== null) return storable(JSON.parse(string) as string);
    const digits = take(number);
    if (digits !== null) return Number(digits);
    switch (take(word)?.toLowerCase()) {
      case "true":
        return true;
      case "false":
        return false;
      case "null":
        return null;
      default:
        return wrong();
    }
  }

  /** No database keeps other texts, so that nothing has one. */
  function storable(value: string): string {
    return value.isWellFormed() && !value.includes("\0") ? value : wrong();
  }

  function deeper<T>(read: () => T): T {
    depth += 1;
    if (depth > deepest) throw new ScimRefusal(400, `No more than ${deepest} levels of brackets are read.`, scimType);
    const result = read();
    depth -= 1;
    return result;
  }

  function bracket(): Filter | null {
    if (!takeText("[")) return null;
    take(space);
    const inner = deeper(filter);
    take(space);
    if (!takeText("]")) wrong();
    return inner;
  }

  function comparison(): Filter {
    seen += 1;
    if (seen > mostComparisons) {
      throw new ScimRefusal(400, `No more than ${mostComparisons} comparisons are read.`, scimType);
    }
    const left = path();
    const inner = left.sub === undefined ? bracket() : null;
    const below = inner === null ? left.sub : sub();
    if (inner !== null && below === undefined) return { kind: "element", attribute: left.attribute, filter: inner };
    const last = compared({ attribute: left.attribute, ...(below !== undefined && { sub: below }) });
    if (inner === null) return last;
    // `emails[type eq "work"].value eq "x"`: both are asked of one element.
    const ofElement = withinElement(last);
    return { kind: "element", attribute: left.attribute, filter: { kind: "and", filters: [inner, ofElement] } };
  }

  function compared(left: AttributePath): Filter {
    take(space);
    const by = take(word)?.toLowerCase();
    if (by === "pr") return { kind: "present", path: left };
    const known = comparisons.find((one) => one === by);
    if (known === undefined) wrong();
    take(space);
    return { kind: "compare", path: left, by: known, value: value() };
  }

  function single(): Filter {
    take(space);
    const isNot = takeWord("not");
    take(space);
    if (takeText("(")) {
      const inner = deeper(filter);
      take(space);
      if (!takeText(")")) wrong();
      return isNot ? { kind: "not", filter: inner } : inner;
    }
    return isNot ? wrong() : comparison();
  }

  function several(kind: "and" | "or", next: () => Filter): Filter {
    const filters = [next()];
    while (takeWord(kind)) filters.push(next());
    const [only] = filters;
    return filters.length === 1 && only !== undefined ? only : { kind, filters };
  }

  function filter(): Filter {
    return several("or", () => several("and", single));
  }

  function end(): void {
    take(space);
    if (at < source.length) wrong();
  }

  return { filter, path, sub, bracket, end };
}

/** The comparison as its element sees it. */
function withinElement(filter: Filter): Filter {
  if (filter.kind !== "compare" && filter.kind !== "present") return filter;
  return { ...filter, path: { attribute: filter.path.sub ?? "value" } };
}

/** These are compared as they are written; all others without regard to case (RFC 7643, 2.2: `caseExact`). */
const exact: ReadonlySet<string> = new Set(["id", "externalid", "members.value", "groups.value", "meta.location"]);

/** @param resource as it is sent */
export function meets(resource: Readonly<Record<string, unknown>>, filter: Filter, within = ""): boolean {
  switch (filter.kind) {
    case "and":
      return filter.filters.every((one) => meets(resource, one, within));
    case "or":
      return filter.filters.some((one) => meets(resource, one, within));
    case "not":
      return !meets(resource, filter.filter, within);
    case "present":
      return valuesAt(resource, filter.path).some((found) => found !== null && found !== undefined && found !== "");
    case "element":
      return elementsOf(valueOf(resource, filter.attribute)).some(
        (element) => isRecord(element) && meets(element, filter.filter, `${filter.attribute}.`),
      );
    case "compare": {
      const { path, by, value } = filter;
      const full = within + path.attribute + (path.sub === undefined ? "" : `.${path.sub}`);
      const found = valuesAt(resource, path);
      if (by === "ne") return !found.some((one) => compares(one, "eq", value, exact.has(full)));
      return found.some((one) => compares(one, by, value, exact.has(full)));
    }
  }
}

function valuesAt(resource: Readonly<Record<string, unknown>>, { attribute, sub }: AttributePath): unknown[] {
  return elementsOf(valueOf(resource, attribute)).map((one) => (isRecord(one) ? valueOf(one, sub ?? "value") : one));
}

function elementsOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function valueOf(record: Readonly<Record<string, unknown>>, attribute: string): unknown {
  return Object.entries(record).find(([key]) => key.toLowerCase() === attribute)?.[1];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compares(found: unknown, by: Exclude<Comparison, "ne">, value: FilterValue, isExact: boolean): boolean {
  if (typeof found === "string" && typeof value === "string") {
    const [one, other] = isExact ? [found, value] : [fold(found), fold(value)];
    switch (by) {
      case "co":
        return one.includes(other);
      case "sw":
        return one.startsWith(other);
      case "ew":
        return one.endsWith(other);
      default:
        return orders(one, by, other);
    }
  }
  if (typeof found === "number" && typeof value === "number") return orders(found, by, value);
  return by === "eq" && found === value;
}

function orders<T extends string | number>(one: T, by: Exclude<Comparison, "ne">, other: T): boolean {
  switch (by) {
    case "eq":
      return one === other;
    case "gt":
      return one > other;
    case "ge":
      return one >= other;
    case "lt":
      return one < other;
    case "le":
      return one <= other;
    default:
      return false;
  }
}

function fold(value: string): string {
  return value.normalize("NFC").toLowerCase();
}

/**
 * The text that the filter requires of the attribute, so that a resource can be looked up instead of reading all. Null where the
 * filter requires no single text.
 *
 * @param path in lower case: `username`, `emails.value`
 */
export function mustEqual(filter: Filter, path: string): string | null {
  switch (filter.kind) {
    case "and":
      return filter.filters.map((one) => mustEqual(one, path)).find((found) => found !== null) ?? null;
    case "compare": {
      const { attribute, sub } = filter.path;
      const isIt = `${attribute}.${sub ?? "value"}` === path || (sub === undefined && attribute === path);
      return isIt && filter.by === "eq" && typeof filter.value === "string" ? filter.value : null;
    }
    case "element": {
      const [attribute, sub] = path.split(".");
      return attribute === filter.attribute && sub !== undefined ? mustEqual(filter.filter, sub) : null;
    }
    default:
      return null;
  }
}
