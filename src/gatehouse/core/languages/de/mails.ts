import type { mails as english } from "../en/mails.ts";

export const mails: typeof english = {
  title: "E-Mails",
  lead: "Was die Website an Personen geschrieben hat. E-Mails werden 30 Tage aufbewahrt, ihr Text nur bis zum Versand.",
  sendsNone: "Diese Website versendet keine E-Mails",
  sendsNoneText:
    "Lesen Sie eine E-Mail hier und geben Sie ihren Link an den Empfänger weiter. Damit E-Mails versendet werden, setzen Sie SMTP_URL und starten Sie die Website neu.",
  heldBackTitle: "Mails an eine Person wurden zurückgehalten",
  heldBack: (count: number) =>
    `${count} am letzten Tag, weil eine Person höchstens 20 Links und Codes bekommt, die in Browsern angefordert werden, mit denen sie sich noch nicht angemeldet hat. Vielleicht fordert jemand anderes sie in ihrem Namen an. Browser, mit denen sie sich schon angemeldet hat, bekommen ihre weiterhin.`,
  none: "Noch keine E-Mails",
  noneText: "Wenn die Website jemandem schreibt, finden Sie es hier.",
  table: "E-Mails, die neuesten zuerst",
  mail: "E-Mail",
  state: "Stand",
  when: "Wann",
  states: { outbox: "Weiterzugeben", waiting: "Wird gesendet", sent: "Gesendet", failed: "Nicht gesendet" },

  cannotBeShown: "Diese E-Mail kann nicht gezeigt werden",
  to: (recipient) => `An ${recipient}`,
  notSent: "Die E-Mail wurde nicht gesendet",
  whatBecame: "Was daraus wurde",
  written: (time) => `Geschrieben ${time}`,
  tooLate:
    "Zu spät: Der Link oder Code war abgelaufen, bevor der Mailserver die Mail annahm. Sie wurde nicht gesendet.",
  serverSaid: "Antwort des Mailservers",
  sendAgain: "Noch einmal senden",
  words: "Inhalt",
  wordsLead: "Ein Link darin wirkt wie der des Empfängers: Geben Sie ihn an niemand anderen weiter.",
  wordsRemoved: "Der Text wurde beim Versand entfernt.",
};
