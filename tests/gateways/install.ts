/** `npm run install:gateways`: installs Debian's packages of the programs that some tests need. `npm test` installs none. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isInstalled, programs, type ProgramName } from "./programs.ts";

const names = Object.keys(programs) as ProgramName[];
const packagesOf = (some: readonly ProgramName[]) => some.flatMap((name) => programs[name].packages);
const missing = () => names.filter((name) => !isInstalled(name));

function install(packages: readonly string[]): void {
  // Run level 1 keeps the packages from starting servers of their own on this machine.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  for (const words of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
    try {
      execFileSync("apt-get", ["-qq", ...words], { env, stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
    } catch {
      // Without the newest lists an older package may do. What is missing after all is named below.
    }
  }
}

if (missing().length > 0 && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) install(packagesOf(missing()));
const left = missing();
process.stdout.write(
  left.length === 0
    ? "All programs that the tests meet are installed.\n"
    : `${left.join(", ")} could not be installed here; tests that need them are skipped. Debian's packages: ${packagesOf(left).join(" ")}\n`,
);
