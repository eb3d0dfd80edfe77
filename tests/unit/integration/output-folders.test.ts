/** A server folder inside the client folder would be served as files: guarded pages, code and settings. */
import { expect, test } from "vitest";
import { foldersProblem } from "../../../src/gatehouse/integration/output-folders.ts";

type Config = Parameters<typeof foldersProblem>[0];

function problem(client: string, server: string): string | null {
  const outDir = "file:///site/dist/";
  return foldersProblem({ build: { client: new URL(client, outDir), server: new URL(server, outDir) } } as Config);
}

test.each([
  ["./", "./server/"],
  ["./", "./server"],
  ["./client/", "./client/server/"],
  ["./client", "./client"],
  ["./server/guarded/", "./server/"],
])("client %s and server %s stop the build", (client, server) => {
  expect(problem(client, server)).toContain("build.client and build.server in astro.config lie in one another");
});

test.each([
  ["./client/", "./server/"],
  ["./server-files/", "./server/"],
  ["./site/", "./site-server/"],
  ["./server/client/", "./server/"],
])("client %s and server %s are apart", (client, server) => {
  expect(problem(client, server)).toBeNull();
});
