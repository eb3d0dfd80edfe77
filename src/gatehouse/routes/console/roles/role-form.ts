/** The form of a role: what is typed, kept as it is until it is right. */
import { z } from "zod";
import { roleSchema, type Role, type RoleDefinition } from "../../../core/access/role.ts";
import type { Result } from "../../../server/access/result.ts";
import type { SayProblem } from "../../forms/form-problem.ts";
import { invalid, submit, type Invalid } from "../../forms/submit.ts";

const names = z.array(z.string().max(80)).max(200);

/** Only which fields there are; what they may hold is the role schema's to say, after which nothing typed is lost. */
const roleForm = z.strictObject({
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
const roleFormLists = ["permissions", "includes"] as const;

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
function readRole({ version: _, requestable, ...form }: RoleForm): z.ZodSafeParseResult<RoleDefinition> {
  return roleSchema.safeParse({ ...form, ...(requestable === "on" && { requestable: true }) });
}

/**
 * @param context `Astro`
 * @param id of the role that is changed; left out, the form names a new one
 * @param save the use case; gets the version that the author has seen
 */
export function submitRole(
  context: Parameters<typeof submit>[0],
  say: SayProblem,
  save: (role: RoleDefinition, version: number) => Promise<Result<RoleDefinition>>,
  id?: string,
) {
  return submit(
    context,
    say,
    roleForm,
    async (form): Promise<Result<RoleDefinition> | Invalid> => {
      const role = readRole(id === undefined ? form : { ...form, id });
      return role.success ? save(role.data, Number(form.version)) : invalid(role.error);
    },
    roleFormLists,
  );
}
