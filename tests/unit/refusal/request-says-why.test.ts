/** When a request for a role has to say why: as the owner decided for the form on the pages that ask for the role. */
import { expect, test } from "vitest";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import { ruleSchema, sectionSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { builtInRoles, roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { requestSaysWhy } from "../../../src/gatehouse/core/refusal/request-says-why.ts";

const anyOf = (...roles: string[]) => ({ kind: "any-role", roles });
const section = (id: string, requirement: object) =>
  sectionSchema.parse({ id, label: id, path: `/${id}`, requirement });
const role = (id: string) => ({ ...roleSchema.parse({ id, label: id }), source: "code" as const });

const rule = (pattern: string, asked: string, source: "code" | "console") => ({
  ...ruleSchema.parse({ pattern, requirement: anyOf(asked) }),
  id: pattern,
  source,
});

const policy = compilePolicy({
  roles: [...builtInRoles, ...["press", "reader", "archivist", "guest"].map(role)],
  sections: [section("press", anyOf("press", "reader")), section("library", anyOf("reader"))],
  rules: [rule("/library/archive/**", "archivist", "code"), rule("/press/gallery", "guest", "console")],
  permissions: {},
});

/** @param changes to the form: for the whole site, for a section, for a reason */
function page({ site = "optional", sections = {}, reasons = {} }: Changes): PageDocument {
  const { blocks, ...shipped } = shippedDocument();
  const form = blocks.find(({ kind }) => kind === "sign-in")?.id ?? "";
  const override = (requestNote: string) => ({ blocks: { [form]: { requestNote } } });
  const each = (settings: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, override(value)]));
  return pageDocumentSchema.parse({
    ...shipped,
    blocks: blocks.map((block) => (block.id === form ? { ...block, requestNote: site } : block)),
    overrides: { sections: each(sections), reasons: each(reasons) },
  });
}

interface Changes {
  readonly site?: "optional" | "required";
  readonly sections?: Readonly<Record<string, string>>;
  readonly reasons?: Readonly<Record<string, string>>;
}

const asked = (changes: Changes) =>
  ["press", "reader", "archivist", "guest"].filter((id) => requestSaysWhy(page(changes), policy, id, "role-missing"));

test("for every role, where the owner says so for the whole site", () => {
  expect(asked({})).toEqual([]);
  expect(asked({ site: "required" })).toEqual(["press", "reader", "archivist", "guest"]);
});

test("for the roles that a section asks for, itself or by a rule of the code, and not for those of a console's rule inside it", () => {
  expect(asked({ sections: { press: "required" } })).toEqual(["press"]);
  expect(asked({ sections: { library: "required" } })).toEqual(["archivist"]);
  expect(asked({ site: "required", sections: { press: "optional" } })).toEqual(["archivist", "guest"]);
});

test("where sections ask for one role and differ, it may be left empty", () => {
  expect(asked({ sections: { press: "required", library: "required" } })).toEqual(["press", "reader", "archivist"]);
  expect(asked({ site: "required", sections: { library: "optional" } })).not.toContain("reader");
});

test("for the reason that the page gives", () => {
  const renewing = page({ reasons: { "membership-ended": "required" } });
  expect(requestSaysWhy(renewing, policy, "press", "membership-ended")).toBe(true);
  expect(requestSaysWhy(renewing, policy, "press", "role-missing")).toBe(false);
});
