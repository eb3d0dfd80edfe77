/**
 * Answers a request to the API: finds its operation, checks what its program may do, reads it strictly, calls one handler, and
 * says what came of it. The rules in front have decided already; this asks again, and so does each use case.
 */
import { holds } from "../../core/access/holder.ts";
import type { Policy } from "../../core/access/policy.ts";
import { apiPath } from "../../core/api/areas.ts";
import { isWrite, type Operation } from "../../core/api/operation.ts";
import { operationOf, operationsAt, permissionsFor, type FoundOperation } from "../../core/api/registry.ts";
import { isProgram, type ProgramMember, type Subject } from "../../core/identity/subject.ts";
import { isDatabaseUnavailable } from "../../server/availability.ts";
import type { Runtime } from "../../server/runtime.ts";
import { handlers } from "./handlers/index.ts";
import { alwaysSent, personNeeded, problemOf, problemResponse } from "./problem-response.ts";
import { readCall, type ReadCall } from "./read-call.ts";
import { apiProblem, type ApiProblem, type Call, type Outcome } from "./reply.ts";

export interface ApiRequest {
  readonly request: Request;
  /** Path without the base of the site. */
  readonly page: string;
  readonly subject: Subject;
  readonly policy: Policy;
}

/** The operation that a request is for, where there is one. */
export function operationAsked({ page, method }: { readonly page: string; readonly method: string }) {
  const found = operationsAt(page.slice(apiPath.length)).get(method === "HEAD" ? "GET" : method);
  return found === undefined ? null : operationOf(found.id);
}

export async function answerApi(asked: ApiRequest, runtime: Runtime): Promise<Response> {
  const { request, page } = asked;
  const response = await answer(asked, runtime);
  const { configuration } = runtime;
  if (response instanceof Response) return request.method === "HEAD" ? new Response(null, response) : response;
  return problemResponse(response, configuration.location.base + page, configuration.siteName);
}

async function answer(
  { request, page, subject, policy }: ApiRequest,
  runtime: Runtime,
): Promise<Response | ApiProblem> {
  if (!isProgram(subject)) return apiProblem("not-permitted", "Send a token as Authorization: Bearer.");
  const wait = runtime.requestAllowance.take(subject.token.id);
  if (wait !== null) {
    return apiProblem("too-many-requests", "This token sent too many requests.", { retryAfterSeconds: wait });
  }
  const method = request.method === "HEAD" ? "GET" : request.method;
  const here = operationsAt(page.slice(apiPath.length));
  const found = here.get(method);
  if (found === undefined) return nothingHere([...here.keys()]);
  const operation = operationOf(found.id);
  const missing = permissionsFor(operation).find((permission) => !holds(policy, subject, permission));
  if (missing !== undefined) {
    return apiProblem("not-permitted", `This takes ${missing}, in the token's scope and of its member.`);
  }
  if (operation.closed === true) return apiProblem("takes-a-person", personNeeded);
  const read = await readCall(request, operation, found.params);
  if (!read.ok) return read;
  const key = request.headers.get("idempotency-key");
  const carryOut = () => call(found, operation, read.value, { author: subject, policy, runtime });
  if (key === null || !isWrite(operation) || read.value.isDryRun) return carryOut();
  return once(subject.token.id, key, read.value.identity, carryOut, runtime, page);
}

function nothingHere(methods: readonly string[]): ApiProblem {
  if (methods.length === 0) return apiProblem("not-found", "There is nothing at this path.");
  const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].sort().join(", ");
  return apiProblem("method-not-allowed", `Here go ${allow}.`, { allow });
}

async function call(
  { id }: FoundOperation,
  operation: Operation,
  { params, query, body, text, expectedVersion, isDryRun }: ReadCall,
  by: { readonly author: ProgramMember; readonly policy: Policy; readonly runtime: Runtime },
): Promise<Response | ApiProblem> {
  if (!(id in handlers)) return apiProblem("takes-a-person", personNeeded);
  const handler = handlers[id as keyof typeof handlers] as (call: Call<Operation>) => Promise<Outcome<unknown>>;
  const outcome = await handler({ ...by, params, query, body, text, expectedVersion, isDryRun });
  if (!outcome.ok) return problemOf(outcome, operation.version === "required");
  const { answer: answered, version, location } = outcome;
  const headers: Record<string, string> = {
    ...alwaysSent,
    ...(version !== undefined && !isDryRun && { ETag: `"${version}"` }),
  };
  if (answered === null) return new Response(null, { status: 204, headers });
  const isCreated = operation.created === true && !isDryRun;
  const base = by.runtime.configuration.location.base + apiPath;
  return new Response(`${JSON.stringify(answered)}\n`, {
    status: isCreated ? 201 : 200,
    headers: {
      ...headers,
      "Content-Type": "application/json; charset=utf-8",
      ...(isCreated && location !== undefined && { Location: base + location }),
    },
  });
}

/** What a kept answer consists of. */
interface KeptAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

/** Carries a write out once for each key, and repeats its answer as it was. */
async function once(
  tokenId: string,
  key: string,
  identity: string,
  carryOut: () => Promise<Response | ApiProblem>,
  runtime: Runtime,
  page: string,
): Promise<Response | ApiProblem> {
  const begun = await runtime.answeredWrites.begin(tokenId, key, identity);
  switch (begun.kind) {
    case "wrong-key":
      return apiProblem("idempotency-key-wrong", "A key has 1 to 255 visible ASCII characters.");
    case "too-many":
      return apiProblem("too-many-requests", "This token used too many keys within a day.", {
        retryAfterSeconds: 3_600,
      });
    case "other-request":
      return apiProblem("key-used", "Another request was sent with this key. A new request takes a new key.");
    case "running":
      return apiProblem(
        "still-running",
        "It is under way. If this goes on, it is not known what became of it: look before you send it with a new key.",
      );
    case "answered": {
      const { status, headers, body } = JSON.parse(begun.answer) as KeptAnswer;
      return new Response(body, {
        status,
        headers: [...headers.map(([name, value]): [string, string] => [name, value])],
      });
    }
    case "carry-out":
      break;
  }
  let made: Response | ApiProblem;
  try {
    made = await carryOut();
  } catch (error) {
    // A full or locked database has written nothing. After any other error it is not known, so the key stays taken.
    if (isDatabaseUnavailable(error) && error.cannotStore) await begun.notCarriedOut();
    throw error;
  }
  const { configuration } = runtime;
  const response =
    made instanceof Response ? made : problemResponse(made, configuration.location.base + page, configuration.siteName);
  // Later it may succeed.
  if (response.status >= 500 || response.status === 429 || response.status === 401) {
    await begun.notCarriedOut();
    return response;
  }
  const body = response.body === null ? null : await response.text();
  const kept: KeptAnswer = { status: response.status, headers: [...response.headers], body };
  await begun.answered(JSON.stringify(kept));
  return new Response(body, { status: kept.status, headers: response.headers });
}
