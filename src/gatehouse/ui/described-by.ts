/** The `aria-describedby` of a control or fieldset whose hint and error stand under `${id}-hint` and `${id}-error`. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter((each) => each !== "");
  return ids.length > 0 ? ids.join(" ") : undefined;
}
