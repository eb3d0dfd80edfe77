/** The database is frozen, or locked by another process: public pages are served as before, and no request waits long. */
import { setTimeout as wait } from "node:timers/promises";
import Client from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { frozenLineTo, type FrozenLine } from "../../support/frozen-line.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

/** Milliseconds. Generous, for a machine that is busy with something else: to wait for the database took five to twelve seconds. */
const soon = 4_500;

async function timed(ask: () => Promise<Response>): Promise<{ status: number; took: number }> {
  const began = performance.now();
  const answer = await ask();
  await answer.arrayBuffer();
  return { status: answer.status, took: performance.now() - began };
}

describe("a PostgreSQL server that has frozen", () => {
  let fresh: FreshDatabase;
  let line: FrozenLine;
  let site: Site;
  beforeAll(async () => {
    fresh = await createDatabase("postgres", { migrated: false });
    const url = new URL(fresh.url);
    line = await frozenLineTo(Number(url.port), url.hostname);
    url.hostname = "127.0.0.1";
    url.port = String(line.port);
    site = await startSite({ databaseUrl: url.href });
  });
  afterAll(async () => {
    line.thaw();
    await site.stop();
    await line.close();
    await fresh.remove();
  });

  test("keeps no public page waiting, guarded ones are 503 within a second or two, and it ends by itself", async () => {
    const cookie = await site.signIn(owner.email, owner.password);
    const visit = (path: string, headers: Record<string, string> = { cookie }) =>
      timed(() => fetch(`${site.origin}${path}`, { headers, redirect: "manual" }));
    expect((await visit("/members")).status).toBe(200);
    await expect.poll(async () => (await visit("/readyz")).status).toBe(200);
    const open = ["/", "/about", "/login", "/healthz", "/favicon.svg"];
    // A page's code is loaded at its first visit.
    for (const path of open) await visit(path);

    line.freeze();
    // More requests than the pool has connections, before it is known that the server has frozen.
    const guarded = Array.from({ length: 25 }, () => visit("/members"));
    for (const path of [...open, ...open]) {
      const { status, took } = await visit(path);
      expect(status, path).toBe(200);
      expect(took, path).toBeLessThan(soon);
    }
    for (const { status, took } of await Promise.all(guarded)) {
      expect(status).toBe(503);
      expect(took).toBeLessThan(soon);
    }
    // By now it is known, so no request waits any more.
    for (const path of ["/members", "/api/me", "/admin"]) {
      const { status, took } = await visit(path);
      expect(status, path).toBe(503);
      expect(took, path).toBeLessThan(soon);
    }
    expect((await visit("/members", {})).status, "anonymous").toBe(503);
    const ready = await fetch(`${site.origin}/readyz`);
    expect(ready.status).toBe(503);
    expect(Number(ready.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await ready.text()).toBe("not ready\n");

    line.thaw();
    await expect.poll(async () => (await visit("/members")).status, { interval: 200 }).toBe(200);
    await expect.poll(async () => (await visit("/readyz")).status).toBe(200);
  });
});

describe("a SQLite file that another process has locked", () => {
  let fresh: FreshDatabase;
  let site: Site;
  let other: Client.Database;
  beforeAll(async () => {
    fresh = await createDatabase("sqlite", { migrated: false });
    site = await startSite({ databaseUrl: fresh.url });
    other = new Client(fresh.url.slice("file:".length));
  });
  afterAll(async () => {
    await site.stop();
    other.close();
    await fresh.remove();
  });

  test("does not delay reads; a form waits a moment and then says that it cannot be saved", async () => {
    const cookie = await site.signIn(owner.email, owner.password);
    const visit = (path: string) =>
      timed(() => fetch(`${site.origin}${path}`, { headers: { cookie }, redirect: "manual" }));
    const readers = ["/", "/healthz", "/members", "/members/library", "/admin", "/readyz"];
    for (const path of readers) await visit(path);
    // Last seen long ago, so that every visit has something to write.
    other.exec("update sessions set last_seen_at = last_seen_at - 600000");
    other.exec("begin immediate");
    const signIn = () =>
      fetch(`${site.origin}/login`, {
        method: "POST",
        headers: { accept: "text/html", "sec-fetch-mode": "navigate" },
        body: new URLSearchParams({ email: owner.email, password: owner.password }),
        redirect: "manual",
      });
    const form = signIn();
    for (const path of readers) {
      const { status, took } = await visit(path);
      expect(status, path).toBe(200);
      expect(took, path).toBeLessThan(soon);
    }
    const answer = await form;
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("This cannot be saved now");
    other.exec("rollback");
    expect((await signIn()).status).toBe(303);

    // What was put off is written at the next visit.
    await visit("/members");
    const lastSeen = () => other.prepare("select max(last_seen_at) from sessions").pluck().get() as number;
    await expect.poll(lastSeen).toBeGreaterThan(Date.now() - 60_000);

    // A lock that is given back while the form waits is not noticed.
    other.exec("begin immediate");
    const patient = signIn();
    await wait(300);
    other.exec("rollback");
    expect((await patient).status).toBe(303);
  });
});
