/** The page on which two accounts of one person become one. */
import { formats } from "../formats.ts";

const { number, plural, list, lastDay } = formats.en;

export const merge = {
  title: (name: string) => `Merge ${name} with another account`,
  lead: "For one person who has two accounts. You see what each of them has before anything happens.",
  open: "Merge with another account",
  with: "Email of the other account",
  compare: "Compare the two",
  twoAccounts: "The two accounts",
  stays: "Stays",
  goes: "Goes",
  swap: "Let the other one stay",
  what: "What",
  email: "Email",
  confirmed: "confirmed",
  notConfirmed: "not confirmed",
  since: "Since",
  roles: "Roles",
  noRoles: "None",
  until: (endsAt: number) => `until ${lastDay(endsAt)}`,
  asked: "asked for",
  passkeys: "Passkeys",
  app: "Authenticator app",
  yes: "In use",
  no: "None",
  providers: "Accounts elsewhere",
  sessions: "Signed in",
  sessionCount: (count: number) =>
    count === 0 ? "nowhere" : plural(count, { one: "in # place", other: "in # places" }),
  tokens: "Programs with a token",
  count: (count: number) => number(count),

  happens: "What will happen",
  gets: (name: string, roles: readonly string[]) => `${name} gets ${list(roles, "and")} as well.`,
  getsNothing: (name: string) => `${name} holds all roles already: nothing is added.`,
  passkeysCome: (count: number) =>
    plural(count, { one: "The passkey comes along.", other: "The # passkeys come along." }),
  providersCome: (names: readonly string[]) => `Signing in with ${list(names, "and")} leads to this account.`,
  providersGo: (names: readonly string[]) =>
    `The other account at ${list(names, "and")} is unlinked, because this one has one there already.`,
  appComes: "The authenticator app and its recovery codes come along, and both are signed out everywhere.",
  password: "The password of the account that stays holds; the other one does not work any more.",
  goesOut: "The account that goes is signed out everywhere, and its tokens are revoked.",
  records: "Refusals, requests and the history of both belong to the account that stays.",
  told: "Both emails are told.",
  forGood: "This cannot be taken back.",
  whichEmail: "Which email do they sign in with?",
  whichEmailHint: "The other one is free again, and links that were sent to either work no more.",
  merge: "Merge the two accounts",
  notMerged: "The accounts were not merged",
};
