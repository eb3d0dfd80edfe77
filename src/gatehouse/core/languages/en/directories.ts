/** Directories: companies' lists of people that keep accounts here up to date. */
import { formats } from "../formats.ts";

const { plural } = formats.en;

export const directories = {
  title: "Directories",
  lead: "A company’s list of people, such as Okta or Microsoft Entra, can add people here, give them roles, and close their access when they leave.",
  add: "Connect a directory",
  none: "No directory is connected",
  noneText: "Until then, people are added, given roles and removed by hand.",
  name: "Name",
  nameHint: "As it is called in your company. History says what was done in this name.",
  roles: "Roles it may give",
  rolesHint:
    "Its groups. It looks after people who hold no more than these roles, so it can never close an owner’s access.",
  noRoles: "No role",
  mayMakeRoles: "It may make further roles",
  mayMakeRolesHint:
    "For groups that have no role here yet. Such a role allows nothing until somebody says what it opens.",
  provider: "How its people sign in",
  providerHint: "The people it adds can then sign in by this service at once, without a password here.",
  noProvider: "As everybody else: with a password, which they choose by “Forgotten password”",
  people: "People",
  peopleCount: (count: number) => plural(count, { one: "# person", other: "# people" }),
  lastUsed: "Last heard from",
  never: "Never",
  connectedSince: (at: string) => `Connected since ${at}.`,
  thisConnection: "This connection",
  seeDirectory: (directory: string) => `See the directory ${directory}`,
  connection: "What to enter there",
  connectionText: "In Okta: “SCIM connector base URL”. In Entra: “Tenant URL”.",
  url: "URL",
  token: "Token",
  tokenOnce: "Copy the token now. It is shown this once.",
  tokenText:
    "In Okta: “OAuth Bearer Token”. In Entra: “Secret Token”. Keep it secret: with it, a program can do all that this directory may.",
  newToken: "Make a new token",
  newTokenText: "The token before stops holding at once, and the directory with it until the new one is entered there.",
  remove: "Disconnect",
  removeText:
    "It changes nothing here any more. The people it added keep their accounts and roles, and those it suspended stay suspended.",
  missing: "There is no such directory",
  notSaved: "The directory was not saved",
};
