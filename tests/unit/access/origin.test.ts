import { expect, test } from "vitest";
import { crossOriginSchema, isSharedPath, maySharePath } from "../../../src/gatehouse/core/access/origin.ts";

test.each([
  "*",
  "null",
  "https://a.example/",
  "https://a.example/x",
  "a.example",
  "HTTPS://A.example",
  "ftp://a.example",
  "https://*.a.example/",
])("%s is no origin that can be allowed", (origin) =>
  expect(crossOriginSchema.safeParse({ origins: [origin] }).success).toBe(false),
);

test("paths are patterns, and /api/** is what is shared when none is named", () => {
  const cors = crossOriginSchema.parse({ origins: ["https://a.example", "http://localhost:5173"] });
  const shared = (path: string) => isSharedPath(cors, path);
  expect(["/api", "/api/", "/api/x/y", "/apis", "/", "/api/%2e%2e/x", "/api//x"].map(shared)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(maySharePath(cors, "/api/x", "http://localhost:5173")).toBe(true);
  expect(maySharePath(cors, "/api/x", "https://a.example.evil.example")).toBe(false);
  expect(maySharePath(cors, "/api/x", null)).toBe(false);
});

test("nothing is shared where no origin is allowed", () => {
  expect(isSharedPath(crossOriginSchema.parse({}), "/api/x")).toBe(false);
});

test("one of the patterns is enough, and one that stands for more than the path does not share it", () => {
  const cors = crossOriginSchema.parse({ origins: ["https://a.example"], paths: ["/feed.json", "/api/*", "/x/**"] });
  expect(["/feed.json", "/api/x", "/x/y/z", "/api", "/api/x/y"].map((path) => isSharedPath(cors, path))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
