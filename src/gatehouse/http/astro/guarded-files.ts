/**
 * Hands out what a build made in advance for guarded pages, after the decision: the pages, and assets that only they use.
 * None of it lies in the folder that Astro's file server reads, or that is uploaded to a content network.
 */
import type { ReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import send from "send";
import type { Decision } from "../../core/access/denial.ts";
import { explainedAs } from "../../core/access/told-denial.ts";
import type { GuardedAnswer, GuardedFile } from "../../core/access/guarded-files.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { guardedFilesOf } from "../../server/access/code-policy.ts";
import type { ResolvedRequest } from "../decide/resolve-request.ts";
import { decideUnderHost } from "../decide/decide-under-host.ts";
import { headersOfFile, type SmallFiles } from "./small-files.ts";

/**
 * What must be met besides the rules of the path asked for: those of the file it leads to. An asset may be had by anyone
 * who may open at least one of the pages that use it. Null where no guarded file answers.
 */
export function judgeGuardedFile(
  pathname: string,
  host: string | null,
  known: Pick<ResolvedRequest, "policy" | "subject">,
  configuration: SiteConfiguration,
): Decision | null {
  const answer = guardedFilesOf(configuration).at(pathname);
  if (answer?.kind !== "file") return null;
  const { path, pages } = answer;
  let first: Decision | null = null;
  const denied: Decision[] = [];
  for (const page of pages.length > 1 ? pagesToAsk(known.policy, host, path, pages) : pages) {
    const decision = decideUnderHost(known, { method: "GET", path: encoded(page) }, host);
    if (decision.allowed) return decision;
    denied.push(decision);
    if (first === null || (isConcealed(first) && !isConcealed(decision))) first = decision;
  }
  return first === null || first.allowed ? first : { allowed: false, denial: explainedAs(first.denial, denied) };
}

function isConcealed(decision: Decision): boolean {
  return !decision.allowed && decision.denial.concealed === true;
}

/** By policy and asset: the pages to judge for it, one for each set of rules that decides about some of its pages. */
const asked = new WeakMap<Policy, Map<string, readonly string[]>>();

/** A thousand pages may share a style sheet, and few of them differ in what they ask. */
function pagesToAsk(policy: Policy, host: string | null, asset: string, pages: readonly string[]): readonly string[] {
  const name = host?.toLowerCase();
  const other = name !== undefined && policy.hosts.has(name) ? name : undefined;
  const key = `${other ?? ""} ${asset}`;
  let known = asked.get(policy);
  if (known === undefined) asked.set(policy, (known = new Map<string, readonly string[]>()));
  let few = known.get(key);
  if (few === undefined) {
    const byRules = new Map<string, string>();
    for (const page of pages) byRules.set(rulesOf(policy, page, other), page);
    known.set(key, (few = [...byRules.values()]));
  }
  return few;
}

function rulesOf(policy: Policy, page: string, host: string | undefined): string {
  const matches = [
    policy.match("GET", encoded(page)),
    ...(host === undefined ? [] : [policy.match("GET", encoded(page), host)]),
  ];
  return matches
    .map((match) => (match === null ? "?" : [match.section?.id, ...match.rules.map(({ id }) => id)].join("\0")))
    .join("\0\0");
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

export interface GuardedSending {
  /** Where the build put the files. */
  readonly folder: string;
  readonly small: SmallFiles;
  readonly answer: GuardedAnswer;
  /** With its question mark; empty without a query. */
  readonly search: string;
  /** The file is not there any more. */
  readonly missing: () => void;
  readonly failed: (error: unknown) => void;
}

/** Answers a request that was let in. Conditional requests and ranges as any file server does (RFC 9110 13, 14). */
export function sendGuarded(request: IncomingMessage, response: ServerResponse, sending: GuardedSending): void {
  const { answer, search, missing, failed } = sending;
  if (request.method !== "GET" && request.method !== "HEAD") {
    forThisVisitor(response);
    response.writeHead(405, { Allow: "GET, HEAD", "Content-Length": 0 }).end();
    return;
  }
  if (answer.kind === "redirect") {
    forThisVisitor(response);
    response.writeHead(301, { Location: answer.location + search, "Content-Length": 0 }).end();
    return;
  }
  const { path, file } = answer;
  let isFound = false;
  send(request, encoded(path), { root: sending.folder, dotfiles: "allow", index: false, cacheControl: false })
    .on("file", () => {
      isFound = true;
      forThisVisitor(response);
      describe(response, file);
    })
    .on("stream", (opened: ReadStream) => {
      sending.small.remember(path, file.etag, response, opened);
      opened.once("end", () => endIfShort(response, opened));
    })
    .on("directory", missing)
    .on("error", (error: Error & { status?: number }) => {
      const { status = 500 } = error;
      const isGone = status === 404;
      // Found, and gone before it was opened: what was said of it is taken back, its length first of all.
      if (isFound && (isGone || status >= 500)) takeBack(response);
      if (isGone) missing();
      else if (status >= 500) failed(error);
      else response.writeHead(status).end();
    })
    .pipe(response);
}

/** A file that became shorter would leave the client waiting, and take the next answer for the rest of it. */
function endIfShort(response: ServerResponse, { bytesRead }: ReadStream): void {
  if (bytesRead < Number(response.getHeader("Content-Length"))) response.destroy();
}

function takeBack(response: ServerResponse): void {
  if (response.headersSent) return;
  for (const name of headersOfFile) response.removeHeader(name);
  response.statusCode = 200;
}

/** Neither a shared cache nor the browser's may keep it (RFC 9111 5.2.2). */
function forThisVisitor(response: ServerResponse): void {
  response.setHeader("Cache-Control", "private, no-store");
  response.setHeader("Vary", "Cookie, Authorization");
  response.setHeader("X-Content-Type-Options", "nosniff");
}

function describe(response: ServerResponse, { etag, contentSecurityPolicy }: GuardedFile): void {
  response.setHeader("ETag", etag);
  if (contentSecurityPolicy !== undefined) response.setHeader("Content-Security-Policy", contentSecurityPolicy);
}
