/** The owners of the site: whether a change of the rules, or of an owner, would leave no one who can run it. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { asksOwnersToBeConfirmed, locksOutOwners, type OwnerPaths } from "../../core/access/owner-lock-out.ts";
import type { Policy } from "../../core/access/policy.ts";
import { ownerRoleId } from "../../core/access/role.ts";
import { memberSubject } from "../../core/identity/subject.ts";
import type { SiteConfiguration } from "../configuration.ts";
import { failure, failureOf, type Failure } from "./result.ts";
import { problem } from "../../core/languages/problem.ts";

/** The answer to a change that would leave the site without an owner who can run it. */
export const lastOwner = failure("last-owner", problem("last-owner"));

export interface Owners {
  /** Why the rules cannot be changed to these: an owner would lose a page they need. */
  lockedOut(next: Policy, before: Policy): Promise<Failure | null>;
  /**
   * Whether the last owner with a confirmed email must stay, because the rules keep all other owners from running the
   * site.
   */
  mustBeConfirmed(policy: Policy): boolean;
}

export interface OwnersDependencies {
  readonly members: Pick<MemberRepository, "list">;
  readonly configuration: Pick<SiteConfiguration, "routes">;
  readonly publicHosts: readonly string[];
}

/** Astro's folder of styles and scripts (`build.assets`). */
const assetsFolder = "/_astro";
/** Sites have few owners, and rules distinguish only two kinds, so more would change nothing. */
const mostOwners = 1_000;

export function ownerPathsOf({ routes }: Pick<SiteConfiguration, "routes">, hosts: readonly string[] = []): OwnerPaths {
  return { console: routes.console, account: routes.account, assets: assetsFolder, hosts };
}

export function createOwners({ members, configuration, publicHosts }: OwnersDependencies): Owners {
  const way = ownerPathsOf(configuration, publicHosts);
  return {
    async lockedOut(next, before) {
      const { members: owners } = await members.list({ filter: { role: ownerRoleId }, limit: mostOwners });
      const shut = locksOutOwners(
        next,
        before,
        owners.map((owner) => memberSubject(owner)),
        way,
      );
      return shut && failureOf(shut);
    },
    mustBeConfirmed: (policy) => asksOwnersToBeConfirmed(policy, way),
  };
}
