/** The whole stylesheet of the refusal page, as text: tokens first, then the rules that use them. */
import type { Layout } from "../page/layout.ts";
import { rememberedByText } from "../remember.ts";
import { accountDocumentRules, accountRules } from "./account.ts";
import { backgroundStylesheet, type PictureUrl } from "./background.ts";
import { buttonRules, fieldRules } from "./buttons.ts";
import { contentRules, documentRules } from "./content.ts";
import { controlRules } from "./controls.ts";
import { colourDeclarations, measureDeclarations, write, type Declaration } from "./declarations.ts";
import { emblemRules } from "./emblem.ts";
import { fontFaceRules, type FontUrl } from "./font-faces.ts";
import { frameLayout, frameReset, frameScope } from "./frame.ts";
import { helpRules } from "./help.ts";
import { layoutRules } from "./layout.ts";
import { scriptRules } from "./scripts.ts";
import { plateRules } from "./mark-plate.ts";
import { scopeStylesheet } from "./scope.ts";
import { type Mode, type ThemeTokens } from "./tokens.ts";

/** Where what a stylesheet may show is: fonts, and the owner's pictures. Left out, it shows neither. */
export interface StyleSources {
  readonly font?: FontUrl;
  readonly picture?: PictureUrl;
}

/**
 * Small, self-contained but for its sources, and safe to print into a `<style>` element: tokens are checked colours and
 * choices. Follows the visitor's light or dark setting; `mode` fixes one, for previews.
 */
export function refusalStylesheet(
  tokens: ThemeTokens,
  layout: Layout,
  mode?: Mode,
  { font, picture = nowhere }: StyleSources = {},
): string {
  return compact(
    [
      fontFaceRules(tokens, font),
      colours(tokens, mode),
      `:root{${write(measureDeclarations(tokens))}}`,
      documentRules,
      ...looks(tokens),
      helpRules,
      emblemRules(tokens.emblem),
      fieldRules[tokens.fields],
      layoutRules[layout],
      backgroundStylesheet(tokens, layout, picture),
      scriptRules,
      otherMedia,
    ].join("\n"),
  );
}

/**
 * The look of what stands inside the layout of a site: every rule keeps to the boxes of class `gatehouse`. Light or
 * dark goes by the `color-scheme` of the page around it. A site sets its own values with custom properties of the same
 * names that begin with `--gatehouse-`: `--gatehouse-accent: #a8281c`.
 */
export function framedStylesheet(tokens: ThemeTokens, layout: Layout): string {
  const rules = [
    frameReset,
    ...looks(tokens),
    helpRules,
    emblemRules(tokens.emblem),
    fieldRules[tokens.fields],
    frameLayout(tokens.surface, layout),
    scriptRules,
    otherMedia,
  ];
  return compact(`${handedOver(tokens)}\n${inFrame(rules)}`);
}

/** The look of a member's own pages, inside the site's layout or in a document of our own. */
export function accountStylesheet(
  tokens: ThemeTokens,
  inSitesLayout: boolean,
  { font }: Pick<StyleSources, "font"> = {},
): string {
  const rules = [...looks(tokens), accountRules, fieldRules[tokens.fields], scriptRules];
  if (inSitesLayout) {
    return compact(`${handedOver(tokens)}\n${inFrame([frameReset, ...rules])}`);
  }
  return compact(
    [
      fontFaceRules(tokens, font),
      colours(tokens, undefined),
      `:root{${write(measureDeclarations(tokens))}}`,
      documentRules,
      ...rules,
      accountDocumentRules,
    ].join("\n"),
  );
}

const nowhere = (): undefined => undefined;

/** There are only as many parts as choices of a look, so each is scoped once. */
const scoped = rememberedByText((part) => scopeStylesheet(part, frameScope), 100);

function inFrame(parts: readonly string[]): string {
  return parts.map(scoped).join("\n");
}

function looks({ buttonStyle, markPlates }: ThemeTokens): string[] {
  return [contentRules, plateRules(markPlates), controlRules, buttonRules[buttonStyle]];
}

/** Browsers of before 2024 do not know `light-dark()`: they show the light colours. */
function handedOver(tokens: ThemeTokens): string {
  const colours = colourDeclarations(tokens);
  const fromSite = ([name, value]: Declaration) => {
    // A site that sets its accent alone means the buttons' borders and the drawings too.
    const own = name === "accent-line" ? `var(--gatehouse-accent,${value})` : value;
    return [name, `var(--gatehouse-${name},${own})`] as const;
  };
  const light = colours.map(([name, value]) => fromSite([name, value]));
  const both = colours.map(([name, value, dark]) => fromSite([name, `light-dark(${value},${dark})`]));
  const measures = measureDeclarations(tokens).map(fromSite);
  return `${frameScope}{${write([...light, ...measures])}}
@supports (color:light-dark(#000,#fff)){${frameScope}{${write(both)}}}`;
}

function colours(tokens: ThemeTokens, mode: Mode | undefined): string {
  const declared = colourDeclarations(tokens);
  const light = write(declared.map(([name, value]) => [name, value]));
  const dark = write(declared.map(([name, , value]) => [name, value]));
  if (mode) return `:root{color-scheme:${mode};${mode === "light" ? light : dark}}`;
  return `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){@media screen{:root{${dark}}}}`;
}

/** With forced colours, borders replace fills. On paper there is nothing to press, and ink is black on white in dark mode too. */
const otherMedia = `
@media (forced-colors:active){body,.gh-lead{background-image:none}body::before,body::after,.gh-lead::before{display:none}.gh-mark,.gh-avatar,.gh-emblem{border:1px solid}}
@media print{:root{color-scheme:light}body{background:none;min-height:0}body::before,body::after,.gh-lead::before,form:not(#_),.gh-sign-in,.gh-emblem{display:none}main,.gh-lead{min-height:0;background:none;box-shadow:none}body,body *{color:#000}}
`;

function compact(css: string): string {
  return css.replace(/\n\s*/g, "").replace(/;}/g, "}").trim();
}
