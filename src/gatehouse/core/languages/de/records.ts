import type { records as english } from "../en/records.ts";
import { formats } from "../formats.ts";

const { list, minutes, lastDay, number } = formats.de;

export const records: typeof english = {
  records: "Aufzeichnungen",
  refusals: "Verweigerte Zugriffe",
  signIns: "Anmeldungen",
  howManyAreKept: (kept, days) => `Aufbewahrt werden die neuesten ${number(kept)} der letzten ${number(days)} Tage.`,

  lead: (kept) => `Jedes Mal, wenn jemand eine Seite nicht öffnen durfte, und warum. ${kept}`,
  oldest: (at) => `Der älteste Eintrag ist vom ${at}.`,
  lookUp: "Vorgangsnummer nachschlagen",
  lookUpLead: "Die Hinweisseite zeigt Besuchern eine Vorgangsnummer, die sie angeben, wenn sie um Hilfe bitten.",
  reference: "Vorgangsnummer",
  lookUpButton: "Nachschlagen",
  notFound: "Zu dieser Vorgangsnummer gibt es keinen Eintrag",
  notFoundText: (kept) => `Vergleichen Sie sie mit dem, was der Besucher sieht. ${kept}`,
  notFoundAlike:
    "Kommen sehr viele auf einmal, werden gleichartige unter der Vorgangsnummer des ersten zusammengezählt.",
  latest: "Zuletzt verweigert",
  none: "Niemandem wurde der Zugriff verweigert",
  noneText: "Wenn jemand eine Seite aufruft, die für ihn geschlossen ist, finden Sie es hier.",
  signInForm: "Das Anmeldeformular",
  table: "Verweigerte Zugriffe, die neuesten zuerst",
  where: "Wo",
  why: "Warum",
  who: "Wer",
  when: "Wann",
  nobodySignedIn: "Nicht angemeldet",

  nobodyWasSignedIn: "Niemand war angemeldet",
  formerOwner: "War nicht mehr angemeldet; die Sitzung oder das Token gehörte dieser Person.",
  askedFor: "Verlangt",
  session: "Sitzung",
  token: "Token",
  answer: "Antwort",
  answer404: "404, als gäbe es dort nichts",
  decidedBy: "Entschieden von",
  decidedByPage: "Der Seite selbst oder einer Regel, die es nicht mehr gibt",
  howOften: "Wie oft",
  times: (count, isOneNetwork) =>
    `${number(count)} Mal innerhalb von zehn Minuten, ${isOneNetwork ? "aus demselben Netz und " : ""}aus demselben Grund; das war das erste Mal`,
  clientIp: "IP-Adresse",
  browser: "Browser",
  notKnown: "Nicht bekannt",
  sessionIs: (handle, began) => `${handle}, angemeldet ${began}`,
  theRole: (labels) => `Die Rolle ${list(labels, "or")}`,
  roleWaited: (role) => `Die Rolle ${role}, die noch nicht genehmigt war`,
  roleEnded: (role, endsAt) =>
    `Die Rolle ${role}, ${endsAt === null ? "die beendet war" : `die bis ${lastDay(endsAt)} galt`}`,
  thePermissions: (labels) =>
    `${labels.length === 1 ? "Die Berechtigung" : "Die Berechtigungen"}: ${labels.join("; ")}`,
  inScope: (labels) => `Im Umfang des Tokens: ${labels.join("; ")}`,
  freshSignIn: (within, age) =>
    `Eine Anmeldung, die höchstens ${minutes(within)} zurückliegt${age === null ? "" : `. Diese lag ${minutes(age)} zurück`}`,
  confirmedEmail: "Eine bestätigte E-Mail-Adresse",
  beyondScope: "Ein Programm kam mit einem Token, das dafür nicht gemacht ist. Die Person selbst hat Zugang.",
  endings: (most) => ({
    "signed-out":
      "Die Person war angemeldet und hat sich dann abgemeldet: in einem anderen Tab oder auf einem anderen Gerät.",
    "ended-by-admin": "Die Person war angemeldet, und ein Admin hat die Sitzung beendet.",
    "password-changed": "Die Person war angemeldet; die Sitzung endete, als das Passwort geändert wurde.",
    suspended: "Die Person war angemeldet; die Sitzung endete, als das Konto gesperrt wurde.",
    replaced:
      "Die Person war angemeldet und hat sich im selben Browser neu angemeldet, mit diesem oder einem anderen Konto.",
    "too-many": `Die Person war angemeldet und danach auf ${number(most)} weiteren Geräten. Das am längsten nicht benutzte wird dann abgemeldet.`,
  }),
  limits: {
    idle: "Die Person war angemeldet und zu lange nicht aktiv.",
    absolute:
      "Die Person war so lange angemeldet, wie eine Anmeldung höchstens gilt. Dann wird neu nach dem Passwort gefragt.",
  },
  presented: {
    "unknown-token":
      "Ein Programm kam mit einem Token, das hier nicht bekannt ist: Vielleicht ist es vertippt oder von einer anderen Website.",
    "not-taken-here": "Mitgeschickt wurde etwas, das dieser Pfad nicht annimmt, zum Beispiel ein Token.",
    "malformed-token":
      "Ein Programm kam mit einem Token, das nicht lesbar ist: Es enthält ein Zeichen, das kein Token hat.",
    "malformed-header": "Ein Programm hat einen Authorization-Header gesendet, der nicht lesbar ist.",
    "wrong-password": "Ein Programm kam mit E-Mail-Adresse und Passwort, die zu keinem Konto passen.",
  },

  signInsLead: (kept) => `Jeder Anmeldeversuch und wie er ausging. ${kept}`,
  latestSignIns: "Letzte Anmeldeversuche",
  latestSignInsLead: (count) => `Die neuesten ${number(count)}. Die einer Person stehen auf deren Seite.`,
  noSignIns: "Noch kein Versuch",
  noSignInsText: "Wenn sich jemand anmeldet oder es versucht, finden Sie es hier.",
  signInsTable: "Anmeldeversuche, die neuesten zuerst",
  whatHappened: "Was passiert ist",
  from: "Von wo",
  nobodyKnown: "Nicht bekannt",
  outcomes: {
    "signed-in": "Angemeldet",
    "wrong-password": "Das Passwort war falsch",
    "not-proved": "Der Nachweis war nicht gültig",
    "wrong-code": "Der Code stimmte nicht",
    "unknown-email": "Kein Konto mit dieser E-Mail-Adresse",
    suspended: "Richtiges Passwort, Konto gesperrt",
    "too-many": "Nach vielen Versuchen um Geduld gebeten",
    busy: "Um einen späteren Versuch gebeten, zu viele auf einmal",
  },

  reasons: {
    "no-credentials": {
      label: "Nicht angemeldet",
      meaning: "Die Person war nicht angemeldet, und die Seite ist nur nach Anmeldung zugänglich.",
    },
    "invalid-credentials": {
      label: "Anmeldung nicht erkannt",
      meaning: "E-Mail-Adresse und Passwort passten nicht zusammen, oder die Sitzung ist hier nicht bekannt.",
    },
    "session-expired": { label: "Anmeldung abgelaufen", meaning: "Die Anmeldung lag zu lange zurück." },
    "session-ended": {
      label: "Sitzung beendet",
      meaning:
        "Die Person hat sich anderswo abgemeldet, ein Admin hat die Sitzung beendet, oder das Passwort wurde geändert.",
    },
    "token-expired": { label: "Token abgelaufen", meaning: "Ein Programm kam mit einem Token, das nicht mehr gilt." },
    "token-revoked": {
      label: "Token widerrufen",
      meaning: "Ein Programm kam mit einem Token, das widerrufen wurde.",
    },
    "sign-in-again": {
      label: "Neue Anmeldung verlangt",
      meaning:
        "Die Person war angemeldet, aber länger, als die Seite erlaubt, und wurde noch einmal nach dem Passwort gefragt.",
    },
    "second-factor-needed": {
      label: "Zweiter Faktor verlangt",
      meaning: "Sie waren angemeldet und wurden nach dem zweiten Faktor gefragt, etwa einem Code aus einer App.",
    },
    "role-missing": {
      label: "Rolle fehlt",
      meaning: "Die Person war angemeldet, hat aber keine der verlangten Rollen.",
    },
    "permission-missing": {
      label: "Berechtigung fehlt",
      meaning: "Die Person war angemeldet, aber ihr fehlt eine verlangte Berechtigung.",
    },
    "membership-ended": {
      label: "Rolle beendet",
      meaning: "Die Person war angemeldet, und ihre Rolle galt nur bis zu einem Tag, der vorbei ist.",
    },
    "membership-pending": {
      label: "Rolle noch nicht genehmigt",
      meaning: "Die Person war angemeldet, und die angefragte Rolle ist noch nicht genehmigt.",
    },
    "email-unverified": {
      label: "E-Mail-Adresse nicht bestätigt",
      meaning: "Die Person war angemeldet, und die Seite verlangt eine bestätigte E-Mail-Adresse.",
    },
    "outside-hours": {
      label: "Zu dieser Zeit geschlossen",
      meaning: "Die Person war angemeldet, und die Seite ist zu anderen Zeiten offen.",
    },
    "account-suspended": { label: "Konto gesperrt", meaning: "Das verwendete Konto ist gesperrt." },
    "cross-site": {
      label: "Von einer anderen Website gesendet",
      meaning: "Ein Formular oder Skript einer anderen Website wollte hier etwas senden. Davon wurde nichts gelesen.",
    },
  },
};
