/** How complete a document is in each language, with every text beside its source. */
import { spokenSections } from "../../../../core/languages/section-names.ts";
import type { APIRoute } from "astro";
import { languageStates } from "../../../../core/page/language-state.ts";
import { languagesRequestSchema } from "../../../../core/page/studio-publishing.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { earlierPages } from "../earlier-pages.ts";
import { placeOfField } from "../field-place.ts";
import { sentDocument } from "../sent-document.ts";
import { answer } from "./answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await sentDocument(context, opened, languagesRequestSchema);
  if (sent instanceof Response) return sent;
  const { runtime, words, consolePath } = opened;
  const { document } = sent;
  const { blocks } = runtime.configuration;
  const sections = spokenSections(runtime.configuration.sections, words);
  const [earlier, isConfirmed] = await Promise.all([
    earlierPages(runtime.pageEditor),
    runtime.confirmedTranslations.read(),
  ]);
  return answer({
    languages: languageStates(document, earlier, isConfirmed).map(({ language, missing, outdated, texts }) => ({
      ...{ language, missing, outdated },
      texts: texts.map(({ source, path, text, state }) => ({
        key: source.key,
        path,
        kind: source.kind,
        label: placeOfField(path, { document, sections, blocks, words, base: `${consolePath}/page` }).label,
        source: source.text,
        sourceLanguage: source.language,
        ...{ text, state },
      })),
    })),
  });
};
