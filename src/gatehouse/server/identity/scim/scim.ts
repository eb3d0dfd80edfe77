/** What a directory asks and changes by SCIM 2.0 (RFC 7643, RFC 7644). */
import { askingDirectory, type AskingDirectory, type ScimDependencies } from "./scim-directory.ts";
import { createScimGroups, type ScimGroups } from "./scim-groups.ts";
import { createScimUsers, type ScimUsers } from "./scim-users.ts";

export interface Scim {
  /**
   * Which directory has the token; null for none.
   *
   * @param base URL of all resources, without a slash at the end
   */
  asking(token: string | null, base: string): Promise<AskingDirectory | null>;
  /** These throw a `ScimRefusal`. */
  readonly users: ScimUsers;
  readonly groups: ScimGroups;
}

export function createScim(dependencies: ScimDependencies): Scim {
  return {
    asking: (token, base) => askingDirectory(dependencies, token, base),
    users: createScimUsers(dependencies),
    groups: createScimGroups(dependencies),
  };
}
