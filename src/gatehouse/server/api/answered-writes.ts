/**
 * Writes that are carried out once, however often they are sent: a program names a key, and gets the first answer again for a
 * day (`Idempotency-Key`, draft-ietf-httpapi-idempotency-key-header).
 */
import type { AnsweredWriteRepository } from "../../../../db/repositories/contract.ts";
import { sha256 } from "../access/sha256.ts";
import { createSealing } from "../sealing.ts";

/** Milliseconds. */
export const answersKept = 24 * 60 * 60_000;
/** Keys of one token within that time. */
const mostKeys = 2_000;

/** Characters of a key. */
const longestKey = 255;
/** What a header can hold, without space: a key is made by a program. */
const keyPattern = /^[\x21-\x7e]+$/;

export interface AnsweredWrites {
  /**
   * @param request text that tells this request from others
   * @returns `carry-out`: the caller does, and then calls one of its functions
   */
  begin(tokenId: string, key: string, request: string): Promise<BegunWrite>;
}

export type BegunWrite =
  | { readonly kind: "carry-out"; answered(answer: string): Promise<void>; notCarriedOut(): Promise<void> }
  | { readonly kind: "answered"; readonly answer: string }
  /** `running`: under way, or it is not known what became of it. */
  | { readonly kind: "running" | "other-request" | "too-many" | "wrong-key" };

interface Dependencies {
  readonly answeredWrites: AnsweredWriteRepository;
  readonly secret: string;
  readonly now: () => number;
}

/** The header's value as it was sent; the draft writes it as a string of Structured Fields, in quotation marks. */
function readKey(sent: string): string | null {
  const key = /^"(.*)"$/.exec(sent.trim())?.[1] ?? sent.trim();
  return key.length <= longestKey && keyPattern.test(key) ? key : null;
}

export function createAnsweredWrites({ answeredWrites, secret, now }: Dependencies): AnsweredWrites {
  return {
    async begin(tokenId, sent, request) {
      const key = readKey(sent);
      if (key === null) return { kind: "wrong-key" };
      const keyHash = sha256(`${tokenId}\n${key}`);
      const requestHash = sha256(request);
      const at = now();
      const bounds = { after: at - answersKept, most: mostKeys };
      const claimed = await answeredWrites.claim({ keyHash, tokenId, requestHash, at }, bounds);
      // An answer tells of people. With the key, which is not stored, a copy of the database tells nothing.
      const sealing = createSealing(secret, `answered write ${key}`);
      if (claimed === "claimed") {
        return {
          kind: "carry-out",
          answered: (answer) => answeredWrites.answer(keyHash, sealing.seal(answer)),
          notCarriedOut: () => answeredWrites.release(keyHash),
        };
      }
      if (claimed === "too-many") return { kind: "too-many" };
      if (claimed.requestHash !== requestHash) return { kind: "other-request" };
      const answer = claimed.answer === null ? null : sealing.open(claimed.answer);
      return answer === null ? { kind: "running" } : { kind: "answered", answer };
    },
  };
}
