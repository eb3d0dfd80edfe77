/** Requests that a proxy, the file server and Astro could each read in another way are refused first. */
import { describe, expect, inject, test } from "vitest";
import { rawRequest } from "../support/raw-request.ts";

describe("a request with more than one meaning", () => {
  const { origin } = inject("openSites").default;
  const host = `Host: ${new URL(origin).host}`;

  test.each([
    "/members//",
    "//members",
    "/members/..",
    "/members/.",
    "/x/../members",
    "/members/%2e%2e/",
    "/members/..%2fabout",
    "/members/..%5cabout",
    "/members/%252e%252e/about",
    "/members%00",
    "/members%09",
    "/members%ff",
    "/_astro/..%2f..%2fserver/entry.mjs",
    "http://localhost/members",
    "*",
  ])("is 400 for the target %s, neither redirected nor cached", async (target) => {
    for (const method of ["GET", "POST"]) {
      const answer = await rawRequest(origin, [`${method} ${target} HTTP/1.1`, host]);
      expect(answer.status).toBe(400);
      expect(answer.headers.get("cache-control")).toEqual(["no-store"]);
      expect(answer.headers.get("location")).toBeUndefined();
    }
  });

  test("is 400 for two Host headers, in either order", async () => {
    for (const hosts of [
      [host, "Host: evil.example"],
      ["Host: evil.example", host],
      [host, host],
    ]) {
      expect((await rawRequest(origin, ["GET /members HTTP/1.1", ...hosts])).status).toBe(400);
    }
  });

  test.each(["/", "/members", "/members/", "/members?next=//x/../y%2f", "/members/caf%C3%A9"])(
    "is not a request with %s",
    async (target) => {
      expect((await rawRequest(origin, [`GET ${target} HTTP/1.1`, host])).status).not.toBe(400);
    },
  );
});
