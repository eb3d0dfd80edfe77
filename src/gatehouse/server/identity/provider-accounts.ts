/** Whose account here belongs to an account at a provider. */
import { hash, randomUUID } from "node:crypto";
import type {
  AccountRepository,
  DirectoryRepository,
  ExternalAccountRepository,
  ExternalAccountRow,
  MemberRepository,
} from "../../../../db/repositories/contract.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Joining } from "../../core/identity/joining.ts";
import { emailSchema, memberNameSchema } from "../../core/identity/member.ts";
import { rolesOfNewcomer } from "../../core/identity/provider.ts";
import { mostSessions } from "../../core/identity/session.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Language } from "../../core/page/language.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import type { ExternalIdentity } from "./provider-client.ts";
import { memberOfDirectory } from "./member-of-directory.ts";
import { noPasswordHash } from "./password-key.ts";
import type { OwnChanges } from "./own-changes.ts";
import type { ProviderRoles } from "./provider-roles.ts";
import { isProviderSession } from "./provider-session.ts";
import { issuerOf, type SiteProvider } from "./providers.ts";
import { mostEnded } from "./sessions.ts";
import type { TellMember } from "./tell-member.ts";

type MemberOrProblem = { readonly memberId: string } | { readonly problem: "not-linked" | "terms-first" };

const notLinked = { problem: "not-linked" } as const;

export interface ProviderAccounts {
  /**
   * The member to whom the account at the provider belongs, who is created first where the site lets the provider's people in.
   * Where there is none, why: it is not linked, or its owner has to accept the terms before they get an account.
   *
   * @param terms `markOfTerms` of those that they accepted; empty for none
   */
  memberOf(provider: SiteProvider, identity: ExternalIdentity, terms: string): Promise<MemberOrProblem>;
  /**
   * False where the account there belongs to another member, or the member has another one there; "limited" after too many
   * changes of an account in one day. The member is told by mail.
   */
  link(
    provider: SiteProvider,
    identity: ExternalIdentity,
    who: { readonly id: string; readonly readsIn?: Language | undefined },
  ): Promise<boolean | "limited">;
  /** Those by which they can sign in; accounts of an issuer that a provider had before are left out. */
  listOf(memberId: string): Promise<ExternalAccountRow[]>;
  /** Asks for a fresh sign-in. The member is told by mail. */
  unlink(member: SignedInMember, provider: string): Promise<Result<null>>;
}

export interface ProviderAccountDependencies {
  readonly externalAccounts: ExternalAccountRepository;
  readonly authored: AuthoredChanges;
  readonly history: History;
  readonly policies: PolicyStore;
  readonly accounts: Pick<AccountRepository, "sessionsOf">;
  readonly members: Pick<MemberRepository, "findById" | "findByEmail">;
  readonly providers: readonly SiteProvider[];
  readonly directories: Pick<DirectoryRepository, "all" | "person" | "personByExternalId">;
  readonly ownChanges: OwnChanges;
  readonly tell: TellMember;
  /** What newcomers have to accept, as of now; null for nothing. */
  readonly terms: () => Promise<Joining["terms"]>;
  readonly roles: ProviderRoles;
  readonly optionalWrites: OptionalWrites;
  readonly now: () => number;
}

/** Names accepted terms in few letters. */
export function markOfTerms(version: string): string {
  return version === "" ? "" : hash("sha256", version, "base64url").slice(0, 16);
}

/** Sessions of one member: all that there can be. */
const mostSessionsRead = mostEnded + mostSessions;

/** Milliseconds since the sign-in, as where a token is made. */
const freshness = tokenFreshness.toSend * 60_000;

export function createProviderAccounts(dependencies: ProviderAccountDependencies): ProviderAccounts {
  const { externalAccounts, accounts, authored, history, policies, members, roles: ofClaims } = dependencies;
  const { providers, ownChanges, tell, terms: termsNow, optionalWrites, now } = dependencies;

  /**
   * A row of an older release, which does not say by which issuer the account was given out. It is taken for this one only where
   * something tells that it was: a session here that came from the same account, or the email that both have confirmed for this
   * person. Else the id of the provider may stand for another issuer by now, whose subject is somebody else.
   */
  async function adopted(provider: SiteProvider, identity: ExternalIdentity): Promise<ExternalAccountRow | null> {
    const former = await externalAccounts.find(provider.id, identity.subject);
    if (former === null) return null;
    const member = await members.findById(former.memberId);
    const email = emailSchema.safeParse(identity.email);
    const hasSameEmail =
      identity.emailIsConfirmed &&
      email.success &&
      (member?.emailVerifiedAt ?? null) !== null &&
      member?.email === email.data;
    const cameFromThere = async () =>
      (await accounts.sessionsOf(former.memberId, mostSessionsRead)).some(({ providerSession }) =>
        isProviderSession(providerSession, provider.issuer, identity.subject, null),
      );
    if (!hasSameEmail && !(await cameFromThere())) return null;
    await externalAccounts.adopt(former, issuerOf(provider));
    return externalAccounts.find(issuerOf(provider), identity.subject);
  }

  async function find(provider: SiteProvider, identity: ExternalIdentity): Promise<ExternalAccountRow | null> {
    return (await externalAccounts.find(issuerOf(provider), identity.subject)) ?? (await adopted(provider, identity));
  }

  /**
   * Somebody for whom a directory made the account, and whose people sign in by this provider: the company vouches for both, so the
   * account there is theirs. Null for everybody else, who links it while signed in.
   */
  async function fromDirectory(
    provider: SiteProvider,
    identity: ExternalIdentity,
  ): Promise<{ readonly memberId: string } | null> {
    const member = await memberOfDirectory(dependencies, provider.id, identity);
    if (member === null) return null;
    const { subject } = identity;
    const issuer = issuerOf(provider);
    const change = history.rowOf(
      { kind: "member", id: member.id, name: member.name },
      { entity: "member", entityId: member.id, summary: changed("provider-linked", { provider: provider.name }) },
    );
    const email = identity.email.slice(0, 254);
    const account = { provider: provider.id, issuer, subject, memberId: member.id, email, linkedAt: now() };
    // Who comes in for the first time knows. Somebody who signed in by other means must not get a second way in unseen.
    const values = { service: provider.name, account: email || provider.name };
    const mail = member.lastSignInAt === undefined ? null : await tell("service-linked", member, values);
    if ((await externalAccounts.link(account, change, mail)) !== "written") return null;
    if (mail !== null) tell.written();
    return { memberId: member.id };
  }

  async function create(
    provider: SiteProvider,
    identity: ExternalIdentity,
    accepted: string,
  ): Promise<MemberOrProblem> {
    const email = emailSchema.safeParse(identity.email);
    if (!email.success || !identity.emailIsConfirmed) return notLinked;
    const allowed = rolesOfNewcomer(provider, email.data);
    if (allowed === null) return notLinked;
    // Somebody who has an account here links it; accepting terms would not help them.
    if ((await members.findByEmail(email.data)) !== null) return notLinked;
    const terms = await termsNow();
    if (terms !== null && markOfTerms(terms.version) !== accepted) return { problem: "terms-first" };
    const policy = await policies.current();
    const roles = await ofClaims.givable(provider, allowed);
    const name =
      memberNameSchema.safeParse(identity.name.slice(0, 80)).data ?? email.data.slice(0, email.data.indexOf("@"));
    const id = randomUUID();
    const at = now();
    const change = history.rowOf(
      { kind: "member", id, name },
      {
        entity: "member",
        entityId: id,
        summary: changed("person-joined-provider", {
          provider: provider.name,
          roles: roles.map((role) => namedRole(policy, role)),
        }),
        after: {
          email: email.data,
          name,
          roles,
          provider: provider.id,
          ...(terms !== null && { terms: terms.version }),
        },
      },
    );
    const joined = await externalAccounts.join(
      {
        provider: provider.id,
        issuer: issuerOf(provider),
        subject: identity.subject,
        memberId: id,
        email: email.data,
        linkedAt: at,
      },
      {
        id,
        email: email.data,
        name: name.slice(0, 80),
        passwordHash: noPasswordHash(),
        createdAt: at,
        emailVerifiedAt: at,
        roles,
        grantedBy: null,
        source: "provider",
      },
      change,
    );
    return joined === "written" ? { memberId: id } : notLinked;
  }

  return {
    async memberOf(provider, identity, accepted) {
      const { subject, roles } = identity;
      const issuer = issuerOf(provider);
      const found = await find(provider, identity);
      const member = found ?? (await fromDirectory(provider, identity)) ?? (await create(provider, identity, accepted));
      if ("problem" in member) return member;
      const { memberId } = member;
      await ofClaims.follow(provider, memberId, await ofClaims.givable(provider, roles));
      if (found === null) return { memberId };
      // The link was removed in the same moment: no sign-in there could take away any more what this one gave.
      if ((await externalAccounts.find(issuer, subject))?.memberId !== memberId) {
        await ofClaims.follow(provider, memberId, []);
        return notLinked;
      }
      const email = identity.email.slice(0, 254) || found.email;
      optionalWrites.try(`external ${found.memberId}`, () => externalAccounts.use({ issuer, subject, email }, now()));
      return { memberId };
    },

    async link(provider, identity, { id: memberId, readsIn }) {
      const { subject } = identity;
      const member = await members.findById(memberId);
      if (member === null) return false;
      // Two clicks on one link: the account is theirs already, and nothing changes.
      const before = await find(provider, identity);
      if (before !== null) return before.memberId === memberId;
      if ((await ownChanges.count(memberId, "profile")) !== null) return "limited";
      const change = history.rowOf(
        { kind: "member", id: memberId, name: member.name },
        { entity: "member", entityId: memberId, summary: changed("provider-linked", { provider: provider.name }) },
      );
      const email = identity.email.slice(0, 254);
      const issuer = issuerOf(provider);
      const account = { provider: provider.id, issuer, subject, memberId, email, linkedAt: now() };
      const mail = await tell(
        "service-linked",
        { ...member, ...(readsIn && { readsIn }) },
        { service: provider.name, account: email || provider.name },
      );
      const linked = await externalAccounts.link(account, change, mail);
      if (linked === "written") {
        tell.written();
        return true;
      }
      return linked === "taken" && (await externalAccounts.find(issuer, subject))?.memberId === memberId;
    },

    async listOf(memberId) {
      const all = await externalAccounts.listOf(memberId);
      return all.filter((account) => {
        const provider = providers.find(({ id }) => id === account.provider);
        // One of an older release has the provider's id in place of the issuer, until it is used.
        return provider !== undefined && [issuerOf(provider), provider.id].includes(account.issuer);
      });
    },

    async unlink(member, provider) {
      const name = providers.find(({ id }) => id === provider)?.name ?? provider;
      const takeAway = (memberId: string) => ofClaims.follow({ id: provider, name }, memberId, []);
      const tooOften = await ownChanges.count(member.id, "profile");
      if (tooOften !== null) return tooOften;
      const own = (await externalAccounts.listOf(member.id)).some((account) => account.provider === provider);
      const mail = own ? await tell("service-unlinked", member, { service: name }) : null;
      const unlinked = await authored.change(member, null, async (standing) => {
        const { authenticatedAt, id } = standing.author;
        if (authenticatedAt === undefined || now() - authenticatedAt > freshness) {
          return failure("sign-in-again", problem("sign-in-again-first"));
        }
        // What it gave goes with it: no sign-in there could take it away any more.
        await takeAway(id);
        const summary = changed("provider-unlinked", { provider: name });
        const write = standing.write({ entity: "member", entityId: id, summary }, { signedInWithin: freshness });
        const written = await externalAccounts.unlink(id, provider, write, mail);
        return written === "changed" ? written : success(null);
      });
      // A sign-in that was under way may have given it once more.
      if (unlinked.ok) {
        await takeAway(member.id);
        tell.written();
      }
      return unlinked;
    },
  };
}
