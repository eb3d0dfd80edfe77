import type { shell as english } from "../en/shell.ts";
import { formats } from "../formats.ts";

const { number, plural } = formats.de;

export const shell: typeof english = {
  sections: {
    overview: "Übersicht",
    page: "Hinweisseite",
    people: "Personen",
    roles: "Rollen",
    rules: "Regeln",
    outbox: "E-Mails",
    refusals: "Verweigerte Zugriffe",
  },
  console: "Verwaltung",
  menu: "Menü",
  seeSite: "Zur Website",
  skip: "Zum Inhalt springen",
  account: "Ihr Konto",
  signOut: "Abmelden",

  optional: "(optional)",
  cancel: "Abbrechen",
  save: "Speichern",
  create: "Erstellen",
  remove: "Entfernen",
  removeThen: "Entfernen …",
  change: "Ändern",
  add: "Hinzufügen",
  name: "Name",
  email: "E-Mail-Adresse",
  password: "Passwort",
  whatFor: "Wofür sie da ist",
  history: "Verlauf",

  didNotWork: "Das hat nicht geklappt",
  fieldsToCheck: (count) => plural(count, { one: "Bitte prüfen Sie ein Feld.", other: "Bitte prüfen Sie # Felder." }),
  done: {
    "person-role-given": "Die Rolle ist vergeben. Sie gilt ab jetzt.",
    "person-role-taken": "Die Rolle ist entzogen. Das gilt ab jetzt.",
    "person-suspended":
      "Gesperrt. Geschützte Seiten sind für diese Person geschlossen, ihre Sitzungen beendet und ihre Tokens widerrufen.",
    "person-reinstated": "Diese Person kann sich wieder anmelden. Ihre Programme brauchen neue Tokens.",
    "person-was-active": "Diese Person war nicht gesperrt. Es wurde nichts geändert.",
    "person-was-suspended": "Diese Person war schon gesperrt. Es wurde nichts geändert.",
    "person-role-declined": "Abgelehnt. Die Rolle wurde nicht vergeben.",
    "person-email-confirmed": "Die E-Mail-Adresse gilt ab jetzt als bestätigt.",
    "person-email-unconfirmed": "Die E-Mail-Adresse gilt nicht mehr als bestätigt.",
    "person-email-was-confirmed": "Die E-Mail-Adresse war schon bestätigt. Es wurde nichts geändert.",
    "person-email-was-unconfirmed": "Die E-Mail-Adresse war nicht bestätigt. Es wurde nichts geändert.",
    "session-ended": "Die Sitzung wurde beendet.",
    "sessions-ended": "Alle Sitzungen wurden beendet.",
    "sessions-and-tokens-ended": "Alle Sitzungen wurden beendet und alle Tokens widerrufen.",
    "token-revoked": "Das Token wurde widerrufen. Programme, die es verwenden, haben ab jetzt keinen Zugriff mehr.",
    "mail-queued": "Die E-Mail wird gleich gesendet.",
    "role-created": "Die Rolle ist erstellt. Sie können sie jetzt vergeben.",
    "role-changed": "Die Rolle ist geändert. Das gilt ab jetzt.",
    "role-removed": "Die Rolle ist entfernt, niemand hat sie mehr.",
    "rule-created": "Die Regel ist erstellt. Sie gilt ab jetzt.",
    "rule-changed": "Die Regel ist geändert. Das gilt ab jetzt.",
    "rule-removed": "Die Regel ist entfernt. Das gilt ab jetzt.",
  },

  notHere: "Nicht gefunden",
  backToList: "Zurück zur Liste",
  mayBeRemoved: "Vielleicht wurde sie entfernt.",
  keepIt: "Behalten",

  pages: "Seiten",
  previous: "Zurück",
  next: "Weiter",
  range: (from, to, total) => `${number(from)} bis ${number(to)} von ${number(total)}`,
  nothingChanged: "Noch wurde nichts geändert.",
  moreAlike: (count) => plural(count, { one: "und # weiterer dieser Art", other: "und # weitere dieser Art" }),
  commandLine: "Die Befehlszeile",

  program: "Ein Programm",
};
