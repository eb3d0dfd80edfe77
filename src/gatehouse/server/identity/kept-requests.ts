/**
 * What a person sent when they had to sign in first, until they send it or throw it away. It is sealed (AES-256-GCM) with a
 * key made of a secret of the site and a random one that only the browser has, so that neither the database nor the browser
 * alone gives it away. Nothing of it is ever logged.
 */
import { createCipheriv, createDecipheriv, createHmac, hash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { KeptRequestRepository, KeptRequestRow } from "../../../../db/repositories/contract-kept.ts";
import { keptFor, mostKept } from "../../core/identity/kept-cookie.ts";

/** Bytes of a body that is kept. */
export const mostKeptBytes = 10 * 1024 * 1024;
/** Bytes of all that is kept for everybody. */
const mostBytesInAll = 100 * 1024 * 1024;

const headSchema = z.object({
  method: z.enum(["POST", "PUT", "PATCH", "DELETE"]),
  /** Path and query, as asked for. */
  target: z.string(),
  contentType: z.string().nullable(),
  accept: z.string().nullable(),
  /** Names of the fields whose values were not kept: passwords. */
  leftOut: z.array(z.string()).readonly(),
  /** Path of the page on which the form or script was that sent it. */
  cameFrom: z.string().optional(),
  /** Set once it was sent and the site did not accept it: from then on it can be read, and is not sent again. */
  sentOnce: z.literal(true).optional(),
});

export interface KeptRequest extends z.infer<typeof headSchema> {
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A request that is kept, as the person whose it is may see it. */
export interface Kept extends KeptRequest {
  /** Names it in URLs and forms; not a secret. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly endsAt: number;
}

export interface KeptRequests {
  /** The key for the browser; null where there is no room: what is kept already stays. */
  keep(request: KeptRequest, memberId: string): Promise<string | null>;
  /**
   * What can be opened with these keys, the newest first.
   *
   * @returns how many more there are that are another member's
   */
  open(keys: readonly string[], memberId: string): Promise<{ readonly own: readonly Kept[]; readonly others: number }>;
  /** Those of these keys under which something is kept, of any member. */
  living(keys: readonly string[]): Promise<readonly string[]>;
  /** Takes it out, to send it or to throw it away: null where it is over, was taken already, or is another member's. */
  take(key: string, memberId: string): Promise<Taken | null>;
}

export interface Taken {
  readonly kept: Kept;
  /**
   * Puts it back under the same key, where the site did not accept it after all.
   *
   * @param sentOnce whether it may have reached the site, so that it must not be sent again
   * @throws where there is no room for it any more
   */
  putBack(sentOnce: boolean): Promise<void>;
}

/** Names what is kept under a key. */
export function keptIdOf(key: string): string {
  return hash("sha256", key, "hex").slice(0, 16);
}

/** Bytes, as AES-GCM has them (NIST SP 800-38D). */
const nonceBytes = 12;
const tagBytes = 16;
const cipher = "aes-256-gcm";

export function createKeptRequests(secret: string, repository: KeptRequestRepository, now: () => number): KeptRequests {
  const bounds = { perOwner: mostKept, bytesInAll: mostBytesInAll };
  // Meanwhile others may have been kept in the place of one that was being sent.
  const boundsOnReturn = { ...bounds, perOwner: 2 * mostKept };
  const sealingKey = (key: string) => createHmac("sha256", secret).update(`kept request ${key}`).digest();

  function seal({ body, ...head }: KeptRequest, key: string, memberId: string): Buffer {
    const text = Buffer.from(JSON.stringify(head));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(text.byteLength);
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, sealingKey(key), nonce).setAAD(Buffer.from(memberId));
    const sealed = [length, text, body].map((part) => sealing.update(part));
    return Buffer.concat([nonce, ...sealed, sealing.final(), sealing.getAuthTag()]);
  }

  /** Null where the row was changed, or was sealed for another member or by another site. */
  function unseal({ content, keyHash, memberId, keptAt, endsAt }: KeptRequestRow, key: string): Kept | null {
    try {
      const [nonce, tag] = [content.subarray(0, nonceBytes), content.subarray(-tagBytes)];
      const opening = createDecipheriv(cipher, sealingKey(key), nonce, { authTagLength: tagBytes });
      opening.setAAD(Buffer.from(memberId ?? "")).setAuthTag(tag);
      const opened = Buffer.concat([opening.update(content.subarray(nonceBytes, -tagBytes)), opening.final()]);
      const start = 4 + opened.readUInt32BE(0);
      const head = headSchema.parse(JSON.parse(opened.toString("utf8", 4, start)));
      return { ...head, body: new Uint8Array(opened.subarray(start)), id: keyHash.slice(0, 16), keptAt, endsAt };
    } catch {
      return null;
    }
  }

  return {
    async keep(request, memberId) {
      const key = randomBytes(32).toString("base64url");
      const content = seal(request, key, memberId);
      const at = now();
      const row = { keyHash: hashOf(key), memberId, owner: memberId, content, bytes: content.byteLength };
      return (await repository.keep({ ...row, keptAt: at, endsAt: at + keptFor }, bounds)) ? key : null;
    },

    async open(keys, memberId) {
      const hashes = keys.map(hashOf);
      // Those of others are counted and not read: each may hold some megabytes.
      const rows = await repository.find(hashes, now(), memberId);
      const living = await repository.living(hashes, now());
      const own = rows.flatMap((row) => {
        const key = keys.find((one) => hashOf(one) === row.keyHash);
        const kept = key === undefined ? null : unseal(row, key);
        return kept === null ? [] : [kept];
      });
      return { own, others: Math.max(0, living.length - rows.length) };
    },

    async living(keys) {
      const hashes = new Set(await repository.living(keys.map(hashOf), now()));
      return keys.filter((key) => hashes.has(hashOf(key)));
    },

    async take(key, memberId) {
      const row = await repository.take(hashOf(key), memberId, now());
      const kept = row === null ? null : unseal(row, key);
      if (row === null || kept === null) return null;
      return {
        kept,
        async putBack(sentOnce) {
          const { id: _, keptAt: __, endsAt: ___, ...request } = kept;
          const content = sentOnce ? seal({ ...request, sentOnce }, key, memberId) : row.content;
          const returned = { ...row, content, bytes: content.byteLength };
          if (!(await repository.keep(returned, boundsOnReturn))) throw new Error("There is no room for it any more.");
        },
      };
    },
  };
}

function hashOf(key: string): string {
  return hash("sha256", key, "hex");
}
