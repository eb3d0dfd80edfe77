/** A socket that sends bytes as they are and tells answers apart, so that one too many is noticed. */
import { connect, type Socket } from "node:net";
import { readAnswer, type WireAnswer } from "./read-answer.ts";

/** Milliseconds; an answer that takes longer is none. */
const limit = 60_000;

export type Outcome =
  | { readonly kind: "answered"; readonly answer: WireAnswer }
  /** The connection was closed without an answer, or never made. */
  | { readonly kind: "closed" }
  | { readonly kind: "hung" }
  /** More bytes came than belong to one answer. */
  | { readonly kind: "more-than-one"; readonly text: string };

export interface Wire {
  /** Sends one request, on the connection of the one before where that is still open. */
  ask(bytes: string): Promise<Outcome>;
  close(): void;
}

/** @param bytes of requests are one character each (latin1) */
export function openWire(origin: string): Wire {
  let connection: Connection | undefined;
  return {
    async ask(bytes) {
      const reused = connection !== undefined && connection.isOpen();
      connection = reused && connection !== undefined ? connection : connectTo(origin);
      let outcome = await connection.ask(bytes);
      // An idle connection may be closed at the moment it is used again; that is no fault of the site.
      if (reused && outcome.kind === "closed") {
        connection = connectTo(origin);
        outcome = await connection.ask(bytes);
      }
      const keeps = outcome.kind === "answered" && outcome.answer.headers.get("connection")?.[0] !== "close";
      if (!keeps) {
        connection.destroy();
        connection = undefined;
      }
      return outcome;
    },
    close: () => connection?.destroy(),
  };
}

interface Connection {
  isOpen(): boolean;
  ask(bytes: string): Promise<Outcome>;
  destroy(): void;
}

function connectTo(origin: string): Connection {
  const socket = loopback(origin);
  let received = Buffer.alloc(0);
  let ended = false;
  let notice: () => void = () => undefined;
  socket.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    notice();
  });
  socket.on("close", () => {
    ended = true;
    notice();
  });
  socket.on("error", () => undefined);
  return {
    isOpen: () => !ended,
    destroy: () => socket.destroy(),
    ask(bytes) {
      const isHead = bytes.startsWith("HEAD ");
      return new Promise<Outcome>((resolve) => {
        const timer = setTimeout(() => settle({ kind: "hung" }), limit);
        const settle = (outcome: Outcome) => {
          clearTimeout(timer);
          notice = () => undefined;
          resolve(outcome);
        };
        notice = () => {
          const found = readAnswer(received, isHead, ended);
          if (found === null) return ended ? settle({ kind: "closed" }) : undefined;
          // What is announced to be the last answer is waited for to the end.
          if (!ended && found.answer.headers.get("connection")?.[0] === "close") return;
          const rest = received.subarray(found.length);
          received = Buffer.alloc(0);
          if (rest.length > 0) return settle({ kind: "more-than-one", text: rest.toString("latin1") });
          settle({ kind: "answered", answer: found.answer });
        };
        if (received.length > 0) settle({ kind: "more-than-one", text: received.toString("latin1") });
        else if (ended) settle({ kind: "closed" });
        else socket.write(Buffer.from(bytes, "latin1"));
      });
    },
  };
}

function loopback(origin: string): Socket {
  return connect({ port: Number(new URL(origin).port), host: "127.0.0.1", noDelay: true });
}

/**
 * Sends bytes on a connection of their own and returns every answer that comes until the other side closes it; null when it
 * does not within the limit.
 */
export async function exchange(origin: string, bytes: string): Promise<WireAnswer[] | null> {
  const socket = loopback(origin);
  const chunks: Buffer[] = [];
  const isClosed = await new Promise<boolean>((resolve) => {
    const late = setTimeout(() => resolve(false), limit);
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(late);
      resolve(true);
    });
    socket.write(Buffer.from(bytes, "latin1"));
  });
  socket.destroy();
  if (!isClosed) return null;
  const answers: WireAnswer[] = [];
  for (let rest = Buffer.concat(chunks); ;) {
    const found = readAnswer(rest, false, true);
    if (found === null) return answers;
    answers.push(found.answer);
    rest = rest.subarray(found.length);
  }
}
