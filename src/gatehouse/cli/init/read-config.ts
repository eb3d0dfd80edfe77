/** Reads the syntax tree of an `astro.config.*`, as far as what it says there is certain. */
import { parseModule } from "magicast";
import type { Place } from "./insert-text.ts";

/** A part of the syntax tree, as Babel makes it. */
export interface Tree extends Place {
  readonly type: string;
  readonly name?: string;
  /** Of a property its syntax tree; of a literal what it stands for. */
  readonly value?: unknown;
  readonly key?: Tree;
  readonly computed?: boolean;
  readonly callee?: Tree;
  readonly arguments?: readonly Tree[];
  readonly argument?: Tree;
  readonly elements?: readonly (Tree | null)[];
  readonly properties?: readonly Tree[];
  readonly expression?: Tree;
  readonly declaration?: Tree;
  readonly body?: readonly Tree[];
  readonly source?: Tree;
  readonly importKind?: string | null;
  readonly specifiers?: readonly Tree[];
  readonly imported?: Tree;
  readonly local?: Tree;
  readonly left?: Tree;
  readonly operator?: string;
  readonly right?: Tree;
  readonly consequent?: Tree;
  readonly alternate?: Tree;
  /** Of a template literal the texts between its expressions. */
  readonly quasis?: readonly { readonly value: { readonly cooked?: string } }[];
}

export type ObjectNode = Tree & { readonly properties: readonly Tree[] };
type CallNode = Tree & { readonly callee: Tree; readonly arguments: readonly Tree[] };

/** @throws where the text is no JavaScript or TypeScript */
export function treeOf(text: string): Tree {
  // Babel's own types, which magicast passes on, say of each kind of node what is read here of all.
  return parseModule(text).$ast as unknown as Tree;
}

/** Without the types and parentheses around it. */
function bare(tree: Tree): Tree {
  const isWrapped = /^(TS(As|Satisfies|NonNull)Expression|TSTypeAssertion|ParenthesizedExpression)$/.test(tree.type);
  return isWrapped && tree.expression ? bare(tree.expression) : tree;
}

export function objectOf(tree: Tree): ObjectNode | undefined {
  const found = bare(tree);
  return found.type === "ObjectExpression" ? (found as ObjectNode) : undefined;
}

export function callOf(tree: Tree): CallNode | undefined {
  const found = bare(tree);
  return found.type === "CallExpression" ? (found as CallNode) : undefined;
}

/**
 * @returns the object that the file exports, or the call of defineConfig that has none yet
 * @throws where it exports something else
 */
export function configIn(tree: Tree): { readonly config: ObjectNode; readonly emptyCall?: Tree } {
  const exported = tree.body?.find(({ type }) => type === "ExportDefaultDeclaration")?.declaration;
  const call = exported && callOf(exported);
  if (call !== undefined && definesConfig(tree, call) && call.arguments.length === 0) {
    return { config: { ...call, properties: [] }, emptyCall: call };
  }
  const given = call !== undefined && definesConfig(tree, call) ? call.arguments[0] : exported;
  const config = given && objectOf(given);
  if (config === undefined) throw new Error("its default export is not an object, nor defineConfig({ … })");
  return { config };
}

function definesConfig(tree: Tree, { callee }: CallNode): boolean {
  const imported = importsIn(tree).find(({ local }) => local === callee.name);
  return (imported?.imported ?? callee.name) === "defineConfig";
}

/**
 * What an object has under a name; of several the last, which is the one that counts.
 *
 * @throws where it may come from elsewhere, by `...`
 */
export function valueOf({ properties }: ObjectNode, name: string, inWords: string): Tree | undefined {
  const at = properties.findLastIndex((property) => keyOf(property) === name);
  if (properties.slice(at + 1).some((property) => property.argument && mayHold(property.argument, name))) {
    throw new Error(`${inWords} may come from elsewhere, by "..."`);
  }
  const property = properties[at];
  if (property === undefined) return undefined;
  // A method or a getter has none.
  return bare((property.value as Tree | undefined) ?? property);
}

/** The text that a literal stands for. */
export function textOf({ type, value, quasis = [] }: Tree): string | undefined {
  if (typeof value === "string") return value;
  return type === "TemplateLiteral" && quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

function keyOf({ key, computed }: Tree): unknown {
  return computed === true || key?.type !== "Identifier" ? key?.value : key.name;
}

function mayHold(tree: Tree | undefined, name: string): boolean {
  if (tree === undefined) return false;
  const { type, properties = [], left, operator, right, consequent, alternate } = bare(tree);
  if (type === "ObjectExpression") {
    return properties.some((one) => (one.argument ? mayHold(one.argument, name) : keyOf(one) === name));
  }
  if (type === "ConditionalExpression") return mayHold(consequent, name) || mayHold(alternate, name);
  if (type === "LogicalExpression") return (operator !== "&&" && mayHold(left, name)) || mayHold(right, name);
  return !/Literal$/.test(type);
}

interface Import {
  readonly from: string | undefined;
  readonly local: string | undefined;
  /** "default", or the name in the package. */
  readonly imported: unknown;
}

/** Without those of types. */
export function importsIn(tree: Tree): readonly Import[] {
  const declarations = (tree.body ?? []).filter(
    ({ type, importKind }) => type === "ImportDeclaration" && importKind !== "type",
  );
  return declarations.flatMap(({ source, specifiers = [] }) =>
    specifiers
      .filter(({ type, importKind }) => type !== "ImportNamespaceSpecifier" && importKind !== "type")
      .map(({ type, imported, local }) => ({
        from: source && textOf(source),
        local: local?.name,
        imported: type === "ImportDefaultSpecifier" ? "default" : (imported?.name ?? imported?.value),
      })),
  );
}

/** Whether a name stands anywhere in a part of the file. */
export function isUsed(part: unknown, name: string, seen = new Set<unknown>()): boolean {
  if (typeof part !== "object" || part === null || seen.has(part)) return false;
  seen.add(part);
  if (Array.isArray(part)) return part.some((one) => isUsed(one, name, seen));
  const tree = part as Partial<Tree>;
  if (tree.type === undefined) return false;
  if (/^(JSX)?Identifier$/.test(tree.type) && tree.name === name) return true;
  return Object.entries(tree).some(
    ([key, inside]) => key !== "tokens" && key !== "original" && isUsed(inside, name, seen),
  );
}
