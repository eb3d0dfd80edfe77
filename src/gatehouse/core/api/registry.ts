/** All operations of the API. Routes, checks, the OpenAPI document and the table in `docs/api.md` are made from this list. */
import { permissionsOfArea } from "./areas.ts";
import { questions, requests, roles, rules } from "./operations/access.ts";
import { page } from "./operations/page.ts";
import { people } from "./operations/people.ts";
import { records } from "./operations/records.ts";
import type { Operation } from "./operation.ts";
import type { ConsolePermission } from "../access/permission.ts";

export const operations = { ...people, ...requests, ...roles, ...rules, ...questions, ...records, ...page } as const;
export type Operations = typeof operations;
export type OperationId = keyof Operations;

export const operationIds = Object.keys(operations) as readonly OperationId[];

export function operationOf(id: OperationId): Operation {
  return operations[id];
}

/** Everything that an operation takes. A use case may take more, where it depends on what is asked. */
export function permissionsFor({ area, method, permissions = [] }: Operation): readonly ConsolePermission[] {
  return [...permissionsOfArea(area, method), ...permissions];
}

export interface FoundOperation {
  readonly id: OperationId;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * The operations at a path, by their methods; empty where there is nothing.
 *
 * @param path below the API, percent-encoded as it came
 */
export function operationsAt(path: string): ReadonlyMap<string, FoundOperation> {
  const segments = path.split("/");
  const found = new Map<string, FoundOperation>();
  for (const id of operationIds) {
    const { method, path: pattern } = operations[id];
    const params = paramsOf(pattern.split("/"), segments);
    if (params !== null) found.set(method, { id, params });
  }
  return found;
}

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (!part.startsWith("{")) {
      if (part !== segment) return null;
      continue;
    }
    const value = decoded(segment);
    if (value === null || value === "") return null;
    params[part.slice(1, -1)] = value;
  }
  return params;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
