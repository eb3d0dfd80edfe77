/**
 * Tells clients that try out path after path from people, so that their refusals are listed and counted apart. It decides
 * nothing else: a scanner is answered like everybody.
 *
 * A person who is not signed in meets few guarded pages before they sign in or leave. A scanner, a crawler or a checker of
 * links asks for dozens within minutes. Clients are told apart by network and User-Agent header, so that one behind a shared
 * IP makes no scanners of the others.
 */
import type { Refusal } from "./flood-summary.ts";

/** Different paths within `window` that make a scanner. */
const mostPaths = 25;
/** Milliseconds. */
const window = 10 * 60_000;
/** Milliseconds after its last refusal for which a scanner counts as one. */
const staysFor = 60 * 60_000;
/** Clients that are remembered at once; the one that was new first goes first. */
const mostClients = 2_000;

interface Seen {
  /** Numbers that stand for paths, which may be long. */
  readonly paths: Set<number>;
  since: number;
  /** Until when it counts as a scanner; 0 while it does not. */
  scannerUntil: number;
}

export interface Scanners {
  /** Whether the refusal is a scanner's. Asked once for each refusal. */
  isScanner(refusal: Pick<Refusal, "memberId" | "network" | "userAgent" | "path" | "at">): boolean;
}

export function createScanners(): Scanners {
  const clients = new Map<string, Seen>();
  return {
    isScanner({ memberId, network, userAgent, path, at }) {
      if (memberId !== null) return false;
      const key = `${network ?? ""} ${userAgent}`;
      let seen = clients.get(key);
      if (seen === undefined) {
        seen = { paths: new Set(), since: at, scannerUntil: 0 };
        clients.set(key, seen);
        if (clients.size > mostClients) {
          for (const oldest of clients.keys()) {
            clients.delete(oldest);
            break;
          }
        }
      }
      if (at < seen.scannerUntil) {
        seen.scannerUntil = at + staysFor;
        return true;
      }
      if (at - seen.since > window || at < seen.since) {
        seen.paths.clear();
        seen.since = at;
      }
      seen.paths.add(numberOf(path));
      if (seen.paths.size < mostPaths) return false;
      seen.paths.clear();
      seen.scannerUntil = at + staysFor;
      return true;
    },
  };
}

/** FNV-1a, 32 bits. Two paths that share a number count as one, which a scanner could only use to be found later. */
function numberOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) {
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
