/**
 * Rules that are made or changed at a moment to come, and taken back at another one. A job carries it out with the same use cases as the
 * console, judged by what the author may do by then. The end of a change was judged when it began, so it comes even where its author is
 * gone: what was opened until a day closes. Only where it would lock out the owners it fails, and the overview says so.
 */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { AccessRepository, NewJob, PlanRepository, PlanRow } from "../../../../db/repositories/contract.ts";
import { planJobName } from "../../../../db/repositories/plans.ts";
import { describeRequirement } from "../../core/access/described.ts";
import type { Rule, RuleDefinition } from "../../core/access/rule.ts";
import { isSameRule, ruleOfHistory } from "../../core/access/rule-versions.ts";
import { isZone } from "../../core/access/zoned-time.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { changed } from "../../core/languages/change.ts";
import { problem, textOfProblem, type Problem } from "../../core/languages/problem.ts";
import { authorId, authorName, notPermitted, type Author } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import { jobKind, newJob, type JobKind } from "../jobs/job-kind.ts";
import { hostAndPattern } from "./listed-rules.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Result } from "./result.ts";
import { consoleRulesOf, withRule, type RuleChecks } from "./rule-checks.ts";
import { storedPart, type Rules } from "./rules.ts";

const day = 24 * 60 * 60_000;
/** Days ahead at most. */
const furthestPlan = 366;
const mostPlans = 100;

export interface PlannedTimes {
  /** Milliseconds since 1970; null: at once. */
  readonly startsAt: number | null;
  /** Null: it stays. */
  readonly endsAt: number | null;
  readonly zone: string;
}

export interface RulePlan extends Omit<PlanRow, "definition" | "before"> {
  /** Null where this release cannot read it. */
  readonly rule: Rule | null;
}

export interface RulePlans {
  /** Of one rule, or all; those that begin first come first. */
  list(author: Author, ruleId?: string): Promise<Result<readonly RulePlan[]>>;
  /** @param of the rule that is changed, as the author saw it; left out, a new one is made */
  plan(
    author: Author,
    rule: RuleDefinition,
    times: PlannedTimes,
    of?: { readonly id: string; readonly version: number },
  ): Promise<Result<RulePlan>>;
  /** One that waits is not carried out; one that has begun stays for good; one that failed is taken off the list. */
  cancel(author: Author, id: string): Promise<Result<RulePlan>>;
  countFailed(): Promise<number>;
  readonly job: JobKind;
}

interface Dependencies {
  readonly access: Pick<AccessRepository, "findRule">;
  readonly plans: PlanRepository;
  readonly policies: PolicyStore;
  readonly authored: AuthoredChanges;
  readonly checks: RuleChecks;
  /** Judged by what the author may do at the moment. */
  readonly rulesLater: Pick<Rules, "create" | "change">;
  /** Judged when it began. */
  readonly rulesAtEnd: Pick<Rules, "change" | "remove">;
  readonly authorOf: (memberId: string, isEnd: boolean) => Promise<SignedInMember | null>;
  readonly wake: () => void;
  readonly now: () => number;
}

export function createRulePlans(dependencies: Dependencies): RulePlans {
  const { access, plans, policies, authored, checks, rulesLater, rulesAtEnd, authorOf, wake, now } = dependencies;

  const jobFor = (id: string, step: "begin" | "end", runAt: number): NewJob => {
    const dedupeKey = step === "begin" ? id : `${id} end`;
    return newJob(job, { dedupeKey, payload: { plan: id, step }, now: now(), runAt });
  };

  const fail = (plan: PlanRow, why: Problem) =>
    plans.settle(plan.id, plan.state, { state: "failed", problem: textOfProblem(why) });

  async function begin(plan: PlanRow): Promise<void> {
    const rule = ruleOfHistory(plan.ruleId, plan.definition);
    if (rule === null || rule === "unreadable") return fail(plan, problem("version-unreadable"));
    const author = await authorOf(plan.authorId, false);
    if (author === null) return fail(plan, problem("plan-author", { person: plan.authorName }));
    const current = await access.findRule(plan.ruleId);
    // A run that was cut off behind the change is repeated. Where somebody else made the same change, it is not the plan's to end.
    const isMade = current !== null && isSameRule(current, rule) && current.version <= (plan.ruleVersion ?? 0) + 1;
    if (!isMade) {
      const { ruleId: id, ruleVersion } = plan;
      if (ruleVersion === null && current !== null) return fail(plan, problem("plan-rule-changed"));
      const done =
        ruleVersion === null
          ? await rulesLater.create(author, rule, { id })
          : await rulesLater.change(author, id, rule, ruleVersion);
      if (!done.ok) return fail(plan, done.code === "conflict" ? problem("plan-rule-changed") : done.problem);
    }
    if (plan.endsAt === null) {
      await plans.remove(plan.id, "waiting");
      return;
    }
    await plans.settle(plan.id, "waiting", { state: "begun" }, jobFor(plan.id, "end", plan.endsAt));
  }

  async function end(plan: PlanRow): Promise<void> {
    const [rule, before] = [ruleOfHistory(plan.ruleId, plan.definition), ruleOfHistory(plan.ruleId, plan.before)];
    if (rule === "unreadable" || before === "unreadable") return fail(plan, problem("version-unreadable"));
    const current = await access.findRule(plan.ruleId);
    if (current !== null && !isSameRule(current, before)) {
      if (!isSameRule(current, rule)) return fail(plan, problem("plan-rule-changed"));
      const author = await authorOf(plan.authorId, true);
      const by: Author = author ?? { kind: "operator" };
      if (author === null) {
        const policy = await policies.current();
        const others = consoleRulesOf(policy).filter(({ id }) => id !== plan.ruleId);
        const locked = await checks.ownersLockedOut(policy, before === null ? others : [...others, before]);
        if (locked) return fail(plan, locked.problem);
      }
      const done =
        before === null
          ? await rulesAtEnd.remove(by, plan.ruleId)
          : await rulesAtEnd.change(by, plan.ruleId, before, current.version, true);
      if (!done.ok) return fail(plan, done.problem);
    }
    await plans.remove(plan.id, "begun");
  }

  const job: JobKind = jobKind({
    name: planJobName,
    payload: z.object({ plan: z.string(), step: z.enum(["begin", "end"]) }),
    mostRuns: 12,
    longestRun: 5 * 60_000,
    async run({ plan: id, step }) {
      const plan = await plans.find(id);
      if (step === "begin" && plan?.state === "waiting") await begin(plan);
      if (step === "end" && plan?.state === "begun") await end(plan);
    },
    async gaveUp({ plan: id }) {
      const plan = await plans.find(id);
      if (plan !== null && plan.state !== "failed") await fail(plan, problem("plan-gave-up"));
    },
  });

  const shown = ({ definition, before: _, ...plan }: PlanRow): RulePlan => {
    const rule = ruleOfHistory(plan.ruleId, definition);
    return { ...plan, rule: rule === "unreadable" ? null : rule };
  };

  function timesProblem({ startsAt: given, endsAt, zone }: PlannedTimes, moment: number) {
    const startsAt = given ?? moment;
    if (!isZone(zone)) return failure("not-valid", problem("zone-unknown"), "zone");
    if (given !== null && given <= moment) return failure("not-valid", problem("schedule-past"), "startsAt");
    if (startsAt > moment + furthestPlan * day || (endsAt ?? 0) > moment + 2 * furthestPlan * day) {
      return failure("not-valid", problem("schedule-far", { days: furthestPlan }), "startsAt");
    }
    if (endsAt !== null && endsAt <= startsAt) return failure("not-valid", problem("plan-ends-first"), "endsAt");
    return null;
  }

  return {
    job,
    countFailed: () => plans.count("failed"),

    async list(author, ruleId) {
      const forbidden = notPermitted(await policies.current(), author, "rules:manage");
      return forbidden ?? success((await plans.list(ruleId)).map(shown));
    },

    plan: (author, given, times, of) =>
      authored.change(author, "rules:manage", async ({ author: by, policy, at, write }) => {
        const { startsAt = at, endsAt } = { startsAt: times.startsAt ?? undefined, endsAt: times.endsAt };
        const against = timesProblem(times, at);
        if (against) return against;
        const member = authorId(by);
        if (member === null) return failure("not-permitted", problem("signed-out-meanwhile"));
        const definition = checks.atHome(given);
        const ruleId = of?.id ?? randomUUID();
        const stored = of === undefined ? null : await access.findRule(ruleId);
        if (of !== undefined && stored === null) return failure("not-found", problem("rule-gone"));
        if (stored !== null && stored.version !== of?.version) {
          return failure("conflict", problem("rule-changed-meanwhile"));
        }
        const trial = stored?.trialSince === undefined ? {} : { trialSince: stored.trialSince };
        const rule: Rule = { ...definition, id: ruleId, source: "console", ...trial };
        const shut =
          checks.content(policy, by, definition) ?? (await checks.outcome(policy, by, withRule(policy, rule)));
        if (shut) return shut;
        const id = randomUUID();
        const plan: PlanRow = {
          ...{ id, ruleId, ruleVersion: of?.version ?? null, definition: storedPart(rule), ...times, startsAt },
          // The rule is changed only as it is now, so what was before is known already.
          ...{ state: "waiting", before: stored && storedPart(stored), problem: null },
          ...{ authorId: member, authorName: authorName(by), createdAt: at },
        };
        const asked = describeRequirement(rule.requirement, policy);
        const change = write({
          entity: "rule",
          entityId: ruleId,
          summary: changed("rule-planned", { path: hostAndPattern(rule), asked, startsAt, endsAt }),
        });
        const written = await plans.insert(plan, jobFor(id, "begin", startsAt), mostPlans, change);
        if (written === "too-many") return failure("limited", problem("too-many-plans", { most: mostPlans }));
        if (written === "changed") return written;
        wake();
        return success(shown(plan));
      }),

    cancel: (author, id) =>
      authored.change(author, "rules:manage", async ({ write }) => {
        const plan = await plans.find(id);
        if (plan === null) return failure("not-found", problem("plan-gone"));
        const { rule } = shown(plan);
        const path = rule === null ? "" : hostAndPattern(rule);
        const summary = changed(plan.state === "begun" ? "rule-plan-kept" : "rule-plan-cancelled", { path });
        const change = write({ entity: "rule", entityId: plan.ruleId, summary });
        const written = await plans.remove(id, plan.state, change);
        if (written === "missing") return failure("not-found", problem("plan-gone"));
        if (written === "under-way") return failure("conflict", problem("plan-under-way"));
        return written === "changed" ? written : success(shown(plan));
      }),
  };
}
