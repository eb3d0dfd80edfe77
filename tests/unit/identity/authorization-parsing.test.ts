import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAuthorization } from "../../../src/gatehouse/core/identity/authorization.ts";

const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");

describe("an Authorization header", () => {
  test("that is not there", () => expect(readAuthorization(null)).toEqual({ kind: "none" }));

  test.each(["Bearer abc", "bearer abc", "BEARER   abc"])("holds a token: %s", (field) => {
    expect(readAuthorization(field)).toEqual({ kind: "bearer", token: "abc" });
  });

  test.each([
    ["ada@example.org:secret", "ada@example.org", "secret"],
    [":", "", ""],
    ["ada:a:b:c", "ada", "a:b:c"],
    ["ada:grüße 日本", "ada", "grüße 日本"],
    ["\uFEFFada:x", "\uFEFFada", "x"],
  ])("holds a name and a password in UTF-8: %j", (pair, user, password) => {
    expect(readAuthorization(`Basic ${base64(pair)}`)).toEqual({ kind: "basic", user, password });
  });

  test.each(["Digest a=b", "Negotiate", "bearerabc"])("may be of a scheme that is not known: %s", (field) => {
    expect(readAuthorization(field)).toEqual({ kind: "other" });
  });

  test.each([
    "",
    " Bearer abc",
    "Basic",
    "Basic *",
    "Basic a",
    `Basic ${base64("nobody")}`,
    `Basic ${base64("a\r\nb:c")}`,
    `Basic ${base64("a:b\u007f")}`,
    `Basic ${Buffer.from([0xc3, 0x3a, 0x61]).toString("base64")}`,
  ])("is malformed: %j", (field) => expect(readAuthorization(field)).toEqual({ kind: "malformed" }));

  test.each(["Bearer", "Bearer ", "Bearer a b", "Bearer a, Bearer b", "Bearer ä", `bearer ${"a".repeat(5_000)}`])(
    "holds a token that cannot be read: %j",
    (field) => expect(readAuthorization(field)).toEqual({ kind: "malformed", scheme: "bearer" }),
  );

  test("is read without a throw, for every input", () => {
    const value = fc.tuple(fc.constantFrom("", "Basic ", "bearer ", "Basic  "), fc.string({ unit: "binary" }));
    fc.assert(fc.property(value, ([scheme, rest]) => typeof readAuthorization(scheme + rest).kind === "string"));
  });

  test("gives back every pair that was written", () => {
    const plain = fc.string({ unit: "grapheme" }).filter((text) => !/[\u0000-\u001f\u007f]/.test(text));
    fc.assert(
      fc.property(plain, plain, (name, password) => {
        const user = name.replaceAll(":", "");
        fc.pre(Buffer.from(`${user}:${password}`, "utf8").toString("utf8") === `${user}:${password}`);
        fc.pre(`${user}:${password}`.length < 500);
        expect(readAuthorization(`Basic ${base64(`${user}:${password}`)}`)).toEqual({ kind: "basic", user, password });
      }),
    );
  });
});
