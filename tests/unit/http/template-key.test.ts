import { expect, test } from "vitest";
import type { ComposeInput } from "../../../src/gatehouse/core/refusal/compose.ts";
import { templateKey } from "../../../src/gatehouse/http/answer/template-key.ts";
import { plainInput } from "../../support/compose-input.ts";

const usual = plainInput();

/** Each differs from the usual one in a way that the page shows. */
const others: Partial<ComposeInput>[] = [
  { language: "de" },
  { reason: "session-ended" },
  { cause: "ended-by-admin" },
  { section: { id: "members", label: "the members’ section" } },
  { explainsLittle: true },
  { roleLabels: ["Editor"] },
  { roleLabels: ["Editors"] },
  { requestableRoles: [{ id: "editor", label: "Editor", language: undefined }] },
  { signInWays: ["password", "passkey"] },
  { returnTo: "" },
  { remember: true },
  { lastWay: "passkey" },
  { facts: ["Your session ended yesterday."] },
  { page: "/members" },
  { forgotHref: "/forgot-password" },
  { signedInAs: { id: "mia", name: "Mia", email: "mia@example.org" } },
];

test("each page has a key of its own, whichever were asked for before it", () => {
  const inputs = [usual, ...others.map((other) => ({ ...usual, ...other }))];
  const keys = inputs.map((input) => templateKey(input, 1));
  expect(new Set(keys).size).toBe(inputs.length);
  for (const [index, input] of inputs.entries()) {
    expect(templateKey(input, 2)).not.toBe(keys[index]);
    expect(templateKey(input, 1)).toBe(keys[index]);
    expect(templateKey(inputs[0] ?? usual, 1)).toBe(keys[0]);
  }
});

test("what is filled in for each visitor is no part of the key", () => {
  const another = { ...usual, refusalId: "8M4R-2GJN-5YXC", returnTo: "/members/library", facts: [] };
  expect(templateKey(another, 1)).toBe(templateKey(usual, 1));
});
