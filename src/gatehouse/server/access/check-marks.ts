/**
 * Marks requests of `gatehouse check`, so that the refusals it causes on purpose are not recorded. A mark is signed with a secret
 * of the site, which only a process with access to the database knows: visitors cannot make one. It changes no decision.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

/** The request header that carries the mark, in lower case as Node has header names. */
export const checkMarkHeader = "gatehouse-check";

/** Milliseconds: the clocks of two machines may differ by some. */
const lifetime = 5 * 60_000;

export interface CheckMarks {
  /** Value of the header; holds for five minutes. */
  make(): string;
  /** @param text value of the header; null where there is none */
  isGenuine(text: string | null): boolean;
}

export function createCheckMarks(secret: string, now: () => number): CheckMarks {
  const tagOf = (endsAt: string) =>
    createHmac("sha256", secret).update(`gatehouse check ${endsAt}`).digest("base64url");
  return {
    make() {
      const endsAt = String(now() + lifetime);
      return `${endsAt}.${tagOf(endsAt)}`;
    },
    isGenuine(text) {
      if (text === null) return false;
      const [, endsAt, tag] = /^(\d{1,15})\.([\w-]{43})$/.exec(text) ?? [];
      if (endsAt === undefined || tag === undefined || Number(endsAt) < now()) return false;
      return timingSafeEqual(Buffer.from(tag), Buffer.from(tagOf(endsAt)));
    },
  };
}
