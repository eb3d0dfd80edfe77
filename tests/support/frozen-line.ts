/** A line to a server that can be stalled: connections stay open, new ones are taken, and nothing is passed on. */
import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

export interface FrozenLine {
  readonly port: number;
  /** Passes nothing on, in either direction, until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** Milliseconds by which everything is late from here on. */
  delay(milliseconds: number): void;
  /** Ends every connection; new ones are taken. */
  cut(): void;
  close(): Promise<void>;
}

export async function frozenLineTo(port: number, host = "127.0.0.1"): Promise<FrozenLine> {
  const open = new Set<Socket>();
  let isFrozen = false;
  let late = 0;
  const waiting: (() => void)[] = [];

  /** Keeps the order of what it passes on. */
  function pass(from: Socket, to: Socket): void {
    let last = Promise.resolve();
    from.on("data", (data) => {
      const at = performance.now() + late;
      last = last.then(async () => {
        const rest = at - performance.now();
        if (rest > 0) await new Promise((resume) => setTimeout(resume, rest));
        while (isFrozen) await new Promise<void>((resume) => waiting.push(resume));
        if (!to.destroyed) to.write(data);
      });
    });
    from.on("error", () => to.destroy());
    from.on("close", () => {
      open.delete(from);
      to.destroy();
    });
    open.add(from);
  }

  const server = createServer((near) => {
    const far = connect(port, host);
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const thaw = () => {
    isFrozen = false;
    for (const resume of waiting.splice(0)) resume();
  };
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => void (isFrozen = true),
    thaw,
    delay: (milliseconds) => void (late = milliseconds),
    cut,
    async close() {
      thaw();
      const closed = new Promise((resume) => server.close(resume));
      cut();
      await closed;
    },
  };
}
