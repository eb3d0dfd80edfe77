/** Finds the proxies and caches on this machine, or installs Debian's packages of them where one may. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Program → what must be there, and the packages that bring it. */
const wanted = {
  nginx: { files: ["/usr/sbin/nginx"], packages: ["nginx-light"] },
  apache: {
    files: ["/usr/sbin/apache2", "/usr/lib/apache2/modules/mod_lua.so", "/usr/share/lua/5.3/socket/http.lua"],
    packages: ["apache2", "lua-socket"],
  },
  caddy: { files: ["/usr/bin/caddy"], packages: ["caddy"] },
  haproxy: { files: ["/usr/sbin/haproxy"], packages: ["haproxy"] },
  varnish: { files: ["/usr/sbin/varnishd"], packages: ["varnish"] },
} as const;

export type ProgramName = keyof typeof wanted;
const programNames = Object.keys(wanted) as ProgramName[];
/** Those with a configuration in docs/gateways. */
export const proxyNames = ["nginx", "apache", "caddy", "haproxy"] as const;
export type ProxyName = (typeof proxyNames)[number];

export function isInstalled(name: ProgramName): boolean {
  return wanted[name].files.every((file) => existsSync(file));
}

/** Run once before the tests. What cannot be had is named in one line, and its tests are skipped. */
export default function install(): void {
  const missing = programNames.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const packages = missing.flatMap((name) => wanted[name].packages);
    // Run level 1 keeps the packages from starting servers of their own on this machine.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    for (const words of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
      try {
        execFileSync("apt-get", ["-qq", ...words], { env, stdio: "ignore", timeout: 240_000 });
      } catch {
        // What is still missing is said below.
      }
    }
  }
  const still = missing.filter((name) => !isInstalled(name));
  if (still.length === 0) return;
  const packages = still.flatMap((name) => wanted[name].packages).join(" ");
  process.stdout.write(`Skipped: ${still.join(", ")} cannot be installed here. Debian's packages are: ${packages}\n`);
}
