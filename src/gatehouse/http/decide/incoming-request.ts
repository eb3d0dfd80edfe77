/** A request as our server read it. The decisions and the answers take parts of it. */
import type { IncomingMessage } from "node:http";
import type { KeptNote } from "../kept/keep-refused.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";

/** A request that can be read in one way only. */
export interface IncomingRequest {
  readonly method: string;
  /** As sent, percent-encoded, and in its only spelling (`parseTarget`). */
  readonly pathname: string;
  /** With its question mark; empty without a query. */
  readonly search: string;
  readonly headers: RequestHeaders;
  /** The id that the log uses. */
  readonly requestId: string;
  readonly clientIp: string;
  /** IP at the other end of the socket: the client's, or the last proxy's. */
  readonly peer: string;
  /**
   * The whole body, for a request that is refused and kept. Null where it is longer than `most` bytes, there is no memory for
   * it, or a part of it went to the site already. Left out in development.
   */
  readonly readBody?: ((most: number) => Promise<Buffer | null>) | undefined;
  /** Set for a request that was kept and is being sent now. */
  readonly kept?: KeptNote | undefined;
}

/** Node's headers, read by name. A header sent several times is one value, joined as Node joins it. */
export function headersOf({ headers }: IncomingMessage): RequestHeaders {
  return {
    get(name) {
      const value = headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
    },
  };
}
