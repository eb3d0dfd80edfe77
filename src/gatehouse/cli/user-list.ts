/** `gatehouse user list`: as a table, or as JSON, which is written while it is read, so that memory stays small. */
import { once } from "node:events";
import type { Member } from "../core/identity/member.ts";
import { operator } from "../server/access/author.ts";
import { parseWords, UsageError } from "./command-words.ts";
import { jsonForTerminal, printLine, printProblem, table } from "./print.ts";
import { withRuntime } from "./site.ts";

export async function list(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { json: { type: "boolean" } });
  if (positionals.length > 1) throw new UsageError("Put a search with spaces between quotation marks.");
  const search = positionals[0];
  return withRuntime(async ({ people }) => {
    const all = await people.all(operator, search === undefined ? {} : { search });
    if (!all.ok) return printProblem(all.message);
    if (values["json"] === true) {
      await printAsJson(all.value);
      return 0;
    }
    const rows: string[][] = [];
    for await (const portion of all.value) rows.push(...portion.map(rowOf));
    if (rows.length === 0) {
      printLine(search === undefined ? "This site has no people yet." : `No one matches “${search}”.`);
      return 0;
    }
    await write(table(["NAME", "EMAIL", "CONFIRMED", "ROLES", "STANDING", "SINCE"], rows));
    return 0;
  });
}

function rowOf(member: Member): string[] {
  return [
    member.name,
    member.email,
    member.emailVerifiedAt === null ? "no" : "yes",
    member.roles.join(", "),
    member.suspendedAt === null ? "active" : "suspended",
    new Date(member.createdAt).toISOString().slice(0, 10),
  ];
}

/** One list, as `JSON.stringify` would write the whole of it. */
async function printAsJson(portions: AsyncIterable<readonly Member[]>): Promise<void> {
  let written = 0;
  for await (const portion of portions) {
    const texts = portion.map((member) => jsonForTerminal(forPrograms(member)).replaceAll("\n", "\n  "));
    await write(`${written === 0 ? "[\n  " : ",\n  "}${texts.join(",\n  ")}`);
    written += portion.length;
  }
  await write(written === 0 ? "[]\n" : "\n]\n");
}

/** Waits for a reader that is slower, such as a pipe. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

function forPrograms(member: Member) {
  return {
    id: member.id,
    name: member.name,
    email: member.email,
    emailConfirmed: member.emailVerifiedAt !== null,
    roles: member.roles,
    suspended: member.suspendedAt !== null,
    suspensionNote: member.suspensionNote ?? null,
    createdAt: new Date(member.createdAt).toISOString(),
  };
}
