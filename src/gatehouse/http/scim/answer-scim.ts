/**
 * SCIM 2.0 over HTTP (RFC 7644): finds the resource of a request, asks the use case, and writes what it says. The path is open to
 * everybody in the rules, because a directory is no member: its token is checked here first, and again with every change.
 */
import { readAuthorization } from "../../core/identity/authorization.ts";
import { isPrintable } from "../../core/identity/printable.ts";
import { asAsked, isAsked, readList } from "../../core/identity/scim/asked.ts";
import { listOf, resourceTypes, schemas, serviceProviderConfig } from "../../core/identity/scim/documents.ts";
import { isScimRefusal, ScimRefusal, scimError } from "../../core/identity/scim/refusal.ts";
import { isDeeperThan } from "../../core/page/json-shape.ts";
import type { AskingDirectory } from "../../server/identity/scim/scim-directory.ts";
import { secondsToWait } from "../../server/identity/scim/scim-failures.ts";
import { scimPath } from "../../server/own-paths.ts";
import type { Runtime } from "../../server/runtime.ts";
import { mediaTypeOf, readBody } from "../answer/read-body.ts";

/** Bytes. */
const bodyLimit = 1024 * 1024;
/** Levels of objects and lists inside each other. */
const deepest = 16;
/** Characters of an id in a path. */
const longestId = 100;

const headers = { "Content-Type": "application/scim+json; charset=utf-8", "Cache-Control": "no-store" };

interface Asked {
  readonly request: Request;
  readonly query: URLSearchParams;
  readonly by: AskingDirectory;
  readonly scim: Runtime["scim"];
}

type Handler = (asked: Asked, id: string) => Promise<Response>;
type Handlers = Readonly<Partial<Record<string, Handler>>>;

/** @param path what follows the path of SCIM: `Users/2819c223` */
export async function answerScim(request: Request, path: string, runtime: Runtime): Promise<Response> {
  try {
    return await answer(request, path, runtime);
  } catch (error) {
    if (isScimRefusal(error)) return refusal(error);
    throw error;
  }
}

async function answer(request: Request, path: string, { scim, settings, configuration }: Runtime): Promise<Response> {
  const base = settings.origin + configuration.location.base + scimPath;
  const authorization = readAuthorization(request.headers.get("authorization"));
  const by = await scim.asking(authorization.kind === "bearer" ? authorization.token : null, base);
  if (by === null) throw new ScimRefusal(401, "Send the token of a directory that is connected in the console.");
  const [resource = "", id = null, ...rest] = path.replace(/\/$/, "").split("/");
  if (rest.length > 0 || (id !== null && (id === "" || id.length > longestId || !isPrintable(id)))) throw notFound();
  const handlers = handlersOf(resource, id !== null);
  if (handlers === null) throw notFound();
  const handler = handlers[request.method === "HEAD" ? "GET" : request.method];
  if (handler === undefined) {
    const response = refusal(new ScimRefusal(405, `${request.method} is not possible here.`));
    response.headers.set("Allow", Object.keys(handlers).join(", "));
    return response;
  }
  return handler({ request, query: new URL(request.url).searchParams, by, scim }, id ?? "");
}

function handlersOf(resource: string, isOne: boolean): Handlers | null {
  switch (resource) {
    case "Users":
      return isOne ? user : users;
    case "Groups":
      return isOne ? group : groups;
    case "ServiceProviderConfig":
      return isOne ? null : { GET: ({ by }) => json(200, serviceProviderConfig(by.base)) };
    case "ResourceTypes":
      return described(({ base }) => resourceTypes(base), isOne);
    case "Schemas":
      return described(({ base }) => schemas(base), isOne);
    default:
      return null;
  }
}

const users: Handlers = {
  async GET({ query, by, scim }) {
    const asked = readList(query);
    const { resources, total } = await scim.users.list(by, asked);
    const shown = resources.map((one) => asAsked(query, one));
    return json(200, listOf(shown, total, asked.startIndex));
  },
  async POST({ request, query, by, scim }) {
    return created(query, await scim.users.create(by, await bodyOf(request)));
  },
};

const user: Handlers = {
  GET: async ({ query, by, scim }, id) => json(200, asAsked(query, await scim.users.get(by, id))),
  async PUT({ request, query, by, scim }, id) {
    return json(200, asAsked(query, await scim.users.replace(by, id, await bodyOf(request))));
  },
  async PATCH({ request, query, by, scim }, id) {
    return json(200, asAsked(query, await scim.users.patch(by, id, await bodyOf(request))));
  },
  async DELETE({ by, scim }, id) {
    await scim.users.remove(by, id);
    return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  },
};

const groups: Handlers = {
  async GET({ query, by, scim }) {
    const asked = readList(query);
    const { resources, total } = await scim.groups.list(by, asked, isAsked(query, "members"));
    const shown = resources.map((one) => asAsked(query, one));
    return json(200, listOf(shown, total, asked.startIndex));
  },
  async POST({ request, query, by, scim }) {
    return created(query, await scim.groups.create(by, await bodyOf(request)));
  },
};

const group: Handlers = {
  async GET({ query, by, scim }, id) {
    return json(200, asAsked(query, await scim.groups.get(by, id, isAsked(query, "members"))));
  },
  async PUT({ request, query, by, scim }, id) {
    return json(200, asAsked(query, await scim.groups.replace(by, id, await bodyOf(request))));
  },
  async PATCH({ request, by, scim }, id) {
    await scim.groups.patch(by, id, await bodyOf(request));
    // Its people may be many: who wants to see them asks.
    return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  },
  async DELETE({ by, scim }, id) {
    await scim.groups.remove(by, id);
    return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  },
};

function described(all: (by: AskingDirectory) => readonly { readonly id: string }[], isOne: boolean): Handlers {
  return {
    GET({ by, query }, id) {
      // A filter is refused here, so that no one takes its absence for an answer (RFC 7644, 4).
      if (query.has("filter")) throw new ScimRefusal(403, "A filter is not possible here.");
      const found = all(by);
      if (!isOne) return json(200, listOf(found, found.length, 1));
      const one = found.find((each) => each.id === id);
      if (one === undefined) throw notFound();
      return json(200, one);
    },
  };
}

async function bodyOf(request: Request): Promise<unknown> {
  const type = mediaTypeOf(request);
  if (type !== "application/scim+json" && type !== "application/json") {
    throw new ScimRefusal(415, "The body must be application/scim+json.");
  }
  const body = await readBody(request, bodyLimit);
  if (body === null) throw new ScimRefusal(413, `The body may have ${bodyLimit} bytes at most.`, "tooMany");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (!isDeeperThan(text, deepest)) return JSON.parse(text) as unknown;
  } catch {
    // Answered below.
  }
  throw new ScimRefusal(400, "The body is no JSON that can be read here.", "invalidSyntax");
}

function created(query: URLSearchParams, resource: Readonly<Record<string, unknown>>): Response {
  const { meta } = resource as { meta: { location: string } };
  return Response.json(asAsked(query, resource), { status: 201, headers: { ...headers, Location: meta.location } });
}

function json(status: number, body: unknown): Promise<Response> {
  return Promise.resolve(Response.json(body, { status, headers }));
}

function refusal(error: ScimRefusal): Response {
  const { status } = error;
  const extra: Record<string, string> = {};
  if (status === 401) extra["WWW-Authenticate"] = 'Bearer realm="SCIM"';
  const wait = secondsToWait(error);
  if (wait !== null) extra["Retry-After"] = String(wait);
  return Response.json(scimError(error), { status, headers: { ...headers, ...extra } });
}

function notFound(): ScimRefusal {
  return new ScimRefusal(404, "There is nothing here.");
}
