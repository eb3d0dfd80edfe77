/**
 * Run in a process of its own by the build: loads the built site and prints its refusal pages once, for an anonymous visitor and for
 * a member, as the server would. There is no database; what a page opens while it is loaded ends with this process.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { Denial } from "../../core/access/denial.ts";
import { withExpectedSlash } from "../../core/access/site-location.ts";
import { anonymous, type Subject } from "../../core/identity/subject.ts";
import { shippedDocument } from "../../core/page/shipped.ts";
import type { Explanation } from "../../core/refusal/explain.ts";
import { PieceMemory, type PageTemplate } from "../../core/refusal/page-template.ts";
import { partsOfPage, partsOfStyleSheet } from "../../core/refusal/page-parts.ts";
import type { RefusalStatus } from "../../core/refusal/reason.ts";
import { pageThemesOf } from "../../core/theme/page-themes.ts";
import { shippedThemes } from "../../core/theme/themes.ts";
import type { AstroHandler } from "../../http/astro/hand-to-astro.ts";
import { requestContext } from "../../http/astro/request-context.ts";
import { refusedPath } from "../../http/astro/refused-paths.ts";
import { passwordAuthenticator } from "../../server/identity/authenticators/password.ts";
import { createBoundedCache } from "../../server/bounded-cache.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import type { Runtime } from "../../server/runtime.ts";
import { setRuntime } from "../../server/runtime-slot.ts";
import { policyOfCode } from "../../server/access/code-policy.ts";
import { configurationFrom } from "../configuration-file.ts";

/** What the build is told about one page. */
export interface TriedPage {
  readonly status: RefusalStatus;
  /** Why it could not be printed; then ours is shown in its place. */
  readonly failure?: string;
  /** Paths of the files that it loads, without the query. */
  readonly loads: readonly string[];
  readonly stopped: readonly string[];
}

export interface RenderPagesInput {
  /** URL of the built entry. */
  readonly entry: string;
  /** What the build leaves for the server. */
  readonly built: string;
  readonly statuses: readonly RefusalStatus[];
}

const member: Subject = {
  kind: "member",
  id: "somebody",
  email: "alex@example.com",
  name: "Alex Example",
  roles: [],
  grants: [],
  emailVerified: true,
  standing: "active",
};

const tries: Readonly<Record<RefusalStatus, { readonly subject: Subject; readonly denial: Denial }>> = {
  401: { subject: anonymous, denial: { reason: "no-credentials", status: 401, trace: [] } },
  403: { subject: member, denial: { reason: "role-missing", status: 403, trace: [] } },
};

/** Pages are printed under the site's own origin, not under that of this server. */
const siteOrigin = "http://localhost";

const noPasswords = () => Promise.reject(new Error("There are no passwords while a site is built."));

/** What the server keeps at hand when it prints a refusal, and nothing else. */
function standIn(configuration: SiteConfiguration, failures: string[]): Runtime {
  const document = shippedDocument();
  const page = { revision: 0, document, themes: pageThemesOf(document, shippedThemes), pictures: {} };
  const standIn: { readonly [Part in keyof Runtime]?: Partial<Runtime[Part]> } = {
    configuration,
    settings: { origin: siteOrigin, allowedHosts: [], ownHosts: [], publicHosts: [], trustedProxies: [] },
    publishedPage: { forRequests: () => page },
    authenticators: [passwordAuthenticator({ verify: noPasswords })],
    emailConfirmations: { sendsMail: false },
    pageTemplates: createBoundedCache<PageTemplate | "each-time">(10),
    pieceMemory: new PieceMemory(),
    explanations: createBoundedCache<Explanation>(10),
    checkMarks: { isGenuine: () => false },
    refusals: { record: () => undefined },
    now: () => 0,
    log: {
      info: () => undefined,
      error: (_event: string, { error }: { readonly error?: unknown }) =>
        failures.push(error instanceof Error ? error.message : String(error)),
    },
  };
  return standIn as unknown as Runtime;
}

const { entry, built, statuses } = (await json(process.stdin)) as RenderPagesInput;
const configuration = configurationFrom(built);
const failures: string[] = [];
setRuntime(standIn(configuration, failures));
process.env["ASTRO_NODE_AUTOSTART"] = "disabled";
// The site without the server in front, which would decide by a database.
const { load } = (await import(entry)) as { readonly load: () => Promise<{ readonly handler: AstroHandler }> };
const { handler } = await load();

const server = createServer((request, response) => {
  const status = request.headers["x-status"] === "403" ? 403 : 401;
  const { subject, denial } = tries[status];
  const known = { subject, policy: policyOfCode(configuration), isDatabaseReached: true };
  const refused = { pathname: "/", search: "", denial };
  requestContext.run(
    { requestId: "build", clientIp: "", peer: "", resolved: known, refused },
    handler,
    request,
    response,
  );
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const origin = `http://127.0.0.1:${port}`;

const tried: TriedPage[] = [];
for (const status of statuses) {
  failures.length = 0;
  const headers = { "x-status": String(status), accept: "text/html", "sec-fetch-mode": "navigate" };
  const answer = await fetch(`${origin}${withExpectedSlash(refusedPath, configuration.location)}`, { headers });
  const page = partsOfPage(await answer.text(), siteOrigin, configuration.scriptFiles);
  const [failure = answer.status === status ? undefined : `It came with status ${answer.status}.`] = failures;
  const loads = page.loads.flatMap((reference) => URL.parse(reference, siteOrigin)?.pathname ?? []);
  const stopped = [...page.stopped];
  for (const path of loads.filter((one) => one.endsWith(".css"))) {
    const sheet = await fetch(origin + path);
    if (!sheet.ok) continue;
    const parts = partsOfStyleSheet(await sheet.text(), path, siteOrigin);
    loads.push(...parts.loads);
    stopped.push(...parts.stopped);
  }
  tried.push({ status, loads, stopped, ...(failure !== undefined && { failure }) });
}
process.stdout.write(`\n${JSON.stringify(tried)}\n`, () => process.exit(0));
