/** The page a new site starts with. */
import { type PageDocument, currentVersion } from "./document.ts";
import { languages } from "./language.ts";

/** Complete without any copy: all words fall through to the shipped ones, in every language. */
export function shippedDocument(siteName: string): PageDocument {
  return {
    version: currentVersion,
    layout: "card",
    themeId: "harbour",
    languages: [...languages],
    blocks: [
      { id: "brand", kind: "brand", siteName: siteName.trim().slice(0, 80), tagline: "", mark: "monogram" },
      { id: "heading", kind: "heading", size: "regular" },
      { id: "explanation", kind: "explanation" },
      { id: "sign-in", kind: "sign-in", heading: "", buttonLabel: "", showRemember: true },
      { id: "next-steps", kind: "next-steps", style: "bullets" },
      { id: "contact", kind: "contact" },
      { id: "support-links", kind: "support-links" },
      { id: "footer", kind: "footer", text: "" },
    ],
    copy: {},
    supportLinks: [],
    contact: { text: "", email: "", phone: "" },
  };
}
