/** People: list, add, look at, change. */
import { formats } from "../formats.ts";

const { plural, moment, lastDay } = formats.en;

export const people = {
  title: "People",
  lead: "Everybody with an account here, and the roles they hold.",
  addSomebody: "Add somebody",
  waiting: (count: number) =>
    plural(count, { one: "One person has asked for a role.", other: "# people have asked for a role." }),
  seeWaiting: "See who waits",
  search: "Name or email",
  searchButton: "Search",
  role: "Role",
  anyRole: "Any role",
  noneFound: "Nobody fits this search",
  noneFoundText: "Try a shorter part of the name or email, or another role.",
  showAll: "Show everybody",
  roles: "Roles",
  standing: "Standing",
  since: "Since",
  noRoles: "None",
  active: "Active",
  suspended: "Suspended",
  count: (count: number) => plural(count, { one: "# person", other: "# people" }),
  countFound: (count: number) => plural(count, { one: "# person fits this search", other: "# people fit this search" }),

  // Adding
  added: (name: string) => `${name} was added`,
  notAdded: "Nobody was added yet",
  lookAt: "Look at this person",
  addAnother: "Add another",
  emailAddress: "Email address",
  emailHint: "They sign in with it.",
  rolesHint: "You can give the roles that allow no more than you may do yourself.",
  passwordIsMadeUp: "A password is made up and shown to you once, to pass on.",
  passOn: (name: string) => `Pass this on to ${name}`,
  passOnText: (name: string) =>
    `The password is shown this once and kept nowhere. Hand it over in person or by phone; ${name} can choose another one under “Your account”.`,
  passLinkOn: (name: string) => `Pass this link on to ${name}`,
  passLinkOnText:
    "Send it to the email you want to see confirmed, so that only its reader has it. It works once and for a day, is shown this once, and ends the link before.",

  // One person
  missing: "There is no such person here",
  missingText: "The URL may be mistyped, or the account was removed.",
  thisIsYou: "This is you. Your name, password, sessions and tokens are on",
  yourAccountPage: "your account page",
  access: "Access",
  hasAccountSince: (at: number) => `Has had an account since ${moment(at)}.`,
  deletesAfter: (at: number) =>
    `This person asked for their account to be deleted. It goes after ${moment(at)}, unless they sign in and keep it.`,
  deletesWhenSuspended: (at: number) =>
    `This person asked for their account to be deleted. Because it is suspended, it is kept until ${moment(at)}, and goes then, so that you have time to look into what happened.`,
  closedSince: (at: number) => `Every guarded page has been closed to this person since ${moment(at)}.`,
  newPassword: "New password",
  newPasswordText: (name: string, hasTokens: boolean) =>
    `A new password is made up and shown to you once. ${name} is signed out everywhere${hasTokens ? ", and every token of theirs is revoked" : ""}.`,
  resetSecondFactor: "Remove the second factor",
  resetSecondFactorText: (name: string) =>
    `${name} can then sign in with the password alone, and is told by mail. Do this only when you are sure that it is ${name} who asks: a thief who knows the password would ask for the same.`,
  makePassword: "Make a new password",
  suspend: "Suspend",
  suspendText: (name: string) =>
    `${name} is signed out everywhere, can then open no guarded page, and is told that the account is suspended. Tokens of their programs are revoked for good. Roles stay as they are, and you can let them in again.`,
  suspendNote: "A note to this person",
  suspendNoteHint:
    "The person reads it when they try to sign in, and on the page that tells them. Nobody else does, except in the history. At most 500 characters.",
  theyRead: (note: string) => `They read: “${note}”`,
  suspendButton: "Suspend this person",
  reinstate: "Let in again",
  wantsRole: (role: string) => `Asks for: ${role}`,
  noRole: (name: string) => `${name} holds no role.`,
  roleGone: "This role does not exist any more.",
  asked: "Asked for",
  askedAt: (at: number) => `Since ${moment(at)}`,
  theyWrote: (note: string) => `“${note}”`,
  askedText: (name: string) => `${name} asked for this role, and waits for an answer.`,
  approve: "Approve",
  decline: "Decline",
  theRole: (label: string) => `the role ${label}`,
  ended: "Ended",
  lastDayWas: (endsAt: number) => `Its last day was ${lastDay(endsAt)} (UTC)`,
  untilDay: (endsAt: number) => `Until the end of ${lastDay(endsAt)} (UTC)`,
  fromProvider: (provider: string) => `From ${provider}, at the last sign-in there.`,
  comesBack: (provider: string) =>
    `If you take it away, it comes back at the next sign-in, unless ${provider} no longer says so.`,
  takeAway: "Take away",
  giveRole: "Give a role",
  chooseRole: "Choose a role",
  lastDay: "Last day",
  give: "Give",
  emailNotConfirmed: "Not confirmed",
  emailNotConfirmedText: "Pages that ask for a confirmed email are closed to this person.",
  emailConfirmed: "Confirmed",
  emailConfirmedSince: (at: number) => `Since ${moment(at)}.`,
  makeLink: "Make a link that confirms it",
  confirmEmail: "I know it is theirs",
  unconfirmEmail: "Take the confirmation back",
  signedInOn: "Signed in on",
  nowhere: "Nowhere at the moment.",
  endSession: "End",
  theSessionOn: (device: string) => `the session on ${device}`,
  endSessions: (count: number) => plural(count, { one: "End the session", other: "End all # sessions" }),
  revokeTokensToo: (count: number) =>
    plural(count, { one: "Revoke the token of their program too", other: "Revoke the # tokens of their programs too" }),
  signIns: "Tries to sign in",
  noSignIns: "No try in the last 90 days.",
  notLetIn: "Not let in",

  // Programs
  programs: "Programs",
  noTokens: "No program has a token of this person.",
  makeToken: "Make a token",
  makeTokenFor: (name: string) => `Make a token for ${name}`,
  newTokenFor: (name: string) => `A new token for ${name}`,
  tokenLead: "Anyone who has it can do what it may do, in this person’s name. It never opens the admin console.",
};
