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
  more: "Ask for more, or conceal",
  fresh: "Password typed at most so many minutes ago",
  freshHint: "People who signed in longer ago are asked for their password again. Empty: any sign-in will do.",
  confirmed: "Only with a confirmed email",
  confirmedHint: "Asked of members; it does nothing where anyone may come in.",
  secondFactor: "Only with a second factor",
  secondFactorHint: "Members who have none are led to set one up, and then back.",
  conceal: "Conceal what is here",
  concealHint: "People who are refused are told that there is no such page, and are not invited to sign in there.",
  someMethods: "Only for some kinds of request",
  methods: "Methods",
  methodsHint:
    "Choose none and the rule holds for every request. GET, which opens a page, covers HEAD; forms are sent with POST.",

  // One rule
  missing: "There is no such rule",
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
