import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { challengeFor, offersBasic } from "../../../src/gatehouse/core/refusal/challenge.ts";
import { reasons, statusOf } from "../../../src/gatehouse/core/refusal/reason.ts";

describe("the challenge of a 401", () => {
  test("names no error when nothing was presented (RFC 6750 3.1)", () => {
    expect(challengeFor("no-credentials", "Example")).toBe('Bearer realm="Example"');
  });
  test.each(["invalid-credentials", "session-expired", "session-ended", "token-expired", "token-revoked"] as const)(
    "says that %s was invalid",
    (reason) => {
      expect(challengeFor(reason, "Example")).toMatch(
        /^Bearer realm="Example", error="invalid_token", error_description="[^"]+"$/,
      );
    },
  );
  test.each(["not-taken-here", "malformed-header", "wrong-password"] as const)(
    "names no error where no token was presented that could be wrong: %s (RFC 6750 3)",
    (presented) => {
      expect(challengeFor("invalid-credentials", "Example", { presented })).toBe('Bearer realm="Example"');
    },
  );
  test.each([
    ["unknown-token", "The token is not known"],
    ["malformed-token", "The token is malformed"],
  ] as const)("tells what is wrong with a token: %s (RFC 6750 3.1)", (presented, words) => {
    expect(challengeFor("invalid-credentials", "Example", { presented })).toBe(
      `Bearer realm="Example", error="invalid_token", error_description="${words}"`,
    );
  });
  test("there is one for every reason with status 401, and none for a 403", () => {
    for (const reason of reasons) {
      expect(challengeFor(reason, "x") === null).toBe(statusOf[reason] === 403);
    }
  });
  test("a 403 has one where another scope would help (RFC 6750 3.1)", () => {
    expect(challengeFor("permission-missing", "x", { scopeNeeded: ["site:read"], basic: true })).toBe(
      'Bearer realm="x", error="insufficient_scope", scope="site:read"',
    );
  });
  test("Basic follows in the same header", () => {
    expect(challengeFor("no-credentials", "x", { basic: true })).toBe(
      'Bearer realm="x", Basic realm="x", charset="UTF-8"',
    );
    expect(challengeFor("role-missing", "x", { basic: true })).toBeNull();
  });
  test("names the scope, and leaves out what is none", () => {
    expect(challengeFor("no-credentials", "x", { scopeNeeded: ["read", '"quoted"', "write"] })).toBe(
      'Bearer realm="x", scope="read write"',
    );
  });
});

test("a sign-in that is too old asks for a newer one, not for another token (RFC 9470 3)", () => {
  expect(challengeFor("sign-in-again", "x", { maxAge: 900.5 })).toBe(
    'Bearer realm="x", error="insufficient_user_authentication", ' +
      'error_description="A more recent sign-in is required", max_age="900"',
  );
  expect(challengeFor("no-credentials", "x", {})).not.toContain("max_age");
});

describe("Basic, for which a browser would open a dialog of its own", () => {
  test.each([
    {},
    { "user-agent": "curl/8.5.0", accept: "*/*" },
    { "user-agent": "python-requests/2.32", accept: "application/json" },
  ])("is offered to a program: %o", (headers) => {
    expect(offersBasic(new Headers(headers))).toBe(true);
  });

  test.each([
    { "sec-fetch-mode": "cors" },
    { "sec-fetch-dest": "empty" },
    { "sec-fetch-site": "same-origin" },
    { origin: "https://site.example" },
    { "sec-ch-ua": '"Chromium"' },
    { "upgrade-insecure-requests": "1" },
    { accept: "text/html,application/xhtml+xml" },
    { accept: "APPLICATION/XHTML+XML" },
    { "user-agent": "Mozilla/5.0 (X11; Linux x86_64)", accept: "*/*" },
  ])("is not offered to a client that may be a browser: %o", (headers) => {
    expect(offersBasic(new Headers(headers))).toBe(false);
  });
});

describe("header injection through the name of the site", () => {
  test.each([
    ['The "Gate"', 'The \\"Gate\\"'],
    ["back\\slash", "back\\\\slash"],
    ["Käse & Café", "Kase & Cafe"],
    ["a\r\nSet-Cookie: x=1", "a Set-Cookie: x=1"],
    ["", "this site"],
    ["日本", "this site"],
  ])("%j becomes %s", (realm, expected) => {
    expect(challengeFor("no-credentials", realm)).toBe(`Bearer realm="${expected}"`);
  });
  test("any name gives one quoted string of ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (realm) => {
        expect(challengeFor("no-credentials", realm)).toMatch(
          /^Bearer realm="(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])+"$/,
        );
      }),
    );
  });
});
