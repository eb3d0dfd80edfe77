/** "See the effect": what a change of a rule, a role or a person's roles would do, before it is saved. Nothing is written. */
import { randomUUID } from "node:crypto";
import type { AccessRepository, MemberRepository } from "../../../../db/repositories/contract.ts";
import { closedApiOf, reachesApi } from "../../core/access/api-lock-out.ts";
import type { Effect, RefusedBefore, WayOut } from "../../core/access/effect.ts";
import type { ChangedPeople, ToldEffect } from "../../core/access/effect-source.ts";
import { betweenParts, betweenRoles } from "../../core/access/people-groups.ts";
import type { Policy, PolicySource } from "../../core/access/policy.ts";
import type { Role, RoleDefinition } from "../../core/access/role.ts";
import type { Rule, RuleDefinition } from "../../core/access/rule.ts";
import type { Member } from "../../core/identity/member.ts";
import { anonymous, isProgram, memberSubject, type ProgramMember, type Subject } from "../../core/identity/subject.ts";
import { problem } from "../../core/languages/problem.ts";
import { hrefsIn } from "../../core/page/hrefs.ts";
import type { SiteConfiguration } from "../configuration.ts";
import type { PublishedPage } from "../page/published-page.ts";
import type { RefusalRecords } from "../refusal/refusal-records.ts";
import { notPermitted, type Author } from "./author.ts";
import type { EffectMaker } from "./effect-maker.ts";
import { askedAgain } from "./explain-refusal.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Result } from "./result.ts";
import { consoleRulesOf, withRule } from "./rule-checks.ts";
import type { SiteRoutes } from "./site-routes.ts";

type NamedPerson = Pick<Member, "id" | "name" | "email">;

export interface EffectReport extends Omit<ToldEffect, "someGaining" | "someLosing"> {
  /** Some of those who gain or lose; null for an author who may not look at people. */
  readonly names: { readonly gaining: readonly NamedPerson[]; readonly losing: readonly NamedPerson[] } | null;
  /** Whether the site's routes are known; else only what the rules themselves name was looked at. */
  readonly knowsRoutes: boolean;
}

export interface Effects {
  /**
   * @param id of the rule that it takes the place of; left out, it is a new one
   * @param rule null to remove the rule with this id
   */
  ofRule(author: Author, rule: RuleDefinition | null, id?: string): Promise<Result<EffectReport>>;
  /** What a rule closes of the API, for the answer to the program that makes it. Nothing else is computed. */
  closedApi(author: Author, rule: RuleDefinition, id?: string): Promise<Effect["closedApi"]>;
  /** Of other rules in place of all that were made in the console. */
  ofRules(author: Author, rules: readonly Rule[]): Promise<Result<EffectReport>>;
  /** The same for a role; the one with its id is replaced where there is one. */
  ofRole(author: Author, role: RoleDefinition): Promise<Result<EffectReport>>;
  /** @param replacement what its holders get in its place; left out, nothing */
  ofRemovedRole(author: Author, id: string, replacement?: string): Promise<Result<EffectReport>>;
  /** What giving or taking a role does for one person. */
  ofPersonsRole(author: Author, memberId: string, role: string, does: "give" | "take"): Promise<Result<EffectReport>>;
}

export interface EffectsDependencies {
  readonly access: Pick<AccessRepository, "listRoles">;
  readonly members: Pick<MemberRepository, "groups" | "ofGroups" | "findById" | "findByIds">;
  readonly policies: PolicyStore;
  readonly siteRoutes: SiteRoutes;
  readonly maker: EffectMaker;
  readonly refusalRecords: Pick<RefusalRecords, "recent">;
  readonly publishedPage: Pick<PublishedPage, "current">;
  readonly configuration: Pick<SiteConfiguration, "signInPath" | "signUpPath" | "forgotPasswordPath" | "homePath">;
  readonly ownHosts: readonly string[];
  readonly now: () => number;
}

const week = 7 * 24 * 60 * 60_000;
/** The newest refusals of the week that are asked again. */
const mostRefusals = 2_000;
const mostNames = 8;

/** Why an effect was not computed, by what its maker says. */
const whyNot = { busy: "effects-at-once", late: "effect-late" } as const;
const retryAfterSeconds = 30;

export function createEffects(dependencies: EffectsDependencies): Effects {
  const { access, members, policies, siteRoutes, maker, refusalRecords, publishedPage, configuration, ownHosts, now } =
    dependencies;

  async function waysOut(): Promise<WayOut[]> {
    const { signInPath, signUpPath, forgotPasswordPath, homePath } = configuration;
    const { document } = await publishedPage.current();
    const support = hrefsIn(document).filter((href) => href.startsWith("/") && !href.startsWith("//"));
    const get = (kind: WayOut["kind"], path: string): WayOut => ({ kind, method: "GET", path });
    return [
      get("sign-in", signInPath),
      { kind: "sign-in", method: "POST", path: signInPath },
      get("sign-up", signUpPath),
      get("forgot-password", forgotPasswordPath),
      get("home", homePath),
      ...support.map((href) => get("support", href.split(/[?#]/, 1)[0] ?? href)),
    ];
  }

  async function refusedThisWeek(subjectAfter?: (member: Member) => Member): Promise<RefusedBefore[]> {
    const since = now() - week;
    const records = (await refusalRecords.recent(mostRefusals)).filter(
      ({ at, reason }) => at >= since && reason !== "cross-site",
    );
    const people = await members.findByIds([...new Set(records.flatMap(({ member }) => member?.id ?? []))]);
    const known = new Map(people.map((member) => [member.id, member]));
    return records.flatMap((record) => {
      const asked = askedAgain(record);
      if (!asked.path.startsWith("/")) return [];
      const { method, path, host } = asked;
      const member = known.get(record.member?.id ?? "");
      return {
        request: { method, path, ...(host !== undefined && { host }) },
        subject: subjectOf(member),
        ...(member !== undefined && subjectAfter !== undefined && { subjectAfter: subjectOf(subjectAfter(member)) }),
        times: record.times,
      };
    });
  }

  /** As if they signed in now: otherwise every old session would count as a fresh sign-in that is missing. */
  function subjectOf(member: Member | undefined): Subject {
    if (member === undefined) return anonymous;
    const at = now();
    return memberSubject(member, { at, authenticatedAt: at, authenticatedBy: ["mfa"] });
  }

  async function report(
    author: Author,
    before: Policy,
    after: PolicySource,
    people: ChangedPeople,
    subjectAfter?: (member: Member) => Member,
  ): Promise<Result<EffectReport>> {
    const routes = siteRoutes.current();
    const [ways, refused] = await Promise.all([waysOut(), refusedThisWeek(subjectAfter)]);
    const made = await maker.make({
      ...{ before: before.source, after, people, routes, waysOut: ways, refused },
      program: programOf(author),
    });
    if (typeof made === "string") return { ...failure("busy", problem(whyNot[made])), retryAfterSeconds };
    const { someGaining, someLosing, ...effect } = made;
    const mayName = notPermitted(before, author, "people:view") === null && people.rolesAfter === undefined;
    const names = mayName
      ? {
          gaining: await members.ofGroups(someGaining, mostNames),
          losing: await members.ofGroups(someLosing, mostNames),
        }
      : null;
    return success({ ...effect, names, knowsRoutes: routes !== null });
  }

  const atHome = (rule: RuleDefinition): RuleDefinition =>
    rule.host !== undefined && ownHosts.includes(rule.host) ? { ...rule, host: undefined } : rule;

  async function ofRoles(
    author: Author,
    change: (roles: readonly Role[]) => readonly Role[],
    inPlace?: { readonly of: string; readonly role: string },
  ) {
    const before = await policies.current();
    const forbidden = notPermitted(before, author, "roles:manage");
    if (forbidden) return forbidden;
    const [roles, groups] = await Promise.all([access.listRoles(), members.groups()]);
    const rules = consoleRulesOf(before);
    const after = policies.sourceOf({ rules, roles: change(roles) });
    return report(author, before, after, { groups, ...(inPlace !== undefined && { inPlace }) });
  }

  return {
    async ofRule(author, given, id = randomUUID()) {
      const before = await policies.current();
      const forbidden = notPermitted(before, author, "rules:manage");
      if (forbidden) return forbidden;
      const [roles, groups] = await Promise.all([access.listRoles(), members.groups()]);
      const others = consoleRulesOf(before).filter((one) => one.id !== id);
      const rule: Rule | null = given === null ? null : { ...atHome(given), id, source: "console" };
      const after = policies.sourceOf({ rules: rule === null ? others : [...others, rule], roles });
      return report(author, before, after, { groups });
    },

    async closedApi(author, given, id = randomUUID()) {
      const before = await policies.current();
      const rule: Rule = { ...atHome(given), id, source: "console" };
      const changed = [rule, ...consoleRulesOf(before).filter((one) => one.id === id)];
      // Others do not reach the API, and need no second policy.
      if (!changed.some(reachesApi)) return { toPrograms: [], toThisProgram: [] };
      const after = policies.preview({ rules: withRule(before, rule), roles: await access.listRoles() });
      return closedApiOf(before, after, changed, programOf(author));
    },

    async ofRules(author, rules) {
      const before = await policies.current();
      const forbidden = notPermitted(before, author, "rules:manage");
      if (forbidden) return forbidden;
      const [roles, groups] = await Promise.all([access.listRoles(), members.groups()]);
      return report(author, before, policies.sourceOf({ rules, roles }), { groups });
    },

    ofRole: (author, role) =>
      ofRoles(author, (roles) => [...roles.filter(({ id }) => id !== role.id), { ...role, source: "console" }]),

    ofRemovedRole: (author, removed, replacement) =>
      ofRoles(
        author,
        (roles) =>
          roles
            .filter(({ id }) => id !== removed)
            .map((role) => ({ ...role, includes: role.includes.filter((id) => id !== removed) })),
        replacement === undefined ? undefined : { of: removed, role: replacement },
      ),

    async ofPersonsRole(author, memberId, role, does) {
      const policy = await policies.current();
      const forbidden = notPermitted(policy, author, "people:manage");
      if (forbidden) return forbidden;
      const member = await members.findById(memberId);
      if (member === null) return failure("not-found", problem("no-such-person"));
      if (!policy.roles.has(role)) return failure("not-valid", problem("role-not-chosen"), "role");
      const others = member.roles.filter((one) => one !== role);
      const rolesAfter = does === "give" ? [...others, role] : others;
      const confirmed = member.emailVerifiedAt === null ? 0 : 1;
      const groups = [member.roles.join(betweenRoles), confirmed, 1].join(betweenParts);
      const changed = (one: Member) => (one.id === memberId ? { ...one, roles: rolesAfter } : one);
      return report(author, policy, policy.source, { groups, rolesAfter }, changed);
    },
  };
}

function programOf(author: Author): ProgramMember | undefined {
  return author.kind === "member" && isProgram(author) ? author : undefined;
}
