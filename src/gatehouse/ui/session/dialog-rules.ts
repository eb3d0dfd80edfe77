/**
 * CSS rules of the dialog. They stand in it as data, and its script makes a sheet of them: that needs nothing of the site's policy
 * or build, and pages without the dialog carry none of it.
 */
import type { Palette, ThemeTokens } from "../../core/theme/tokens.ts";

/** @param theme of the published page, null where it is not known: its buttons are black or white then */
export function dialogRules(theme: ThemeTokens | null): string {
  const both = (colour: keyof Palette) => theme && `light-dark(${theme.light[colour]},${theme.dark[colour]})`;
  // As on the refusal page, what the site sets itself comes first.
  return `.gatehouse-session{--accent:var(--gatehouse-accent,${both("accent") ?? "CanvasText"});--on-accent:var(--gatehouse-on-accent,${both("onAccent") ?? "Canvas"});--accent-line:var(--gatehouse-accent-line,${both("accentLine") ?? "CanvasText"})}
${rules}`;
}

const rules = `.gatehouse-session{box-sizing:border-box;width:min(26rem,100vw - 2rem);max-height:calc(100dvh - 2rem);margin:auto;padding:1.5rem;border:1px solid color-mix(in srgb,currentcolor 20%,transparent);border-radius:var(--gatehouse-card-radius,.75rem);box-shadow:0 1.5rem 4rem rgb(0 0 0/.25);background:Canvas;color:CanvasText;overflow:auto;
&::backdrop{background:rgb(0 0 0/.5)}
form,label,input{display:block;box-sizing:border-box;width:100%}
[hidden]{display:none!important}
h2{margin-block:0 .75rem;font-size:1.25em;font-weight:600}
p,label,button,a{margin-block:.75rem}
input,button{min-height:2.75rem;padding-inline:1rem;border:1px solid color-mix(in srgb,currentcolor 60%,transparent);border-radius:var(--gatehouse-radius,.5rem);background:transparent;color:inherit;font:inherit}
input{margin-block-start:.375rem}
button{margin-inline-end:.5rem;cursor:pointer}
a{display:inline-block;margin-inline-end:1rem;color:inherit;text-decoration:underline;text-underline-offset:.2em}
form button,[data-part=stay],[data-part=reload]{background:var(--accent);color:var(--on-accent);border-color:var(--accent-line);font-weight:600}
[role=alert]{padding-inline-start:.75rem;border-inline-start:.25rem solid}
:focus-visible{outline:2px solid CanvasText;outline-offset:2px}}`;
