/** The OpenAPI document (3.1.1), made from the registry of operations. */
import { z } from "zod";
import { apiPath } from "./areas.ts";
import { isWrite, type Operation } from "./operation.ts";
import {
  apiProblems,
  apiProblemSchema,
  problemsOfAll,
  problemsOfBodies,
  problemsOfWrites,
  type ApiProblemCode,
} from "./problems.ts";
import { operationIds, operationOf, permissionsFor, type OperationId } from "./registry.ts";
import { named } from "./shapes.ts";

type Json = Record<string, unknown>;

interface Described {
  readonly siteName: string;
  /** `https://example.org/base`. */
  readonly siteUrl: string;
}

export function openApiDocument({ siteName, siteUrl }: Described): Json {
  const components = new Map<string, unknown>();
  const paths: Record<string, Json> = {};
  for (const id of operationIds) {
    const operation = operationOf(id);
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationObject(id, operation, components);
  }
  components.set("Problem", jsonSchema(apiProblemSchema, "output", components));
  return {
    openapi: "3.1.1",
    info: {
      title: `${siteName}: Gatehouse`,
      version: "1",
      description:
        "What the admin console does, for programs. Errors are problem documents (RFC 9457). A token comes from the account " +
        "page of its member, and can do what its scope names and its member may do.",
    },
    servers: [{ url: siteUrl + apiPath }],
    security: [{ token: [] }],
    tags: [...new Set(operationIds.map((id) => operationOf(id).area))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: Object.fromEntries([...components].sort(([one], [other]) => (one < other ? -1 : 1))),
    },
  };
}

function operationObject(id: OperationId, operation: Operation, components: Map<string, unknown>): Json {
  const { summary, description, area, params, query, body, version, bodyIsOptional } = operation;
  const permissions = permissionsFor(operation).join(", ");
  const parameters = [
    ...parametersOf(params, "path", components),
    ...parametersOf(query, "query", components),
    ...(version === "required" ? [header("If-Match", true, "The ETag of what was read.")] : []),
    ...(isWrite(operation) && operation.closed !== true
      ? [header("Idempotency-Key", false, "Sent again with the same key within a day, it is carried out once.")]
      : []),
  ];
  return {
    operationId: id,
    tags: [area],
    summary,
    description: [description, `Takes: ${permissions}.`].filter((text) => text !== undefined).join("\n\n"),
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: { required: bodyIsOptional !== true, content: json(jsonSchema(body, "input", components)) },
    }),
    responses: responsesOf(operation, components),
  };
}

function responsesOf(operation: Operation, components: Map<string, unknown>): Json {
  const { answer, dryRun, created, version, closed } = operation;
  const headers = version === undefined ? {} : { headers: { ETag: { schema: { type: "string" } } } };
  const responses: Record<string, Json> = {};
  const add = (status: number, schema: z.ZodType, more: Json = {}) => {
    const shown = jsonSchema(schema, "output", components);
    const before = (responses[status]?.["content"] as { "application/json"?: { schema: unknown } } | undefined)?.[
      "application/json"
    ];
    const both = before === undefined ? shown : { oneOf: [before.schema, shown] };
    responses[status] = { description: descriptions[status] ?? "", ...more, content: json(both) };
  };
  if (closed !== true) {
    if (answer === null) responses[204] = { description: "Done" };
    else add(created === true ? 201 : 200, answer, headers);
    if (dryRun !== undefined) add(200, dryRun);
  }
  for (const [status, codes] of problemsByStatus(operation)) {
    responses[status] = {
      description: codes.map((code) => apiProblems[code].title).join("; "),
      content: { "application/problem+json": { schema: reference("Problem") } },
    };
  }
  return { ...responses, 401: responses[401] ?? refusedByGuard };
}

const descriptions: Readonly<Record<number, string>> = { 200: "Done", 201: "Made" };

/** Told in front of the API, by the same refusal as everywhere on the site. */
const refusedByGuard = {
  description: "No token, or one that does not hold",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** All problems that an operation can answer. */
export function problemsFor(operation: Operation): readonly ApiProblemCode[] {
  const { body, version, closed, problems = [] } = operation;
  if (closed === true) return ["takes-a-person", "not-permitted", "too-many-requests"];
  const versions: readonly ApiProblemCode[] = version === "required" ? ["changed-meanwhile", "version-required"] : [];
  return [
    ...new Set<ApiProblemCode>([
      ...problemsOfAll,
      ...(isWrite(operation) ? problemsOfWrites : []),
      ...(body === undefined ? [] : problemsOfBodies),
      ...(operation.query === undefined ? [] : (["not-valid"] as const)),
      ...versions,
      ...problems,
    ]),
  ];
}

function problemsByStatus(operation: Operation): ReadonlyMap<number, readonly ApiProblemCode[]> {
  return Map.groupBy(problemsFor(operation), (code) => apiProblems[code].status);
}

function parametersOf(schema: z.ZodObject | undefined, where: "path" | "query", components: Map<string, unknown>) {
  return Object.entries(schema?.shape ?? {}).map(([name, of]) => {
    const required = where === "path" || !(of as z.ZodType).safeParse(undefined).success;
    return { name, in: where, required, schema: jsonSchema(of as z.ZodType, "input", components) };
  });
}

function header(name: string, required: boolean, description: string): Json {
  return { name, in: "header", required, description, schema: { type: "string" } };
}

const json = (schema: unknown): Json => ({ "application/json": { schema } });
const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** JSON Schema 2020-12, as OpenAPI 3.1 has it. Schemas with a name stand among the components. */
function jsonSchema(schema: z.ZodType, io: "input" | "output", components: Map<string, unknown>): unknown {
  // What a schema makes of a value has no words in JSON Schema: what it takes has.
  const made = z.toJSONSchema(schema, { io, metadata: named, unrepresentable: "any", reused: "inline" });
  const { $schema: _, $defs = {}, ...own } = made as Json & { $defs?: Json };
  for (const [name, shape] of Object.entries($defs)) components.set(name, pointed(shape));
  const name = named.get(schema)?.id;
  if (name === undefined) return pointed(own);
  components.set(name, pointed(own));
  return reference(name);
}

/** Without the names of schemas, which OpenAPI has as keys, and with references to its components. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name === "$ref" && typeof inner === "string") {
        return [[name, inner.replace("#/$defs/", "#/components/schemas/")]];
      }
      const isName = name === "id" && typeof inner === "string";
      return isName ? [] : [[name, pointed(inner)]];
    }),
  );
}
