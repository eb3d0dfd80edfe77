/** What every page of the console has: navigation, forms, notices, lists. */
import type { ConsoleSectionId } from "../../access/console-pages.ts";
import { formats } from "../formats.ts";

const { number, plural } = formats.en;

export const shell = {
  sections: {
    overview: "Overview",
    page: "Refusal page",
    pictures: "Pictures",
    requests: "Requests",
    people: "People",
    roles: "Roles",
    rules: "Rules",
    map: "Map",
    outbox: "Mails",
    refusals: "Refusals",
    why: "Why?",
    audit: "Audit",
    webhooks: "Webhooks",
  } satisfies Record<ConsoleSectionId, string>,
  console: "Console",
  menu: "Menu",
  seeSite: "See the site",
  skip: "Skip to the content",
  close: "Close",
  account: "Your account",
  signOut: "Sign out",

  // Forms
  optional: "(optional)",
  cancel: "Cancel",
  save: "Save",
  create: "Create",
  remove: "Remove",
  removeThen: "Remove …",
  change: "Change",
  add: "Add",
  name: "Name",
  email: "Email",
  password: "Password",
  whatFor: "What it is for",
  history: "History",

  // What came of a form
  didNotWork: "That did not work",
  fieldsToCheck: (count: number) =>
    plural(count, { one: "One field needs another look.", other: "# fields need another look." }),
  done: {
    "person-renamed": "The name was changed.",
    "person-removed": "The account was removed.",
    "person-unchanged": "It was so already. Nothing was changed.",
    "person-email-corrected": "The email was changed. The person was told at both addresses.",
    "person-role-given": "The role was given. It holds from now on.",
    "person-role-taken": "The role was taken away. This holds from now on.",
    "joining-changed": "Saved. This holds from now on.",
    "account-deletion-changed": "Saved when accounts are deleted.",
    "signing-in-changed": "Saved. This holds from now on.",
    "person-invited": "The invitation was written. It works once and for two weeks.",
    "sign-up-accepted": "Accepted. They can sign in now, and get a mail.",
    "sign-up-declined": "Declined. Their details were deleted, and they get a mail.",
    "person-suspended":
      "Suspended. Every guarded page is closed to this person, their sessions are ended and their tokens revoked.",
    "person-reinstated": "This person may come in again, by signing in. Their programs need new tokens.",
    "person-was-active": "This person was not suspended. Nothing was changed.",
    "person-was-suspended": "This person was suspended already. Nothing was changed.",
    "person-role-declined": "Declined. The role was not given.",
    "request-approved": "Approved. The role holds from now on, and they get a mail.",
    "request-declined": "Declined. They get a mail.",
    "request-answered": "Sent. The request goes on waiting.",
    "webhook-saved": "Saved. This holds from now on.",
    "webhook-tested": "The test is on its way. Its answer stands below in a moment.",
    "webhook-sent-again": "It is on its way again.",
    "webhook-removed": "The webhook was removed.",
    "approvers-changed": "Saved who decides on requests.",
    "person-email-confirmed": "The email counts as confirmed. This holds from now on.",
    "person-email-unconfirmed": "The email does not count as confirmed any more.",
    "person-email-was-confirmed": "The email was confirmed already. Nothing was changed.",
    "person-email-was-unconfirmed": "The email was not confirmed. Nothing was changed.",
    "view-ended": "The view has ended. You see the site as yourself again.",
    "view-as-saved": "Saved. This holds from now on.",
    "session-ended": "The session was ended.",
    "second-factor-reset":
      "The second factor was removed. They can sign in with their password alone, and were told by mail.",
    "sessions-ended": "All sessions were ended.",
    "sessions-and-tokens-ended": "All sessions were ended, and all tokens were revoked.",
    "token-revoked": "The token was revoked. Programs that use it are refused from now on.",
    "mail-queued": "The mail will be sent in a moment.",
    "role-created": "The role was created. You can give it to people now.",
    "role-changed": "The role was changed. This holds from now on.",
    "role-removed": "The role was removed, and nobody holds it any more.",
    "picture-uploaded": "The picture was stored.",
    "picture-changed": "Saved.",
    "picture-used": "It is in the draft now. Publish the page to show it to visitors.",
    "picture-replaced": "The draft shows the new picture. Publish it to show it to visitors.",
    "picture-removed": "The picture was removed.",
    "rule-created": "The rule was created. It holds from now on.",
    "rule-changed": "The rule was changed. This holds from now on.",
    "rule-removed": "The rule was removed. This holds from now on.",
  },

  // Something that is not there
  notHere: "Not here",
  backToList: "Back to the list",
  mayBeRemoved: "It may have been removed.",
  keepIt: "Keep it",

  // Lists
  pages: "Pages",
  previous: "Previous",
  next: "Next",
  range: (from: number, to: number, total: number) => `${number(from)} to ${number(to)} of ${number(total)}`,
  nothingChanged: "Nothing has been changed yet.",
  moreAlike: (count: number) => plural(count, { one: "and # more like it", other: "and # more like it" }),
  /** Who made a change with the `gatehouse` command. */
  commandLine: "The command line",
  deletedPerson: "A deleted person",

  /** Who signed in, where no browser says what it is. */
  program: "A program",
};
