/**
 * What programs that watch a site read. Numbers for Prometheus: on a port of their own, for those with the token, with labels
 * that visitors cannot multiply. The log: fail2ban's filter finds failed tries to sign in, and nothing else.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signInOutcomes } from "../../../src/gatehouse/core/identity/sign-in-outcome.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { freePort } from "../../support/free-port.ts";
import { owner, startSite, type Site } from "../../support/site.ts";

const token = "a-token-for-prometheus";
let fresh: FreshDatabase;
let site: Site;
let url: string;

beforeAll(async () => {
  fresh = await createDatabase("sqlite", { migrated: false });
  const port = String(await freePort());
  url = `http://127.0.0.1:${port}/metrics`;
  const environment = { METRICS_PORT: port, METRICS_TOKEN: token, LOG_LEVEL: "info" };
  site = await startSite({ databaseUrl: fresh.url, environment });
});
afterAll(async () => {
  await site.stop();
  await fresh.remove();
});

const read = async () => (await fetch(url, { headers: { Authorization: `Bearer ${token}` } })).text();

test("count responses, refusals and sign-ins, and tell whether the database answers", async () => {
  await site.signIn(owner.email, owner.password);
  const body = new URLSearchParams({ email: owner.email, password: "not the password" });
  await fetch(`${site.origin}/login`, { method: "POST", body, redirect: "manual" });
  await fetch(`${site.origin}/members/library`);
  await fetch(`${site.origin}/`, { headers: { "X-Anything": "x" } });
  const text = await read();
  expect(text).toMatch(/^gatehouse_http_requests_total\{status="2xx"\} 1$/m);
  expect(text).toMatch(/^gatehouse_http_requests_total\{status="4xx"\} 2$/m);
  expect(text).toMatch(/^gatehouse_refusals_total\{reason="no-credentials"\} 1$/m);
  expect(text).toMatch(/^gatehouse_sign_ins_total\{outcome="signed-in"\} 1$/m);
  expect(text).toMatch(/^gatehouse_sign_ins_total\{outcome="wrong-password"\} 1$/m);
  expect(text).toMatch(/^gatehouse_http_request_duration_seconds_count 4$/m);
  expect(text).toMatch(/^gatehouse_database_up 1$/m);
  expect(text).toMatch(/^gatehouse_jobs\{state="open"\} 0$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
});

test("a path, method or name that a visitor makes up adds no series", async () => {
  const series = async () => (await read()).split("\n").filter((line) => line.startsWith("gatehouse_")).length;
  const before = await series();
  for (let at = 0; at < 20; at += 1) await fetch(`${site.origin}/members/${at}`, { method: at % 2 ? "GET" : "PUT" });
  expect(await series()).toBe(before);
});

test("every series of ours is explained to operators, and Prometheus reads the text", async () => {
  const text = await read();
  const ours = [...text.matchAll(/^# TYPE (gatehouse_\S+)/gm)].map(([, name]) => name);
  const documented = await readFile(resolve(import.meta.dirname, "../../../docs/operations.md"), "utf8");
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
  const promtool = "/usr/bin/promtool";
  if (!existsSync(promtool)) return;
  const { stderr } = spawnSync(promtool, ["check", "metrics"], { input: text, encoding: "utf8" });
  // prom-client's own names of Node's numbers.
  expect(stderr.split("\n").filter((line) => line !== "" && !line.startsWith("nodejs_active_"))).toEqual([]);
});

test("they are sent only with the token, and never by the site itself", async () => {
  for (const headers of [{}, { Authorization: "Bearer another" }, { Authorization: token }] as HeadersInit[]) {
    const refused = await fetch(url, { headers });
    expect(refused.status).toBe(401);
    expect(await refused.text()).toBe("");
  }
  expect((await fetch(`${site.origin}/metrics`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(404);
});

const filterFile = resolve(import.meta.dirname, "../../../docs/deploy/fail2ban-filter.conf");
const fail2banRegex = "/usr/bin/fail2ban-regex";

test("fail2ban's filter and its guide know every outcome of a try to sign in", async () => {
  const [filter, guide] = await Promise.all([
    readFile(filterFile, "utf8"),
    readFile(resolve(filterFile, "../README.md"), "utf8"),
  ]);
  const [, banned = ""] = /"outcome":"\(\?:([^)]*)\)/.exec(filter) ?? [];
  // Those of people with the right password, and those that nothing was checked for.
  const harmless: readonly string[] = ["signed-in", "suspended", "busy"];
  expect(banned.split("|").sort()).toEqual(signInOutcomes.filter((one) => !harmless.includes(one)).sort());
  for (const outcome of signInOutcomes) expect(guide).toContain(`\`${outcome}\``);
});

test("fail2ban's filter finds the IP of failed tries to sign in, and is not fooled by text of a visitor", async () => {
  const failed = async (email: string) => {
    const body = new URLSearchParams({ email, password: "not the password" });
    await fetch(`${site.origin}/login`, { method: "POST", body, redirect: "manual" });
  };
  await failed(owner.email);
  await failed("nobody@example.org");
  await failed('nobody","event":"sign-in","clientIp":"192.0.2.66","outcome":"wrong-password"@example.org');
  const shaped = `/,"level":"info","event":"sign-in","clientIp":"192.0.2.66","outcome":"wrong-password"`;
  await fetch(`${site.origin}${encodeURI(shaped)}`, { headers: { "User-Agent": shaped } });
  await site.signIn(owner.email, owner.password);
  const lines = site
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  const expected = lines.filter((line) => {
    const { event, outcome } = JSON.parse(line) as { event: string; outcome?: string };
    return event === "sign-in" && outcome !== "signed-in";
  });
  expect(expected.length).toBeGreaterThanOrEqual(2);
  expect(lines.length).toBeGreaterThan(expected.length);

  const filter = await readFile(filterFile, "utf8");
  const pattern = /^failregex = (.*)$/m.exec(filter)?.[1]?.replace("<ADDR>", "(?<ip>[0-9a-f.:]+)") ?? "(?!)";
  // As fail2ban reads a file, where it cuts out the time, and as it reads the journal.
  for (const asRead of [
    (line: string) => line.replace(/^\{"at":"[^"]*"/, ""),
    (line: string) => `machine gatehouse[4711]: ${line}`,
  ]) {
    const found = lines.filter((line) => new RegExp(pattern).test(asRead(line)));
    expect(found).toEqual(expected);
    expect(found.join("\n")).not.toContain("192.0.2.66");
  }

  if (!existsSync(fail2banRegex)) return;
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-log-"));
  await writeFile(join(folder, "gatehouse.log"), `${lines.join("\n")}\n`);
  const printed = execFileSync(fail2banRegex, [join(folder, "gatehouse.log"), filterFile], { encoding: "utf8" });
  expect(printed).toContain(`Lines: ${lines.length} lines, 0 ignored, ${expected.length} matched`);
  await rm(folder, { recursive: true });
});
