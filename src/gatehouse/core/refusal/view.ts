/** Everything the refusal page prints, as plain data: components only print it. */
import type { Mark } from "../blocks/brand.ts";
import type { OwnKind } from "../blocks/own-kind.ts";
import type { AboutRefusal } from "../blocks/own-settings.ts";
import type { PictureName } from "../blocks/picture.ts";
import type { AnyBlockKind } from "../page/block.ts";
import type { Language } from "../page/language.ts";
import type { Layout } from "../page/layout.ts";
import type { Spoken } from "../page/local-text.ts";
import type { RichText } from "../page/rich-text.ts";
import type { LanguageSwitch } from "./language-switch.ts";
import type { SignInWay } from "./sign-in-way.ts";
import type { Reason, RefusalStatus } from "./reason.ts";
import type { ReasonFamily } from "./reason-family.ts";

/** A link whose words are the module's, or a name. */
export interface PlainLink {
  readonly label: string;
  readonly href: string;
}

/** An uploaded picture as a page shows it. Width and height are those of the file, in pixels. */
export interface ShownPicture {
  /** A path on this site, or a `data:` URL where the picture is small. */
  readonly url: string;
  /** The smallest file there is, for marks and icons. */
  readonly small: string;
  /** The files by their widths, for the attribute of that name; left out where there is one. */
  readonly srcset?: string;
  readonly width: number;
  readonly height: number;
}

export interface SignInView {
  readonly id: string;
  readonly kind: "sign-in";
  /** Null for none. */
  readonly heading: Spoken | null;
  /** The ways to sign in, in order. */
  readonly ways: readonly SignInWay[];
  /** Buttons of the way "provider". */
  readonly providers: readonly { readonly id: string; readonly label: string; readonly initial: string }[];
  /** What a newcomer accepts before a provider's account becomes one here; null where that is not asked for. */
  readonly terms: TermsView | null;
  /** URL the form posts to. */
  readonly action: string;
  /** Where to go after signing in; sent along hidden. */
  readonly returnTo: string;
  /** What the way back leads to once this page is left, where it answers what was sent and is kept; empty for the page itself. */
  readonly backHref: string;
  /** As typed so far. The password never comes back. */
  readonly email: string;
  /** The signed-in member, where only their password is asked for again; the email is then fixed. */
  readonly account: AccountView | null;
  /** Null but for a member who proved that a suspended account is theirs. */
  readonly suspended: ShownAccount | null;
  readonly remember: boolean;
  readonly showRemember: boolean;
  readonly errors: { readonly email?: string; readonly password?: string; readonly form?: string };
  readonly notice: string;
  /** The input that has the focus when the page opens, or the first provider's button. */
  readonly focus: "email" | "password" | "provider" | "nothing";
  readonly labels: {
    readonly email: string;
    readonly password: string;
    readonly showPassword: string;
    /** Said while Caps Lock is on. */
    readonly capsLock: string;
    readonly remember: string;
    readonly button: string;
    readonly codeByMail: string;
    readonly sendCode: string;
  };
  readonly links: readonly PlainLink[];
  /** Null where no passkey can be used. */
  readonly passkey: PasskeyView | null;
  /** A further step of the sign-in, asked for in place of the ways; null for none. */
  readonly step: CodeStepView | null;
}

export interface TermsView {
  readonly url: string;
  /** Sent back where they are accepted. */
  readonly version: string;
  readonly accept: string;
  readonly read: string;
  /** To the other ways to sign in. */
  readonly again: PlainLink;
}

/** The button that asks for a passkey; the page's script shows it. */
export interface PasskeyView {
  /** URL that gives the challenge. */
  readonly begin: string;
  /** URL that takes the proof. */
  readonly action: string;
  readonly button: string;
  /** Said when the browser has none, or its owner gave up. */
  readonly failed: string;
}

/** A code that the page asks for. Texts that are empty are not printed. */
export interface CodeStepView {
  readonly kind: "code";
  /** URL the form posts to. */
  readonly action: string;
  /** Sent along hidden, with `returnTo`; null where the browser's cookie holds the step. */
  readonly way: string | null;
  /** Whose code it is; null where that is said elsewhere. */
  readonly account: ShownAccount | null;
  readonly label: string;
  /** What stands in the input already. */
  readonly typed: string;
  readonly hint: string;
  readonly error: string;
  readonly button: string;
  /** On the button that gives the sign-in up and begins anew. */
  readonly startAgain: string;
  /** Beside the box that spares this browser the code for a while. */
  readonly trust: string;
  /** What helps without app and recovery codes, opened by its `summary`; null where the code comes by mail. */
  readonly lost: {
    readonly summary: string;
    readonly help: string;
    readonly reference: string;
    /** Null where the page names no email to write to. */
    readonly write: PlainLink | null;
  } | null;
}

export type PrimaryAction =
  /** Asks for the link that confirms the member's email. */
  | { readonly kind: "confirm-email"; readonly action: string; readonly returnTo: string; readonly button: string }
  /** Asks for a role that would be enough. */
  | {
      readonly kind: "ask-for-role";
      readonly action: string;
      readonly returnTo: string;
      readonly button: string;
      /** What the list is called, where there is more than one. */
      readonly label: string;
      readonly roles: readonly NamedForVisitor[];
      /** What the field for a reason is called, and whether it may be empty. */
      readonly note: { readonly label: string; readonly isRequired: boolean };
      /** Who decides about it, in words of the owner. */
      readonly whoDecides: Spoken;
    }
  /** Leads to where a second factor is set up, and back. */
  | {
      readonly kind: "set-up-second-factor";
      readonly action: string;
      readonly returnTo: string;
      readonly button: string;
    }
  /** Writes to the people who run the site. */
  | { readonly kind: "write"; readonly href: string; readonly button: string };

/** A role as a visitor reads it, with its language where that is not the page's. */
export interface NamedForVisitor {
  readonly id: string;
  readonly label: string;
  readonly language?: Language | undefined;
}

export interface AccountView {
  readonly id: string;
  readonly kind: "account";
  /** Id of the member, in the forms that are for them alone; empty in previews. */
  readonly owner: string;
  readonly label: string;
  readonly name: string;
  readonly email: string;
  readonly initial: string;
  readonly notice: string;
  /** URL the form posts to. */
  readonly action: string;
  readonly returnTo: string;
  readonly button: string;
  /** The one strong action of the page: what would let this member in. Null where only another account helps. */
  readonly primary: PrimaryAction | null;
  /** Takes back what the member waits for; null where they wait for nothing. */
  readonly waiting: WaitingView | null;
}

export interface WaitingView {
  readonly action: string;
  readonly role: string;
  readonly returnTo: string;
  readonly button: string;
  readonly whoDecides: Spoken;
}

/** Whose account it is, for its member alone, who is not signed in. */
export interface ShownAccount {
  readonly label: string;
  /** Empty where only the email is known. */
  readonly name: string;
  readonly email: string;
  readonly initial: string;
}

export interface MarkPicture {
  readonly light: ShownPicture;
  readonly dark: ShownPicture | null;
}

export type BlockView =
  | {
      readonly id: string;
      readonly kind: "brand";
      /** As it becomes the alternative text of the mark. */
      readonly name: string;
      /** Else the mark says it alone. */
      readonly showsName: boolean;
      readonly siteName: string;
      readonly tagline: Spoken | null;
      readonly mark: Mark;
      /** The owner's mark, in place of a drawing; `dark` is for dark backgrounds, where there is one of its own. */
      readonly picture: MarkPicture | null;
      readonly monogram: string;
      readonly href: string;
    }
  | { readonly id: string; readonly kind: "heading"; readonly text: string; readonly size: "regular" | "large" }
  | {
      readonly id: string;
      readonly kind: "explanation";
      readonly paragraphs: readonly string[];
      /** What is known of this visitor alone. */
      readonly facts?: readonly string[];
      /** The first one of the page: it describes the field that has the focus. */
      readonly isReason?: true;
    }
  | SignInView
  | AccountView
  | {
      readonly id: string;
      readonly kind: "next-steps";
      readonly heading: string;
      readonly steps: readonly string[];
      readonly style: "bullets" | "numbers";
    }
  | {
      readonly id: string;
      readonly kind: "support-links";
      readonly heading: string;
      /** `id` only where the owner wrote the link. */
      readonly links: readonly { readonly id?: string; readonly label: Spoken; readonly href: string }[];
    }
  | {
      readonly id: string;
      readonly kind: "contact";
      readonly heading: string;
      readonly text: Spoken | null;
      readonly links: readonly PlainLink[];
    }
  | ({ readonly id: string; readonly kind: "rich-text" } & Spoken<RichText>)
  | {
      readonly id: string;
      readonly kind: "picture";
      readonly picture: PictureName;
      /** The owner's own picture, in place of the drawing. */
      readonly shown: ShownPicture | null;
      readonly width: "small" | "wide";
      /** Null for a picture that only decorates. */
      readonly alt: Spoken | null;
    }
  | { readonly id: string; readonly kind: "divider" }
  /** In the studio alone: a block that prints nothing yet, so that its place can be clicked. */
  | { readonly id: string; readonly kind: "empty"; readonly of: AnyBlockKind }
  | OwnBlockView
  | {
      readonly id: string;
      readonly kind: "group";
      readonly look: "plain" | "boxed";
      readonly blocks: readonly BlockView[];
    }
  | { readonly id: string; readonly kind: "columns"; readonly count: "2" | "3"; readonly blocks: readonly BlockView[] }
  | {
      readonly id: string;
      readonly kind: "footer";
      readonly text: Spoken | null;
      readonly referenceLabel: string;
      /** The refusal id to quote; empty where nothing was refused. */
      readonly reference: string;
      readonly pageLabel: string;
      /** The path that was asked for; empty where it is not shown. */
      readonly page: string;
    };

/** A site's own block. Its code, which is in the site's bundle, makes of the settings what its component shows. */
export interface OwnBlockView {
  readonly id: string;
  readonly kind: "own";
  readonly of: OwnKind;
  readonly standsAside: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly about: AboutRefusal;
  /** What the component gets; left out until the block's own code has run. */
  readonly shown?: unknown;
}

export type BlockViewOf<Kind extends BlockView["kind"]> = Extract<BlockView, { kind: Kind }>;

export interface RefusalView {
  readonly status: RefusalStatus;
  readonly reason: Reason;
  /** Of the reason: chooses drawing and tone. */
  readonly family: ReasonFamily;
  readonly language: Language;
  /** Of the document: at most 70 characters. */
  readonly title: string;
  readonly heading: string;
  /** One or two sentences: the explanation, for the head of the page. */
  readonly description: string;
  readonly layout: Layout;
  /** The text of the one `<style>` element; its hash goes into the policy. */
  readonly css: string;
  /** The same styles for the page inside the site's layout, in a separate `<style>` element. */
  readonly framedCss: string;
  /** Of the site's own blocks, confined to them; part of `css`, and an element of its own inside the site's layout. */
  readonly blocksCss?: string;
  /** The text of the one `<script>` element, or empty where the page needs none. */
  readonly script: string;
  /** The favicon as a `data:` URL, so that the browser requests no other. */
  readonly icon: string;
  readonly themeColours: { readonly light: string; readonly dark: string };
  readonly refusalId: string;
  /** Printed with comments around each block, which the studio reads. */
  readonly isForStudio?: true;
  /** Null where the page is offered in one language, or the switch cannot be reached. */
  readonly languageSwitch: LanguageSwitch | null;
  readonly retryAfterSeconds?: number;
  readonly regions: {
    /** Above the card. Empty in the split layout, where everything is in `lead` and `side`. */
    readonly header: readonly BlockView[];
    readonly lead: readonly BlockView[];
    /** The other half of the split layout. */
    readonly side: readonly BlockView[];
    readonly footer: readonly BlockView[];
  };
}
