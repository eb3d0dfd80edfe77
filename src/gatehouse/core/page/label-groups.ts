/** The texts of fields, buttons and links in the groups in which the studio shows them. */
import { labelIds, type LabelId } from "./copy.ts";

export const labelGroups = ["sign-in", "code", "account", "errors", "help"] as const;
export type LabelGroup = (typeof labelGroups)[number];

const groupOf: Readonly<Record<LabelId, LabelGroup>> = {
  email: "sign-in",
  password: "sign-in",
  showPassword: "sign-in",
  capsLock: "sign-in",
  remember: "sign-in",
  signIn: "sign-in",
  forgotPassword: "sign-in",
  usePasskey: "sign-in",
  continueWith: "sign-in",
  codeByMail: "code",
  sendCode: "code",
  codeHeading: "code",
  code: "code",
  codeFromApp: "code",
  codeFromMail: "code",
  goOn: "code",
  beginAgain: "code",
  trustBrowser: "code",
  setUpSecondFactor: "code",
  lostFactor: "code",
  lostFactorHelp: "code",
  createAccount: "account",
  askForAccount: "account",
  signedInAs: "account",
  thisAccount: "account",
  useAnotherAccount: "account",
  sendLink: "account",
  askForLink: "account",
  acceptTerms: "account",
  readTerms: "account",
  askForAccess: "account",
  role: "account",
  whyAccess: "account",
  whyAccessOptional: "account",
  takeBackRequest: "account",
  whoDecides: "account",
  emailMissing: "errors",
  emailInvalid: "errors",
  passwordMissing: "errors",
  mismatch: "errors",
  tooMany: "errors",
  startAgain: "errors",
  codeMissing: "errors",
  codeWrong: "errors",
  passkeyFailed: "errors",
  providerAway: "errors",
  providerTaken: "errors",
  notLinked: "errors",
  termsFirst: "errors",
  nextSteps: "help",
  help: "help",
  contact: "help",
  writeToUs: "help",
  home: "help",
  reference: "help",
  giveReference: "help",
  page: "help",
  time: "help",
  reason: "help",
};

/** In the order of `labelIds`. */
export function labelsIn(group: LabelGroup): readonly LabelId[] {
  return labelIds.filter((id) => groupOf[id] === group);
}

/** All groups with their texts, as the studio gets them. */
export const groupedLabels = labelGroups.map((group) => ({ group, labels: labelsIn(group) }));
