/** Ways to sign in that no site has: each stands for a kind that `authenticator.ts` describes. */
import { randomBytes } from "node:crypto";
import { z } from "zod";
import type {
  ClaimingAuthenticator,
  NamingAuthenticator,
  SignInForm,
} from "../../src/gatehouse/server/identity/authenticators/authenticator.ts";

/** Like a code sent by mail: an email, then the answer to a question. A wrong answer may be followed by another. */
export function riddle(
  asked: string[] = [],
): ClaimingAuthenticator<{ readonly email: string }, { readonly answer: string }> {
  return {
    way: "riddle",
    methods: ["otp"],
    fields: { email: z.string() },
    emailOf: ({ email }) => email,
    verify({ email }) {
      asked.push(email);
      return Promise.resolve({ outcome: "continue", to: { location: "/riddle" }, kept: "an egg" });
    },
    next: {
      method: "POST",
      fields: { answer: z.string().max(40) },
      verify({ answer }, kept, { member }) {
        asked.push(answer);
        if (answer === "busy") return Promise.resolve({ outcome: "busy" });
        if (answer === "once more") {
          return Promise.resolve({ outcome: "continue", to: { location: "/riddle?again" }, kept });
        }
        return Promise.resolve(
          member !== null && answer === kept ? { outcome: "proved", memberId: member.id } : { outcome: "not-proved" },
        );
      },
    },
  };
}

/** Like a code sent by mail, which the page asks for. A wrong one may be followed by another. */
export const mailedCode: ClaimingAuthenticator<{ readonly email: string }, { readonly code: string }> = {
  way: "mailed",
  methods: ["otp"],
  fields: { email: z.string() },
  emailOf: ({ email }) => email,
  verify: () => Promise.resolve({ outcome: "continue", to: { form: "code", from: "mail" }, kept: "123456" }),
  next: {
    method: "POST",
    fields: { code: z.string().min(1).max(40) },
    verify: ({ code }, kept, { member }) =>
      Promise.resolve(
        member !== null && code === kept
          ? { outcome: "proved", memberId: member.id }
          : { outcome: "not-proved", again: true },
      ),
  },
};

/** Like a passkey: a challenge for the page's script, and a signed answer that names the account. */
export const key: NamingAuthenticator<SignInForm, { readonly signed: string }> = {
  way: "key",
  methods: ["hwk", "user"],
  fields: {},
  begin() {
    const challenge = randomBytes(16).toString("hex");
    return Promise.resolve({ outcome: "continue", to: { challenge }, kept: challenge });
  },
  next: {
    method: "POST",
    fields: { signed: z.string().max(200) },
    verify: ({ signed }, kept) => Promise.resolve(namedIn(signed, kept)),
  },
};

/** What a key sends for a challenge. */
export function signedBy(memberId: string, challenge: string): string {
  return `${memberId} signs ${challenge}`;
}

/** Like OpenID Connect: the provider's page, which leads back with the state it was given and with whose account it is. */
export const provider: NamingAuthenticator<SignInForm, { readonly state: string; readonly code: string }> = {
  way: "provider",
  methods: ["fed"],
  fields: {},
  begin() {
    const state = randomBytes(16).toString("hex");
    return Promise.resolve({
      outcome: "continue",
      to: { location: `https://provider.example/authorize?state=${state}` },
      kept: state,
    });
  },
  next: {
    method: "GET",
    fields: { state: z.string(), code: z.string() },
    verify: ({ state, code }, kept) =>
      Promise.resolve(state === kept ? { outcome: "proved", memberId: code } : { outcome: "not-proved" }),
  },
};

function namedIn(signed: string, challenge: string) {
  const [memberId = "", given] = signed.split(" signs ");
  return given === challenge ? ({ outcome: "proved", memberId } as const) : ({ outcome: "not-proved" } as const);
}
