/** Adds to objects and lists of a source text where it stands: nothing that is there already moves or is written anew. */

/** Of a syntax tree, with its place in the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An object or a list, and what it holds. */
export interface Holder extends Place {
  readonly held: readonly Place[];
}

/** How the text is written. */
export interface Style {
  /** One step to the right. */
  readonly step: string;
  readonly quote: string;
  readonly semicolon: string;
}

export interface Insertion {
  readonly at: number;
  readonly text: string;
}

export function styleOf(text: string): Style {
  const [, spaces = "  "] = /^( {2,8})\S/m.exec(text) ?? [];
  const [, quote = '"'] = /^import\b[^'"\n]*(['"])/m.exec(text) ?? [];
  return {
    step: /^\t/m.test(text) ? "\t" : spaces,
    quote,
    semicolon: /^import\b.*['"][ \t]*\r?$/m.test(text) ? "" : ";",
  };
}

/**
 * Behind what the holder holds, on a line of its own where the last thing has one.
 *
 * @param write what is added, at an indentation
 */
export function added(text: string, holder: Holder, { step }: Style, write: (indent: string) => string): Insertion[] {
  const last = holder.held.at(-1);
  if (last === undefined) {
    const indent = indentAt(text, holder.start);
    // What stands between the braces is a comment at most, and stays.
    return [{ at: holder.start + 1, text: `\n${indent}${step}${write(indent + step)},\n${indent}` }];
  }
  const indent = indentAt(text, last.start);
  const lastEnd = endWithParentheses(text, last.end, holder.end);
  const comma = signAfter(",", text, lastEnd, holder.end);
  if (/[^\s(]/.test(text.slice(lineStart(text, last.start), last.start))) {
    return [{ at: lastEnd, text: `, ${write(indent)}` }];
  }
  const end = lineEnd(text, comma === undefined ? lastEnd : comma + 1);
  // Another thing, or the end of the holder, on the same line.
  const at = end < holder.end ? end : (comma ?? lastEnd - 1) + 1;
  const line = { at, text: `\n${indent}${write(indent)}${comma === undefined ? "" : ","}` };
  return comma === undefined ? [{ at: lastEnd, text: "," }, line] : [line];
}

/** Insertions are in places of the text as it was. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  // Of two at the same place the first comes first.
  const backwards = insertions
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order);
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  return backwards.reduce(
    (whole, one) => whole.slice(0, one.at) + one.text.replaceAll("\n", newLine) + whole.slice(one.at),
    text,
  );
}

/** As it is written in a source text, over several lines where it is long. */
export function written(value: unknown, style: Style, indent = ""): string {
  const inside = indent + style.step;
  const wrapped = (open: string, parts: readonly string[], close: string) =>
    `${open}\n${parts.map((part) => `${inside}${part},\n`).join("")}${indent}${close}`;
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => typeof one !== "object");
    if (isPlain) return `[${value.map((one) => written(one, style)).join(", ")}]`;
    return wrapped(
      "[",
      value.map((one) => written(one, style, inside)),
      "]",
    );
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    const short = `{ ${entries.map(([name, one]) => `${name}: ${written(one, style)}`).join(", ")} }`;
    if (!short.includes("\n") && short.length <= 60) return short;
    return wrapped(
      "{",
      entries.map(([name, one]) => `${name}: ${written(one, style, inside)}`),
      "}",
    );
  }
  if (typeof value !== "string") return String(value);
  const { quote } = style;
  return quote + value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) + quote;
}

const lineStart = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;

export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at)))?.[0] ?? "";
}

/** Behind a comment that ends the line; where something else follows, `at` itself. */
export function lineEnd(text: string, at: number): number {
  const [rest = ""] = /^[ \t]*(?:\/\/[^\n]*|\/\*[^*\n]*\*\/[ \t]*)?(?=\r?\n)/.exec(text.slice(at)) ?? [];
  return at + rest.replace(/\r$/, "").length;
}

/** The parser leaves out the parentheses around a thing. */
function endWithParentheses(text: string, from: number, end: number): number {
  const at = signAfter(")", text, from, end);
  return at === undefined ? from : endWithParentheses(text, at + 1, end);
}

/** With nothing but spaces and comments before it. */
function signAfter(sign: string, text: string, from: number, end: number): number | undefined {
  const [before = ""] = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*/.exec(text.slice(from, end)) ?? [];
  const at = from + before.length;
  return text[at] === sign && at < end ? at : undefined;
}
