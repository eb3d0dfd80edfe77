import type { refusalList as english } from "../en/refusal-list.ts";
import { formats } from "../formats.ts";

const { number } = formats.de;

export const refusalList: typeof english = {
  filter: "Filtern",
  filters: "Filter",
  apply: "Anzeigen",
  removeFilter: (filter) => `Filter entfernen: ${filter}`,
  removeAll: "Alle Filter entfernen",
  fields: {
    reason: "Warum",
    path: "Pfad",
    rule: "Regel",
    person: "Person",
    network: "IP-Adresse",
    client: "Browser oder Programm",
    from: "Von",
    until: "Bis",
    show: "Wer",
  },
  anyReason: "Jeder Grund",
  anyRule: "Jede Regel",
  pathHint: "Mit * am Ende: alles darunter",
  personHint: "E-Mail-Adresse oder Kennzeichen",
  networkHint: "Gemeint ist ihr Netz",
  clientHint: "Ein Teil des Namens, etwa Firefox oder curl",
  dayHint: "UTC",
  show: {
    people: "Personen",
    scanners: "Scanner",
    all: "Personen und Scanner",
  },
  removedRule: (id) => `Eine Regel, die es nicht mehr gibt (${id})`,
  noPerson: (typed) => `Niemand hat hier die E-Mail-Adresse oder das Kennzeichen „${typed}“.`,
  filterUnread: "Ein Filter ist nicht lesbar",
  filterUnreadText: (fields) =>
    `In der Adresse dieser Seite steht ein Wert, der hier nichts bedeutet: ${fields}. Er wurde weggelassen, die Liste zeigt also mehr als gemeint. Von hier aus lässt sich nichts herunterladen oder ändern.`,
  showWithout: "Die Liste ohne ihn zeigen",
  none: "Zu diesen Filtern gibt es keinen Eintrag",
  noneText: "Entfernen Sie einen davon, oder wählen Sie eine frühere Zeit.",
  lookedUpTo: (at) => `Bisher gesucht bis ${at}.`,
  goOn: "Weiter zurück suchen",
  pages: "Seiten der verweigerten Zugriffe",
  newer: "Neuere",
  older: "Ältere",
  newest: "Neueste",
  listed: (count) => `${number(count)} auf dieser Seite`,
  scanner: "Scanner",
  cameFrom: "Kam von",
  count: "Anzahl",

  download: "Herunterladen",
  asCsv: "Als Tabelle (CSV)",
  asJson: "Für Programme (JSON-Zeilen)",
  downloadHint: "Alles, was die Filter finden, nicht nur diese Seite.",

  views: "Gespeicherte Ansichten",
  viewsHint: "Eine Ansicht merkt sich Filter unter einem Namen, für alle, die verweigerte Zugriffe sehen dürfen.",
  noViews: "Noch keine. Wählen Sie oben Filter und drücken Sie „Anzeigen“: Dann lassen sie sich hier speichern.",
  saveView: "Diese Filter speichern",
  viewName: "Name der Ansicht",
  removeView: (name) => `Ansicht entfernen: ${name}`,

  live: "Neue Einträge erscheinen von selbst",
  pause: "Anhalten",
  resume: "Fortsetzen",
  paused: "Angehalten",

  ofPerson: "Verweigerte Zugriffe",
  noneOfPerson: "Für diese Person gibt es keinen Eintrag, der noch aufbewahrt wird.",
  seeAllOfPerson: "Alle ansehen",
};
