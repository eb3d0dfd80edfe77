import { getViteConfig } from "astro/config";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { ownBlocksModule } from "./src/gatehouse/integration/own-blocks.ts";
import { LongestFirst } from "./tests/support/longest-first.ts";

/**
 * Limits tell a hung test from a slow one, on a machine that does other work as well. What holds at once costs nothing more
 * for it, so no test sets shorter ones.
 */
const patient = {
  environment: "node",
  testTimeout: 180_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000, interval: 25 } },
} as const satisfies TestProjectInlineConfiguration["test"];

/**
 * For tests that work with databases and servers, each of which a test makes for itself: a process for every file would cost
 * more than it protects from.
 */
const inProcesses = { ...patient, pool: "forks", isolate: false } as const;

export default defineConfig({
  test: {
    // One for each core: the tests mostly wait for servers and databases in processes of their own.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Starts one PostgreSQL for all files; each test then gets a database of its own.
    globalSetup: ["tests/support/postgres-setup.ts"],
    projects: [
      // Components are rendered as Astro renders them; no site's configuration is needed for that.
      getViteConfig(
        {
          // A site without blocks of its own.
          plugins: [ownBlocksModule(() => [])],
          test: { ...patient, name: "ui", include: ["tests/ui/**/*.test.ts"] },
        },
        { configFile: false, logLevel: "error" },
      ),
      {
        test: {
          ...patient,
          name: "unit",
          include: ["tests/unit/**/*.test.ts", "tests/architecture/**/*.test.ts"],
          // Pure functions leave nothing behind for the next file.
          pool: "threads",
          isolate: false,
        },
      },
      {
        test: {
          ...inProcesses,
          name: "integration",
          include: ["tests/integration/**/*.test.ts", "tests/clients/**/*.test.ts"],
        },
      },
      {
        test: {
          ...inProcesses,
          name: "gateways",
          include: ["tests/gateways/**/*.test.ts"],
        },
      },
      {
        test: {
          ...inProcesses,
          name: "foreign",
          include: ["tests/foreign/**/*.test.ts"],
          // Packs the package and installs it, as a stranger would.
          globalSetup: ["tests/foreign/support/install-package.ts"],
        },
      },
      {
        test: {
          ...inProcesses,
          name: "attacks",
          include: ["tests/attacks/**/*.test.ts"],
          // Builds the sample site in every way and starts it.
          globalSetup: ["tests/attacks/support/open-sites.ts"],
        },
      },
    ],
  },
});
