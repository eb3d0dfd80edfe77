/** `gatehouse check` on a running site, and on one whose responses differ from its rules. */
import { execFile, spawn } from "node:child_process";
import { createServer, request as forward, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { RuleDefinition } from "../../../src/gatehouse/core/access/rule.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { countRows } from "../../support/rows.ts";
import { startSite, type Site } from "../../support/site.ts";

const root = resolve(import.meta.dirname, "../../..");
let fresh: FreshDatabase;
let site: Site;

const member = { kind: "any-role" as const, roles: ["member"] };
const rule = { pattern: "/members/profile", methods: [], note: "" };

beforeAll(async () => {
  fresh = await createDatabase("sqlite");
  site = await startSite({ databaseUrl: fresh.url });
  // They need visitors with an unconfirmed email and with an old sign-in.
  await withRules([
    { ...rule, id: "r1", requirement: { ...member, verifiedEmail: true } },
    { ...rule, id: "r2", pattern: "/about", requirement: { ...member, freshWithin: 60 } },
  ]);
});
afterAll(async () => {
  await site.stop();
  await fresh.remove();
});

async function check(...words: string[]) {
  const command = resolve(root, "src/gatehouse/cli/gatehouse.mjs");
  const env = { ...process.env, DATABASE_URL: fresh.url, ORIGIN: site.origin, PORT: new URL(site.origin).port };
  const run = promisify(execFile)(process.execPath, [command, "check", ...words], {
    cwd: root,
    env,
    maxBuffer: 2 ** 26,
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
}

/** The check's own members and sessions are gone. */
async function expectNobodyLeft(): Promise<void> {
  const database = await openDatabase(fresh.url);
  const { members } = await database.repositories.members.list({ limit: 100 });
  await database.close();
  expect(members.map(({ roles }) => roles)).toEqual([["owner"]]);
  // Ended ones too: the owner's list would show sign-ins that were none.
  expect(await countRows(fresh.url, "sessions")).toBe(0);
}

async function withRules(rules: readonly (RuleDefinition & { id: string })[]): Promise<void> {
  const database = await openDatabase(fresh.url);
  for (const each of rules) await database.repositories.access.insertRule(each, 1);
  await database.close();
}

test("finds each response that differs from the rules and no other, leaves no member behind, and ends with 1", async () => {
  const open = (answer: ServerResponse) => answer.writeHead(200, { "Cache-Control": "no-store" }).end("secret");
  const lies: Parameters<typeof startLiar>[1] = {
    "/": open,
    "/about": open,
    "/members/profile": open,
    "/members": (answer) => answer.writeHead(200, { "Cache-Control": "public, max-age=60" }).end("secret"),
    "/members/house-rules": (answer) =>
      answer.writeHead(302, { Location: "/login?returnTo=/members/house-rules" }).end(),
    "/members/library": (answer) =>
      answer
        .writeHead(401, { "WWW-Authenticate": 'Basic realm="x"', "Cache-Control": "no-store", "X-Refusal-Id": "a" })
        .end(),
    "/members/library/folding-a-letter": (answer) => answer.writeHead(401).end(),
    "/api/members/library": (answer) => answer.writeHead(500).end(),
    "/admin/people": (answer) => answer.writeHead(404).end(),
    "/sitemap.xml": (answer) =>
      answer.writeHead(200).end(`<urlset><url><loc>${liar.origin}/members/only-listed</loc></url></urlset>`),
    "/members/only-listed": (answer) => answer.writeHead(200).end("secret"),
  };
  const liar = await startLiar(site.origin, lies);
  // A page of the site, asked for under a name that a rule speaks of, has to meet that rule as well.
  await withRules([{ ...rule, id: "r3", host: new URL(liar.origin).host, pattern: "/**", requirement: member }]);
  const { code, stdout, stderr } = await check("--origin", liar.origin, "--json");
  await liar.stop();
  expect(code).toBe(1);
  // It asks as it says: as a browser that opens a page, and as a script that fetches data.
  const asked = liar.asked().filter(({ isJudged }) => isJudged);
  expect(new Set(asked.map(({ accept, mode }) => `${accept} ${mode}`))).toEqual(
    new Set(["text/html navigate", "application/json cors"]),
  );
  expect(asked.length).toBeGreaterThan(1000);
  // Half of them are HEAD; Node ends a connection only after one whose answer has no length.
  expect(liar.connections()).toBeLessThan(asked.length / 4);
  const { findings, visitors } = JSON.parse(stdout) as {
    findings: { path: string; code: string; visitor: string }[];
    visitors: string[];
  };
  expect(visitors).toEqual(["anonymous", "owner", "admin", "editor", "member", "unconfirmed email", "old sign-in"]);
  const codes = (path: string, visitor: string) =>
    new Set(findings.filter((one) => one.path === path && one.visitor === visitor).map((one) => one.code));
  expect(codes("/members", "anonymous")).toEqual(new Set(["let-in"]));
  expect(codes("/members", "member")).toEqual(new Set(["guarded-cached"]));
  expect(codes("/members/house-rules", "anonymous")).toEqual(new Set(["sent-to-sign-in", "let-in"]));
  expect(codes("/members/library", "anonymous")).toEqual(new Set(["challenge-opens-dialog"]));
  expect(codes("/members/library/folding-a-letter", "anonymous")).toEqual(
    new Set(["challenge-missing", "refusal-cached", "refusal-without-id"]),
  );
  expect(codes("/api/members/library", "anonymous")).toEqual(new Set(["broken"]));
  expect(codes("/admin/people", "member")).toEqual(new Set(["wrong-status"]));
  expect(codes("/members/only-listed", "anonymous")).toEqual(new Set(["let-in"]));
  for (const [path, visitor] of [
    ["/members/profile", "unconfirmed email"],
    ["/about", "old sign-in"],
    ["/", "anonymous"],
  ] as const) {
    expect([path, codes(path, visitor)]).toEqual([path, new Set(["let-in"])]);
    expect([path, codes(path, "member")]).toEqual([path, new Set()]);
  }
  // Under the name in that rule, public pages are guarded and open, and others than members are let in everywhere.
  const others = findings.filter(({ path }) => !(path in lies) && /^\/(?:members|account|admin|api)\b/.test(path));
  // The API accepts no session, so that a member is no one there.
  const isMember = ({ visitor, path }: (typeof others)[number]) =>
    visitor === "member" && !path.startsWith("/api/gatehouse/");
  expect(others.filter((one) => isMember(one) || one.code !== "let-in")).toEqual([]);
  expect(stderr).toMatch(/^(\d+) of \1 requests$/m);
  await expectNobodyLeft();
  // What was refused on purpose is not what an admin looks for in the record; a mark that somebody made up hides nothing.
  for (const mark of ["", `${Date.now() + 60_000}.${"A".repeat(43)}`]) {
    await fetch(`${site.origin}/members/library`, { headers: { "gatehouse-check": mark } });
  }
  await expect.poll(() => countRows(fresh.url, "refusals")).toBeGreaterThanOrEqual(2);
  expect(await countRows(fresh.url, "refusals")).toBe(2);
});

test("downloads nothing that the audit would record, and uses up no member's downloads", async () => {
  const written = () => Promise.all([countRows(fresh.url, "changes"), countRows(fresh.url, "attempts")]);
  const before = await written();
  const { stdout } = await check("--json");
  const { paths } = JSON.parse(stdout) as { paths: string[] };
  expect(paths).toEqual(expect.arrayContaining(["/admin/people/export", "/admin/audit/export", "/account/data/file"]));
  expect(await written()).toEqual(before);
});

test("reports how far it came when it is stopped", async () => {
  const command = resolve(root, "src/gatehouse/cli/gatehouse.mjs");
  const env = { ...process.env, DATABASE_URL: fresh.url, ORIGIN: site.origin, PORT: new URL(site.origin).port };
  const child = spawn(process.execPath, [command, "check"], { cwd: root, env });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
  // The first quarter is reported, so three quarters are left.
  child.stderr.on("data", (data: Buffer) => {
    stderr += data.toString();
    if (/of \d+ requests/.test(stderr) && !child.killed) child.kill("SIGINT");
  });
  const code = await new Promise((done) => child.once("close", done));
  expect(code).toBe(1);
  expect(stdout).not.toContain("Every response is what the rules say");
  expect(stdout).toContain("Nothing was found up to where the check stopped.");
  expect(stdout).toMatch(/^\d+ of \d+ requests for/m);
  expect(stderr).toContain("The check was stopped before its end");
  await expectNobodyLeft();
});

test("says so when nothing answers", async () => {
  const { code, stderr } = await check("--origin", "http://127.0.0.1:9");
  expect(code).toBe(1);
  expect(stderr).toContain("does not answer. Start the site first");
  await expectNobodyLeft();
});

interface Liar {
  readonly origin: string;
  /** Its requests so far; `isJudged`: one whose answer the check judges, and not a search for sitemaps. */
  asked(): readonly {
    readonly accept?: string | undefined;
    readonly mode?: string | undefined;
    readonly isJudged: boolean;
  }[];
  connections(): number;
  stop(): Promise<void>;
}

/** Passes requests on to the site, but for those it answers itself. */
async function startLiar(
  origin: string,
  lies: Readonly<Record<string, (answer: ServerResponse) => void>>,
): Promise<Liar> {
  const { host, hostname, port } = new URL(origin);
  const asked: ReturnType<Liar["asked"]>[number][] = [];
  let connections = 0;
  const server: Server = createServer((request, response) => {
    const { accept, "sec-fetch-mode": mode, "user-agent": agent } = request.headers;
    asked.push({ accept, mode: mode?.toString(), isJudged: agent === "gatehouse check" });
    const lie = lies[request.url ?? ""];
    if (lie !== undefined) return lie(response);
    const { method, url: path } = request;
    const onward = forward({ hostname, port, method, path, headers: { ...request.headers, host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on("connection", () => (connections += 1));
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  const stop = () =>
    new Promise<void>((resume) => {
      server.close(() => resume());
      server.closeAllConnections();
    });
  const ownOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin: ownOrigin, asked: () => asked, connections: () => connections, stop };
}
