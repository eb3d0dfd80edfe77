/**
 * A sign-in between two steps. What has to be known at the next one is sealed (AES-256-GCM, with a secret of the site) and
 * kept by the browser in a cookie, so that a sign-in that is begun and left costs no row. A step that lets in writes one.
 */
import { hash, randomBytes } from "node:crypto";
import { z } from "zod";
import { passwordKeyOf } from "./password-key.ts";
import { createSealing } from "../sealing.ts";
import { codeProblems, codeSources, type CodeProblem } from "../../core/refusal/code-step.ts";
import type { AttemptRepository } from "../../../../db/repositories/contract.ts";

/** Milliseconds in which a step can be used: time to find a phone, or to sign in at a provider. */
export const stepLifetime = 10 * 60_000;
/** Milliseconds for which a browser keeps a step that asks for a code, so that a late one still leads to where it began. */
export const stepKept = 60 * 60_000;
/** Bytes, as JSON, that a way may keep. With the longest email there is room for a return path of 2 kB. */
const mostKept = 300;
/** Bytes of a step before it is sealed. A cookie of more than 4 kB is dropped by browsers (RFC 6265bis 5.6). */
const mostOfStep = 2_900;

const stepSchema = z.object({
  id: z.string(),
  /** Of the authenticator whose next step it is. */
  way: z.string(),
  /** What the authenticator wants to know again. */
  kept: z.string(),
  /** The account that was claimed; null where the proof will tell it. */
  claimed: z
    .object({
      email: z.string(),
      /** What `passwordMarkOf` makes of the password's hash: a new password ends what was begun before. */
      passwordMark: z.string(),
    })
    .nullable(),
  /** The code that the page asks for; null where the step goes on elsewhere. */
  asks: z.object({ from: z.enum(codeSources), problem: z.enum(codeProblems).nullable() }).nullable(),
  remembered: z.boolean(),
  /** Key of the device on which it began, where it signed in before: browsers send no mark where another site leads back. */
  device: z.string().nullable().default(null),
  returnTo: z.string().nullable(),
  /** Milliseconds since 1970. */
  endsAt: z.number(),
});

export type SignInStep = z.infer<typeof stepSchema>;

export interface SignInSteps {
  /**
   * The text for the cookie: letters, digits, `-` and `_`.
   *
   * @throws RangeError when the authenticator wants to keep more than 300 bytes
   */
  seal(
    step: Omit<SignInStep, "id" | "endsAt" | "asks" | "device"> & Partial<Pick<SignInStep, "asks" | "device">>,
  ): string;
  /** The same step for another try, with what was wrong: it lasts no longer, and lets in no oftener. */
  sealAgain(step: SignInStep, problem: CodeProblem): string;
  /** Null when the text was not sealed by this site, or is older than ten minutes. */
  open(sealed: string): SignInStep | null;
  /** The same of a step that may be over. It lets no one in: it tells where the sign-in began. */
  openLate(sealed: string): SignInStep | null;
  /** Whether the step lets in for the first time. Of two calls at once, on any instances, one gets true. */
  use(step: SignInStep): Promise<boolean>;
}

/** As long for an account that does not exist, so that the length of the cookie does not tell. */
export function passwordMarkOf(passwordHash: string | null): string {
  return hash("sha256", passwordKeyOf(passwordHash ?? ""), "base64url");
}

export function createSignInSteps(
  secret: string,
  attempts: Pick<AttemptRepository, "count">,
  now: () => number,
): SignInSteps {
  const sealing = createSealing(secret, "sign-in steps");

  function sealWhole(whole: SignInStep): string {
    // A return path that would not fit, of letters outside ASCII, is forgotten rather than the sign-in.
    const isLong = Buffer.byteLength(JSON.stringify(whole)) > mostOfStep;
    const text = JSON.stringify(isLong ? { ...whole, returnTo: null } : whole);
    return sealing.seal(text);
  }

  function openLate(text: string): SignInStep | null {
    const opened = sealing.open(text);
    return opened === null ? null : (stepSchema.safeParse(JSON.parse(opened)).data ?? null);
  }

  return {
    sealAgain: (step, problem) => sealWhole({ ...step, asks: step.asks === null ? null : { ...step.asks, problem } }),

    seal(step) {
      if (Buffer.byteLength(JSON.stringify(step.kept)) > mostKept) {
        throw new RangeError(`The way to sign in "${step.way}" wants to keep more than ${mostKept} bytes.`);
      }
      return sealWhole({
        asks: null,
        device: null,
        ...step,
        id: randomBytes(16).toString("base64url"),
        endsAt: now() + stepLifetime,
      });
    },

    open(text) {
      const step = openLate(text);
      return step !== null && step.endsAt > now() ? step : null;
    },

    openLate,

    async use({ id }) {
      return (await attempts.count(`step:${id}`, now(), stepLifetime)).count === 1;
    },
  };
}
