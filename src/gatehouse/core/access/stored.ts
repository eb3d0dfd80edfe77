/**
 * Rules and roles as a database keeps them. An entry that cannot be read (a newer version wrote it, or someone edited
 * it by hand) never opens anything: such a rule admits only people who can repair it, and such a role grants nothing.
 */
import { z } from "zod";
import { hostSchema } from "./host.ts";
import { partsOf, patternProblem } from "./pattern.ts";
import type { Requirement } from "./requirement.ts";
import { storedNote } from "../identity/note.ts";
import { type Role, type RoleDefinition, roleSchema } from "./role.ts";
import { type Rule, type RulePart, ruleSchema } from "./rule.ts";

/** The requirement of a rule that cannot be read: the permission to remove it. */
const onlyRepairers: Requirement = { kind: "all-permissions", permissions: ["rules:manage"] };

export interface StoredRule {
  readonly id: string;
  readonly host: string | null;
  readonly pattern: string;
  /** JSON as text or parsed, or any other stored value. */
  readonly methods: unknown;
  readonly requirement: unknown;
  readonly conceal: boolean;
  /** Left out or null: everything. */
  readonly explain?: string | null;
  /** Left out or null: that of the section the path lies in. */
  readonly page?: string | null;
  readonly note: string;
  /** Left out or null: it is in force. */
  readonly trialSince?: number | null;
}

/** A rule that cannot be read comes with `broken`, which says what is wrong with it. */
export function readStoredRule(stored: StoredRule): Rule {
  const { id, host, pattern, conceal, explain = null, note, trialSince = null } = stored;
  const page = ruleSchema.shape.page.safeParse(stored.page ?? undefined).data;
  const methods = ruleSchema.shape.methods.safeParse(fromJson(stored.methods));
  const requirement = ruleSchema.shape.requirement.safeParse(fromJson(stored.requirement));
  const wrongPattern = patternProblem(pattern);
  const isHost = host === null || hostSchema.safeParse(host).success;
  const broken: readonly RulePart[] = [
    ...(wrongPattern === null ? [] : ["path" as const]),
    ...(isHost ? [] : ["host" as const]),
    ...(methods.success ? [] : ["methods" as const]),
    ...(requirement.success ? [] : ["requirement" as const]),
  ];
  const isBroken = broken.length > 0;
  return {
    id,
    ...(host !== null && isHost && { host }),
    pattern: wrongPattern === null ? pattern : readablePart(pattern),
    methods: methods.success ? methods.data : [],
    requirement: requirement.success && !isBroken ? requirement.data : onlyRepairers,
    ...(conceal && { conceal: true }),
    // What a newer version wrote, and this one cannot read, tells no more than it may have meant to.
    ...(explain !== null && explain !== "everything" && { explain: "little" as const }),
    ...(page !== undefined && { page }),
    note: storedNote(note),
    source: "console",
    ...(isBroken && { broken }),
    ...(wrongPattern !== null && { sealed: true }),
    ...(trialSince !== null && { trialSince }),
  };
}

/**
 * What the column of a role's label holds: the label, or with names in other languages both as JSON. A site that never uses
 * them keeps plain labels.
 */
export function labelToStore({ label, names = {} }: Pick<RoleDefinition, "label" | "names">): string {
  return Object.keys(names).length === 0 ? label : JSON.stringify({ label, names });
}

const namedSchema = z.strictObject({ label: roleSchema.shape.label, names: roleSchema.shape.names });

/** A label that only looks like JSON, or that cannot be read, is a label. */
function readStoredLabel(stored: string): Pick<RoleDefinition, "label" | "names"> {
  const named = stored.startsWith("{") ? namedSchema.safeParse(fromJson(stored)).data : undefined;
  return named ?? { label: stored };
}

export function readStoredRole(
  stored: Pick<Role, "id" | "label" | "description" | "requestable"> & {
    readonly permissions: unknown;
    readonly includes: unknown;
  },
): Role {
  const { id, label, description, requestable } = stored;
  const permissions = roleSchema.shape.permissions.safeParse(fromJson(stored.permissions));
  const includes = roleSchema.shape.includes.safeParse(fromJson(stored.includes));
  const isReadable = permissions.success && includes.success;
  return {
    id,
    ...readStoredLabel(label),
    description: storedNote(description),
    permissions: isReadable ? permissions.data : [],
    includes: isReadable ? includes.data : [],
    ...(requestable === true && { requestable: true }),
    source: "console",
    ...(!isReadable && { broken: true as const }),
  };
}

/** Null, which no schema here accepts, where it is not JSON: `undefined` would be read as the default, every method. */
function fromJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** Everything under the readable part of a pattern, since the unreadable part lies below it. */
function readablePart(pattern: string): string {
  const readable: string[] = [];
  for (const part of pattern.startsWith("/") ? partsOf(pattern) : []) {
    if (!/^[A-Za-z0-9_-]+$/.test(part) || readable.length === 8) break;
    readable.push(part);
  }
  return ["", ...readable, "**"].join("/");
}
