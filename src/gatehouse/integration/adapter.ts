/** Whether the adapter of a site gives Gatehouse what it needs: a Node server that it can stand in front of. */
import type { AstroConfig } from "astro";

const supported = "@astrojs/node";
/** The module in which `@astrojs/node` keeps its options, and the name of the plugin that makes it. */
const adapterOptions = "virtual:astro-node:config";

/** A sentence that says what to do, or null where all is well. */
export async function adapterProblem({ adapter, vite }: AstroConfig): Promise<string | null> {
  // A site without an adapter was given one.
  if (adapter !== undefined && adapter.name !== supported) {
    return (
      `Gatehouse runs as a Node server, which the adapter ${adapter.name} does not build: every guarded page would fail ` +
      "there. Run `npx astro add node` and take the other adapter out of astro.config."
    );
  }
  if ((await modeOf(vite.plugins)) === "middleware") {
    return (
      '@astrojs/node is set to mode: "middleware", in which another server sends the files of the site without asking ' +
      'Gatehouse. Write node({ mode: "standalone" }) in astro.config: what is built exports a guarded `handler` for a ' +
      "server of your own all the same."
    );
  }
  return null;
}

/** Undefined where a newer adapter keeps it elsewhere. */
async function modeOf(plugins: AstroConfig["vite"]["plugins"]): Promise<string | undefined> {
  const found = (plugins ?? []).flat(3).find((one) => one && "name" in one && one.name === adapterOptions);
  const load = found && "load" in found ? found.load : undefined;
  const handler = typeof load === "object" ? load.handler : load;
  const code: unknown = await handler?.call({} as never, `\0${adapterOptions}`);
  return typeof code === "string" ? /export const mode = "(\w+)"/.exec(code)?.[1] : undefined;
}
