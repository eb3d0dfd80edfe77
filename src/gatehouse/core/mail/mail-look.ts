/** How mails look: the colours and type of the site, in what mail programs understand. */
import { formatHex, wcagContrast } from "culori";
import { modes, type Mode, type Palette, type ThemeTokens } from "../theme/tokens.ts";
import { fontFamilyOf } from "../theme/typefaces.ts";

/** Each as `#rrggbb`: few mail programs read OKLCH. `edge` is the line around a button. */
export type MailPalette = Readonly<
  Record<"page" | "surface" | "line" | "text" | "muted" | "accent" | "onAccent" | "edge", string>
>;

export interface MailLook extends Readonly<Record<Mode, MailPalette>> {
  /** As in CSS. */
  readonly font: string;
  readonly headingFont: string;
  readonly headingWeight: number;
  /** Of the card and of the button, in CSS pixels. */
  readonly radius: number;
  readonly buttonRadius: number;
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const readable = 4.5;
const seen = 3;
const radii: Readonly<Record<ThemeTokens["radius"], readonly [card: number, control: number]>> = {
  none: [0, 0],
  small: [4, 3],
  medium: [16, 8],
  large: [28, 14],
};

/** @param accent the site's own, where its code names one */
export function mailLook(theme: ThemeTokens, accent?: Readonly<Record<Mode, string>>): MailLook {
  const [light, dark] = modes.map((mode) => paletteOf(theme[mode], accent?.[mode])) as [MailPalette, MailPalette];
  const [radius, control] = radii[theme.radius];
  return {
    light,
    dark,
    font: fontFamilyOf(theme.type.body),
    headingFont: fontFamilyOf(theme.type.heading),
    headingWeight: theme.type.headingWeight,
    radius,
    buttonRadius: theme.buttons === "pill" ? 99 : control,
  };
}

function paletteOf(palette: Palette, accent: string | undefined): MailPalette {
  const { page, surface, line, text, muted } = palette;
  const shared = { page: hex(page), surface: hex(surface), line: hex(line), text: hex(text), muted: hex(muted) };
  if (accent === undefined) return { ...shared, ...buttonOf(palette.accent, palette.onAccent, palette) };
  const onAccent = wcagContrast(accent, "#ffffff") >= readable ? "#ffffff" : "#101312";
  const isReadable = wcagContrast(accent, onAccent) >= readable;
  return { ...shared, ...(isReadable ? buttonOf(accent, onAccent, palette) : paletteOf(palette, undefined)) };
}

/** A button that hardly differs from the card, such as a yellow one, gets an edge in the colour of the text. */
function buttonOf(
  accent: string,
  onAccent: string,
  { surface, text }: Palette,
): Pick<MailPalette, "accent" | "onAccent" | "edge"> {
  const edge = wcagContrast(accent, surface) >= seen ? accent : text;
  return { accent: hex(accent), onAccent: hex(onAccent), edge: hex(edge) };
}

function hex(colour: string): string {
  const converted = formatHex(colour);
  if (converted === undefined) throw new TypeError(`"${colour}" is not a colour.`);
  return converted;
}
