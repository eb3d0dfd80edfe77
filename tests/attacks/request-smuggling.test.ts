/** Requests that a proxy, the file server and Astro could each read in another way are refused first. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../support/database.ts";
import { rawRequest } from "../support/raw-request.ts";
import { startSite, type Site } from "../support/site.ts";

describe("a request with more than one meaning", () => {
  let fresh: FreshDatabase;
  let site: Site;
  let host: string;
  beforeAll(async () => {
    fresh = await createDatabase("sqlite", { migrated: false });
    site = await startSite({ databaseUrl: fresh.url });
    host = `Host: ${new URL(site.origin).host}`;
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
  });

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
      const answer = await rawRequest(site.origin, [`${method} ${target} HTTP/1.1`, host]);
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
      expect((await rawRequest(site.origin, ["GET /members HTTP/1.1", ...hosts])).status).toBe(400);
    }
  });

  test.each(["/", "/members", "/members/", "/members?next=//x/../y%2f", "/members/caf%C3%A9"])(
    "is not a request with %s",
    async (target) => {
      expect((await rawRequest(site.origin, [`GET ${target} HTTP/1.1`, host])).status).not.toBe(400);
    },
  );
});
