/**
 * The site under test, for `playwright.config.ts`: the built site on a port and a database of its own.
 *
 * Tests make accounts by writing to that database, as the command line does. The server has no door for it, so there is
 * nothing to leave open in production; and `signInAs` works on no other database than the one that is made here.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface TestSiteOptions {
  /** A port that nothing else listens on; 4399 unless given. */
  readonly port?: number;
  /** More settings of the site, as in its environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The parts of Playwright's configuration: `export default defineConfig({ ...testSite(), testDir: "tests" })`. */
export interface TestSite {
  readonly use: { readonly baseURL: string };
  readonly webServer: {
    readonly command: string;
    readonly port: number;
    readonly env: Record<string, string>;
    readonly reuseExistingServer: false;
    /** Milliseconds; the start builds the site where that is due. */
    readonly timeout: number;
  };
}

/** Tells the processes in which tests run, which inherit the environment, about the site. */
const variable = "GATEHOUSE_TEST_SITE";

export interface KnownTestSite {
  readonly origin: string;
  readonly databaseUrl: string;
}

/** Starts nothing: Playwright does, and it stops the site after the tests. */
export function testSite({ port = 4399, environment = {} }: TestSiteOptions = {}): TestSite {
  const origin = `http://localhost:${port}`;
  const folder = join(tmpdir(), `gatehouse-test-${digest(`${process.cwd()} ${process.getuid?.() ?? ""} ${port}`)}`);
  const databaseUrl = `file:${join(folder, "site.db")}`;
  // Read again in each process of a run; only the first, which starts the site, begins with nothing.
  if (process.env[variable] === undefined) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    process.env[variable] = JSON.stringify({ origin, databaseUrl } satisfies KnownTestSite);
  }
  const command = fileURLToPath(new URL("../cli/gatehouse.mjs", import.meta.url));
  return {
    use: { baseURL: origin },
    webServer: {
      command: `"${process.execPath}" "${command}" start --build`,
      port,
      env: {
        ...environment,
        HOST: "127.0.0.1",
        PORT: String(port),
        ORIGIN: origin,
        DATABASE_URL: databaseUrl,
      },
      reuseExistingServer: false,
      timeout: 180_000,
    },
  };
}

/** @throws where `testSite()` is not in the configuration of the tests: no other database gets test accounts */
export function knownTestSite(): KnownTestSite {
  const text = process.env[variable];
  if (text === undefined) {
    throw new Error(
      "signInAs() makes accounts in the database of a test site only. Put ...testSite() from gatehouse/testing into " +
        "playwright.config.ts.",
    );
  }
  return JSON.parse(text) as KnownTestSite;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
