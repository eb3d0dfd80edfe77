/**
 * What pure functions gave is remembered here, and nowhere else in core. It changes how long an answer takes, never the
 * answer, so core keeps no state that a caller could see.
 */

/**
 * The same function, asked once for the same text.
 *
 * @param most texts that are remembered; one more, and all are forgotten
 * @param longest characters of a text that is remembered, where strangers choose it
 */
export function rememberedByText<Result>(
  give: (text: string) => Result,
  most: number,
  longest = Infinity,
): (text: string) => Result {
  const given = new Map<string, Result>();
  return (text) => {
    const known = given.get(text);
    if (known !== undefined) return known;
    const result = give(text);
    if (text.length > longest) return result;
    if (given.size >= most) given.clear();
    given.set(text, result);
    return result;
  };
}

/** The same function, asked once for each object, as long as the object lives. For objects that do not change. */
export function rememberedByObject<Source extends object, Result>(
  give: (source: Source) => Result,
): (source: Source) => Result {
  const given = new WeakMap<Source, { readonly result: Result }>();
  return (source) => {
    let known = given.get(source);
    if (known === undefined) given.set(source, (known = { result: give(source) }));
    return known.result;
  };
}

/** The same function, which knows its last text: for one that several readers ask in a row about the same text. */
export function rememberedLast<Result>(give: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: give(text) };
    return last.result;
  };
}
