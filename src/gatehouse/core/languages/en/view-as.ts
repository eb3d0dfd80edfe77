/** Viewing the site as a role or a person. */
import { formats } from "../formats.ts";

const { plural } = formats.en;
const minutesLeft = (minutes: number) => plural(minutes, { one: "# minute", other: "# minutes" });

export const viewAs = {
  title: "View as",
  lead: "See the site as somebody else does. You can look at everything and change nothing.",
  action: "View as",
  viewAsPerson: (name: string) => `View as ${name}`,
  viewAsRole: (role: string) => `View as a member with the role ${role}`,
  viewAsHere: (path: string) => `View as somebody else: ${path}`,
  whom: "As whom",
  roleHint: "A made-up member who holds this role and no other.",
  person: "This person",
  openAt: "Open at",
  openAtHint: "Path of a page of the site.",
  rules: [
    "Nothing can be changed: forms that send something, and sign-ins, do nothing.",
    "Their account pages stay closed, and their own sessions go on as they are.",
    "The console stays yours, also while the site does not.",
    "It ends after 30 minutes, when you end it, or when you sign out.",
    "That you did so stands in the audit.",
  ],
  isTold: (name: string) => `${name} gets a mail about it.`,
  start: "Begin",
  choose: "Choose a role",
  notBegun: "The view was not begun",
  /** Over a view that goes on, in the console. */
  goingOn: (whom: string, minutes: number) =>
    `The site is shown to you as ${whom} for ${minutesLeft(minutes)} more. The console is yours.`,
  roleNamed: (role: string) => `a member with the role ${role}`,
  goOn: "Go on",
  end: "End the view",

  // The bar on the site
  bar: "View as",
  viewing: (whom: string) => `You are viewing the site as ${whom}`,
  barNote: (minutes: number) => `You can look and change nothing. Ends by itself in ${minutesLeft(minutes)}.`,

  // In place of what is not done
  readOnlyTitle: "Nothing was sent",
  readOnly: (whom: string) =>
    `You are viewing the site as ${whom}. In a view you can look at everything and change nothing.`,
  closedTitle: "This page stays closed in a view",
  closed: (whom: string) =>
    `You are viewing the site as ${whom}. Signing in and account pages belong to the person alone, so a view does not open them.`,
  overTitle: "The view has ended",
  over: "You are yourself again, so what you sent was held back. Go back and send it again if you mean to.",
  backToSite: "Back to the site",

  settings: "Telling people",
  settingsLead: "Decided by an owner. It holds for every view of a person that begins from now on.",
  tellsPerson: "Tell a person by mail when somebody views the site as them",
  tellsPersonHint: "They also see it in their account, at Devices.",
};
