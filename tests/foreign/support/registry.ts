/** A registry on loopback that has the packed package, and sends everybody on to npm's registry for everything else. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { runWell } from "./run.ts";

export interface Registry {
  readonly url: string;
  close(): void;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

const npmRegistry = "https://registry.npmjs.org";

/** @param changed fields of the manifest, where another package is to stand there under the same name */
export async function startRegistry(tarball: string, changed: object = {}): Promise<Registry> {
  const bytes = await readFile(tarball);
  const text = await runWell(["tar", "-xzOf", tarball, "package/package.json"], ".");
  const manifest = JSON.parse(text) as Manifest;
  const { name, version } = manifest;
  const server = createServer((request, response) => {
    const path = (request.url ?? "").split("?", 1)[0];
    const file = `/${name}/-/${name}-${version}.tgz`;
    const dist = {
      tarball: `http://${request.headers.host}${file}`,
      integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    };
    const found = { ...manifest, ...changed, _id: `${name}@${version}`, dist };
    if (path === file) return response.end(bytes);
    if (path === `/${name}/latest`) return response.end(JSON.stringify(found));
    if (path === `/${name}`) {
      return response.end(JSON.stringify({ name, "dist-tags": { latest: version }, versions: { [version]: found } }));
    }
    // `astro add` asks at first for an integration of Astro's own, once and without trying again.
    if (path === `/@astrojs/${name}/latest`) return response.writeHead(404).end();
    return response.writeHead(302, { Location: `${npmRegistry}${request.url}` }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
