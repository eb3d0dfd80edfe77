import { allBlocks } from "./block.ts";
import type { PageDocument } from "./document.ts";
import type { Language } from "./language.ts";
import { spokenIn } from "./local-text.ts";

/** The name that the owner wrote, or that of the code. */
export function siteNameOf({ blocks, languages }: PageDocument, siteName: string, language: Language): string {
  const brand = allBlocks(blocks).find((block) => block.kind === "brand");
  return (brand && spokenIn(brand.siteName, [language, ...languages])?.text) ?? siteName;
}
