/**
 * The page of a refusal. Astro renders it once for all visitors in the same circumstances; afterwards the kept template is
 * filled in with what differs between them.
 */
import type { Language } from "../../core/page/language.ts";
import { composeView, type ComposeInput } from "../../core/refusal/compose.ts";
import { initialOf } from "../../core/refusal/initial.ts";
import { timeInMail } from "../../core/refusal/support-mail.ts";
import { explainRefusal } from "../../core/refusal/explain.ts";
import {
  fillTemplate,
  holdsMark,
  marks,
  templateFrom,
  type PagePieces,
  type PageTemplate,
  type PieceMemory,
} from "../../core/refusal/page-template.ts";
import type { RefusalView } from "../../core/refusal/view.ts";
import type { Runtime } from "../../server/runtime.ts";
import type { PrintedPage } from "./print-refusal.ts";
import { templateKey } from "./template-key.ts";

/** Prints the refusal page for a view; `alone` leaves the site's look out. See `print-refusal.ts`. */
export type RenderPage = (view: RefusalView, alone: boolean) => Promise<PrintedPage>;

export interface RefusalPage {
  /** In pieces, to be sent one after the other. */
  readonly html: string | PagePieces;
  readonly language: Language;
  /** The Content-Security-Policy that goes with it. */
  readonly policy: string;
}

/**
 * @param revision of the published page
 * @param alone leaves the site's look out
 * @param render left out where there is nothing to render with
 * @returns null where the template is missing and there is no `render`
 */
export function pageFromTemplate(
  input: ComposeInput,
  revision: number,
  { pageTemplates: templates, pieceMemory }: Runtime,
  alone: boolean,
  render: RenderPage | undefined,
): RefusalPage | null | Promise<RefusalPage> {
  // Such a page may show an email, and only people who proved something before see it.
  if (input.step !== undefined || input.problems !== undefined || input.suspendedAs !== undefined)
    return render === undefined ? null : renderedOnce(input, alone, render);
  const key = alone ? `${templateKey(input, revision)}\0alone` : templateKey(input, revision);
  const kept = templates.get(key);
  if (kept !== undefined && kept !== "each-time") return filledIn(kept, input, pieceMemory);
  return render === undefined ? null : renderedPage(key, kept, input, { templates, pieceMemory }, alone, render);
}

async function renderedOnce(input: ComposeInput, alone: boolean, render: RenderPage): Promise<RefusalPage> {
  const view = composeView(input);
  const { html, policy } = await render(view, alone);
  return { html, language: view.language, policy };
}

async function renderedPage(
  key: string,
  kept: "each-time" | undefined,
  input: ComposeInput,
  { templates, pieceMemory }: { readonly templates: Runtime["pageTemplates"]; readonly pieceMemory: PieceMemory },
  alone: boolean,
  render: RenderPage,
): Promise<RefusalPage> {
  const marked = kept === undefined ? withMarks(input) : input;
  const { heading, explanation, nextSteps } = explainRefusal(marked);
  // A title may be cut to length, and with it a visitor's name in it. So such a page is rendered for each visitor.
  const eachTime = kept === "each-time" || holdsMark([heading, explanation, ...nextSteps]);
  const view = composeView(eachTime ? input : marked);
  const { html, policy, mayBeKept } = await render(view, alone);
  if (eachTime) {
    templates.set(key, "each-time");
    return { html, language: view.language, policy };
  }
  const template = templateFrom(html, view.language, policy);
  if (mayBeKept) templates.set(key, template);
  return filledIn(template, input, pieceMemory);
}

function filledIn(template: PageTemplate, input: ComposeInput, memory: PieceMemory): RefusalPage {
  const { id = "", name = "", email = "" } = input.signedInAs ?? {};
  const { returnTo, refusalId, page = "", facts: [fact1 = "", fact2 = ""] = [] } = input;
  // Few pages have a mail to begin, and to write a time takes longer than all the rest.
  const time = template.hasTime ? (input.time ?? timeInMail(input.now)) : "";
  const values = { id, name, email, initial: initialOf(name), returnTo, refusalId, page, time, fact1, fact2 };
  return { html: fillTemplate(template, values, memory), language: template.language, policy: template.policy };
}

/** The same input, with marks in the places that are filled in for each visitor. */
function withMarks(input: ComposeInput): ComposeInput {
  const { id, name, initial, email, returnTo, refusalId, page, time, fact1, fact2 } = marks;
  return {
    ...input,
    refusalId,
    page: input.page === undefined || input.page === "" ? input.page : page,
    time,
    facts: input.facts?.map((_, index) => (index === 0 ? fact1 : fact2)),
    returnTo: input.returnTo === "" ? "" : returnTo,
    signedInAs: input.signedInAs === undefined ? undefined : { id, name, email, initial },
  };
}
