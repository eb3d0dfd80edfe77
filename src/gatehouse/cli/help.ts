/** How each command is written. */
const usage = `Usage:
  gatehouse init [--guard <path>] [--for <role>[,<role>]… | signed-in] [--yes] [--no-install]
                                                   add Gatehouse to the Astro site in this folder
  gatehouse build                                  build the site
  gatehouse start [--build]                        migrate the database and serve the site; builds where there is no
                                                   build, and with --build where the site has changed since
  gatehouse migrate                                bring the database up to date
  gatehouse backup <file>                          copy the whole database into a file, while the site runs
  gatehouse restore <file> [--replace]             fill an empty database from such a file; --replace: one that is in use
  gatehouse user add <email> [--name <name>] [--role <role>]… [--confirmed]
                                                   member where no --role is given; the password is read from
                                                   standard input, or made up and printed; --confirmed: the email is
                                                   known to be theirs
  gatehouse user list [<part of a name or email>] [--json]
  gatehouse user suspend <email> [--note <words>]  they cannot come in; the note is what their page tells them
  gatehouse user reinstate <email>
  gatehouse user role <email> <role> [--remove]
  gatehouse user confirm <email> [--undo]          the email is known to be theirs
  gatehouse user password <email>                  a new password, as with \`user add\`; ends sessions, revokes tokens
  gatehouse user reset-second-factor <email>       removes a lost authenticator app, recovery codes and passkeys
  gatehouse user end-sessions <email> [--tokens]   signs them out everywhere; --tokens: their programs too
  gatehouse user remove <email> --yes              for good; history and records stay
  gatehouse rule list [--json]                     every rule: id, where, who, and whether code or console made it
  gatehouse rule remove <id>                       takes back a rule made in the console
  gatehouse token create <email> <name> [--may <permission>]… [--days 30|90|365|never]
                                                   a token for a program; shown once. It may site:read unless said
  gatehouse token list <email> [--json]
  gatehouse token revoke <email> <id or name>
  gatehouse outbox list [--json]                   the newest mails of the site, and what became of each
  gatehouse outbox show <id>                       one of them with its words, to pass on
  gatehouse outbox send <id>                       sends a mail that failed, or one from before there was a mail server
  gatehouse audit verify [--json]                  whether the record of changes is whole; ends with 1 where it is not
  gatehouse page export <file> [--draft | --revision <number>]
                                                   the refusal page, its themes and pictures as one file of JSON: what
                                                   visitors see, the draft, or an old revision
  gatehouse page import <file> [--publish] [--dry-run]
                                                   puts such a file in the place of the draft; --publish: visitors see it
                                                   at once; --dry-run: only says what it would change
  gatehouse theme export                           prints the theme that visitors see, for the site's Tailwind CSS
  gatehouse explain <email|anonymous|role:id> <METHOD> <path> [--token <name>] [--host <host>] [--at <time>] [--json]
                                                   who may go there, and why; exit code 1 where they are refused
  gatehouse explain <reference> [--json]           the refusal that a visitor quotes, and the same request today
  gatehouse check [--origin <URL>] [--json]        ask a running site for every page as every role, and compare
  gatehouse --version                              the version of Gatehouse

\`gatehouse <command> --help\` explains one command.
`;

/** All commands. */
export function usageOfAll(): string {
  return usage;
}

/** One command, or one action of it: all of them together would push what was wrong off the screen. */
export function usageOf(name: string, action = ""): string {
  const [commands = ""] = usage.split("\n\n");
  const entries = commands.split(/\n(?= {2}gatehouse )/).slice(1);
  const of = (words: string) => entries.filter((entry) => `${entry} `.startsWith(`  gatehouse ${words} `));
  const exact = of(`${name} ${action}`);
  return ["Usage:", ...(exact.length > 0 ? exact : of(name)), "\n`gatehouse help` lists every command.\n"].join("\n");
}

/** Whether the words ask for help instead of work; what follows `--` is no option. */
export function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end === -1 ? words.length : end).some((word) => word === "--help" || word === "-h");
}
