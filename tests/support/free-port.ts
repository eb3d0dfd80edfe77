/** Ports for servers that have to be told theirs before they start. */
import { connect, createServer } from "node:net";
import { threadId } from "node:worker_threads";

/**
 * Below the ports that systems give to connections and to servers that ask for any (from 32768 on Linux, 49152 elsewhere):
 * none of those takes one of these between the moment it is found free and the moment its server listens.
 */
const first = 20_000;
const count = 12_000;
/** Processes and threads begin far apart, so that no two find the same port free at the same moment. */
let next = (process.pid * 613 + threadId * 307) % count;

/** @param host where the server will listen */
export async function freePort(host = "127.0.0.1"): Promise<number> {
  for (let tries = 0; tries < count; tries += 1) {
    const port = first + next;
    next = (next + 1) % count;
    if (await isFree(port, host)) return port;
  }
  throw new Error("The machine has no free port.");
}

function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** Whether a server takes connections there. */
export function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
  }).finally(() => socket.destroy());
}
