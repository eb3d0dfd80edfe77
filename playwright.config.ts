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
  // Limits tell a hung test from a slow one, on a machine that does other work as well.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    launchOptions: { args: chromiumArguments, ...(executablePath === undefined ? {} : { executablePath }) },
    // A trace costs a tenth of the time. `npx playwright test --trace on` makes one; a failure shows a picture and the page.
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "sqlite", use: { engine: "sqlite" } },
    // Repositories and use cases are tested on both engines. Here is one way each of a member, an admin and the owner, from
    // the form to the database and back; how pages look and what a browser does does not depend on the engine.
    { name: "postgres", use: { engine: "postgres" }, grep: /@both-engines/ },
  ],
});
