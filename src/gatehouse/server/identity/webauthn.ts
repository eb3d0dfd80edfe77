/**
 * What an authenticator signs (Web Authentication Level 3). This is the one file that imports @simplewebauthn/server, which is
 * loaded when the first passkey is made or used.
 */
import { z } from "zod";
import type { PasskeyRow } from "../../../../db/repositories/contract.ts";
import type { PasskeyParty } from "../../core/identity/passkey-party.ts";

/** Milliseconds for which a browser waits for the person. */
const patience = 5 * 60_000;
/**
 * Of the keys (COSE): EdDSA, ES256 and RS256. Others that the library knows (ML-DSA) can be verified only by some versions of Node,
 * and a passkey has to work for years.
 */
const algorithms = [-8, -7, -257];
/** Base64url (RFC 4648 5). A signature of RSA has 256 bytes; a credential id at most 1023. */
const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/);
const credentialId = bytes(1400);

const answerSchema = z.object({ id: credentialId, rawId: credentialId, type: z.literal("public-key") });

const assertionSchema = answerSchema.extend({
  response: z.object({
    clientDataJSON: bytes(2000),
    authenticatorData: bytes(2000),
    signature: bytes(2000),
    /** Whose passkey it is: those that are found without an email have it. */
    userHandle: bytes(200).optional(),
  }),
});

export type Assertion = z.infer<typeof assertionSchema>;

const registrationSchema = answerSchema.extend({
  response: z.object({
    clientDataJSON: bytes(2000),
    attestationObject: bytes(12_000),
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

/** What a page sends as JSON text; null where it is something else. */
export function readAssertion(text: string): Assertion | null {
  return readJson(text, assertionSchema);
}

function readJson<Value>(text: string, schema: z.ZodType<Value>): Value | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The id of a member as an authenticator keeps it. */
export function userHandleOf(memberId: string): string {
  return Buffer.from(memberId).toString("base64url");
}

/** What `navigator.credentials.get` is asked: any passkey of this site, with the check of its owner (PIN, finger, face). */
export function requestOptions({ id }: PasskeyParty, challenge: string) {
  return { challenge, rpId: id, timeout: patience, userVerification: "required" } as const;
}

export interface PasskeyOwner {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** What `navigator.credentials.create` is asked. One authenticator makes one passkey for an account. */
export async function creationOptions(
  party: PasskeyParty,
  siteName: string,
  owner: PasskeyOwner,
  challenge: string,
  known: readonly Pick<PasskeyRow, "id">[],
): Promise<object> {
  const { generateRegistrationOptions } = await import("@simplewebauthn/server");
  return generateRegistrationOptions({
    rpName: siteName,
    rpID: party.id,
    userName: owner.email,
    userDisplayName: owner.name || owner.email,
    userID: new Uint8Array(Buffer.from(owner.id)),
    challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
    timeout: patience,
    attestationType: "none",
    supportedAlgorithmIDs: [...algorithms],
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

export type MadePasskey = Pick<PasskeyRow, "id" | "publicKey" | "counter" | "transports" | "backedUp">;

/** Null where the response does not answer this challenge, comes from another site, or lacks the check of its owner. */
export async function verifyMade(party: PasskeyParty, challenge: string, text: string): Promise<MadePasskey | null> {
  const sent = readJson(text, registrationSchema);
  if (sent === null) return null;
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const { transports = [], ...response } = sent.response;
  const verified = await verifyRegistrationResponse({
    response: { ...sent, response, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(() => null);
  if (verified?.verified !== true) return null;
  const { credential, credentialBackedUp } = verified.registrationInfo;
  const { id, publicKey, counter } = credential;
  return { id, publicKey: new Uint8Array(publicKey), counter, transports, backedUp: credentialBackedUp };
}

/**
 * The authenticator's new counter and whether the passkey is backed up. Null where the signature does not hold, is for another
 * challenge or origin, or where the counter went back, as that of a copied authenticator does.
 */
export async function verifyUsed(
  party: PasskeyParty,
  challenge: string,
  assertion: Assertion,
  { id, publicKey, counter }: Pick<PasskeyRow, "id" | "publicKey" | "counter">,
): Promise<Pick<PasskeyRow, "counter" | "backedUp"> | null> {
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { userHandle, ...response } = assertion.response;
  const verified = await verifyAuthenticationResponse({
    response: {
      ...assertion,
      response: { ...response, ...(userHandle !== undefined && { userHandle }) },
      clientExtensionResults: {},
    },
    expectedChallenge: challenge,
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    credential: { id, publicKey, counter },
    requireUserVerification: true,
  }).catch(() => null);
  if (verified?.verified !== true) return null;
  const { newCounter, credentialBackedUp } = verified.authenticationInfo;
  return { counter: newCounter, backedUp: credentialBackedUp };
}
