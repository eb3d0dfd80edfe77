/**
 * Fills a migrated database with as much as a large site has, on either engine, past the repositories: a million
 * sessions take about ten seconds on SQLite. For measurements, and for tests of what grows with a site.
 *
 * `node tests/bench/fill.ts file:data/large.db` migrates and fills one; without a URL it uses DATABASE_URL.
 */
import { openDatabase } from "../../db/client.ts";
import { parseDatabaseUrl } from "../../db/url.ts";
import { runStatement } from "../support/rows.ts";

export interface Amounts {
  readonly people: number;
  readonly sessions: number;
  readonly refusals: number;
  readonly signIns: number;
  /** Of rules made in the console. */
  readonly rules: number;
}

export const largeSite: Amounts = {
  people: 100_000,
  sessions: 1_000_000,
  refusals: 200_000,
  signIns: 200_000,
  rules: 10_000,
};

const day = 24 * 60 * 60_000;
const passwordHash = `$argon2id$v=19$m=19456,t=2,p=1$${"A".repeat(22)}$${"B".repeat(43)}`;
const userAgent =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

/** @param url of a database that has its tables and none of these rows */
export async function fill(url: string, { people, sessions, refusals, signIns, rules }: Amounts): Promise<void> {
  const now = Date.now();
  const insert = (rows: number, table: string, columns: Readonly<Record<string, string>>) => {
    const into = `insert into ${table} (${Object.keys(columns).join(", ")})`;
    const values = Object.values(columns).join(", ");
    return runStatement(url, {
      sqlite: `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${rows}) ${into} select ${values.replaceAll("jsonb", "text")} from n`,
      postgres: `${into} select ${values} from generate_series(0, ${rows - 1}) as n(i)`,
    });
  };
  await insert(people, "members", {
    id: "'person-' || i",
    email: "'person-' || i || '@example.org'",
    name: "'Person Number ' || i",
    name_folded: "'person number ' || i",
    name_order: "'person number ' || i",
    password_hash: `'${passwordHash}'`,
    created_at: `${now - 400 * day} + i`,
    email_verified_at: `${now - 300 * day}`,
  });
  // One in ten is an editor besides.
  for (const [role, every] of [
    ["member", 1],
    ["editor", 10],
  ] as const) {
    await insert(Math.floor(people / every), "role_grants", {
      member_id: `'person-' || (i * ${every})`,
      role_id: `'${role}'`,
      granted_at: `${now - 300 * day}`,
    });
  }
  // Two of three have ended; of the others every second one is remembered.
  await insert(sessions, "sessions", {
    id_hash: "'session-' || i",
    member_id: `'person-' || (i % ${people})`,
    created_at: `${now - 10 * day} + i`,
    last_seen_at: `${now - 1000} - i % 100000`,
    remembered: "i % 2 = 0",
    ended_at: `case when i % 3 > 0 then ${now - 5 * day} + i end`,
    end_cause: "case when i % 3 > 0 then 'signed-out' end",
    user_agent: `'${userAgent}'`,
    address: "'192.0.2.' || (i % 250)",
  });
  await insert(refusals, "refusals", {
    id: "'REFUSAL-' || i",
    at: `${now - 6 * day} + i * 2000`,
    method: "'GET'",
    path: "'/members/' || i || '/backup.zip'",
    reason: "case when i % 5 = 0 then 'role-missing' else 'no-credentials' end",
    status: "case when i % 5 = 0 then 403 else 401 end",
    member_id: `case when i % 5 = 0 then 'person-' || (i % ${people}) end`,
    address: "'198.51.100.' || (i % 250)",
    user_agent: `'${userAgent}'`,
    times: "1",
  });
  await insert(signIns, "sign_ins", {
    id: "'sign-in-' || i",
    at: `${now - 6 * day} + i * 2000`,
    outcome: "case when i % 3 = 0 then 'wrong-password' else 'signed-in' end",
    member_id: `'person-' || (i % ${people})`,
    address: "'192.0.2.' || (i % 250)",
    user_agent: `'${userAgent}'`,
    times: "1",
  });
  if (rules > 0) {
    await insert(rules, "rules", {
      id: "'rule-' || i",
      pattern: "'/area-' || (i % 100) || '/part-' || i || '/**'",
      methods: "cast('[]' as jsonb)",
      requirement: `cast('{"kind":"signed-in"}' as jsonb)`,
      conceal: "false",
      note: "'Rule number ' || i",
      created_at: `${now - 100 * day} + i`,
    });
  }
  // As PostgreSQL's own housekeeping leaves tables that have been there for a while; it would come in the middle of a measurement.
  await runStatement(url, { sqlite: "analyze", postgres: "vacuum (analyze)" });
}

if (import.meta.main) {
  const url = process.argv[2] ?? process.env["DATABASE_URL"] ?? "";
  const parsed = parseDatabaseUrl(url);
  if (!parsed.ok) throw new Error(parsed.message);
  const database = await openDatabase(url);
  await database.migrate();
  await database.close();
  const began = performance.now();
  await fill(url, largeSite);
  process.stdout.write(`Filled in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}
