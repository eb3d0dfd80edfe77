/** What is looked at in JSON from elsewhere before a schema reads it, so that no schema has to descend without end. */
/** Counts brackets outside of strings, so that no parser has to descend. Takes linear time. */
export function isDeeperThan(json: string, levels: number): boolean {
  return !isWithin(json, levels, Infinity);
}

/** A string as long as this, without a backslash in it, is a picture: no text of a page is as long. */
const pictureLength = 64 * 1024;

/**
 * Whether JSON has at most this many levels, values, and letters that belong to no picture. A file of a few megabytes can hold
 * millions of empty lists or names, and reading them takes a hundred times their size and holds the thread for a minute. Takes
 * linear time, and ends where a bound is passed.
 */
export function isWithin(json: string, levels: number, values: number, letters = Infinity): boolean {
  let depth = 0;
  let count = 1;
  let ofPictures = 0;
  for (let at = 0; at < json.length; at += 1) {
    if (at - ofPictures > letters) return false;
    const letter = json[at];
    if (letter === '"') {
      const plainEnd = json.indexOf('"', at + 1);
      if (plainEnd - at > pictureLength && !json.slice(at, plainEnd).includes("\\")) {
        ofPictures += plainEnd - at;
        at = plainEnd;
      } else at = endOfString(json, at, letters + ofPictures);
    } else if (letter === "[" || letter === "{") {
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

/** Where the string that begins at `start` ends, or a place behind `last`, after which the end does not matter. */
function endOfString(json: string, start: number, last: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    if (end > last) return end;
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
