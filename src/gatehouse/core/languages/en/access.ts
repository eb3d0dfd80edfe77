/** Who may open what: requirements, paths, roles and permissions. */
import type { DescribedPattern, DescribedRequirement } from "../../access/described.ts";
import { weekdays, type Weekday } from "../../access/zoned-time.ts";
import { formats } from "../formats.ts";
import { createNaming } from "../names.ts";

const { list, minutes, weekday } = formats.en;
/** Labels of the policy are English already. */
const name = createNaming({}, "en");

function where({ kind, path, anything, host }: DescribedPattern): string {
  if (host !== undefined) {
    if (kind === "site") return `Everything at ${host}`;
    return `${kind === "home" ? "The first page" : where({ kind, path, anything })}, at ${host}`;
  }
  const any =
    anything === 0 ? "" : anything === 1 ? ", with anything in place of …" : ", with anything in place of each …";
  switch (kind) {
    case "site":
      return "The whole site";
    case "home":
      return "The home page";
    case "below":
      return `${path} and everything under it${any}`;
    case "directly-below":
      return `Every page directly under ${path === "" ? "the home page" : path}`;
    case "page":
      return `The page ${path}${any}`;
    case "unreadable":
      return path;
  }
}

/** Of the week that begins on a Monday. */
const dayName = (day: Weekday) => weekday(Date.UTC(2026, 10, 23 + weekdays.indexOf(day)));

function requirement({ kind, names, verifiedEmail, freshWithin, secondFactor, hours }: DescribedRequirement): string {
  const besides = [
    ...(verifiedEmail === true ? ["whose email is confirmed"] : []),
    ...(freshWithin === undefined ? [] : [`who signed in at most ${minutes(freshWithin)} ago`]),
    ...(secondFactor === true ? ["who gave a second factor"] : []),
  ];
  const labels = names.map(name);
  const who = {
    public: "Anyone may come in",
    "signed-in": "Members who are signed in",
    "any-role": `Members with the role ${list(labels, "or")}`,
    "all-permissions": `Members with ${labels.length === 1 ? "the permission" : "all of the permissions"}: ${labels.join("; ")}`,
    closed: "No one, unless a rule of the console opens a part of it",
  }[kind];
  const said = besides.length === 0 ? who : `${who}, ${list(besides, "and")}`;
  return hours === undefined
    ? said
    : `${said}, on ${list(hours.days.map(dayName), "and")} from ${hours.from} to ${hours.until} (${hours.zone})`;
}

/** "members with the role Press", as one of several conditions. */
function holders(asked: DescribedRequirement, index: number): string {
  const said = requirement(asked);
  const rest = said.replace(/^Members /, "");
  return index === 0 ? said : rest.startsWith("with ") || rest.startsWith("who") ? rest : said;
}

/** "Members with the role Member and with the role Press" */
function together(asked: readonly DescribedRequirement[]): string {
  return asked.map((one, index) => holders(one, index)).join(" and ");
}

function inSentence(place: DescribedPattern): string {
  if (place.kind === "below" && place.host === undefined && place.anything === 0)
    return `everything under ${place.path}`;
  const said = where(place);
  return said.startsWith("/") ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

export const access = {
  name,
  /** "Members with the role Press or Editor" */
  requirement,
  /** "/members and everything under it", "Everything at files.example.org" */
  where,
  /** A rule of the code that has to be met beside one of the console; null: for all of its pages. */
  also: (asked: DescribedRequirement, part: DescribedPattern | null): string =>
    `The code of the site must be met as well${part === null ? "" : `, for ${where(part)}`}: ${requirement(asked)}`,
  /** Which rule decided: its path, methods, origin, and section. */
  rule: (path: string, methods: readonly string[], isOfCode: boolean, section: string | undefined): string =>
    `${path}${methods.length === 0 ? "" : ` (${methods.join(", ")} only)`} ${isOfCode ? "from the code of the site" : "from the console"}${section === undefined ? "" : ` (section: ${section})`}`,
  together,
  /** Who can open a part of the site, where several requirements must be met: "Members with the role Press and …". */
  canOpen: (asked: readonly DescribedRequirement[], place: DescribedPattern): string => {
    if (asked.some(({ kind }) => kind === "closed")) return `No one can open ${inSentence(place)}`;
    const members = asked.filter(({ kind }) => kind !== "public");
    return members.length === 0
      ? `Anyone can open ${inSentence(place)}`
      : `${together(members)} can open ${inSentence(place)}`;
  },
  closedHost: (host: string) => `None is for ${host}, and what no rule speaks for is closed`,
  /** What the roles that ship are for. */
  roleDescriptions: {
    owner: "May do everything. A site always has at least one.",
    admin: "Looks after people, roles and rules, and edits the refusal page.",
    editor: "Edits and publishes the refusal page.",
    member: "Opens what a rule keeps for members.",
  } as Readonly<Record<string, string>>,
};
