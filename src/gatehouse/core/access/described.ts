/** Requirements and paths taken apart for sentences, so that every language can say them in its own order. */
import type { Named } from "../languages/names.ts";
import type { Hours } from "./hours.ts";
import { parsePattern } from "./pattern.ts";
import type { Permission } from "./permission.ts";
import type { Policy } from "./policy.ts";
import { conditionsOf, type Requirement } from "./requirement.ts";
import { permissionLabel } from "./scope.ts";

/** A requirement with the labels of what it asks for. */
export interface DescribedRequirement {
  readonly kind: Requirement["kind"];
  /** Its roles or permissions. */
  readonly names: readonly Named[];
  readonly verifiedEmail?: true;
  readonly secondFactor?: true;
  /** Minutes. */
  readonly freshWithin?: number;
  readonly hours?: Hours;
}

/** Names that the policy does not know are shown as they are written. */
export function describeRequirement(
  requirement: Requirement,
  policy: Pick<Policy, "roles" | "permissions" | "permissionNames">,
): DescribedRequirement {
  const { verifiedEmail, freshWithin, secondFactor, hours } = conditionsOf(requirement);
  return {
    kind: requirement.kind,
    names: namesIn(requirement, policy),
    ...(verifiedEmail === true && { verifiedEmail }),
    ...(freshWithin !== undefined && { freshWithin }),
    ...(secondFactor === true && { secondFactor }),
    ...(hours !== undefined && { hours }),
  };
}

function namesIn(
  requirement: Requirement,
  policy: Pick<Policy, "roles" | "permissions" | "permissionNames">,
): readonly Named[] {
  if (requirement.kind === "any-role") return requirement.roles.map((id) => namedRole(policy, id));
  if (requirement.kind === "all-permissions") return requirement.permissions.map((id) => namedPermission(policy, id));
  return [];
}

export function namedRole(policy: Pick<Policy, "roles">, id: string): Named {
  const { label = id, names } = policy.roles.get(id) ?? {};
  return { id, label, ...(names !== undefined && { names }) };
}

export function namedPermission(policy: Pick<Policy, "permissions" | "permissionNames">, id: string): Named {
  const names = policy.permissionNames?.[id as Permission];
  return { id, label: permissionLabel(policy, id as Permission), ...(names !== undefined && { names }) };
}

/** What a pattern covers. */
export interface DescribedPattern {
  readonly kind: "site" | "home" | "page" | "below" | "directly-below" | "unreadable";
  /** `/press`, with `…` for a part that may be anything; of `directly-below` the page above, empty for the home page. */
  readonly path: string;
  /** How many parts may be anything. */
  readonly anything: number;
  readonly host?: string;
}

export function describePattern(text: string, host?: string): DescribedPattern {
  const at = host === undefined ? {} : { host };
  const pattern = parsePattern(text);
  if (pattern === null) return { kind: "unreadable", path: text, anything: 0, ...at };
  const { segments, rest } = pattern;
  if (segments.length === 0) return { kind: rest ? "site" : "home", path: "/", anything: 0, ...at };
  const anything = segments.filter((segment) => segment === "*").length;
  const path = `/${segments.map((segment) => (segment === "*" ? "…" : segment)).join("/")}`;
  if (rest) return { kind: "below", path, anything, ...at };
  if (anything === 1 && segments.at(-1) === "*") {
    const parent = segments.slice(0, -1).join("/");
    return { kind: "directly-below", path: parent === "" ? "" : `/${parent}`, anything: 0, ...at };
  }
  return { kind: "page", path, anything, ...at };
}
