/** Whose account here belongs to an account at a provider. */
import { randomUUID } from "node:crypto";
import type { ExternalAccountRepository, ExternalAccountRow } from "../../../../db/repositories/contract.ts";
import { namedRole } from "../../core/access/described.ts";
import { emailSchema, memberNameSchema } from "../../core/identity/member.ts";
import { rolesOfNewcomer } from "../../core/identity/provider.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import type { ExternalIdentity } from "./provider-client.ts";
import { noPasswordHash } from "./password-key.ts";
import type { ProviderRoles } from "./provider-roles.ts";
import type { SiteProvider } from "./providers.ts";

export interface ProviderAccounts {
  /**
   * The member to whom the account at the provider belongs, who is created first where the site lets the provider's people in.
   * Null where there is none.
   */
  memberOf(provider: SiteProvider, identity: ExternalIdentity): Promise<string | null>;
  /** False where the account there belongs to another member, or the member has another one there. */
  link(provider: SiteProvider, identity: ExternalIdentity, memberId: string): Promise<boolean>;
  listOf(memberId: string): Promise<ExternalAccountRow[]>;
  /** Asks for a fresh sign-in. */
  unlink(member: SignedInMember, provider: string): Promise<Result<null>>;
}

export interface ProviderAccountDependencies {
  readonly externalAccounts: ExternalAccountRepository;
  readonly authored: AuthoredChanges;
  readonly history: History;
  readonly policies: PolicyStore;
  readonly members: MemberNames;
  readonly roles: ProviderRoles;
  readonly optionalWrites: OptionalWrites;
  readonly now: () => number;
}

interface MemberNames {
  findById(id: string): Promise<{ readonly id: string; readonly name: string } | null>;
}

/** Milliseconds since the sign-in, as where a token is made. */
const freshness = tokenFreshness.toSend * 60_000;

export function createProviderAccounts(dependencies: ProviderAccountDependencies): ProviderAccounts {
  const { externalAccounts, authored, history, policies, members, roles: ofClaims, optionalWrites, now } = dependencies;

  async function create(provider: SiteProvider, identity: ExternalIdentity): Promise<string | null> {
    const email = emailSchema.safeParse(identity.email);
    if (!email.success || !identity.emailIsConfirmed) return null;
    const allowed = rolesOfNewcomer(provider, email.data);
    if (allowed === null) return null;
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
        after: { email: email.data, name, roles, provider: provider.id },
      },
    );
    const joined = await externalAccounts.join(
      { provider: provider.id, subject: identity.subject, memberId: id, email: email.data, linkedAt: at },
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
    return joined === "written" ? id : null;
  }

  return {
    async memberOf(provider, identity) {
      const { subject, roles } = identity;
      const found = await externalAccounts.find(provider.id, subject);
      const memberId = found === null ? await create(provider, identity) : found.memberId;
      if (memberId === null) return null;
      await ofClaims.follow(provider, memberId, await ofClaims.givable(provider, roles));
      if (found === null) return memberId;
      // The link was removed in the same moment: no sign-in there could take away any more what this one gave.
      if ((await externalAccounts.find(provider.id, subject))?.memberId !== memberId) {
        await ofClaims.follow(provider, memberId, []);
        return null;
      }
      const email = identity.email.slice(0, 254) || found.email;
      optionalWrites.try(`external ${found.memberId}`, () =>
        externalAccounts.use({ provider: provider.id, subject, email }, now()),
      );
      return found.memberId;
    },

    async link(provider, identity, memberId) {
      const { subject } = identity;
      const member = await members.findById(memberId);
      if (member === null) return false;
      const change = history.rowOf(
        { kind: "member", id: memberId, name: member.name },
        { entity: "member", entityId: memberId, summary: changed("provider-linked", { provider: provider.name }) },
      );
      const email = identity.email.slice(0, 254);
      const account = { provider: provider.id, subject, memberId, email, linkedAt: now() };
      const linked = await externalAccounts.link(account, change);
      if (linked === "written") return true;
      // Two clicks on one link: the account is theirs already.
      return linked === "taken" && (await externalAccounts.find(provider.id, subject))?.memberId === memberId;
    },

    listOf: (memberId) => externalAccounts.listOf(memberId),

    async unlink(member, provider) {
      const takeAway = (memberId: string) => ofClaims.follow({ id: provider, name: provider }, memberId, []);
      const unlinked = await authored.change(member, null, async (standing) => {
        const { authenticatedAt, id } = standing.author;
        if (authenticatedAt === undefined || now() - authenticatedAt > freshness) {
          return failure("sign-in-again", problem("sign-in-again-first"));
        }
        // What it gave goes with it: no sign-in there could take it away any more.
        await takeAway(id);
        const summary = changed("provider-unlinked", { provider });
        const write = standing.write({ entity: "member", entityId: id, summary }, { signedInWithin: freshness });
        const written = await externalAccounts.unlink(id, provider, write);
        return written === "changed" ? written : success(null);
      });
      // A sign-in that was under way may have given it once more.
      if (unlinked.ok) await takeAway(member.id);
      return unlinked;
    },
  };
}
