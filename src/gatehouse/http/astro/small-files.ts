/**
 * Small files of a build, held in memory once they have been sent: reading one from the disk takes several times as long as
 * sending it. The files of a build do not change while it is served.
 */
import { createHash } from "node:crypto";
import type { ReadStream } from "node:fs";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { hasBody } from "../server/late-body.ts";

/** Bytes that one file may have to be kept in memory, and bytes of all files kept. */
const limits = { file: 256 * 1024, total: 16 * 1024 * 1024 };

export interface SmallFiles {
  /**
   * Sends the file if it is held and the request reads all of it without conditions; ranges and conditional requests
   * (RFC 9110 13, 14) need the file server.
   *
   * @returns whether it was sent
   */
  send(path: string, request: IncomingMessage, response: ServerResponse): boolean;
  /**
   * Holds a file that is about to be sent from the disk, with what the response says of it, if its content is still the one
   * that the build made the validator from.
   */
  remember(path: string, etag: string, response: ServerResponse, file: ReadStream): void;
}

interface SmallFile {
  readonly headers: OutgoingHttpHeaders;
  readonly content: Buffer;
}

/** What a response says of a file. Anything else, such as a cookie set by a server around ours, is for one visitor. */
export const headersOfFile = [
  "Content-Length",
  "Content-Range",
  "Content-Type",
  "Content-Security-Policy",
  "Accept-Ranges",
  "ETag",
  "Last-Modified",
];

/** The same for everyone who may have a guarded file. */
const headersOfGuarded = ["Cache-Control", "Vary", "X-Content-Type-Options"];

/** Made from the content: times of files differ between machines that serve the same build. */
export function etagOf(content: Buffer): string {
  return `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
}

const conditions = ["range", "if-none-match", "if-modified-since", "if-match", "if-unmodified-since", "if-range"];

export function createSmallFiles({ file: most, total } = limits): SmallFiles {
  const files = new Map<string, SmallFile>();
  let taken = 0;
  return {
    send(path, request, response) {
      const file = files.get(path);
      const { method, headers } = request;
      if (file === undefined || (method !== "GET" && method !== "HEAD")) return false;
      if (hasBody(request) || conditions.some((name) => headers[name] !== undefined)) return false;
      response.writeHead(200, file.headers);
      response.end(method === "HEAD" ? undefined : file.content);
      return true;
    },
    remember(path, etag, response, file) {
      const length = Number(response.getHeader("Content-Length"));
      if (response.statusCode !== 200 || !(length <= most) || taken + length > total || files.has(path)) return;
      const headers: OutgoingHttpHeaders = {};
      for (const name of [...headersOfFile, ...headersOfGuarded]) {
        const value = response.getHeader(name);
        if (value !== undefined) headers[name] = value;
      }
      const parts: Buffer[] = [];
      file.on("data", (part) => parts.push(Buffer.from(part)));
      file.once("end", () => {
        const content = Buffer.concat(parts);
        if (content.byteLength !== length || taken + length > total || files.has(path) || etagOf(content) !== etag)
          return;
        files.set(path, { headers, content });
        taken += length;
      });
    },
  };
}
