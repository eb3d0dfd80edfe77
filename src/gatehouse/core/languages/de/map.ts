import type { map as english } from "../en/map.ts";
import { formats } from "../formats.ts";

const { plural } = formats.de;

export const map: typeof english = {
  title: "Karte",
  lead: "Alle Seiten und Endpunkte der Website, und wer sie öffnen kann.",
  tree: "Die Routen der Website",
  search: "Teil eines Pfads",
  show: "Zeigen",
  choices: { all: "Alle Routen", "without-rule": "Ohne Regel", new: "Neu und ohne Regel" },
  isNew: "Neu",
  searchButton: "Suchen",
  noneFound: "Keine Route passt",
  noneFoundText: "Versuchen Sie einen kürzeren Teil des Pfads, etwa /blog.",
  showAll: "Alle Routen zeigen",
  unknown: "Die Routen sind noch nicht bekannt",
  unknownText:
    "Welche es gibt, sagt ein Build der Website. Bauen Sie die Website neu und sehen Sie dann wieder hier nach.",
  open: "Für alle offen",
  noRule: "Ohne eigene Regel",
  narrower: "Für Teile davon gelten andere Regeln",
  refusals: (count) =>
    plural(count, { one: "# verweigerter Zugriff in sieben Tagen", other: "# verweigerte Zugriffe in sieben Tagen" }),
  makeRule: "Regel erstellen",
  makeRuleFor: (path) => `Regel erstellen für ${path}`,
  changeRule: "Regel ändern",
  changeRuleFor: (path) => `Regel ändern für ${path}`,
  count: (all, open) =>
    `${plural(all, { one: "# Route", other: "# Routen" })}, davon ${plural(open, { one: "# ohne Regel", other: "# ohne Regel" })}`,
};
