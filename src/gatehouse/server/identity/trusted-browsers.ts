/**
 * Browsers in which a member need not give a code again for 30 days, where the owner allows it. A browser keeps a mark that is
 * bound to the account, to its password and to its authenticator app, so that a new one of either ends it. No mark is stored, and
 * none counts as a second factor: a page that asks for one asks as ever.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { mostTrustMarks, trustDays, type TrustMark } from "../../core/identity/trust-cookie.ts";
import { passwordKeyOf } from "./password-key.ts";
import type { SigningInSettings } from "./signing-in-settings.ts";

const day = 24 * 60 * 60_000;

export interface TrustedAccount {
  readonly memberId: string;
  /** The password's hash as it is kept in the database. */
  readonly storedHash: string;
}

export interface TrustedBrowsers {
  /** Whether one of the marks spares this account the code. */
  isTrusted(account: TrustedAccount, marks: readonly TrustMark[]): Promise<boolean>;
  /** The browser's marks from now on; empty where the owner does not allow it. */
  trust(account: TrustedAccount, marks: readonly TrustMark[]): Promise<readonly TrustMark[]>;
}

interface Dependencies extends Pick<Repositories, "secondFactors"> {
  readonly signingIn: Pick<SigningInSettings, "read">;
  readonly secret: string;
  readonly now: () => number;
}

export function createTrustedBrowsers(dependencies: Dependencies): TrustedBrowsers {
  const { signingIn, secondFactors, secret, now } = dependencies;
  const isAllowed = async () => (await signingIn.read()).trustBrowsers;

  /** Null where the member has no app: there is no code to be spared then. */
  async function tagger({ memberId, storedHash }: TrustedAccount): Promise<((endsAt: number) => string) | null> {
    const app = await secondFactors.find(memberId);
    if (app === null || app.confirmedAt === null) return null;
    const { sealedSecret } = app;
    return (endsAt) =>
      createHmac("sha256", secret)
        .update(JSON.stringify(["trusted browser", memberId, passwordKeyOf(storedHash), sealedSecret, endsAt]))
        .digest("base64url");
  }

  return {
    async isTrusted(account, marks) {
      const at = now();
      const valid = marks.filter(({ endsAt }) => endsAt > at && endsAt <= at + trustDays * day);
      if (valid.length === 0 || !(await isAllowed())) return false;
      const tagOf = await tagger(account);
      return tagOf !== null && valid.some(({ endsAt, tag }) => isEqual(tag, tagOf(endsAt)));
    },

    async trust(account, marks) {
      const tagOf = (await isAllowed()) ? await tagger(account) : null;
      if (tagOf === null) return [];
      const endsAt = now() + trustDays * day;
      const others = marks.filter((mark) => !isEqual(mark.tag, tagOf(mark.endsAt)));
      return [{ endsAt, tag: tagOf(endsAt) }, ...others].slice(0, mostTrustMarks);
    },
  };
}

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
