/** What an effect is computed from, as plain data that can be sent to another thread, and what comes back. */
import type { PeopleGroup } from "./admission.ts";
import { effectOf, type Effect, type EffectInput } from "./effect.ts";
import { readPeopleGroups } from "./people-groups.ts";
import { compilePolicy, type Policy, type PolicySource } from "./policy.ts";

export interface EffectSource extends Pick<EffectInput, "routes" | "waysOut" | "refused" | "program"> {
  readonly before: PolicySource;
  /** The same object where rules and roles stay. */
  readonly after: PolicySource;
  readonly people: ChangedPeople;
}

export interface ChangedPeople {
  /** As `readPeopleGroups` reads them. */
  readonly groups: string;
  /** Where the change gives those who hold one role another one. */
  readonly inPlace?: { readonly of: string; readonly role: string };
  /** Where the change is about the people of all these groups: their roles after it. */
  readonly rolesAfter?: readonly string[];
}

/** An effect with some of the groups that gain or lose, in place of where all of them stand. */
export interface ToldEffect extends Omit<Effect, "gainingGroups" | "losingGroups"> {
  readonly someGaining: readonly PeopleGroup[];
  readonly someLosing: readonly PeopleGroup[];
}

/** Names are looked for in so many groups at most: of more, a few names tell as little. */
const mostGroups = 200;

/** @param compile a source that was compiled before need not be compiled again */
export function effectFrom(
  source: EffectSource,
  compile: (source: PolicySource) => Policy = compilePolicy,
): ToldEffect {
  const { before, after, people, routes, waysOut, refused, program } = source;
  const policy = compile(before);
  const groups = groupsOf(people);
  const { gainingGroups, losingGroups, ...effect } = effectOf({
    before: policy,
    after: after === before ? policy : compilePolicy(after),
    groups,
    ...{ routes, waysOut, refused, program },
  });
  const some = (indices: readonly number[]) => indices.slice(0, mostGroups).flatMap((index) => groups[index] ?? []);
  return { ...effect, someGaining: some(gainingGroups), someLosing: some(losingGroups) };
}

function groupsOf({ groups: text, inPlace, rolesAfter }: ChangedPeople): PeopleGroup[] {
  const groups = readPeopleGroups(text);
  if (rolesAfter !== undefined) return groups.map((group) => ({ ...group, rolesAfter }));
  if (inPlace === undefined) return groups;
  const { of, role } = inPlace;
  return groups.map((group) => (group.roles.includes(of) ? { ...group, rolesAfter: [...group.roles, role] } : group));
}
