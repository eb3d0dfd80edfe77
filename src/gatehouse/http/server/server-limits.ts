/** Limits of the server: time, bytes, connections. docs/operations.md lists them for operators. */
import { readFileSync } from "node:fs";

export interface Limits {
  /** Milliseconds from the opening of a connection to the end of a request's headers. */
  readonly headers: number;
  /** Milliseconds for a whole request, its body included. */
  readonly request: number;
  /** Milliseconds for which a connection stays open with nothing to do. */
  readonly keepAlive: number;
  /** Milliseconds within which a client must read some of the response that waits for it. */
  readonly stalled: number;
  /** Milliseconds that running requests get when the server is told to stop. */
  readonly lastRequests: number;
  /** Milliseconds between two checks for requests that take too long. */
  readonly checkedEvery: number;
  readonly headerBytes: number;
  /** Connections open at the same time. */
  readonly connections: number;
  /** Requests of one connection that may wait for their responses. */
  readonly unanswered: number;
  /** Bytes of a body that is held until its last byte is there; longer ones are read while they arrive. */
  readonly waitingBody: number;
  /** Bytes of all such bodies together; bodies beyond that are read while they arrive. */
  readonly waitingBodies: number;
}

/** Files and connections this process may have open. Where the system does not tell, a usual default. */
function openFiles(): number {
  try {
    const [, most] = /^Max open files\s+(\d+|unlimited)/m.exec(readFileSync("/proc/self/limits", "utf8")) ?? [];
    return most === "unlimited" ? Infinity : Number(most ?? 4_096);
  } catch {
    return 4_096;
  }
}

/**
 * A proxy uses a connection that it believes to be open, and answers 502 where it is closed at that moment: proxies keep one for
 * 60 s (NGINX, AWS), 90 s (Traefik) or 120 s (Caddy), and are to end it before we do. Browsers are told when we will.
 */
const keptAlive = { forBrowsers: 5_000, forProxies: 125_000 };

/** @param isBehindProxy whether connections come from proxies that the site trusts */
export function usualLimits(isBehindProxy = false): Limits {
  return {
    headers: 10_000,
    request: 30_000,
    keepAlive: isBehindProxy ? keptAlive.forProxies : keptAlive.forBrowsers,
    stalled: 60_000,
    lastRequests: 10_000,
    checkedEvery: 1_000,
    headerBytes: 16_384,
    // A slow download holds two: the connection and the file. The site needs some for files of its own.
    connections: Math.min(10_000, Math.floor(openFiles() * 0.45)),
    unanswered: 16,
    waitingBody: 256 * 1024,
    waitingBodies: 64 * 1024 * 1024,
  };
}
