import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./tests/support/chromium.ts";
import type { EngineOption } from "./tests/e2e/fixtures.ts";

const executablePath = findChromium();

export default defineConfig<EngineOption>({
  testDir: "tests/e2e",
  // A folder of its own: Playwright empties it, and the reports of the other tests lie beside.
  outputDir: "test-results/e2e",
  globalSetup: "./tests/e2e/global-setup.ts",
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    launchOptions: { args: chromiumArguments, ...(executablePath === undefined ? {} : { executablePath }) },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "sqlite", use: { engine: "sqlite" } },
    // How pages look and what they ask for does not depend on the engine.
    { name: "postgres", use: { engine: "postgres" }, testIgnore: "pages.spec.ts" },
  ],
});
