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

/** @returns a sentence where the path, as typed, cannot be guarded; null where it can */
export function problemWithPath(path: string): string | null {
  if (sectionSchema.shape.path.safeParse(trimmed(path)).success) return null;
  return `"${path}" is not a path: write it like /members, without * or ?.`;
}

/** @returns a sentence where a role is unknown; null where all are known */
export function problemWithAudience(audience: string): string | null {
  const unknown = rolesIn(audience).find((role) => !audiences.includes(role));
  return unknown === undefined
    ? null
    : `"${unknown}" is not an audience of this site yet. Use ${listInWords(audiences, "or")}.`;
}

/**
 * @param path as typed, "/members"
 * @param audience ids of built-in roles with commas between, or "signed-in" for everybody with an account
 * @returns a sentence where it cannot be used
 */
export function guardedPart(path: string, audience: string): GuardedPart | string {
  const name = trimmed(path).split("/").filter(Boolean).at(-1) ?? "site";
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, "-")
      .replace(/^[^a-z]+|-+$/g, "") || "guarded";
  const roles = rolesIn(audience);
  const part: GuardedPart = {
    id,
    label: trimmed(path) === "/" ? "this site" : `the ${name} section`,
    path: trimmed(path),
    requirement: roles.includes(signedIn) ? { kind: "signed-in" } : { kind: "any-role", roles },
  };
  return problemWithAudience(audience) ?? problemWithPath(path) ?? part;
}

function trimmed(path: string): string {
  return path.trim().replace(/(?<=.)\/+$/, "");
}

function rolesIn(audience: string): string[] {
  return audience.split(",").map((role) => role.trim());
}
