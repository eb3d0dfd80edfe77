/**
 * Sends one request to a URL that an admin typed. The name is looked up once, and the connection goes to the IP that was
 * looked at: a name that leads elsewhere a moment later gains nothing. Redirects are not followed, and of the answer only
 * its status is read.
 */
import { lookup } from "node:dns";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isPrivateIp } from "./private-networks.ts";

/** Milliseconds for name, connection and answer together. */
const longestSend = 5_000;

/** The URL leads into a private network. */
export class PrivateTarget extends Error {
  override readonly name = "PrivateTarget";
}

export interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers the status. @throws when there was no answer in time, or where the target is private */
export type SendWebhook = (sent: Sent, signal: AbortSignal) => Promise<number>;

export function createSendWebhook(allowsPrivate: boolean): SendWebhook {
  const lookUp: LookupFunction = (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, []);
      // One private IP among several is enough: which one is connected to is not ours to choose.
      const refused = !allowsPrivate && found.find(({ address }) => isPrivateIp(address));
      if (refused) return done(new PrivateTarget("The name leads into a private network."), []);
      const [first] = found;
      if (options.all === true) done(null, found);
      else done(null, first?.address ?? "", first?.family ?? 4);
    });
  };

  return ({ url, headers, body }, given) => {
    const target = new URL(url);
    const host = target.hostname.replace(/^\[|\]$/g, "");
    if (!allowsPrivate && (target.protocol !== "https:" || isPrivateIp(host))) {
      return Promise.reject(new PrivateTarget("The URL leads into a private network, or is not https."));
    }
    const signal = AbortSignal.any([given, AbortSignal.timeout(longestSend)]);
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const send = target.protocol === "https:" ? overHttps : overHttp;
    const sending = send(
      target,
      {
        method: "POST",
        // No connection is kept, and none is shared with anything else.
        agent: false,
        lookup: lookUp,
        signal,
        headers: {
          ...headers,
          "Content-Type": "application/json",
          "Content-Length": String(Buffer.byteLength(body)),
          "User-Agent": "Gatehouse-Webhooks",
        },
      },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        answer.destroy();
      },
    );
    // 101: without a listener the connection ends with neither answer nor error, and the job would wait for ever.
    sending.on("upgrade", ({ statusCode }, socket) => {
      resolve(statusCode ?? 0);
      socket.destroy();
    });
    sending.on("close", () => reject(new Error("The connection ended without an answer.")));
    sending.on("error", (error) => {
      const isLate = signal.aborted && !given.aborted;
      reject(isLate ? new Error(`No answer within ${longestSend / 1000} seconds.`) : error);
    });
    sending.end(body);
    return promise;
  };
}
