/** "See the effect" on a large site: how long an admin waits for it, and how long visitors wait meanwhile, on both engines. */
import { join, resolve } from "node:path";
import { startPostgres } from "../support/postgres.ts";
import { runStatement } from "../support/rows.ts";
import { owner, startSite, type Site } from "../support/site.ts";
import { fill, largeSite } from "./fill.ts";
import { latency } from "./load.ts";
import { line, title } from "./report.ts";
import type { Bench } from "./run.ts";

const routes = 1_000;
const command = resolve(import.meta.dirname, "start-with-routes.ts");

export async function effectBeside({ folder, seconds, rounds, afterwards }: Bench): Promise<void> {
  const amounts = [largeSite.people, largeSite.rules, routes].map((amount) => amount.toLocaleString("en"));
  title(`See the effect, with ${amounts[0]} people, ${amounts[1]} rules and ${amounts[2]} routes`, "effect");
  const postgres = await startPostgres();
  afterwards(() => postgres.stop());
  for (const [engine, databaseUrl] of [
    ["SQLite", `file:${join(folder, "effect.db")}`],
    ["PostgreSQL", postgres.url],
  ] as const) {
    const empty = await startSite({ databaseUrl });
    await empty.stop();
    await fill(databaseUrl, { ...largeSite, sessions: 1_000 });
    await fillRoles(databaseUrl);
    const site = await startSite({ databaseUrl, command, environment: { ROUTES: String(routes) } });
    try {
      await measureEffect(engine, site, { seconds, rounds });
    } finally {
      await site.stop();
    }
  }
}

/** Three more of 200 roles for each person, and two of them asked for by each rule. */
async function fillRoles(databaseUrl: string): Promise<void> {
  const insert = (below: number, into: string, values: string) =>
    runStatement(databaseUrl, {
      sqlite: `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${below}) insert into ${into} select ${values.replaceAll("jsonb", "text")} from n`,
      postgres: `insert into ${into} select ${values} from generate_series(0, ${below - 1}) as n(i)`,
    });
  await insert(
    200,
    "roles (id, label, description, permissions, includes, created_at)",
    "'role-' || i, 'Role ' || i, '', cast('[]' as jsonb), cast('[]' as jsonb), 1",
  );
  // No two people have the same three.
  for (const role of ["i % 67", "67 + (i / 67) % 67", "134 + (i / 4489) % 66"]) {
    await insert(
      largeSite.people,
      "role_grants (member_id, role_id, granted_at)",
      `'person-' || i, 'role-' || (${role}), 1`,
    );
  }
  const requirement = `'{"kind":"any-role","roles":["role-' || (cast(substr(id, 6) as integer) % 100) || '","role-' || (100 + cast(substr(id, 6) as integer) % 97) || '"]}'`;
  const pattern = `'/part-' || (cast(substr(id, 6) as integer) % 1000) || '/page-' || substr(id, 6)`;
  const update = (type: string) =>
    `update rules set pattern = ${pattern}, requirement = cast(${requirement} as ${type})`;
  await runStatement(databaseUrl, { sqlite: update("text"), postgres: update("jsonb") });
  await runStatement(databaseUrl, { sqlite: "analyze", postgres: "analyze" });
}

async function measureEffect(engine: string, site: Site, { seconds, rounds }: { seconds: number; rounds: number }) {
  const cookie = await site.signIn(owner.email, owner.password);
  const origin = site.origin.replace("localhost", "127.0.0.1");
  const ask = async () => {
    const body = new URLSearchParams({ pattern: "/part-0/**", kind: "signed-in", note: "", do: "check" });
    const began = performance.now();
    const response = await fetch(`${origin}/admin/rules/new`, {
      method: "POST",
      body,
      headers: { cookie, origin: site.origin },
    });
    const text = await response.text();
    if (response.status !== 200 || !text.includes('id="effect"'))
      throw new Error(`It answered ${response.status}:\n${text}`);
    return performance.now() - began;
  };
  const first = await ask();
  const times: number[] = [];
  for (let time = 0; time < rounds * 2; time += 1) times.push(await ask());
  times.sort((one, other) => one - other);
  const at = (milliseconds: number | undefined) => `${(milliseconds ?? 0).toFixed(0)} ms`;
  line(engine, ["first", "", "median", "slowest"]);
  line("  an admin waits", [at(first), "", at(times[Math.floor(times.length / 2)]), at(times.at(-1))]);
  const member = { name: "a member", url: `${origin}/members`, headers: [`Cookie: ${cookie}`] };
  await latency(member, 2);
  const alone = await latency(member, seconds);
  let goesOn = true;
  let asked = 0;
  const asking = (async () => {
    for (; goesOn; asked += 1) await ask();
  })();
  const beside = await latency(member, seconds);
  goesOn = false;
  await asking;
  line("  a member's page, alone", [`${alone.median.toFixed(1)} ms`, "", `${alone.p99.toFixed(1)} ms p99`]);
  line(`  while an admin asks without a pause, ${asked} times`, [
    `${beside.median.toFixed(1)} ms`,
    "",
    `${beside.p99.toFixed(1)} ms p99`,
    (beside.p99 / alone.p99).toFixed(2),
  ]);
}
