import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  longestFilter,
  meets,
  mustEqual,
  parseFilter,
  parsePath,
} from "../../../../src/gatehouse/core/identity/scim/filter.ts";
import { ScimRefusal } from "../../../../src/gatehouse/core/identity/scim/refusal.ts";

const ada = {
  id: "2819c223",
  externalId: "00uAda",
  userName: "ada@example.com",
  name: { familyName: "Lovelace", givenName: "Ada" },
  active: true,
  emails: [
    { value: "ada@example.com", type: "work", primary: true },
    { value: "ada@home.example", type: "home" },
  ],
  meta: { created: "2026-11-21T10:00:00.000Z" },
};

const asked = (filter: string) => meets(ada, parseFilter(filter));

describe("a filter of a directory", () => {
  it.each([
    ['userName eq "ADA@example.com"', "whose case does not matter in an email"],
    ['username Eq "ada@example.com"', "whose attributes and operators may have any case"],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "ada"', "with the schema in front"],
    ['name.familyName co "love"', "about a part of an attribute"],
    ['emails[type eq "work" and value co "@example.com"]', "about one element"],
    ['emails[type eq "home"].value eq "ada@home.example"', "about a part of one element"],
    ['active eq true and not (title pr) or emails.type eq "x"', "with not"],
    ['meta.created ge "2026-01-01T00:00:00Z"', "about a time"],
    ['userName eq "nobody" or (active eq true and externalId eq "00uAda")', "with brackets"],
    ['externalId ne "other"', "that asks for another value"],
  ])("finds her by %s, %s", (filter) => {
    expect(asked(filter)).toBe(true);
  });

  it.each([
    ['externalId eq "00uada"', "because ids are compared as they are written"],
    ['emails[type eq "home" and value co "@example.com"]', "because no one element meets both"],
    ['emails[type eq "home"].value eq "ada@example.com"', "because the other one has it"],
    ["title pr", "because it is not there"],
    ['active eq "true"', "because a text is no truth value"],
    ['urn:example:2.0:Other:userName eq "ada@example.com"', "because it is of another schema"],
  ])("does not find her by %s, %s", (filter) => {
    expect(asked(filter)).toBe(false);
  });

  it.each([
    "",
    "userName",
    "userName eq",
    'userName eq "a',
    "userName is 1",
    '(userName eq "a"',
    'emails[type eq "x"',
    "not userName pr",
    'userName eq "a" andb eq 1',
    'a eq "\\x"',
    "a eq 1 2",
  ])("is refused when it is %j", (filter) => {
    expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ scimType: "invalidFilter", status: 400 }));
  });

  it("stops at brackets within brackets, at many comparisons and at a great length", () => {
    const deep = `${"(".repeat(200)}a pr${")".repeat(200)}`;
    const wide = Array.from({ length: 40 }, () => "a pr").join(" or ");
    const long = `a eq "${"x".repeat(longestFilter)}"`;
    for (const bomb of [deep, wide, long, "(".repeat(1_000), "urn:".repeat(250)]) {
      expect(() => parseFilter(bomb)).toThrow(ScimRefusal);
    }
  });

  it("never throws anything else, and ends, for every input", () => {
    const pieces = fc.constantFrom(
      "userName",
      " eq ",
      '"a"',
      "(",
      ")",
      "[",
      "]",
      " and ",
      " or ",
      "not ",
      " pr",
      "true",
      ".",
      "emails",
      "urn:x:y:",
      "\\",
      "1",
    );
    const sent = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(sent, (text) => {
        try {
          meets(ada, parseFilter(text));
        } catch (error) {
          expect(error).toBeInstanceOf(ScimRefusal);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("compares with any text, as JSON writes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        const filter = parseFilter(`externalId eq ${JSON.stringify(text)}`);
        expect(meets({ externalId: text }, filter)).toBe(true);
        expect(mustEqual(filter, "externalid")).toBe(text);
      }),
    );
  });

  it("says which value an attribute must have, where it does", () => {
    expect(mustEqual(parseFilter('active eq true and userName eq "a"'), "username")).toBe("a");
    expect(mustEqual(parseFilter('emails[type eq "work"].value eq "a"'), "emails.value")).toBe("a");
    expect(mustEqual(parseFilter('emails.value eq "a"'), "emails.value")).toBe("a");
    expect(mustEqual(parseFilter('userName eq "a" or active eq true'), "username")).toBeNull();
    expect(mustEqual(parseFilter('not (userName eq "a")'), "username")).toBeNull();
  });
});

describe("the path of a change", () => {
  it("is an attribute, a part of it, or an element", () => {
    expect(parsePath("name.familyName")).toEqual({ attribute: "name", sub: "familyname" });
    expect(parsePath('emails[type eq "work"].value')).toMatchObject({ attribute: "emails", sub: "value" });
    expect(parsePath('members[value eq "2"]')).toMatchObject({ attribute: "members", filter: { value: "2" } });
    expect(() => parsePath("members[")).toThrow(expect.objectContaining({ scimType: "invalidPath" }));
  });
});
