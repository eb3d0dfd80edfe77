/** What the parts of the refusal page print: the view of the refusal that is being answered. */
import { languageAttributes, type LanguageAttributes } from "../../core/page/language.ts";
import { composeOwnBlocks } from "./own-blocks.ts";
import type { BlockView, RefusalView } from "../../core/refusal/view.ts";

/**
 * @param locals `Astro.locals`
 * @throws where nothing was refused: on any other page of the site
 */
export function shownView(locals: App.Locals): RefusalView {
  const view = locals.gatehouse?.refusal;
  if (view === undefined) {
    throw new Error(
      "This part of Gatehouse shows why a visitor was refused, so it has its place in src/pages/401.astro and " +
        "src/pages/403.astro. For a link to the sign-in page on any other page, use signInHref(Astro).",
    );
  }
  const composed = composeOwnBlocks(view, (kind, error) => blockFailed(locals, kind, error));
  // What is printed is told to the code that asked for it: it makes the policy from it.
  if (locals.gatehouse !== undefined) locals.gatehouse.refusal = composed;
  return composed;
}

export function blockFailed(locals: App.Locals, kind: string, error: unknown): void {
  locals.gatehouse?.failedBlocks?.push({ kind, error });
}

/** For parts that stand by themselves in a page of the site, which may speak another language than the visitor's. */
export function languageOfPage(locals: App.Locals): LanguageAttributes {
  return languageAttributes(shownView(locals).language);
}

/** The owner's blocks of these kinds, in their order. */
export function shownBlocks(locals: App.Locals, ...kinds: readonly BlockView["kind"][]): readonly BlockView[] {
  const { header, lead, side, footer } = shownView(locals).regions;
  return [...header, ...lead, ...side, ...footer].flatMap(withInner).filter(({ kind }) => kinds.includes(kind));
}

/** A part stands by itself: groups and columns are the site's own business there. */
function withInner(view: BlockView): readonly BlockView[] {
  return "blocks" in view ? view.blocks.flatMap(withInner) : [view];
}
