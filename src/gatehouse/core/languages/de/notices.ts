import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "Diese Seite lässt sich gerade nicht öffnen",
    detail:
      "Ein Dienst, den diese Seite braucht, antwortet nicht. Es liegt nicht an Ihnen. Bitte versuchen Sie es in ein paar Sekunden noch einmal.",
  },
  cannotStore: {
    title: "Das lässt sich gerade nicht speichern",
    detail:
      "Wir können im Moment nichts speichern. Bitte gehen Sie zurück und senden Sie es in ein paar Sekunden noch einmal.",
  },
  ourMistake: {
    title: "Bei uns ist etwas schiefgegangen",
    detail: "Es liegt nicht an Ihnen. Bitte versuchen Sie es gleich noch einmal.",
  },
  crossSite: {
    title: "Dieses Formular kam nicht von unserer Website",
    detail:
      "Zum Schutz Ihres Kontos nehmen wir Formulare nur von unseren eigenen Seiten an. Öffnen Sie die Seite hier und senden Sie das Formular noch einmal.",
  },
  busy: {
    title: "Gerade melden sich sehr viele an",
    detail: "Bitte versuchen Sie es in ein paar Sekunden noch einmal. Mit Ihrem Konto ist alles in Ordnung.",
  },
  tooLong: {
    title: "Das ist zu viel für diese Website",
    detail: "Was Sie gesendet haben, ist zu lang. Bitte kürzen Sie es oder senden Sie es in Teilen.",
  },
  tooManyTries: {
    title: "Zu viele Versuche",
    detail:
      "Es gab zu viele Versuche mit diesem Passwort. Bitte warten Sie ein paar Minuten und versuchen Sie es noch einmal.",
  },
  signOutWithButton: "Melden Sie sich mit der Schaltfläche auf der Seite ab.",
  reference: "Vorgangsnummer:",
  goHome: "Zur Startseite",
};
