import type { roles as english } from "../en/roles.ts";
import { formats } from "../formats.ts";

const { list, plural } = formats.de;

export const roles: typeof english = {
  title: "Rollen",
  lead: "Eine Rolle steht für das, was Personen dürfen. Regeln verlangen Rollen; Sie vergeben sie an Personen.",
  create: "Rolle erstellen",
  role: "Rolle",
  mayDo: "Was sie erlaubt",
  heldBy: "Vergeben an",
  comesFrom: "Kommt aus",
  holders: (count) => (count === 0 ? "Niemanden" : plural(count, { one: "# Person", other: "# Personen" })),
  origins: { "built-in": "Gatehouse", code: "Code der Website", console: "Hier erstellt" },
  everything: "Alles",
  gives: (permissions, included) => {
    const all = included.length === 0 ? "" : `alles, was ${list(included, "and")} darf`;
    if (permissions.length === 0) {
      return all === "" ? "Für sich nichts; Regeln können sie verlangen" : `Alles, was ${list(included, "and")} darf`;
    }
    return `${permissions.join("; ")}${all === "" ? "" : `; und ${all}`}`;
  },

  notCreated: "Die Rolle wurde noch nicht erstellt",
  notChanged: "Die Rolle wurde nicht geändert",
  nameHint: "Wie man sie nennt, zum Beispiel Presse.",
  otherNames: "Name in anderen Sprachen",
  otherNamesHint: "Besucher sehen den Namen in der Sprache ihrer Seite. Wo keiner steht, sehen sie den Namen darüber.",
  shortName: "Kurzname",
  shortNameHint: "Kleine Buchstaben, Ziffern und Bindestriche. Er bleibt, auch wenn sich der Name ändert.",
  permissionsHint: "Auch eine Rolle ohne Berechtigung öffnet die Seiten, deren Regeln sie verlangen.",
  whatHoldersMay: "Was die Rolle erlaubt",
  includes: "Enthaltene Rollen",
  includesHint: "Wer diese Rolle hat, hat dann auch diese.",
  requestable: "Mitglieder dürfen sie anfragen",
  requestableHint: "Sie steht dann auf deren Kontoseite, und jemand, der sie vergeben darf, sagt zu oder ab.",

  missing: "Diese Rolle gibt es nicht",
  fromCode: "Diese Rolle kommt aus dem Code der Website und wird dort geändert.",
  fromGatehouse: "Diese Rolle gehört zu Gatehouse und bleibt, wie sie ist.",
  removeTitle: "Diese Rolle entfernen",
  removeQuestion: (label) => `Die Rolle ${label} entfernen?`,
  remove: (label) => `${label} entfernen`,
  notRemoved: "Die Rolle wurde nicht entfernt",
  wouldLose: (count) =>
    count === 0
      ? "Niemand hat sie."
      : plural(count, {
          one: "# Person hat sie und würde sie verlieren.",
          other: "# Personen haben sie und würden sie verlieren.",
        }),
  willLose: (count) =>
    count === 0
      ? "Niemand hat sie."
      : plural(count, {
          one: "Eine Person hat sie und verliert sie sofort.",
          other: "# Personen haben sie und verlieren sie sofort.",
        }),
  notBack: "Sie lässt sich nicht zurückholen, aber neu erstellen.",
};
