/** The programs that tests meet on the machine: proxies and caches in front of a site, and clients that speak to it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { headlessShell } from "../support/chromium.ts";

interface Program {
  readonly isThere: () => boolean;
  /** Debian's. */
  readonly packages: readonly string[];
}

const files =
  (...paths: string[]) =>
  () =>
    paths.every((path) => existsSync(path));
/** For libraries: a try that ends well where they are there. */
const runs =
  (program: string, ...words: string[]) =>
  () =>
    spawnSync(program, words, { stdio: "ignore" }).status === 0;

export const programs = {
  nginx: { isThere: files("/usr/sbin/nginx"), packages: ["nginx-light"] },
  apache: {
    isThere: files("/usr/sbin/apache2", "/usr/lib/apache2/modules/mod_lua.so", "/usr/share/lua/5.3/socket/http.lua"),
    packages: ["apache2", "lua-socket"],
  },
  caddy: { isThere: files("/usr/bin/caddy"), packages: ["caddy"] },
  haproxy: { isThere: files("/usr/sbin/haproxy"), packages: ["haproxy"] },
  varnish: { isThere: files("/usr/sbin/varnishd"), packages: ["varnish"] },
  curl: { isThere: runs("curl", "--version"), packages: ["curl"] },
  python: { isThere: runs("python3", "-c", "import requests"), packages: ["python3-requests"] },
  /** Without it the browser tests take the whole Chromium, which opens a window for each visitor and needs a third more of the processor. */
  "headless Chromium": { isThere: files(headlessShell), packages: ["chromium-headless-shell"] },
  /** As wide as Arial and Times, which machines of people have: what stands in for a typeface is measured by them. */
  "Liberation fonts": {
    isThere: files("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"),
    packages: ["fonts-liberation"],
  },
  php: { isThere: runs("php", "-r", 'exit(extension_loaded("curl") ? 0 : 1);'), packages: ["php-cli", "php-curl"] },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof programs;
/** Those with a configuration in docs/gateways. */
export const proxyNames = ["nginx", "apache", "caddy", "haproxy"] as const;
export type ProxyName = (typeof proxyNames)[number];

/** Where it is not, its tests are skipped, and the last lines of `npm test` say so. */
export function isInstalled(name: ProgramName): boolean {
  return programs[name].isThere();
}
