/** Parameters that the module puts into the query of a URL. */

/**
 * Says that a form sends the proof of a challenge. The step of a challenge has a cookie of its own, so that a page which offers a
 * passkey does not end a sign-in that is under way in another tab.
 */
export const challengeParameter = "challenge";

/** Asks the sign-in page for a fresh sign-in of a member who is signed in, in place of leading them on. */
export const againParameter = "again";

/** Names the kept request that a form sends, in the URL that the request was meant for. */
export const keptParameter = "gatehouse-kept";

/**
 * @param target path and query of the refused request
 * @param id of what is kept
 */
export function keptTarget(target: string, id: string): string {
  return `${target}${target.includes("?") ? "&" : "?"}${keptParameter}=${id}`;
}
