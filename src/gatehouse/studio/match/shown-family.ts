/** Which typeface of a list is the one that people see. */
import type { OpenPage } from "./open-page.ts";

const generic =
  /^(?:(?:ui-)?(?:serif|sans-serif|monospace|rounded)|system-ui|-apple-system|BlinkMacSystemFont|cursive|fantasy|math|emoji)$/i;

/** As people know it: build tools add a hash, `Atkinson-c7f4c4e8b285552f`. */
export const nameFor = (written: string) =>
  written
    .replace(/["']/g, "")
    .trim()
    .replace(/-[0-9a-f]{12,}$/, "");

/** Families that the site brings as files; those that only stand in until a file is there are left out. */
export function fontFilesOf({ document }: OpenPage): string[] {
  const names = new Set<string>();
  document.fonts.forEach(({ family, status }) => {
    const name = nameFor(family);
    if (status !== "error" && !/fallback/i.test(name)) names.add(name);
  });
  return [...names];
}

/** The first of the list that the site brings, or that this computer has. */
export function shownFamilies(files: readonly string[]): (stack: string) => string {
  const known = new Map<string, string>();
  return (stack) => {
    const before = known.get(stack);
    if (before !== undefined) return before;
    const names = stack.split(",").map((name) => nameFor(name));
    const shown =
      names.find((name) => files.includes(name) || generic.test(name) || isInstalled(name)) ?? names[0] ?? "";
    known.set(stack, shown);
    return shown;
  };
}

const letters = "mmmmmmmmmmlli 0123 Qa&";

/** Text in it is of another width than in two generic typefaces that differ from each other. */
function isInstalled(family: string): boolean {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return false;
  const widthIn = (stack: string) => {
    context.font = `72px ${stack}`;
    return context.measureText(letters).width;
  };
  const name = `"${family.replace(/["\\]/g, "")}"`;
  return ["monospace", "serif"].every((other) => widthIn(`${name},${other}`) !== widthIn(other));
}
