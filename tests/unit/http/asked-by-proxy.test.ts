import { describe, expect, test } from "vitest";
import { forwardedRequest, originalRequest } from "../../../src/gatehouse/http/gateways/asked-by-proxy.ts";

const original = (url: string, method = "GET") =>
  originalRequest(new Headers({ "X-Original-URL": url, "X-Original-Method": method }));

const forwarded = { "X-Forwarded-Method": "GET", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "A.example:443" };

test("reads both families to the same", () => {
  const expected = { method: "GET", scheme: "https", host: "a.example", pathname: "/b%20c", search: "?d=/e?f" };
  expect(original("https://A.example:443/b%20c?d=/e?f")).toEqual(expected);
  expect(forwardedRequest(new Headers({ ...forwarded, "X-Forwarded-Uri": "/b%20c?d=/e?f" }))).toEqual(expected);
});

test("a question mark alone belongs to the query", () => {
  expect(original("https://a.example/b?")).toMatchObject({ pathname: "/b", search: "?" });
});

describe("what cannot be read in one way is nothing", () => {
  test.each([
    "/a",
    "//a.example/b",
    "ftp://a.example/b",
    "https://a.example",
    "https://a.example?b",
    "https://user@a.example/b",
    "https://a.example\\b/c",
    "https:///b",
    "https://a.example/b#c",
    "https://a.example/b/../c",
    "https://a.example//b",
    "https://a.example/%62",
    "https://a.example/b;c",
    "https://a.example/b%3Bc",
    "https://a.example/b c",
    "https://a.example/é",
    "https://a.example/b, https://a.example/b",
    `https://a.example/${"b".repeat(9000)}`,
  ])("%s", (url) => {
    expect(original(url)).toBeNull();
  });
  test.each(["", "get", "GET, POST", "GE T"])("method %j", (method) => {
    expect(original("https://a.example/b", method)).toBeNull();
  });
  test.each(["X-Forwarded-Method", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Uri"])(
    "without %s",
    (name) => {
      const headers = new Headers({ ...forwarded, "X-Forwarded-Uri": "/b" });
      expect(forwardedRequest(headers)).not.toBeNull();
      headers.delete(name);
      expect(forwardedRequest(headers)).toBeNull();
    },
  );
});
