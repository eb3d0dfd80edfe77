/** An adapter that builds no Node server of ours: the build says so, instead of a site that answers 500 everywhere. */
import node from "@astrojs/node";
import type { AstroConfig } from "astro";
import { expect, test } from "vitest";
import { adapterProblem } from "../../../src/gatehouse/integration/adapter.ts";

type Adapter = NonNullable<AstroConfig["adapter"]>;

/** As Astro has it once the adapter was set up. */
async function configWith(adapter: Adapter | undefined): Promise<AstroConfig> {
  const plugins: unknown[] = [];
  const config = {
    adapter,
    session: false,
    build: {},
    server: {},
    image: { endpoint: {} },
    vite: { plugins },
  } as unknown as AstroConfig;
  const updateConfig = (more: { vite?: { plugins?: unknown[] } }) => void plugins.push(...(more.vite?.plugins ?? []));
  const setUp = adapter?.hooks["astro:config:setup"] as ((given: unknown) => unknown) | undefined;
  await setUp?.({ config, updateConfig, command: "build", logger: { info: () => undefined } });
  return config;
}

test.each([
  ["another", { name: "@astrojs/netlify", hooks: {} }, "the adapter @astrojs/netlify does not build"],
  ["one for another server", node({ mode: "middleware" }), 'Write node({ mode: "standalone" })'],
])("%s", async (_, adapter, sentence) => {
  expect(await adapterProblem(await configWith(adapter))).toContain(sentence);
});

test("the one it needs is right", async () => {
  expect(await adapterProblem(await configWith(node({ mode: "standalone" })))).toBeNull();
});
