import type { effect as english } from "../en/effect.ts";
import { formats } from "../formats.ts";

const { list, number, plural } = formats.de;

const people = (count: number) => plural(count, { one: "# Person", other: "# Personen" });

export const effect: typeof english = {
  title: "Die Wirkung",
  see: "Wirkung ansehen",
  none: "Die Wirkung wird nicht gezeigt",
  waits: "Das dauert einen Augenblick.",
  seeOf: (role) => `Wirkung ansehen, wenn die Rolle ${role} entzogen wird`,
  notSaved: "Es ist noch nichts gespeichert.",
  ofRemoval: "Was sich ändert, wenn Sie das entfernen",
  ofGiving: (role, person) => `Was sich für ${person} mit der Rolle ${role} ändert`,
  ofTaking: (role, person) => `Was sich für ${person} ohne die Rolle ${role} ändert`,
  nothing: "Es ändert sich nichts: Alle dürfen öffnen, was sie jetzt öffnen dürfen.",
  sameAccess: "Wer was öffnen darf, bleibt gleich.",
  told: "Es ändert sich, was Abgewiesene erfahren.",
  toldFor: (path) => `Die Regel für ${path}:`,
  conceals: "Sie erfahren, dass es die Seite nicht gibt.",
  concealsNoLonger: "Sie erfahren nicht mehr, dass es die Seite nicht gibt.",
  explains: {
    everything: "Sie erfahren wieder, was verlangt wird.",
    little: "Sie erfahren wenig: nicht, welche Rolle oder andere Bedingung verlangt wird.",
  },
  showsPageOf: (section) => `Sie sehen die Hinweisseite in der Fassung für: ${section}.`,
  showsNoChosenPage: "Sie sehen die Hinweisseite so, als wäre keine Fassung gewählt.",
  gains: (count, all) => `${people(count)} von ${number(all)} ${count === 1 ? "kann" : "können"} mehr öffnen.`,
  loses: (count, all) => `${people(count)} von ${number(all)} ${count === 1 ? "kann" : "können"} weniger öffnen.`,
  gainsOne: "Die Person kann mehr öffnen.",
  losesOne: "Die Person kann weniger öffnen.",
  names: (names, more) => (more > 0 ? `${names.join(", ")} und ${number(more)} weitere` : list(names, "and")),
  routes: "Was sich öffnet und schließt",
  place: "Wo",
  what: "Was geschieht",
  opens: (count) => `Öffnet sich für ${people(count)}`,
  closes: (count) => `Schließt sich für ${people(count)}`,
  opensForOne: "Öffnet sich",
  closesForOne: "Schließt sich",
  opensForAll: "Öffnet sich auch ohne Konto",
  closesForAll: "Schließt sich für alle ohne Konto",
  below: (count) => plural(count, { one: "und eine Route darunter", other: "und # Routen darunter" }),
  moreRoutes: (count) => plural(count, { one: "Und eine weitere Route.", other: "Und # weitere Routen." }),
  noRoutes: "Die Routen der Website sind hier nicht bekannt, deshalb wurde nur geprüft, was die Regel selbst nennt.",
  warnings: "Bitte zuerst ansehen",
  shut: {
    "sign-in": (path) => `Niemand könnte sich mehr anmelden: ${path} wäre dafür geschlossen.`,
    "sign-up": (path) => `Niemand könnte mehr um ein Konto bitten: ${path} wäre dafür geschlossen.`,
    "forgot-password": (path) => `Wer das Passwort vergessen hat, käme nicht weiter: ${path} wäre geschlossen.`,
    home: (path) => `Die Startseite, zu der die Hinweisseite führt, wäre für Besucher geschlossen: ${path}`,
    support: (path) => `Die Hinweisseite verlinkt auf ${path}. Das wäre für alle geschlossen, die es brauchen.`,
  },
  closedToPrograms: (paths) => `Die API würde Programme abweisen, die sie jetzt zulässt: ${list(paths, "and")}.`,
  closedToThisToken: (paths) =>
    `Dieses Token würde unter ${list(paths, "and")} abgewiesen. Es könnte das nicht rückgängig machen, sein Mitglied aber in der Verwaltung.`,
  nowhere: (path) => `Unter ${path} hat die Website nichts, diese Regel würde also nichts bewirken.`,
  nearest: (path) => `Meinten Sie ${path}?`,
  overlapping: (path) => `Für ${path} gibt es schon eine Regel der Verwaltung. Beide müssen erfüllt sein.`,
  dead: (path) => `Die Regel für ${path} würde nichts mehr entscheiden: An ihrer Stelle gelten überall engere Regeln.`,
  refused: "Verweigerte Zugriffe der letzten sieben Tage",
  refusedNone: "In den letzten sieben Tagen wurde kein Zugriff verweigert.",
  refusedSame: (total) =>
    plural(total, {
      one: "Der eine verweigerte Zugriff bliebe verweigert.",
      other: "Alle # verweigerten Zugriffe blieben verweigert.",
    }),
  letIn: (count, total) => `${number(count)} von ${number(total)} ${count === 1 ? "wäre" : "wären"} erlaubt.`,
  otherReason: (count) =>
    plural(count, {
      one: "# würde aus einem anderen Grund verweigert.",
      other: "# würden aus einem anderen Grund verweigert.",
    }),
  toldOtherwise: (count) =>
    plural(count, {
      one: "# würde aus demselben Grund verweigert, aber mit einer anderen Erklärung.",
      other: "# würden aus demselben Grund verweigert, aber mit einer anderen Erklärung.",
    }),
  refusedAnew: (count) =>
    plural(count, {
      one: "# wäre zurzeit erlaubt und würde wieder verweigert.",
      other: "# wären zurzeit erlaubt und würden wieder verweigert.",
    }),
};
