/** "Why?": who may go where, asked by an admin and answered step by step. */
import type { RuleOutcome } from "../../access/considered-rules.ts";
import { formats } from "../formats.ts";

const { list, lastDay, plural, momentByClocksOf } = formats.en;

export const why = {
  title: "Why?",
  lead: "Ask whether somebody may open a page, and see what decides it. Nothing is changed, and nobody is told.",
  ask: "Ask",
  who: "Who",
  subjects: {
    anonymous: "A visitor who is not signed in",
    person: "A person",
    token: "A program with a person’s token",
    role: "Anybody with a role",
  },
  person: "Email of the person",
  token: "Name of the token",
  tokenHint: "Only for a program. Empty: the person’s only token.",
  role: "Role",
  chooseRole: "Choose a role",
  more: "Another method, host or moment",
  method: "Method",
  methodHint: "GET opens a page, POST sends a form.",
  path: "Path",
  pathHint: "Like /members/library.",
  host: "Host",
  hostHint: "Only where a proxy asks for another host. Empty: this site.",
  at: "Moment (UTC)",
  atHint: "Which roles hold then. The rules are those of today. Empty: now.",
  needsPeople: "To ask about a person, you also need to be allowed to look at people.",

  // The answer
  somebody: "A visitor",
  somebodyWith: (role: string) => `Somebody with the role ${role}`,
  programOf: (token: string, person: string) => `The program with the token “${token}” of ${person}`,
  mayOpen: (who: string, path: string) => `${who} may open ${path}`,
  mayNotOpen: (who: string, path: string) => `${who} may not open ${path}`,
  maySend: (who: string, method: string, path: string) => `${who} may send ${method} to ${path}`,
  mayNotSend: (who: string, method: string, path: string) => `${who} may not send ${method} to ${path}`,
  nothingAsks: "No rule speaks of this path, so anyone may come in.",
  allAreMet: "Everything that is asked is met.",
  status: (status: number) => `The answer is ${status}.`,
  concealed: "They are told that there is no such page: the answer is 404, the same as for a page that does not exist.",
  little: "They are told this reason alone, and not what is asked for.",
  unreadable: "This path can be read in more than one way, so it is refused to everyone.",
  asOf: (at: string) => `As of ${at}`,
  asIfSignedIn: "As if they had signed in at this moment.",

  // Step by step
  steps: "Step by step",
  stepsLead: "Every rule that speaks of this path. All that are asked must be met.",
  outcomes: {
    met: "Met",
    missed: "Not met",
    "not-reached": "Not asked any more",
    "gives-way": "Gives way",
  } satisfies Record<RuleOutcome, string>,
  givesWay: "A rule for a smaller part, or for this method, stands in its place.",
  fromCode: "From the code of the site",
  fromConsole: "Made in the console",
  seeRule: "See the rule",

  // The account
  account: "The account",
  standing: "Account",
  active: "Active",
  suspendedSince: (at: string) => `Suspended since ${at}`,
  email: "Email",
  confirmedSince: (at: string) => `Confirmed since ${at}`,
  notConfirmed: "Not confirmed",
  roles: "Roles",
  noRoles: "None",
  roleUntil: (role: string, endsAt: number) => `${role}, until the end of ${lastDay(endsAt)}`,
  roleEnded: (role: string, endsAt: number) => `${role}, ended on ${lastDay(endsAt)}`,
  roleAsked: (role: string) => `${role}, waits for approval`,
  factor: "Second factor",
  hasFactor: "Set up",
  noFactor: "Not set up",
  sessions: "Signed in",
  noSession: "Nowhere at the moment",
  sessionSince: (device: string, at: string) => `${device}, since ${at}`,
  letsIn: "lets them in",
  isRefused: (reason: string) => `refused there: ${reason}`,
  tokens: "Tokens",
  noToken: "None",

  // What would let them in
  ways: "What would let them in",
  waysLead: "Each of these is missing, in this order.",
  way: {
    "sign-in": "They sign in.",
    "sign-in-again": "They type their password once more: this page takes a fresh sign-in.",
    reinstate: "You let the suspended account in again.",
    "confirm-email": "Their email is confirmed: by the link in a mail, or by you.",
    "second-factor": "They set up a second factor, and give it when they sign in.",
    "new-token": "Their program gets a new token.",
    "no-token-here": "Nothing for a program: this part of the site takes no tokens. A person who signs in may come in.",
    "other-rule": "Another rule: as the rules are, nobody is let in here.",
    "other-path": "Another path: this one is refused to everyone.",
  },
  wayRole: (roles: readonly string[]) => `They are given the role ${list(roles, "or")}.`,
  wayPermission: (permissions: readonly string[], roles: readonly string[]) =>
    `They need ${permissions.length === 1 ? "the permission" : "the permissions"} ${list(permissions, "and")}${
      roles.length === 0
        ? ", which no role gives"
        : `. The role ${list(roles, "or")} gives ${permissions.length === 1 ? "it" : "them"}`
    }.`,
  wayScope: (labels: readonly string[]) => `Their program gets a token that may also: ${labels.join("; ")}.`,
  wayApprove: (role: string) => `You approve the role ${role}, which they asked for.`,
  wayWait: (at: number, zone: string) => `They come back when it is open: on ${momentByClocksOf(at, zone)}.`,
  wayLengthen: (role: string) => `You give them the role ${role} again: it has ended.`,
  toPerson: "To the person",

  // The page
  page: "The page they would see",
  pageLead: "As it is published now. Nothing in it can be clicked.",
  pageOfProgram: "A program gets no page, but a short text with the same reason, as JSON (application/problem+json).",
  pageIs404: "The site’s own page for what does not exist.",
  noPage: "They get the page they asked for.",

  // A refusal
  reference: (reference: string) => `The refusal ${reference}`,
  then: "Then",
  today: "Today",
  refusedOn: (at: string) => `Refused on ${at}`,
  todayAllowed: "The same request would be allowed.",
  todayRefused: (reason: string) => `The same request would be refused: ${reason}.`,
  todaySame: (reason: string) => `The same request would be refused for the same reason: ${reason}.`,
  changedSince: "Changed since",
  nothingChanged: "Nothing about this rule or this person was changed since.",
  crossSite: "It was sent from another site’s page, which no rule decides. Sent from this site’s own pages:",
  askWhy: "Why?",
  askWhyAbout: (path: string) => `Why? The refusal of ${path}`,
  askAbout: (name: string) => `Why? What ${name} may open`,
  askAboutPath: (path: string) => `Why? Who may open ${path}`,
  tokensOf: (count: number) => plural(count, { one: "# token", other: "# tokens" }),
};
