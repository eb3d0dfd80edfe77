/** Charts of refusals, the way onward, and what is wrong. */
import type { TimedStep } from "../../refusal/onward.ts";
import { formats } from "../formats.ts";

const { number, plural } = formats.en;

export const figures = {
  title: "At a glance",
  lead: "Who is refused, where and why, and what they do next. Counted day by day, in UTC.",
  days: (days: number) => `Last ${number(days)} days`,
  period: "Period",
  total: (count: number) => plural(count, { one: "# refusal of people", other: "# refusals of people" }),
  none: "Nobody was refused in these days",
  noneText: "When somebody comes to a page that is closed to them, it is counted here.",

  // Charts
  byDay: "By day and reason",
  byPath: "By path",
  byRule: "By rule",
  day: "Day",
  path: "Path",
  rule: "Rule",
  count: "Refusals",
  others: "All others",
  noRule: "No rule: the page itself",
  goneRule: (id: string) => `A rule that is gone (${id})`,

  // The way onward
  onward: "The way onward",
  onwardLead: "What people do after they were refused.",
  refused: "Refused",
  signedIn: "Signed in",
  arrived: "Arrived at the page",
  asked: "Asked for a role",
  left: "Left",
  leftHint: "Or came back later, or on another device.",
  median: {
    "signed-in": (time: string) => `Half of them within ${time}`,
    arrived: (time: string) => `Half of them within ${time} of the refusal`,
    asked: (time: string) => `Half of them within ${time} of the refusal`,
  } satisfies Record<TimedStep, (time: string) => string>,
  seconds: (seconds: number) => plural(seconds, { one: "# second", other: "# seconds" }),
  share: (percent: number) => `${number(percent)} %`,

  // Trouble
  trouble: "What to look at",
  noTrouble: "Nothing stands out.",
  ruleBegan: (rule: string, now: number, usually: number) =>
    `A rule began to refuse members: ${rule}. ${plural(now, { one: "Once", other: "# times" })} since yesterday, ${usually < 0.5 ? "hardly ever before" : `about ${number(Math.round(usually))} a day before`}.`,
  linkLeads: (count: number) =>
    `Links of your own pages lead to refusals. The one followed most led there ${plural(count, { one: "once", other: "# times" })}.`,
  link: "Page with the link",
  leadsTo: "Leads to",
  followed: "Followed",
  interrupted: (count: number) =>
    `${plural(count, { one: "A session ended", other: "# sessions ended" })} in the middle of work: something was sent, or a link of a page followed.`,
  interruptedBy: {
    idle: "After a pause that was too long",
    absolute: "Because it had lasted as long as a sign-in may",
    "signed-out": "By signing out elsewhere",
    "ended-by-admin": "By an admin",
    "password-changed": "When the password was changed",
    suspended: "When the account was suspended",
    replaced: "By signing in again",
    "too-many": "By signing in on many other devices",
  } as Readonly<Record<string, string>>,
  see: "See them",

  // Apart
  apart: "Counted apart",
  apartLead: "These are nobody’s refusals, and none of them is counted above.",
  scanner: "Scanners",
  scannerHint: "Clients that tried dozens of paths within minutes. See them in the list.",
  prefetch: "Prefetches",
  prefetchHint: "Pages that a browser fetched by itself before anybody opened them.",
  check: "Checks",
  checkHint: "Requests of the command gatehouse check.",
};
