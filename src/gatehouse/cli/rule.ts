/** `gatehouse rule …`: lists the rules, and removes those made in the console: the way back when one shuts people out. */
import { operator } from "../server/access/author.ts";
import type { ListedRule } from "../server/access/listed-rules.ts";
import type { Runtime } from "../server/runtime.ts";
import { expectArguments, parseWords, runAction, UsageError, type Action } from "./command-words.ts";
import { printJson, printLine, printProblem, table } from "./print.ts";
import { withRuntime } from "./site.ts";
import { access } from "../core/languages/en/access.ts";

const actions: Readonly<Record<string, Action>> = { list, remove };

/** So many letters of the id tell the rules of a console apart. */
const shortId = 8;

export function rule(words: string[]): Promise<number> {
  return runAction("rule", actions, words);
}

async function list(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { json: { type: "boolean" } });
  if (positionals.length > 0) throw new UsageError("`gatehouse rule list` takes --json only.");
  return withRules(async (rules) => {
    if (values["json"] === true) {
      printJson(rules.map(ruleForPrograms));
      return 0;
    }
    const rows = rules.map((one) => [
      idOf(one),
      whereOf(one),
      access.requirement(one.who),
      one.locked ? "code" : one.rule.trialSince === undefined ? "console" : "console, in trial",
    ]);
    process.stdout.write(table(["ID", "WHERE", "WHO", "SOURCE"], rows));
    return 0;
  });
}

async function remove(words: string[]): Promise<number> {
  const [which] = expectArguments(parseWords(words, {}).positionals, 1);
  return withRules(async (rules, runtime) => {
    const fitting = rules.filter(
      ({ rule: { id } }) => id === which || (which.length >= shortId && id.startsWith(which)),
    );
    const found = fitting.find(({ rule: { id } }) => id === which) ?? fitting[0];
    if (found === undefined) return printProblem(`There is no rule “${which}”. See them with: gatehouse rule list`);
    if (found.locked) return printProblem(`${whyLocked(found)} ${whatToDo(found)}`);
    if (fitting.length > 1) return printProblem(`${fitting.length} rules begin with “${which}”. Write the whole id.`);
    const removed = await runtime.rules.remove(operator, found.rule.id);
    if (!removed.ok) return printProblem(removed.message);
    printLine(
      `The rule for ${whereOf(found)} is removed. It was: ${access.requirement(found.who)}. This holds from the next request on.`,
    );
    return 0;
  });
}

function withRules(work: (rules: readonly ListedRule[], runtime: Runtime) => Promise<number>): Promise<number> {
  return withRuntime(async (runtime) => {
    const listed = await runtime.rules.list(operator);
    return listed.ok ? work(listed.value, runtime) : printProblem(listed.message);
  });
}

function ruleForPrograms({ rule, who, locked }: ListedRule) {
  const { id, host = null, pattern, methods, requirement, conceal = false, explain = "everything", page = null } = rule;
  const { trialSince } = rule;
  return {
    id,
    source: locked ? "code" : "console",
    host,
    pattern,
    methods,
    requirement,
    conceal,
    explain,
    page,
    trialSince: trialSince === undefined ? null : new Date(trialSince).toISOString(),
    who: access.requirement(who),
  };
}

/** Those of the code have names, and are short as they are. */
function idOf({ rule: { id }, locked }: ListedRule): string {
  return locked ? id : id.slice(0, shortId);
}

function whereOf({ rule: { host, pattern, methods } }: ListedRule): string {
  return `${host ?? ""}${pattern}${methods.length === 0 ? "" : ` (${methods.join(", ")} only)`}`;
}

function whyLocked(listed: ListedRule): string {
  const where = whereOf(listed);
  return listed.rule.section === "console"
    ? `The rule for ${where} comes with Gatehouse and guards the console, so it cannot be removed.`
    : `The rule for ${where} comes from the code of the site, so it cannot be removed here.`;
}

function whatToDo({ rule: { section } }: ListedRule): string {
  return section === "console" ? "Nothing was changed." : "Change it in astro.config.mjs and build the site again.";
}
