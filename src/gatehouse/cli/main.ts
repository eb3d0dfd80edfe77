/** The `gatehouse` command. */
import { listInWords } from "../core/access/words.ts";
import { UsageError } from "./usage.ts";

const usage = `Usage:
  gatehouse init [--guard <path>] [--for <role>[,<role>]… | signed-in] [--yes] [--no-install]
                                                   add Gatehouse to the Astro site in this folder
  gatehouse start                                  build when needed, migrate, and serve the site
  gatehouse migrate                                bring the database up to date
  gatehouse user add <email> [--name <name>] [--role <role>]… [--confirmed]
                                                   member where no --role is given; the password is read from
                                                   standard input, or made up and printed; --confirmed: the email is
                                                   known to be theirs
  gatehouse user list [<part of a name or address>]
  gatehouse user suspend <email>
  gatehouse user reinstate <email>
  gatehouse user role <email> <role> [--remove]
  gatehouse user confirm <email> [--undo]          the email is known to be theirs
  gatehouse user password <email>                  a new password, as with \`user add\`; ends sessions, revokes tokens
  gatehouse user end-sessions <email> [--tokens]   signs them out everywhere; --tokens: their programs too
  gatehouse user remove <email> --yes              for good; history and records stay
  gatehouse rule list                              every rule: id, where, who, and whether code or console made it
  gatehouse rule remove <id>                       takes back a rule made in the console
  gatehouse token create <email> <name> [--may <permission>]… [--days 30|90|365|never]
                                                   a token for a program; shown once. It may site:read unless said
  gatehouse token list <email>
  gatehouse token revoke <email> <id or name>
  gatehouse explain <email|anonymous> <METHOD> <path> [--host <host>]
                                                   who may go there, and why
  gatehouse check [--origin <address>] [--json]    ask a running site for every address as every role, and compare
`;

/** How one command is written: all of it together would push what was wrong off the screen. */
function usageOf(name: string, action = ""): string {
  const entries = usage
    .trimEnd()
    .split(/\n(?= {2}gatehouse )/)
    .slice(1);
  const of = (words: string) => entries.filter((entry) => `${entry} `.startsWith(`  gatehouse ${words} `));
  const exact = of(`${name} ${action}`);
  return ["Usage:", ...(exact.length > 0 ? exact : of(name)), "\n`gatehouse help` lists every command.\n"].join("\n");
}

type Command = (words: string[]) => Promise<number>;

/** Each command is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./init.ts")).init,
  start: async () => (await import("./start.ts")).start,
  migrate: async () => (await import("./migrate.ts")).migrate,
  user: async () => (await import("./user.ts")).user,
  rule: async () => (await import("./rule.ts")).rule,
  token: async () => (await import("./token.ts")).token,
  explain: async () => (await import("./explain.ts")).explain,
  check: async () => (await import("./check.ts")).check,
};

/** Runs one command and returns its exit code: 0 done, 1 it could not be done, 2 the words were not understood. */
export async function main(words: string[]): Promise<number> {
  const [name = "help", ...rest] = words;
  if (name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const known = listInWords(Object.keys(commands), "and");
    process.stderr.write(`There is no command "${name}". There are ${known}; \`gatehouse help\` explains each.\n`);
    return 2;
  }
  try {
    return await (
      await command()
    )(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usageOf(name, rest[0])}`);
      return 2;
    }
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
