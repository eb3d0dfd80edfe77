import type { webhooks as english } from "../en/webhooks.ts";
import { formats } from "../formats.ts";

const { plural } = formats.de;

export const webhooks: typeof english = {
  title: "Webhooks",
  lead: "Andere Programme, etwa ein Chat oder ein Ticketsystem, erfahren, was hier geschieht. Jede Nachricht ist signiert.",
  add: "Webhook hinzufügen",
  none: "Kein Programm erfährt etwas",
  noneText: "Fügen Sie die URL eines Programms hinzu. Es erfährt dann, wer um eine Rolle bittet und was daraus wurde.",
  url: "URL",
  urlHint: "Dorthin geht ein POST mit JSON.",
  events: "Benachrichtigen, wenn",
  eventNames: {
    "request.made": "jemand um eine Rolle bittet",
    "request.approved": "eine Anfrage genehmigt wird",
    "request.declined": "eine Anfrage abgelehnt wird",
    "request.answered": "auf eine Anfrage geantwortet wird",
  },
  isOn: "Eingeschaltet",
  on: "Ein",
  off: "Aus",
  state: "Zustand",
  missing: "Diesen Webhook gibt es nicht",
  notSaved: "Der Webhook wurde nicht gespeichert",
  secret: "Geheimnis",
  secretOnce: "Kopieren Sie das Geheimnis jetzt. Es wird nur dieses eine Mal gezeigt.",
  secretText: "Das Programm prüft damit, dass eine Nachricht von hier kommt (Standard Webhooks, HMAC mit SHA-256).",
  newSecret: "Neues Geheimnis erstellen",
  newSecretText: "Das bisherige gilt dann sofort nicht mehr.",
  test: "Test senden",
  remove: "Diesen Webhook entfernen",
  removeText: "Er erfährt dann nichts mehr, und die Liste der Zustellungen geht mit ihm.",
  deliveries: "Zustellungen",
  noDeliveries: "Es wurde noch nichts gesendet.",
  event: "Ereignis",
  answer: "Antwort",
  when: "Wann",
  states: { waiting: "Unterwegs", sent: "Angekommen", failed: "Aufgegeben" },
  testEvent: "Test",
  tries: (count) => plural(count, { one: "# Versuch", other: "# Versuche" }),
  sendAgain: "Erneut senden",
};
