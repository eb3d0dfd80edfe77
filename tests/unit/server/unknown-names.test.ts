import { expect, it } from "vitest";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import { builtInRoles, type Role } from "../../../src/gatehouse/core/access/role.ts";
import { unknownNames } from "../../../src/gatehouse/server/access/unknown-names.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { codeRoles, permissionCatalogue } from "../../../src/gatehouse/server/access/code-policy.ts";

const askFor = (...roles: string[]) => ({ kind: "any-role", roles });
const section = (requirement: object) => ({
  id: "members",
  label: "the members section",
  path: "/members",
  requirement,
});

function told(options: object, fromConsole: Role[] = []): string[] {
  const configuration = readConfiguration({ siteName: "Test", ...options });
  const roles = [...codeRoles(configuration), ...fromConsole];
  const permissions = permissionCatalogue(configuration);
  return unknownNames(configuration, compilePolicy({ rules: [], roles, sections: [], permissions }));
}

it("names a misspelt role of a section, with the roles there are", () => {
  expect(told({ sections: [section(askFor("mebmer"))] })).toEqual([
    'This site has no role "mebmer", so only owners meet what the section /members in astro.config asks. It has owner, ' +
      "admin, editor and member. Mend the name, declare it in gatehouse({ roles }), or create it in the console.",
  ]);
});

it("finds it in rules, actions and islands, once", () => {
  const options = {
    rules: [{ pattern: "/press/**", requirement: askFor("press", "editor") }],
    actions: { "library.reserve": askFor("press") },
    islands: { Corner: { kind: "all-permissions", permissions: ["libary:borrow"] } },
    permissions: { "library:borrow": "Borrow from the library" },
  };
  const [role, permission, ...more] = told(options);
  expect(role).toContain("the rule /press/** and the action library.reserve");
  expect(permission).toContain('no permission "libary:borrow"');
  expect(permission).toContain("the island Corner");
  expect(more).toEqual([]);
});

it("is silent about roles that the code declares or the console has made", () => {
  const press = { id: "press", label: "Press" };
  expect(told({ roles: [press], sections: [section(askFor("press"))] })).toEqual([]);
  const [owner] = builtInRoles as [Role];
  expect(told({ sections: [section(askFor("press"))] }, [{ ...owner, ...press, source: "console" }])).toEqual([]);
});
