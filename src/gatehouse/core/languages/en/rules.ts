/** Rules: list, create, change, remove. */
import type { Requirement } from "../../access/requirement.ts";
import type { RulePart } from "../../access/rule.ts";
import { formats } from "../formats.ts";

const { list, number, plural } = formats.en;

export const rules = {
  title: "Rules",
  lead: "A rule says who may open a part of the site. Where several fit, the one for the smaller part decides; of several for the same part all must be met.",
  create: "Create a rule",
  madeHere: "Made here",
  none: "No rules yet",
  search: "Path, host or note",
  searchButton: "Search",
  noneFound: "No rule made here fits this search",
  noneFoundText: "Try a part of the path, such as /press.",
  showAll: "Show all rules",
  count: (count: number) => plural(count, { one: "# rule was made here", other: "# rules were made here" }),
  countFound: (count: number) =>
    plural(count, { one: "# rule made here fits this search", other: "# rules made here fit this search" }),
  noneText: "Create one to open a closed part of the site, or to ask more for a part than the code does.",
  broken: "Broken",
  damaged: (parts: readonly RulePart[]) =>
    `This rule is damaged in the database. Its ${list(parts, "and")} cannot be read.`,
  brokenMeans: (where: string) =>
    `${where}: until you remove the rule, only people who may change rules can open this.`,
  changeRuleFor: (path: string) => `Change the rule for ${path}`,
  nothingHere: "The site has nothing at this path.",
  removeBrokenFor: (path: string) => `Remove the broken rule for ${path}`,
  fromCode: "From the code of the site",
  fromCodeLead: "These always hold. A rule made here can ask for more, never for less.",
  ofConsole: (count: number) => `The ${number(count)} rules of the console and the API`,
  partOf: (section: string) => `Part of ${section}`,
  locked: "Locked",
  onlyFor: (methods: readonly string[]) => `, only for ${methods.join(", ")}`,
  concealed: "Concealed: everybody else is told that there is no such page.",
  explainsLittle: "Everybody else is told little: not which role or other condition is asked for.",
  showsPageOf: (section: string) => `The refusal page is the version for ${section}.`,
  pageGone: (id: string) =>
    `This site has no section “${id}” any more, so the refusal page is shown as if no version had been chosen.`,

  // The form
  notCreated: "The rule was not created yet",
  notChanged: "The rule was not changed",
  readFirst: "See the effect",
  wouldSay: "The rule would say",
  notSaved: "Nothing is saved yet.",
  path: "Path",
  pathHint: "/press is one page, /press/* every page directly under it, /press/** all of it.",
  otherHost: "For something beside this site",
  host: "Host",
  hostHint:
    "The name of something a proxy of yours guards with these rules, like files.example.org. Everything there is closed until a rule opens it. Leave it empty for this site.",
  who: "Who may come in",
  kinds: {
    "any-role": { label: "Members with a certain role" },
    "all-permissions": { label: "Members with certain permissions" },
    "signed-in": { label: "Every member who is signed in" },
    public: { label: "Anyone", hint: "Also visitors without an account." },
    closed: { label: "Nobody", hint: "Owners are turned away too, until the rule is changed or removed." },
  } as Readonly<Record<Requirement["kind"], { readonly label: string; readonly hint?: string }>>,
  anyOfRoles: "Any one of these roles is enough",
  allOfPermissions: "All of these permissions are needed",
  more: "More conditions",
  fresh: "Password typed at most so many minutes ago",
  freshHint: "People who signed in longer ago are asked for their password again. Empty: any sign-in will do.",
  confirmed: "Only with a confirmed email",
  confirmedHint: "Asked of members; it does nothing where anyone may come in.",
  secondFactor: "Only with a second factor",
  secondFactorHint: "Members who have none are led to set one up, and then back.",
  hours: "Only on these days, at these times",
  hoursHint: "At other times members are told when it opens again. Choose none for any time.",
  hourFrom: "Opens at",
  hourUntil: "Closes at",
  hourZone: "Time zone of these times",
  conceal: "Conceal what is here",
  concealHint: "People who are refused are told that there is no such page, and are not invited to sign in there.",
  whenRefused: "What everybody else sees",
  explainLittle: "Explain little",
  explainLittleHint:
    "The reason is told in general words. No role, permission, section or other condition is named, not to programs either, and nobody is offered to ask for a role. You still see everything in “Why?” and in the list of refusals.",
  pageVersion: "Version of the refusal page",
  pageVersionHint:
    "The page can have words and a look of its own for each section. Where little is explained and nothing is chosen here, it is that of the whole site.",
  pageOfItsSection: "As in the path’s section",
  sectionGone: (id: string) => `${id} (no longer a section)`,
  someMethods: "Only for some kinds of request",
  methods: "Methods",
  methodsHint:
    "Choose none and the rule holds for every request. GET, which opens a page, covers HEAD; forms are sent with POST.",

  trial: {
    begin: "Try it out first",
    beginHint:
      "A rule that is tried out refuses nobody. It counts what it would have refused, so that you see that before it is in force.",
    badge: "In trial",
    title: "This rule is being tried out",
    lead: (since: string) => `Since ${since}. It refuses nobody until you put it in force.`,
    outcome: ({
      requests,
      people,
      ofStrangers,
    }: {
      readonly requests: number;
      readonly people: number;
      readonly ofStrangers: number;
    }) =>
      requests === 0
        ? "It would have refused nothing so far."
        : people === 0
          ? `It would have refused ${plural(requests, { one: "# request", other: "# requests" })} of visitors who were not signed in.`
          : `It would have refused ${plural(requests, { one: "# request", other: "# requests" })}: of ${list(
              [
                plural(people, { one: "# person", other: "# people" }),
                ...(ofStrangers === 0
                  ? []
                  : [
                      `visitors who were not signed in (${plural(ofStrangers, { one: "# request", other: "# requests" })})`,
                    ]),
              ],
              "and",
            )}.`,
    byReason: (reason: string, count: number) => `${reason}: ${number(count)}`,
    latest: "The latest ones",
    visitor: "A visitor",
    times: (count: number) => plural(count, { one: "once", other: "# times" }),
    putInForce: "Put it in force",
    question: "Put this rule in force?",
    questionText: "From the next visit on it refuses whom it would have refused. What was counted is then removed.",
    notInForce: "The rule was not put in force",
    noTrial: "This rule is not being tried out",
    noTrialText: "It may be in force already, or removed.",
    inWhy: "Rules that are tried out",
    inWhyLead: "They refuse nobody until they are put in force.",
    wouldRefuse: (reason: string) => `In trial, would refuse: ${reason}`,
    wouldLetIn: "In trial, would let them in",
  },

  versions: {
    title: "Earlier rules",
    lead: "Every change of a rule made here leaves a version. Any of them can be compared and brought back.",
    see: "Earlier rules",
    none: "No rule was changed here yet",
    noneText: "When you create or change a rule, you find its earlier versions here.",
    older: "Older ones",
    newest: "Newest ones",
    isNow: "As it is now",
    compare: "Compare",
    compareOf: (at: string) => `Compare the rules of ${at}`,
    andMore: (count: number) => plural(count, { one: "and # more", other: "and # more" }),
    of: (at: string) => `The rules of ${at}`,
    missing: "There is no such version",
    comparedWith: "Compared with",
    rulesOfToday: "the rules of today",
    show: "Show",
    same: "They are the same.",
    added: "New since",
    removed: "Removed since",
    changed: "Changed since",
    then: "Then",
    now: "Now",
    restore: "Bring these rules back",
    restoreLead: (count: number) =>
      plural(count, {
        one: "# rule changes. It holds from the next visit on.",
        other: "# rules change. It holds from the next visit on.",
      }),
    restoreEffect: "What bringing them back does",
    notRestored: "The rules were not brought back",
    undo: "Undo",
    undoTitle: "Undo this change?",
    undoLead: "Changes of other things since then stay.",
    undoRole: "A role that comes back is held by no one: people who had it need to be given it again.",
    notUndone: "Nothing was undone",
  },

  plans: {
    title: "Planned",
    lead: "These changes are made by themselves when their time comes, if the person who planned them may still change rules.",
    later: "From a later day on",
    startsAt: "From",
    startsAtHint: "Empty: at once. Planned, the rule is made or changed at this moment, and not before.",
    endsAt: "Until",
    endsAtHint: "Then what was before comes back. Empty: it stays.",
    zone: "Time zone of both",
    zoneHint: "Like Europe/Berlin, or UTC.",
    from: (at: string) => `From ${at}`,
    until: (at: string) => `until ${at}`,
    begun: (at: string) => `In force until ${at}`,
    isChange: "Changes a rule",
    cancel: "Cancel this",
    keep: "Keep it for good",
    dismiss: "Take it off the list",
    failed: "Not done",
    by: (name: string) => `Planned by ${name}`,
    notCancelled: "Nothing was cancelled",
    aboutRule: "A change of this rule is planned.",
    see: "See what is planned",
  },

  // One rule
  missing: "There is no such rule",
  removedMeanwhile:
    "Somebody removed this rule while you were working on it. What you typed is below: create it as a new rule, or leave it.",
  theRule: "The rule",
  isOfCode: "This rule comes from the code of the site, and is changed there. A rule made here can ask for more.",
  removeTitle: "Remove this rule",
  removeLead: "What the code of the site asks, or a rule for a larger part, then decides alone.",
  removeQuestion: "Remove this rule?",
  remove: "Remove the rule",
  notRemoved: "The rule was not removed",
  removeText:
    "Without it, what the code of the site asks, or a rule for a larger part, decides alone. Where nothing asks anything, the pages are open to anyone. This holds from the next visit on.",
};
