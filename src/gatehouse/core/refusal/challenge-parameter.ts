/**
 * In the query of the URL that takes the proof of a challenge. Its step has a cookie of its own, so that a page which offers a
 * passkey does not end a sign-in that is under way in another tab.
 */
export const challengeParameter = "challenge";
