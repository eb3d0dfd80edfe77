/**
 * Whether the owners could still run the site after a change of its rules: use the console, and the pages that the
 * console needs. An owner passes every rule but three: one that is closed, one that asks for a confirmed email they do
 * not have, and one for a fresh sign-in. The last can always be met by signing in again, since no rule closes the
 * sign-in page; so owners are judged as if they had signed in this moment.
 */
import type { MemberSubject } from "../identity/subject.ts";
import type { ChangeProblem } from "./change.ts";
import { type AccessRequest, decide } from "./decide.ts";
import type { Denial } from "./denial.ts";
import { pathsIn, textInNone } from "./paths-in.ts";
import { patternOfRule } from "./pattern.ts";
import { withoutBase } from "./site-location.ts";
import type { Policy } from "./policy.ts";
import { ownerRoleId } from "./role.ts";
import type { Rule } from "./rule.ts";
import { problem, type Problem } from "../languages/problem.ts";
import { told } from "../languages/say-problem.ts";

/** The paths that owners need, without the base of the site, and the names under which they reach them. */
export interface OwnerPaths {
  /** `/admin` */
  readonly console: string;
  /** The page where people change their password and confirm their email: `/account`. */
  readonly account: string;
  /** The folder of styles and scripts: `/_astro`. */
  readonly assets: string;
  /** Other hosts by which people reach this site; empty where they use the site's own. */
  readonly hosts: readonly string[];
}

interface Need extends AccessRequest {
  /** The page must be open to people whose email is not confirmed: it is where they confirm it. */
  readonly unconfirmed?: true;
}

/**
 * The problem of a change that would keep an owner from a page they can use today; null when every owner keeps what
 * they have. A page that an owner cannot use before the change is not checked.
 */
export function locksOutOwners(
  next: Policy,
  before: Policy,
  owners: readonly MemberSubject[],
  way: OwnerPaths,
): ChangeProblem | null {
  const needs = needsOf(way, [...new Set([...next.rules, ...before.rules])], next.base);
  for (const owner of oneOfEachKind(owners)) {
    const shut = shutEverywhere(next, before, owner, needs, way.hosts);
    if (shut !== null) return { code: "locks-out-owner", ...told(problemOf(shut, owner, next.base)) };
  }
  return null;
}

/**
 * Whether only owners with a confirmed email can run the site under these rules. Then the last of those may not be
 * suspended, lose the role or the confirmation.
 */
export function asksOwnersToBeConfirmed(policy: Policy, way: OwnerPaths): boolean {
  return firstShut(policy, anyOwner(false), way) !== null && firstShut(policy, anyOwner(true), way) === null;
}

/** The rule that keeps every owner out of the console or the account page, confirmed or not; null when there is none. */
export function ruleAgainstOwners(policy: Policy, way: OwnerPaths): Rule | null {
  return firstShut(policy, anyOwner(true), way)?.denial.rule ?? null;
}

/**
 * Rules distinguish two owners who can sign in only by whether their email is confirmed, so one of each kind is enough.
 */
function oneOfEachKind(owners: readonly MemberSubject[]): MemberSubject[] {
  const active = owners.filter(({ standing }) => standing === "active");
  return [false, true].flatMap(
    (isConfirmed) => active.find((owner) => (owner.emailVerified === true) === isConfirmed) ?? [],
  );
}

interface Shut {
  readonly need: Need;
  readonly denial: Denial;
}

function firstShut(policy: Policy, owner: MemberSubject, way: OwnerPaths): Shut | null {
  for (const need of needsOf(way, policy.rules, policy.base)) {
    if (need.unconfirmed === true) continue;
    const denial = denialOf(policy, owner, need);
    if (denial !== null) return { need, denial };
  }
  return null;
}

/** The page that the change closes under the last host that the owner could use; null while one host stays usable. */
function shutEverywhere(
  next: Policy,
  before: Policy,
  owner: MemberSubject,
  needs: readonly Need[],
  hosts: readonly string[],
): Shut | null {
  const names: readonly (string | undefined)[] = hosts.length === 0 ? [undefined] : hosts;
  let found: Shut | null = null;
  for (const host of names) {
    const open = needs.filter((need) => denialOf(before, owner, need, host) === null);
    if (open.length === 0) continue;
    const shut = open.flatMap((need): Shut[] => {
      const denial = denialOf(next, owner, need, host);
      return denial === null ? [] : [{ need: { ...need, host }, denial }];
    })[0];
    if (shut === undefined) return null;
    found ??= shut;
  }
  return found;
}

/** A page requested under another host must meet the rules of both. */
function denialOf(policy: Policy, owner: MemberSubject, need: Need, host?: string): Denial | null {
  const asking = { ...owner, at: 0, authenticatedAt: 0, ...(need.unconfirmed === true && { emailVerified: false }) };
  const here = decide(policy, asking, need);
  if (!here.allowed) return here.denial;
  if (host === undefined || !policy.hosts.has(host)) return null;
  const there = decide(policy, asking, { ...need, path: withoutBase(need.path, policy.base), host });
  return there.allowed ? null : there.denial;
}

function needsOf({ console, account, assets }: OwnerPaths, rules: readonly Rule[], base: string): Need[] {
  const patterns = rules.map(patternOfRule).filter((pattern) => pattern !== null);
  const filler = textInNone(patterns);
  const paths = (area: string) => pathsIn(area, patterns, filler).map((path) => base + path);
  const readAndSent = (path: string) => ["GET", "POST"].map((method) => ({ method, path }));
  return [
    ...paths(`${console}/**`).flatMap(readAndSent),
    ...paths(account).flatMap(readAndSent),
    ...paths(account).flatMap((path) => readAndSent(path).map((need) => ({ ...need, unconfirmed: true as const }))),
    ...paths(`${assets}/**`).map((path) => ({ method: "GET", path })),
  ];
}

function anyOwner(emailVerified: boolean): MemberSubject {
  return { kind: "member", id: "", email: "", name: "", roles: [ownerRoleId], emailVerified, standing: "active" };
}

function problemOf({ need, denial }: Shut, { name: owner }: MemberSubject, base: string): Problem {
  const page = withoutBase(need.path, base);
  const path = `${need.host ?? ""}${page}`;
  if (need.unconfirmed === true) return problem("shuts-confirmation", { path, page });
  const why = denial.reason === "email-unverified" ? "locks-out-unconfirmed-owner" : "locks-out-owner";
  return problem(why, { owner, path });
}
