/** Brings stored tokens of a theme up to the current version. */
import { readableOn } from "./mend-contrast.ts";

type Stored = Readonly<Record<string, unknown>>;

/**
 * @param stored anything; what is no theme of version 1 is returned as it is, for the schema to judge
 */
export function upgradeTokens(stored: unknown): unknown {
  return isObject(stored) && stored["version"] === 1 ? fromVersion1(stored) : stored;
}

/** Buttons and drawings had one colour, reasons had no drawing, and a background was never a picture. */
function fromVersion1(stored: Stored): unknown {
  const { type, light, dark } = stored;
  return {
    ...stored,
    version: 2,
    type: isObject(type) ? { ...type, tracking: "tight", headingCase: "as-written" } : type,
    buttonStyle: "solid",
    emblem: "soft",
    picture: null,
    light: isObject(light) ? { accentLine: light["accent"], pending: pendingOn(light, "darker"), ...light } : light,
    dark: isObject(dark) ? { accentLine: dark["accent"], pending: pendingOn(dark, "lighter"), ...dark } : dark,
  };
}

/** An amber that can be told from the backgrounds of the theme. */
function pendingOn(palette: Stored, direction: "darker" | "lighter"): string {
  const backs = [palette["page"], palette["wash"], palette["glow"], palette["surface"]];
  const known = backs.filter((back) => typeof back === "string");
  return readableOn(direction === "darker" ? "#96610a" : "#efbf5c", known, 3, direction);
}

function isObject(value: unknown): value is Stored {
  return typeof value === "object" && value !== null;
}
