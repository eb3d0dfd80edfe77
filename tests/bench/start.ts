/** From the start of the process to the first refusal, beside bare Astro and its first page. */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/free-port.ts";
import { owner } from "../support/site.ts";
import { median, processorTime } from "./load.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";
import { buildSite } from "./sites.ts";

interface Started {
  readonly wall: number;
  readonly processor: number;
}

export async function start({ folder, rounds }: Bench): Promise<void> {
  const command = resolve(import.meta.dirname, "../../src/gatehouse/cli/gatehouse.mjs");
  const [bare, guarded] = [await buildSite("bare"), await buildSite("guarded")];
  const environment = {
    DATABASE_URL: `file:${join(folder, "site.db")}`,
    OWNER_EMAIL: owner.email,
    OWNER_PASSWORD: owner.password,
  };
  const gatehouse = () => startOnce([command, "start"], guarded, environment, 401);
  const astro = () => startOnce(["dist/server/entry.mjs"], bare, {}, 200);
  // The first start makes the database, and Node keeps the code that it compiles.
  await gatehouse();
  await astro();
  const measured: { gatehouse: Started; astro: Started }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({ gatehouse: await gatehouse(), astro: await astro() });
  }
  title("From the start to the first response", "start");
  line("", ["seconds", "", "of processor"]);
  for (const [name, each] of [
    ["Astro, a page", (one: (typeof measured)[number]) => one.astro],
    ["Gatehouse, a refusal", (one: (typeof measured)[number]) => one.gatehouse],
  ] as const) {
    const of = (part: keyof Started) => (median(measured.map((one) => each(one)[part])) ?? 0).toFixed(2);
    line(name, [of("wall"), "", of("processor")]);
  }
}

async function startOnce(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  status: number,
): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: folder,
    stdio: "ignore",
    env: { ...process.env, ...environment, PORT: String(port), HOST: "127.0.0.1" },
  });
  const exited = new Promise((resume) => child.once("exit", resume));
  try {
    while (child.exitCode === null && performance.now() - began < 60_000) {
      const response = await fetch(`http://localhost:${port}/members`).catch(() => null);
      if (response?.status === status && child.pid !== undefined) {
        return { wall: (performance.now() - began) / 1000, processor: processorTime(child.pid) };
      }
      await wait(10);
    }
    throw new Error(`${words.join(" ")} did not start.`);
  } finally {
    child.kill();
    await exited;
  }
}
