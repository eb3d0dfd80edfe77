/** `gatehouse user …`: adds, lists, suspends and reinstates people, gives them roles, and looks after their way in. */
import { formats } from "../core/languages/formats.ts";
import { ownerRoleId } from "../core/access/role.ts";
import { listInWords } from "../core/access/words.ts";
import type { Member } from "../core/identity/member.ts";
import { longestNote } from "../core/identity/note.ts";
import { operator } from "../server/access/author.ts";
import { changePerson } from "./about-person.ts";
import { expectArguments, parseWords, runAction, UsageError, type Action } from "./command-words.ts";
import { pipedPassword } from "./password-input.ts";
import { printLine, printProblem } from "./print.ts";
import { withRuntime } from "./site.ts";
import { list } from "./user-list.ts";
import { confirm, endSessions, password, resetSecondFactor, remove } from "./user-access.ts";

const actions: Readonly<Record<string, Action>> = {
  add,
  list,
  suspend,
  reinstate,
  role,
  confirm,
  password,
  "reset-second-factor": resetSecondFactor,
  "end-sessions": endSessions,
  remove,
};

export function user(words: string[]): Promise<number> {
  return runAction("user", actions, words);
}

async function add(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, {
    name: { type: "string" },
    role: { type: "string", multiple: true },
    confirmed: { type: "boolean" },
  });
  const [email] = expectArguments(positionals, 1);
  const name = typeof values["name"] === "string" ? values["name"] : email.split("@", 1)[0];
  const named = values["role"];
  const roles = Array.isArray(named) ? named.filter((one) => typeof one === "string") : ["member"];
  const emailConfirmed = values["confirmed"] === true;
  const given = await pipedPassword();
  return withRuntime(async ({ people, owners, policies }) => {
    const added = await people.add(operator, {
      email,
      name: name ?? email,
      roles,
      emailConfirmed,
      ...(given !== null && { password: given }),
    });
    if (!added.ok) return printProblem(added.message);
    const { member, madeUpPassword } = added.value;
    printLine(`Added ${member.name} (${member.email}) with ${rolesInWords(member)}.`);
    if (roles.includes(ownerRoleId) && !emailConfirmed && owners.mustBeConfirmed(await policies.current())) {
      printLine(
        `The rules let only owners with a confirmed email into the console. Run: gatehouse user confirm ${member.email}`,
      );
    }
    if (madeUpPassword !== null)
      printLine(`\nPassword: ${madeUpPassword}\n\nIt is shown this once. Pass it on in private.`);
    return 0;
  });
}

function suspend(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { note: { type: "string" } });
  const [email] = expectArguments(positionals, 1);
  const { note } = values;
  // What is too long would be cut, unseen.
  if (typeof note === "string" && note.length > longestNote) {
    throw new UsageError(`The note is for one person to read: ${longestNote} characters at most.`);
  }
  return changePerson(
    email,
    ({ people }, { id }) => people.suspend(operator, id, typeof note === "string" ? note : ""),
    ({ name, isChanged }) =>
      isChanged
        ? `${name} is suspended and can no longer come in. Their sessions are ended and their tokens revoked.`
        : `${name} was suspended already. Nothing was changed.`,
  );
}

function reinstate(words: string[]): Promise<number> {
  const [email] = expectArguments(parseWords(words, {}).positionals, 1);
  return changePerson(
    email,
    ({ people }, { id }) => people.reinstate(operator, id),
    ({ name, isChanged }) =>
      isChanged
        ? `${name} may come in again, by signing in. Their programs need new tokens.`
        : `${name} was not suspended. Nothing was changed.`,
  );
}

function role(words: string[]): Promise<number> {
  const { values, positionals } = parseWords(words, { remove: { type: "boolean" } });
  const [email, roleId] = expectArguments(positionals, 2);
  return changePerson(
    email,
    ({ people }, { id }) =>
      values["remove"] === true ? people.revokeRole(operator, id, roleId) : people.grantRole(operator, id, roleId),
    (member) => `${member.name} now has ${rolesInWords(member)}.`,
  );
}

function rolesInWords({ roles }: Member): string {
  if (roles.length === 0) return "no role";
  return `${formats.en.plural(roles.length, { one: "the role", other: "the roles" })} ${listInWords(roles, "and")}`;
}
