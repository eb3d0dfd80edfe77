/** The `gatehouse` command. */
import { readFile } from "node:fs/promises";
import { listInWords } from "../core/access/words.ts";
import { asksForHelp, usageOf, usageOfAll } from "./help.ts";
import { UsageError, type Action } from "./command-words.ts";

/** Each command is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Action>>> = {
  init: async () => (await import("./init.ts")).init,
  build: async () => (await import("./build.ts")).build,
  start: async () => (await import("./start.ts")).start,
  migrate: async () => (await import("./migrate.ts")).migrate,
  backup: async () => (await import("./backup.ts")).backup,
  restore: async () => (await import("./restore.ts")).restore,
  user: async () => (await import("./user.ts")).user,
  rule: async () => (await import("./rule.ts")).rule,
  token: async () => (await import("./token.ts")).token,
  outbox: async () => (await import("./outbox.ts")).outbox,
  audit: async () => (await import("./audit.ts")).audit,
  page: async () => (await import("./page.ts")).page,
  theme: async () => (await import("./theme.ts")).theme,
  explain: async () => (await import("./explain.ts")).explain,
  check: async () => (await import("./check.ts")).check,
};

/** Runs one command and returns its exit code: 0 done, 1 it could not be done, 2 the words were not understood. */
export async function main(words: string[]): Promise<number> {
  const [name = "help", ...rest] = words;
  if (name === "--version" || name === "-v" || name === "version") {
    process.stdout.write(`${await ownVersion()}\n`);
    return 0;
  }
  const isHelp = name === "help" || name === "--help" || name === "-h";
  const asked = isHelp ? rest[0] : name;
  if (asked === undefined) {
    process.stdout.write(usageOfAll());
    return 0;
  }
  const command = Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  if (command === undefined) {
    const known = listInWords(Object.keys(commands), "and");
    process.stderr.write(`There is no command "${asked}". There are ${known}; \`gatehouse help\` explains each.\n`);
    return 2;
  }
  if (isHelp || asksForHelp(rest)) {
    process.stdout.write(usageOf(asked, isHelp ? rest[1] : rest[0]));
    return 0;
  }
  try {
    return await (
      await command()
    )(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usageOf(asked, rest[0])}`);
      return 2;
    }
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** Of the package that this file belongs to. */
async function ownVersion(): Promise<string> {
  const manifest = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
