/** A handler for each operation that a program may use: one that is missing does not compile. */
import type { Handlers, OpenOperation } from "../reply.ts";
import { questions, requests, roles, rules } from "./access.ts";
import { page } from "./page.ts";
import { people } from "./people.ts";
import { records } from "./records.ts";

export const handlers: Handlers<OpenOperation> = {
  ...people,
  ...requests,
  ...roles,
  ...rules,
  ...questions,
  ...records,
  ...page,
};
