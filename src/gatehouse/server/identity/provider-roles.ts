/** Roles that a provider's claims give at each sign-in, and take away once the claim is gone. Those that people gave stay. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Policy } from "../../core/access/policy.ts";
import { isInForce } from "../../core/identity/role-grant.ts";
import type { Member } from "../../core/identity/member.ts";
import { mayGive, type Provider } from "../../core/identity/provider.ts";
import { changed } from "../../core/languages/change.ts";
import type { History } from "../access/history.ts";
import type { Owners } from "../access/owners.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import type { Log } from "../log.ts";

export interface ProviderRoles {
  /** Those of the roles that the site has and that the provider may give. */
  givable(provider: Pick<Provider, "id" | "mayAdminister">, roles: readonly string[]): Promise<readonly string[]>;
  /**
   * Gives the member these roles, as the provider's, and takes away the other ones that came from it.
   *
   * @param roles as `givable` answers them
   */
  follow(provider: Pick<Provider, "id" | "name">, memberId: string, roles: readonly string[]): Promise<void>;
}

export interface ProviderRolesDependencies {
  readonly members: Pick<MemberRepository, "findById" | "grantRole" | "revokeRole">;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly owners: Pick<Owners, "mustBeConfirmed">;
  readonly log: Log;
  readonly now: () => number;
}

/** Somebody else changed the person's roles in the same moment. */
const mostAttempts = 5;

export function createProviderRoles(dependencies: ProviderRolesDependencies): ProviderRoles {
  const { members, policies, history, owners, log, now } = dependencies;

  /** What one write needs, judged by the person as they were read. */
  function write(
    { policy, version }: { readonly policy: Policy; readonly version: number },
    member: Member,
    { name }: Pick<Provider, "name">,
    what: "role-given-provider" | "role-taken-provider",
    role: string,
  ) {
    const { id, suspendedAt, grants } = member;
    const change = history.rowOf(
      { kind: "member", id, name: member.name },
      {
        entity: "member",
        entityId: id,
        summary: changed(what, { provider: name, role: namedRole(policy, role) }),
      },
    );
    const person = { id, suspended: suspendedAt !== null, grants };
    return { preconditions: { author: null, policyVersion: version, person }, change };
  }

  /** One change, or null where all is as it should be. */
  async function step(provider: Pick<Provider, "id" | "name">, memberId: string, roles: readonly string[], at: number) {
    const known = await policies.withVersion();
    const member = await members.findById(memberId);
    if (member === null) return null;
    const held = (role: string) => member.grants.some((grant) => grant.role === role && isInForce(grant, at));
    const given = roles.find((role) => !held(role));
    if (given !== undefined) {
      const authored = write(known, member, provider, "role-given-provider", given);
      return members.grantRole(memberId, given, null, at, null, authored, provider.id);
    }
    const taken = member.grants.filter(({ role, source }) => source === provider.id && !roles.includes(role));
    for (const { role } of taken) {
      const authored = write(known, member, provider, "role-taken-provider", role);
      const written = await members.revokeRole(memberId, role, authored, owners.mustBeConfirmed(known.policy));
      // The last owner stays one, even when the provider says otherwise.
      if (written !== "last-owner") return written;
    }
    return null;
  }

  return {
    async givable(provider, roles) {
      const policy = await policies.current();
      return roles.filter((role) => {
        const reason = policy.roles.has(role) ? "administers" : "unknown";
        if (reason === "administers" && mayGive(provider, policy, role)) return true;
        log.error("provider-role-left-out", { provider: provider.id, role, reason });
        return false;
      });
    },

    async follow(provider, memberId, roles) {
      for (let changes = 0, failures = 0; failures < mostAttempts && changes < 200; changes += 1) {
        const written = await step(provider, memberId, roles, now());
        if (written === null) return;
        if (written === "changed") failures += 1;
      }
      throw new Error("The roles of a member change all the time.");
    },
  };
}
