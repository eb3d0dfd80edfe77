/** The question that an admin asks, read from the URL: a link holds all of it, and a form with GET makes one. */
import { z } from "zod";
import type { RuleDefinition } from "../../../core/access/rule.ts";
import type { AskedSubject } from "../../../server/access/asked-subject.ts";
import type { ExplainInput } from "../../../server/access/explain.ts";

/** In the order of the form: the fields that a person and a token share stand below both. */
export const whoKinds = ["anonymous", "role", "person", "token"] as const;

const text = (most: number) => z.string().max(most).catch("").default("");

const questionSchema = z.object({
  who: z.enum(whoKinds).catch("anonymous").default("anonymous"),
  person: text(254),
  token: text(80),
  role: text(40),
  method: text(20),
  path: text(2_048),
  host: text(300),
  /** As `<input type="datetime-local">` sends it, in UTC. */
  at: text(30),
  /** Of a refusal; then it is what the rest is filled in from. */
  reference: text(60),
});

export type Question = z.infer<typeof questionSchema>;

export function readQuestion({ searchParams }: URL): Question {
  return questionSchema.parse(Object.fromEntries(searchParams));
}

/** @returns null while nothing is asked */
export function inputOf(question: Question): ExplainInput | null {
  if (question.path.trim() === "") return null;
  const at = momentOf(question.at);
  return {
    who: whoOf(question),
    method: question.method === "" ? "GET" : question.method,
    path: question.path,
    ...(question.host.trim() !== "" && { host: question.host }),
    ...(at !== null && { at }),
  };
}

function whoOf({ who, person, token, role }: Question): AskedSubject {
  switch (who) {
    case "anonymous":
      return { kind: "anonymous" };
    case "person":
      return { kind: "person", email: person };
    case "token":
      return { kind: "token", email: person, name: token.trim() };
    case "role":
      return { kind: "role", role };
  }
}

/** Times that a date can hold; else null, as for an empty field. */
function momentOf(typed: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(typed)) return null;
  const at = Date.parse(`${typed}Z`);
  return Number.isNaN(at) ? null : at;
}

/** The query of a link that asks this; what is left out has its usual value. */
export function questionQuery(asked: Partial<ExplainInput>): string {
  const { who, method, path, host, at } = asked;
  const query = new URLSearchParams();
  if (who !== undefined) query.set("who", who.kind);
  if (who?.kind === "person" || who?.kind === "token") query.set("person", who.email);
  if (who?.kind === "token") query.set("token", who.name);
  if (who?.kind === "role") query.set("role", who.role);
  if (method !== undefined && method !== "GET") query.set("method", method);
  if (path !== undefined) query.set("path", path);
  if (host !== undefined) query.set("host", host);
  if (at !== undefined) query.set("at", new Date(at).toISOString().slice(0, 16));
  return query.toString();
}

/** The form as it is shown for a question that was not typed. */
export function questionOf(asked: ExplainInput): Question {
  return {
    ...questionSchema.parse(Object.fromEntries(new URLSearchParams(questionQuery(asked)))),
    method: asked.method,
  };
}

/** A question about the first path that a rule is for; a part that may be anything stands for itself. */
export function questionAbout({ host, pattern, methods }: Pick<RuleDefinition, "host" | "pattern" | "methods">) {
  const [method] = methods;
  return {
    path: pattern.replace(/\/\*\*$/, "") || "/",
    ...(host !== undefined && { host }),
    ...(method !== undefined && { method }),
  };
}
