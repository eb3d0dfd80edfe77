/** A concealed path accepts no password in the request, because the time of the check would reveal it. */
import { describe, expect, test } from "vitest";
import { concealmentProblems, concealsBasic } from "../../../src/gatehouse/core/access/concealment.ts";
import { acceptedCredentials } from "../../../src/gatehouse/core/access/credential.ts";
import type { Section } from "../../../src/gatehouse/core/access/rule.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { rule, samplePolicy, signedIn } from "./sample-policy.ts";

const api: Section = {
  id: "api",
  label: "the members’ data",
  path: "/api/members",
  requirement: signedIn,
  credentials: ["session", "bearer", "basic"],
};
const hidden = (pattern: string) => ({ ...rule("console", pattern, signedIn), conceal: true });

const meeting = [
  "/api/members",
  "/api/members/**",
  "/api/members/a",
  "/api/**",
  "/**",
  "/*/members/b",
  "/api/members/a/**",
];
const apart = ["/api/other/**", "/api", "/members/**", "/*/other"];

describe("the code", () => {
  test("cannot conceal a section that takes basic, and is told what to do", () => {
    expect(() => readConfiguration({ siteName: "Test", sections: [{ ...api, conceal: true }] })).toThrow(
      /sections\.0\.conceal: conceals a part of the section api, which takes basic.*Leave out conceal/s,
    );
    expect(readConfiguration({ siteName: "Test", sections: [api] }).sections).toHaveLength(1);
  });

  test("cannot conceal around it, inside of it, or with a rule", () => {
    const around = { ...api, id: "all", path: "/api", credentials: undefined, conceal: true };
    const inside = { ...api, id: "in", path: "/api/members/in", credentials: undefined, conceal: true };
    expect(concealmentProblems([api, around], [])).toHaveLength(1);
    expect(concealmentProblems([inside, api], [])).toHaveLength(1);
    for (const pattern of meeting) expect(concealmentProblems([api], [hidden(pattern)])).toHaveLength(1);
    for (const pattern of apart) expect(concealmentProblems([api], [hidden(pattern)])).toEqual([]);
    expect(concealmentProblems([{ ...api, credentials: ["session", "bearer"], conceal: true }], [])).toEqual([]);
  });
});

describe("a rule of the console", () => {
  test.each(meeting)("that conceals %s is refused with a sentence", (pattern) => {
    const problem = concealsBasic(hidden(pattern), [api]);
    expect(problem).toMatchObject({ code: "conceals-basic" });
    expect(problem?.message).toContain("the members’ data (/api/members)");
    expect(concealsBasic({ ...hidden(pattern), conceal: false }, [api])).toBeNull();
    expect(concealsBasic({ ...hidden(pattern), host: "files.example.org" }, [api])).toBeNull();
  });

  test("older than the basic in the code wins: no password is taken, a token still is", () => {
    const taken = (...rules: ReturnType<typeof hidden>[]) =>
      acceptedCredentials(samplePolicy({ sections: [api], rules }), ["/api/members/zzz"]);
    expect(taken()).toEqual(new Set(["session", "bearer", "basic"]));
    expect(taken(hidden("/api/other/**"))).toEqual(new Set(["session", "bearer", "basic"]));
    for (const pattern of meeting) expect(taken(hidden(pattern))).toEqual(new Set(["session", "bearer"]));
  });
});
