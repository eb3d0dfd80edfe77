/** How long a connection waits for the next request: a proxy must be the one that closes it (`server-limits.ts`). */
import { expect, test } from "vitest";
import { createDatabase } from "../../support/database.ts";
import { startSite } from "../../support/site.ts";

test.each([
  ["a browser", {}, "timeout=5"],
  ["a trusted proxy", { TRUSTED_PROXIES: "127.0.0.1, ::1" }, "timeout=125"],
])("%s is told how long a connection stays open", async (_who, environment, told) => {
  const fresh = await createDatabase("sqlite", { migrated: false });
  const site = await startSite({ databaseUrl: fresh.url, environment });
  try {
    const response = await fetch(`${site.origin}/members`);
    expect([response.status, response.headers.get("keep-alive")]).toEqual([401, told]);
  } finally {
    await site.stop();
    await fresh.remove();
  }
});
