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
  shortNameHint:
    "Small letters, digits and hyphens. It stays when the name changes. Left empty, it is made of the name.",
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
  instead: "What its holders get instead",
  insteadHint: "Their end dates stay. Who holds that role already keeps it, and requests wait for it from then on.",
  nothingInstead: "Nothing: they lose it",
  getInstead: (count: number, role: string) =>
    count === 0
      ? "Nobody holds it."
      : plural(count, {
          one: `One person holds it and gets ${role} instead.`,
          other: `# people hold it and get ${role} instead.`,
        }),
  inTheWay: "Not yet: this role is still named",
  inRules: "These rules ask for it. Change or remove them first.",
  inRoles: "These roles include it. Take it out there first.",
  forNewcomers: "Newcomers get it. Choose another role for them first.",
  waiting: (count: number) => plural(count, { one: "# request for it waits.", other: "# requests for it wait." }),
  invitations: (count: number) =>
    plural(count, {
      one: "# person on their way in would get it.",
      other: "# people on their way in would get it.",
    }),
  decidesOn: (labels: readonly string[]) =>
    `Its holders decide on requests for ${list(labels, "and")}. After it is removed, they do not.`,

  // The grid
  grid: "Roles and permissions",
  gridLead: "What each role may do: by itself, or because it includes another role.",
  gridRegion: "Roles and permissions, scrolls sideways",
  permission: "Permission",
  byItself: "by itself",
  included: "included",
  notHeld: "no",
  from: (labels: readonly string[]) => `from ${list(labels, "and")}`,

  // Two side by side
  compare: "Compare two roles",
  compareLead: "What sets two roles apart: what their holders may do, what they open, and who holds them.",
  compareAction: "Compare",
  firstRole: "First role",
  secondRole: "Second role",
  onlyOf: (role: string) => `Only ${role}`,
  ofBoth: "Both",
  alike: "These two roles give the same.",
  opens: "Opens",
  people: "People",
  none: "Nothing",

  // A copy
  duplicate: "Duplicate",
  duplicateOf: (role: string) => `A copy of ${role}`,
  copyLead: "Change what differs, and save. Nobody holds the copy yet.",
  copyLeftOut: (labels: readonly string[]) => `Left out, because you do not hold it: ${list(labels, "and")}.`,

  undoFor: "For an hour this can be undone. The role then comes back, but nobody holds it.",
};
