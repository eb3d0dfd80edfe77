import { expect, it } from "vitest";
import type { Member } from "../../../src/gatehouse/core/identity/member.ts";
import { beginningOf, lineOf, textOfCell } from "../../../src/gatehouse/core/identity/people-file.ts";

const member: Member = {
  id: "ada",
  email: "ada@example.com",
  name: "Ada",
  createdAt: Date.UTC(2030, 0, 2),
  suspendedAt: null,
  emailVerifiedAt: null,
  roles: ["editor", "member"],
  grants: [
    { role: "editor", endsAt: Date.UTC(2030, 2, 2), pending: false },
    { role: "member", endsAt: null, pending: false },
    { role: "press", endsAt: null, pending: true },
  ],
};
const now = Date.UTC(2030, 1, 1);

it("writes a line for each format, with the last day of a role and without what is only asked for", () => {
  expect(beginningOf("csv")).toBe("\ufeffemail,name,roles,confirmed,standing,source,created,last sign-in,id\r\n");
  expect(lineOf("csv", member, now)).toBe(
    'ada@example.com,Ada,"editor=2030-03-01;member",no,active,,2030-01-02,,ada\r\n',
  );
  expect(JSON.parse(lineOf("jsonl", { ...member, source: "import" }, now))).toMatchObject({
    email: "ada@example.com",
    source: "import",
    roles: [
      { role: "editor", until: "2030-03-01" },
      { role: "member", until: null },
    ],
  });
});

it.each(['=HYPERLINK("http://evil.example")', "+1", "-1+1", "@SUM(A1)", "\tx", 'a"b', "a,b", "two\nlines"])(
  "a spreadsheet computes nothing from the name %j, and it is read as it was",
  (name) => {
    const cell = lineOf("csv", { ...member, name }, now).split("ada@example.com,")[1] ?? "";
    expect(cell).not.toMatch(/^"?[=+\-@\t]/);
    const quoted = /^"((?:[^"]|"")*)"|^([^,]*)/.exec(cell);
    const read = quoted?.[1]?.replaceAll('""', '"') ?? quoted?.[2] ?? "";
    expect(textOfCell(read)).toBe(name.startsWith("\t") ? name : name.trim());
  },
);
