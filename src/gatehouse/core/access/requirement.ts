/** What a rule asks of a subject. */
import { z } from "zod";
import { hoursSchema, type Hours } from "./hours.ts";
import { permissionSchema } from "./permission.ts";
import { roleIdSchema } from "./role.ts";
import { complaint } from "../languages/problem.ts";

/** Longest value of `freshWithin`: a week, in minutes. */
export const longestFreshness = 7 * 24 * 60;

/** Additional conditions that every requirement for a member can have. */
const besides = {
  /** The password was typed at most this many minutes ago. */
  freshWithin: z
    .int(complaint("minutes-whole"))
    .min(1, complaint("minutes-few"))
    .max(longestFreshness, complaint("minutes-many", { most: longestFreshness }))
    .optional(),
  /** The email is confirmed. */
  verifiedEmail: z.literal(true).optional(),
  /** A second factor was proved in this session: a code besides the password, or a passkey. */
  secondFactor: z.literal(true).optional(),
  /** Only at these times. */
  hours: hoursSchema.optional(),
};

export const requirementSchema = z.discriminatedUnion("kind", [
  /** Everybody. */
  z.strictObject({ kind: z.literal("public") }),
  /** Any member who is signed in. */
  z.strictObject({ kind: z.literal("signed-in"), ...besides }),
  /** A member who holds at least one of these roles, directly or by inclusion. */
  z.strictObject({
    kind: z.literal("any-role"),
    roles: z.array(roleIdSchema).min(1, complaint("roles-empty")).max(50),
    ...besides,
  }),
  /** A member whose roles together give all of these permissions. */
  z.strictObject({
    kind: z.literal("all-permissions"),
    permissions: z.array(permissionSchema).min(1, complaint("permissions-empty")).max(50),
    ...besides,
  }),
  /** No one, until a more specific rule lets them in: the base rule of a closed section. */
  z.strictObject({ kind: z.literal("closed") }),
]);

export type Requirement = z.infer<typeof requirementSchema>;

export interface Conditions {
  readonly freshWithin?: number | undefined;
  readonly verifiedEmail?: true | undefined;
  readonly secondFactor?: true | undefined;
  readonly hours?: Hours | undefined;
}

/** The additional conditions of a requirement; none where it does not require a member. */
export function conditionsOf(requirement: Requirement): Conditions {
  if (requirement.kind === "public" || requirement.kind === "closed") return {};
  const { freshWithin, verifiedEmail, secondFactor, hours } = requirement;
  return { freshWithin, verifiedEmail, secondFactor, hours };
}
