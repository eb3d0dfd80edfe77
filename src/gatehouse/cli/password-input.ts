/** A password handed over on standard input, so that it stands in no command line and no history of a shell. */
import { stdin } from "node:process";
import { UsageError } from "./command-words.ts";

const longest = 4_096;
/** Milliseconds after which a person is told what the command waits for: over ssh the input may stay open without anything to come. */
const patience = 1_000;

const waiting =
  "Waiting for a password on standard input. To have one made up, end the input (Ctrl+D), or add </dev/null to the command.\n";

/** Null when nothing is piped in: then the command makes one up. One line break at the end does not count. */
export async function pipedPassword(): Promise<string | null> {
  if (stdin.isTTY) return null;
  let text = "";
  stdin.setEncoding("utf8");
  const hint = setTimeout(() => process.stderr.write(waiting), patience);
  try {
    for await (const chunk of stdin) {
      text += String(chunk);
      if (text.length > longest) throw new UsageError("What was piped in is too long for a password.");
    }
  } finally {
    clearTimeout(hint);
  }
  const password = text.replace(/\r?\n$/, "");
  if (password === "") return null;
  if (/[\r\n]/.test(password)) throw new UsageError("Pipe in one line only: the password.");
  return password;
}
