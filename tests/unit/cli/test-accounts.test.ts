/** Test accounts are for the database of a test site, and for no other. */
import { afterEach, expect, test, vi } from "vitest";
import { signInAs } from "../../../src/gatehouse/testing/sign-in-as.ts";

afterEach(() => vi.unstubAllEnvs());

test("without a test site no account is made, in any database that the environment names", async () => {
  vi.stubEnv("GATEHOUSE_TEST_SITE", undefined);
  vi.stubEnv("DATABASE_URL", "file:/nowhere/production.db");
  const page = {
    url: () => "https://example.org/",
    context: () => ({ addCookies: () => Promise.reject(new Error("a cookie was set")) }),
    request: { get: () => Promise.reject(new Error("a page was asked for")) },
    evaluate: () => Promise.reject(new Error("a script was run")),
  };
  await expect(signInAs(page, "owner")).rejects.toThrow("in the database of a test site only");
});
