/** What every browser test starts with: a site of its own per worker, and members who are signed in. */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { test as base, type APIRequestContext, type BrowserContext } from "@playwright/test";
import pg from "pg";
import { openDatabase } from "../../db/client.ts";
import type { Database } from "../../db/repositories/contract.ts";
import { builtFixture } from "../support/fixture-site.ts";
import { quickHash } from "../support/quick-hash.ts";
import { owner, startSite, type Site } from "../support/site.ts";
import { startUnframed } from "../support/unframed-site.ts";

export interface EngineOption {
  engine: "sqlite" | "postgres";
}

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

interface WorkerFixtures extends EngineOption {
  databaseUrl: string;
  site: Site;
  database: Database;
}

interface TestFixtures {
  /** Adds a person with an account. */
  addMember(person?: { name?: string; roles?: readonly string[] }): Promise<Person>;
  /** Signs the browser in without the form; only the sign-in tests use that. */
  login(context: BrowserContext, person: { email: string; password: string }): Promise<void>;
  /** The draft is what is live, so that no test meets what another one left there. */
  draftAsLive: null;
}

/** Milliseconds in which a site is built and started, on a busy machine. */
const startLimit = 300_000;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: ["sqlite", { scope: "worker", option: true }],
  databaseUrl: [
    async ({ engine }, use) => {
      const fresh = await (engine === "sqlite" ? freshFile() : freshPostgres());
      await use(fresh.url);
      await fresh.remove();
    },
    { scope: "worker" },
  ],
  site: [
    async ({ databaseUrl }, use) => {
      const site = await startSite({ databaseUrl });
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: startLimit },
  ],
  database: [
    async ({ databaseUrl, site: _site }, use) => {
      const database = await openDatabase(databaseUrl);
      await use(database);
      await database.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  addMember: async ({ database }, use) => {
    await use(async ({ name = "Ada Lindqvist", roles = ["member"] } = {}) => {
      const id = randomUUID();
      const person = {
        id,
        name,
        email: `person-${id.slice(0, 8)}@example.org`,
        password: randomBytes(12).toString("hex"),
      };
      const passwordHash = await quickHash(person.password);
      await database.repositories.members.create({
        ...person,
        passwordHash,
        createdAt: Date.now(),
        roles,
        grantedBy: null,
      });
      return person;
    });
  },
  login: async ({ site }, use) => {
    await use(async (context, { email, password }) => {
      const [name = "", value = ""] = (await site.signIn(email, password)).split("=");
      await context.addCookies([{ name, value, url: site.origin }]);
    });
  },
  draftAsLive: [
    async ({ database }, use) => {
      const { pages } = database.repositories;
      const [draft, live] = await Promise.all([pages.draft(), pages.publishedNumber().then(pages.revision)]);
      if (draft !== null && live !== null && !isDeepStrictEqual(draft.document, live.document)) {
        await pages.saveDraft(live.document, draft.version, null, Date.now());
      }
      await use(null);
    },
    { auto: true },
  ],
});

/** The same tests on a site of `tests/fixtures`. */
export function testOn(fixture: string) {
  return test.extend({
    site: [
      async ({ databaseUrl }, use) => {
        const { folder } = await builtFixture(fixture);
        const site = await startSite({ databaseUrl, folder });
        await use(site);
        await site.stop();
      },
      { scope: "worker", timeout: startLimit },
    ],
  });
}

/** The same tests on a site whose refusal page stands alone, with the owner's own mark and colours. */
export const testUnframed = test.extend({
  site: [
    async ({ databaseUrl }, use) => {
      const { site, remove } = await startUnframed(databaseUrl);
      await use(site);
      await remove();
    },
    { scope: "worker", timeout: startLimit },
  ],
});

export { expect } from "@playwright/test";
export { owner };

/** The server may close an idle connection in the moment in which the next request is sent on it: that one is sent again. */
export const again = { maxRetries: 2 };

/** The draft, as the studio reads it. @param of a page or a context that may edit it */
export async function draftOf({ request }: { readonly request: APIRequestContext }) {
  return (await request.get("/admin/page/studio/draft", again)).json();
}

interface Fresh {
  readonly url: string;
  remove(): Promise<void>;
}

async function freshFile(): Promise<Fresh> {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-e2e-"));
  return { url: `file:${join(folder, "site.db")}`, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function freshPostgres(): Promise<Fresh> {
  const server = process.env["E2E_POSTGRES_URL"] ?? "";
  const name = `gatehouse_e2e_${randomBytes(6).toString("hex")}`;
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await administer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => administer(`drop database if exists ${name} with (force)`) };
}
