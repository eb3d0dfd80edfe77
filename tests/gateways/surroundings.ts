/** A Gatehouse, an application and a folder for a proxy to stand in front of, and people who may or may not come in. */
import { randomUUID } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../db/client.ts";
import type { Repositories } from "../../db/repositories/contract.ts";
import { ruleSchema } from "../../src/gatehouse/core/access/rule.ts";
import { quickHash } from "../support/quick-hash.ts";
import { startSite, type Site } from "../support/site.ts";
import { startApplication, type Application } from "./application.ts";
import type { Behind } from "./proxies.ts";

export const host = "files.example.org";
/** The same at a port of its own, with the same rules. */
export const hostWithPort = `${host}:8443`;
export const password = "correct horse battery staple";
export const zoe = { email: "zoe@example.org", name: "Zoë 50 % Ångström", roles: ["admin"] };
export const stray = { email: "stray@example.org", name: "Stray", roles: [] };

export interface Surroundings extends Behind {
  readonly site: Site;
  readonly application: Application;
  /** What was refused under a reference, as the record has it. */
  recorded(reference: string): Promise<string | undefined>;
  /** Conceals a part of the site itself; answers how to take that back. */
  conceal(pattern: string): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

const member = { kind: "any-role", roles: ["member"] } as const;
const rules = [host, hostWithPort].flatMap((at) => [
  { host: at, pattern: "/**", requirement: member },
  { host: at, pattern: "/open/**", requirement: { kind: "public" } },
  // The site has pages under this path too, which this rule must not open.
  { host: at, pattern: "/members/**", requirement: { kind: "public" } },
  { host: at, pattern: "/papers/open/**", requirement: { kind: "public" } },
]);

/** @param givenUrl of a database; left out, it is a file of its own */
export async function prepareSurroundings(givenUrl?: string): Promise<Surroundings> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-files-"));
  await chmod(folder, 0o755);
  await mkdir(join(folder, "papers/open"), { recursive: true });
  await writeFile(join(folder, "papers/ledger.txt"), "SECRET LEDGER\n");
  await writeFile(join(folder, "papers/open/hours.txt"), "OPEN HOURS\n");
  const databaseUrl = givenUrl ?? `file:${join(folder, "site.db")}`;
  const environment = { ALLOWED_HOSTS: `${host},${hostWithPort}`, TRUSTED_PROXIES: "127.0.0.1" };
  const site = await startSite({ databaseUrl, environment });
  const application = await startApplication(folder);
  const database = await openDatabase(databaseUrl);
  const passwordHash = await quickHash(password);
  for (const person of [zoe, stray]) {
    await database.repositories.members.create({
      ...person,
      id: randomUUID(),
      passwordHash,
      createdAt: Date.now(),
      grantedBy: null,
    });
  }
  for (const rule of rules) {
    await database.repositories.access.insertRule({ id: randomUUID(), ...ruleSchema.parse(rule) }, Date.now());
  }
  await database.close();
  /** Opened for the occasion: some tests take the database away. */
  async function inDatabase<T>(use: (repositories: Repositories) => Promise<T>): Promise<T> {
    const opened = await openDatabase(databaseUrl);
    try {
      return await use(opened.repositories);
    } finally {
      await opened.close();
    }
  }
  return {
    site,
    application,
    folder,
    gatehousePort: Number(new URL(site.origin).port),
    applicationPort: application.port,
    recorded: (reference) => inDatabase(async ({ refusals }) => (await refusals.find(reference))?.path),
    async conceal(pattern) {
      const rule = { id: randomUUID(), ...ruleSchema.parse({ pattern, requirement: member, conceal: true }) };
      await inDatabase(({ access }) => access.insertRule(rule, Date.now()));
      return async () => {
        await inDatabase(({ access }) => access.deleteRule(rule.id));
      };
    },
    async stop() {
      await application.stop();
      await site.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
