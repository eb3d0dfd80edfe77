/** Adds Gatehouse to the text of an `astro.config.*`, and leaves everything else in it as it stands. */
import { builders, generateCode, parseModule, type ProxifiedModule, type ProxifiedObject } from "magicast";
import { getDefaultExportOptions } from "magicast/helpers";
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
  const module = parseModule(text);
  const config = configOf(module);
  const changes: string[] = [];
  const otherAdapter = addAdapter(module, config, changes);
  const guarding = addIntegration(module, config, part, changes);
  if (changes.length === 0) return { text, changes, otherAdapter, guarding };
  const { code } = generateCode(module, {
    format: { objectCurlySpacing: true, useTabs: /^\t/m.test(text), tabWidth: 2 },
  });
  const whole = text.endsWith("\n") && !code.endsWith("\n") ? `${code}\n` : code;
  return { text: whole, changes, otherAdapter, guarding };
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
  if (exported?.$type === "function-call" && exported.$args?.length === 0) exported.$args[0] = {};
  const config = exported === undefined ? undefined : (getDefaultExportOptions(module) as Config);
  if (config?.$type !== "object") throw new Error("its default export is not an object, nor defineConfig({ … })");
  return config;
}

/** @returns the package of the adapter that is there, where it is another one */
function addAdapter(module: ProxifiedModule, config: Config, changes: string[]): string | undefined {
  const present = config["adapter"] as { readonly $callee?: string } | undefined;
  if (present !== undefined) {
    const imported = module.imports.$items.find(({ local }) => local === present.$callee)?.from;
    return imported === adapterPackage ? undefined : (imported ?? "one that this cannot read");
  }
  const local = importDefault(module, adapterPackage, "node");
  config["adapter"] = builders.functionCall(local, { mode: "standalone" });
  changes.push(`${adapterPackage} as the adapter`);
  return undefined;
}

/** An array as magicast shows it: elements of its syntax tree, of which any may be a spread, and the same by number. */
interface List<Item> {
  readonly $type: string;
  readonly $ast: { readonly elements: readonly Element[] };
  readonly [index: number]: Item;
  push(item: unknown): void;
}

interface Element {
  readonly type: string;
  readonly callee?: { readonly name?: string };
}

interface Call {
  readonly $args: { [index: number]: Record<string, unknown> | undefined };
}

function addIntegration(
  module: ProxifiedModule,
  config: Config,
  part: GuardedPart | null,
  changes: string[],
): Guarding {
  const local = importDefault(module, packageName, packageName);
  const integrations = listIn<Call>(config, "integrations", "its integrations");
  const index = integrations.$ast.elements.findIndex(
    ({ type, callee }) => type === "CallExpression" && callee?.name === local,
  );
  const present = integrations[index];
  if (present === undefined) {
    const options = part === null ? [] : [{ sections: [part] }];
    integrations.push(builders.functionCall(local, ...options));
    changes.push(part === null ? "gatehouse() among the integrations" : `gatehouse() with ${part.path} guarded`);
    return part === null ? "nothing yet" : "added";
  }
  if (part === null) return "not asked";
  present.$args[0] ??= {};
  const sections = listIn<{ readonly path?: unknown }>(present.$args[0], "sections", "the sections of gatehouse()");
  const isThere = sections.$ast.elements.some(
    ({ type }, at) => type === "ObjectExpression" && sections[at]?.path === part.path,
  );
  if (isThere) return "there already";
  sections.push(part);
  changes.push(`${part.path} among the guarded sections`);
  return "added";
}

function listIn<Item>(holder: Record<string, unknown>, name: string, inWords: string): List<Item> {
  holder[name] ??= [];
  const list = holder[name] as List<Item>;
  if (list.$type !== "array") throw new Error(`${inWords} are not written as a list`);
  return list;
}

/** @returns the name by which the module knows the default export of the package */
function importDefault(module: ProxifiedModule, from: string, wished: string): string {
  const imports = module.imports.$items;
  const present = imports.find((one) => one.from === from && (one.imported === "default" || one.imported === wished));
  if (present !== undefined) return present.local;
  const local = imports.some((one) => one.local === wished) ? `${wished}Integration` : wished;
  module.imports.$append({ from, imported: "default", local });
  return local;
}
