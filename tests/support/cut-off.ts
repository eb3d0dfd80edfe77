/** A line to a server that can be cut and mended, as when a database goes away and comes back. */
import { connect, createServer, type Socket } from "node:net";
import { freePort } from "./free-port.ts";

export interface Line {
  readonly port: number;
  /** Ends every connection and takes no new one. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function lineTo(port: number, host = "127.0.0.1"): Promise<Line> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = (wanted: number) => new Promise<void>((resume) => server.listen(wanted, "127.0.0.1", resume));
  const own = await freePort();
  await listen(own);
  const cut = async () => {
    const closed = new Promise<void>((resume) => server.close(() => resume()));
    for (const socket of open) socket.destroy();
    await closed;
  };
  return { port: own, cut, mend: () => listen(own), close: async () => (server.listening ? cut() : undefined) };
}
