/** `gatehouse token …`: makes, lists and revokes the tokens of a member's programs. */
import { tokenIsOver, tokenLifetimes } from "../core/identity/token.ts";
import { operator } from "../server/access/author.ts";
import { aboutPerson } from "./about-person.ts";
import { expectArguments, parseWords, runAction, UsageError, type Action } from "./command-words.ts";
import { printJson, printLine, printProblem, table } from "./print.ts";

const actions: Readonly<Record<string, Action>> = { create, list, revoke };

/** So many letters of a token's id tell the tokens of one person apart. */
const shortId = 8;

export function token(words: string[]): Promise<number> {
  return runAction("token", actions, words);
}

async function create(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, {
    may: { type: "string", multiple: true },
    days: { type: "string" },
  });
  const [email, name] = expectArguments(positionals, 2);
  const lifetime = typeof values["days"] === "string" ? values["days"] : "90";
  if (!tokenLifetimes.some((one) => one === lifetime)) {
    throw new UsageError(`--days takes ${tokenLifetimes.slice(0, -1).join(", ")} or ${tokenLifetimes.at(-1)}.`);
  }
  const given = values["may"];
  const scope = Array.isArray(given) ? given.filter((one) => typeof one === "string") : ["site:read"];
  return aboutPerson(email, async ({ tokens }, member) => {
    const made = await tokens.makeFor(operator, member.id, { name, scope, lifetime });
    if (!made.ok) return printProblem(made.message);
    printLine(`Made the token “${made.value.token.name}” for ${member.name}. It may: ${scope.join(", ")}.`);
    printLine(`\n${made.value.text}\n\nIt is shown this once. Anyone who has it can do what it may do.`);
    return 0;
  });
}

async function list(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { json: { type: "boolean" } });
  const [email] = expectArguments(positionals, 1);
  return aboutPerson(email, async ({ tokens, now }, member) => {
    const found = await tokens.listOf(member.id);
    if (values["json"] === true) {
      printJson(
        found.map((one) => ({
          id: one.id,
          name: one.name,
          permissions: one.permissions,
          expiresAt: isoTime(one.expiresAt),
          expired: tokenIsOver(one, now()) !== null,
          lastUsedAt: isoTime(one.lastUsedAt),
        })),
      );
      return 0;
    }
    if (found.length === 0) {
      printLine(`No program has a token of ${member.name}.`);
      return 0;
    }
    const rows = found.map((one) => [
      one.id.slice(0, shortId),
      one.name,
      one.permissions.join(", "),
      one.expiresAt === null ? "never" : day(one.expiresAt) + (tokenIsOver(one, now()) === null ? "" : " (expired)"),
      one.lastUsedAt === null ? "never" : day(one.lastUsedAt),
    ]);
    process.stdout.write(table(["ID", "NAME", "MAY", "ENDS", "LAST USED"], rows));
    return 0;
  });
}

async function revoke(words: string[]): Promise<number> {
  const [email, which] = expectArguments(parseWords(words, {}).positionals, 2);
  return aboutPerson(email, async ({ tokens }, member) => {
    const all = await tokens.listOf(member.id);
    const fitting = all.filter(({ id, name }) => name === which || (which.length >= shortId && id.startsWith(which)));
    const [found] = fitting;
    if (found === undefined) return printProblem(`${member.name} has no token “${which}”.`);
    if (fitting.length > 1) {
      return printProblem(
        `${member.name} has ${fitting.length} tokens “${which}”. Name one by its id: gatehouse token list`,
      );
    }
    const revoked = await tokens.revokeOf(operator, member.id, found.id);
    if (!revoked.ok) return printProblem(revoked.message);
    printLine(`The token “${found.name}” of ${member.name} is revoked. Programs that use it are refused from now on.`);
    return 0;
  });
}

function isoTime(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

/** `2026-11-21`, UTC. */
function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
