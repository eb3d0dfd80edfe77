/**
 * What a preview link shows: the draft or a revision, to anybody who has the link. Nothing in it can be pressed or sent, no
 * cache keeps it, and it gives no rights.
 */
import type { AstroGlobal } from "astro";
import { chooseLanguage } from "../core/page/language.ts";
import { consoleWordsFor } from "../core/languages/index.ts";
import { printPreview } from "../http/answer/print-refusal.ts";
import { markOwnPage, ownPolicy, previewPagePolicy } from "../http/answer/response-headers.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import { plainAnswer } from "./console/page/editing.ts";
import { readPreviewChoice, type PreviewChoice } from "./console/page/preview-choice.ts";
import { previewView } from "./console/page/preview-view.ts";
import { shownDocument, type ShownDocument } from "./console/page/shown-document.ts";

export interface LinkedPage extends ShownDocument {
  readonly key: string;
  readonly choice: PreviewChoice;
}

export async function openLinkedPage(context: AstroGlobal): Promise<LinkedPage | Response> {
  const { previewLinks } = getRuntime();
  const key = context.url.searchParams.get("key") ?? "";
  const link = await previewLinks.read(key);
  const words = consoleWordsFor(context.request.headers.get("accept-language"));
  const over = () => unkept(plainAnswer(404, words, words.page.linkOver, words.page.linkOverText));
  if (link === null) return over();
  const shown = await shownDocument(link.page, getRuntime());
  return shown.ok ? { key, choice: readPreviewChoice(context.url), ...shown.value } : over();
}

export async function answerLinkedFrame(context: AstroGlobal): Promise<Response> {
  const opened = await openLinkedPage(context);
  if (opened instanceof Response) return opened;
  const { document, themes, choice } = opened;
  const language =
    choice.language ?? chooseLanguage(context.request.headers.get("accept-language"), document.languages);
  const { html, policy } = await printPreview(
    context,
    await previewView({ ...choice, language, document, themes }, getRuntime()),
  );
  return unkept(new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8", [ownPolicy]: policy } }));
}

/** Sets what the page around the frame says. */
export function markLinkedPage(headers: Headers): void {
  markOwnPage(headers);
  headers.set("Cache-Control", "private, no-store");
  // The URL is the key.
  headers.set("Referrer-Policy", "no-referrer");
  headers.set(ownPolicy, previewPagePolicy);
}

function unkept(response: Response): Response {
  const policy = response.headers.get(ownPolicy);
  markLinkedPage(response.headers);
  if (policy !== null) response.headers.set(ownPolicy, policy);
  return response;
}
