/** The settings of a block as inputs of a form: what they ask, what they hold, and the settings they become. */
import { z } from "zod";
import { missingInLink, type Field, type Link } from "../../../core/blocks/field.ts";
import type { RegisteredBlocks } from "../../../core/blocks/registered-blocks.ts";
import { fieldWordsOf } from "../../../core/languages/block-words.ts";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { complaint, type Problem } from "../../../core/languages/problem.ts";
import { problemOfText } from "../../../core/languages/say-problem.ts";
import { fixedKinds, type AnyBlockKind, type Block } from "../../../core/page/block.ts";
import { fieldsOfBlock, orderOf, valueOfSetting } from "../../../core/page/block-settings.ts";
import type { EditCommand } from "../../../core/page/edit.ts";
import { languageNames, type Language } from "../../../core/page/language.ts";
import { formatRichText, parseRichText, type RichText } from "../../../core/page/rich-text.ts";
import { isObject } from "../../../core/page/value-at.ts";

interface Shared {
  /** Path of the value inside the block's settings: `tagline.en`, `links.0.href`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
}

export type BlockInput =
  | (Shared & { readonly kind: "line"; readonly language?: Language; readonly inputmode?: "email" | "tel" | "url" })
  | (Shared & { readonly kind: "text"; readonly language: Language })
  | (Shared & { readonly kind: "flag" })
  | (Shared & {
      readonly kind: "choice";
      readonly options: readonly { readonly value: string; readonly label: string }[];
    });

/** Empty rows to fill in below the links that are there. */
const spareRows = 2;

/** A picture that can be chosen. */
interface ChoosablePicture {
  readonly id: string;
  readonly name: string;
}

/**
 * @param languages of the page: a text has an input for each
 * @param pictures that were uploaded
 * @param registered the site's own blocks
 */
export function blockInputs(
  block: Block,
  languages: readonly Language[],
  words: ConsoleWords,
  pictures: readonly ChoosablePicture[],
  registered: RegisteredBlocks = [],
): BlockInput[] {
  return Object.entries(fieldsOfBlock(block.kind, registered)).flatMap(([name, field]) =>
    inputsOf(field, { block, name, languages, words, pictures, registered }),
  );
}

interface Context {
  readonly block: Block;
  readonly name: string;
  readonly languages: readonly Language[];
  readonly words: ConsoleWords;
  readonly pictures: readonly ChoosablePicture[];
  readonly registered: RegisteredBlocks;
}

function inputsOf(field: Field, { block, name, languages, words, pictures, registered }: Context): BlockInput[] {
  const value = valueOfSetting(field, settingOf(block, name));
  const ofKind = fieldWordsOf(words, block.kind, registered, words.language);
  const { label, hint, options } = ofKind[name] ?? { label: name };
  const named = (language: Language) => (languages.length > 1 ? `${label} · ${languageNames[language]}` : label);
  const text = (texts: unknown, language: Language) =>
    isObject(texts) && typeof texts[language] === "string" ? texts[language] : "";
  switch (field.kind) {
    case "line":
      return languages.map((language, index) => ({
        kind: "line",
        name: `${name}.${language}`,
        label: named(language),
        hint: index === 0 ? hint : undefined,
        value: text(value, language),
        language,
      }));
    case "rich-text":
      return languages.map((language, index) => ({
        kind: "text",
        name: `${name}.${language}`,
        label: named(language),
        hint: index === 0 ? hint : undefined,
        value: isObject(value) ? formatRichText((value[language] ?? []) as RichText) : "",
        language,
      }));
    case "email":
    case "phone": {
      const inputmode = field.kind === "email" ? "email" : "tel";
      return [{ kind: "line", name, label, hint, value: typeof value === "string" ? value : "", inputmode }];
    }
    case "flag":
      return [{ kind: "flag", name, label, hint, value: value === true ? "on" : "" }];
    case "choice":
      return [
        {
          kind: "choice",
          name,
          label,
          hint,
          value: typeof value === "string" ? value : (field.options[0] ?? ""),
          options: field.options.map((option) => ({ value: option, label: options?.[option] ?? option })),
        },
      ];
    case "order": {
      const named = Array.isArray(value) ? (value as readonly string[]) : [];
      const all = orderOf(field.options, named);
      return all.map((chosen, index) => ({
        kind: "choice",
        name: `${name}.${index}`,
        label: `${label} · ${index + 1}`,
        hint: index === 0 ? hint : undefined,
        value: chosen,
        options: field.options.map((option) => ({ value: option, label: options?.[option] ?? option })),
      }));
    }
    case "links": {
      const links: readonly unknown[] = Array.isArray(value) ? value : [];
      const { link, linkHref, linkWords } = words.page;
      return Array.from({ length: Math.min(field.most, links.length + spareRows) }, (_, row): BlockInput[] => {
        const stored = links[row];
        const { label: texts, href } = isObject(stored) ? stored : {};
        return [
          ...languages.map((language) => ({
            kind: "line" as const,
            name: `${name}.${row}.label.${language}`,
            label: `${link(row + 1)}, ${linkWords}${languages.length > 1 ? ` · ${languageNames[language]}` : ""}`,
            value: text(texts, language),
            language,
          })),
          {
            kind: "line",
            name: `${name}.${row}.href`,
            label: `${link(row + 1)}, ${linkHref}`,
            value: typeof href === "string" ? href : "",
            inputmode: "url",
          },
        ];
      }).flat();
    }
    case "upload": {
      const options = pictures.map(({ id, name: file }) => ({ value: id, label: file }));
      const chosen = typeof value === "string" && options.some((one) => one.value === value) ? value : "";
      const none = { value: "", label: words.pictures.noPicture };
      return [{ kind: "choice", name, label, hint, value: chosen, options: [none, ...options] }];
    }
  }
}

function settingOf(block: Block, name: string): unknown {
  return new Map<string, unknown>(Object.entries(block)).get(name);
}

/** Whether it may be said when the block shows: those the page stands on always do. */
export function mayBeHidden(kind: AnyBlockKind): boolean {
  return !fixedKinds.includes(kind);
}

/** What the form may hold for these inputs, beside what every block has. */
export function inputSchemas(inputs: readonly BlockInput[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    inputs.map((input) => [
      input.name,
      input.kind === "flag" ? z.literal("on").optional() : z.string().max(20_000, complaint("text-too-long")),
    ]),
  );
}

/** A form is sent as a whole, so each of its links has words and a URL. */
function complainOfUnwritten(links: readonly Link[], context: z.RefinementCtx): void {
  links.forEach((link, index) => {
    const missing = missingInLink(link);
    if (missing === null) return;
    const [path, message] =
      missing === "words" ? ["label", complaint("link-name-empty")] : ["href", complaint("href-form")];
    context.addIssue({ code: "custom", path: [index, path], message });
  });
}

export type BlockCommands =
  | { readonly ok: true; readonly commands: readonly EditCommand[] }
  | { readonly ok: false; readonly errors: Readonly<Record<string, Problem>> };

/** A change for each setting that has inputs. Texts in languages that the page is not offered in stay. */
export function commandsOf(
  block: Block,
  languages: readonly Language[],
  typed: Readonly<Record<string, string>>,
  registered: RegisteredBlocks = [],
): BlockCommands {
  const commands: EditCommand[] = [];
  const errors: Record<string, Problem> = {};
  for (const [name, field] of Object.entries(fieldsOfBlock(block.kind, registered))) {
    const { value, inputOf } = read(field, name, block, languages, typed);
    const schema = field.kind === "links" ? field.schema.superRefine(complainOfUnwritten) : field.schema;
    const parsed: z.ZodSafeParseResult<unknown> = schema.safeParse(value);
    if (parsed.success) commands.push({ kind: "set", path: `blocks.${block.id}.${name}`, value: parsed.data ?? null });
    else
      for (const { path, message } of parsed.error.issues)
        errors[inputOf?.(path) ?? [name, ...path].map(String).join(".")] ??= problemOfText(message);
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, commands };
}

interface Read {
  readonly value: unknown;
  /** The input that a problem at a path of the value is about. */
  readonly inputOf?: (path: readonly PropertyKey[]) => string;
}

type Typed = Readonly<Record<string, string>>;

function read(field: Field, name: string, block: Block, languages: readonly Language[], typed: Typed): Read {
  const stored = settingOf(block, name);
  const texts = (at: string, of: unknown, from: (typed: string) => unknown) => {
    const own = languages.flatMap((language) => {
      const text = from(typed[`${at}.${language}`] ?? "");
      return text === undefined ? [] : [[language, text] as const];
    });
    const others = Object.entries(isObject(of) ? of : {}).filter(([each]) => !languages.some((one) => one === each));
    return Object.fromEntries<unknown>([...others, ...own]);
  };
  const line = (text: string) => text.trim() || undefined;
  switch (field.kind) {
    case "line":
      return { value: texts(name, stored, line) };
    case "rich-text":
      return {
        value: texts(name, stored, (text) => {
          const tree = parseRichText(text);
          return tree.length > 0 ? tree : undefined;
        }),
      };
    case "flag":
      return { value: typed[name] === "on" };
    case "upload":
      return { value: line(typed[name] ?? "") };
    case "order": {
      const chosen = field.options.map((_, index) => typed[`${name}.${index}`] ?? "").filter((one) => one !== "");
      return { value: orderOf(field.options, chosen), inputOf: () => `${name}.0` };
    }
    case "links": {
      const before: readonly unknown[] = Array.isArray(stored) ? stored : [];
      const rows = Array.from({ length: field.most }, (_, row) => {
        const known = before[row];
        const { id, label: of } = isObject(known) ? known : {};
        const label = texts(`${name}.${row}.label`, of, line);
        return { row, id, label, href: (typed[`${name}.${row}.href`] ?? "").trim() };
      }).filter(({ label, href }) => href !== "" || Object.keys(label).length > 0);
      const taken = new Set(rows.map(({ id }) => id));
      const value = rows.map(({ id, label, href }) => ({ id: id ?? freeLinkId(taken), label, href }));
      const inputOf = ([index, ...path]: readonly PropertyKey[]) => {
        const row = rows[Number(index)]?.row ?? 0;
        const inside = path[0] === "label" && path.length === 1 ? ["label", languages[0] ?? "en"] : path;
        return [name, row, ...inside].map(String).join(".");
      };
      return { value, inputOf };
    }
    default:
      return { value: typed[name] ?? "" };
  }
}

function freeLinkId(taken: Set<unknown>): string {
  let number = 1;
  while (taken.has(`link-${String(number)}`)) number += 1;
  const id = `link-${String(number)}`;
  taken.add(id);
  return id;
}
