/** What is looked at in JSON from elsewhere before a schema reads it, so that no schema has to descend without end. */
/** Counts brackets outside of strings, so that no parser has to descend. Takes linear time. */
export function isDeeperThan(json: string, levels: number): boolean {
  return !isWithin(json, levels, Infinity);
}

/**
 * Whether JSON has at most this many levels and values. A file of a few megabytes can hold millions of empty lists, and reading
 * them takes a hundred times their size and holds the thread for a minute. Takes linear time.
 */
export function isWithin(json: string, levels: number, values: number): boolean {
  let depth = 0;
  let count = 1;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === '"') at = endOfString(json, at);
    else if (letter === "[" || letter === "{") {
      depth += 1;
      count += 1;
      if (depth > levels || count > values) return false;
    } else if (letter === ",") {
      count += 1;
      if (count > values) return false;
    } else if (letter === "]" || letter === "}") depth -= 1;
  }
  return true;
}

/** Where the string that begins at `start` ends. Pictures are strings of megabytes, so they are not read letter by letter. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let first = end;
    while (json[first - 1] === "\\") first -= 1;
    // An even number of backslashes stands for backslashes.
    if ((end - first) % 2 === 0) return end;
  }
  return json.length;
}

/**
 * The name that code may take for something else than a property. Others, such as `constructor`, can be what a section or a
 * block is called; what may stand where is for the schema to say.
 */
const misleading = "__proto__";

/**
 * Whether a parsed document holds that name, or a text that PostgreSQL cannot store: U+0000, or half of a surrogate
 * pair.
 */
export function holdsMisleading(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === "string" && isUnstorable(one)) return true;
    if (typeof one !== "object" || one === null) continue;
    for (const [name, inner] of Object.entries(one)) {
      if (name === misleading || isUnstorable(name)) return true;
      waiting.push(inner);
    }
  }
  return false;
}

const isUnstorable = (text: string) => text.includes("\0") || !text.isWellFormed();
