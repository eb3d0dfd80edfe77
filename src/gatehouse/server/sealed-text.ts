/** Short texts that a browser keeps for the site and cannot read or change: AES-256-GCM, with a key of a secret of the site. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Bytes, as AES-GCM has them (NIST SP 800-38D). */
const nonceBytes = 12;
const tagBytes = 16;
const cipher = "aes-256-gcm";

export interface SealedText {
  /** Letters, digits, `-` and `_`. */
  seal(text: string): string;
  /** Null for anything that was not sealed by this site for this purpose. */
  open(sealed: string): string | null;
}

/** @param purpose keeps what was sealed for one thing from being opened as another */
export function createSealedText(secret: string, purpose: string): SealedText {
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
