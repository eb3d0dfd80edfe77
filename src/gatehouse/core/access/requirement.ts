/** What a rule asks of a subject. */
import { z } from "zod";
import { permissionSchema } from "./permission.ts";
import { roleIdSchema } from "./role.ts";

export const requirementSchema = z.discriminatedUnion("kind", [
  /** Everybody. */
  z.strictObject({ kind: z.literal("public") }),
  /** Any member who is signed in. */
  z.strictObject({ kind: z.literal("signed-in") }),
  /** A member who holds at least one of these roles, directly or by inclusion. */
  z.strictObject({
    kind: z.literal("any-role"),
    roles: z.array(roleIdSchema).min(1, "Choose at least one role.").max(50),
  }),
  /** A member whose roles together give all of these permissions. */
  z.strictObject({
    kind: z.literal("all-permissions"),
    permissions: z.array(permissionSchema).min(1, "Choose at least one permission.").max(50),
  }),
  /** Nobody, until a more specific rule lets them in: the floor of a closed section. */
  z.strictObject({ kind: z.literal("closed") }),
]);

export type Requirement = z.infer<typeof requirementSchema>;
