import type { figures as english } from "../en/figures.ts";
import { formats } from "../formats.ts";

const { number, plural } = formats.de;

export const figures: typeof english = {
  title: "Auf einen Blick",
  lead: "Wem der Zugriff verweigert wird, wo und warum, und was danach geschieht. Gezählt nach Tagen, in UTC.",
  days: (days) => `Letzte ${number(days)} Tage`,
  period: "Zeitraum",
  total: (count) =>
    plural(count, { one: "# verweigerter Zugriff von Personen", other: "# verweigerte Zugriffe von Personen" }),
  none: "In diesen Tagen wurde niemandem der Zugriff verweigert",
  noneText: "Wenn jemand eine Seite aufruft, die für ihn geschlossen ist, wird es hier gezählt.",

  byDay: "Nach Tag und Grund",
  byPath: "Nach Pfad",
  byRule: "Nach Regel",
  day: "Tag",
  path: "Pfad",
  rule: "Regel",
  count: "Anzahl",
  others: "Alle anderen",
  noRule: "Keine Regel: die Seite selbst",
  goneRule: (id) => `Eine Regel, die es nicht mehr gibt (${id})`,

  onward: "Wie es weiterging",
  onwardLead: "Was Personen tun, nachdem ihnen der Zugriff verweigert wurde.",
  refused: "Verweigert",
  signedIn: "Angemeldet",
  arrived: "Auf der Seite angekommen",
  asked: "Um eine Rolle gebeten",
  left: "Gegangen",
  leftHint: "Oder später wiedergekommen, oder auf einem anderen Gerät.",
  median: {
    "signed-in": (time) => `Die Hälfte davon innerhalb von ${time}`,
    arrived: (time) => `Die Hälfte davon innerhalb von ${time}`,
    asked: (time) => `Die Hälfte davon innerhalb von ${time}`,
  },
  seconds: (seconds) => plural(seconds, { one: "# Sekunde", other: "# Sekunden" }),
  share: (percent) => `${number(percent)} %`,

  trouble: "Was auffällt",
  noTrouble: "Nichts fällt auf.",
  ruleBegan: (rule, now, usually) =>
    `Diese Regel verweigert neuerdings Mitgliedern den Zugriff: ${rule}. Seit gestern ${plural(now, { one: "einmal", other: "# Mal" })}, ${usually < 0.5 ? "vorher fast nie" : `vorher etwa ${number(Math.round(usually))} Mal am Tag`}.`,
  linkLeads: (count) =>
    `Links Ihrer eigenen Seiten führen zu verweigerten Zugriffen. Dem häufigsten wurde ${plural(count, { one: "einmal", other: "# Mal" })} gefolgt.`,
  link: "Seite mit dem Link",
  leadsTo: "Führt zu",
  followed: "Gefolgt",
  interrupted: (count) =>
    `${plural(count, { one: "Eine Sitzung endete", other: "# Sitzungen endeten" })} mitten in der Arbeit: beim Absenden oder beim Folgen eines Links.`,
  interruptedBy: {
    idle: "Nach einer zu langen Pause",
    absolute: "Weil eine Anmeldung nicht länger gilt",
    "signed-out": "Durch Abmelden anderswo",
    "ended-by-admin": "Durch einen Admin",
    "password-changed": "Als das Passwort geändert wurde",
    suspended: "Als das Konto gesperrt wurde",
    replaced: "Durch eine neue Anmeldung",
    "too-many": "Durch Anmeldungen auf vielen anderen Geräten",
  },
  see: "Ansehen",

  apart: "Getrennt gezählt",
  apartLead: "Hier wurde niemandem etwas verweigert; oben ist davon nichts mitgezählt.",
  scanner: "Scanner",
  scannerHint: "Programme, die in wenigen Minuten Dutzende Pfade versucht haben. In der Liste zu sehen.",
  prefetch: "Vorab geladen",
  prefetchHint: "Seiten, die ein Browser von selbst geladen hat, bevor sie jemand öffnete.",
  check: "Prüfungen",
  checkHint: "Anfragen des Befehls gatehouse check.",
};
