/** Whether the programs are there that the clients are written for; installs Debian's packages where it may. */
import { spawnSync } from "node:child_process";

export interface Client {
  readonly name: string;
  /** A try that ends well when the program and its library are there. */
  readonly check: readonly string[];
  readonly packages: readonly string[];
}

export const curl: Client = { name: "curl", check: ["curl", "--version"], packages: ["curl"] };
export const python: Client = {
  name: "Python requests",
  check: ["python3", "-c", "import requests"],
  packages: ["python3-requests"],
};
export const php: Client = {
  name: "PHP cURL",
  check: ["php", "-r", 'exit(extension_loaded("curl") ? 0 : 1);'],
  packages: ["php-cli", "php-curl"],
};

/** False, with a printed word, where the program is missing and cannot be installed. */
export function isInstalled({ name, check, packages }: Client): boolean {
  if (succeeds(check)) return true;
  if (process.getuid?.() === 0) {
    succeeds(["apt-get", "update", "-qq"]);
    succeeds(["apt-get", "install", "-y", "-qq", ...packages]);
    if (succeeds(check)) return true;
  }
  process.stdout.write(`Skipped: ${name}. Install ${packages.join(" and ")} to run these tests.\n`);
  return false;
}

function succeeds([program = "", ...words]: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(program, words, { stdio: "ignore", timeout: 300_000, env }).status === 0;
}
