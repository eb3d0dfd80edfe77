/** What `gatehouse init` is asked to guard: a part of the site, and for whom. */
import { builtInRoles } from "../../core/access/role.ts";
import { sectionSchema } from "../../core/access/rule.ts";
import { listInWords } from "../../core/access/words.ts";

/** A section as it is written into `astro.config.*`. */
export interface GuardedPart {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly requirement: { readonly kind: "signed-in" } | { readonly kind: "any-role"; readonly roles: string[] };
}

const signedIn = "signed-in";
export const audiences: readonly string[] = [...builtInRoles.map(({ id }) => id), signedIn];

/**
 * @param path as typed, "/members"
 * @param audience ids of built-in roles with commas between, or "signed-in" for everybody with an account
 * @returns a sentence where it cannot be used
 */
export function guardedPart(path: string, audience: string): GuardedPart | string {
  const trimmed = path.trim().replace(/(?<=.)\/+$/, "");
  const name = trimmed.split("/").filter(Boolean).at(-1) ?? "site";
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, "-")
      .replace(/^[^a-z]+|-+$/g, "") || "guarded";
  const roles = audience.split(",").map((role) => role.trim());
  const unknown = roles.find((role) => !audiences.includes(role));
  if (unknown !== undefined) return `"${unknown}" is nobody this site knows yet. Use ${listInWords(audiences, "or")}.`;
  const part: GuardedPart = {
    id,
    label: trimmed === "/" ? "this site" : `the ${name} section`,
    path: trimmed,
    requirement: roles.includes(signedIn) ? { kind: "signed-in" } : { kind: "any-role", roles },
  };
  if (sectionSchema.safeParse(part).success) return part;
  return `"${path}" is not a path: write it like /members, without * or ?.`;
}
