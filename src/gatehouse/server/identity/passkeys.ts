/** A member's passkeys: made, renamed and removed in the account, each told by mail. */
import { z } from "zod";
import type { NewMail, PasskeyRepository, PasskeyRow } from "../../../../db/repositories/contract.ts";
import { mostPasskeys } from "../../../../db/repositories/contract-second-factor.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { PasskeyParty } from "../../core/identity/passkey-party.ts";
import { isPrintable } from "../../core/identity/printable.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import type { Sealing } from "../sealing.ts";
import type { TellMember } from "./tell-member.ts";
import { newChallenge } from "./authenticators/passkey.ts";
import type { OwnChanges } from "./own-changes.ts";
import type { MayChangeFactors } from "./proved-factors.ts";
import { creationOptions, verifyMade } from "./webauthn.ts";

/** Milliseconds since the sign-in, as where a token is made. */
const freshness = tokenFreshness.toSend * 60_000;
/** Milliseconds in which the browser has to answer. */
const lifetime = 10 * 60_000;
const longestName = 60;

/** What is begun: for the browser, and to be sent back with what it made. */
export interface BegunPasskey {
  /** For `navigator.credentials.create`, as JSON. */
  readonly options: object;
  /** Sealed. */
  readonly begun: string;
}

export interface NewPasskey {
  readonly name: string;
  readonly begun: string;
  /** What the browser made, as JSON text. */
  readonly credential: string;
  readonly userAgent: string;
}

export interface Passkeys {
  /** False where the site is reached by an IP alone: there are no passkeys then. */
  readonly isPossible: boolean;
  /** Whether pages of a host can use them. @param host as the request has it */
  isPossibleAt(host: string | null): boolean;
  /** Whether the member can prove a second factor with one. */
  hasAny(memberId: string): Promise<boolean>;
  /** Newest first. */
  listOf(memberId: string): Promise<PasskeyRow[]>;
  /** Null where no more can be made. */
  begin(member: SignedInMember, siteName: string): Promise<BegunPasskey | null>;
  /** The sign-in must be fresh, and have proved a factor where the member has one: a password alone makes no further way in. */
  add(member: SignedInMember, made: NewPasskey): Promise<Result<null>>;
  rename(member: SignedInMember, id: string, name: string): Promise<Result<null>>;
  /** As to add one: a password alone removes none. The sessions that it began end, but the one in use. */
  remove(member: SignedInMember, id: string): Promise<Result<null>>;
}

export interface PasskeysDependencies {
  readonly passkeys: PasskeyRepository;
  readonly party: PasskeyParty | null;
  readonly sealing: Sealing;
  readonly ownChanges: OwnChanges;
  readonly authored: AuthoredChanges;
  readonly tell: TellMember;
  readonly mayChangeFactors: MayChangeFactors;
  readonly now: () => number;
}

const begunSchema = z.object({
  challenge: z.string(),
  memberId: z.string(),
  sessionHash: z.string(),
  endsAt: z.number(),
});

export function createPasskeys(dependencies: PasskeysDependencies): Passkeys {
  const { passkeys, party, sealing, ownChanges, authored, tell, mayChangeFactors, now } = dependencies;

  /** What the member's own browser session began and is not over; null for all else. */
  function challengeOf(begun: string, { id, sessionHash }: SignedInMember): string | null {
    const text = sealing.open(begun);
    const known = text === null ? null : begunSchema.parse(JSON.parse(text));
    const isOwn = known !== null && known.memberId === id && known.sessionHash === sessionHash;
    return isOwn && known.endsAt > now() ? known.challenge : null;
  }

  function staleness({ authenticatedAt }: SignedInMember): Failure | null {
    if (authenticatedAt !== undefined && now() - authenticatedAt <= freshness) return null;
    return failure("sign-in-again", problem("sign-in-again-first"));
  }

  /** The change is counted, so that a loop of them fills neither the history nor the mailbox. */
  async function change(
    member: SignedInMember,
    needsFreshness: boolean,
    attempt: (standing: CurrentState<SignedInMember>) => Promise<Result<null> | "changed">,
  ): Promise<Result<null>> {
    const tooOften = await ownChanges.count(member.id, "profile");
    if (tooOften !== null) return tooOften;
    return authored.change(member, null, async (standing) => {
      const stale = needsFreshness ? staleness(standing.author) : null;
      return stale ?? attempt(standing);
    });
  }

  const fresh = { signedInWithin: freshness };

  return {
    isPossible: party !== null,
    isPossibleAt: (host) => party !== null && host !== null && party.hosts.includes(host.toLowerCase()),
    hasAny: async (memberId) => (await passkeys.listOf(memberId)).length > 0,
    listOf: (memberId) => passkeys.listOf(memberId),

    async begin(member, siteName) {
      const known = await passkeys.listOf(member.id);
      if (party === null || known.length >= mostPasskeys) return null;
      const challenge = newChallenge();
      const { id: memberId, sessionHash } = member;
      return {
        options: await creationOptions(party, siteName, member, challenge, known),
        begun: sealing.seal(JSON.stringify({ challenge, memberId, sessionHash, endsAt: now() + lifetime })),
      };
    },

    async add(member, { name: given, begun, credential, userAgent }) {
      const name = nameFrom(given);
      if (name === null) return failure("not-valid", problem("passkey-name"), "name");
      const challenge = challengeOf(begun, member);
      const made = party === null || challenge === null ? null : await verifyMade(party, challenge, credential);
      if (made === null) return failure("not-valid", problem("passkey-not-made"));
      const mail = await tell("passkey-added", member, { passkey: name });
      const result = await change(member, true, async ({ author, at, write }) => {
        if (!(await mayChangeFactors(author))) return factorFirst;
        const line = {
          entity: "member",
          entityId: author.id,
          summary: changed("passkey-added", { passkey: name }),
        } as const;
        const row = { ...made, memberId: author.id, name, createdAt: at, userAgent };
        const written = await passkeys.create(row, { mail }, write(line, fresh));
        if (written === "changed") return written;
        if (written === "taken") return failure("conflict", problem("passkey-taken"));
        if (written === "too-many") return failure("not-valid", problem("passkeys-too-many", { most: mostPasskeys }));
        return success(null);
      });
      return told(result, mail);
    },

    async rename(member, id, given) {
      const name = nameFrom(given);
      if (name === null) return failure("not-valid", problem("passkey-name"), "name");
      return change(member, false, async ({ author, write }) => {
        const written = await passkeys.rename(id, author.id, name, write(null));
        return written === "changed" ? written : written === "missing" ? noSuchPasskey : success(null);
      });
    },

    async remove(member, id) {
      const passkey = await passkeys.find(id);
      if (passkey?.memberId !== member.id) return noSuchPasskey;
      const values = { passkey: passkey.name };
      if (!(await mayChangeFactors(member))) return factorFirst;
      const mail = await tell("passkey-removed", member, values);
      const result = await change(member, true, async ({ author, at, write }) => {
        if (!(await mayChangeFactors(author))) return factorFirst;
        const line = { entity: "member", entityId: author.id, summary: changed("passkey-removed", values) } as const;
        const ended = { at, except: author.sessionHash };
        const written = await passkeys.remove(id, author.id, { mail, ...ended }, write(line, fresh));
        return written === "changed" ? written : written === "missing" ? noSuchPasskey : success(null);
      });
      return told(result, mail);
    },
  };

  function told(result: Result<null>, mail: NewMail | null): Result<null> {
    if (result.ok && mail !== null) tell.written();
    return result;
  }
}

const factorFirst = failure("sign-in-again", problem("factor-first"));
const noSuchPasskey = failure("not-found", problem("passkey-over"));

/** One line that can be printed; null where it is empty or too long. */
function nameFrom(given: string): string | null {
  const name = given.normalize("NFC").trim();
  return name !== "" && name.length <= longestName && isPrintable(name) ? name : null;
}
