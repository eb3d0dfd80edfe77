/**
 * The notice after a form was carried out. The URL carries only a word of this list, so that a link from elsewhere cannot put
 * text of its own on the page.
 */
const sentences = {
  "person-role-given": "The role was given. It holds from now on.",
  "person-role-taken": "The role was taken away. This holds from now on.",
  "person-suspended":
    "Suspended. Every guarded page is closed to this person, their sessions are ended and their tokens revoked.",
  "person-reinstated": "This person may come in again, by signing in. Their programs need new tokens.",
  "person-role-declined": "Declined. The role was not given.",
  "person-email-confirmed": "The address counts as confirmed. This holds from now on.",
  "person-email-unconfirmed": "The address does not count as confirmed any more.",
  "session-ended": "The session was ended.",
  "sessions-ended": "All sessions were ended.",
  "sessions-and-tokens-ended": "All sessions were ended, and all tokens were revoked.",
  "role-created": "The role was created. You can give it to people now.",
  "role-changed": "The role was changed. This holds from now on.",
  "role-removed": "The role was removed, and nobody holds it any more.",
  "rule-created": "The rule was created. It holds from now on.",
  "rule-changed": "The rule was changed. This holds from now on.",
  "rule-removed": "The rule was removed. This holds from now on.",
  "name-changed": "Your name was changed.",
  "password-changed": "Your password was changed, and you were signed out everywhere else.",
  "token-revoked": "The token was revoked. Programs that use it are refused from now on.",
  "role-asked-for": "You requested the role. Once it is approved, you can open its pages.",
  "role-taken-back": "You withdrew your request for this role.",
  "confirmation-sent": "We sent you a link. It works once and for a day.",
  "confirmation-asked": "The people who run this site will give you a link that confirms your email.",
  "mail-queued": "The mail will be sent in a moment.",
  "others-ended": "You were signed out everywhere else.",
} as const;

export type Done = keyof typeof sentences;

/** The sentence that the URL asks for with `?done=…`, if it is one of ours. */
export function doneSentence(url: URL): string | null {
  const code = url.searchParams.get("done");
  return code !== null && Object.hasOwn(sentences, code) ? sentences[code as Done] : null;
}

/** The answer to a form that was carried out: the page to show next, with its notice (RFC 9110 15.4.4). */
export function seeOther(path: string, done: Done): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: `${path}?done=${done}`, "Cache-Control": "no-store" },
  });
}
