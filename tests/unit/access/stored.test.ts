/** Rules and roles as the database keeps them: what cannot be read opens nothing, and says what is wrong with it. */
import { describe, expect, test } from "vitest";
import { readStoredRole, readStoredRule, type StoredRule } from "../../../src/gatehouse/core/access/stored.ts";

const stored: StoredRule = {
  id: "r1",
  host: null,
  pattern: "/press/*/kit",
  methods: '["GET"]',
  requirement: '{"kind":"public"}',
  conceal: false,
  note: "for readers",
};
const repairers = { kind: "all-permissions", permissions: ["rules:manage"] };

describe("a rule", () => {
  test("is read as it was written, from JSON as text or parsed", () => {
    const rule = {
      id: "r1",
      pattern: "/press/*/kit",
      methods: ["GET"],
      requirement: { kind: "public" },
      note: "for readers",
      source: "console",
    };
    expect(readStoredRule(stored)).toEqual(rule);
    expect(readStoredRule({ ...stored, methods: ["GET"], requirement: { kind: "public" } })).toEqual(rule);
    expect(readStoredRule({ ...stored, host: "files.example.org", conceal: true })).toEqual({
      ...rule,
      host: "files.example.org",
      conceal: true,
    });
  });

  test("and a role show no note that turns the text around it, even one of an older release", () => {
    expect(readStoredRule({ ...stored, note: "for \u202ereaders\u2066" }).note).toBe("for readers");
    const role = { id: "press", label: "Press", permissions: "[]", includes: "[]" };
    expect(readStoredRole({ ...role, description: "may\u202e read\u001b" }).description).toBe("may read");
  });

  test.each<[string, Partial<StoredRule>]>([
    ["path", { pattern: "/press/**/drafts" }],
    ["host", { host: "https://example.org/" }],
    ["methods", { methods: '{"GET":true}' }],
    // Were these read as none, a rule that opens a page for reading would open it for sending too.
    ["methods", { methods: '["GET"' }],
    ["requirement", { requirement: '{"kind":"moonlight"}' }],
    ["requirement", { requirement: "{not JSON" }],
  ])("whose %s cannot be read lets in only those who can repair it: %o", (part, change) => {
    expect(readStoredRule({ ...stored, ...change })).toMatchObject({ broken: [part], requirement: repairers });
  });

  test("with a host that cannot be read holds on the site itself, and one with methods for all of them", () => {
    expect(readStoredRule({ ...stored, host: "https://example.org/" })).not.toHaveProperty("host");
    expect(readStoredRule({ ...stored, methods: "null" }).methods).toEqual([]);
  });

  test.each([
    ["/press/**/drafts", "/press/**"],
    ["/press/a%2fb/c", "/press/**"],
    ["press/a", "/**"],
    ["", "/**"],
    ["/a/b/c/d/e/f/g/h/i/**/j", "/a/b/c/d/e/f/g/h/**"],
  ])("whose path %j cannot be read holds for %s, beside narrower rules", (pattern, covered) => {
    expect(readStoredRule({ ...stored, pattern })).toMatchObject({ pattern: covered, sealed: true });
    expect(readStoredRule(stored)).not.toHaveProperty("sealed");
  });
});

describe("a role", () => {
  const role = { id: "press", label: "Press", description: "", permissions: '["page:edit"]', includes: '["member"]' };

  test("is read as it was written", () => {
    const read = { ...role, permissions: ["page:edit"], includes: ["member"], source: "console" };
    expect(readStoredRole(role)).toEqual(read);
    expect(readStoredRole({ ...role, requestable: false })).toEqual(read);
    expect(readStoredRole({ ...role, requestable: true })).toEqual({ ...read, requestable: true });
  });

  test.each([
    ["permissions", { permissions: '["everything"]' }],
    ["permissions", { permissions: '["page:edit"' }],
    ["included roles", { includes: '["member"' }],
  ])("whose %s cannot be read grants nothing", (_part, change) => {
    expect(readStoredRole({ ...role, ...change })).toMatchObject({ permissions: [], includes: [], broken: true });
  });
});
