/** "See the effect": what a change of rules or roles would do, before it is saved. */
import type { WayOut } from "../../access/effect.ts";
import type { Explanation } from "../../access/rule.ts";
import { formats } from "../formats.ts";

const { list, number, plural } = formats.en;

const people = (count: number) => plural(count, { one: "# person", other: "# people" });

export const effect = {
  title: "The effect",
  see: "See the effect",
  none: "No effect is shown",
  waits: "This takes a moment.",
  seeOf: (role: string) => `See the effect of taking the role ${role} away`,
  notSaved: "Nothing is saved yet.",
  ofRemoval: "What removing it would do",
  ofGiving: (role: string, person: string) => `What giving ${person} the role ${role} would do`,
  ofTaking: (role: string, person: string) => `What taking the role ${role} from ${person} would do`,
  nothing: "Nothing changes: everybody may open what they may open now.",
  sameAccess: "Who may open what stays the same.",
  told: "What refused people are told changes.",
  toldFor: (path: string) => `The rule for ${path}:`,
  conceals: "They are told that there is no such page.",
  concealsNoLonger: "They are no longer told that there is no such page.",
  explains: {
    everything: "They are told again what is asked for.",
    little: "They are told little: not which role or other condition is asked for.",
  } satisfies Record<Explanation, string>,
  showsPageOf: (section: string) => `They see the version of the refusal page for ${section}.`,
  showsNoChosenPage: "They see the refusal page as where no version is chosen.",
  gains: (count: number, all: number) => `${people(count)} of ${number(all)} can open more.`,
  loses: (count: number, all: number) => `${people(count)} of ${number(all)} can open less.`,
  /** Of one person. */
  gainsOne: "They can open more.",
  losesOne: "They can open less.",
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(", ")} and ${number(more)} more` : list(names, "and"),
  routes: "What opens and closes",
  place: "Where",
  what: "What happens",
  opens: (count: number) => `Opens for ${people(count)}`,
  closes: (count: number) => `Closes for ${people(count)}`,
  opensForOne: "Opens",
  closesForOne: "Closes",
  opensForAll: "Opens for visitors without an account",
  closesForAll: "Closes for visitors without an account",
  below: (count: number) => plural(count, { one: "and one route under it", other: "and # routes under it" }),
  moreRoutes: (count: number) => plural(count, { one: "And one more route.", other: "And # more routes." }),
  noRoutes: "The site’s own routes are not known here, so only what the rule itself names was looked at.",
  warnings: "Look at this first",
  shut: {
    "sign-in": (path: string) => `Visitors could not sign in any more: ${path} would be closed to them.`,
    "sign-up": (path: string) => `Visitors could not ask for an account any more: ${path} would be closed to them.`,
    "forgot-password": (path: string) => `Who forgot their password could not go on: ${path} would be closed to them.`,
    home: (path: string) => `The home page, to which the refusal page leads, would be closed to visitors: ${path}`,
    support: (path: string) =>
      `The refusal page has a link to ${path}, which would be closed to the visitors who need it.`,
  } satisfies Record<WayOut["kind"], (path: string) => string>,
  closedToPrograms: (paths: readonly string[]) =>
    `The API would refuse programs that it lets in now, at ${list(paths, "and")}.`,
  closedToThisToken: (paths: readonly string[]) =>
    `This token would be refused at ${list(paths, "and")}. It could not undo that; its member can, in the console.`,
  nowhere: (path: string) => `The site has nothing at ${path}, so this rule would do nothing.`,
  nearest: (path: string) => `Did you mean ${path}?`,
  overlapping: (path: string) => `Another rule made here is for ${path} as well. Both must be met.`,
  dead: (path: string) => `The rule for ${path} would decide nothing: narrower rules stand in its place everywhere.`,
  refused: "Refusals of the last seven days",
  refusedNone: "No one was refused in the last seven days.",
  refusedSame: (total: number) =>
    plural(total, { one: "The one refusal would be the same.", other: "All # refusals would be the same." }),
  letIn: (count: number, total: number) => `${number(count)} of ${number(total)} would be let in.`,
  otherReason: (count: number) =>
    plural(count, { one: "# would be refused for another reason.", other: "# would be refused for another reason." }),
  toldOtherwise: (count: number) =>
    plural(count, {
      one: "# would be refused for the same reason, but told something else.",
      other: "# would be refused for the same reason, but told something else.",
    }),
  refusedAnew: (count: number) =>
    plural(count, {
      one: "# that would be let in as things are now would be refused again.",
      other: "# that would be let in as things are now would be refused again.",
    }),
};
