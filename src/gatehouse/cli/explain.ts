/** `gatehouse explain`: who may go there, and why; or why somebody was refused, by the reference that they quote. */
import { methods } from "../core/access/rule.ts";
import { madePrintable } from "../core/identity/printable.ts";
import { access } from "../core/languages/en/access.ts";
import { why } from "../core/languages/en/why.ts";
import { policyNames } from "../core/languages/policy-names.ts";
import { wayInWords } from "../core/languages/way-in-words.ts";
import type { Policy } from "../core/access/policy.ts";
import type { TrialOutcome } from "../core/access/trial.ts";
import type { WayIn } from "../core/access/ways-in.ts";
import type { AskedSubject } from "../server/access/asked-subject.ts";
import { operator } from "../server/access/author.ts";
import type { ExplainedRefusal } from "../server/access/explain-refusal.ts";
import type { ExplainedDecision } from "../server/access/explain.ts";
import type { Failure } from "../server/access/result.ts";
import { isRefusalId } from "../server/refusal/refusal-log.ts";
import { normaliseReference } from "../server/refusal/refusal-records.ts";
import { parseWords, UsageError } from "./command-words.ts";
import { printJson, printLine, printProblem, table } from "./print.ts";
import { withRuntime } from "./site.ts";

/** As for arguments that were not understood: 1 says that the answer is no. */
const notAnswered = 2;

/** Exit code 0: allowed; 1: refused; 2: the question could not be answered. */
export async function explain(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, {
    host: { type: "string" },
    token: { type: "string" },
    at: { type: "string" },
    json: { type: "boolean" },
  });
  const option = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const asJson = values["json"] === true;
  const [who, method, path] = positionals;
  if (who !== undefined && positionals.length === 1) {
    if (isRefusalId(normaliseReference(who))) return byReference(who, asJson);
    if (looksLikeReference.test(who))
      throw new UsageError(`"${who}" is not a reference. Look whether it was typed as the page shows it.`);
  }
  if (who === undefined || method === undefined || path === undefined || positionals.length > 3) {
    throw new UsageError("Name who, the method and the path, or a reference alone.");
  }
  if (!methods.some((known) => known === method.toUpperCase())) {
    throw new UsageError(`"${method}" is not a method. Use one of ${methods.join(", ")}.`);
  }
  const at = momentOf(option("at"));
  return withRuntime(async (runtime) => {
    const input = { who: askedSubject(who, option("token")), method, path, host: option("host"), at };
    const explained = await runtime.explain(operator, input);
    if (!explained.ok) return unanswered(explained);
    const policy = await runtime.policies.current();
    if (asJson) printJson(decisionForPrograms(explained.value, policy));
    else printDecision(explained.value, policy);
    return explained.value.decision.allowed ? 0 : 1;
  });
}

/** Three groups of four, with a character among them that no reference has. */
const looksLikeReference = /^[a-z\d]{4}[- ]?[a-z\d]{4}[- ]?[a-z\d]{4}$/i;

function askedSubject(who: string, token: string | undefined): AskedSubject {
  const isPerson = who !== "anonymous" && !who.startsWith("role:");
  if (token !== undefined && !isPerson) throw new UsageError("--token names a token of a person: write their email.");
  if (who.startsWith("role:")) return { kind: "role", role: who.slice("role:".length) };
  if (token !== undefined) return { kind: "token", email: who, name: token };
  return who === "anonymous" ? { kind: "anonymous" } : { kind: "person", email: who };
}

function momentOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  // Without a zone Node would take that of the machine; everything here is UTC.
  const at = Date.parse(
    /(?:Z|[+-]\d{2}:?\d{2})$/i.test(typed) ? typed : `${typed}${typed.includes("T") ? "" : "T00:00"}Z`,
  );
  if (Number.isNaN(at)) throw new UsageError(`"${typed}" is not a time. Write it like 2026-11-21T14:05Z.`);
  return at;
}

function byReference(reference: string, asJson: boolean): Promise<number> {
  return withRuntime(async (runtime) => {
    const found = await runtime.explainRefusal(operator, reference);
    if (!found.ok) return unanswered(found);
    const { today } = found.value;
    const policy = await runtime.policies.current();
    if (asJson) printJson(refusalForPrograms(found.value, policy));
    else {
      printThen(found.value);
      if (today.ok) printDecision(today.value, policy);
    }
    if (!today.ok) return unanswered(today);
    return today.value.decision.allowed ? 0 : 1;
  });
}

function unanswered(failure: Failure): number {
  printProblem(failure.message);
  return notAnswered;
}

function printDecision({ sentence, decision, ways, trials }: ExplainedDecision, policy: Policy): void {
  const trace = decision.allowed ? decision.trace : decision.denial.trace;
  const rows = trace.map(({ question, answer }) => [question, answer]);
  const wanted = ways.map((way) => [why.ways, sayWay(way, policy)]);
  const tried = trials.map((trial) => ["In trial", sayTrial(trial)]);
  process.stdout.write(
    `${madePrintable(sentence)}\n\n${table(["QUESTION", "ANSWER"], [...rows, ...wanted, ...tried])}`,
  );
}

function printThen({ then }: ExplainedRefusal): void {
  const { id, at, method, path, reason, status, member, former, ruleId } = then;
  const person = member ?? former;
  const who = person === null ? "An anonymous visitor" : `${person.name} (${person.email})`;
  printLine(`${id}, ${new Date(at).toISOString()}: ${who} was refused ${method} ${path} with ${status} (${reason}).`);
  printLine(`Decided by: ${ruleId ?? "the page itself"}. Today:`);
}

function sayWay(way: WayIn, policy: Policy): string {
  return wayInWords(way, policyNames({ access }, policy), { why });
}

function sayTrial({ rule, shortfall }: TrialOutcome): string {
  const says = shortfall === null ? "would let them in" : `would refuse (${shortfall.reason})`;
  return `The rule for ${rule.host ?? ""}${rule.pattern} ${says}. It refuses no one until it is put in force.`;
}

function decisionForPrograms(explained: ExplainedDecision, policy: Policy) {
  const { method, path, host, at, sentence, decision, ways, trials } = explained;
  const { rule, section, trace } = decision.allowed ? decision : decision.denial;
  return {
    method,
    path,
    host: host ?? null,
    at: new Date(at).toISOString(),
    allowed: decision.allowed,
    status: decision.allowed ? null : decision.denial.status,
    reason: decision.allowed ? null : decision.denial.reason,
    rule: rule?.id ?? null,
    section: section ?? null,
    sentence,
    trace,
    trials: trials.map(({ rule: { id }, shortfall }) => ({ rule: id, wouldRefuse: shortfall?.reason ?? null })),
    ways: ways.map((way) => ({ kind: way.kind, sentence: sayWay(way, policy) })),
  };
}

function refusalForPrograms({ then, today }: ExplainedRefusal, policy: Policy) {
  const { id, at, method, path, reason, status, ruleId, member, former } = then;
  return {
    reference: id,
    then: {
      at: new Date(at).toISOString(),
      ...{ method, path, reason, status, rule: ruleId },
      email: (member ?? former)?.email ?? null,
    },
    today: today.ok ? decisionForPrograms(today.value, policy) : null,
  };
}
