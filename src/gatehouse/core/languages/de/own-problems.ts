import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number } = formats.de;

export const ownProblems: typeof english = {
  "not-understood": "So lässt sich das nicht verwenden. Bitte prüfen Sie die Eingabe.",
  "too-long": ({ most }) => `Höchstens ${number(most)} Zeichen.`,
  "name-empty": "Geben Sie einen Namen ein.",
  "name-invisible": "Der Name enthält ein unsichtbares Zeichen. Tippen Sie ihn neu ein.",
  "email-too-long": "Diese E-Mail-Adresse ist zu lang.",
  "email-wrong": "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.",
  "email-taken": "Mit dieser E-Mail-Adresse gibt es schon ein Konto.",
  "password-too-short": ({ least }) => `Das ist zu kurz. Verwenden Sie mindestens ${number(least)} Zeichen.`,
  "password-is-email": "Das Passwort darf nicht Ihre E-Mail-Adresse sein. Ein paar Wörter ergeben ein gutes Passwort.",
  "asked-too-often": ({ wait }) =>
    `Das wurde sehr oft angefordert. Bitte versuchen Sie es später noch einmal. Wartezeit: ${minutes(wait)}.`,
  "password-common":
    "Dieses Passwort ist leicht zu erraten. Ein paar Wörter, die nicht zusammengehören, ergeben ein gutes.",
  "same-email": "Das ist bereits Ihre E-Mail-Adresse.",
  "link-over": "Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.",
  "sign-up-closed": "Hier können derzeit keine Konten angelegt werden.",
  "email-domain": "Konten gibt es nur für bestimmte E-Mail-Adressen. Verwenden Sie die Adresse Ihrer Organisation.",
  "terms-not-accepted": "Bitte akzeptieren Sie die Nutzungsbedingungen.",
  "wrong-password": "Das ist nicht Ihr aktuelles Passwort.",
  "same-password": "Das ist schon Ihr Passwort. Wählen Sie ein neues.",
  "session-in-use": "Das ist dieses Gerät. Melden Sie sich ab, um die Sitzung zu beenden.",
  "session-over": "Diese Sitzung ist schon beendet.",
  "role-not-requestable": "Diese Rolle kann man nicht beantragen.",
  "note-empty": "Schreiben Sie, wofür Sie sie brauchen.",
  "token-over": "Dieses Token wurde schon widerrufen.",
  "token-name-empty": "Geben Sie dem Token einen Namen, an dem Sie es wiedererkennen.",
  "token-name-taken": "Ein Token mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.",
  "token-lifetime": "Wählen Sie, wie lange das Token gilt.",
  "token-scope-empty": "Wählen Sie mindestens eine Sache, die das Token darf.",
  "token-scope-own": "Ein Token darf nie mehr als Sie selbst.",
  "too-many-tokens": ({ most }) =>
    `Es gibt schon ${number(most)} Tokens. Widerrufen Sie zuerst eines, das nicht mehr gebraucht wird.`,
  "sign-in-again": "Ihre Anmeldung liegt eine Weile zurück. Melden Sie sich neu an und erstellen Sie dann das Token.",
  "sign-in-again-first": "Ihre Anmeldung liegt eine Weile zurück. Melden Sie sich neu an und ändern Sie es dann.",
  "provider-away": "Dieser Dienst antwortet gerade nicht. Bitte versuchen Sie es später noch einmal.",
  "code-wrong":
    "Dieser Code stimmt nicht. Prüfen Sie, ob die Uhr Ihres Telefons richtig geht, und versuchen Sie den nächsten Code.",
  "second-factor-already": "Ein zweiter Faktor ist schon eingerichtet.",
  "second-factor-over": "Das ist inzwischen beendet. Bitte beginnen Sie noch einmal.",
  "passkey-name": "Geben Sie dem Passkey einen Namen von höchstens 60 Zeichen.",
  "passkey-not-made": "Der Passkey wurde nicht erstellt. Bitte versuchen Sie es noch einmal.",
  "passkey-taken": "Dieser Passkey wird schon benutzt.",
  "passkeys-too-many": ({ most }) => `Das wären mehr als ${most} Passkeys. Entfernen Sie zuerst einen.`,
  "code-elsewhere":
    "Dieser Code gehört zu dem Browser, in dem Sie ihn angefordert haben. Geben Sie ihn dort ein oder fordern Sie hier einen neuen an.",
  "code-over": "Der Code ist abgelaufen. Fordern Sie einen neuen an.",
  "factor-first": "Melden Sie sich zuerst mit einem Ihrer Passkeys an.",
  "passkey-over": "Dieser Passkey wurde schon entfernt.",
  "codes-tried-too-often": ({ wait }) =>
    `Es wurden zu viele Codes versucht. Bitte warten Sie ${minutes(wait)} und versuchen Sie es noch einmal.`,
  "signed-out-meanwhile":
    "Sie wurden inzwischen abgemeldet. Es wurde nichts geändert. Melden Sie sich an und senden Sie es noch einmal.",
  "signed-in-as-another": ({ name }) =>
    `In diesem Browser sind Sie jetzt angemeldet als ${name}. Diese Seite wurde mit einem anderen Konto geöffnet, deshalb wurde nichts geändert.`,
  "suspended-meanwhile": "Ihr Konto wurde inzwischen gesperrt. Es wurde nichts geändert.",
  overtaken:
    "Im selben Moment haben andere etwas geändert. Es wurde nichts übernommen, bitte versuchen Sie es noch einmal.",
  "busy-signing-in": "Gerade melden sich viele an. Bitte versuchen Sie es in ein paar Sekunden noch einmal.",
  "email-confirmed-already": "Ihre E-Mail-Adresse ist bereits bestätigt.",
  "mails-to-one-email":
    "An diese E-Mail-Adresse wurden heute viele E-Mails gesendet. Bitte versuchen Sie es morgen noch einmal.",
  "mails-at-once": "Gerade werden sehr viele E-Mails gesendet. Bitte versuchen Sie es in einer Stunde noch einmal.",
  "mailed-too-often": ({ wait }) =>
    `Wir haben den Link schon mehrmals gesendet. Bitte sehen Sie nach, oder warten Sie ${minutes(wait)} und versuchen Sie es noch einmal.`,
  "tried-too-often": ({ wait }) =>
    `Es gab zu viele Versuche mit diesem Passwort. Bitte warten Sie ${minutes(wait)} und versuchen Sie es noch einmal.`,
  "changed-too-often": ({ wait }) =>
    `Das wurde heute sehr oft geändert. Bitte warten Sie ${minutes(wait)} und versuchen Sie es noch einmal.`,
  "form-expected": "Diese URL nimmt nur Formulare an.",
  "form-too-long": "Das ist zu viel für dieses Formular.",
  "form-unreadable": "Das Formular ließ sich nicht lesen. Bitte senden Sie es noch einmal.",
  "form-with-file": "Dieses Formular nimmt keine Dateien an.",
  "form-character": "Das Formular enthält ein Zeichen, das sich nicht speichern lässt. Bitte tippen Sie es neu ein.",
  "form-field-twice": "Ein Feld wurde zweimal gesendet. Bitte senden Sie das Formular noch einmal.",
  "form-field-unknown": "Das Formular enthält ein unbekanntes Feld. Bitte laden Sie die Seite neu.",
  "deletion-by-admin": "Konten löscht das Team dieser Website. Bitte wenden Sie sich dorthin.",
  "only-owner": "Sie sind der einzige Inhaber dieser Website. Machen Sie zuerst jemand anderen zum Inhaber.",
};
