/** What an operator does about a person's way in: `gatehouse user confirm`, `password`, `end-sessions` and `remove`. */
import { formats } from "../core/languages/formats.ts";
import { operator } from "../server/access/author.ts";
import { aboutPerson, changePerson } from "./about-person.ts";
import { expectArguments, parseWords } from "./command-words.ts";
import { pipedPassword } from "./password-input.ts";
import { printLine, printProblem } from "./print.ts";

const sessions = (count: number) => formats.en.plural(count, { one: "# session", other: "# sessions" });

export async function confirm(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { undo: { type: "boolean" } });
  const [email] = expectArguments(positionals, 1);
  const confirmed = values["undo"] !== true;
  return changePerson(
    email,
    ({ emailConfirmations }, { id }) => emailConfirmations.setConfirmed(operator, id, confirmed),
    ({ name, email: ofPerson, isChanged }) => {
      if (!isChanged)
        return `The email of ${name} (${ofPerson}) was ${confirmed ? "confirmed already" : "not confirmed"}. Nothing was changed.`;
      return `The email of ${name} (${ofPerson}) ${confirmed ? "is confirmed" : "is not confirmed any more"}.`;
    },
  );
}

export async function password(words: string[]): Promise<number> {
  const [email] = expectArguments(parseWords(words, {}).positionals, 1);
  const given = await pipedPassword();
  return changePerson(
    email,
    ({ people }, { id }) => people.resetPassword(operator, id, given ?? undefined),
    (reset) => {
      const done = `${reset.member.name} has a new password. Their sessions are ended and their tokens revoked.`;
      return given !== null
        ? done
        : `${done}\n\nPassword: ${reset.password}\n\nIt is shown this once. Pass it on in private.`;
    },
  );
}

export async function endSessions(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { tokens: { type: "boolean" } });
  const [email] = expectArguments(positionals, 1);
  const also = values["tokens"] === true ? "tokens" : undefined;
  return changePerson(
    email,
    ({ people }, { id }) => people.endAllSessions(operator, id, also),
    (ended, { name }) =>
      `Ended ${sessions(ended)} of ${name}` +
      (also === undefined ? ". Tokens of their programs still work." : " and revoked the tokens of their programs."),
  );
}

/** Asks for `--yes` because nothing brings an account back. */
export async function remove(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { yes: { type: "boolean" } });
  const [email] = expectArguments(positionals, 1);
  return aboutPerson(email, async ({ people, identity, tokens }, member) => {
    if (values["yes"] !== true) {
      const [open, held] = [await identity.sessionsOf(member.id), await tokens.listOf(member.id)];
      return printProblem(
        `This removes ${member.name} (${member.email}) for good: the account, its roles, ` +
          `${sessions(open.length)} and ` +
          `${formats.en.plural(held.length, { one: "# token", other: "# tokens" })}. What they changed stays in the history, without their name. ` +
          "Nothing was removed yet: run it again with --yes.",
      );
    }
    const removed = await people.remove(operator, member.id);
    if (!removed.ok) return printProblem(removed.message);
    printLine(
      `${member.name} (${member.email}) is removed, with all sessions and tokens. ` +
        "What they changed stays in the history as that of a deleted person, without name and email. Refusals stay for " +
        "their 90 days without the account; sign-ins are gone.",
    );
    return 0;
  });
}

/** Also the way back for an owner who lost their phone, when no other owner is left. */
export function resetSecondFactor(words: string[]): Promise<number> {
  const [email] = expectArguments(parseWords(words, {}).positionals, 1);
  return changePerson(
    email,
    ({ secondFactorReset }, { id }) => secondFactorReset.reset(operator, id),
    ({ name }) => `${name} can sign in with the password alone, and should set up a second factor again.`,
  );
}
