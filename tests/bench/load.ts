/** Load made by wrk, and what it costs the server. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly headers?: readonly string[];
  /** Of the process whose time is counted; left out for one that has several. */
  readonly processId?: number | undefined;
  /** Whether every response is a refusal; else every one is a page. */
  readonly isRefused?: boolean;
  /** More words for wrk. */
  readonly words?: readonly string[];
}

export interface Measured {
  readonly perSecond: number;
  /** Processor time of the server for one request, in microseconds. */
  readonly microseconds: number | undefined;
}

/**
 * @param seconds whole ones
 * @throws where a response is not the expected one, or the server does not respond
 */
export async function measure(target: Target, seconds: number, connections = 32): Promise<Measured> {
  const { url, headers = [], processId, words = [], isRefused = false } = target;
  const before = processId === undefined ? 0 : processorTime(processId);
  const given = ["-t1", `-c${connections}`, `-d${seconds}s`, ...headers.flatMap((header) => ["-H", header]), ...words];
  const { stdout } = await promisify(execFile)("wrk", [...given, url]);
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const others = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  if (!(requests > 0) || others !== (isRefused ? requests : 0))
    throw new Error(`${target.name} did not respond as expected:\n${stdout}`);
  const spent = processId === undefined ? undefined : processorTime(processId) - before;
  return { perSecond, microseconds: spent === undefined ? undefined : (spent * 1_000_000) / requests };
}

/** Seconds of processor time of a process, in user and system mode. */
export function processorTime(processId: number): number {
  const [, after = ""] = readFileSync(`/proc/${processId}/stat`, "utf8").split(") ");
  const fields = after.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** The same on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** Memory that a process holds, in megabytes. */
export function memoryOf(processId: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, "utf8"))?.[1]) / 1024;
}

/** The same, with each page that other processes hold too, such as those of Node's program, counted in part. */
export function memoryWithoutShared(processId: number): number {
  return Number(/Pss:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/smaps_rollup`, "utf8"))?.[1]) / 1024;
}

export interface Compared {
  readonly target: Target;
  readonly perSecond: number;
  readonly microseconds: number | undefined;
  /** To its peer: how many times as many requests a second. */
  readonly ratio: number;
  /** The same by processor time for one request, which a busy machine disturbs less. */
  readonly ratioOfTime: number | undefined;
}

/**
 * Measures one after the other, several times, so that what else the machine does meets all alike. Each figure is the median
 * over the rounds, and each ratio that of the ratios within a round.
 *
 * @param targets each with the name of its peer; a peer is its own
 */
export async function compare(
  targets: readonly (Target & { readonly peer: string })[],
  { seconds, rounds }: { readonly seconds: number; readonly rounds: number },
): Promise<readonly Compared[]> {
  const measured = new Map(targets.map(({ name }) => [name, [] as Measured[]]));
  for (const target of targets) await measure(target, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const target of targets) measured.get(target.name)?.push(await measure(target, seconds));
  }
  return targets.map((target) => {
    const own = measured.get(target.name) ?? [];
    const peers = measured.get(target.peer) ?? [];
    const times = own.flatMap(({ microseconds }) => microseconds ?? []);
    const ratiosOfTime = own.flatMap(({ microseconds }, round) => {
      const ofPeer = peers[round]?.microseconds;
      return microseconds === undefined || ofPeer === undefined ? [] : ofPeer / microseconds;
    });
    return {
      target,
      perSecond: median(own.map(({ perSecond }) => perSecond)) ?? 0,
      microseconds: median(times),
      ratio: median(own.map(({ perSecond }, round) => perSecond / (peers[round]?.perSecond ?? 1))) ?? 0,
      ratioOfTime: median(ratiosOfTime),
    };
  });
}

export function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** Of 2 connections that ask again as soon as they are answered: the median and 99 of 100, in milliseconds. */
export async function latency(target: Target, seconds: number): Promise<{ median: number; p99: number }> {
  const headers = (target.headers ?? []).flatMap((header) => ["-H", header]);
  const words = ["-t1", "-c2", `-d${seconds}s`, "--latency", ...headers, target.url];
  const { stdout } = await promisify(execFile)("wrk", words);
  const share = (percent: number) => {
    const [, number, unit = ""] = new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s|m)\\s*$`, "m").exec(stdout) ?? [];
    return Number(number) * ({ us: 0.001, ms: 1, s: 1000, m: 60_000 }[unit] ?? NaN);
  };
  if (!(share(50) > 0 && share(99) > 0) || stdout.includes("Non-2xx"))
    throw new Error(`${target.name} got no page:\n${stdout}`);
  return { median: share(50), p99: share(99) };
}
