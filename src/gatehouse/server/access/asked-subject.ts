/** The subject of a question that an admin asks: a visitor, a person, one of their tokens, or anybody with a role. */
import type { MemberRepository, SessionRow, TokenRepository, TokenRow } from "../../../../db/repositories/contract.ts";
import { acceptedCredentials, type CredentialKind } from "../../core/access/credential.ts";
import { namedRole } from "../../core/access/described.ts";
import type { AccessRequest } from "../../core/access/decide.ts";
import type { Policy } from "../../core/access/policy.ts";
import { normaliseEmail, type Member } from "../../core/identity/member.ts";
import { rolesInForce } from "../../core/identity/role-grant.ts";
import { anonymous, memberSubject, type MemberSubject, type Subject } from "../../core/identity/subject.ts";
import { scopeEntryOf, tokenIsOver } from "../../core/identity/token.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Identity } from "../identity/identity.ts";
import { failure, success, type Result } from "./result.ts";

export type AskedSubject =
  | { readonly kind: "anonymous" }
  | { readonly kind: "person"; readonly email: string }
  /** @param name empty: the only one that this person has */
  | { readonly kind: "token"; readonly email: string; readonly name: string }
  /** Somebody who holds this role and nothing else. */
  | { readonly kind: "role"; readonly role: string };

/** The account of the person who is asked about, as it is now. */
export interface AskedAccount {
  readonly member: Member;
  readonly hasSecondFactor: boolean;
  /** Those that hold, newest first. */
  readonly sessions: readonly SessionRow[];
  /** Those that were not revoked, newest first. */
  readonly tokens: readonly TokenRow[];
}

export interface FoundSubject {
  readonly subject: Subject;
  /** Null for an anonymous visitor and for a role. */
  readonly account: AskedAccount | null;
}

export interface AskedSubjectDependencies {
  readonly members: Pick<MemberRepository, "findByEmail">;
  readonly tokens: Pick<TokenRepository, "listOf">;
  readonly identity: Pick<Identity, "sessionsOf">;
  readonly secondFactors: { isInUse(memberId: string): Promise<boolean> };
  readonly passkeys: { listOf(memberId: string): Promise<readonly unknown[]> };
  /** Paths of our own that take more than sessions. */
  readonly credentials: ReadonlyMap<string, readonly CredentialKind[]>;
}

export function createAskedSubjects(dependencies: AskedSubjectDependencies) {
  const { members, tokens, identity, secondFactors, passkeys, credentials } = dependencies;

  async function accountOf(email: string): Promise<Result<AskedAccount>> {
    const member = await members.findByEmail(normaliseEmail(email));
    if (member === null) return failure("not-found", problem("no-such-email", { email }), "person");
    const [sessions, held, inUse, keys] = await Promise.all([
      identity.sessionsOf(member.id),
      tokens.listOf(member.id),
      secondFactors.isInUse(member.id),
      passkeys.listOf(member.id),
    ]);
    const kept = held.filter((token) => token.revokedAt === null || token.revokedAt === token.expiresAt);
    return success({ member, hasSecondFactor: inUse || keys.length > 0, sessions, tokens: kept });
  }

  /** @param at the moment asked about: which roles hold, and whether a token does */
  async function find(
    policy: Policy,
    who: AskedSubject,
    request: AccessRequest,
    at: number,
  ): Promise<Result<FoundSubject>> {
    if (who.kind === "anonymous") return success({ subject: anonymous, account: null });
    if (who.kind === "role") {
      if (who.role === "") return failure("not-valid", problem("role-not-chosen"), "role");
      if (!policy.roles.has(who.role)) return failure("not-valid", problem("role-unknown", { role: who.role }), "role");
      return success({ subject: holderOf(policy, who.role, at), account: null });
    }
    const found = await accountOf(who.email);
    if (!found.ok) return found;
    const account = found.value;
    if (who.kind === "person") return success({ subject: signingIn(account, at), account });
    const named = account.tokens.filter(({ name }) => who.name === "" || name === who.name);
    const [token] = named;
    if (token === undefined || (who.name === "" && named.length > 1)) {
      return failure(
        "not-found",
        problem(account.tokens.length === 0 ? "person-without-token" : "which-token"),
        "token",
      );
    }
    return success({ subject: withToken(policy, account.member, token, request, at, credentials), account });
  }

  return { find };
}

/** As if they had signed in at this moment, with all that they would be asked for. */
function signingIn({ member, hasSecondFactor }: AskedAccount, at: number): MemberSubject {
  return {
    ...asOf(member, at),
    at,
    authenticatedAt: at,
    authenticatedBy: hasSecondFactor ? ["pwd", "mfa"] : ["pwd"],
  };
}

/** In one of their sessions, as it is now. */
export function inSession({ member }: Pick<AskedAccount, "member">, session: SessionRow, at: number): MemberSubject {
  const authenticatedBy = session.authenticatedBy.split(" ").filter((word) => word !== "");
  return { ...asOf(member, at), at, authenticatedAt: session.createdAt, authenticatedBy };
}

function asOf(member: Member, at: number): MemberSubject {
  return { ...memberSubject(member, { at }), roles: rolesInForce(member.grants, at) };
}

function holderOf(policy: Policy, role: string, at: number): MemberSubject {
  const { label } = namedRole(policy, role);
  return {
    kind: "member",
    id: "",
    email: "",
    name: label,
    roles: [role],
    emailVerified: true,
    standing: "active",
    at,
    authenticatedAt: at,
    authenticatedBy: ["pwd", "mfa"],
  };
}

function withToken(
  policy: Policy,
  member: Member,
  token: TokenRow,
  request: AccessRequest,
  at: number,
  outside: AskedSubjectDependencies["credentials"],
): Subject {
  const over = tokenIsOver(token, at);
  if (over !== null) return { kind: "anonymous", because: { reason: over } };
  const accepted = request.host === undefined ? acceptedCredentials(policy, [request.path], outside) : null;
  if (accepted?.has("bearer") === false) {
    return { kind: "anonymous", because: { reason: "invalid-credentials", presented: "not-taken-here" } };
  }
  const { id, name, permissions: scope } = token;
  return {
    ...asOf(member, at),
    at,
    program: "bearer",
    token: { id, name, scope, entry: scopeEntryOf(request.method) },
  };
}
