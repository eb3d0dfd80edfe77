/** The `gatehouse` command. */
import { explain } from "./explain.ts";
import { migrate } from "./migrate.ts";
import { start } from "./start.ts";
import { UsageError } from "./usage.ts";
import { user } from "./user.ts";

const usage = `Usage:
  gatehouse start                                  build when needed, migrate, and serve the site
  gatehouse migrate                                bring the database up to date
  gatehouse user add <email> [--name <name>] [--role <role>]…
                                                   the password is read from standard input, or made up and printed
  gatehouse user list [<part of a name or address>]
  gatehouse user suspend <email>
  gatehouse user reinstate <email>
  gatehouse user role <email> <role> [--remove]
  gatehouse explain <email|anonymous> <METHOD> <path>
                                                   who may go there, and why
`;

const commands: Readonly<Record<string, (words: string[]) => Promise<number>>> = { start, migrate, user, explain };

/** Runs one command and returns its exit code: 0 done, 1 it could not be done, 2 the words were not understood. */
export async function main(words: string[]): Promise<number> {
  const [name = "help", ...rest] = words;
  if (name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(usage);
    return 0;
  }
  const command = commands[name];
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}".\n\n${usage}`);
    return 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
