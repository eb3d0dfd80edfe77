/** Where Astro will write the build of a site. */
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import type { BuildLocation } from "./configuration-file.ts";

export function buildLocationOf({ root, build }: Pick<AstroConfig, "root" | "build">): BuildLocation {
  const [site, server] = [fileURLToPath(root), fileURLToPath(build.server)];
  const between = (from: string, to: string) => relative(from, to).split(sep).join("/");
  return { server: between(site, server), site: between(server, site), entry: build.serverEntry };
}
