/** The words of the page: what a reason says, and what the controls are called. */
import { z } from "zod";
import { sessionEndCauses, type SessionEndCause } from "../identity/session.ts";
import type { CredentialProblem } from "../identity/subject.ts";
import { type Reason, reasonSchema } from "../refusal/reason.ts";
import { languageSchema } from "./language.ts";
import { sectionIdSchema } from "./section-id.ts";
import { complaint } from "../languages/problem.ts";

/** What is left out, or empty, falls through to the next scope. */
export const messageSchema = z.strictObject({
  heading: z
    .string()
    .trim()
    .min(1)
    .max(120, complaint("too-long", { most: 120 }))
    .optional(),
  explanation: z
    .string()
    .trim()
    .min(1)
    .max(800, complaint("too-long", { most: 800 }))
    .optional(),
  nextSteps: z
    .array(
      z
        .string()
        .trim()
        .min(1)
        .max(200, complaint("step-too-long", { most: 200 })),
    )
    .min(1)
    .max(6, complaint("too-many-steps", { most: 6 }))
    .optional(),
});

export type Message = z.infer<typeof messageSchema>;
export type FullMessage = { readonly [Part in keyof Message]-?: NonNullable<Message[Part]> };

/**
 * Circumstances that are another fact than the reason alone: the page says what is shipped for them, unless the owner has words
 * for the same circumstance. Words for the reason would be untrue there.
 */
export const ownCircumstances = [
  ...sessionEndCauses,
  /** Email and password were typed and do not match. */
  "mistyped",
  "unknown-token",
  "not-taken-here",
  /** It is the scope of a token that lacks the permissions. */
  "beyond-scope",
  /** The member has no second factor. */
  "none-set-up",
  /** A passkey is the only second factor that the member has. */
  "passkey-only",
  /** The member is asked to sign in once more, and has no password. */
  "no-password",
] as const satisfies readonly Circumstance[];

export type OwnCircumstance = (typeof ownCircumstances)[number];

/** What a reason says, and what it says instead in circumstances that are another fact. */
const reasonMessageSchema = messageSchema.extend({
  when: z.partialRecord(z.enum(ownCircumstances), messageSchema).optional(),
});

export type ReasonMessage = z.infer<typeof reasonMessageSchema>;

export const labelIds = [
  "email",
  "password",
  "showPassword",
  "capsLock",
  "remember",
  "signIn",
  "forgotPassword",
  "createAccount",
  "askForAccount",
  "signedInAs",
  "useAnotherAccount",
  "sendLink",
  "askForLink",
  "askForAccess",
  "role",
  "writeToUs",
  "nextSteps",
  "help",
  "contact",
  "home",
  "reference",
  "emailMissing",
  "emailInvalid",
  "passwordMissing",
  "mismatch",
  "tooMany",
  "startAgain",
  "codeHeading",
  "code",
  "codeFromApp",
  "codeFromMail",
  "codeMissing",
  "codeWrong",
  "goOn",
  "beginAgain",
  "trustBrowser",
  "setUpSecondFactor",
  "continueWith",
  "providerAway",
  "providerTaken",
  "notLinked",
  "termsFirst",
  "acceptTerms",
  "readTerms",
  "codeByMail",
  "sendCode",
  "usePasskey",
  "passkeyFailed",
  "whyAccess",
  "whyAccessOptional",
  "takeBackRequest",
  "whoDecides",
  "page",
  "time",
  "reason",
  "thisAccount",
  "lostFactor",
  "lostFactorHelp",
  "giveReference",
] as const;

/**
 * The interface labels. `sendLink` sends the link that confirms an email, `askForLink` asks for it where the site sends no
 * mail. `role` names the list of roles that `askForAccess` can ask for. `tooMany` may hold `{wait}`: how long, in words. `codeFromMail` may hold
 * `{email}`, `continueWith` the name of a `{provider}`, and `whoDecides` and `lostFactorHelp` what any text may hold.
 * `askForAccount` stands in place of `createAccount` where an admin has to accept it. `thisAccount` stands beside the
 * account that cannot sign in, or that a code is asked for. `lostFactor` opens what helps who has neither app nor recovery codes;
 * `giveReference` is said there where the page shows one. `startAgain` is said when a sign-in of several steps failed, took too
 * long or was used already.
 */
export type LabelId = (typeof labelIds)[number];
export type Labels = Readonly<Record<LabelId, string>>;

/**
 * Words for every reason. They stand beside what a reason says and do not replace it, because no sentence is true for each
 * of them.
 */
const besideSchema = z.strictObject({
  note: z
    .string()
    .trim()
    .min(1)
    .max(800, complaint("too-long", { most: 800 }))
    .optional(),
  /** After the steps of the reason. */
  nextSteps: messageSchema.shape.nextSteps,
});

export type Beside = z.infer<typeof besideSchema>;

const sectionCopySchema = besideSchema.extend({
  /** What the section is called in this language, as it reads inside a sentence. */
  label: z
    .string()
    .trim()
    .min(1)
    .max(80, complaint("too-long", { most: 80 }))
    .optional(),
  reasons: z.partialRecord(reasonSchema, reasonMessageSchema).optional(),
});

const languageCopySchema = z.strictObject({
  site: besideSchema.optional(),
  /** The sign-in page at its own path, where nothing was refused. */
  signIn: messageSchema.optional(),
  sections: z.record(sectionIdSchema, sectionCopySchema).optional(),
  reasons: z.partialRecord(reasonSchema, reasonMessageSchema).optional(),
  labels: z
    .partialRecord(
      z.enum(labelIds),
      z
        .string()
        .trim()
        .min(1)
        .max(120, complaint("too-long", { most: 120 })),
    )
    .optional(),
});

export type LanguageCopy = z.infer<typeof languageCopySchema>;

export const copySchema = z.partialRecord(languageSchema, languageCopySchema);

/**
 * Where a piece of copy applies. Of a reason's words the nearest that are set are shown: those for the reason in a section,
 * then those for the reason. Words for a section or the whole site stand beside them; the section's come first. The sign-in
 * page has separate copy, because nothing was refused there.
 */
export const copyScopeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("site") }),
  z.strictObject({ kind: z.literal("sign-in") }),
  z.strictObject({
    kind: z.literal("section"),
    section: sectionIdSchema,
    reason: reasonSchema.optional(),
    circumstance: z.enum(ownCircumstances).optional(),
  }),
  z.strictObject({
    kind: z.literal("reason"),
    reason: reasonSchema,
    circumstance: z.enum(ownCircumstances).optional(),
  }),
]);

export type CopyScope = z.infer<typeof copyScopeSchema>;

/** Finer than the reason: shipped words differ by it; the owner's do where it is another fact (`ownCircumstances`). */
export type Circumstance =
  | SessionEndCause
  | CredentialProblem
  | "idle"
  | "absolute"
  | "roles-known"
  | "permissions-known"
  | "day-known"
  | "beyond-scope"
  | "sends-mail"
  /** The member has no second factor. */
  | "none-set-up"
  /** A passkey is the only second factor that the member has. */
  | "passkey-only"
  /** The member is asked to sign in once more, and has no password. */
  | "no-password"
  /** Anybody can make an account by themselves. */
  | "sign-up-open"
  /** Anybody can ask for an account, and somebody accepts it. */
  | "sign-up-by-approval"
  /** The people of the site are known by a library of its own, which has its own ways to an account. */
  | "accounts-elsewhere"
  /** Email and password were typed and do not match. */
  | "mistyped"
  /** A sign-in by another page, such as a provider's, was not completed. */
  | "unfinished";

export interface ShippedMessage extends FullMessage {
  readonly when?: Readonly<Partial<Record<Circumstance, Partial<FullMessage>>>>;
}

/** All words of one language, as shipped. */
export interface ShippedCopy {
  readonly reasons: Readonly<Record<Reason, ShippedMessage>>;
  readonly labels: Labels;
  /** What the sign-in page says at its own URL, where nothing was refused. */
  readonly signIn: FullMessage;
  /** While a code is asked for, in place of what the reason says; the heading is the label `codeHeading`. */
  readonly codeStep: string;
  /** Names the choice of another language: "Language". */
  readonly language: string;
  /** Stands in for `{section}` where a page lies in no section. */
  readonly thisPage: string;
  /** Stands in for `{section}` in the admin console, as it reads inside a sentence. */
  readonly adminConsole: string;
  /** Stands in for `{onward}`: where a visitor comes after signing in, and what became of what they sent. */
  readonly onward: Readonly<Record<Onward | "stillKept", string>>;
}

/**
 * - `page`: to the page that was asked for;
 * - `form`: back to the page with the form, whose content was refused and is not saved;
 * - `lost`: content was refused and is not saved, and the page that it came from is not known;
 * - `kept`: content was refused and is kept until the person has signed in;
 * - `none`: nothing to say.
 */
export type Onward = "page" | "form" | "lost" | "kept" | "none";
