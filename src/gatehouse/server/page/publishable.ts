/** What prevents publishing: a page that cannot be read is not published. */
import type { ThemeRepository } from "../../../../db/repositories/contract.ts";
import { problem, type Problem } from "../../core/languages/problem.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { contrastProblems } from "../../core/theme/contrast.ts";
import { themeTokensSchema } from "../../core/theme/tokens.ts";

/** Null where the page can be published. The document has passed its schema. */
export async function publishingProblem(document: PageDocument, themes: ThemeRepository): Promise<Problem | null> {
  const theme = await themes.find(document.themeId);
  if (theme === null) return problem("theme-gone");
  const tokens = themeTokensSchema.safeParse(theme.tokens);
  if (!tokens.success) return problem("theme-unreadable", { theme: theme.name });
  const pairs = contrastProblems(tokens.data);
  return pairs.length === 0 ? null : problem("too-faint", { pairs });
}
