/**
 * One operation of the API: all that is true of it in one value, from which its route, its checks and its place in the OpenAPI
 * document are made, so that they cannot differ.
 */
import type { z } from "zod";
import type { ConsolePermission } from "../access/permission.ts";
import type { AreaId } from "./areas.ts";
import type { ApiProblemCode } from "./problems.ts";

export type ApiMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Operation {
  readonly method: ApiMethod;
  /** Below the API, with its parameters in braces: `/people/{person}`. */
  readonly path: string;
  /** Says which permissions it takes, by its method. */
  readonly area: AreaId;
  /** What it takes beside that. */
  readonly permissions?: readonly ConsolePermission[];
  /** One line, for the table of operations. */
  readonly summary: string;
  readonly description?: string;
  /** One for each parameter of the path. */
  readonly params?: z.ZodObject;
  /** Strict: a parameter that is not known is refused. */
  readonly query?: z.ZodObject;
  /** Strict as well: nothing is written that is not named here. */
  readonly body?: z.ZodType;
  /** The body may be left out, and then counts as `{}`. */
  readonly bodyIsOptional?: true;
  /** The body is read as a text by its use case, which has limits of its own. Bytes. */
  readonly longestBody?: number;
  /** Null: 204, without content. */
  readonly answer: z.ZodType | null;
  /** 200 unless it says otherwise, or has no answer. */
  readonly created?: true;
  /** The answer to `?dry-run=true`: what the change would do. Nothing is written then. */
  readonly dryRun?: z.ZodType;
  /** `ETag` on the answer; `If-Match` is required with the request. */
  readonly version?: "answered" | "required";
  /** Problems beside those that every operation has. */
  readonly problems?: readonly ApiProblemCode[];
  /** Takes a fresh sign-in in the console, and is refused to every program. It is listed so that its refusal can be understood. */
  readonly closed?: true;
}

/** Keeps the types of the schemas. */
export function operation<const Given extends Operation>(given: Given): Given {
  return given;
}

export type ParamsOf<Op extends Operation> = Op["params"] extends z.ZodObject ? z.output<Op["params"]> : unknown;
export type QueryOf<Op extends Operation> = Op["query"] extends z.ZodObject ? z.output<Op["query"]> : unknown;
export type BodyOf<Op extends Operation> = Op["body"] extends z.ZodType ? z.output<Op["body"]> : unknown;
export type AnswerOf<Op extends Operation> = Op["answer"] extends z.ZodType
  ? Op["dryRun"] extends z.ZodType
    ? z.input<Op["answer"]> | z.input<Op["dryRun"]>
    : z.input<Op["answer"]>
  : Op["dryRun"] extends z.ZodType
    ? z.input<Op["dryRun"]> | null
    : null;

export const isWrite = ({ method }: Pick<Operation, "method">): boolean => method !== "GET";
