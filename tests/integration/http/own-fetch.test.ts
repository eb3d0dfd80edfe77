/** Sites with a `src/fetch.ts` of their own, which decides the order of Astro's parts: over raw sockets. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setTimeout as wait } from "node:timers/promises";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { copyBuiltFixture, type BuiltCopy } from "../../support/fixture-site.ts";
import { openSocket } from "../../support/patient-socket.ts";
import { openPrograms } from "../../support/programs.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

const navigation = ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];
const script = ["Accept: application/json", "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty"];
const evil = ["Origin: https://evil.example", "Sec-Fetch-Site: cross-site"];
const form = { type: "application/x-www-form-urlencoded", text: "title=ink" };

const orders = ["actions-first", "actions-last", "first-answer-stays", "no-middleware"] as const;

let copy: BuiltCopy;

beforeAll(async () => {
  copy = await copyBuiltFixture("own-fetch");
  await forgetAction("removed");
  // A rule of the console may guard a file that the build let pass.
  await mkdir(join(copy.folder, "dist/client/members"), { recursive: true });
  await writeFile(join(copy.folder, "dist/client/members/plan.txt"), "The file’s secret");
});
afterAll(() => copy.remove());

/** A build with it undeclared would have failed. */
async function forgetAction(name: string): Promise<void> {
  const file = join(copy.folder, "dist/server/gatehouse.json");
  const built = JSON.parse(await readFile(file, "utf8")) as { options: { actions: object } };
  Reflect.deleteProperty(built.options.actions, name);
  await writeFile(file, JSON.stringify(built));
}

describe.each(orders)("a site whose src/fetch.ts is in the order %s", (order) => {
  let fresh: FreshDatabase;
  let site: Site;
  let cookie: string;

  beforeAll(async () => {
    fresh = await createDatabase("sqlite");
    site = await startSite({ databaseUrl: fresh.url, folder: copy.folder, environment: { ORDER: order } });
    cookie = `Cookie: ${await signIn()}`;
  });
  afterAll(async () => {
    await site.stop();
    await fresh.remove();
  });

  /** A session of the owner's, and what ends it from outside. */
  async function openSession(): Promise<{ id: string; end: () => Promise<unknown> }> {
    const { database, close } = await openPrograms(site.databaseUrl);
    const { members, sessions } = database.repositories;
    const boss = await members.findByEmail(owner.email);
    const id = randomUUID().replaceAll("-", "");
    const idHash = createHash("sha256").update(id).digest("hex");
    const now = Date.now();
    await sessions.create({
      idHash,
      memberId: boss?.id ?? "",
      createdAt: now,
      lastSeenAt: now,
      remembered: false,
      userAgent: "A browser",
      clientIp: "127.0.0.1",
    });
    return {
      id,
      async end() {
        await sessions.end(idHash, "ended-by-admin", Date.now());
        await close();
      },
    };
  }

  /** By the form, or where no page of Gatehouse's works without the middleware, as the form would have left it. */
  async function signIn(): Promise<string> {
    if (order !== "no-middleware") return site.signIn(owner.email, owner.password);
    return `gatehouse=${(await openSession()).id}`;
  }

  function ask(method: string, path: string, headers: readonly string[] = [], body?: { type: string; text: string }) {
    const length = body === undefined ? [] : [`Content-Type: ${body.type}`, `Content-Length: ${body.text.length}`];
    const head = [`${method} ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers, ...length];
    return rawRequest(site.origin, head, body?.text);
  }
  const get = (path: string, ...headers: string[]) => ask("GET", path, headers);
  const ran = async () => JSON.parse((await get("/ran.json")).body) as string[];

  /** The refusals that were recorded for the request with this one. */
  async function recordedWith(id: string | undefined): Promise<(readonly [id: string, path: string])[]> {
    const { database, close } = await openPrograms(site.databaseUrl);
    const { refusals } = database.repositories;
    const found = async () => (await refusals.recent(1_000)).find((row) => row.id === id);
    await expect.poll(found).toBeDefined();
    const requestId = (await found())?.requestId;
    const rows = (await refusals.recent(1_000)).filter((row) => row.requestId === requestId);
    await close();
    return rows.map((row) => [row.id, row.path]);
  }

  function expectNothingTold({ body, headers }: RawAnswer): void {
    expect(body).not.toMatch(/secret|was done/);
    expect([...headers.keys()]).not.toContain("x-gatehouse-answer");
  }

  test("a public page is served unchanged", async () => {
    const answer = await get("/", ...navigation);
    expect([answer.status, answer.statusText]).toEqual([200, "OK"]);
    expect(answer.body).toContain("Welcome");
    expect(answer.body).toMatch(/<\/html>\s*$/);
    expect([...answer.headers.keys()]).not.toContain("x-gatehouse-answer");
  });

  test("a page that is not there is a 404, with the site's page for it", async () => {
    const answer = await get("/nothing", ...navigation);
    expect([answer.status, answer.statusText]).toEqual([404, "Not Found"]);
    expect(answer.body).toContain("There is no such page");
  });

  test.each(["/members", "/members/nothing", "/members/plan.txt"])(
    "a guarded path refuses an anonymous visitor: %s",
    async (path) => {
      for (const headers of [navigation, script, ["Accept: */*"]]) {
        const answer = await get(path, ...headers);
        expect([answer.status, answer.statusText]).toEqual([401, "Unauthorized"]);
        expect(answer.headers.get("www-authenticate")).toHaveLength(1);
        expect(answer.headers.get("x-refusal-id")).toHaveLength(1);
        expectNothingTold(answer);
      }
    },
  );

  test("a guarded file of the build is given to a member", async () => {
    const answer = await get("/members/plan.txt", cookie);
    expect([answer.status, answer.body]).toEqual([200, "The file’s secret"]);
    expect(answer.headers.get("cache-control")).toEqual(["private, no-store"]);
  });

  test.each(["createTask", "reserve", "lend", "byInput", "removed"])(
    "another site cannot call the action %s",
    async (name) => {
      const before = await ran();
      for (const target of [`/_actions/${name}`, `/?_action=${name}`, `/login?_action=${name}`]) {
        for (const headers of [evil, [...evil, cookie], evil.slice(0, 1), evil.slice(1)]) {
          const answer = await ask("POST", target, headers, form);
          expect([target, answer.status]).toEqual([target, 403]);
          expectNothingTold(answer);
        }
      }
      expect(await ran()).toEqual(before);
    },
  );

  test.each(["reserve", "lend", "removed", "nothing", "byInput"])(
    "an anonymous visitor cannot call the guarded action %s",
    async (name) => {
      const before = await ran();
      for (const target of [`/_actions/${name}`, `/?_action=${name}`, `/login?_action=${name}`]) {
        for (const headers of [navigation, script]) {
          const answer = await ask("POST", target, headers, form);
          expect([target, answer.status]).toEqual([target, 401]);
          expect(answer.headers.get("x-refusal-id")).toHaveLength(1);
          expectNothingTold(answer);
        }
      }
      expect(await ran()).toEqual(before);
    },
  );

  test.each(["/?_action=byInput", "/_actions/byInput", "/?_action=lend"])(
    "a session that ends while a long body arrives calls nothing at %s",
    async (path) => {
      const before = await ran();
      const { id, end } = await openSession();
      const socket = await openSocket(site.origin);
      const length = 300_000;
      const head = [
        `POST ${path} HTTP/1.1`,
        `Host: ${new URL(site.origin).host}`,
        `Cookie: gatehouse=${id}`,
        "Accept: application/json",
        `Content-Type: ${form.type}`,
        `Content-Length: ${length}`,
      ];
      socket.send(`${head.join("\r\n")}\r\n\r\n${"a".repeat(length - 1)}`);
      await wait(300);
      await end();
      socket.send("a");
      const { text } = await socket.ended;
      // What could not be sent in that order anyway (a script's call before the middleware) may say so.
      expect(text).toMatch(/^HTTP\/1\.1 (?:401 Unauthorized|500 )/);
      if (path !== "/_actions/byInput") expect(text).toMatch(/^HTTP\/1\.1 401/);
      expect(text).not.toContain("Welcome");
      expect(await ran()).toEqual(before);
    },
  );

  test("an action for everybody can be called from the site's own pages", async () => {
    const answer = await ask("POST", "/_actions/createTask", [`Origin: ${site.origin}`, ...script], form);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("was done");
    expect((await ask("POST", "/?_action=createTask", navigation, form)).status).toBe(200);
  });

  test.each(["GuardedCorner", "Unknown"])("the island %s refuses an anonymous visitor", async (island) => {
    const answer = await get(`/_server-islands/${island}?e=default&p=&s=`, ...script);
    expect(answer.status).toBe(401);
    expectNothingTold(answer);
  });

  test("an anonymous visitor gets no guarded picture", async () => {
    expect((await get("/_image?href=/members/map.png&w=10&f=webp", ...script)).status).toBe(401);
  });

  test.each(["/breaks", "/breaks-at-once"])("a page that breaks is a 500: %s", async (path) => {
    const answer = await get(path, ...navigation);
    // Without the middleware it is Astro's to send what was made so far, as on every site.
    if (order === "no-middleware" && path === "/breaks") return;
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain("before the fault");
    expect(answer.headers.get("cache-control")?.join()).toContain("no-store");
  });

  if (order === "no-middleware") {
    test("a page that asks who is visiting is not shown: a cache could keep it", async () => {
      const answer = await get("/visitor", cookie, ...navigation);
      expect(answer.status).toBe(500);
      expect(answer.body).not.toContain("Hello");
    });

    test.each(["/members", "/members?page=2"])(
      "a guarded response is not sent to a member either, and the log says why: %s",
      async (path) => {
        const answer = await get(path, cookie, ...navigation);
        expect([answer.status, answer.statusText]).toEqual([500, "Internal Server Error"]);
        expectNothingTold(answer);
        expect(site.output()).toMatch(/"answer-withheld".*"path":"\/members".*src\/fetch\.ts .* call middleware\(\)/);
      },
    );
  } else {
    test("a guarded page is sent to a member, and not cached", async () => {
      const answer = await get("/members", cookie, ...navigation);
      expect([answer.status, answer.statusText]).toEqual([200, "OK"]);
      expect(answer.body).toContain("secret");
      expect(answer.headers.get("cache-control")).toEqual(["private, no-store"]);
    });

    test("a page that asks who is visiting is not cached", async () => {
      const answer = await get("/visitor", ...navigation);
      expect([answer.status, answer.body.includes("Hello, stranger")]).toEqual([200, true]);
      expect(answer.headers.get("cache-control")).toEqual(["private, no-store"]);
    });

    test.each([navigation, script])(
      "a refusal from deep in a page is a true 401, recorded once: %s",
      async (...how) => {
        const answer = await get("/refuses", ...how);
        expect([answer.status, answer.statusText]).toEqual([401, "Unauthorized"]);
        expect(answer.headers.get("www-authenticate")).toHaveLength(1);
        expect(answer.headers.get("cache-control")).toEqual(["no-store"]);
        expect(answer.body).not.toMatch(/before the secret|after the secret/);
        const [id] = answer.headers.get("x-refusal-id") ?? [];
        expect(await recordedWith(id)).toEqual([[id, "/refuses"]]);
      },
    );

    test.each(["reserve", "lend", "byInput"])("a member's form calls the guarded action %s, once", async (name) => {
      const before = (await ran()).length;
      const answer = await ask("POST", `/?_action=${name}`, [cookie, ...navigation], form);
      expect([answer.status, answer.body.includes("Welcome")]).toEqual([200, true]);
      expect((await ran()).length).toBe(before + 1);
    });
  }

  test.each(["reserve", "lend"])("a member's script that calls the guarded action %s", async (name) => {
    const before = (await ran()).length;
    const answer = await ask("POST", `/_actions/${name}`, [cookie, ...script], form);
    if (order === "actions-last") {
      expect([answer.status, answer.body.includes("was done")]).toEqual([200, true]);
      expect((await ran()).length).toBe(before + 1);
    } else {
      // What it answers could not be sent, so it does not run, and the log says what to do.
      expect(answer.status).toBe(500);
      expectNothingTold(answer);
      expect((await ran()).length).toBe(before);
      expect(site.output()).toMatch(new RegExp(`"answer-withheld".*"path":"/_actions/${name}".*before actions\\(\\)`));
    }
  });
});
