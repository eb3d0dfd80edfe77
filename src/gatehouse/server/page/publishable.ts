/** What prevents publishing: a page that cannot be read is not published. */
import { problem, type Problem } from "../../core/languages/problem.ts";
import { contrastProblems } from "../../core/theme/contrast.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { pageThemesOf } from "../../core/theme/page-themes.ts";
import type { Theme } from "../../core/theme/tokens.ts";

type Presets = readonly [Theme, ...Theme[]];

/** Null where the page can be published. The document has passed its schema. */
export function publishingProblem({ theme, overrides }: PageDocument, presets: Presets): Problem | null {
  const others = [...Object.values(overrides.reasons), ...Object.values(overrides.sections)];
  const chosen = [theme, ...others.flatMap((one) => one.theme ?? [])];
  if (chosen.some(({ preset }) => !presets.some(({ id }) => id === preset))) return problem("theme-gone");
  const { site, reasons, sections } = pageThemesOf({ theme, overrides }, presets);
  const pairs = [site, ...Object.values(reasons), ...Object.values(sections)].flatMap(contrastProblems);
  return pairs.length === 0 ? null : problem("too-faint", { pairs });
}
