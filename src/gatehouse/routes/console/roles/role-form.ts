/** The form of a role: what is typed, kept as it is until it is right. */
import { z } from "zod";
import { roleSchema, type Role, type RoleDefinition } from "../../../core/access/role.ts";

const names = z.array(z.string().max(80)).max(200);

/** Only which fields there are; what they may hold is the role schema's to say, after which nothing typed is lost. */
export const roleForm = z.strictObject({
  id: z.string().max(200).default(""),
  label: z.string().max(1000),
  description: z.string().max(5000),
  permissions: names,
  includes: names,
  requestable: z.literal("on").optional(),
  /** Of the role as it was when the form was shown; empty for a new one. */
  version: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(""),
});

export type RoleForm = z.infer<typeof roleForm>;

/** Fields that may occur several times. */
export const roleFormLists = ["permissions", "includes"] as const;

export const emptyRoleForm: RoleForm = {
  id: "",
  label: "",
  description: "",
  permissions: [],
  includes: [],
  version: "",
};

export function roleFormOf(role: Role, version: number | undefined): RoleForm {
  const { id, label, description, permissions, includes, requestable } = role;
  return {
    id,
    label,
    description,
    permissions,
    includes,
    ...(requestable === true && { requestable: "on" as const }),
    version: version === undefined ? "" : String(version),
  };
}

/** The role that the form describes, or what is wrong with its fields. */
export function readRole({ version: _, requestable, ...form }: RoleForm): z.ZodSafeParseResult<RoleDefinition> {
  return roleSchema.safeParse({ ...form, ...(requestable === "on" && { requestable: true }) });
}
