/** Members and sessions as they would stand in the database, and what a visit with one is answered. */
import { createHash, randomUUID } from "node:crypto";
import { openDatabase } from "../../db/client.ts";
import type { Database } from "../../db/repositories/contract.ts";
import type { Requirement } from "../../src/gatehouse/core/access/requirement.ts";
import { createDatabase, type EngineName } from "./database.ts";
import { quickHash } from "./quick-hash.ts";
import { rawRequest, type RawAnswer } from "./raw-request.ts";
import { runStatement } from "./rows.ts";
import { startSite, type Site } from "./site.ts";

/** Of every member made here. */
export const password = "a lantern and a key";

export interface Presented {
  /** Fields to send. */
  readonly headers: readonly string[];
}

export interface Visits {
  readonly site: Site;
  readonly database: Database;
  rule(pattern: string, requirement: Requirement): Promise<void>;
  member(...roles: string[]): Promise<{ readonly id: string; readonly email: string }>;
  /** A session as it would stand there, had they signed in so many milliseconds ago. */
  session(memberId: string, times?: { began?: number; seen?: number; remembered?: boolean }): Promise<Presented>;
  ask(path: string, presented: Presented, accept: string): Promise<RawAnswer>;
  close(): Promise<void>;
}

const shared = new Map<EngineName, Promise<Visits>>();

/**
 * The built site with the usual settings, started once for all test files of this process that ask for it. Each works with
 * members of its own; `close` removes the rules and roles it made and the tries to sign in it counted. For files that publish
 * a page, move a clock or send many requests there is `openVisits`.
 */
export async function shareVisits(engine: EngineName): Promise<Visits> {
  const opening = shared.get(engine) ?? openVisits(engine);
  // The test runner ends its processes with this signal; by itself it would leave the site running.
  if (shared.size === 0) process.once("SIGTERM", () => process.exit());
  shared.set(engine, opening);
  const visits = await opening;
  const { access } = visits.database.repositories;
  return {
    ...visits,
    async close() {
      for (const { id } of await access.listRules()) await access.deleteRule(id);
      for (const { id } of await access.listRoles()) await access.deleteRole(id);
      const forget = "delete from attempts";
      await runStatement(visits.site.databaseUrl, { sqlite: forget, postgres: forget });
    },
  };
}

/**
 * The built site, with a database that the test reaches as well.
 *
 * @param command file that starts the site; left out, it is the `gatehouse` command
 */
export async function openVisits(
  engine: EngineName,
  environment: Readonly<Record<string, string>> = {},
  command?: string,
): Promise<Visits> {
  const fresh = await createDatabase(engine);
  const site = await startSite({ databaseUrl: fresh.url, environment, ...(command === undefined ? {} : { command }) });
  const database = await openDatabase(fresh.url);
  const passwordHash = await quickHash(password);
  const { access, members, sessions } = database.repositories;
  return {
    site,
    database,
    async rule(pattern, requirement) {
      await access.insertRule({ id: randomUUID(), pattern, methods: [], requirement, note: "" }, 1);
    },
    async member(...roles) {
      const id = randomUUID();
      const email = `person-${id.slice(0, 8)}@example.org`;
      await members.create({ id, email, name: "Ada", passwordHash, createdAt: Date.now(), roles, grantedBy: null });
      return { id, email };
    },
    async session(memberId, { began = 0, seen = 0, remembered = false } = {}) {
      const id = randomUUID().replaceAll("-", "");
      const now = Date.now();
      await sessions.create({
        idHash: createHash("sha256").update(id).digest("hex"),
        memberId,
        createdAt: now - began,
        lastSeenAt: now - seen,
        remembered,
        userAgent: "A browser",
        clientIp: "192.0.2.1",
      });
      return { headers: [`Cookie: gatehouse=${id}`] };
    },
    ask: (path, { headers }, accept) =>
      rawRequest(site.origin, [
        `GET ${path} HTTP/1.1`,
        `Host: ${new URL(site.origin).host}`,
        `Accept: ${accept}`,
        ...headers,
      ]),
    async close() {
      await database.close();
      await site.stop();
      await fresh.remove();
    },
  };
}
