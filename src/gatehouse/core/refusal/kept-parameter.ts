/** How the form that sends what was kept says so, in the query of the URL that it was meant for. */
export const keptParameter = "gatehouse-kept";

/** @param target path and query, as asked for @param id of what is kept */
export function keptTarget(target: string, id: string): string {
  return `${target}${target.includes("?") ? "&" : "?"}${keptParameter}=${id}`;
}
