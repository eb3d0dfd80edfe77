/** A role is a named set of permissions; it may include other roles. */
import { nameOrder } from "../identity/name-order.ts";
import { z } from "zod";
import { noteSchema } from "../identity/note.ts";
import { isPrintable } from "../identity/printable.ts";
import { permissionSchema } from "./permission.ts";
import { complaint } from "../languages/problem.ts";
import { languageSchema } from "../page/language.ts";

export const roleIdSchema = z
  .string()
  .min(1, complaint("role-id-empty"))
  .max(40, complaint("too-long", { most: 40 }))
  .regex(/^[a-z][a-z0-9-]*$/, complaint("id-letters"));

/** An id made of a role's name: "Café crew" is `cafe-crew`. Empty where the name has no letters that an id may have. */
export function roleIdOf(label: string): string {
  return nameOrder(label)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}

const roleNameSchema = z
  .string()
  .trim()
  .min(1, complaint("role-name-empty"))
  .max(60, complaint("too-long", { most: 60 }))
  .refine(isPrintable, complaint("name-invisible"));

export const roleSchema = z.strictObject({
  id: roleIdSchema,
  /** In the site's own language. */
  label: roleNameSchema,
  /** What it is called in other languages; where there is none, the label is shown. */
  names: z.partialRecord(languageSchema, roleNameSchema).optional(),
  description: noteSchema(200).default(""),
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
  /** Its permissions in the database cannot be read; it then grants nothing. */
  readonly broken?: true;
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
    permissions: [
      "people:view",
      "people:manage",
      "people:export",
      "roles:manage",
      "rules:manage",
      "refusals:view",
      "audit:view",
    ],
    includes: ["editor"],
    source: "built-in",
  },
  {
    id: "editor",
    label: "Editor",
    description: "Edits and publishes the refusal page.",
    permissions: ["console:open", "page:edit", "page:theme", "page:publish"],
    includes: ["member"],
    source: "built-in",
  },
  {
    id: "member",
    label: "Member",
    description: "Opens what a rule keeps for members.",
    permissions: [],
    includes: [],
    source: "built-in",
  },
];
