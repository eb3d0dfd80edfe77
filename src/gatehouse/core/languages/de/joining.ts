import { formats } from "../formats.ts";
import type { joining as english } from "../en/joining.ts";

const { plural, number } = formats.de;

export const joining: typeof english = {
  title: "Wer ein Konto bekommt",
  lead: "Wie man ein Konto bekommt und was man damit darf.",
  mode: "Wer bekommt ein Konto?",
  modes: {
    closed: "Nur Personen, die ein Admin hinzufügt",
    invited: "Nur Personen, die eingeladen werden",
    approved: "Alle, die fragen und angenommen werden",
    domains: "Alle mit einer E-Mail-Adresse bestimmter Domains",
    everybody: "Alle",
  },
  domains: "Zugelassene Domains",
  domainsHint: "Eine je Zeile, wie example.org. Subdomains gehören nicht dazu.",
  roles: "Was neue Mitglieder bekommen",
  bySection: "Nach Bereich",
  bySectionHint:
    "Für alle, deren Registrierung dort begann, wo sie abgewiesen wurden. Jeder kann dort beginnen: Geben Sie nicht mehr, als jedes neue Mitglied haben darf. „Eigene Rollen“ ohne eine Rolle heißt: keine.",
  section: "Bereich",
  ownRoles: "Eigene Rollen",
  termsUrl: "Nutzungsbedingungen (URL)",
  termsUrlHint: "Leer lassen, wenn es keine gibt. Neue Mitglieder müssen sie akzeptieren.",
  termsVersion: "Version der Bedingungen",
  termsVersionHint: "Wird bei jedem Konto gespeichert, das sie akzeptiert hat, zum Beispiel 2026-11.",
  byMail: "Jeder Weg führt über einen Link in einer E-Mail. So ist jede Adresse bestätigt.",
  byOutbox: "Es gibt keinen Mailserver. Die Links warten unter „E-Mails“, und ein Admin gibt sie weiter.",
  emailCode: "Ein Code per E-Mail",
  emailCodeHint:
    "Sechs Ziffern, die zehn Minuten gelten, in dem Browser, der sie angefordert hat. Wer die E-Mails einer Person lesen kann, kann sich dann an ihrer Stelle anmelden; ein zweiter Faktor wird weiterhin verlangt.",
  emailCodeNeedsMail: "Dafür ist ein Mailserver nötig (SMTP_URL). Ohne ihn bietet die Seite den Weg nicht an.",
  signingInTitle: "Anmeldung",
  signingInLead: "Was außer Passwort und Passkeys zur Anmeldung dienen kann, und wann nach einem Code gefragt wird.",
  trustBrowsers: "In einem vertrauten Browser 30 Tage lang nicht nach einem Code fragen",
  trustBrowsersHint:
    "Personen wählen es selbst, wenn sie einen Code eingeben. Ein neues Passwort oder eine neue App beendet es. Seiten, die einen zweiten Faktor verlangen, fragen weiterhin danach.",
  invite: "Jemanden einladen",
  inviteLead: "Die Person erhält eine E-Mail mit einem Link und wählt Namen und Passwort selbst.",
  invitingIsClosed: "Einladungen sind abgeschaltet. Legen Sie zuerst fest, wer ein Konto bekommt.",
  language: "Sprache der E-Mail",
  send: "Einladung senden",
  waitingTitle: "Anfragen nach einem Konto",
  waitingLead: "Diese Personen haben ihre E-Mail-Adresse bestätigt. Sie entscheiden, ob sie ein Konto bekommen.",
  waiting: (count) => plural(count, { one: "Eine Person möchte ein Konto.", other: "# Personen möchten ein Konto." }),
  seeWaiting: "Entscheiden",
  nobodyWaits: "Niemand wartet",
  nobodyWaitsText: "Wenn jemand ein Konto möchte, finden Sie es hier.",
  asked: "Angefragt",
  why: "Warum",
  accept: "Annehmen",
  decline: "Ablehnen",
  firstOf: (shown, total) => `Die ersten ${number(shown)} von ${number(total)}`,
};
