import { expect, test } from "vitest";
import { heldBy, roleGrid } from "../../../src/gatehouse/core/access/role-grid.ts";
import { createRoleGraph } from "../../../src/gatehouse/core/access/role-graph.ts";
import { roleSchema, type Role } from "../../../src/gatehouse/core/access/role.ts";

const role = (id: string, permissions: string[], includes: string[] = []): Role => ({
  ...roleSchema.parse({ id, label: id, permissions, includes }),
  source: "console",
});
const permissions = { "a:x": "A", "b:x": "B", "c:x": "C" };
const roles = [
  role("owner", []),
  role("chief", ["a:x"], ["editor", "press", "gone"]),
  role("editor", ["b:x"], ["press"]),
  role("press", ["b:x"], ["editor"]),
];
const policy = { ...createRoleGraph(roles, permissions), permissions };

test("a grid tells what a role has by itself from what others bring, also round a circle", () => {
  const { rows } = roleGrid(policy);
  const told = rows.map(({ permission, cells }) => [
    permission,
    ...cells.map((held) => (held === null ? "-" : held.by === "itself" ? "itself" : held.roles.join("+"))),
  ]);
  expect(told).toEqual([
    ["a:x", "itself", "itself", "-", "-"],
    ["b:x", "itself", "editor+press", "itself", "itself"],
    ["c:x", "itself", "-", "-", "-"],
  ]);
  expect(heldBy(policy, role("new", [], ["owner"]), "c:x")).toEqual({ by: "included", roles: ["owner"] });
});
