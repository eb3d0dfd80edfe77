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
  shortNameHint:
    "Kleine Buchstaben, Ziffern und Bindestriche. Er bleibt, auch wenn sich der Name ändert. Bleibt das Feld leer, wird er aus dem Namen gebildet.",
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
  instead: "Was sie stattdessen bekommen",
  insteadHint: "Enddaten bleiben. Wer jene Rolle schon hat, behält sie, und Anfragen warten ab dann auf sie.",
  nothingInstead: "Nichts: Sie verlieren die Rolle",
  getInstead: (count, role) =>
    count === 0
      ? "Niemand hat sie."
      : plural(count, {
          one: `Eine Person hat sie und bekommt stattdessen ${role}.`,
          other: `# Personen haben sie und bekommen stattdessen ${role}.`,
        }),
  inTheWay: "Noch nicht: Diese Rolle wird noch genannt",
  inRules: "Diese Regeln verlangen sie. Ändern oder entfernen Sie sie zuerst.",
  inRoles: "Diese Rollen enthalten sie. Nehmen Sie sie dort zuerst heraus.",
  forNewcomers: "Wer neu dazukommt, bekommt sie. Wählen Sie dafür zuerst eine andere Rolle.",
  waiting: (count) => plural(count, { one: "# Anfrage wartet auf sie.", other: "# Anfragen warten auf sie." }),
  invitations: (count) =>
    plural(count, {
      one: "# Person, die gerade dazukommt, würde sie bekommen.",
      other: "# Personen, die gerade dazukommen, würden sie bekommen.",
    }),
  decidesOn: (labels) =>
    `Wer sie hat, entscheidet über Anfragen für ${list(labels, "and")}. Ist sie entfernt, endet das.`,

  grid: "Rollen und Berechtigungen",
  gridLead: "Was jede Rolle darf: von sich aus, oder weil sie eine andere Rolle enthält.",
  gridRegion: "Rollen und Berechtigungen, seitlich verschiebbar",
  permission: "Berechtigung",
  byItself: "von sich aus",
  included: "enthalten",
  notHeld: "nein",
  from: (labels) => `durch ${list(labels, "and")}`,

  compare: "Zwei Rollen vergleichen",
  compareLead: "Was zwei Rollen unterscheidet: was man mit ihnen darf, was sie öffnen und wer sie hat.",
  compareAction: "Vergleichen",
  firstRole: "Erste Rolle",
  secondRole: "Zweite Rolle",
  onlyOf: (role) => `Nur ${role}`,
  ofBoth: "Beide",
  alike: "Diese beiden Rollen erlauben dasselbe.",
  opens: "Öffnet",
  people: "Personen",
  none: "Nichts",

  duplicate: "Kopieren",
  duplicateOf: (role) => `Kopie von ${role}`,
  copyLead: "Ändern Sie, was anders sein soll, und speichern Sie. Noch hat niemand die Kopie.",
  copyLeftOut: (labels) => `Weggelassen, weil Sie es selbst nicht haben: ${list(labels, "and")}.`,

  undoFor: "Eine Stunde lang lässt sich das rückgängig machen. Die Rolle kommt dann zurück, aber niemand hat sie.",
};
