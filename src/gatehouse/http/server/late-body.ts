/**
 * Bodies that arrive after the headers. A client may hold back the last byte for as long as a request may take, and
 * meanwhile its session may end or its roles may change. So the decision made at the headers is not enough: small bodies
 * are held until their last byte is there, and the last part of a larger one is withheld until the request was judged again.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Limits } from "./server-limits.ts";

export interface LateBodies {
  /**
   * Waits for the last byte, as long as there is memory for it.
   *
   * @param atEnd called when the site has read all but the last part, which it gets once the promise is fulfilled. When it
   *   is rejected, reading the body fails with the same error
   * @returns `whole` once all of it is there, `under-way` where it is read while it arrives, `gone` when the client left
   */
  receive(
    request: IncomingMessage,
    response: ServerResponse,
    atEnd: () => Promise<void>,
  ): Promise<"whole" | "under-way" | "gone">;
  /**
   * The whole body of a request that does not go to the site, or that `receive` holds.
   *
   * @returns null where it is longer than `most` bytes, there is no memory for it, the client left, or a part of it went to
   *   the site already
   */
  read(request: IncomingMessage, response: ServerResponse, most: number): Promise<Buffer | null>;
}

/** Whether the site can read a body of this request: Astro reads none of GET and HEAD. */
export function bringsBody(request: IncomingMessage): boolean {
  return hasBody(request) && request.method !== "GET" && request.method !== "HEAD";
}

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/** Bytes that are reserved for the first part of a body. */
const leastRoom = 1_024;

/** Memory is counted over all requests of this server, so that many slow clients cannot fill it. */
export function createLateBodies({ waitingBody, waitingBodies }: Limits): LateBodies {
  let taken = 0;

  async function read(request: IncomingMessage, response: ServerResponse, most: number): Promise<Buffer | null> {
    const { body } = request as IncomingMessage & { body?: unknown };
    if (body instanceof Body) return body.whole();
    // In `astro preview` or Express a body parser may have read it.
    if (body !== undefined || request.readableDidRead) return null;
    if (!hasBody(request)) return Buffer.alloc(0);
    const parts: Buffer[] = [];
    let length = 0;
    response.once("close", () => (taken -= length));
    try {
      for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        if (response.closed || length + part.byteLength > most || taken + part.byteLength > waitingBodies) return null;
        length += part.byteLength;
        taken += part.byteLength;
        parts.push(part);
      }
      return response.closed ? null : Buffer.concat(parts, length);
    } catch {
      // The connection was lost, or the body was invalid.
      return null;
    }
  }

  return {
    read,
    async receive(request, response, atEnd) {
      const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
      let room = Buffer.alloc(0);
      let length = 0;
      response.once("close", () => {
        taken -= room.byteLength;
        room = Buffer.alloc(0);
      });
      const handOn = (body: Body) => Object.assign(request, { body });
      if (Number(request.headers["content-length"] ?? 0) > waitingBody) {
        handOn(new Body([], parts, atEnd));
        return "under-way";
      }
      try {
        for (;;) {
          const next = await parts.next();
          if (response.closed) return "gone";
          if (next.done === true) break;
          const part = next.value;
          const needed = length + part.byteLength;
          if (needed > room.byteLength) {
            // Parts are copied into one buffer: thousands of one byte each would take a hundred times their length.
            const size = Math.min(Math.max(needed, 2 * room.byteLength, leastRoom), waitingBody);
            const more = size - room.byteLength;
            if (needed > waitingBody || taken + more > waitingBodies) {
              handOn(new Body([room.subarray(0, length), part], parts, atEnd));
              return "under-way";
            }
            taken += more;
            const wider = Buffer.allocUnsafe(size);
            room.copy(wider, 0, 0, length);
            room = wider;
          }
          part.copy(room, length);
          length = needed;
        }
      } catch {
        // The connection was lost, or the body was invalid. The server has answered that already where it could.
        return "gone";
      }
      handOn(new Body([room.subarray(0, length)], [], atEnd));
      return "whole";
    },
  };
}

/**
 * What the adapter reads in place of the request, which was read already: `request.body`, as body parsers set it. The
 * adapter applies its `bodySizeLimit` only to an iterable without properties of its own.
 */
export class Body {
  readonly #first: readonly Buffer[];
  readonly #rest: AsyncIterable<Buffer> | readonly Buffer[];
  readonly #atEnd: () => Promise<void>;

  constructor(first: readonly Buffer[], rest: AsyncIterable<Buffer> | readonly Buffer[], atEnd: () => Promise<void>) {
    this.#first = first.filter(({ byteLength }) => byteLength > 0);
    this.#rest = rest;
    this.#atEnd = atEnd;
  }

  /** Null where it is read while it arrives. */
  whole(): Buffer | null {
    return Array.isArray(this.#rest) ? Buffer.concat(this.#first) : null;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    let last: Buffer | undefined;
    for await (const part of inOrder(this.#first, this.#rest)) {
      if (last !== undefined) yield last;
      last = part;
    }
    await this.#atEnd();
    if (last !== undefined) yield last;
  }
}

async function* inOrder(
  first: readonly Buffer[],
  rest: AsyncIterable<Buffer> | readonly Buffer[],
): AsyncGenerator<Buffer> {
  yield* first;
  yield* rest;
}
