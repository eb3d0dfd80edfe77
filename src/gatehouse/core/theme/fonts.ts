/** System fonts only: the page is one response, so no font is loaded. */
import type { FontStack } from "./tokens.ts";

export const fontFamilies: Readonly<Record<FontStack, string>> = {
  sans: 'ui-sans-serif,-apple-system,"Segoe UI Variable Text","Segoe UI",Inter,Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif',
  grotesque: '"Helvetica Neue",Helvetica,"Arial Nova","Nimbus Sans",Inter,Arial,sans-serif',
  humanist: 'Seravek,"Gill Sans Nova",Ubuntu,Candara,Calibri,"Source Sans 3","Noto Sans",Carlito,Arial,sans-serif',
  rounded:
    // Chinese has a font of its own in its place, because letters differ between the two languages.
    'ui-rounded,var(--rounded,"Hiragino Maru Gothic ProN"),Quicksand,Nunito,Comfortaa,"Arial Rounded MT Bold",Candara,Calibri,Carlito,Arial,sans-serif',
  oldstyle:
    '"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Book Antiqua",Georgia,"Noto Serif","Liberation Serif",serif',
  slab: 'Rockwell,"Rockwell Nova","Roboto Slab","Sitka Small","Noto Serif","DejaVu Serif",serif',
  mono: 'ui-monospace,"Cascadia Code","SF Mono",Menlo,Consolas,"Source Code Pro","Noto Sans Mono","Liberation Mono",monospace',
};
