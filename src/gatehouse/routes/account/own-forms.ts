/** What the forms of our own pages are called, so that a member whose form is kept reads it in words. */
import { formOwnerField } from "../../core/identity/form-owner.ts";
import type { VisitorWords } from "../../core/languages/index.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";

export interface OwnForm {
  /** What the form is for. */
  readonly title: string;
  /** The words of the button that sends it, where it has no field that says what it does. */
  readonly does?: string | undefined;
  /** What comes of it, as the page says it beside that button. */
  readonly warning?: string | undefined;
  /** The field's label on the page, or its name where it has none. */
  labelOf(name: string): string;
  /** A value as the page has it in words. */
  sayValue(name: string, value: string): string;
  /**
   * Whether people do not see the field on the page either, or it says nothing.
   *
   * @param isFilled whether another field of the form is filled in
   */
  isHidden(name: string, value: string, isFilled: (name: string) => boolean): boolean;
}

type OwnPaths = Pick<SiteConfiguration, "accountPath" | "signInPath">;

/** Fields that tell our pages what a form is about. */
const hidden: ReadonlySet<string> = new Set(
  `do username returnTo version id at zone begun credential session token passkey provider way ${formOwnerField}`.split(
    " ",
  ),
);

/** What of the member's own a form may be about. */
export interface OwnThings {
  /** What it means for this member to turn their second factor off; null while they set it up, where the same form stops that. */
  readonly turningOff: string | null;
  /** For each field that holds an id: names by ids. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * @param action the value of the field that says which of a page's forms it is
 * @returns null for a form of the site or the console
 */
export function ownFormOf(
  path: string,
  action: string | undefined,
  { account, ownAccount, waysIn }: VisitorWords,
  { accountPath, signInPath }: OwnPaths,
  { turningOff, named }: OwnThings,
): OwnForm | null {
  const isAt = (page: string) => path === page || path.startsWith(`${page}/`);
  const isOfAccount = isAt(accountPath);
  if (!isOfAccount && !isAt(signInPath)) return null;
  const labels: Readonly<Record<string, string>> = {
    name: account.name,
    email: account.email,
    password: account.password,
    currentPassword: account.currentPassword,
    newPassword: account.newPassword,
    newEmail: waysIn.newEmail,
    passwordForEmail: waysIn.yourPassword,
    language: ownAccount.language,
    passkey: account.passkeys,
    token: account.tokens,
    provider: account.services,
  };
  const nameOf = (field: string, id: string) => named.get(field)?.get(id);
  const forms: Readonly<Record<string, string>> = {
    "change-name": account.name,
    "change-password": account.changePassword,
    "change-email": waysIn.changeEmail,
    "choose-language": ownAccount.language,
    "keep-account": ownAccount.keepAccount,
    "ask-for-role": account.roles,
    "take-back-role": account.roles,
    "send-confirmation": account.sendLink,
  };
  const pages: Readonly<Record<string, string>> = {
    security: ownAccount.security,
    passkeys: ownAccount.security,
    "second-factor": ownAccount.security,
    services: ownAccount.security,
    devices: ownAccount.devices,
    access: ownAccount.access,
    data: ownAccount.data,
    programs: account.programs,
  };
  const buttons: Readonly<Record<string, string>> = {
    "end-session": account.endSession,
    "end-others": account.endOthers,
    "end-all": ownAccount.everywhere,
    "disown-session": ownAccount.endAndRenew,
    "delete-account": ownAccount.deleteButton,
    "revoke-token": account.revoke,
    "set-up": account.setUpApp,
    confirm: account.turnOn,
    "renew-codes": account.renewCodes,
    "turn-off": turningOff === null ? account.cancelSetUp : account.turnOff,
    add: account.addPasskey,
    rename: account.renamePasskey,
    remove: account.removePasskey,
    link: account.linkService,
    unlink: account.unlinkService,
  };
  const warnings: Readonly<Record<string, string>> = {
    "end-all": ownAccount.everywhereLead,
    "disown-session": ownAccount.notMeLead,
    "delete-account": ownAccount.deleteWhat,
    "revoke-token": account.revokeWarning,
    "renew-codes": account.renewLead,
    ...(turningOff !== null && { "turn-off": turningOff }),
  };
  const [page = ""] = isOfAccount ? path.slice(accountPath.length + 1).split("/") : [];
  const button = action ?? (page === "data" ? "delete-account" : "");
  const title = isOfAccount ? (own(forms, action ?? "") ?? own(pages, page) ?? account.title) : account.signIn;
  return {
    title,
    ...(isOfAccount && { does: own(buttons, button), warning: own(warnings, button) }),
    labelOf: (name) => own(labels, name) ?? name,
    sayValue: (name, value) => nameOf(name, value) ?? value,
    isHidden: (name, value) => hidden.has(name) && nameOf(name, value) === undefined,
  };
}

function own(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
