/** Adds Gatehouse to the text of an `astro.config.*`, and leaves everything else in it as it stands. */
import {
  added,
  indentAt,
  lineEnd,
  styleOf,
  withInsertions,
  written,
  type Holder,
  type Insertion,
  type Style,
} from "./insert-text.ts";
import {
  callOf,
  configIn,
  importsIn,
  isUsed,
  objectOf,
  textOf,
  treeOf,
  valueOf,
  type ObjectNode,
  type Tree,
} from "./read-config.ts";
import type { GuardedPart } from "./wish.ts";

/** What becomes of the part: added; there already, and left as it is; nothing is guarded yet; not asked for; or unknown. */
export type Guarding = "added" | "there already" | "nothing yet" | "not asked" | "unknown";

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
const sitemapPackage = "@astrojs/sitemap";

/** @throws where the file is written in a way that cannot be changed safely */
export function editConfig(whole: string, part: GuardedPart | null): EditedConfig {
  // Some editors of Windows begin a file with this mark.
  if (whole.startsWith(byteOrderMark)) {
    const edited = editConfig(whole.slice(1), part);
    return { ...edited, text: byteOrderMark + edited.text };
  }
  const edited = editOnce(whole, part);
  if (edited.changes.length === 0) return edited;
  // What cannot be found again is not where it should be.
  const { changes } = editOnce(edited.text, part);
  if (changes.length > 0) throw new Error("what is written there is not found again");
  return edited;
}

const byteOrderMark = "\uFEFF";

function editOnce(text: string, part: GuardedPart | null): EditedConfig {
  // The parser counts a tab as several spaces; with one for each, its places are those of the text.
  const tree = treeOf(text.replace(/[\t\r]/g, " "));
  const { config, emptyCall } = configIn(tree);
  if (emptyCall !== undefined) {
    const inside = emptyCall.end - 1;
    return editOnce(`${text.slice(0, inside)}{}${text.slice(inside)}`, part);
  }
  const edit: Edit = { text, style: styleOf(text), tree, imports: [], insertions: [], changes: [] };
  const adapter = adapterOf(edit, config);
  const { guarding, integration } = integrationOf(edit, config, part);
  if (part !== null) leaveOutOfSitemap(edit, config, part);
  const properties = [adapter.property, integration].flatMap((each) => each ?? []);
  if (properties.length > 0) edit.insertions.push(...addedProperties(edit, config, properties));
  const { changes } = edit;
  const insertions = [...addedImports(edit), ...edit.insertions];
  return { text: withInsertions(text, insertions), changes, otherAdapter: adapter.other, guarding };
}

/** Where the site keeps its sources, if the file says so in plain words. */
export function sourceFolderIn(text: string): string {
  try {
    const { config } = configIn(treeOf(text));
    const folder = valueOf(config, "srcDir", "its sources");
    return (folder && textOf(folder)) ?? "./src";
  } catch {
    // Of a file that its developer has changed by hand.
    const [, folder = "./src"] = /\bsrcDir:\s*["'`]([^"'`$]+)["'`]/.exec(text) ?? [];
    return folder;
  }
}

/** What is done to the file. */
interface Edit {
  readonly text: string;
  readonly style: Style;
  readonly tree: Tree;
  readonly imports: { readonly from: string; readonly local: string }[];
  readonly insertions: Insertion[];
  readonly changes: string[];
}

interface Property {
  readonly name: string;
  /** At an indentation. */
  readonly write: (indent: string) => string;
}

function adapterOf(edit: Edit, config: ObjectNode): { readonly property?: Property; readonly other?: string } {
  const present = valueOf(config, "adapter", "its adapter");
  if (present !== undefined) {
    const name = callOf(present)?.callee.name;
    const imported = importsIn(edit.tree).find(({ local }) => local === name)?.from;
    return imported === adapterPackage ? {} : { other: imported ?? "one that this cannot read" };
  }
  const local = importDefault(edit, adapterPackage, "node");
  edit.changes.push(`${adapterPackage} as the adapter`);
  return { property: { name: "adapter", write: () => `${local}(${written({ mode: "standalone" }, edit.style)})` } };
}

function integrationOf(
  edit: Edit,
  config: ObjectNode,
  part: GuardedPart | null,
): { readonly guarding: Guarding; readonly integration?: Property } {
  const { text, style, changes, insertions } = edit;
  const isImported = importOf(edit, packageName, packageName) !== undefined;
  const local = importDefault(edit, packageName, packageName);
  const integrations = listIn(config, "integrations", "its integrations");
  const present = integrations?.held.flatMap((one) => callOf(one) ?? []).find(({ callee }) => callee.name === local);
  if (present === undefined) {
    const statements = edit.tree.body?.filter(({ type }) => type !== "ImportDeclaration");
    if (isImported && isUsed(statements, local)) throw new Error(`${local}() is not written among its integrations`);
    const options = (indent: string) => (part === null ? "" : written({ sections: [part] }, style, indent));
    const write = (indent: string) => `${local}(${options(indent)})`;
    changes.push(part === null ? "gatehouse() among the integrations" : `gatehouse() with ${part.path} guarded`);
    const guarding = part === null ? "nothing yet" : "added";
    if (integrations === undefined) {
      const list = (indent: string) =>
        part === null ? `[${write(indent)}]` : `[\n${indent + style.step}${write(indent + style.step)},\n${indent}]`;
      return { guarding, integration: { name: "integrations", write: list } };
    }
    insertions.push(...added(text, integrations, style, write));
    return { guarding };
  }
  if (part === null) return { guarding: "not asked" };
  const [given] = present.arguments;
  const options = given && objectOf(given);
  if (given !== undefined && options === undefined) throw new Error("the options of gatehouse() are not written there");
  const sections = options && listIn(options, "sections", "the sections of gatehouse()");
  const isThere = sections?.held.some((section) => pathOf(section) === part.path);
  if (isThere === true) return { guarding: "there already" };
  changes.push(`${part.path} among the guarded sections`);
  const write = (indent: string) => written([part], style, indent);
  if (options === undefined) {
    const indent = indentAt(text, present.start);
    insertions.push({ at: present.end - 1, text: written({ sections: [part] }, style, indent) });
  } else if (sections === undefined) {
    insertions.push(...addedProperties(edit, options, [{ name: "sections", write }]));
  } else {
    insertions.push(...added(text, sections, style, (indent) => written(part, style, indent)));
  }
  return { guarding: "added" };
}

/**
 * The build stops where a sitemap names guarded pages (`guarded-in-sitemap`). One that has a filter, or whose options are not
 * written there, is left to its developer.
 */
function leaveOutOfSitemap(edit: Edit, config: ObjectNode, part: GuardedPart): void {
  const local = importOf(edit, sitemapPackage, "sitemap");
  if (local === undefined) return;
  const calls = listIn(config, "integrations", "its integrations")?.held.flatMap((one) => callOf(one) ?? []);
  const filter = sitemapFilter(part);
  let isEdited = false;
  for (const call of calls?.filter(({ callee }) => callee.name === local) ?? []) {
    const [given] = call.arguments;
    const options = given && objectOf(given);
    if (given !== undefined && (options === undefined || mayBeIn(options, "filter"))) continue;
    if (options === undefined) edit.insertions.push({ at: call.end - 1, text: `{ filter: ${filter} }` });
    else edit.insertions.push(...addedProperties(edit, options, [{ name: "filter", write: () => filter }]));
    isEdited = true;
  }
  if (isEdited) edit.changes.push(`no page of ${part.path} in the sitemap`);
}

/** As code. A base or a language may stand before the path, which is encoded as the sitemap encodes it. */
export function sitemapFilter({ path }: GuardedPart): string {
  const escaped = encodedAsInUrls(path === "/" ? "" : path).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return `(page) => !${String(new RegExp(`${escaped}(/|$)`))}.test(new URL(page).pathname)`;
}

/** `encodeURI` encodes more: brackets and `|` stay as they are in a URL. */
function encodedAsInUrls(path: string): string {
  return encodeURI(path).replace(/%(?:5B|5D|7C)/g, decodeURIComponent);
}

function mayBeIn(object: ObjectNode, name: string): boolean {
  try {
    return valueOf(object, name, "it") !== undefined;
  } catch {
    return true;
  }
}

/** Of a section, where it is written there in plain words. */
function pathOf(section: Tree): string | undefined {
  const options = objectOf(section);
  const path = options && valueOf(options, "path", "the path of a section");
  return path && textOf(path);
}

function addedProperties({ text, style }: Edit, object: ObjectNode, properties: readonly Property[]): Insertion[] {
  const { start, end, properties: held } = object;
  return added(text, { start, end, held }, style, (indent) =>
    properties.map(({ name, write }) => `${name}: ${write(indent)}`).join(`,\n${indent}`),
  );
}

interface List extends Holder {
  readonly held: readonly Tree[];
}

/** Undefined where there is none. @throws where it is something else than a list that is written there */
function listIn(object: ObjectNode, name: string, inWords: string): List | undefined {
  const list = valueOf(object, name, inWords);
  if (list === undefined) return undefined;
  const { start, end, elements } = list;
  const held = elements?.filter((one) => one !== null);
  if (held === undefined || held.length !== elements?.length) throw new Error(`${inWords} are not written as a list`);
  return { start, end, held };
}

/** @returns the name by which the module knows the default export of the package */
function importOf({ tree }: Edit, from: string, wished: string): string | undefined {
  return importsIn(tree).find((one) => one.from === from && (one.imported === "default" || one.imported === wished))
    ?.local;
}

/** The same, added where it is missing. */
function importDefault(edit: Edit, from: string, wished: string): string {
  const present = importOf(edit, from, wished);
  if (present !== undefined) return present;
  const names = [wished, `${wished}Integration`, `${wished}OfGatehouse`];
  const local = names.find((name) => !isUsed(edit.tree, name)) ?? wished;
  edit.imports.push({ from, local });
  return local;
}

/** Below those that are there, or before the first statement. */
function addedImports({ text, style, tree, imports }: Edit): Insertion[] {
  if (imports.length === 0) return [];
  const { body = [] } = tree;
  const last = body.filter(({ type }) => type === "ImportDeclaration").at(-1);
  const place = last && lineEnd(text, last.end);
  // Where something follows on the same line, it must not go on with what is added.
  const follows = place !== undefined && /^[^\r\n]*\S/.test(text.slice(place));
  const semicolon = follows ? ";" : style.semicolon;
  const lines = imports.map(({ from, local }) => `import ${local} from ${written(from, style)}${semicolon}`);
  if (place !== undefined) return [{ at: place, text: `\n${lines.join("\n")}${follows ? "\n" : ""}` }];
  return [{ at: body[0]?.start ?? 0, text: `${lines.join("\n")}\n\n` }];
}
