/**
 * Browsers in which a member need not give a code again for 30 days, where the owner allows it. A browser keeps a mark that is
 * bound to the account, to its password and to its authenticator app, so that a new one of either ends it. No mark is stored, and
 * none counts as a second factor: a page that asks for one asks as ever.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { mostTrustMarks, trustDays, type TrustMark } from "../../core/identity/trust-cookie.ts";
import { changed } from "../../core/languages/change.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { success, type Result } from "../access/result.ts";

const setting = "trusted-browsers";
/** Names the setting in the history, where it stands with the people. */
export const trustedBrowsersEntity = "trusted-browsers";
/** Milliseconds after which a page that offers it lets the setting be read again. */
const knownFor = 10_000;
const day = 24 * 60 * 60_000;

export interface TrustedAccount {
  readonly memberId: string;
  /** The password's hash as it is kept in the database. */
  readonly storedHash: string;
}

export interface TrustedBrowsers {
  /** As of now. */
  read(): Promise<boolean>;
  /** Without waiting, as it was known last: whether the page with the code offers it. */
  isOffered(): boolean;
  /** Takes the permission to manage people. */
  change(author: Author, isAllowed: boolean): Promise<Result<boolean>>;
  /** Whether one of the marks spares this account the code. */
  isTrusted(account: TrustedAccount, marks: readonly TrustMark[]): Promise<boolean>;
  /** The browser's marks from now on; empty where the owner does not allow it. */
  trust(account: TrustedAccount, marks: readonly TrustMark[]): Promise<readonly TrustMark[]>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings" | "secondFactors"> {
  readonly authored: AuthoredChanges;
  readonly secret: string;
  readonly now: () => number;
}

export function createTrustedBrowsers(dependencies: Dependencies): TrustedBrowsers {
  const { authoredSettings, secondFactors, authored, secret, now } = dependencies;
  let known = false;
  let readAt = Number.NEGATIVE_INFINITY;

  async function read(): Promise<boolean> {
    readAt = now();
    known = (await authoredSettings.read(setting)) === "on";
    return known;
  }

  /** Null where the member has no app: there is no code to be spared then. */
  async function tagger({ memberId, storedHash }: TrustedAccount): Promise<((endsAt: number) => string) | null> {
    const app = await secondFactors.find(memberId);
    if (app === null || app.confirmedAt === null) return null;
    const { sealedSecret } = app;
    return (endsAt) =>
      createHmac("sha256", secret)
        .update(JSON.stringify(["trusted browser", memberId, storedHash, sealedSecret, endsAt]))
        .digest("base64url");
  }

  return {
    read,

    isOffered() {
      const age = now() - readAt;
      // A failure is the database's: the next page asks again.
      if (age < 0 || age >= knownFor) read().catch(() => undefined);
      return known;
    },

    change: (author, isAllowed) =>
      authored.change(author, "people:manage", async ({ write }) => {
        const text = await authoredSettings.read(setting);
        const before = text === "on";
        if (before === isAllowed) return success(isAllowed);
        const summary = changed(isAllowed ? "trusted-browsers-allowed" : "trusted-browsers-forbidden");
        const change = { entity: "member", entityId: trustedBrowsersEntity, summary } as const;
        const written = await authoredSettings.replace(setting, text, isAllowed ? "on" : "off", write(change));
        if (written === "changed") return written;
        known = isAllowed;
        return success(isAllowed);
      }),

    async isTrusted(account, marks) {
      const at = now();
      const valid = marks.filter(({ endsAt }) => endsAt > at && endsAt <= at + trustDays * day);
      if (valid.length === 0 || !(await read())) return false;
      const tagOf = await tagger(account);
      return tagOf !== null && valid.some(({ endsAt, tag }) => isEqual(tag, tagOf(endsAt)));
    },

    async trust(account, marks) {
      const tagOf = (await read()) ? await tagger(account) : null;
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
