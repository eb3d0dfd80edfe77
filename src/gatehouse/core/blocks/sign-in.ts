/** Where people sign in; who is signed in sees their account. */
import { withoutMarks } from "../page/edit-marks.ts";
import { isSafeHref } from "../page/safe-href.ts";
import type { ComposeInput } from "../refusal/compose.ts";
import { challengeParameter } from "../refusal/own-parameters.ts";
import { codeStepView } from "../refusal/code-step.ts";
import { initialOf } from "../refusal/initial.ts";
import { statusOf } from "../refusal/reason.ts";
import { inOrder, usualOrder } from "../refusal/sign-in-way.ts";
import { signInErrors } from "../refusal/sign-in-problem.ts";
import { spokenIn, type Spoken } from "../page/local-text.ts";
import type { AccountView, PrimaryAction, SignInView } from "../refusal/view.ts";
import type { BlockContext, BlockDefinition, SettingsOf } from "./definition.ts";
import { choice, flag, line, order } from "./field.ts";

const fields = {
  /** Above the form; empty for none, because the page's own heading says it. */
  heading: line(80),
  buttonLabel: line(40),
  showRemember: flag(true),
  /** The ways to sign in, in order. */
  ways: order(usualOrder),
  /** Whether a request for access has to say why. */
  requestNote: choice(["optional", "required"]),
  /** Who decides about a request; left empty, what was shipped speaks. */
  whoDecides: line(240),
};

export const signIn: BlockDefinition<"sign-in", typeof fields> = {
  kind: "sign-in",
  isFixed: true,
  standsAside: true,
  fields,
  compose(block, context) {
    const { input } = context;
    const { reason, secondFactor, signedInAs } = input;
    // Signing in again would not help: there is nothing to ask for yet.
    const asksForSecond = reason === "second-factor-needed" && signedInAs !== undefined;
    if (asksForSecond && (secondFactor === "none" || lacksItsPasskey(input))) {
      return accountView(block.id, signedInAs, block, context);
    }
    // An anonymous visitor has no account to show, so even a 403 offers the form: another account may be allowed.
    return statusOf[input.reason] === 401 || input.signedInAs === undefined
      ? signInView(block, context)
      : accountView(block.id, input.signedInAs, block, context);
  },
};

type SignedInAs = NonNullable<ComposeInput["signedInAs"]>;

/**
 * Whether a signed-in member is asked for their password again: on the page that asks for it, and on the same page
 * after a wrong password.
 */
function confirms({ reason, email }: ComposeInput, signedInAs: SignedInAs): boolean {
  return reason === "sign-in-again" || reason === "second-factor-needed" || email === signedInAs.email;
}

/** A member whose only second factor is a passkey, on a page where none can be used. */
function lacksItsPasskey({ secondFactor, signInWays }: ComposeInput): boolean {
  return secondFactor === "passkey" && !signInWays.includes("passkey");
}

/**
 * The ways to sign in that help here. While terms wait to be accepted: the providers, one of which asked for them. While a code is
 * asked for, or only a second factor is missing: a passkey. Otherwise all.
 */
function waysFor({ signInWays, step, terms, reason, secondFactor, signedInAs }: ComposeInput) {
  if (terms !== undefined) return signInWays.filter((way) => way === "provider");
  const needsSecond = reason === "second-factor-needed" && signedInAs !== undefined && secondFactor === "passkey";
  return step === undefined && !needsSecond ? signInWays : signInWays.filter((way) => way === "passkey");
}

type SignInBlock = SettingsOf<typeof fields> & { readonly id: string };

function signInView(block: SignInBlock, context: BlockContext): SignInView {
  const { input, explanation, speak, editable, fillLine } = context;
  const { labels, language } = explanation;
  const { signedInAs } = input;
  const account =
    signedInAs !== undefined && confirms(input, signedInAs)
      ? accountView(`${block.id}-account`, signedInAs, block, context)
      : null;
  const errors =
    input.terms !== undefined
      ? {}
      : { ...signInErrors(input.problems ?? [], labels, language, input.retryAfterSeconds), ...input.errors };
  // On a 403 the account that was used is known and does not help: the form is for another one.
  const isForAnother = statusOf[input.reason] === 403;
  const email = isForAnother ? "" : ((account === null ? input.email : signedInAs?.email) ?? "");
  const ways = inOrder(waysFor(input), block.ways, input.lastWay);
  const { suspendedAs } = input;
  const links = ways.includes("password")
    ? [
        { label: labels.forgotPassword, href: withReturnPath(input.forgotHref, input) },
        {
          label: input.signUp === "ask" ? labels.askForAccount : labels.createAccount,
          href: account === null ? withReturnPath(input.signUpHref, input) : "",
        },
      ]
    : [];
  const step = input.step === undefined ? null : codeStepView(input.step, input.step, context);
  return {
    id: block.id,
    kind: "sign-in",
    heading: isForAnother ? { text: labels.useAnotherAccount } : speak(block.heading, `${block.id}.heading`),
    ways,
    providers: (input.signInProviders ?? []).map(({ id, name }) => ({
      id,
      label: labels.continueWith.replaceAll("{provider}", () => name),
      initial: initialOf(name),
    })),
    terms:
      input.terms === undefined
        ? null
        : {
            ...input.terms,
            accept: labels.acceptTerms,
            read: labels.readTerms,
            again: { label: labels.beginAgain, href: withReturnPath(input.loginAction, input) },
          },
    passkey: ways.includes("passkey")
      ? {
          begin: input.loginAction,
          action: `${input.loginAction}/continue?${challengeParameter}`,
          button: labels.usePasskey,
          // It stands in an attribute, where the studio's marks cannot be.
          failed: withoutMarks(labels.passkeyFailed),
        }
      : null,
    step,
    action: input.loginAction,
    returnTo: input.returnTo,
    backHref: input.onward === "kept" ? withReturnPath(input.loginAction, input) : "",
    email,
    account,
    suspended:
      suspendedAs === undefined
        ? null
        : {
            label: labels.thisAccount,
            name: suspendedAs.name || suspendedAs.email,
            email: suspendedAs.name ? suspendedAs.email : "",
            initial: initialOf(suspendedAs.name || suspendedAs.email),
          },
    remember: input.remember ?? false,
    showRemember: block.showRemember,
    errors,
    notice: account === null ? (input.notice ?? "") : "",
    focus: isForAnother ? "nothing" : focusOf({ ways, email, errors, terms: input.terms }),
    labels: {
      email: labels.email,
      password: labels.password,
      showPassword: labels.showPassword,
      // It stands in an attribute, where the studio's marks cannot be.
      capsLock: withoutMarks(labels.capsLock),
      remember: labels.remember,
      codeByMail: labels.codeByMail,
      sendCode: labels.sendCode,
      // A button in another language than the form would mislead: the shipped word comes first.
      button: editable(fillLine(block.buttonLabel[language] ?? "") || labels.signIn, `${block.id}.buttonLabel`),
    },
    links: links.filter((link) => isSafeHref(link.href)),
  };
}

/** Who came by a provider last time goes on with one key: its button stands first then. */
function focusOf({
  ways,
  email,
  errors,
  terms,
}: Pick<SignInView, "ways" | "email" | "errors"> & Pick<ComposeInput, "terms">) {
  const isUntouched = email === "" && terms === undefined && Object.keys(errors).length === 0;
  if (ways[0] === "provider" && isUntouched) return "provider";
  // After a failed try the email is usually right and only the password has to be typed again.
  return errors.email === undefined && email !== "" ? "password" : "email";
}

/** A link to a page of ours that leads back to where the visitor was going. */
function withReturnPath(href: string | undefined, { returnTo }: ComposeInput): string {
  if (href === undefined || returnTo === "") return href ?? "";
  return `${href}?returnTo=${encodeURIComponent(returnTo)}`;
}

function accountView(
  id: string,
  { id: owner = "", name, email, initial = initialOf(name || email) }: SignedInAs,
  block: SignInBlock,
  context: BlockContext,
): AccountView {
  const { input } = context;
  const { waitsFor } = input;
  const { labels } = context.explanation;
  return {
    id,
    kind: "account",
    owner,
    label: labels.signedInAs,
    name: name || email,
    email: name ? email : "",
    initial,
    notice: input.notice ?? "",
    action: input.logoutAction,
    returnTo: input.returnTo,
    button: labels.useAnotherAccount,
    primary: primaryAction(block, context),
    waiting:
      waitsFor === undefined
        ? null
        : {
            action: input.accountAction,
            role: waitsFor,
            returnTo: input.returnTo,
            button: labels.takeBackRequest,
            whoDecides: whoDecides(block, context),
          },
  };
}

/** Who decides about a request, for this section or reason where the owner says so. */
function whoDecides(block: SignInBlock, { input, fill, explanation }: BlockContext): Spoken {
  const own = spokenIn(block.whoDecides, [input.language, ...input.document.languages]);
  return own === null ? { text: fill(explanation.labels.whoDecides) } : { ...own, text: fill(own.text) };
}

/** What would let a member in who is signed in, where there is such a thing. */
function primaryAction(block: SignInBlock, context: BlockContext): PrimaryAction | null {
  const { input, explanation, contactEmail: to, mailTo } = context;
  const { labels } = explanation;
  const isRequired = block.requestNote === "required";
  const {
    reason,
    accountAction: action,
    returnTo,
    requestableRoles: roles = [],
    secondFactor,
    secondFactorAction,
  } = input;
  const isMissing = secondFactor === "none" || lacksItsPasskey(input);
  if (reason === "second-factor-needed" && isMissing && secondFactorAction !== undefined) {
    return { kind: "set-up-second-factor", action: secondFactorAction, returnTo, button: labels.setUpSecondFactor };
  }
  // Only the password is asked for, and the form for it stands below.
  if (statusOf[reason] === 401) return null;
  if (reason === "email-unverified") {
    const button = input.sendsMail === true ? labels.sendLink : labels.askForLink;
    return { kind: "confirm-email", action, returnTo, button };
  }
  if (roles.length > 0) {
    return {
      kind: "ask-for-role",
      action,
      returnTo,
      button: labels.askForAccess,
      label: withoutMarks(labels.role),
      roles,
      note: { label: isRequired ? labels.whyAccess : labels.whyAccessOptional, isRequired },
      whoDecides: whoDecides(block, context),
    };
  }
  return to === null ? null : { kind: "write", href: mailTo(to), button: labels.writeToUs };
}
