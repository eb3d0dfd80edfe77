import type { overview as english } from "../en/overview.ts";
import { formats } from "../formats.ts";

const { number, plural, weekday: dayName } = formats.de;

export const overview: typeof english = {
  title: "Übersicht",
  firstSteps: "Machen Sie die Hinweisseite zu Ihrer",
  firstStepsLead: "Besucher sehen sie, wenn eine Seite für sie geschlossen ist. Vier Schritte, wenige Minuten.",
  steps: {
    look: {
      title: "An Ihre Website anpassen",
      text: "Wählen Sie ein Design, oder übernehmen Sie Farben und Schrift Ihrer Website.",
    },
    mark: { title: "Ihr Zeichen zeigen", text: "Ihr Logo, damit Besucher wissen, wo sie sind." },
    contact: { title: "Sagen, wer hilft", text: "Eine E-Mail-Adresse, eine Telefonnummer oder ein Link." },
    publish: { title: "Veröffentlichen", text: "Besucher sehen die Seite ab dem nächsten verweigerten Zugriff." },
  },
  stepDone: "erledigt",
  openStudio: "Studio öffnen",
  dismiss: "Nicht jetzt",
  members: "Mitglieder",
  membersHint: "Personen mit einem Konto",
  sessions: "Sitzungen jetzt",
  sessionsHint: "Angemeldete Browser",
  refusals: "Verweigerte Zugriffe",
  refusalsToday: "Heute verweigert",
  signInsToday: "Anmeldungen heute",
  byThisTime: (count, at) => `Letzten ${dayName(at)} um diese Zeit: ${number(count)}`,
  needs: "Das wartet auf Sie",
  needsNothing: "Zurzeit nichts.",
  requestsWait: (count) =>
    plural(count, {
      one: "# Person bittet um eine Rolle.",
      other: "# Rollenanfragen warten auf eine Antwort.",
    }),
  seeRequests: "Anfragen ansehen",
  webhooksFailed: (count) =>
    plural(count, {
      one: "# Zustellung an einen Webhook wurde diese Woche aufgegeben.",
      other: "# Zustellungen an Webhooks wurden diese Woche aufgegeben.",
    }),
  seeWebhooks: "Webhooks ansehen",
  plansFailed: (count) =>
    plural(count, {
      one: "# geplante Änderung der Regeln wurde nicht ausgeführt.",
      other: "# geplante Änderungen der Regeln wurden nicht ausgeführt.",
    }),
  rulesOnTrial: (count) =>
    plural(count, {
      one: "# Regel wird erprobt. Setzen Sie sie in Kraft, oder entfernen Sie sie.",
      other: "# Regeln werden erprobt. Setzen Sie sie in Kraft, oder entfernen Sie sie.",
    }),
  routesAreNew: (count) =>
    plural(count, {
      one: "# neue Route hat keine eigene Regel: Alle können sie öffnen.",
      other: "# neue Routen haben keine eigene Regel: Alle können sie öffnen.",
    }),
  seeMap: "Karte ansehen",
  seeRules: "Regeln ansehen",
  mailsFailed: (count) =>
    plural(count, {
      one: "# E-Mail konnte in dieser Woche nicht gesendet werden.",
      other: "# E-Mails konnten in dieser Woche nicht gesendet werden.",
    }),
  mailsWaiting: (count) =>
    plural(count, {
      one: "# E-Mail wartet, bis der Mailserver sie annimmt.",
      other: "# E-Mails warten, bis der Mailserver sie annimmt.",
    }),
  mailsInOutbox: (count) =>
    plural(count, {
      one: "# E-Mail ist weiterzugeben, denn diese Website hat keinen Mailserver.",
      other: "# E-Mails sind weiterzugeben, denn diese Website hat keinen Mailserver.",
    }),
  seeMails: "E-Mails ansehen",
  page: "Hinweisseite",
  draft: "Entwurf",
  published: "Veröffentlicht",
  pageDiffers: "Die Hinweisseite hat Änderungen, die Besucher noch nicht sehen.",
  pageSeen: "Besucher sehen die Hinweisseite so, wie sie im Editor steht.",
  pageScheduled: (at) => `Eine Seite ist für ${at} geplant.`,
  pageNotPublished: (at) => `Die für ${at} geplante Seite wurde nicht veröffentlicht.`,
  review: "Prüfen und veröffentlichen",
  edit: "Seite bearbeiten",
  byReason: "Verweigerte Zugriffe nach Grund",
  weekInUtc: "Die letzten sieben Tage, in UTC.",
  since: (at) => `Seit ${at}: In diesen sieben Tagen kamen mehr, als aufbewahrt werden.`,
  noRefusals: "Niemandem wurde der Zugriff verweigert",
  noRefusalsText:
    "Wenn jemand eine Seite aufruft, die für ihn geschlossen ist, sehen Sie hier, wie oft das vorkommt und warum.",
  latest: "Zuletzt verweigert",
  seeAll: "Alle ansehen",
  byDayAndReason: "Verweigerte Zugriffe nach Tag und Grund",
  day: "Tag",
};
