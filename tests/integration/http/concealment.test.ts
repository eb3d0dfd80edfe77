/** A concealed path answers like a missing page: the same bytes, in the same time. */
import { connect } from "node:net";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { Database } from "../../../db/repositories/contract.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

/** Exist behind the concealed rule, and do not. All of the same length, since an address may be printed. */
const exists = "/members/library/wood-type";
const missing = "/members/library/wood-tapy";
/** Outside of every rule. */
const elsewhere = "/missing/library/wood-tapy";

describe("a concealed part", () => {
  let fresh: FreshDatabase;
  let site: Site;
  let database: Database;
  let ownerCookie: string;
  let memberCookie: string;

  beforeAll(async () => {
    fresh = await createDatabase("sqlite", { migrated: false });
    site = await startSite({ databaseUrl: fresh.url });
    database = await openDatabase(fresh.url);
    const { access, members } = database.repositories;
    await access.insertRule(
      {
        id: "press",
        pattern: "/members/library/**",
        methods: [],
        requirement: { kind: "any-role", roles: ["editor"] },
        conceal: true,
        note: "",
      },
      1,
    );
    await access.insertRule(
      {
        id: "file",
        pattern: "/robots.txt",
        methods: [],
        requirement: { kind: "any-role", roles: ["editor"] },
        conceal: true,
        note: "",
      },
      1,
    );
    const found = await members.findByEmail(owner.email);
    const passwordHash = (found && (await members.passwordHashOf(found.id))) ?? "";
    const email = "member@example.org";
    const member = { id: randomUUID(), email, name: "Ada", passwordHash, createdAt: 1, roles: ["member"] };
    await members.create({ ...member, grantedBy: null });
    memberCookie = await site.signIn(email, owner.password);
    ownerCookie = await site.signIn(owner.email, owner.password);
  });
  afterAll(async () => {
    await database.close();
    await site.stop();
    await fresh.remove();
  });

  /** Every byte that comes back, but for the date. */
  async function bytes(request: string, headers: readonly string[] = [], body = ""): Promise<string> {
    const { hostname: _, host, port } = new URL(site.origin);
    const socket = connect(Number(port), "127.0.0.1");
    socket.setTimeout(60_000, () => socket.destroy(new Error("No answer within a minute.")));
    const head = [`${request} HTTP/1.1`, `Host: ${host}`, ...headers, "Connection: close"];
    socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks)
      .toString("latin1")
      .replace(/^date: .*$/im, "date");
  }

  /** The path in it does not count, because the client sent it. */
  const withoutPath = (text: string, path: string) => text.replaceAll(path, "<path>");

  const form = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 3"];
  test.each([
    ["a browser", "GET", ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"], ""],
    ["fetch()", "GET", ["Accept: application/json", "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty"], ""],
    ["a program", "GET", ["Accept: */*"], ""],
    ["a program that reads text", "GET", ["Accept: text/plain"], ""],
    ["HEAD", "HEAD", [], ""],
    ["a form", "POST", form, "a=b"],
    ["DELETE", "DELETE", [], ""],
    ["OPTIONS", "OPTIONS", [], ""],
    ["an unknown sign-in", "GET", [`Cookie: gatehouse=${"a".repeat(40)}`], ""],
    ["an unknown token", "GET", ["Authorization: Bearer nothing"], ""],
    ["another language", "GET", ["Accept: text/html", "Accept-Language: de"], ""],
    ["a part of it", "GET", ["Range: bytes=0-10"], ""],
  ] as const)("answers %s like a missing page, byte for byte", async (_name, method, headers, body) => {
    const here = await bytes(`${method} ${exists}`, headers, body);
    expect(here).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    expect(here).not.toMatch(/www-authenticate|x-refusal-id|gatehouse/i);
    expect(here).toMatch(/^cache-control: private, no-store\r$/im);
    expect(withoutPath(here, exists)).toBe(withoutPath(await bytes(`${method} ${missing}`, headers, body), missing));
    expect(withoutPath(here, exists)).toBe(
      withoutPath(await bytes(`${method} ${elsewhere}`, headers, body), elsewhere),
    );
  });

  test("answers a form that calls an action like a missing page", async () => {
    const told = async (path: string) =>
      withoutPath(await bytes(`POST ${path}?_action=nothing`, form, "a=b"), path)
        .replaceAll(/[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}/g, "reference")
        .replace(/^content-length: .*$/im, "");
    expect(await told(exists)).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n/);
    expect(await told(exists)).toBe(await told(missing));
    expect(await told(exists)).toBe(await told(elsewhere));
  });

  test("answers a member without the role like a missing page, and opens for a member who holds it", async () => {
    const cookie = [`Cookie: ${memberCookie}`, "Accept: text/html"];
    const here = await bytes(`GET ${exists}`, cookie);
    expect(here).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    expect(withoutPath(here, exists)).toBe(withoutPath(await bytes(`GET ${missing}`, cookie), missing));
    expect(await bytes(`GET ${exists}`, [`Cookie: ${ownerCookie}`])).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  test("answers alike for a file that exists and one that does not", async () => {
    expect(await bytes("GET /robots.txt")).toBe(await bytes("GET /robots.txd"));
    expect(await bytes("GET /robots.txt", [`Cookie: ${ownerCookie}`])).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  test("records the true reason", async () => {
    const { refusals, members } = database.repositories;
    await bytes(`GET ${exists}?true=reason`, [`Cookie: ${memberCookie}`]);
    await bytes(`GET ${missing}`, []);
    await expect
      .poll(async () =>
        (await refusals.recent(2)).map(({ path, reason, status, ruleId }) => [path, reason, status, ruleId]),
      )
      .toEqual([
        [missing, "no-credentials", 404, expect.any(String)],
        [exists, "role-missing", 404, "press"],
      ]);
    expect((await refusals.recent(2))[1]?.memberId).toBe((await members.findByEmail("member@example.org"))?.id);
  });

  test("the file with a member's own data does not tell a concealed page from a missing one", async () => {
    await bytes(`GET ${exists}`, [`Cookie: ${memberCookie}`]);
    await bytes("GET /admin", [`Cookie: ${memberCookie}`]);
    const paths = async () => (await database.repositories.refusals.recent(2)).map(({ path }) => path);
    await expect.poll(paths).toEqual(["/admin", exists]);
    const headers = { Cookie: memberCookie };
    const file = (await (await fetch(`${site.origin}/account/data/file`, { headers })).json()) as {
      refusals: { path: string }[];
    };
    expect(file.refusals.map(({ path }) => path)).toEqual(["/admin"]);
  });

  test("takes as long for a concealed page as for a missing one", async () => {
    const measure = async (path: string) => {
      const began = performance.now();
      await bytes(`GET ${path}`, ["Accept: text/html"]);
      return performance.now() - began;
    };
    for (let round = 0; round < 20; round += 1) await Promise.all([measure(exists), measure(missing)]);
    // A difference that is there shows every time; one that the machine makes with its other work does not.
    await expect
      .poll(async () => {
        const times = { exists: [] as number[], missing: [] as number[] };
        // In turns, so that other work of the machine affects both alike.
        for (let round = 0; round < 100; round += 1) {
          times.exists.push(await measure(exists));
          times.missing.push(await measure(missing));
        }
        return Math.abs(Math.log2(median(times.exists) / median(times.missing)));
      })
      .toBeLessThan(0.4);
  });
});

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
