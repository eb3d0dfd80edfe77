/** Requests for roles: the list, one request, and who decides. */
import { formats } from "../formats.ts";

const { number, plural } = formats.en;

export const requests = {
  title: "Requests",
  lead: "People who ask for a role. They read your answer on the page that was refused, and a mail is written to them.",
  /** Beside the entry of the navigation, for screen readers. */
  waiting: (count: number) => plural(count, { one: "# request waits", other: "# requests wait" }),
  person: "Person",
  role: "Role",
  anyRole: "Any role",
  why: "Why",
  asked: "Asked",
  filter: "Show",
  answer: "Answer",
  answerTo: (person: string) => `Answer ${person}`,
  noReason: "No reason given",
  writtenBack: "Written back",
  none: "Nobody is waiting",
  noneText: "When somebody asks for a role, it stands here until it is answered.",
  noneOfRole: "Nobody waits for this role",
  notAsked: "You are not asked to decide on any role",
  notAskedText: "People who manage people see all requests. A role can also have approvers of its own.",
  older: "Older requests",
  newest: "Newest requests",
  showAll: "Show all",

  // One request
  missing: "This request is not waiting",
  missingText: "It may have been answered by somebody else, or taken back.",
  asksFor: (role: string) => `Asks for the role ${role}`,
  since: (at: string) => `Asked on ${at}`,
  theyWrote: (person: string) => `What ${person} wrote`,
  wroteBack: (at: string) => `Written back on ${at}`,
  hasRoles: (roles: string) => `Roles so far: ${roles}.`,
  hasNone: "No role so far.",
  suspended: "This person is suspended: a role opens nothing until they are let in again.",
  opens: "What it would open",
  opensLead: (person: string) => `For ${person}, beside what is open to them already.`,
  opensNothing: "Nothing that is not open to them already.",
  pages: "Pages",
  mayDo: "They may then",
  andMore: (count: number) => plural(count, { one: "and # more rule", other: "and # more rules" }),
  holders: (count: number) =>
    count === 0
      ? "Nobody holds this role yet."
      : plural(count, { one: "One person holds it.", other: "# people hold it." }),
  seeHolders: "See who",
  decide: "Your answer",
  give: "Role to give",
  giveHint: "Another role than the one they asked for counts as a no to that one.",
  askedFor: (role: string) => `${role} (asked for)`,
  lastDay: "Last day",
  lastDayHint: "Left empty, the role stays until somebody takes it away.",
  word: (person: string) => `A note to ${person}`,
  wordHint: "It stands in the mail to them. A no or a question also stands on the page that was refused.",
  approve: "Approve",
  decline: "Decline",
  write: "Only send the note",
  notDecided: "Nothing was decided yet",
  earlier: "Earlier requests",
  noEarlier: "This is their first request.",
  lookAt: "See this person",

  // Who decides
  approvers: "Who decides on requests",
  approversLead:
    "People who manage people always can. These can as well, for this role alone and within what they may do themselves. They get a mail.",
  approverEmails: "Emails of people",
  approverEmailsHint: "One on each line.",
  approverRoles: "Everybody with one of these roles",
  noneChosen: "Nobody in particular: owners get the mail.",
  cannotOpen: "Only roles that may open the console stand here.",
  atMost: (people: number) => `At most ${number(people)} people.`,
};
