/** What prevents publishing: a page that cannot be read is not published. */
import type { ThemeRepository } from "../../../../db/repositories/contract.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { contrastProblems } from "../../core/theme/contrast.ts";
import { themeTokensSchema } from "../../core/theme/tokens.ts";

/**
 * Sentences for the publisher; an empty list means that the page can be published. The document has passed its schema.
 */
export async function publishingProblems(document: PageDocument, themes: ThemeRepository): Promise<string[]> {
  const theme = await themes.find(document.themeId);
  if (theme === null) return ["The theme of this page is not there any more. Choose another one under Layout."];
  const tokens = themeTokensSchema.safeParse(theme.tokens);
  if (!tokens.success) return [`The theme ${theme.name} cannot be read. Choose another one under Layout.`];
  return contrastProblems(tokens.data).map((problem) => problem.message);
}
