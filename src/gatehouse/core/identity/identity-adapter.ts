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
  /** Left out, the part of the email in front of the `@` stands in its place. */
  readonly name?: string | null | undefined;
  readonly email: string;
  /** Whether the library has confirmed the email; left out, it has not. */
  readonly emailVerified?: boolean | undefined;
  /** Names this session among those of the person: an id, never the secret in the cookie. */
  readonly session: string;
  /** When the person signed in, milliseconds since 1970. */
  readonly since: number;
  /** How: words of RFC 8176, with `mfa` after two factors. Left out, unknown. */
  readonly methods?: readonly string[] | undefined;
  /** Roles of the site, held for as long as this says so. Others have no effect. */
  readonly roles?: readonly string[] | undefined;
  /** Switched off in the library. */
  readonly suspended?: boolean | undefined;
}

const text = (most: number) => z.string().min(1).max(most);

const personSchema = z.strictObject({
  id: text(255),
  name: z
    .string()
    .max(1000)
    .nullish()
    .transform((name) => name ?? ""),
  email: emailSchema,
  emailVerified: z.boolean().default(false),
  session: text(200),
  since: z.number().int().positive(),
  methods: z
    .array(z.string().regex(/^[a-z0-9]{1,20}$/))
    .max(10)
    .default([]),
  // Names that are no roles of this site have no effect.
  roles: z.array(z.string()).max(100).default([]),
  suspended: z.boolean().default(false),
});

const unknownSchema = z.strictObject({ because: z.enum(["nothing", "not-valid", "expired", "ended"]) });

export type CheckedPerson = z.output<typeof personSchema>;
export type AdapterAnswer = CheckedPerson | z.output<typeof unknownSchema>;

/**
 * What the adapter answers is checked: it is code of the site, made from what a visitor sent.
 *
 * @throws a sentence for the developer, which names what is wrong and tells none of its values
 */
export function checkAnswer(answer: unknown): AdapterAnswer {
  const isUnknown = typeof answer === "object" && answer !== null && "because" in answer;
  const checked = isUnknown ? unknownSchema.safeParse(answer) : personSchema.safeParse(answer);
  if (checked.success) return checked.data;
  throw new Error(`identify() answered neither a person nor why there is none${partOf(checked.error)}.`);
}

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
  throw new Error(
    `The file that gatehouse({ identity }) names does not export an IdentityAdapter as its default` +
      `${partOf(checked.error)}. See docs/identity.md.`,
  );
}

/** The first part that is wrong; empty where all of it is something else. */
function partOf({ issues: [first] }: z.ZodError): string {
  const part = first?.code === "unrecognized_keys" ? first.keys.join(", ") : (first?.path.join(".") ?? "");
  if (part === "") return "";
  const fault = first?.code === "unrecognized_keys" ? "is not known" : "is missing or cannot be used";
  return `: "${part}" ${fault}`;
}
