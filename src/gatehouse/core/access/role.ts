/** A role is a named set of permissions; it may include other roles. */
import { z } from "zod";
import { isPrintable } from "../identity/printable.ts";
import { permissionSchema } from "./permission.ts";

export const roleIdSchema = z
  .string()
  .min(1, "A role needs a short name.")
  .max(40, "A role's short name has at most 40 characters.")
  .regex(/^[a-z][a-z0-9-]*$/, "Use small letters, digits and hyphens, and begin with a letter.");

export const roleSchema = z.strictObject({
  id: roleIdSchema,
  label: z
    .string()
    .trim()
    .min(1, "Give the role a name people will recognise.")
    .max(60)
    .refine(isPrintable, "The name holds an invisible character. Type it again."),
  description: z.string().trim().max(200).default(""),
  permissions: z.array(permissionSchema).max(200).default([]),
  includes: z.array(roleIdSchema).max(50).default([]),
  /** Members may request it on their account page; a person who may grant it approves or declines. */
  requestable: z.boolean().optional(),
});

export type RoleDefinition = z.infer<typeof roleSchema>;

/** Where a role comes from; only those from the console can be changed there. */
export type RoleSource = "built-in" | "code" | "console";

export type Role = RoleDefinition & {
  readonly source: RoleSource;
  /** Why a role in the database cannot be read; it then grants nothing. */
  readonly broken?: string;
};

/** The owner holds every permission and counts as holding every role, so that no owner can be locked out by a rule. */
export const ownerRoleId = "owner";

export const builtInRoles: readonly Role[] = [
  {
    id: ownerRoleId,
    label: "Owner",
    description: "May do everything. A site always has at least one.",
    permissions: [],
    includes: ["admin"],
    source: "built-in",
  },
  {
    id: "admin",
    label: "Admin",
    description: "Looks after people, roles and rules, and edits the refusal page.",
    permissions: ["people:view", "people:manage", "roles:manage", "rules:manage", "refusals:view"],
    includes: ["editor"],
    source: "built-in",
  },
  {
    id: "editor",
    label: "Editor",
    description: "Edits and publishes the refusal page.",
    permissions: ["console:open", "page:edit", "page:publish"],
    includes: ["member"],
    source: "built-in",
  },
  {
    id: "member",
    label: "Member",
    description: "Enters the members' section.",
    permissions: [],
    includes: [],
    source: "built-in",
  },
];
