/** What a role lets a member do, as `entity:action`. Sites add their own in `gatehouse({ permissions })`. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import type { LocalLine } from "../page/local-text.ts";

export type Permission = `${string}:${string}`;

export const permissionSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/, complaint("permission-form"))
  .transform((text) => text as Permission);

/** The permissions of the console, with the words an admin reads. */
export const consolePermissions = {
  "console:open": "Open the admin console",
  "page:edit": "Edit the refusal page",
  "page:theme": "Change the look of the refusal page",
  "page:publish": "Publish the refusal page",
  "people:view": "See members and their sessions",
  "people:manage": "Add members, suspend them, end their sessions and give roles",
  "people:export": "Download lists of members",
  "people:view-as": "View the site as a role or a person",
  "roles:manage": "Create and change roles",
  "rules:manage": "Create and change rules",
  "refusals:view": "See who was refused and why",
  "audit:view": "See what was changed, and by whom",
} as const satisfies Record<Permission, string>;

export type ConsolePermission = keyof typeof consolePermissions;

/** All permissions of a site: the console's and its own, id → label. */
export type PermissionCatalogue = Readonly<Record<Permission, string>>;

/** Of permissions that have names in several languages: id → those names. */
export type PermissionNames = Readonly<Record<Permission, LocalLine>>;
