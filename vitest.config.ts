import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

// A condition that is waited for has the time that a busy machine takes: one that holds costs nothing more.
const expectations = { poll: { timeout: 15_000, interval: 25 } };

export default defineConfig({
  test: {
    // One for each core: the tests mostly wait for servers and databases in processes of their own.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: [
      // Components are rendered as Astro renders them; no site's configuration is needed for that.
      getViteConfig(
        { test: { name: "ui", include: ["tests/ui/**/*.test.ts"], environment: "node" } },
        { configFile: false, logLevel: "error" },
      ),
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/architecture/**/*.test.ts"],
          environment: "node",
          // Pure functions leave nothing behind for the next file.
          pool: "threads",
          isolate: false,
          // Generated cases take their time on a machine that is busy with something else.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts", "tests/clients/**/*.test.ts"],
          environment: "node",
          pool: "forks",
          expect: expectations,
          // Starts one PostgreSQL for all files; each test then gets a database of its own.
          globalSetup: ["tests/support/postgres-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "gateways",
          include: ["tests/gateways/**/*.test.ts"],
          environment: "node",
          pool: "forks",
          expect: expectations,
          // Finds the proxies, or installs them where it may.
          globalSetup: ["tests/gateways/programs.ts"],
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: "foreign",
          include: ["tests/foreign/**/*.test.ts"],
          environment: "node",
          pool: "forks",
          expect: expectations,
          // Packs the package and installs it, as a stranger would.
          globalSetup: ["tests/foreign/support/install-package.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: "attacks",
          include: ["tests/attacks/**/*.test.ts"],
          environment: "node",
          pool: "forks",
          expect: expectations,
          // Builds the sample site in every way and starts it; a PostgreSQL for what is tried on either engine.
          globalSetup: ["tests/support/postgres-setup.ts", "tests/attacks/support/open-sites.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
