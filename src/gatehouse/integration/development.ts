/**
 * Gatehouse inside `astro dev`: the same runtime as in production, with the site served by Vite.
 *
 * Loaded by `require` in Astro's hooks, and by nothing else: a build needs no database driver, and what Vite loads of a
 * configuration cannot be loaded any more by the time a hook runs.
 */
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { respelled, withoutBase } from "../core/access/place.ts";
import { watchCaching } from "../http/answer-caching.ts";
import { clientAddress } from "../http/client-address.ts";
import { concealTarget } from "../http/conceal.ts";
import { decideInFront, fieldsOf, recordConcealedInFront } from "../http/front.ts";
import { refusedPath } from "../http/refused-paths.ts";
import { newRequestId } from "../http/request-id.ts";
import { sendNotice, sendPlain, sendRefusal } from "../http/send.ts";
import { readTarget } from "../http/target.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { unknownNames } from "../server/access/unknown-names.ts";
import { announceSetup } from "../server/identity/announce-setup.ts";
import { createRuntime, type Runtime } from "../server/runtime.ts";
import { setRuntime } from "../server/runtime-slot.ts";
import { settingsOfSite, type ServedAt } from "../server/site-settings.ts";

let running: Runtime | undefined;

/**
 * Called again when the configuration changes: the runtime before is closed.
 *
 * @param folder of the site
 * @param servedAt where the server is going to listen, as far as is known before it does
 */
export async function startForDevelopment(
  folder: string,
  configuration: SiteConfiguration,
  servedAt: ServedAt,
): Promise<void> {
  await running?.close();
  running = await createRuntime({ settings: settingsOfSite(folder, servedAt), configuration });
  setRuntime(running);
}

/**
 * Called when the server listens. Vite takes the next port where the one asked for is taken, and forms are accepted from the
 * site's own origin alone, so that the runtime starts anew with the port there is.
 */
export async function followServer(
  folder: string,
  configuration: SiteConfiguration,
  servedAt: ServedAt,
): Promise<void> {
  if (running?.settings.origin !== settingsOfSite(folder, servedAt).origin) {
    await startForDevelopment(folder, configuration, servedAt);
  }
  if (running === undefined) return;
  for (const one of unknownNames(configuration, await running.policies.current())) process.stderr.write(`${one}\n\n`);
  await announceSetup(running, (line) => process.stdout.write(`${line}\n`));
}

type DevServer = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0]["server"];

interface DevelopmentFiles {
  readonly root: URL;
  readonly publicDir: URL;
  readonly base: string;
  /** Whether a path, decoded and without the base, leads to a page that is made in advance. */
  readonly isPrerendered: (path: string) => boolean;
}

/**
 * Files of `public/` reach no middleware, and prerendered pages reach it without knowing who asks. The finished site
 * decides about both in front; so does this.
 */
export function guardFiles({ middlewares }: Pick<DevServer, "middlewares">, files: DevelopmentFiles): void {
  middlewares.use((request, response, next) => {
    const runtime = running;
    const target = readTarget(request.originalUrl ?? request.url ?? "");
    if (runtime === undefined || !target.ok || !isFile(decodeURIComponent(target.pathname), files)) return next();
    const { settings, configuration } = runtime;
    const { remoteAddress: peer = "" } = request.socket;
    const forwarded = request.headers["x-forwarded-for"]?.toString();
    const connection = {
      requestId: newRequestId(),
      peer,
      address: clientAddress(peer, forwarded, settings.trustedProxies),
    };
    const { pathname, search } = target;
    const asked = { method: request.method ?? "", pathname, search, fields: fieldsOf(request), ...connection };
    decideInFront(asked, runtime)
      .then((decision) => {
        if (decision.kind === "refusal") return sendRefusal(request, response, decision.answer);
        if (decision.kind === "notice") return sendNotice(request, response, decision.response);
        const { known } = decision;
        if (decision.kind === "go-on") {
          watchCaching(response, { ...decision, conceals: known.policy.conceals });
          return next();
        }
        if (decision.kind === "conceal") {
          recordConcealedInFront(asked, decision, runtime);
          const concealed = concealTarget(request);
          return runtime.connection.run({ ...connection, known, concealed }, next);
        }
        request.url = respelled(refusedPath, configuration.place);
        const refused = { pathname, search, denial: decision.denial };
        return runtime.connection.run({ ...connection, known, refused }, next);
      })
      .catch((error: unknown) => {
        runtime.log.error("request-failed", { requestId: connection.requestId, error });
        sendPlain(request, response, 500, "Something went wrong on our side. Please try again.\n");
      });
  });
}

/** Vite's own modules, and sources of the site that it sends to the browser, are no part of the finished site. */
function isFile(pathname: string, { root, publicDir, base, isPrerendered }: DevelopmentFiles): boolean {
  const path = withoutBase(pathname, base);
  if (/^\/(?:@|__|node_modules\/|\.astro\/)/.test(path)) return false;
  const isIn = (folder: URL) =>
    statSync(fileURLToPath(folder).replace(/[/\\]$/, "") + path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isIn(publicDir) || (isPrerendered(path) && !isIn(root));
}
