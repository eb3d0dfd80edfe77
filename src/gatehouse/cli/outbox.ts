/** `gatehouse outbox …`: mails of the site, for a site without a mail server or one that refused them. */
import { operator } from "../server/access/author.ts";
import type { MailPage } from "../server/mail/mails.ts";
import type { Runtime } from "../server/runtime.ts";
import { expectArguments, parseWords, runAction, UsageError, type Action } from "./command-words.ts";
import { printJson, printLine, printProblem, table } from "./print.ts";
import { withRuntime } from "./site.ts";

const actions: Readonly<Record<string, Action>> = { list, show, send };

/** So many letters of the id tell the newest mails apart. */
const shortId = 8;

export function outbox(words: string[]): Promise<number> {
  return runAction("outbox", actions, words);
}

async function list(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { json: { type: "boolean" } });
  if (positionals.length > 0) throw new UsageError("`gatehouse outbox list` takes --json only.");
  return withNewest(async (mails) => {
    if (values["json"] === true) {
      printJson(
        mails.map(({ id, recipient, subject, state, createdAt, settledAt, lastError }) => ({
          id,
          recipient,
          subject,
          state,
          createdAt: new Date(createdAt).toISOString(),
          settledAt: settledAt === null ? null : new Date(settledAt).toISOString(),
          lastError,
        })),
      );
      return 0;
    }
    const rows = mails.map(({ id, recipient, subject, state, createdAt, lastError }) => [
      id.slice(0, shortId),
      new Date(createdAt).toISOString().slice(0, 16).replace("T", " "),
      state,
      recipient,
      lastError === null ? subject : `${subject} (${lastError})`,
    ]);
    process.stdout.write(table(["ID", "WRITTEN", "STATE", "TO", "SUBJECT"], rows));
    return 0;
  });
}

async function show(words: string[]): Promise<number> {
  const [which] = expectArguments(parseWords(words, {}).positionals, 1);
  return withMail(which, async ({ mails }, id) => {
    const found = await mails.read(operator, id);
    if (!found.ok) return printProblem(found.message);
    const { recipient, subject, text } = found.value;
    printLine(`To: ${recipient}\nSubject: ${subject}\n`);
    printLine(text ?? "Its words were removed when it was sent.");
    return 0;
  });
}

async function send(words: string[]): Promise<number> {
  const [which] = expectArguments(parseWords(words, {}).positionals, 1);
  return withMail(which, async ({ mails }, id) => {
    const queued = await mails.sendAgain(operator, id);
    if (!queued.ok) return printProblem(queued.message);
    printLine(`The mail to ${queued.value.recipient} waits in the queue. The running site sends it within a minute.`);
    return 0;
  });
}

/** The newest mails, as many as the console shows on a page. */
function withNewest(work: (mails: MailPage["mails"], runtime: Runtime) => Promise<number>): Promise<number> {
  return withRuntime(async (runtime) => {
    const listed = await runtime.mails.list(operator, 1);
    return listed.ok ? work(listed.value.mails, runtime) : printProblem(listed.message);
  });
}

/** @param which an id, or its first letters where the mail is one of the newest */
function withMail(which: string, work: (runtime: Runtime, id: string) => Promise<number>): Promise<number> {
  return withNewest(async (mails, runtime) => {
    const fitting = mails.filter(({ id }) => which.length >= shortId && id.startsWith(which));
    if (fitting.length > 1) return printProblem(`${fitting.length} mails begin with “${which}”. Write the whole id.`);
    return work(runtime, fitting[0]?.id ?? which);
  });
}
