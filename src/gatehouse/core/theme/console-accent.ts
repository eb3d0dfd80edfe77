/**
 * The site's accent in the console, which is neutral otherwise. A colour that is not readable on the console's
 * backgrounds is replaced by the next one.
 */
import { wcagContrast } from "culori";
import { modes, type Mode } from "./tokens.ts";

/** An accent and its substitutes, in order of preference. */
export type Accents = Readonly<Record<Mode, readonly string[]>>;

/** Backgrounds of `console.css` behind links and buttons, and its text colour. */
const grounds: Readonly<Record<Mode, readonly string[]>> = {
  light: ["#f5f7f6", "#ffffff"],
  dark: ["#0f1413", "#171e1c"],
};

/** WCAG 2.2, 1.4.3. */
const readable = 4.5;

/** Style for the root of the page, stronger than the console's own; empty where no colour can be read. */
export function consoleAccentStylesheet(accents: Accents): string {
  const [light = "", dark = ""] = modes.map((mode) => declarations(accents[mode], mode));
  return `${light && `:root:root{${light}}`}${dark && `@media (prefers-color-scheme:dark){:root:root{${dark}}}`}`;
}

function declarations(wanted: readonly string[], mode: Mode): string {
  const accent = wanted.find((colour) => grounds[mode].every((ground) => wcagContrast(colour, ground) >= readable));
  if (accent === undefined) return "";
  const onAccent = wcagContrast(accent, "#ffffff") >= readable ? "#ffffff" : "#101312";
  const [strong, soft] = mode === "light" ? ["82%,#000", "10%,#fff"] : ["78%,#fff", "22%,#171e1c"];
  return [
    `--accent:${accent}`,
    `--accent-strong:color-mix(in oklab,${accent} ${strong})`,
    `--accent-soft:color-mix(in oklab,${accent} ${soft})`,
    `--on-accent:${onAccent}`,
  ].join(";");
}
