/** What the lines of a file would do, each judged as the change itself will be. Writes nothing. */
import type { BulkItem, MemberRepository } from "../../../../../db/repositories/contract.ts";
import { exceedsAuthor, mayManage } from "../../../core/access/change.ts";
import type { Policy } from "../../../core/access/policy.ts";
import { readLine, type ImportColumns, type ImportLine } from "../../../core/identity/import-line.ts";
import type { Member } from "../../../core/identity/member.ts";
import { endOfDay } from "../../../core/identity/role-grant.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { problem, textOfProblem } from "../../../core/languages/problem.ts";
import type { FileLine } from "./import-file.ts";

/** Lines that are judged at a time. */
const portion = 500;

export interface ImportPlanning {
  readonly members: Pick<MemberRepository, "findByEmails">;
  readonly policy: Policy;
  readonly author: SignedInMember;
  readonly now: number;
}

/** In portions, in the order of the file. The second of two lines with one email is refused. */
export async function* planImport(
  lines: readonly FileLine[],
  columns: ImportColumns,
  { members, policy, author, now }: ImportPlanning,
): AsyncGenerator<readonly BulkItem[]> {
  const seen = new Map<string, number>();
  for (let from = 0; from < lines.length; from += portion) {
    const read = lines
      .slice(from, from + portion)
      .map(({ number, cells }) => ({ number, cells, ...readLine(cells, columns, now) }));
    const emails = read.flatMap((one) => (one.ok ? [one.line.email] : []));
    const known = new Map((await members.findByEmails(emails)).map((member) => [member.email, member]));
    yield read.map((one): BulkItem => {
      // What is refused is not carried out, so what it says is not kept beside the words that find its line.
      const base = { position: one.number, memberId: null, given: null, undo: null };
      if (!one.ok) return { ...base, label: shown(one.cells), state: "refused", problem: one.problem };
      const { line, number } = one;
      const member = known.get(line.email);
      const about = { ...base, memberId: member?.id ?? null, label: labelOf(line), given: line };
      const first = seen.get(line.email);
      if (first !== undefined) {
        return {
          ...about,
          given: null,
          state: "refused",
          problem: textOfProblem(problem("line-twice", { line: first })),
        };
      }
      seen.set(line.email, number);
      const why = whyNot(line, member, policy, author);
      if (why !== null) return { ...about, given: null, state: "refused", problem: why };
      const state = member === undefined ? "make" : changesAnything(line, member) ? "change" : "nothing";
      return { ...about, state, problem: null };
    });
  }
}

function whyNot(line: ImportLine, member: Member | undefined, policy: Policy, author: SignedInMember): string | null {
  const unknown = line.roles.find(({ role }) => !policy.roles.has(role));
  if (unknown !== undefined) return textOfProblem(problem("line-role-unknown", { role: unknown.role }));
  const missing = rolesToGive(line, member).map(({ role }) => role);
  const excess = exceedsAuthor(policy, author, [], missing);
  if (excess !== null) return textOfProblem(excess.problem);
  const outranked = member === undefined ? null : mayManage(policy, author, member.roles);
  return outranked === null ? null : textOfProblem(outranked.problem);
}

/** Roles that the line names and the person does not have as it says. None is ever taken away. */
export function rolesToGive(line: ImportLine, member: Member | undefined): ImportLine["roles"] {
  if (member === undefined) return line.roles;
  return line.roles.filter(({ role, until }) => {
    const held = member.grants.find((grant) => grant.role === role && member.roles.includes(role));
    return held === undefined || (until !== "" && held.endsAt !== endOfDay(until));
  });
}

function changesAnything(line: ImportLine, member: Member): boolean {
  return (line.name !== null && line.name !== member.name) || rolesToGive(line, member).length > 0;
}

function labelOf({ name, email }: ImportLine): string {
  return name === null ? email : `${name} (${email})`;
}

/** Of a line that cannot be read, enough to find it. */
function shown(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell.trim() !== "")
    .join(" · ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, "�")
    .slice(0, 200);
}
