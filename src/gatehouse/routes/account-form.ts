/** What can be sent from a member's own page, and which use case each is for. */
import { z } from "zod";
import { problem } from "../core/languages/problem.ts";
import { longestNote, printableNote } from "../core/identity/note.ts";
import type { SignedInMember } from "../core/identity/subject.ts";
import { languageSchema, type Language } from "../core/page/language.ts";
import { safeReturnPath } from "../core/refusal/return-path.ts";
import { failure, success, type Result } from "../server/access/result.ts";
import type { PasswordChange, RenewedSession } from "../server/identity/account.ts";
import { neverReturnTo } from "../server/own-paths.ts";
import type { Runtime } from "../server/runtime.ts";
import type { AccountDone } from "./forms/done.ts";

/** Longer than any password that is taken, so that the use case can say what is wrong with one. */
const password = z.string().max(1000);

/** Line breaks are sent as two characters, and the use case makes one line of them. */
const mostTyped = 4 * longestNote;

export const accountForm = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("change-name"), name: z.string().max(1000) }),
  z.strictObject({
    do: z.literal("change-password"),
    // For password managers, which look for an email beside a password.
    username: z.string().max(254).optional(),
    currentPassword: password,
    newPassword: password,
  }),
  z.strictObject({
    do: z.literal("change-email"),
    newEmail: z.string().max(1000),
    passwordForEmail: password,
  }),
  z.strictObject({ do: z.literal("end-session"), session: z.string().max(100) }),
  z.strictObject({ do: z.literal("end-others") }),
  z.strictObject({ do: z.literal("end-all") }),
  z.strictObject({ do: z.literal("disown-session"), session: z.string().max(100) }),
  // Empty: as the browser asks.
  z.strictObject({ do: z.literal("choose-language"), language: z.union([languageSchema, z.literal("")]) }),
  z.strictObject({ do: z.literal("keep-account"), returnTo: z.string().max(4096).optional() }),
  // From the refusal page with the path that was refused: the page there says then that it waits.
  z.strictObject({
    do: z.literal("ask-for-role"),
    role: z.string().max(40),
    note: z.string().max(mostTyped).optional(),
    returnTo: z.string().max(4096).optional(),
  }),
  z.strictObject({
    do: z.literal("take-back-role"),
    role: z.string().max(40),
    returnTo: z.string().max(4096).optional(),
  }),
  // From the refusal page with the path that was refused.
  z.strictObject({ do: z.literal("send-confirmation"), returnTo: z.string().max(4096).optional() }),
]);

export type AccountForm = z.infer<typeof accountForm>;

export interface AccountOutcome {
  /** The notice to show. */
  readonly done: AccountDone;
  /** A path of the site that says more than a notice; left out, the account page is shown. */
  readonly returnTo?: string;
  /** The new session, where the password was changed. */
  readonly session?: RenewedSession;
  /** The page that goes on with it; left out, the one that sent the form. */
  readonly page?: "security";
  /** No session is left in this browser. */
  readonly isSignedOut?: true;
  /** What was chosen in this browser before counts no longer. */
  readonly forgetsLanguage?: true;
}

/** Whether a request for the role has to say why. */
export type AsksWhy = (roleId: string) => boolean;

/** Where the site has an identity of its own, that alone knows these, and no session of ours may begin beside its own. */
const ofOwnSignIn: ReadonlySet<AccountForm["do"]> = new Set(["change-name", "change-password", "change-email"]);

/** @param visit who changes their password, and from where */
export async function carryOut(
  {
    account,
    accountDeletion,
    onwardSteps,
    roleRequests,
    emailConfirmations,
    emailChanges,
    configuration,
  }: Pick<
    Runtime,
    | "account"
    | "accountDeletion"
    | "onwardSteps"
    | "roleRequests"
    | "emailConfirmations"
    | "emailChanges"
    | "configuration"
  >,
  member: SignedInMember,
  form: AccountForm,
  visit: Omit<PasswordChange, "current" | "next">,
  language: Language,
  asksWhy: AsksWhy = () => false,
): Promise<Result<AccountOutcome>> {
  if (configuration.identity !== undefined && ofOwnSignIn.has(form.do)) {
    return failure("not-valid", problem("form-field-unknown"));
  }
  switch (form.do) {
    case "change-name":
      return outcome(await account.rename(member, form.name), "name-changed");
    case "change-password": {
      const { currentPassword: current, newPassword: next } = form;
      const changed = await account.changePassword(member, { ...visit, current, next });
      return changed.ok ? success({ done: "password-changed", session: changed.value }) : changed;
    }
    case "change-email": {
      const { newEmail: email, passwordForEmail: current } = form;
      const asked = await emailChanges.ask(member, { ...visit, email, current, language });
      return outcome(asked, emailConfirmations.sendsMail ? "email-link-sent" : "email-link-asked");
    }
    case "end-session":
      return outcome(await account.endSession(member, form.session), "session-ended");
    case "end-others":
      return outcome(await account.endOtherSessions(member), "others-ended");
    case "end-all": {
      const ended = await account.endAllSessions(member);
      return ended.ok ? success({ done: "others-ended", isSignedOut: true }) : ended;
    }
    case "disown-session": {
      const ended = await account.disownSession(member, form.session);
      return ended.ok
        ? success({ done: "session-disowned", ...(configuration.identity === undefined && { page: "security" }) })
        : ended;
    }
    case "choose-language": {
      const chosen = await account.chooseLanguage(member, form.language === "" ? null : form.language);
      return chosen.ok ? success({ done: "language-chosen", forgetsLanguage: true }) : chosen;
    }
    case "keep-account":
      return outcome(
        await accountDeletion.keep(member),
        "account-kept",
        safeReturnPath(form.returnTo, neverReturnTo(configuration)),
      );
    case "send-confirmation": {
      const returnTo = safeReturnPath(form.returnTo, neverReturnTo(configuration));
      const sent = await emailConfirmations.send(member, { language, returnTo });
      return outcome(sent, emailConfirmations.sendsMail ? "confirmation-sent" : "confirmation-asked");
    }
    case "ask-for-role": {
      const note = printableNote(form.note ?? "");
      if (note === "" && asksWhy(form.role)) return failure("not-valid", problem("note-empty"), "note");
      const asked = await roleRequests.ask(member, form.role, note);
      if (asked.ok) onwardSteps.asked(member.id);
      return outcome(asked, "role-asked-for", safeReturnPath(form.returnTo, neverReturnTo(configuration)));
    }
    case "take-back-role":
      return outcome(
        await roleRequests.takeBack(member, form.role),
        "role-taken-back",
        safeReturnPath(form.returnTo, neverReturnTo(configuration)),
      );
  }
}

function outcome(result: Result<unknown>, done: AccountDone, returnTo: string | null = null): Result<AccountOutcome> {
  return result.ok ? success({ done, ...(returnTo !== null && { returnTo }) }) : result;
}
