/** Moves colours that are too faint until they can be read. */
import type { PageDocument } from "../../core/page/document.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import { mendContrast } from "../../core/theme/mend-contrast.ts";
import { resolveTheme } from "../../core/theme/settings.ts";
import { modes, type Palette, type Theme } from "../../core/theme/tokens.ts";
import { setTheme, themeOf, type Target } from "./target.ts";

/** @returns commands; none where all can be read */
export function mendLook(document: PageDocument, target: Target, presets: readonly [Theme, ...Theme[]]): EditCommand[] {
  const settings = themeOf(document, target);
  const tokens = resolveTheme(settings, presets);
  const mended = mendContrast(tokens);
  return modes.flatMap((mode) => {
    const changed = Object.entries(mended[mode]).filter(
      ([name, colour]) => tokens[mode][name as keyof Palette] !== colour,
    );
    if (changed.length === 0) return [];
    const palette = { ...settings.overrides[mode], ...Object.fromEntries(changed) };
    return setTheme(document, target, `overrides.${mode}`, palette);
  });
}
