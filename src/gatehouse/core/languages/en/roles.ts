/** Roles: list, create, change, remove. */
import { formats } from "../formats.ts";
import { inSentence, withCapital } from "../letters.ts";

const { list, plural } = formats.en;

export const roles = {
  title: "Roles",
  lead: "A role is a name for what people may do. Rules ask for roles; you give roles to people.",
  create: "Create a role",
  role: "Role",
  mayDo: "Its holders may",
  heldBy: "Held by",
  comesFrom: "Comes from",
  holders: (count: number) => (count === 0 ? "Nobody" : plural(count, { one: "# person", other: "# people" })),
  origins: { "built-in": "Gatehouse", code: "The site’s code", console: "Made here" },
  everything: "Everything",
  /** "Publish the refusal page; and all that Editor may" */
  gives: (permissions: readonly string[], included: readonly string[]) => {
    const all = included.length === 0 ? "" : `all that ${list(included, "and")} may`;
    if (permissions.length === 0) return all === "" ? "Nothing by itself; rules can ask for it" : withCapital(all);
    const [first = "", ...others] = permissions;
    return `${[first, ...others.map(inSentence)].join("; ")}${all === "" ? "" : `; and ${all}`}`;
  },

  // The form
  notCreated: "The role was not created yet",
  notChanged: "The role was not changed",
  nameHint: "What people call it, for example Press.",
  otherNames: "Name in other languages",
  otherNamesHint: "Visitors see the name in the language of their page. Where there is none, they see the name above.",
  shortName: "Short name",
  shortNameHint: "Small letters, digits and hyphens. It stays when the name changes.",
  permissionsHint: "A role without any still opens the pages whose rules ask for it.",
  whatHoldersMay: "What its holders may do",
  includes: "Roles it includes",
  includesHint: "Its holders then count as holding these too.",
  requestable: "Members may ask for it",
  requestableHint: "It stands on their account page then, and somebody who may give it says yes or no.",

  // One role
  missing: "There is no such role",
  fromCode: "This role comes from the code of the site, and is changed there.",
  fromGatehouse: "This role comes with Gatehouse and stays as it is.",
  removeTitle: "Remove this role",
  removeQuestion: (label: string) => `Remove the role ${label}?`,
  remove: (label: string) => `Remove ${label}`,
  notRemoved: "The role was not removed",
  wouldLose: (count: number) =>
    count === 0
      ? "Nobody holds it."
      : plural(count, { one: "# person holds it and would lose it.", other: "# people hold it and would lose it." }),
  willLose: (count: number) =>
    count === 0
      ? "Nobody holds it."
      : plural(count, {
          one: "One person holds it and will lose it at once.",
          other: "# people hold it and will lose it at once.",
        }),
  notBack: "It cannot be brought back, but you can create it anew.",
};
