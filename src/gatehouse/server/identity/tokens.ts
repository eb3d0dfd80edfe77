/** API tokens: made by a member for their own programs, shown once, stored as a hash, and revoked. */
import { createHash, randomInt, randomUUID } from "node:crypto";
import type { Changed, MemberRepository, TokenRepository, TokenRow } from "../../../../db/repositories/contract.ts";
import { permissionSchema, type Permission } from "../../core/access/permission.ts";
import { scopeChoices } from "../../core/access/scope.ts";
import type { Member } from "../../core/identity/member.ts";
import { memberSubject, type MemberSubject, type SignedInMember, type Subject } from "../../core/identity/subject.ts";
import {
  isTokenText,
  lastUsedInterval,
  lastUsedIsDue,
  scopeEntries,
  scopeEntryOf,
  tokenExpiresAt,
  tokenFreshness,
  tokenIsOver,
  tokenLetters,
  tokenLifetimes,
  tokenNameSchema,
  tokenPrefix,
} from "../../core/identity/token.ts";
import { authorId, type Author } from "../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import { failure, failureOfAll, success, type Failure, type Result } from "../access/result.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import type { TellOfChanges } from "./tell-of-changes.ts";
import type { OwnChanges } from "./own-changes.ts";
import { manageable } from "./person-changes.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { changed } from "../../core/languages/change.ts";

/** Enough for every use, and few enough to review. */
const mostTokens = 50;
/** Milliseconds since the sign-in of the author. */
const freshness = tokenFreshness.toSend * 60_000;
const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export interface NewToken {
  readonly name: string;
  readonly scope: readonly string[];
  readonly lifetime: string;
}

export interface MadeToken {
  readonly token: TokenRow;
  /** The token itself, to be shown once: it is not stored. */
  readonly text: string;
}

export interface TokenUse {
  readonly method: string;
  /** How it was sent: by itself, or as the password of Basic. */
  readonly program: "bearer" | "basic";
}

export interface Tokens {
  /** Turns the text of a token into a subject: its member with the scope, or an anonymous visitor with the reason. */
  identify(text: string, request: TokenUse): Promise<Subject>;
  /** A member makes one of their own; their sign-in must be fresh (`tokenFreshness`). */
  make(member: SignedInMember, wanted: NewToken): Promise<Result<MadeToken>>;
  /** An admin with a fresh sign-in, or the operator, makes one for another member. */
  makeFor(author: Author, memberId: string, wanted: NewToken): Promise<Result<MadeToken>>;
  /** Newest first; those that were revoked are left out, those that expired are not. */
  listOf(memberId: string): Promise<TokenRow[]>;
  revokeOwn(member: SignedInMember, id: string): Promise<Result<null>>;
  /** An admin takes back another person's token. */
  revokeOf(author: Author, memberId: string, id: string): Promise<Result<Member>>;
}

export interface TokensDependencies {
  readonly tokens: TokenRepository;
  readonly members: MemberRepository;
  readonly optionalWrites: OptionalWrites;
  readonly ownChanges: OwnChanges;
  readonly authored: AuthoredChanges;
  readonly tellOfChanges: Pick<TellOfChanges, "tokenMade">;
  readonly now: () => number;
}

export function hashToken(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function makeUpToken(): string {
  return tokenPrefix + Array.from({ length: tokenLetters }, () => alphabet[randomInt(alphabet.length)]).join("");
}

export function createTokens(dependencies: TokensDependencies): Tokens {
  const { tokens, members, optionalWrites, ownChanges, authored, tellOfChanges, now } = dependencies;

  /** Once found expired, a token stays expired, even when the clock is set back. */
  function markExpired(memberId: string, at: number): void {
    optionalWrites.try(`expired ${memberId}`, () => tokens.endExpired(memberId, at));
  }

  async function listOf(memberId: string): Promise<TokenRow[]> {
    const at = now();
    const found = (await tokens.listOf(memberId)).map((token) => ({ token, over: tokenIsOver(token, at) }));
    if (found.some(({ token, over }) => over === "token-expired" && token.revokedAt === null)) {
      markExpired(memberId, at);
    }
    return found.filter(({ over }) => over !== "token-revoked").map(({ token }) => token);
  }

  async function revoke(standing: CurrentState<Author>, memberId: string, id: string, person?: Member) {
    const over = failure("not-found", problem("token-over"));
    const token = (await listOf(memberId)).find((one) => one.id === id);
    if (token === undefined) return over;
    const summary = changed("token-revoked", { token: token.name, ...(person && { person: person.name }) });
    const write = standing.write({ entity: "member", entityId: memberId, summary }, { ...(person && { person }) });
    const revoked = await tokens.revoke(id, memberId, standing.at, write);
    return revoked === "missing" ? over : revoked;
  }

  /** @param person the member it is for, when that is not the author */
  async function create(
    standing: CurrentState<Author>,
    member: Pick<Member, "id" | "name" | "email" | "language" | "roles"> & Pick<SignedInMember, "readsIn">,
    { name: givenName, scope, lifetime: givenLifetime }: NewToken,
    person?: Member,
  ): Promise<Result<MadeToken> | Changed> {
    const { author, policy, at } = standing;
    const isOwn = person === undefined;
    if (author.kind === "directory") return failure("not-permitted", problem("own-token"));
    const stale = author.kind === "operator" ? null : tooLongSignedIn(author);
    if (stale !== null) return stale;
    const name = tokenNameSchema.safeParse(givenName);
    const wrong = [
      ...(name.success ? [] : [["tokenName", problemOfError(name.error)] as const]),
      ...(scope.length === 0 ? [["scope", problem("token-scope-empty")] as const] : []),
    ];
    if (!name.success || wrong.length > 0) return failureOfAll(wrong);
    const lifetime = tokenLifetimes.find((one) => one === givenLifetime);
    if (lifetime === undefined) return failure("not-valid", problem("token-lifetime"), "lifetime");
    const unknown = scope.find((one) => !Object.hasOwn(policy.permissions, one) && !Object.hasOwn(scopeEntries, one));
    if (unknown !== undefined) {
      return failure("exceeds-author", problem("permission-unknown", { permission: unknown }), "scope");
    }
    const choices = scopeChoices(policy, member.roles);
    const permissions = [...new Set(scope)].filter(
      (entry): entry is Permission => permissionSchema.safeParse(entry).success && Object.hasOwn(choices, entry),
    );
    if (permissions.length < new Set(scope).size) {
      return failure("exceeds-author", problem(isOwn ? "token-scope-own" : "token-scope-member"), "scope");
    }
    if (permissions.length === 0) return failure("not-valid", problem("token-scope-empty"), "scope");
    const tooOften = isOwn ? await ownChanges.count(member.id, "profile") : null;
    if (tooOften !== null) return tooOften;
    const text = makeUpToken();
    const row = {
      id: randomUUID(),
      memberId: member.id,
      name: name.data,
      tokenHash: hashToken(text),
      permissions,
      createdAt: at,
      expiresAt: tokenExpiresAt(lifetime, at),
      createdBy: authorId(author),
    };
    const write = standing.write(
      {
        entity: "member",
        entityId: member.id,
        summary: changed("token-made", { token: row.name, ...(!isOwn && { person: member.name }) }),
        after: { scope: permissions, expiresAt: row.expiresAt },
      },
      {
        ...(author.kind !== "operator" && { signedInWithin: freshness }),
        ...(person && { person }),
      },
    );
    const created = await tokens.create(row, { most: mostTokens }, write);
    switch (created) {
      case "changed":
        return created;
      case "name-taken":
        // Reloading the page submits the form again, and the second token would go unnoticed.
        return failure(created, problem("token-name-taken"), "tokenName");
      case "too-many":
        return failure("not-valid", problem("too-many-tokens", { most: mostTokens }));
      case "written":
        tellOfChanges.tokenMade(member, row.name);
        return success({ token: { ...row, lastUsedAt: null, revokedAt: null }, text });
    }
  }

  function tooLongSignedIn({ authenticatedAt }: Pick<MemberSubject, "authenticatedAt">): Failure | null {
    if (authenticatedAt !== undefined && now() - authenticatedAt <= freshness) return null;
    return failure("sign-in-again", problem("sign-in-again"));
  }

  return {
    async identify(text, { method, program }) {
      const found = isTokenText(text) ? await tokens.findWithMember(hashToken(text)) : null;
      if (found === null) {
        return { kind: "anonymous", because: { reason: "invalid-credentials", presented: "unknown-token" } };
      }
      const { token, member } = found;
      const at = now();
      const over = tokenIsOver(token, at);
      if (over !== null && !endedBySuspension(token, member)) {
        if (token.revokedAt === null) markExpired(member.id, at);
        return { kind: "anonymous", because: { reason: over, former: { memberId: member.id, token: token.name } } };
      }
      if (over === null && lastUsedIsDue(token, at)) {
        optionalWrites.try(token.id, () => tokens.touch(token.id, at, at - lastUsedInterval));
      }
      const grant = { id: token.id, name: token.name, scope: token.permissions, entry: scopeEntryOf(method) };
      return { ...programOf(member, program), at, token: grant };
    },

    make: (member, wanted) =>
      authored.change(member, null, (standing) => {
        const { readsIn } = member;
        return create(standing, { ...standing.author, ...(readsIn && { readsIn }) }, wanted);
      }),

    async makeFor(author, memberId, wanted) {
      if (author.kind !== "operator" && author.id === memberId) {
        return failure("not-permitted", problem("own-token"));
      }
      return authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        if (member.suspendedAt !== null) {
          return failure("not-permitted", problem("token-of-suspended", { person: member.name }));
        }
        return create(standing, member, wanted, member);
      });
    },

    listOf,

    revokeOwn: (member, id) =>
      authored.change(member, null, async (standing) => {
        const revoked = await revoke(standing, member.id, id);
        return revoked === "written" ? success(null) : revoked;
      }),

    revokeOf: (author, memberId, id) =>
      authored.change(author, "people:manage", async (standing) => {
        const found = await manageable(members, standing, memberId);
        if (!found.ok) return found;
        const member = found.value;
        const revoked = await revoke(standing, memberId, id, member);
        return revoked === "written" ? success(member) : revoked;
      }),
  };
}

/** The suspension revoked it. While the suspension lasts, the program is told of it, like the holder of a session. */
function endedBySuspension({ revokedAt }: TokenRow, { suspendedAt }: Member): boolean {
  return suspendedAt !== null && revokedAt === suspendedAt;
}

/** A member for whom a program acts: there is no session. */
export function programOf(member: Member, program: "bearer" | "basic"): MemberSubject {
  return memberSubject(member, { program });
}
