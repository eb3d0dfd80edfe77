/** The page a new site starts with. */
import { type PageDocument, currentVersion, pageDocumentSchema } from "./document.ts";
import { languages, type Language } from "./language.ts";

/**
 * Complete without any words: all fall through to the shipped ones, in every language, and to the names in the code.
 *
 * @param first the site's own language
 */
export function shippedDocument(first: Language = "en"): PageDocument {
  return pageDocumentSchema.parse({
    version: currentVersion,
    layout: "card",
    theme: { preset: "harbour" },
    languages: [first, ...languages.filter((language) => language !== first)],
    blocks: [
      { id: "brand", kind: "brand" },
      { id: "heading", kind: "heading" },
      { id: "explanation", kind: "explanation" },
      { id: "sign-in", kind: "sign-in" },
      { id: "next-steps", kind: "next-steps" },
      { id: "contact", kind: "contact" },
      { id: "support-links", kind: "support-links" },
      { id: "footer", kind: "footer" },
    ],
    copy: {},
  });
}
