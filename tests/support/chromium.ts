/** Finds a Chromium: `CHROMIUM_PATH`, Playwright's own, the system's; failing all, tries to install one. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "@playwright/test";

/** Debian's package `chromium-headless-shell`: the same browser without windows, which starts and opens pages faster. */
export const headlessShell = "/usr/lib/chromium/chromium-headless-shell";

const systemPaths = [headlessShell, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of the program, or undefined where there is none. */
export function findChromium(): string | undefined {
  return [process.env["CHROMIUM_PATH"], chromium.executablePath(), ...systemPaths].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}

/** Finds or installs one. Throws a sentence that says what was tried. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");
  const attempts: [program: string, words: string[]][] = [[process.execPath, [playwright, "install", "chromium"]]];
  if (process.getuid?.() === 0) {
    const install = (name: string): [string, string[]] => ["apt-get", ["install", "-y", "-qq", name]];
    attempts.push(["apt-get", ["update", "-qq"]], install("chromium-headless-shell"), install("chromium"));
  }
  for (const [program, words] of attempts) {
    if (findChromium() !== undefined) break;
    try {
      execFileSync(program, words, { stdio: ["ignore", "ignore", "ignore"], timeout: 300_000 });
    } catch {
      continue;
    }
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    "No Chromium was found and none could be installed. Install Debian's package `chromium`, or set CHROMIUM_PATH.",
  );
}

/** What a Chromium in a closed machine needs; root has no sandbox. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
