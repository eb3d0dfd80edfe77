/** A client that takes its time: sends what and when the test says, and notes when the server ends it. */
import { connect, type Socket } from "node:net";

export interface PatientSocket {
  readonly socket: Socket;
  send(text: string): void;
  /** What came so far. */
  received(): string;
  /** Whether the connection was reset: what had not been read by then may be lost. */
  wasReset(): boolean;
  /** Everything received, and milliseconds from the opening, once the server has ended the connection. */
  readonly ended: Promise<{ readonly text: string; readonly after: number }>;
  close(): void;
}

/** @param reads false for a client that asks and takes nothing of the answer until `socket.resume()` */
export async function openSocket(origin: string, { reads = true, allowHalfOpen = false } = {}): Promise<PatientSocket> {
  const opened = performance.now();
  const socket = connect({ port: Number(new URL(origin).port), host: "127.0.0.1", allowHalfOpen });
  let text = "";
  socket.setEncoding("latin1");
  if (reads) socket.on("data", (chunk: string) => (text += chunk));
  let reset = false;
  socket.on("error", () => (reset = true));
  const ended = new Promise<{ text: string; after: number }>((resume) => {
    // A reset closes it as well.
    socket.once("close", () => resume({ text, after: performance.now() - opened }));
  });
  await new Promise<void>((resume) => {
    socket.once("connect", resume);
    socket.once("error", () => resume());
  });
  return {
    socket,
    ended,
    send: (more) => void socket.write(more),
    received: () => text,
    wasReset: () => reset,
    close: () => socket.destroy(),
  };
}
