/** What a handler of the API answers, and what it is called with. */
import type { Policy } from "../../core/access/policy.ts";
import type { AnswerOf, BodyOf, Operation, ParamsOf, QueryOf } from "../../core/api/operation.ts";
import type { ApiProblemCode } from "../../core/api/problems.ts";
import type { OperationId, Operations } from "../../core/api/registry.ts";
import type { ProgramMember } from "../../core/identity/subject.ts";
import type { Failure } from "../../server/access/result.ts";
import type { Runtime } from "../../server/runtime.ts";

export interface Call<Op extends Operation> {
  readonly runtime: Runtime;
  readonly author: ProgramMember;
  readonly policy: Policy;
  readonly params: ParamsOf<Op>;
  readonly query: QueryOf<Op>;
  readonly body: BodyOf<Op>;
  /** The body as it was sent, where its use case reads it. */
  readonly text: string;
  /** Only for operations that require it: else 0. */
  readonly expectedVersion: number;
  readonly isDryRun: boolean;
}

export interface Reply<Answer> {
  readonly ok: true;
  readonly answer: Answer;
  readonly version?: number | undefined;
  /** Below the API: of what was created. */
  readonly location?: string;
}

/** A problem that is known before any use case. */
export interface ApiProblem {
  readonly ok: false;
  readonly problem: ApiProblemCode;
  readonly detail: string;
  readonly reason?: string;
  readonly pointer?: string;
  readonly retryAfterSeconds?: number;
  readonly allow?: string;
}

export type Outcome<Answer> = Reply<Answer> | Failure | ApiProblem;

export type Handlers<Ids extends OperationId> = {
  readonly [Id in Ids]: (call: Call<Operations[Id]>) => Promise<Outcome<AnswerOf<Operations[Id]>>>;
};

/** Those that no program may use have no handler. */
export type ClosedOperation = {
  [Id in OperationId]: Operations[Id] extends { readonly closed: true } ? Id : never;
}[OperationId];
export type OpenOperation = Exclude<OperationId, ClosedOperation>;

export function reply<Answer>(answer: Answer, more: Omit<Reply<Answer>, "ok" | "answer"> = {}): Reply<Answer> {
  return { ok: true, answer, ...more };
}

export function apiProblem(problem: ApiProblemCode, detail: string, more: Partial<ApiProblem> = {}): ApiProblem {
  return { ok: false, problem, detail, ...more };
}
