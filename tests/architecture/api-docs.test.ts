/** `docs/api.md` says what the registry of operations says, and the OpenAPI document is valid. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { apiProblems } from "../../src/gatehouse/core/api/problems.ts";
import { openApiDocument } from "../../src/gatehouse/core/api/openapi.ts";
import { operationIds, operationOf, operationsAt } from "../../src/gatehouse/core/api/registry.ts";
import { apiTable } from "../support/api-table.ts";

const guide = readFileSync(resolve(import.meta.dirname, "../../docs/api.md"), "utf8");

test("the guide lists every operation with what it takes", () => {
  expect(guide).toContain(apiTable());
});

test("the guide explains every problem", () => {
  for (const [code, { status }] of Object.entries(apiProblems)) {
    expect(guide).toMatch(new RegExp(`\\| \`${code}\` +\\| ${status} +\\|`));
  }
});

test("the OpenAPI document is valid, and holds every operation", async () => {
  const document = openApiDocument({ siteName: "Test", siteUrl: "https://example.org/docs" });
  expect(await new Validator().validate(document)).toEqual({ valid: true });
  const paths = document["paths"] as Record<string, Record<string, { operationId: string }>>;
  const held = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  expect(held.sort()).toEqual([...operationIds].sort());
});

test("no two operations answer the same request", () => {
  for (const id of operationIds) {
    const { method, path } = operationOf(id);
    expect(operationsAt(path.replaceAll(/\{\w+\}/g, "x")).get(method)?.id).toBe(id);
  }
});

test("parameters of a path are declared, and writes take strict bodies", () => {
  for (const id of operationIds) {
    const { path, params, body, query, longestBody } = operationOf(id);
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect([id, Object.keys(params?.shape ?? {})]).toEqual([id, named]);
    expect([id, query?.safeParse({ "no-such": "1" }).success ?? false]).toEqual([id, false]);
    if (body === undefined || longestBody !== undefined) continue;
    const issues = body.safeParse({ kind: "approve", "no-such": 1 }).error?.issues ?? [];
    expect([id, issues.some(({ code }) => code === "unrecognized_keys")]).toEqual([id, true]);
  }
});
