import { expect, it } from "vitest";
import type { Member } from "../../../src/gatehouse/core/identity/member.ts";
import { peopleColumns, personAsCells, personAsObject } from "../../../src/gatehouse/core/identity/people-file.ts";
import { csvLine, textOfCell } from "../../../src/gatehouse/core/records/csv.ts";

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
  expect(csvLine(peopleColumns)).toBe("email,name,roles,confirmed,standing,source,created,last sign-in,id\r\n");
  expect(csvLine(personAsCells(member, now))).toBe(
    'ada@example.com,Ada,"editor=2030-03-01;member",no,active,,2030-01-02,,ada\r\n',
  );
  expect(personAsObject({ ...member, source: "import" }, now)).toMatchObject({
    email: "ada@example.com",
    source: "import",
    roles: [
      { role: "editor", until: "2030-03-01" },
      { role: "member", until: null },
    ],
  });
});

it.each(['=HYPERLINK("http://evil.example")', "+1", "-1+1", "@SUM(A1)", "＝1+1", "\tx", 'a"b', "a,b", "two\nlines"])(
  "a spreadsheet computes nothing from the name %j, and it is read as it was",
  (name) => {
    const cell = csvLine(personAsCells({ ...member, name }, now)).split("ada@example.com,")[1] ?? "";
    expect(cell).not.toMatch(/^"?[=+\-@\t＝]/);
    const quoted = /^"((?:[^"]|"")*)"|^([^,]*)/.exec(cell);
    const read = quoted?.[1]?.replaceAll('""', '"') ?? quoted?.[2] ?? "";
    expect(textOfCell(read)).toBe(name.startsWith("\t") ? name : name.trim());
  },
);
