/** The areas of the API and what they take. The rules in front of the API are made from this, and so are its own checks. */
import type { ConsolePermission, Permission } from "../access/permission.ts";
import type { Rule, Section } from "../access/rule.ts";

/** Without the base of the site. */
export const apiPath = "/api/gatehouse/v1";
export const openApiPath = `${apiPath}/openapi.json`;

export const apiSectionId = "gatehouse-api";

interface Area {
  /** The first part of its paths. */
  readonly path: string;
  readonly read: ConsolePermission;
  /** For every other method. */
  readonly write: ConsolePermission;
}

/** Beside these every operation takes `console:open`, as each page of the console does. */
export const areas = {
  people: { path: "/people", read: "people:view", write: "people:manage" },
  invitations: { path: "/invitations", read: "people:manage", write: "people:manage" },
  requests: { path: "/requests", read: "people:view", write: "people:manage" },
  roles: { path: "/roles", read: "roles:manage", write: "roles:manage" },
  rules: { path: "/rules", read: "rules:manage", write: "rules:manage" },
  map: { path: "/map", read: "rules:manage", write: "rules:manage" },
  // To ask is a POST, because the question may name a person; nothing is written.
  why: { path: "/why", read: "refusals:view", write: "refusals:view" },
  refusals: { path: "/refusals", read: "refusals:view", write: "refusals:view" },
  audit: { path: "/audit", read: "audit:view", write: "audit:view" },
  page: { path: "/page", read: "page:edit", write: "page:edit" },
} as const satisfies Record<string, Area>;

export type AreaId = keyof typeof areas;

export function permissionsOfArea(area: AreaId, method: string): readonly ConsolePermission[] {
  const { read, write } = areas[area];
  return ["console:open", method === "GET" || method === "HEAD" ? read : write];
}

/** A part of the site as any other, but for tokens alone: a cookie, which browsers send by themselves, is not accepted. */
export const apiSection: Section = {
  id: apiSectionId,
  label: "the API",
  path: apiPath,
  credentials: ["bearer"],
  requirement: { kind: "all-permissions", permissions: ["console:open"] },
};

export const apiRules: readonly Rule[] = [
  ruleFor("document", openApiPath, [], { kind: "public" }),
  ...(Object.keys(areas) as AreaId[]).flatMap((id) => {
    const pattern = `${apiPath}${areas[id].path}/**`;
    const { read, write } = areas[id];
    if (read === write) return [ruleFor(id, pattern, [], taking(permissionsOfArea(id, "POST")))];
    return [
      ruleFor(`${id}-read`, pattern, ["GET"], taking(permissionsOfArea(id, "GET"))),
      ruleFor(`${id}-write`, pattern, ["POST", "PUT", "PATCH", "DELETE"], taking(permissionsOfArea(id, "POST"))),
    ];
  }),
];

function taking(permissions: readonly Permission[]): Rule["requirement"] {
  return { kind: "all-permissions", permissions: [...permissions] };
}

function ruleFor(id: string, pattern: string, methods: Rule["methods"], requirement: Rule["requirement"]): Rule {
  return {
    ...{ id: `api-${id}`, source: "code", section: apiSectionId, pattern, methods, requirement },
    note: "Part of the API",
  };
}

/** @param page a path without the base */
export function isApiPath(page: string): boolean {
  return page === apiPath || page.startsWith(`${apiPath}/`);
}
