/**
 * What a change of rules, roles or a person's roles does, before it is saved: which parts of the site open or close and for
 * how many people, who gains or loses, which ways out are shut, which rules no longer decide anything, and what would
 * become of the latest refusals. Plain data in and out.
 */
import type { ProgramMember, Subject } from "../identity/subject.ts";
import { closedApiOf, reachesApi, type ClosedApi } from "./api-lock-out.ts";
import { createAdmission, type PeopleGroup } from "./admission.ts";
import { decide, type AccessRequest } from "./decide.ts";
import type { Denial } from "./denial.ts";
import { isApiPath } from "../api/areas.ts";
import { changedRules, placesOf, type Place } from "./effect-places.ts";
import type { Policy } from "./policy.ts";
import type { Requirement } from "./requirement.ts";
import type { Rule } from "./rule.ts";
import { isToldAlike, toldChanges, type ToldChange } from "./told-changes.ts";
import { leadsSomewhere, nearestPath, type SiteRoute } from "./site-route.ts";

export interface EffectInput {
  readonly before: Policy;
  readonly after: Policy;
  readonly groups: readonly PeopleGroup[];
  /** Null where the site's routes are not known. */
  readonly routes: readonly SiteRoute[] | null;
  /** Paths that visitors who were refused need: to sign in, to get help. With the base. */
  readonly waysOut: readonly WayOut[];
  /** Set where a program asks. */
  readonly program?: ProgramMember | undefined;
  /** The latest refusals, each asked again. */
  readonly refused: readonly RefusedBefore[];
}

export interface WayOut {
  readonly kind: "sign-in" | "sign-up" | "forgot-password" | "home" | "support";
  readonly method: string;
  readonly path: string;
}

export interface RefusedBefore {
  readonly request: AccessRequest;
  /** As they are now; after the change, where it is about a person's roles. */
  readonly subject: Subject;
  readonly subjectAfter?: Subject;
  /** How many refusals it stands for. */
  readonly times: number;
}

export interface RouteEffect {
  readonly place: Place;
  /** Left out for GET. */
  readonly method?: string;
  /** How many people can open it afterwards who could not before, and the other way round. */
  readonly gain: number;
  readonly lose: number;
  /** Whether visitors without an account gain or lose it. */
  readonly anyone: "gain" | "lose" | null;
  /** How many places under it change alike, and are not listed by themselves. */
  readonly below: number;
}

export interface Effect {
  /** Those that concern most people first; no more than `mostShown`. */
  readonly routes: readonly RouteEffect[];
  /** How many there are, shown or not. */
  readonly opening: number;
  readonly closing: number;
  /** How many people gain or lose something, of how many. */
  readonly gaining: number;
  readonly losing: number;
  readonly people: number;
  /** The groups that they are in, by their place in the list that was given. */
  readonly gainingGroups: readonly number[];
  readonly losingGroups: readonly number[];
  readonly shut: readonly WayOut[];
  /** What refused people are told otherwise, rule by rule; no more than `mostShown`. */
  readonly told: readonly ToldChange[];
  /** What would be closed of the API. */
  readonly closedApi: ClosedApi;
  /** Rules of the console that no longer decide any route. */
  readonly dead: readonly Rule[];
  /** New rules beside which another one of the console holds for the same requests: both must be met. */
  readonly overlapping: readonly Rule[];
  /** New rules for a path where nothing is, with the nearest real path. */
  readonly nowhere: readonly { readonly rule: Rule; readonly nearest: string | null }[];
  readonly refused: RefusedAgain;
}

export interface RefusedAgain {
  readonly total: number;
  /** Refused as things are, and let in after the change. */
  readonly letIn: number;
  /** Let in as things are by now, and refused after the change. */
  readonly refusedAnew: number;
  /** Refused before and after, for another reason. */
  readonly otherReason: number;
  /** Refused before and after for the same reason, and told something else about it. */
  readonly toldOtherwise: number;
}

/** Routes, and rules of each kind, that are named; all are counted. */
export const mostShown = 30;

export function effectOf(input: EffectInput): Effect {
  const { before, after, groups, routes } = input;
  const changed = changedRules(before, after);
  const added = changed.filter((rule) => after.rules.includes(rule) && rule.source === "console");
  const isAboutPeople = groups.some(({ rolesAfter }) => rolesAfter !== undefined);
  const otherHoldings = rolesWithOtherHoldings(before, after);
  const isMetByOthers = metByOtherRoles(before, after, otherHoldings);
  const besides = rulesAboutRoles(after).filter((rule) => isAboutPeople || isMetByOthers(rule));
  const places = placesOf(changed, besides, routes).filter(({ path, host }) => !isBesideApi(path, host, changed));
  const gained = new Uint8Array(groups.length);
  const lost = new Uint8Array(groups.length);
  const holdOther = ({ roles, rolesAfter }: PeopleGroup) =>
    rolesAfter !== undefined || roles.some((role) => otherHoldings.has(role));
  // Where the rules ask the same, it concerns those alone who hold something else: few, as a rule.
  const amongSome = once(() => createComparison(input, holdOther, gained, lost));
  const amongAll = once(() => createComparison(input, () => true, gained, lost));
  const compared = new Map<string, Difference | null>();
  const deciding = { before: new Set<string>(), after: new Set<string>() };
  const effects: RouteEffect[] = [];
  for (const method of methodsOf(changed)) {
    for (const place of places) {
      const path = (place.host === undefined ? before.base : "") + place.path;
      const [rulesBefore, rulesAfter] = [before.match(method, path, place.host), after.match(method, path, place.host)];
      if (rulesBefore === null || rulesAfter === null) continue;
      for (const rule of rulesBefore.rules) deciding.before.add(rule.id);
      for (const rule of rulesAfter.rules) deciding.after.add(rule.id);
      const [askedBefore, askedAfter] = [askedBy(rulesBefore.rules), askedBy(rulesAfter.rules)];
      const isSame = askedBefore === askedAfter;
      if (isSame && !isAboutPeople && !rulesAfter.rules.some(isMetByOthers)) continue;
      const key = `${askedBefore}\n${askedAfter}`;
      let effect = compared.get(key);
      if (effect === undefined) {
        effect = (isSame ? amongSome() : amongAll())(rulesBefore.rules, rulesAfter.rules);
        compared.set(key, effect);
      }
      if (effect !== null) effects.push({ place, ...(method !== "GET" && { method }), ...effect, below: 0 });
    }
  }
  const listed = foldedAlike(effects).sort(
    (one, other) => weightOf(other) - weightOf(one) || (one.place.pattern < other.place.pattern ? -1 : 1),
  );
  const countOf = (marks: Uint8Array) =>
    groups.reduce((sum, { count }, index) => sum + (marks[index] === 1 ? count : 0), 0);
  return {
    routes: listed.slice(0, mostShown),
    opening: effects.filter(({ gain, anyone }) => gain > 0 || anyone === "gain").length,
    closing: effects.filter(({ lose, anyone }) => lose > 0 || anyone === "lose").length,
    gaining: countOf(gained),
    losing: countOf(lost),
    people: groups.reduce((sum, { count }) => sum + count, 0),
    gainingGroups: marked(gained),
    losingGroups: marked(lost),
    told: toldChanges(before, after).slice(0, mostShown),
    shut: input.waysOut.filter((way) => isOpen(before, way) && !isOpen(after, way)),
    closedApi: closedApiOf(before, after, changed, input.program),
    dead: routes === null ? [] : deadRules(after, added, deciding, routes).slice(0, mostShown),
    overlapping: overlappingRules(after, added).slice(0, mostShown),
    nowhere: routes === null ? [] : nowhereRules(added, routes),
    refused: refusedAgain(input),
  };
}

/** GET stands for every method that the changed rules do not name. */
function methodsOf(changed: readonly Rule[]): Set<string> {
  const named = changed.flatMap(({ methods }) => methods).filter((method) => method !== "HEAD");
  const holdsForOthers = changed.length === 0 || changed.some(({ methods }) => methods.length === 0);
  return new Set([...(holdsForOthers ? ["GET"] : []), ...named]);
}

/** What is asked alone counts: two rules that say the same let the same people in. */
function askedBy(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map(({ requirement }) => requirement));
}

/** Roles that give other roles or permissions than before; of all others no one gains or loses where the rules stay. */
function rolesWithOtherHoldings(before: Policy, after: Policy): ReadonlySet<string> {
  if (before === after) return new Set();
  const roles = new Set([...before.roles.keys(), ...after.roles.keys()]);
  return new Set([...roles].filter((role) => !holdsTheSame(before, after, role)));
}

function holdsTheSame(before: Policy, after: Policy, role: string): boolean {
  const [wasOwner, isOwner] = [before.isOwner([role]), after.isOwner([role])];
  // Owners hold everything, also what is only made by the change.
  if (wasOwner || isOwner) return wasOwner === isOwner;
  return (
    areEqual(before.effectiveRoles([role]), after.effectiveRoles([role])) &&
    areEqual<string>(before.effectivePermissions([role]), after.effectivePermissions([role]))
  );
}

function areEqual<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

/** Whether other roles than before are enough for a rule, because of what roles include and give. */
function metByOtherRoles(before: Policy, after: Policy, roles: ReadonlySet<string>): (rule: Rule) => boolean {
  if (roles.size === 0) return () => false;
  const known = new Map<string, boolean>();
  return ({ requirement }) => {
    if (requirement.kind !== "any-role" && requirement.kind !== "all-permissions") return false;
    const key = JSON.stringify(requirement);
    let differs = known.get(key);
    if (differs === undefined) {
      differs = [...roles].some((role) => givesOf(before, role, requirement) !== givesOf(after, role, requirement));
      known.set(key, differs);
    }
    return differs;
  };
}

/** What of a requirement one role gives. */
function givesOf(policy: Policy, role: string, requirement: Requirement): string {
  if (policy.isOwner([role])) return "everything";
  if (requirement.kind === "any-role") return String(requirement.roles.some((one) => policy.holdsRole([role], one)));
  if (requirement.kind !== "all-permissions") return "";
  return requirement.permissions.filter((permission) => policy.holdsPermission([role], permission)).join();
}

/** People do not come to the API by what they hold, but programs by their scopes: unless a rule speaks of it, nothing changes there. */
function isBesideApi(path: string, host: string | undefined, changed: readonly Rule[]): boolean {
  if (host !== undefined || !isApiPath(path)) return false;
  return !changed.some(reachesApi);
}

function rulesAboutRoles({ rules }: Policy): Rule[] {
  return rules.filter(({ requirement: { kind } }) => kind === "any-role" || kind === "all-permissions");
}

type Difference = Pick<RouteEffect, "gain" | "lose" | "anyone">;

/** Compares who is let in, among the groups that count alone, and marks those who gain or lose. */
function createComparison(
  { before, after, groups }: EffectInput,
  counts: (group: PeopleGroup) => boolean,
  gained: Uint8Array,
  lost: Uint8Array,
): (rulesBefore: readonly Rule[], rulesAfter: readonly Rule[]) => Difference | null {
  const indices: number[] = [];
  const some: PeopleGroup[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index];
    if (group === undefined || !counts(group)) continue;
    indices.push(index);
    some.push(group);
  }
  const admittedBefore = createAdmission(before, some, ({ roles }) => roles);
  const admittedAfter = createAdmission(after, some, ({ roles, rolesAfter }) => rolesAfter ?? roles);
  return (rulesBefore, rulesAfter) => {
    const [was, is] = [admittedBefore(rulesBefore), admittedAfter(rulesAfter)];
    let [gain, lose] = [0, 0];
    for (let place = 0; place < some.length; place += 1) {
      if (was.groups[place] === is.groups[place]) continue;
      const index = indices[place] ?? 0;
      const count = some[place]?.count ?? 0;
      if (is.groups[place] === 1) {
        gained[index] = 1;
        gain += count;
      } else {
        lost[index] = 1;
        lose += count;
      }
    }
    const anyone = was.anyone === is.anyone ? null : is.anyone ? ("gain" as const) : ("lose" as const);
    return gain === 0 && lose === 0 && anyone === null ? null : { gain, lose, anyone };
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A part of the site that changes as one is named once, by its first path. */
function foldedAlike(effects: readonly RouteEffect[]): RouteEffect[] {
  const keyOf = ({ place, method = "GET" }: RouteEffect, path: string) => `${method} ${place.host ?? ""} ${path}`;
  const pathOf = ({ place }: RouteEffect) => place.pattern.replace(/\/(?:\*\*)?$/, "");
  const all = new Map(effects.map((effect) => [keyOf(effect, pathOf(effect)), effect]));
  const below = new Map<RouteEffect, number>();
  for (const effect of all.values()) {
    const first = firstAlike(effect);
    if (first !== effect) below.set(first, (below.get(first) ?? 0) + 1);
  }
  return [...all.values()]
    .filter((effect) => firstAlike(effect) === effect)
    .map((effect) => ({ ...effect, below: below.get(effect) ?? 0 }));

  function firstAlike(effect: RouteEffect): RouteEffect {
    let first = effect;
    let path = pathOf(effect);
    while (path !== "") {
      path = path.slice(0, path.lastIndexOf("/"));
      const above = path === "" ? undefined : all.get(keyOf(effect, path));
      if (above !== undefined && isAlike(above, effect)) first = above;
    }
    return first;
  }
}

function isAlike(one: RouteEffect, other: RouteEffect): boolean {
  return one.gain === other.gain && one.lose === other.lose && one.anyone === other.anyone;
}

/** What concerns everybody comes first. */
function weightOf({ gain, lose, anyone }: RouteEffect): number {
  return gain + lose + (anyone === null ? 0 : 1e9);
}

function marked(marks: Uint8Array): number[] {
  const found: number[] = [];
  for (let index = 0; index < marks.length; index += 1) if (marks[index] === 1) found.push(index);
  return found;
}

function isOpen(policy: Policy, { method, path }: WayOut): boolean {
  return decide(policy, { kind: "anonymous", because: { reason: "no-credentials" } }, { method, path }).allowed;
}

/** Those that decided a route before and none after, and new ones that never decide where routes are. */
function deadRules(
  after: Policy,
  added: readonly Rule[],
  deciding: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> },
  routes: readonly SiteRoute[],
): Rule[] {
  return after.rules.filter(
    (rule) =>
      rule.source === "console" &&
      rule.host === undefined &&
      !deciding.after.has(rule.id) &&
      (deciding.before.has(rule.id) || (added.includes(rule) && leadsSomewhere(rule.pattern, routes))),
  );
}

/** Of the same pattern, for a method that both are for: the narrower one of two patterns decides alone. */
function overlappingRules(after: Policy, added: readonly Rule[]): Rule[] {
  const [rule] = added;
  if (rule === undefined || added.length > 1) return [];
  return after.rules.filter(
    (other) =>
      other !== rule &&
      other.source === "console" &&
      other.host === rule.host &&
      other.pattern.normalize("NFC") === rule.pattern.normalize("NFC") &&
      (other.methods.length === 0) === (rule.methods.length === 0) &&
      (other.methods.length === 0 || other.methods.some((method) => rule.methods.includes(method))),
  );
}

function nowhereRules(added: readonly Rule[], routes: readonly SiteRoute[]): Effect["nowhere"] {
  return added
    .filter((rule) => rule.host === undefined && !leadsSomewhere(rule.pattern, routes))
    .slice(0, mostShown)
    .map((rule) => ({ rule, nearest: nearestPath(rule.pattern, routes) }));
}

function refusedAgain({ before, after, refused }: EffectInput): RefusedAgain {
  const counts = { total: 0, letIn: 0, refusedAnew: 0, otherReason: 0, toldOtherwise: 0 };
  for (const { request, subject, subjectAfter, times } of refused) {
    counts.total += times;
    const was = denialOf(before, subject, request);
    const is = denialOf(after, subjectAfter ?? subject, request);
    if (was === null && is === null) continue;
    if (is === null) counts.letIn += times;
    else if (was === null) counts.refusedAnew += times;
    else if (was.reason !== is.reason) counts.otherReason += times;
    else if (!isToldAlike(before, was, after, is)) counts.toldOtherwise += times;
  }
  return counts;
}

function denialOf(policy: Policy, subject: Subject, request: AccessRequest): Denial | null {
  const decision = decide(policy, subject, request);
  return decision.allowed ? null : decision.denial;
}
