/**
 * Puts the bar into the pages of a view, and keeps all that is answered in it out of every cache. At the response itself, so that
 * files, prerendered pages, refusals and what a site's own server code writes are no exception.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { barStyle } from "../../core/view-as/bar.ts";
import { isDocument, placeOfBar } from "../../core/view-as/bar-place.ts";
import { headWithBar, policyWithBar } from "../../core/view-as/bar-policy.ts";

const styleSource = `'sha256-${createHash("sha256").update(barStyle).digest("base64")}'`;

/** Bytes of a page that are held until its body begins. Beyond, the bar goes to the end of the page. */
const mostHeld = 512 * 1024;

type Rest = readonly unknown[];

/**
 * @param bar called for a page; null where the page has it already
 */
export function showView(request: IncomingMessage, response: ServerResponse, bar: () => string | null): void {
  // The browser may hold the page as it was before the view; a part of a file, or one that is compressed, is none with a bar.
  for (const name of ["if-none-match", "if-modified-since", "if-range", "range", "accept-encoding"])
    Reflect.deleteProperty(request.headers, name);
  // What the browser opens by itself is a page, even where it begins in the middle (HTML, 13.1.2.4).
  const isOpened = request.headers["sec-fetch-dest"] === "document";
  const isFrame = /^(?:iframe|frame|embed|object)$/.test(request.headers["sec-fetch-dest"]?.toString() ?? "");
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: Rest) => ServerResponse;
  const write = response.write.bind(response) as (...rest: Rest) => boolean;
  const end = response.end.bind(response) as (...rest: Rest) => ServerResponse;
  /** Parts of a page whose body has not begun; null once nothing is held any more. */
  let held: Buffer[] | null = null;
  let isAtEnd = false;

  const begin = (status: number, ...rest: Rest) => {
    const text = rest.find((one) => typeof one === "string");
    const given = new Set<string>();
    for (const [name, value] of headersIn(rest)) {
      // Of a list of pairs each one counts: two cookies have the same name.
      if (given.has(name.toLowerCase())) response.appendHeader(name, value);
      else response.setHeader(name, value);
      given.add(name.toLowerCase());
    }
    keepOutOfCaches(response);
    if (isPage(response, status)) {
      response.removeHeader("Content-Length");
      response.removeHeader("ETag");
      response.removeHeader("Last-Modified");
      const policy = response.getHeader("Content-Security-Policy");
      if (policy !== undefined) response.setHeader("Content-Security-Policy", policiesWithBar(policy));
      if (request.method !== "HEAD" && !isFrame) held = [];
    }
    return text === undefined ? writeHead(status) : writeHead(status, text);
  };
  const begun = () => {
    // By way of those who watch the response, as Node does. They may hold it back and answer in its place.
    if (!response.headersSent) response.writeHead(response.statusCode);
    return response.headersSent;
  };

  /** What may be sent of the page by now. */
  function withBar(isWhole: boolean): Buffer {
    const page = Buffer.concat(held ?? []);
    const html = page.toString("latin1");
    if (!isWhole && html.length < 64) return Buffer.alloc(0);
    const place = isOpened || isDocument(html) ? placeOfBar(html) : undefined;
    if (place === null && !isWhole && html.length < mostHeld) return Buffer.alloc(0);
    held = null;
    if (typeof place !== "number") {
      isAtEnd = place === null;
      return page;
    }
    const head = Buffer.from(headWithBar(html.slice(0, place), styleSource), "latin1");
    return Buffer.concat([head, Buffer.from(bar() ?? ""), page.subarray(place)]);
  }

  const writePart = (...[part, ...rest]: Rest): boolean => {
    if (!begun()) return true;
    if (held === null || part === null || part === undefined) return write(part, ...rest);
    held.push(bytesOf(part, rest[0]));
    const ready = withBar(false);
    const callback = rest.find((one) => typeof one === "function");
    if (ready.length > 0) return callback === undefined ? write(ready) : write(ready, callback);
    if (typeof callback === "function") process.nextTick(callback);
    return true;
  };

  const endAll = (...rest: Rest): ServerResponse => {
    if (!begun()) return response;
    const [part, encoding] = rest;
    const callback = rest.find((one) => typeof one === "function");
    const isLast = typeof part !== "function" && part !== undefined && part !== null;
    if (held !== null) {
      if (isLast) held.push(bytesOf(part, encoding));
      const ready = withBar(true);
      if (ready.length > 0) write(ready);
    } else if (isLast) write(part, ...(typeof encoding === "string" ? [encoding] : []));
    if (isAtEnd) write(Buffer.from(bar() ?? ""));
    return callback === undefined ? end() : end(callback);
  };

  Object.assign(response, { writeHead: begin, write: writePart, end: endAll });
}

function keepOutOfCaches(response: ServerResponse): void {
  response.setHeader("Cache-Control", "private, no-store");
  for (const name of ["Expires", "CDN-Cache-Control", "Surrogate-Control"]) response.removeHeader(name);
}

function isPage(response: ServerResponse, status: number): boolean {
  if (status < 200 || status === 204 || status === 304 || response.hasHeader("Content-Encoding")) return false;
  return /^text\/html\b/i.test(String(response.getHeader("Content-Type") ?? ""));
}

/** Several policies, as one header or as several: each holds on its own. */
function policiesWithBar(policy: number | string | readonly string[]): string | string[] {
  const one = (text: string) =>
    text
      .split(",")
      .map((part) => policyWithBar(part, styleSource))
      .join(", ");
  return typeof policy === "object" ? policy.map(one) : one(String(policy));
}

/** Headers of `writeHead`: an object, pairs, or names and values in turn. */
function headersIn(rest: Rest): [string, string | readonly string[]][] {
  const given = rest.find((one) => typeof one === "object" && one !== null);
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    return Object.entries(given as Record<string, string>).filter(([, value]) => (value as unknown) !== undefined);
  }
  if (Array.isArray(given[0])) return given as [string, string][];
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < given.length; at += 2) pairs.push([String(given[at]), String(given[at + 1])]);
  return pairs;
}

function bytesOf(part: unknown, encoding: unknown): Buffer {
  if (typeof part !== "string") return Buffer.from(part as Uint8Array);
  return Buffer.from(part, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}
