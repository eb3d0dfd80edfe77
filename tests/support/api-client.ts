/** A program of the API in front of its use cases, without a server. Every answer is compared with the schema of its operation. */
import type { ZodType } from "zod";
import { apiPath } from "../../src/gatehouse/core/api/areas.ts";
import { apiProblems, apiProblemSchema, type ApiProblemCode } from "../../src/gatehouse/core/api/problems.ts";
import { problemsFor } from "../../src/gatehouse/core/api/openapi.ts";
import { operationAsked, answerApi } from "../../src/gatehouse/http/api/answer-api.ts";
import { isProgram, type ProgramMember, type SignedInMember } from "../../src/gatehouse/core/identity/subject.ts";
import type { Runtime } from "../../src/gatehouse/server/runtime.ts";
import type { Site } from "../integration/identity/site.ts";

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Null for 204. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what it holds is compared with its schema already
  readonly body: any;
}

export interface ApiClient {
  readonly program: ProgramMember;
  (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<ApiAnswer>;
}

let made = 0;

/** A program with a token of this person. */
export async function apiClient(site: Site, member: SignedInMember, ...scope: string[]): Promise<ApiClient> {
  const fresh = await site.visit(await site.signInAs(member));
  const wish = { name: `Sync ${++made}`, scope: ["console:open", ...scope], lifetime: "30" };
  const token = await site.tokens.make(fresh, wish);
  if (!token.ok) throw new Error(token.message);
  const subject = await site.tokens.identify(token.value.text, { method: "POST", program: "bearer" });
  if (!isProgram(subject)) throw new Error("A token by itself is a program.");
  return clientOf(site, subject);
}

/** @param runtime the instance that answers */
export function clientOf(runtime: Omit<Runtime, "signIn">, program: ProgramMember): ApiClient {
  const ask = async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const url = new URL(`http://localhost${apiPath}${path}`);
    const request = new Request(url, {
      method,
      headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const policy = await runtime.policies.current();
    const page = url.pathname;
    const response = await answerApi({ request, page, subject: program, policy }, runtime as Runtime);
    const text = await response.text();
    const answer: ApiAnswer = {
      status: response.status,
      headers: response.headers,
      body: text === "" ? null : (JSON.parse(text) as unknown),
    };
    compare(answer, operationAsked({ page, method }));
    return answer;
  };
  return Object.assign(ask, { program });
}

/** @throws where the answer is none that the operation declares */
function compare({ status, headers, body }: ApiAnswer, operation: ReturnType<typeof operationAsked>): void {
  if (status >= 400) {
    const { type } = apiProblemSchema.strict().parse(body);
    const code = type.split("/").at(-1) as ApiProblemCode;
    if (headers.get("content-type") !== "application/problem+json; charset=utf-8") throw new Error("No problem.");
    if (apiProblems[code].status !== status) throw new Error(`${code} was answered with ${status}.`);
    if (operation !== null && !problemsFor(operation).includes(code)) throw new Error(`${code} is not declared.`);
    return;
  }
  if (operation === null) throw new Error(`${status} at a path that has no operation.`);
  if (status === 204) {
    if (operation.answer !== null || body !== null) throw new Error("204 takes an operation without an answer.");
    return;
  }
  const isDryRun = (body as { dryRun?: unknown }).dryRun === true && operation.dryRun !== undefined;
  const schema: ZodType | null | undefined = isDryRun ? operation.dryRun : operation.answer;
  if (status !== (operation.created === true && !isDryRun ? 201 : 200)) throw new Error(`${status} is not declared.`);
  schema?.parse(body);
}
