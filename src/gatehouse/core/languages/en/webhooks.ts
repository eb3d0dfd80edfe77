/** Webhooks: where other programs are told what has happened. */
import type { WebhookEvent } from "../../webhooks/event.ts";
import { formats } from "../formats.ts";

const { plural } = formats.en;

export const webhooks = {
  title: "Webhooks",
  lead: "Other programs, such as a chat or a ticket system, are told what happens here. Each request is signed.",
  add: "Add a webhook",
  none: "No program is told of anything",
  noneText: "Add the URL of a program, and it is told when somebody asks for a role and what came of it.",
  url: "URL",
  urlHint: "It gets a POST with JSON.",
  events: "Tell it when",
  eventNames: {
    "request.made": "Somebody asks for a role",
    "request.approved": "A request is approved",
    "request.declined": "A request is declined",
    "request.answered": "A request is written back to",
  } satisfies Record<WebhookEvent, string>,
  isOn: "Switched on",
  on: "On",
  off: "Off",
  state: "State",
  missing: "There is no such webhook",
  notSaved: "The webhook was not saved",
  secret: "Secret",
  secretOnce: "Copy the secret now. It is shown this once.",
  secretText: "The program checks with it that a request comes from here (Standard Webhooks, HMAC with SHA-256).",
  newSecret: "Make a new secret",
  newSecretText: "The secret before stops holding at once.",
  test: "Send a test",
  remove: "Remove this webhook",
  removeText: "It is told of nothing any more, and the list of deliveries goes with it.",
  deliveries: "Deliveries",
  noDeliveries: "Nothing was sent yet.",
  event: "Event",
  answer: "Answer",
  when: "When",
  states: { waiting: "On its way", sent: "Arrived", failed: "Given up" },
  testEvent: "Test",
  tries: (count: number) => plural(count, { one: "# try", other: "# tries" }),
  sendAgain: "Send again",
};
