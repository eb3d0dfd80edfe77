/**
 * Whether a change of rules closes the API to programs. Told, and not refused: a program that closes it to itself cannot undo that, but
 * its member can, in the console, which `locksOut` keeps open to them. To close the API at once may be just what is meant.
 */
import { apiPath, areas, permissionsOfArea, type AreaId } from "../api/areas.ts";
import type { MemberSubject, ProgramMember } from "../identity/subject.ts";
import { scopeEntryOf } from "../identity/token.ts";
import { decide } from "./decide.ts";
import { pathsIn, textInNone } from "./paths-in.ts";
import { overlap, parsePattern, patternOfRule } from "./pattern.ts";
import type { Policy } from "./policy.ts";
import { ownerRoleId } from "./role.ts";
import type { Rule } from "./rule.ts";

const wholeApi = parsePattern(`${apiPath}/**`);
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

export interface ClosedApi {
  /** To an owner’s token made for what the API itself asks and nothing else. */
  readonly toPrograms: readonly string[];
  /** To the program that asks. */
  readonly toThisProgram: readonly string[];
}

/** @param changed rules that differ before and after */
export function closedApiOf(
  before: Policy,
  after: Policy,
  changed: readonly Rule[],
  program: ProgramMember | undefined,
): ClosedApi {
  return {
    toPrograms: closedTo(before, after, changed, usualProgram),
    toThisProgram: program === undefined ? [] : closedTo(before, after, changed, () => program),
  };
}

/** Whether the rule is for something of the API. */
export function reachesApi(rule: Rule): boolean {
  const pattern = rule.host === undefined ? patternOfRule(rule) : null;
  return pattern !== null && wholeApi !== null && overlap(pattern, wholeApi);
}

/** The parts of the API that a program could use before and not afterwards, with the base; all of it as one. */
function closedTo(
  before: Policy,
  after: Policy,
  changed: readonly Rule[],
  programFor: (area: AreaId, method: string) => ProgramMember,
): readonly string[] {
  const reaching = changed.filter(reachesApi).flatMap((rule) => patternOfRule(rule) ?? []);
  const filler = textInNone(reaching);
  const ids = Object.keys(areas) as AreaId[];
  const closed = ids.filter((id) =>
    pathsIn(`${apiPath}${areas[id].path}/**`, reaching, filler).some((path) =>
      methods.some((method) => {
        const asking = asProgram(programFor(id, method), method);
        const request = { method, path: before.base + path };
        return letsIn(before, asking, request) && !letsIn(after, asking, request);
      }),
    ),
  );
  if (closed.length === ids.length) return [before.base + apiPath];
  return closed.map((id) => before.base + apiPath + areas[id].path);
}

/** Hours close it at times alone, which the rule itself says. */
function letsIn(policy: Policy, program: MemberSubject, request: Parameters<typeof decide>[2]): boolean {
  const decision = decide(policy, program, request);
  return decision.allowed || decision.denial.reason === "outside-hours";
}

function asProgram(program: ProgramMember, method: string): ProgramMember {
  return { ...program, token: { ...program.token, entry: scopeEntryOf(method) } };
}

function usualProgram(id: AreaId, method: string): ProgramMember {
  const scope = permissionsOfArea(id, method);
  return {
    ...{ kind: "member", id: "", email: "", name: "", roles: [ownerRoleId], standing: "active", emailVerified: true },
    ...{ program: "bearer", token: { id: "", name: "", scope, entry: scopeEntryOf(method) } },
  };
}
