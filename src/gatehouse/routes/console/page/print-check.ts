/** Prints pages of a document as visitors would get them, and checks what only then can be told. */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { finding as message } from "../../../core/languages/say-finding.ts";
import type { PageDocument } from "../../../core/page/document.ts";
import { allBlocks } from "../../../core/page/block.ts";
import { variantsOf } from "../../../core/page/page-variants.ts";
import type { CheckedVariant, Finding } from "../../../core/page/finding.ts";
import { checkHtml, checkWeight, withoutPicturesAndFonts } from "../../../core/refusal/check-html.ts";
import { withOwnBlocks } from "../../../core/refusal/own-blocks.ts";
import { printPreview } from "../../../http/answer/print-refusal.ts";
import { servedSitePaths, type HasPath } from "../../../server/site-paths.ts";
import { servedBuild } from "../../../server/runtime-slot.ts";
import type { Runtime } from "../../../server/runtime.ts";
import { previewView } from "./preview-view.ts";

const compress = promisify(gzip);

type PrintContext = Parameters<typeof printPreview>[0];

/** Pages printed at one call: other requests come in between each two of them. */
export const variantsAtOnce = 40;

export interface PrintedCheck {
  readonly findings: readonly Finding[];
  /** How many pages are checked by now, and of how many. */
  readonly done: number;
  readonly total: number;
}

/** @param from how many pages were checked before; a call checks the next `most` */
export async function checkPrinted(
  context: PrintContext,
  runtime: Runtime,
  document: PageDocument,
  from: number,
  most = variantsAtOnce,
): Promise<PrintedCheck> {
  const variants = variantsOf(
    document,
    runtime.configuration.sections.map(({ id }) => id),
  );
  const findings: Finding[] = [];
  const next = variants.slice(from, from + most);
  // A block that failed is not tried again: one that hangs would hold up every page.
  const failed = new Set<string>();
  for (const variant of next) findings.push(...(await checkOne(context, runtime, document, variant, failed)));
  return { findings, done: Math.min(from + next.length, variants.length), total: variants.length };
}

async function checkOne(
  context: PrintContext,
  runtime: Runtime,
  document: PageDocument,
  variant: CheckedVariant,
  failed: Set<string>,
): Promise<Finding[]> {
  try {
    const view = await previewView({ ...variant, document }, runtime);
    const rest = withOwnBlocks(view, (block) => (failed.has(block.of) ? null : block));
    const { html, failed: failedHere } = await printPreview(context, rest);
    for (const kind of failedHere) failed.add(kind);
    const { byteLength } = await compress(withoutPicturesAndFonts(html));
    return [
      ...failedBlocks(variant, failedHere, document),
      ...checkHtml(variant, html),
      ...checkWeight(variant, byteLength),
    ];
  } catch (error) {
    runtime.log.error("page-not-printed", { error });
    return [{ level: "error", what: message("not-printed"), variant, path: null }];
  }
}

/** Visitors get the page without them. */
function failedBlocks(variant: CheckedVariant, kinds: readonly string[], { blocks }: PageDocument): Finding[] {
  const failed = allBlocks(blocks).filter(({ kind }) => kinds.includes(kind));
  return failed.map(({ id, kind }) => ({
    level: "warning",
    what: message("block-failed", { block: kind }),
    variant,
    path: `blocks.${id}`,
  }));
}

/** Null where no build is served. */
export function knownPaths({ configuration }: Runtime): Promise<HasPath | null> {
  const folder = servedBuild();
  return folder === undefined ? Promise.resolve(null) : servedSitePaths(configuration)(folder);
}
