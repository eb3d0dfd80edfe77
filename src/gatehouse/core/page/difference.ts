/** What is different between two pages, piece by piece, as a person reads it. */
import { allBlocks, childrenOf, type AnyBlockKind, type Block } from "./block.ts";
import type { PageDocument } from "./document.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { formatRichText, richTextSchema } from "./rich-text.ts";
import { isObject } from "./value-at.ts";
import { siteFontSchema } from "../theme/site-font.ts";

export interface PageDifference {
  readonly kind: "added" | "removed" | "moved" | "changed";
  /** As in the command `set`; of a block that came, went or moved: `blocks.<id>`. */
  readonly path: string;
  /** Of the block that it is about; null for the rest of the page. */
  readonly block: AnyBlockKind | null;
  /** Empty where there is nothing: a block that came, or a text that was not written. */
  readonly before: string;
  readonly after: string;
}

/** In the order of the page: layout, look and languages, then the blocks from top to bottom, then the words. */
export function pageDifference(before: PageDocument, after: PageDocument): PageDifference[] {
  const { blocks: ones, copy: wordsBefore, overrides: overridesBefore, ...restBefore } = before;
  const { blocks: others, copy: wordsAfter, overrides: overridesAfter, ...restAfter } = after;
  return [
    ...changesOf(restBefore, restAfter),
    ...changesOfBlocks(ones, others),
    ...changesOf({ copy: wordsBefore }, { copy: wordsAfter }),
    ...changesOf({ overrides: overridesBefore }, { overrides: overridesAfter }),
  ];
}

function changesOf(before: unknown, after: unknown, at = "", block: AnyBlockKind | null = null): PageDifference[] {
  const [ones, others] = [new Map(leavesOf(before, at)), new Map(leavesOf(after, at))];
  return [...new Set([...ones.keys(), ...others.keys()])].flatMap((path) => {
    const [one, other] = [ones.get(path), others.get(path)];
    if (isDeepEqual(one, other)) return [];
    return [{ kind: "changed" as const, path, block, before: textOf(one, path), after: textOf(other, path) }];
  });
}

function* leavesOf(value: unknown, path: string): Generator<[path: string, value: unknown]> {
  if (value === undefined) return;
  // A typeface is one thing, by its name and its files.
  if (!isObject(value) || siteFontSchema.safeParse(value).success) yield [path, value];
  else {
    for (const [name, inner] of Object.entries(value)) yield* leavesOf(inner, path === "" ? name : `${path}.${name}`);
  }
}

function changesOfBlocks(before: readonly Block[], after: readonly Block[]): PageDifference[] {
  const [ones, others] = [byId(before), byId(after)];
  const moved = movedBlocks(before, after);
  const whole = (kind: PageDifference["kind"], { id, kind: block }: Block): PageDifference => ({
    kind,
    path: `blocks.${id}`,
    block,
    before: "",
    after: "",
  });
  return [
    ...[...ones.values()].flatMap((block) => (isSame(block, others.get(block.id)) ? [] : [whole("removed", block)])),
    ...[...others.values()].flatMap((block) => {
      const old = ones.get(block.id);
      if (old === undefined || !isSame(block, old)) return [whole("added", block)];
      return [
        ...(moved.has(block.id) ? [whole("moved", block)] : []),
        ...changesOf(settingsOf(old), settingsOf(block), `blocks.${block.id}`, block.kind),
      ];
    }),
  ];
}

const byId = (blocks: readonly Block[]) => new Map(allBlocks(blocks).map((block) => [block.id, block]));
const isSame = ({ kind }: Block, other: Block | undefined) => other?.kind === kind;

function settingsOf(block: Block): object {
  const apart: readonly string[] = ["id", "kind", "children"];
  return Object.fromEntries(Object.entries(block).filter(([name]) => !apart.includes(name)));
}

/** Blocks that stand in another block now, and as few as explain the new order among those that stayed. */
function movedBlocks(before: readonly Block[], after: readonly Block[]): ReadonlySet<string> {
  const [ones, others] = [parentsOf(before), parentsOf(after)];
  const moved = new Set([...others].flatMap(([id, parent]) => (ones.has(id) && ones.get(id) !== parent ? [id] : [])));
  for (const parent of new Set(others.values())) {
    const stayed = (parents: ReadonlyMap<string, string>, elsewhere: ReadonlyMap<string, string>) =>
      [...parents].flatMap(([id, one]) => (one === parent && elsewhere.get(id) === parent ? [id] : []));
    const order = stayed(ones, others);
    const kept = new Set(longestRise(stayed(others, ones).map((id) => order.indexOf(id))));
    for (const [at, id] of order.entries()) if (!kept.has(at)) moved.add(id);
  }
  return moved;
}

/** Id → id of the block it stands in, empty for the page itself; in the order of the page. */
function parentsOf(blocks: readonly Block[], parent = ""): Map<string, string> {
  return new Map(
    blocks.flatMap((block): [string, string][] => [[block.id, parent], ...parentsOf(childrenOf(block), block.id)]),
  );
}

/** The longest rising part of a list; there are at most some hundred numbers. */
function longestRise(numbers: readonly number[]): number[] {
  const rises: number[][] = [];
  for (const [at, number] of numbers.entries()) {
    const before = rises.filter((rise, other) => other < at && (rise.at(-1) ?? Infinity) < number);
    const longest = before.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
    rises.push([...longest, number]);
  }
  return rises.reduce<number[]>((one, other) => (other.length > one.length ? other : one), []);
}

/** Texts as they are typed, lists with one entry on each line, moments in ISO 8601. */
function textOf(value: unknown, path: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" && /\.(?:from|until)$/.test(path)) return new Date(value).toISOString();
  if (typeof value === "string") return value;
  const font = siteFontSchema.safeParse(value).data;
  if (font !== undefined) return `${font.family} (${font.files.map((file) => file.path).join(", ")})`;
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (path === "languages") return value.join(", ");
  if (value.every((one) => typeof one === "string")) return value.join("\n");
  const rich = richTextSchema.safeParse(value);
  if (rich.success) return formatRichText(rich.data);
  return value.map((one) => (isLink(one) ? lineOfLink(one) : JSON.stringify(one))).join("\n");
}

interface LinkLike {
  readonly label: Readonly<Record<string, string>>;
  readonly href: string;
}

const isLink = (value: unknown): value is LinkLike => isObject(value) && isObject(value["label"]);

const lineOfLink = ({ label, href }: LinkLike) =>
  [Object.values(label).join(" / "), href].filter((part) => part !== "").join(": ");
