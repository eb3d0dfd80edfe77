/** Roles, rules, requests for roles, the map of the site, and why somebody is let in or not. */
import { z } from "zod";
import { roleIdSchema, roleSchema } from "../../access/role.ts";
import { methodSchema, ruleSchema } from "../../access/rule.ts";
import { operation } from "../operation.ts";
import * as shapes from "../shapes.ts";

const dryRunQuery = z.strictObject({ "dry-run": z.enum(["true", "false"]).optional() });
const oneRole = z.strictObject({ role: roleIdSchema });
const oneRule = z.strictObject({ rule: shapes.id });
const oneRequest = z.strictObject({ person: shapes.id, role: roleIdSchema });
const dryRun = shapes.effect;

export const roles = {
  listRoles: operation({
    ...{ method: "GET", path: "/roles", area: "roles", summary: "Lists all roles" },
    answer: shapes.listOf("RoleList", shapes.role),
  }),
  addRole: operation({
    ...{ method: "POST", path: "/roles", area: "roles", summary: "Makes a role" },
    query: dryRunQuery,
    body: roleSchema,
    answer: shapes.role,
    created: true,
    version: "answered",
    dryRun,
  }),
  findRole: operation({
    ...{ method: "GET", path: "/roles/{role}", area: "roles", summary: "Reads a role" },
    params: oneRole,
    answer: shapes.role,
    version: "answered",
    problems: ["not-found"],
  }),
  changeRole: operation({
    ...{ method: "PUT", path: "/roles/{role}", area: "roles", summary: "Changes a role made here" },
    description: "The body is the role as it is to be. Its id stays.",
    params: oneRole,
    query: dryRunQuery,
    body: roleSchema.omit({ id: true }),
    answer: shapes.role,
    version: "required",
    dryRun,
    problems: ["not-found"],
  }),
  removeRole: operation({
    ...{ method: "DELETE", path: "/roles/{role}", area: "roles", summary: "Removes a role made here" },
    params: oneRole,
    query: dryRunQuery,
    answer: null,
    dryRun,
    problems: ["not-found"],
  }),
} as const;

export const rules = {
  listRules: operation({
    ...{
      method: "GET",
      path: "/rules",
      area: "rules",
      summary: "Lists the rules made here, newest first, and the code's",
    },
    description: "The rules of the code come on the last page.",
    query: z.strictObject({
      search: z.string().max(200).optional(),
      after: z.coerce.number<string>().int().min(1).max(1_000_000).optional(),
    }),
    answer: shapes.listOf("RuleList", shapes.rule),
  }),
  addRule: operation({
    ...{ method: "POST", path: "/rules", area: "rules", summary: "Makes a rule" },
    query: dryRunQuery,
    body: ruleSchema,
    answer: shapes.rule,
    created: true,
    version: "answered",
    dryRun,
  }),
  findRule: operation({
    ...{ method: "GET", path: "/rules/{rule}", area: "rules", summary: "Reads a rule" },
    params: oneRule,
    answer: shapes.rule,
    version: "answered",
    problems: ["not-found"],
  }),
  changeRule: operation({
    ...{ method: "PUT", path: "/rules/{rule}", area: "rules", summary: "Changes a rule made here" },
    description: "The body is the rule as it is to be.",
    params: oneRule,
    query: dryRunQuery,
    body: ruleSchema,
    answer: shapes.rule,
    version: "required",
    dryRun,
    problems: ["not-found"],
  }),
  removeRule: operation({
    ...{ method: "DELETE", path: "/rules/{rule}", area: "rules", summary: "Removes a rule made here" },
    params: oneRule,
    query: dryRunQuery,
    answer: null,
    dryRun,
    problems: ["not-found"],
  }),
} as const;

export const requests = {
  listRequests: operation({
    ...{ method: "GET", path: "/requests", area: "requests", summary: "Lists requests for roles, newest first" },
    query: z.strictObject({ role: roleIdSchema.optional(), after: shapes.after }),
    answer: shapes.listOf("RoleRequestList", shapes.roleRequest),
    problems: ["not-valid"],
  }),
  decideRequest: operation({
    ...{
      method: "POST",
      path: "/requests/{person}/{role}/decision",
      area: "requests",
      summary: "Approves, declines or answers a request",
    },
    description:
      "`askedAt` names the request: one that was made anew is not decided by what was read of the one before. `give` is " +
      "another role to give in place of the one asked for. The person gets a mail.",
    params: oneRequest,
    body: z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("approve"),
        askedAt: shapes.time,
        give: roleIdSchema.optional(),
        until: shapes.day.optional(),
        word: shapes.note.optional(),
      }),
      z.strictObject({ kind: z.enum(["decline", "answer"]), askedAt: shapes.time, word: shapes.note.optional() }),
    ]),
    answer: null,
    problems: ["not-found"],
  }),
} as const;

export const questions = {
  askWhy: operation({
    ...{ method: "POST", path: "/why", area: "why", summary: "Tells why a request is allowed or refused" },
    description:
      "Without `person` and `role` it is about an anonymous visitor. To ask about a person, by their email, takes `people:view` " +
      "as well. Nothing is written.",
    body: z.strictObject({
      path: z.string().min(1).max(2_000),
      method: methodSchema.optional(),
      host: z.string().max(255).optional(),
      person: z.string().max(254).optional(),
      /** The name of a token of that person. */
      token: z.string().max(80).optional(),
      /** Somebody who holds this role and nothing else. */
      role: roleIdSchema.optional(),
      at: shapes.time.optional(),
    }),
    answer: shapes.explanation,
    problems: ["not-found"],
  }),
  readMap: operation({
    ...{ method: "GET", path: "/map", area: "map", summary: "Reads the site's routes and the rules of each" },
    answer: shapes.siteMap,
  }),
} as const;
