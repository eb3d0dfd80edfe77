/** The fixture `own-identity`, where a library of the site's own knows the people, started for one of its libraries. */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtFixture } from "./fixture-site.ts";
import { startSite } from "./site.ts";

export interface LibrarySite {
  readonly origin: string;
  ask(path: string, cookie?: string, init?: RequestInit): Promise<Response>;
  /** Posts a form. */
  send(path: string, fields: Readonly<Record<string, string>>, cookie?: string): Promise<Response>;
  output(): string;
  stop(): Promise<void>;
}

export async function startLibrarySite(
  library: "better-auth" | "auth-js",
  environment: Readonly<Record<string, string>> = {},
): Promise<LibrarySite> {
  const database = join(tmpdir(), `gatehouse-${randomUUID()}.db`);
  const { folder } = await builtFixture("own-identity");
  const databaseUrl = `file:${database}`;
  const site = await startSite({ folder, databaseUrl, environment: { LIBRARY: library, ...environment } });

  function ask(path: string, cookie = "", init: RequestInit = {}): Promise<Response> {
    const headers = { Accept: "text/html", Origin: site.origin, Cookie: cookie, ...(init.headers as object) };
    return fetch(site.origin + path, { redirect: "manual", ...init, headers });
  }

  return {
    origin: site.origin,
    output: site.output,
    ask,
    send: (path, fields, cookie) => ask(path, cookie, { method: "POST", body: new URLSearchParams(fields) }),
    async stop() {
      await site.stop();
      await Promise.all(["", "-wal", "-shm"].map((end) => rm(database + end, { force: true })));
    },
  };
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0] ?? "")
    .filter((one) => !one.endsWith("="))
    .join("; ");
}
