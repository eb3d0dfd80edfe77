/** A directory of people elsewhere that keeps accounts and roles here up to date, by SCIM. */
import { z } from "zod";
import { complaint } from "../languages/problem.ts";
import { isPrintable } from "./printable.ts";

/** A role that a directory may give: one of its groups. */
export interface DirectoryRole {
  readonly role: string;
  /** How the directory calls it; null for nothing. */
  readonly externalId: string | null;
  /** Whether the directory made it, and may remove it. */
  readonly isMade: boolean;
}

/** Of one site. */
export const mostDirectories = 10;
/** That one directory may give. */
export const mostDirectoryRoles = 200;

/** Tells it from a member's token, which opens nothing here, and the other way round. */
export const directoryTokenPrefix = "ghdir_";
export const directoryTokenLetters = 43;
const tokenPattern = /^ghdir_[0-9A-Za-z]{43}$/;

export function isDirectoryToken(text: string): boolean {
  return tokenPattern.test(text);
}

export const directoryNameSchema = z
  .string()
  .trim()
  .min(1, complaint("name-empty"))
  .max(40, complaint("too-long", { most: 40 }))
  .refine(isPrintable, complaint("name-invisible"));

const sourcePrefix = "scim.";

/** As a grant names who gave it. Ids of providers have no full stop, so that no provider can be taken for a directory. */
export function sourceOfDirectory(id: string): string {
  return sourcePrefix + id;
}

/** Null where a provider or a person gave it. */
export function directoryOfSource(source: string | undefined): string | null {
  return source?.startsWith(sourcePrefix) === true ? source.slice(sourcePrefix.length) : null;
}
