/** What is looked at in JSON from elsewhere before a schema reads it, so that no schema has to descend without end. */
/** Counts brackets outside of strings, so that no parser has to descend. Takes linear time. */
export function isDeeperThan(json: string, levels: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (isInString) {
      if (letter === "\\") at += 1;
      else if (letter === '"') isInString = false;
    } else if (letter === '"') isInString = true;
    else if (letter === "[" || letter === "{") {
      depth += 1;
      if (depth > levels) return true;
    } else if (letter === "]" || letter === "}") depth -= 1;
  }
  return false;
}

/** Names that code may take for something else than a property. */
const misleading: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Whether a parsed document holds a name of that kind, or a text that PostgreSQL cannot store: U+0000, or half of a surrogate
 * pair.
 */
export function holdsMisleading(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === "string" && isUnstorable(one)) return true;
    if (typeof one !== "object" || one === null) continue;
    for (const [name, inner] of Object.entries(one)) {
      if (misleading.has(name) || isUnstorable(name)) return true;
      waiting.push(inner);
    }
  }
  return false;
}

const isUnstorable = (text: string) => text.includes("\0") || !text.isWellFormed();
