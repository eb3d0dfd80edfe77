import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createDatabase } from "../../support/database.ts";
import { startSite } from "../../support/site.ts";

test.skipIf(process.platform !== "linux")(
  "a site that has just started does not hold the garbage of its start",
  async () => {
    const fresh = await createDatabase("sqlite", { migrated: false });
    // Nothing that the test run adds for speed.
    const environment = { NODE_OPTIONS: "", NODE_COMPILE_CACHE: "" };
    const site = await startSite({ databaseUrl: fresh.url, withOwner: false, environment });
    try {
      expect((await fetch(`${site.origin}/members`)).status).toBe(401);
      const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${site.processId}/status`, "utf8")) ?? [];
      // About 130 megabytes; 300 where each file of a package parses its package.json and V8 grows for the garbage.
      expect(Number(kilobytes) / 1024).toBeLessThan(200);
    } finally {
      await site.stop();
      await fresh.remove();
    }
  },
);
