import { describe, expect, test } from "vitest";
import { weakensCodeRule } from "../../../src/gatehouse/core/access/code-floor.ts";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { hostSchema } from "../../../src/gatehouse/core/access/host.ts";
import type { Rule } from "../../../src/gatehouse/core/access/rule.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { anyRole, closed, everyone, memberWith, rule, samplePolicy, signedIn } from "./sample-policy.ts";

const files = "files.example.org";
const at = (host: string, one: Rule): Rule => ({ ...one, id: `${host} ${one.id}`, host });
const ask = (path: string, host?: string) => ({ method: "GET", path, host });

describe("a rule that names a host", () => {
  const policy = samplePolicy({
    rules: [
      at(files, rule("console", "/open/**", everyone)),
      at(files, rule("code", "/**", anyRole("press"))),
      rule("console", "/notes/**", signedIn),
    ],
  });

  test("holds there and nowhere else", () => {
    expect(decide(policy, anonymous, ask("/a")).allowed).toBe(true);
    expect(decide(policy, anonymous, ask("/a", files)).allowed).toBe(false);
    expect(decide(policy, memberWith("press"), ask("/a", files)).allowed).toBe(true);
  });

  test("is tightened by the console like any other, and never weakened", () => {
    expect(decide(policy, anonymous, ask("/open/a", files)).allowed).toBe(false);
    expect(weakensCodeRule(policy, { ...rule("console", "/open/**", everyone), host: files })?.code).toBe(
      "weakens-code-rule",
    );
    expect(weakensCodeRule(policy, rule("console", "/open/**", everyone))).toBeNull();
  });

  test("the site's own rules and sections say nothing about another host", () => {
    const decision = decide(policy, memberWith("owner"), ask("/notes/a", "other.example.org"));
    expect(decision.allowed).toBe(false);
    expect(!decision.allowed && decision.denial.rule?.id).toBe("host:closed");
  });
});

test("a host that no rule names is closed to everybody, and so is what the rules of a named host leave out", () => {
  const policy = samplePolicy({ rules: [at(files, rule("console", "/open/**", everyone))] });
  for (const [path, host] of [
    ["/open/a", "unheard.example"],
    ["/open/a", ""],
    ["/", files],
    ["/opened", files],
    ["/open/a", `${files}:8080`],
  ] as const) {
    expect(decide(policy, memberWith("owner"), ask(path, host)).allowed, `${host}${path}`).toBe(false);
  }
  expect(decide(policy, anonymous, ask("/open/a", files)).allowed).toBe(true);
});

test("a section at a host is told apart from one of the site under the same path", () => {
  const sections = [
    { id: "site", label: "the site's papers", path: "/papers", requirement: signedIn },
    { id: "files", label: "the archive", path: "/papers", host: files, requirement: closed },
  ];
  const policy = samplePolicy({ sections });
  expect(policy.match("GET", "/papers/a")?.section?.id).toBe("site");
  expect(policy.match("GET", "/papers/a", files)?.section?.id).toBe("files");
});

test("why is told with the host", () => {
  const policy = samplePolicy({ rules: [at(files, rule("code", "/**", signedIn))] });
  const known = decide(policy, anonymous, ask("/a", files));
  const unknown = decide(policy, anonymous, ask("/a", "unheard.example"));
  expect(!known.allowed && known.denial.trace[0]?.answer).toBe("files.example.org/** from the code of the site");
  expect(!unknown.allowed && unknown.denial.trace[0]?.answer).toContain("unheard.example");
});

test.each(["https://files.example.org", "files.example.org/", "*.example.org", "-a.example", "a..b", "a b", "a:0", ""])(
  "%j is no host",
  (text) => {
    expect(hostSchema.safeParse(text).success).toBe(false);
  },
);

test("a host is kept in small letters", () => {
  expect(hostSchema.parse(" Files.Example.org:8443 ")).toBe("files.example.org:8443");
});
