/** What the roles and permissions that ship are called, to visitors and admins alike. */
import { consolePermissions } from "../../access/permission.ts";

export const names = {
  owner: "Owner",
  admin: "Admin",
  editor: "Editor",
  member: "Member",
  ...(consolePermissions as Readonly<Record<keyof typeof consolePermissions, string>>),
};
