/** Two roles side by side, with the people who hold them. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import { readPeopleGroups } from "../../core/access/people-groups.ts";
import { compareRoles, type ComparedRoles } from "../../core/access/role-grid.ts";
import { problem } from "../../core/languages/problem.ts";
import { slowFigures } from "../slow-figures.ts";
import { notPermitted, type Author } from "./author.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Result } from "./result.ts";

export interface RoleComparison {
  compare(author: Author, first: string, second: string): Promise<Result<ComparedRoles>>;
}

interface Dependencies {
  readonly members: Pick<MemberRepository, "groups">;
  readonly policies: PolicyStore;
}

export function createRoleComparison({ members, policies }: Dependencies): RoleComparison {
  const groups = slowFigures(
    async () => readPeopleGroups(await members.groups()),
    (found) => found.reduce((total, { count }) => total + count, 0),
  );
  return {
    async compare(author, first, second) {
      const policy = await policies.current();
      const forbidden = notPermitted(policy, author, "roles:manage");
      if (forbidden) return forbidden;
      if (!policy.roles.has(first) || !policy.roles.has(second)) return failure("not-found", problem("role-gone"));
      return success(compareRoles(policy, first, second, await groups()));
    },
  };
}
