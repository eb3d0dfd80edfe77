import { expect, test } from "vitest";
import { declaredIn } from "../../../src/gatehouse/integration/declared-at.ts";

const text = `export default defineConfig({
  integrations: [
    gatehouse({
      sections: [{ id: "members", label: "the members’ section", path: "/members" }],
      rules: [
        { pattern: "/press/**", requirement: { kind: "signed-in" } },
        { pattern: '/a.b/**', requirement: { kind: "signed-in" } },
        { pattern: "/twice", methods: ["GET"], requirement: { kind: "signed-in" } },
        { pattern: "/twice", methods: ["POST"], requirement: { kind: "signed-in" } },
      ],
    }),
  ],
});
`;

test("the lines of rules and sections are told where they are certain", () => {
  const requirement = { kind: "signed-in" } as const;
  const found = declaredIn("astro.config.mjs", text, {
    sections: [
      { id: "members", label: "", path: "/members" },
      { id: "made", label: "", path: "/made" },
    ],
    rules: ["/press/**", "/a.b/**", "/twice", "/axb/**"].map((pattern) => ({ pattern, requirement })),
  });
  expect(found).toEqual({ file: "astro.config.mjs", sections: { members: 4 }, rules: { 1: 6, 2: 7 } });
});
