/** A passkey: the proof tells whose account it is, and that its owner was there and was checked. */
import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { MergeRepository, PasskeyRepository } from "../../../../../db/repositories/contract.ts";
import type { PasskeyParty } from "../../../core/identity/passkey-party.ts";
import { readAssertion, requestOptions, userHandleOf, verifyUsed } from "../webauthn.ts";
import type { NamingAuthenticator, SignInForm, Verdict } from "./authenticator.ts";

interface PasskeyDependencies {
  readonly passkeys: Pick<PasskeyRepository, "find" | "use">;
  readonly merges: Pick<MergeRepository, "intoWhom">;
  readonly party: PasskeyParty;
  readonly now: () => number;
}

/** OWASP ASVS 5.0 (6.7.2) asks for at least 8, Web Authentication (13.4.3) for 16. */
const challengeBytes = 32;

export function newChallenge(): string {
  return randomBytes(challengeBytes).toString("base64url");
}

export function passkeyAuthenticator({
  passkeys,
  merges,
  party,
  now,
}: PasskeyDependencies): NamingAuthenticator<SignInForm, { readonly assertion: string }> {
  /** A passkey that came from an account which is part of this one now still names that one. */
  async function isTheirs(userHandle: string, memberId: string): Promise<boolean> {
    if (userHandle === userHandleOf(memberId)) return true;
    return (await merges.intoWhom(Buffer.from(userHandle, "base64url").toString())) === memberId;
  }

  return {
    way: "passkey",
    // RFC 8176: a key of the device, and its owner was checked. Those are two factors.
    methods: ["hwk", "user", "mfa"],
    fields: {},
    begin() {
      const challenge = newChallenge();
      return Promise.resolve({
        outcome: "continue",
        to: { challenge: requestOptions(party, challenge) },
        kept: challenge,
      });
    },
    next: {
      method: "POST",
      fields: { assertion: z.string().max(12_000) },
      async verify({ assertion: text }, challenge): Promise<Verdict> {
        const assertion = readAssertion(text);
        const passkey = assertion === null ? null : await passkeys.find(assertion.id);
        if (assertion === null || passkey === null) return notProved;
        const { userHandle } = assertion.response;
        // Of a passkey that was found without an email it says whose it is; it must be the same account.
        if (userHandle === undefined || !(await isTheirs(userHandle, passkey.memberId))) return notProved;
        const seen = await verifyUsed(party, challenge, assertion, passkey);
        // Of two proofs at once, on any instances, one moves the counter on.
        if (seen === null || !(await passkeys.use(passkey.id, passkey, { ...seen, at: now() }))) return notProved;
        return { outcome: "proved", memberId: passkey.memberId, passkeyId: passkey.id };
      },
    },
  };
}

const notProved = { outcome: "not-proved" } as const;
