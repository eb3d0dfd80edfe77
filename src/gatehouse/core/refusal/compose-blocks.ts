/** From the owner's blocks to what each one prints, for one refusal. */
import { type Block, type BlockKind, showsFor } from "../page/block.ts";
import type { SupportLink } from "../page/document.ts";
import { isSafeHref } from "../page/href.ts";
import type { RichText } from "../page/rich-text.ts";
import type { ComposeInput } from "./compose.ts";
import type { Explanation } from "./explain.ts";
import { statusOf } from "./reason.ts";
import { signInErrors } from "./sign-in-problem.ts";
import type { AccountView, BlockView, SignInView } from "./view.ts";

/** The blocks that have something to show, in the owner's order. The reference is always on the page. */
export function composeBlocks(input: ComposeInput, explanation: Explanation): BlockView[] {
  const shown = input.document.blocks.filter((block) => showsFor(block, input.reason));
  const views = shown.flatMap((block) => composeBlock(block, input, explanation) ?? []);
  if (input.refusalId !== "" && !views.some((view) => view.kind === "footer")) {
    views.push(footerView("reference", "", input, explanation));
  }
  return views;
}

function composeBlock(block: Block, input: ComposeInput, explanation: Explanation): BlockView | null {
  const { labels } = explanation;
  const { id } = block;
  switch (block.kind) {
    case "brand": {
      const siteName = block.siteName || input.siteName;
      const { mark, tagline } = block;
      return { id, kind: "brand", siteName, tagline, mark, monogram: initialOf(siteName), href: input.homeHref };
    }
    case "heading":
      return { id, kind: "heading", text: explanation.heading, size: block.size };
    case "explanation":
      return { id, kind: "explanation", paragraphs: explanation.explanation.split(/\n\s*\n/) };
    case "sign-in":
      // An anonymous visitor has no account to show, so even a 403 offers the form: another account may be allowed.
      return statusOf[input.reason] === 401 || input.signedInAs === undefined
        ? signInView(block, input, explanation)
        : accountView(id, input.signedInAs, input, explanation);
    case "next-steps": {
      const { style } = block;
      const steps = explanation.nextSteps;
      return steps.length > 0 ? { id, kind: "next-steps", heading: labels.nextSteps, steps, style } : null;
    }
    case "support-links": {
      const home = { label: labels.home, href: input.homeHref };
      return { id, kind: "support-links", heading: labels.help, links: [...input.document.supportLinks, home] };
    }
    case "contact":
      return contactView(id, input, labels.contact);
    case "rich-text": {
      const text = localText(block, input);
      return text.length > 0 ? { id, kind: "rich-text", text } : null;
    }
    case "picture":
      return { id, kind: "picture", picture: block.picture, alt: block.alt };
    case "divider":
      return { id, kind: "divider" };
    case "footer":
      if (block.text === "" && input.refusalId === "") return null;
      return footerView(id, block.text, input, explanation);
  }
}

type SignedInAs = NonNullable<ComposeInput["signedInAs"]>;

/**
 * Whether a signed-in member is asked for their password again: on the page that asks for it, and on the same page
 * after a wrong password.
 */
function confirms({ reason, email }: ComposeInput, signedInAs: SignedInAs): boolean {
  return reason === "sign-in-again" || email === signedInAs.email;
}

function signInView(
  block: Extract<Block, { kind: "sign-in" }>,
  input: ComposeInput,
  explanation: Explanation,
): SignInView {
  const { labels, language } = explanation;
  const { signedInAs } = input;
  const account =
    signedInAs !== undefined && confirms(input, signedInAs)
      ? accountView(`${block.id}-account`, signedInAs, input, explanation)
      : null;
  const errors = { ...signInErrors(input.problems ?? [], labels, language, input.retryAfterSeconds), ...input.errors };
  // On a 403 the account that was used is known and does not help: the form is for another one.
  const isForAnother = statusOf[input.reason] === 403;
  const email = isForAnother ? "" : ((account === null ? input.email : signedInAs?.email) ?? "");
  const links: SupportLink[] = [
    { label: labels.forgotPassword, href: input.forgotHref ?? "" },
    { label: labels.createAccount, href: account === null ? (input.signUpHref ?? "") : "" },
  ];
  return {
    id: block.id,
    kind: "sign-in",
    heading: isForAnother ? labels.useAnotherAccount : block.heading,
    ways: input.signInWays,
    action: input.loginAction,
    returnTo: input.returnTo,
    email,
    account,
    remember: input.remember ?? false,
    showRemember: block.showRemember,
    errors,
    notice: account === null ? (input.notice ?? "") : "",
    // After a failed try the email is usually right and only the password has to be typed again.
    focus: isForAnother ? "nothing" : errors.email === undefined && email !== "" ? "password" : "email",
    labels: {
      email: labels.email,
      password: labels.password,
      showPassword: labels.showPassword,
      remember: labels.remember,
      button: block.buttonLabel || labels.signIn,
    },
    links: links.filter((link) => isSafeHref(link.href)),
  };
}

function accountView(
  id: string,
  { name, email, initial = initialOf(name || email) }: SignedInAs,
  input: ComposeInput,
  { labels }: Explanation,
): AccountView {
  return {
    id,
    kind: "account",
    label: labels.signedInAs,
    name: name || email,
    email: name ? email : "",
    initial,
    notice: input.notice ?? "",
    action: input.logoutAction,
    returnTo: input.returnTo,
    button: labels.useAnotherAccount,
    confirmEmail:
      input.reason === "email-unverified"
        ? {
            action: input.accountAction,
            returnTo: input.returnTo,
            button: input.sendsMail === true ? labels.sendLink : labels.askForLink,
          }
        : null,
  };
}

function contactView(id: string, input: ComposeInput, heading: string): BlockView | null {
  const { text, email, phone } = input.document.contact;
  const links: SupportLink[] = [];
  if (email) links.push({ label: email, href: `mailto:${encodeURI(email)}` });
  // Hard spaces and hyphens keep a telephone number on one line.
  if (phone)
    links.push({
      label: phone.replace(/ /g, "\u00a0").replace(/-/g, "\u2011"),
      href: `tel:${phone.replace(/[^\d+]/g, "")}`,
    });
  return text || links.length > 0 ? { id, kind: "contact", heading, text, links } : null;
}

/** In the visitor's language, else the site's first, else any other that has the text. */
function localText(block: Extract<Block, { kind: "rich-text" }>, input: ComposeInput): RichText {
  const wanted = [input.language, ...input.document.languages];
  const language = wanted.find((each) => (block.text[each]?.length ?? 0) > 0);
  return (language && block.text[language]) ?? [];
}

function footerView(id: string, text: string, input: ComposeInput, { labels }: Explanation): BlockView {
  return { id, kind: "footer", text, referenceLabel: labels.reference, reference: input.refusalId };
}

/** The first letter or digit, as a capital; a dot where there is none. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0].toLocaleUpperCase("en") ?? "·";
}

const sideKinds: readonly BlockKind[] = ["sign-in", "next-steps", "support-links", "contact", "footer", "divider"];

/** Whether a block belongs to the half with the form, in the split layout. */
export function standsAside(view: BlockView): boolean {
  return view.kind === "account" || sideKinds.some((kind) => kind === view.kind);
}
