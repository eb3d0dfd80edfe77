/**
 * The page document: everything the owner decides about the refusal page. A document that passes this schema is a page
 * that people can sign in on, and only such a document can be published.
 */
import { z } from "zod";
import { complaint, problem } from "../languages/problem.ts";
import { problemOfError, told, type Told } from "../languages/say-problem.ts";
import { reasons } from "../refusal/reason.ts";
import { themeSettingsSchema } from "../theme/settings.ts";
import { allBlocks, blockSchema, type Block } from "./block.ts";
import { copySchema } from "./copy.ts";
import { languageSchema } from "./language.ts";
import { layoutSchema } from "./layout.ts";
import { overriddenAlone, overridesSchema } from "./override.ts";
import { ownEntry } from "./own-entry.ts";
import { fromVersion1 } from "./version-1.ts";
import { alwaysShows, signInReasons } from "./when-shown.ts";

export const currentVersion = 2;

/**
 * Bytes of the page as JSON. The studio sends it whole for each preview, and that has to fit into a call
 * (`http/answer/json.ts`).
 */
export const longestDocument = 480 * 1024;

/** Blocks of a page, nested ones included. */
const mostBlocks = 250;
/** Levels of blocks inside blocks. */
const deepest = 4;

export const pageDocumentSchema = z
  .strictObject({
    version: z.literal(currentVersion),
    layout: layoutSchema,
    theme: themeSettingsSchema,
    /** Languages the page is offered in; the first is the site's own. */
    languages: z
      .array(languageSchema)
      .min(1, complaint("languages-empty"))
      .refine((list) => new Set(list).size === list.length, complaint("languages-twice")),
    blocks: z
      .array(z.unknown())
      .refine((blocks) => !isDeeperThan(blocks, deepest), { error: complaint("blocks-too-deep"), abort: true })
      .pipe(z.array(blockSchema)),
    copy: copySchema,
    overrides: overridesSchema.default({ reasons: {}, sections: {} }),
  })
  .superRefine((document, context) => {
    const complain = (message: string) => context.addIssue({ code: "custom", path: ["blocks"], message });
    const blocks = allBlocks(document.blocks);
    if (blocks.length > mostBlocks) complain(complaint("too-many-blocks", { most: mostBlocks }));
    if (new Set(blocks.map(({ id }) => id)).size !== blocks.length) complain(complaint("blocks-same-id"));
    const signIns = blocks.filter(({ kind }) => kind === "sign-in");
    const headings = blocks.filter(({ kind }) => kind === "heading");
    if (signIns.length !== 1) complain(complaint("one-sign-in"));
    if (headings.length !== 1) complain(complaint("one-heading"));
    if (!alwaysThere(document, "sign-in")) complain(complaint("sign-in-hidden"));
    if (!alwaysThere(document, "heading")) complain(complaint("heading-hidden"));
  });

export type PageDocument = z.infer<typeof pageDocumentSchema>;

/** Checked before blocks are read, so that reading them takes bounded stack. */
function isDeeperThan(blocks: readonly unknown[], levels: number): boolean {
  if (levels === 0) return blocks.length > 0;
  return blocks.some((block) => {
    const children: unknown = typeof block === "object" && block !== null && "children" in block ? block.children : [];
    return Array.isArray(children) && isDeeperThan(children, levels - 1);
  });
}

/** Whether the block that the page cannot do without shows wherever it is needed, together with what it stands in. */
function alwaysThere({ blocks, overrides }: Pick<PageDocument, "blocks" | "overrides">, kind: string): boolean {
  const when = kind === "sign-in" ? signInReasons : reasons;
  const way = wayTo(blocks, kind);
  const changes = [...Object.values(overrides.reasons), ...Object.values(overrides.sections)];
  return way.every((block) =>
    [block, ...changes.map((change) => overriddenAlone(block, ownEntry(change.blocks, block.id)) ?? block)].every(
      (one) => alwaysShows(one, when),
    ),
  );
}

/** The block of a kind, and the blocks it stands in; from the outermost. */
function wayTo(blocks: readonly Block[], kind: string): Block[] {
  const outer = blocks.find((block) => allBlocks([block]).some((each) => each.kind === kind));
  if (outer === undefined) return [];
  return outer.kind === kind || !("children" in outer) ? [outer] : [outer, ...wayTo(outer.children, kind)];
}

export type Upgraded =
  | { readonly ok: true; readonly document: PageDocument }
  | ({ readonly ok: false; readonly code: "unknown-version" | "invalid" } & Told);

/** One step per version, from the key to the next one. A published page must stay readable in later releases. */
const steps: Readonly<Record<number, (document: object) => object>> = { 1: fromVersion1 };

const versionedSchema = z.looseObject({ version: z.int().min(1) });

/** Reads a stored document of any version and brings it up to the current one. Never throws. */
export function upgrade(stored: unknown): Upgraded {
  const versioned = versionedSchema.safeParse(stored);
  if (!versioned.success) {
    return { ok: false, code: "unknown-version", ...told(problem("page-without-version")) };
  }
  if (versioned.data.version > currentVersion) {
    return { ok: false, code: "unknown-version", ...told(problem("page-newer")) };
  }
  let document: object = versioned.data;
  for (let version = versioned.data.version; version < currentVersion; version += 1) {
    const step = steps[version];
    if (!step) return { ok: false, code: "unknown-version", ...told(problem("page-version", { version })) };
    document = step(document);
  }
  const parsed = pageDocumentSchema.safeParse(document);
  if (parsed.success) return { ok: true, document: parsed.data };
  return { ok: false, code: "invalid", ...told(problemOfError(parsed.error)) };
}
