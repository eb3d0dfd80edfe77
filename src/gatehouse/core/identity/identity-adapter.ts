/**
 * The identity that a site already has, such as Better Auth or Auth.js: what the file named by `gatehouse({ identity })` exports
 * as its default. Rules, reasons, page, console and records then work for the people of that library.
 */
import { z } from "zod";
import { roleIdSchema } from "../access/role.ts";
import { emailSchema } from "./member.ts";
import { providerIdSchema } from "./provider.ts";

export interface IdentityAdapter {
  /** Of the library or the service, as the console names where a role came from. */
  readonly name: string;
  /**
   * Whose request it is. Called for each request with a cookie, so it has to be fast; it must not write.
   *
   * @param request its headers are those of the visitor that tell who they are; its URL is the site's home page. Host and
   *   `X-Forwarded-For`, `-Host` and `-Proto` are as the site's server knows them, and never what the visitor sent
   * @throws where that cannot be told now: guarded pages are then answered with 503
   */
  identify(request: Request): Promise<KnownPerson | UnknownPerson>;
  /** The ways to sign in, as buttons in this order. */
  readonly signIn: readonly SignInElsewhere[];
  /** @returns the `Set-Cookie` headers that make the browser forget the session */
  signOut(request: Request): Promise<readonly string[]>;
  /** Ends a session in the library too, after somebody has ended it here. Without it, the session is refused here alone. */
  endSession?(session: string, personId: string): Promise<void>;
  /**
   * Ends all sessions of a person in the library, those among them that never came to a page of Gatehouse's, after somebody
   * has ended all here. Without it, those that came are ended by `endSession`, and the others are refused here alone.
   *
   * @param except the session that goes on: the one in which the person signs out all others; null for none
   */
  endAllSessions?(personId: string, except: string | null): Promise<void>;
  /** Roles that run the site, such as admin, which `identify` gives only where they are named here. */
  readonly mayAdminister?: readonly string[];
}

export interface SignInElsewhere {
  /** Up to 20 of a–z, 0–9 and -. */
  readonly id: string;
  /** As the button says it: "Continue with …". */
  readonly name: string;
  /**
   * Where the button leads.
   *
   * @param returnTo path of this site to come back to
   * @returns a path of this site, or an https URL
   */
  href(returnTo: string): string;
}

/** Why it is not known who asks: nothing was presented, it is not valid, or the session is over. */
export interface UnknownPerson {
  readonly because: "nothing" | "not-valid" | "expired" | "ended";
}

export interface KnownPerson {
  /** Stays the same for as long as the account is there. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Whether the library has confirmed the email; left out, it has not. */
  readonly emailVerified?: boolean | undefined;
  /** Names this session among those of the person: an id, never the secret in the cookie. */
  readonly session: string;
  /** When the person signed in, milliseconds since 1970. */
  readonly since: number;
  /** How: words of RFC 8176, with `mfa` after two factors. Left out, unknown. */
  readonly methods?: readonly string[] | undefined;
  /** Roles of the site, held for as long as this says so. */
  readonly roles?: readonly string[] | undefined;
  /** Switched off in the library. */
  readonly suspended?: boolean | undefined;
}

const text = (most: number) => z.string().min(1).max(most);

/** What the adapter answers is checked: it is code of the site, made from what a visitor sent. */
export const answerSchema = z.union([
  z.strictObject({
    id: text(255),
    name: z.string().max(1000),
    email: emailSchema,
    emailVerified: z.boolean().default(false),
    session: text(200),
    since: z.number().int().positive(),
    methods: z
      .array(z.string().regex(/^[a-z0-9]{1,20}$/))
      .max(10)
      .default([]),
    roles: z.array(roleIdSchema).max(100).default([]),
    suspended: z.boolean().default(false),
  }),
  z.strictObject({ because: z.enum(["nothing", "not-valid", "expired", "ended"]) }),
]);

export type AdapterAnswer = z.output<typeof answerSchema>;
export type CheckedPerson = Extract<AdapterAnswer, { readonly id: string }>;

const adapterSchema = z.looseObject({
  name: text(40),
  identify: z.function(),
  signOut: z.function(),
  endSession: z.function().optional(),
  endAllSessions: z.function().optional(),
  signIn: z
    .array(z.looseObject({ id: providerIdSchema, name: text(40), href: z.function() }))
    .min(1)
    .max(10),
  mayAdminister: z.array(roleIdSchema).max(20).optional(),
});

/** @throws a sentence for the developer */
export function checkAdapter(exported: unknown): IdentityAdapter {
  const checked = adapterSchema.safeParse(exported);
  if (checked.success) return exported as IdentityAdapter;
  const [first] = checked.error.issues;
  const part = first?.path.join(".") ?? "";
  throw new Error(
    `The file that gatehouse({ identity }) names does not export an IdentityAdapter as its default` +
      `${part === "" ? "" : `: "${part}" is missing or cannot be used`}. See docs/identity.md.`,
  );
}
