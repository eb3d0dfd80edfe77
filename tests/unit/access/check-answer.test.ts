/** What `gatehouse check` says of a response: nothing of a right one, and the name of each fault of a wrong one. */
import { describe, expect, test } from "vitest";
import { checkAnswer } from "../../../src/gatehouse/core/access/check-answer.ts";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { anonymous, type Subject } from "../../../src/gatehouse/core/identity/subject.ts";
import { everyone, memberWith, rule, samplePolicy } from "./sample-policy.ts";

const policy = samplePolicy({
  rules: [
    rule("code", "/open", everyone),
    { ...rule("code", "/hidden", { kind: "signed-in" }), conceal: true },
    rule("code", "/desk", { kind: "any-role", roles: ["editor"] }),
  ],
});
const member = memberWith("member");

const refusal = {
  "www-authenticate": 'Bearer realm="The Quoin"',
  "cache-control": "no-store, private",
  "x-refusal-id": "K7QX",
};
const forbidden = { "cache-control": "No-Store", "x-refusal-id": "K7QX" };
const redirect = (location: string) => ({ location });

function faultsOf(path: string, subject: Subject, status: number, headers: Readonly<Record<string, string>> = {}) {
  const answer = { status, header: (name: string) => headers[name] ?? null };
  const decision = decide(policy, subject, { method: "GET", path });
  return checkAnswer({ method: "GET", path, signInPath: "/login" }, decision, answer);
}

function codesOf(...asked: Parameters<typeof faultsOf>) {
  return faultsOf(...asked).map(({ code }) => code);
}

describe("a right response has no fault", () => {
  test.each<[string, Subject, number, Readonly<Record<string, string>>?]>([
    ["/members", anonymous, 401, refusal],
    ["/desk", member, 403, forbidden],
    ["/hidden", anonymous, 404],
    ["/open", anonymous, 200],
    ["/nowhere", anonymous, 404],
    ["/open", anonymous, 304],
    ["/members", member, 200, { "cache-control": "private, max-age=60" }],
    ["/members", member, 200, { "cache-control": "NO-STORE" }],
    // The page's own code refused it.
    ["/members", member, 403, forbidden],
    ["/open", anonymous, 401, refusal],
    ["/open", anonymous, 302, redirect("/elsewhere?from=/login")],
    // Names of schemes inside of a quoted text open no dialog.
    ["/members", anonymous, 401, { ...refusal, "www-authenticate": 'Bearer realm="Basic training"' }],
  ])("%s for %o with %i", (...asked) => {
    expect(codesOf(...asked)).toEqual([]);
  });
});

describe("a page that should have been refused", () => {
  test("and was sent is let in", () => {
    expect(faultsOf("/members", anonymous, 200)).toEqual([
      { code: "let-in", message: "was answered 200, and the rules say 401 (no-credentials)" },
    ]);
    expect(codesOf("/hidden", anonymous, 200)).toEqual(["let-in"]);
    expect(codesOf("/members", anonymous, 399)).toEqual(["let-in"]);
  });

  test("and led to the sign-in page names that too", () => {
    for (const location of ["/login", "/login/", "/login?next=/members", "https://site.example/login"]) {
      expect(codesOf("/members", anonymous, 302, redirect(location))).toEqual(["sent-to-sign-in", "let-in"]);
    }
    expect(codesOf("/members", anonymous, 300, redirect("/login"))).toContain("sent-to-sign-in");
    expect(codesOf("/members", anonymous, 400, redirect("/login"))).toEqual(["wrong-status"]);
    expect(codesOf("/members", anonymous, 299, redirect("/login"))).toEqual(["let-in"]);
    expect(codesOf("/members", anonymous, 302, redirect("/signup"))).toEqual(["let-in"]);
    expect(codesOf("/members", anonymous, 302, redirect("http://["))).toEqual(["let-in"]);
  });

  test("with another status says which the rules ask for", () => {
    expect(faultsOf("/members", anonymous, 403, forbidden)).toEqual([
      { code: "wrong-status", message: "was answered 403, and the rules say 401 (no-credentials)" },
    ]);
    expect(codesOf("/hidden", anonymous, 401, refusal)).toEqual(["wrong-status"]);
    expect(faultsOf("/hidden", anonymous, 403, forbidden)[0]?.message).toContain("the rules say 404");
    expect(codesOf("/members", anonymous, 499)).toEqual(["wrong-status"]);
  });

  test("and failed is broken, not let in", () => {
    expect(codesOf("/members", anonymous, 500)).toEqual(["broken"]);
    expect(codesOf("/open", anonymous, 503)).toEqual(["broken"]);
  });

  test("and is concealed must not tell by its headers that it is there", () => {
    expect(faultsOf("/hidden", anonymous, 404, { "x-refusal-id": "K7QX" })).toEqual([
      { code: "conceals-badly", message: "is concealed, and the response has the header x-refusal-id" },
    ]);
    expect(codesOf("/hidden", anonymous, 404, { "www-authenticate": "Bearer" })).toEqual(["conceals-badly"]);
  });
});

describe("a refusal", () => {
  test.each<[string, Subject, number, Readonly<Record<string, string>>, string[]]>([
    ["/members", anonymous, 401, forbidden, ["challenge-missing"]],
    ["/desk", member, 403, refusal, ["challenge-superfluous"]],
    ["/members", anonymous, 401, { ...refusal, "x-refusal-id": "" }, []],
    ["/members", anonymous, 401, { ...refusal, "cache-control": "private" }, ["refusal-cached"]],
    ["/members", anonymous, 401, { "www-authenticate": "Bearer" }, ["refusal-cached", "refusal-without-id"]],
    // One that the page's own code raised is held to the same.
    ["/open", anonymous, 403, {}, ["refusal-cached", "refusal-without-id"]],
  ])("%s for %o with %i and %j has %j", (path, subject, status, headers, codes) => {
    expect(codesOf(path, subject, status, headers)).toEqual(codes);
  });

  test.each(["Basic", 'Digest realm="x"', 'Bearer realm="x", Basic realm="y"', "NTLM", "negotiate"])(
    "with the challenge %s would open a dialog of the browser",
    (challenge) => {
      expect(codesOf("/members", anonymous, 401, { ...refusal, "www-authenticate": challenge })).toEqual([
        "challenge-opens-dialog",
      ]);
    },
  );

  test("that a cache may keep is quoted", () => {
    const [kept, bare] = [{ ...refusal, "cache-control": "public" }, { "x-refusal-id": "K7QX" }];
    expect(faultsOf("/members", anonymous, 401, kept)[0]?.message).toContain("(Cache-Control: public)");
    expect(faultsOf("/desk", member, 403, bare)[0]?.message).toContain("(Cache-Control: none)");
  });
});

test("a guarded page that a shared cache may keep could be shown to another visitor", () => {
  expect(faultsOf("/members", member, 200, { "cache-control": "public, max-age=60" })).toEqual([
    {
      code: "guarded-cached",
      message: "was let in, and the answer may be kept by a cache (Cache-Control: public, max-age=60)",
    },
  ]);
  expect(codesOf("/members", member, 200)).toEqual(["guarded-cached"]);
  expect(codesOf("/members", member, 200, { "cache-control": "privately" })).toEqual(["guarded-cached"]);
});
