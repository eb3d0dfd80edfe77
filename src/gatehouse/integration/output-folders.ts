/** Whether Astro keeps what everybody may have apart from what only the server reads. */
import type { AstroConfig } from "astro";
import { guardedFolder } from "./configuration-file.ts";

/** A sentence that says what to do, or null where all is well. */
export function foldersProblem({ build: { client, server } }: Pick<AstroConfig, "build">): string | null {
  const folder = ({ href }: URL) => (href.endsWith("/") ? href : `${href}/`);
  if (!folder(server).startsWith(folder(client)) && !folder(client).startsWith(folder(server) + guardedFolder))
    return null;
  return (
    "build.client and build.server in astro.config lie in one another, so the server's code, its settings and all guarded " +
    "pages would be files for everybody. Leave both out, or give each a folder of its own."
  );
}
