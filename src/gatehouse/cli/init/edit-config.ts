/** Adds Gatehouse to the text of an `astro.config.*`, and leaves everything else in it as it stands. */
import { parseModule, type ProxifiedModule, type ProxifiedObject } from "magicast";
import { getDefaultExportOptions } from "magicast/helpers";
import {
  added,
  indentAt,
  lineEnd,
  styleOf,
  withInsertions,
  written,
  type Holder,
  type Insertion,
  type Place,
  type Style,
} from "./insert-text.ts";
import type { GuardedPart } from "./wish.ts";

/** What becomes of the part: added; there already, and left as it is; nothing is guarded yet; or it was not asked for. */
export type Guarding = "added" | "there already" | "nothing yet" | "not asked";

export interface EditedConfig {
  readonly text: string;
  /** What was done, each as it reads after "astro.config.mjs:". */
  readonly changes: readonly string[];
  /** The adapter the site has, where it is another than Gatehouse needs. */
  readonly otherAdapter: string | undefined;
  readonly guarding: Guarding;
}

const packageName = "gatehouse";
const adapterPackage = "@astrojs/node";

/** @throws where the file is written in a way that cannot be changed safely */
export function editConfig(text: string, part: GuardedPart | null): EditedConfig {
  // The parser counts a tab as several spaces; with one for each, its places are those of the text.
  const module = parseModule(text.replace(/[\t\r]/g, " "));
  const called = module.exports["default"] as ({ readonly $type?: string } & Partial<Call>) | undefined;
  if (called?.$type === "function-call" && called.$args?.length === 0 && called.$ast !== undefined) {
    const inside = called.$ast.end - 1;
    return editConfig(`${text.slice(0, inside)}{}${text.slice(inside)}`, part);
  }
  const config = configOf(module);
  const edit: Edit = { text, style: styleOf(text), module, imports: [], insertions: [], changes: [] };
  const adapter = adapterOf(edit, config);
  const { guarding, integration } = integrationOf(edit, config, part);
  const properties = [adapter.property, integration].flatMap((each) => each ?? []);
  if (properties.length > 0) edit.insertions.push(...addedProperties(edit, objectIn(config), properties));
  const { changes } = edit;
  const insertions = [...addedImports(edit), ...edit.insertions];
  const whole = withInsertions(text, insertions);
  // What could not be read again was not understood.
  parseModule(whole);
  return { text: whole, changes, otherAdapter: adapter.other, guarding };
}

/** Where the site keeps its sources, if the file says so in plain words. */
export function sourceFolderIn(text: string): string {
  try {
    const { srcDir } = configOf(parseModule(text)) as { readonly srcDir?: unknown };
    return typeof srcDir === "string" ? srcDir : "./src";
  } catch {
    return "./src";
  }
}

// A proxy of magicast reads and writes like the object that the file describes.
type Config = ProxifiedObject<Record<string, unknown>>;

function configOf(module: ProxifiedModule): Config {
  const exported = module.exports["default"] as { $type?: string; $args?: unknown[] } | undefined;
  const config = exported === undefined ? undefined : (getDefaultExportOptions(module) as Config);
  if (config?.$type !== "object") throw new Error("its default export is not an object, nor defineConfig({ … })");
  return config;
}

/** What is done to the file. */
interface Edit {
  readonly text: string;
  readonly style: Style;
  readonly module: ProxifiedModule;
  readonly imports: { readonly from: string; readonly local: string }[];
  readonly insertions: Insertion[];
  readonly changes: string[];
}

interface Property {
  readonly name: string;
  /** At an indentation. */
  readonly write: (indent: string) => string;
}

function adapterOf(edit: Edit, config: Config): { readonly property?: Property; readonly other?: string } {
  const present = config["adapter"] as { readonly $callee?: string } | undefined;
  if (present !== undefined) {
    const imported = edit.module.imports.$items.find(({ local }) => local === present.$callee)?.from;
    return imported === adapterPackage ? {} : { other: imported ?? "one that this cannot read" };
  }
  const local = importDefault(edit, adapterPackage, "node");
  edit.changes.push(`${adapterPackage} as the adapter`);
  return { property: { name: "adapter", write: () => `${local}(${written({ mode: "standalone" }, edit.style)})` } };
}

/** An array as magicast shows it: elements of its syntax tree, of which any may be a spread, and the same by number. */
interface List<Item> {
  readonly $type: string;
  readonly $ast: Place & { readonly elements: readonly Element[] };
  readonly [index: number]: Item;
}

interface Element extends Place {
  readonly type: string;
  readonly callee?: { readonly name?: string };
}

interface Call {
  readonly $ast: Place;
  readonly $args: { readonly length: number; readonly [index: number]: Config | undefined };
}

function integrationOf(
  edit: Edit,
  config: Config,
  part: GuardedPart | null,
): { readonly guarding: Guarding; readonly integration?: Property } {
  const { text, style, changes, insertions } = edit;
  const local = importDefault(edit, packageName, packageName);
  const integrations = listIn<Call>(config, "integrations", "its integrations");
  const index =
    integrations?.$ast.elements.findIndex(({ type, callee }) => type === "CallExpression" && callee?.name === local) ??
    -1;
  const present = integrations?.[index];
  if (present === undefined) {
    const options = (indent: string) => (part === null ? "" : written({ sections: [part] }, style, indent));
    const write = (indent: string) => `${local}(${options(indent)})`;
    changes.push(part === null ? "gatehouse() among the integrations" : `gatehouse() with ${part.path} guarded`);
    const guarding = part === null ? "nothing yet" : "added";
    if (integrations === undefined) {
      const list = (indent: string) =>
        part === null ? `[${write(indent)}]` : `[\n${indent + style.step}${write(indent + style.step)},\n${indent}]`;
      return { guarding, integration: { name: "integrations", write: list } };
    }
    insertions.push(...added(text, heldBy(integrations.$ast, integrations.$ast.elements), style, write));
    return { guarding };
  }
  if (part === null) return { guarding: "not asked" };
  const options = present.$args[0];
  const sections = options && listIn<{ readonly path?: unknown }>(options, "sections", "the sections of gatehouse()");
  const isThere = sections?.$ast.elements.some(
    ({ type }, at) => type === "ObjectExpression" && sections[at]?.path === part.path,
  );
  if (isThere === true) return { guarding: "there already" };
  changes.push(`${part.path} among the guarded sections`);
  const write = (indent: string) => written([part], style, indent);
  if (options === undefined) {
    const indent = indentAt(text, present.$ast.start);
    insertions.push({ at: present.$ast.end - 1, text: written({ sections: [part] }, style, indent) });
  } else if (sections === undefined) {
    insertions.push(...addedProperties(edit, objectIn(options), [{ name: "sections", write }]));
  } else {
    const { elements } = sections.$ast;
    insertions.push(...added(text, heldBy(sections.$ast, elements), style, (indent) => written(part, style, indent)));
  }
  return { guarding: "added" };
}

function objectIn(config: Config): Holder {
  const tree = config.$ast as unknown as Place & { readonly properties: readonly Place[] };
  return heldBy(tree, tree.properties);
}

function heldBy({ start, end }: Place, held: readonly Place[]): Holder {
  return { start, end, held };
}

function addedProperties({ text, style }: Edit, object: Holder, properties: readonly Property[]): Insertion[] {
  return added(text, object, style, (indent) =>
    properties.map(({ name, write }) => `${name}: ${write(indent)}`).join(`,\n${indent}`),
  );
}

/** Undefined where there is none. @throws where it is something else than a list that is written there */
function listIn<Item>(holder: Config, name: string, inWords: string): List<Item> | undefined {
  const list = holder[name] as List<Item> | undefined;
  if (list !== undefined && list.$type !== "array") throw new Error(`${inWords} are not written as a list`);
  return list;
}

/** @returns the name by which the module knows the default export of the package */
function importDefault({ module, imports }: Edit, from: string, wished: string): string {
  const present = module.imports.$items.find(
    (one) => one.from === from && (one.imported === "default" || one.imported === wished),
  );
  if (present !== undefined) return present.local;
  const local = module.imports.$items.some((one) => one.local === wished) ? `${wished}Integration` : wished;
  imports.push({ from, local });
  return local;
}

/** Below those that are there, or before the first statement. */
function addedImports({ text, style, module, imports }: Edit): Insertion[] {
  if (imports.length === 0) return [];
  const lines = imports.map(({ from, local }) => `import ${local} from ${written(from, style)}${style.semicolon}`);
  const { body } = module.$ast as unknown as { readonly body: readonly Element[] };
  const last = body.filter(({ type }) => type === "ImportDeclaration").at(-1);
  if (last !== undefined) return [{ at: lineEnd(text, last.end), text: `\n${lines.join("\n")}` }];
  return [{ at: body[0]?.start ?? 0, text: `${lines.join("\n")}\n\n` }];
}
