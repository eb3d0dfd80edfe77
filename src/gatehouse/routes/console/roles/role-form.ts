/** The form of a role: what is typed, kept as it is until it is right. */
import { z } from "zod";
import { roleIdOf, roleSchema, type Role, type RoleDefinition } from "../../../core/access/role.ts";
import { languages, type Language } from "../../../core/page/language.ts";
import { success, type Failure, type Result } from "../../../server/access/result.ts";
import type { SayProblem } from "../../forms/form-problem.ts";
import { whyField } from "../../forms/why-field.ts";
import { invalid, submit, type Invalid } from "../../forms/submit.ts";

const ids = z.array(z.string().max(80)).max(200);

/** The field for the name in one language. */
export const nameField = (language: Language) => `name-${language}` as const;
type NameField = ReturnType<typeof nameField>;

const nameFields = Object.fromEntries(
  languages.map((language) => [nameField(language), z.string().max(1000).default("")]),
) as Record<NameField, z.ZodDefault<z.ZodString>>;

/** Only which fields there are; what they may hold is the role schema's to say, after which nothing typed is lost. */
const roleForm = z.strictObject({
  id: z.string().max(200).default(""),
  label: z.string().max(1000),
  description: z.string().max(5000),
  why: whyField,
  ...nameFields,
  permissions: ids,
  includes: ids,
  requestable: z.literal("on").optional(),
  /** `check` shows what it would do, and saves nothing. */
  do: z.enum(["save", "check"]).default("save"),
  /** Of the role as it was when the form was shown; empty for a new one. */
  version: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(""),
});

export type RoleForm = z.infer<typeof roleForm>;

/** Fields that may occur several times. */
const roleFormLists = ["permissions", "includes"] as const;

const noNames = Object.fromEntries(languages.map((language) => [nameField(language), ""])) as Record<NameField, string>;

export const emptyRoleForm: RoleForm = {
  ...noNames,
  id: "",
  label: "",
  description: "",
  why: "",
  permissions: [],
  includes: [],
  do: "save",
  version: "",
};

export function roleFormOf(role: Role, version: number | undefined): RoleForm {
  const { id, label, names = {}, description, permissions, includes, requestable } = role;
  return {
    ...noNames,
    ...Object.fromEntries(Object.entries(names).map(([language, name]) => [nameField(language as Language), name])),
    id,
    label,
    description,
    why: "",
    permissions,
    includes,
    ...(requestable === true && { requestable: "on" as const }),
    do: "save",
    version: version === undefined ? "" : String(version),
  };
}

function fieldOf([first, language]: readonly PropertyKey[]): string {
  return first === "names" ? nameField(language as Language) : String(first ?? "");
}

/** The role that the form describes, or what is wrong with its fields. */
function readRole(form: RoleForm): z.ZodSafeParseResult<RoleDefinition> {
  const { label, description, permissions, includes, requestable } = form;
  const id = form.id === "" ? roleIdOf(label) : form.id;
  const names = languages.flatMap((language) => {
    const name = form[nameField(language)].trim();
    return name === "" ? [] : [[language, name] as const];
  });
  return roleSchema.safeParse({
    ...{ id, label, description, permissions, includes },
    ...(names.length > 0 && { names: Object.fromEntries(names) }),
    ...(requestable === "on" && { requestable: true }),
  });
}

/** The role that was saved; null for one whose effect was only looked at. */
type SavedRole = RoleDefinition | null;

interface RoleUseCases {
  /** What would keep the role from being saved; null where it could be. */
  check(role: RoleDefinition): Promise<Failure | null>;
  /** @param version of the role that the author has seen */
  save(role: RoleDefinition, version: number, why: string): Promise<Result<RoleDefinition>>;
}

/**
 * @param context `Astro`
 * @param id of the role that is changed; left out, the form names a new one
 */
export async function submitRole(
  context: Parameters<typeof submit>[0],
  say: SayProblem,
  { check, save }: RoleUseCases,
  id?: string,
) {
  let preview: RoleDefinition | null = null;
  const sent = await submit(
    context,
    say,
    roleForm,
    async (form): Promise<Result<SavedRole> | Invalid> => {
      const role = readRole(id === undefined ? form : { ...form, id });
      if (!role.success) return invalid(role.error, fieldOf);
      if (form.do === "save") return save(role.data, Number(form.version), form.why);
      preview = role.data;
      return (await check(role.data)) ?? success(null);
    },
    roleFormLists,
  );
  return { ...sent, isSaved: sent.done !== null && sent.done.value !== null, preview: preview as SavedRole };
}
