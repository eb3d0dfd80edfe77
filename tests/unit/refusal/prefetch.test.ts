import { expect, test } from "vitest";
import { isPrefetch } from "../../../src/gatehouse/core/refusal/prefetch.ts";

const fetchesAhead = (method: string, headers: Record<string, string>) => isPrefetch(method, new Headers(headers));

test.each(["prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip", " Prefetch"])(
  "a prefetch: %s",
  (purpose) => {
    expect(fetchesAhead("GET", { "sec-purpose": purpose })).toBe(true);
    expect(fetchesAhead("GET", { purpose })).toBe(true);
  },
);

test.each(["", "navigate", "prefetched", "no prefetch"])("a request of a person: %j", (purpose) => {
  expect(fetchesAhead("GET", { "sec-purpose": purpose })).toBe(false);
  expect(fetchesAhead("GET", {})).toBe(false);
});

test("a request with a credential and a write are never treated as a prefetch", () => {
  expect(fetchesAhead("GET", { purpose: "prefetch", authorization: "Bearer x" })).toBe(false);
  expect(fetchesAhead("POST", { purpose: "prefetch" })).toBe(false);
});
