import type { DescribedPattern, DescribedRequirement } from "../../access/described.ts";
import type { access as english } from "../en/access.ts";
import { weekdays, type Weekday } from "../../access/zoned-time.ts";
import { formats } from "../formats.ts";
import { createNaming } from "../names.ts";
import { account } from "./account.ts";
import { names } from "./names.ts";

const { list, minutes, weekday } = formats.de;

const name = createNaming({ ...names, ...account.scopes }, "de");

function where({ kind, path, anything, host }: DescribedPattern): string {
  if (host !== undefined) {
    if (kind === "site") return `Alles auf ${host}`;
    return `${kind === "home" ? "Die Startseite" : where({ kind, path, anything })}, auf ${host}`;
  }
  const any = anything === 0 ? "" : ", mit beliebigem Text an der Stelle von …";
  switch (kind) {
    case "site":
      return "Die ganze Website";
    case "home":
      return "Die Startseite";
    case "below":
      return `${path} und alles darunter${any}`;
    case "directly-below":
      return `Jede Seite direkt unter ${path === "" ? "der Startseite" : path}`;
    case "page":
      return `Die Seite ${path}${any}`;
    case "unreadable":
      return path;
  }
}

/** Of the week that begins on a Monday. */
const dayName = (day: Weekday) => weekday(Date.UTC(2026, 10, 23 + weekdays.indexOf(day)));

function requirement({ kind, names, verifiedEmail, freshWithin, secondFactor, hours }: DescribedRequirement): string {
  const besides = [
    ...(verifiedEmail === true ? ["deren E-Mail-Adresse bestätigt ist"] : []),
    ...(freshWithin === undefined ? [] : [`deren Anmeldung höchstens ${minutes(freshWithin)} zurückliegt`]),
    ...(secondFactor === true ? ["die einen zweiten Faktor angegeben haben"] : []),
  ];
  const labels = names.map(name);
  const who = {
    public: "Alle, auch ohne Konto",
    "signed-in": "Angemeldete Mitglieder",
    "any-role": `Mitglieder mit der Rolle ${list(labels, "or")}`,
    "all-permissions": `Mitglieder mit ${labels.length === 1 ? "der Berechtigung" : "allen Berechtigungen"}: ${labels.join("; ")}`,
    closed: "Niemand, solange keine Regel der Verwaltung einen Teil davon öffnet",
  }[kind];
  const said = besides.length === 0 ? who : `${who}, ${list(besides, "and")}`;
  return hours === undefined
    ? said
    : `${said}, ${list(hours.days.map(dayName), "and")} von ${hours.from} bis ${hours.until} Uhr (${hours.zone})`;
}

/** „mit der Rolle Presse“, als eine von mehreren Bedingungen. */
function holders(asked: DescribedRequirement, index: number): string {
  const said = requirement(asked);
  const rest = said.replace(/^Mitglieder /, "");
  return index > 0 && rest.startsWith("mit ") ? rest : said;
}

/** "Members with the role Member and with the role Press" */
function together(asked: readonly DescribedRequirement[]): string {
  return asked.map((one, index) => holders(one, index)).join(" und ");
}

function inSentence(place: DescribedPattern): string {
  if (place.kind === "below" && place.host === undefined && place.anything === 0) return `alles unter ${place.path}`;
  const said = where(place);
  return said.startsWith("/") ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

export const access: typeof english = {
  name,
  requirement,
  where,
  also: (asked, part) =>
    `Zusätzlich gilt der Code der Website${part === null ? "" : `, für „${where(part)}“`}: ${requirement(asked)}`,
  rule: (path, methods, isOfCode, section) =>
    `${path}${methods.length === 0 ? "" : ` (nur ${methods.join(", ")})`} ${isOfCode ? "aus dem Code der Website" : "aus der Verwaltung"}${section === undefined ? "" : ` (Bereich: ${section})`}`,
  together,
  canOpen: (asked, place) => {
    if (asked.some(({ kind }) => kind === "closed")) return `Niemand kann hier hinein: ${inSentence(place)}`;
    const members = asked.filter(({ kind }) => kind !== "public");
    const who = members.length === 0 ? "Alle" : together(members);
    const what = inSentence(place);
    // Only what has no clause of its own fits between subject and verb.
    return /[,:;]/.test(who + what) ? `${who} können hier hinein: ${what}` : `${who} können ${what} öffnen`;
  },
  closedHost: (host) => `Für ${host} gibt es keine Regel. Was keine Regel nennt, ist dort geschlossen`,
  roleDescriptions: {
    owner: "Darf alles. Eine Website hat immer mindestens einen Inhaber.",
    admin: "Kümmert sich um Personen, Rollen und Regeln und bearbeitet die Hinweisseite.",
    editor: "Bearbeitet und veröffentlicht die Hinweisseite.",
    member: "Öffnet, was eine Regel Mitgliedern vorbehält.",
  },
};
