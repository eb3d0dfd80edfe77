/** Texts that only this site can read again: AES-256-GCM, with a key for each purpose that is made from a secret of the site. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Bytes, as AES-GCM has them (NIST SP 800-38D). */
const nonceBytes = 12;
const tagBytes = 16;
const cipher = "aes-256-gcm";

export interface Sealing {
  /** Letters, digits, `-` and `_`. */
  seal(text: string): string;
  /** Null when it was not sealed by this site for this purpose. */
  open(sealed: string): string | null;
}

/** @param purpose what is sealed with one purpose cannot be opened with another */
export function createSealing(secret: string, purpose: string): Sealing {
  const key = createHmac("sha256", secret).update(purpose).digest();
  return {
    seal(text) {
      const nonce = randomBytes(nonceBytes);
      const sealing = createCipheriv(cipher, key, nonce);
      const sealed = Buffer.concat([sealing.update(text), sealing.final()]);
      return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString("base64url");
    },

    open(text) {
      const bytes = Buffer.from(text, "base64url");
      if (bytes.length <= nonceBytes + tagBytes) return null;
      const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        return Buffer.concat([opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()]).toString();
      } catch {
        return null;
      }
    },
  };
}
