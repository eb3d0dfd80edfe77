/** The form of a rule: what is typed, kept as it is until it is right. */
import { z } from "zod";
import { conditionsOf, type Requirement } from "../../../core/access/requirement.ts";
import { ruleSchema, type Rule, type RuleDefinition } from "../../../core/access/rule.ts";
import { isZone, momentIn } from "../../../core/access/zoned-time.ts";
import { problem } from "../../../core/languages/problem.ts";
import { failure, success, type Failure, type Result } from "../../../server/access/result.ts";
import type { PlannedTimes, RulePlan } from "../../../server/access/rule-plans.ts";
import type { SayProblem } from "../../forms/form-problem.ts";
import { whyField } from "../../forms/why-field.ts";
import { invalid, submit, type Invalid } from "../../forms/submit.ts";

const names = z.array(z.string().max(80)).max(200);

/** Only which fields there are; what they may hold is the rule schema's to say, after which nothing typed is lost. */
const ruleForm = z.strictObject({
  host: z.string().max(500).default(""),
  pattern: z.string().max(2000),
  methods: names,
  kind: z.string().max(40).default(""),
  roles: names,
  permissions: names,
  /** Minutes; empty for any age. */
  freshWithin: z.string().max(20).default(""),
  verifiedEmail: z.literal("on").optional(),
  secondFactor: z.literal("on").optional(),
  /** Days and clock times; empty for any time. */
  hourDays: names,
  hourFrom: z.string().max(20).default(""),
  hourUntil: z.string().max(20).default(""),
  hourZone: z.string().max(80).default(""),
  conceal: z.literal("on").optional(),
  explain: z.literal("little").optional(),
  /** Id of a section; empty for that of the section the path lies in. */
  page: z.string().max(80).default(""),
  note: z.string().max(5000),
  why: whyField,
  /** As fields for a time send it, by the clocks of `zone`; empty: at once, for good. */
  startsAt: z.string().max(40).default(""),
  endsAt: z.string().max(40).default(""),
  zone: z.string().max(80).default(""),
  /** `check` shows what the rule would say, and saves nothing; `try` saves one that refuses nobody yet. */
  do: z.enum(["save", "check", "try"]),
  /** Of the rule as it was when the form was shown; empty for a new one. */
  version: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(""),
});

export type RuleForm = z.infer<typeof ruleForm>;

/** Fields that may occur several times. */
const ruleFormLists = ["methods", "roles", "permissions", "hourDays"] as const;

export const emptyRuleForm: RuleForm = {
  host: "",
  pattern: "",
  methods: [],
  kind: "any-role",
  roles: [],
  permissions: [],
  freshWithin: "",
  hourDays: [],
  hourFrom: "",
  hourUntil: "",
  hourZone: "UTC",
  page: "",
  note: "",
  why: "",
  startsAt: "",
  endsAt: "",
  zone: "UTC",
  do: "save",
  version: "",
};

export function ruleFormOf(rule: Rule, version: number | undefined): RuleForm {
  const { requirement, host = "", pattern, methods, note, conceal, explain, page = "" } = rule;
  const { freshWithin, verifiedEmail, secondFactor, hours } = conditionsOf(requirement);
  return {
    host,
    pattern,
    methods,
    note,
    why: "",
    kind: requirement.kind,
    roles: requirement.kind === "any-role" ? requirement.roles : [],
    permissions: requirement.kind === "all-permissions" ? requirement.permissions : [],
    freshWithin: freshWithin === undefined ? "" : String(freshWithin),
    hourDays: hours?.days ?? [],
    hourFrom: hours?.from ?? "",
    hourUntil: hours?.until ?? "",
    hourZone: hours?.zone ?? "UTC",
    ...(verifiedEmail === true && { verifiedEmail: "on" as const }),
    ...(secondFactor === true && { secondFactor: "on" as const }),
    ...(conceal === true && { conceal: "on" as const }),
    ...(explain === "little" && { explain }),
    page,
    startsAt: "",
    endsAt: "",
    zone: "UTC",
    do: "save",
    version: version === undefined ? "" : String(version),
  };
}

/** The rule that the form describes, or what is wrong with its fields. */
function readRule(form: RuleForm) {
  const { host, pattern, methods, note, kind, roles, permissions, freshWithin, verifiedEmail, secondFactor, conceal } =
    form;
  const { explain, page } = form;
  const asksMember = kind !== "public" && kind !== "closed";
  const asked = {
    ...(asksMember && freshWithin.trim() !== "" && { freshWithin: Number(freshWithin) }),
    ...(asksMember && verifiedEmail === "on" && { verifiedEmail: true }),
    ...(asksMember && secondFactor === "on" && { secondFactor: true }),
    ...(asksMember && hasHours(form) && { hours: hoursIn(form) }),
    ...(kind === "any-role" && { roles }),
    ...(kind === "all-permissions" && { permissions }),
  };
  return ruleSchema.safeParse({
    ...(host.trim() !== "" && { host }),
    pattern,
    methods,
    note,
    requirement: { kind, ...asked },
    ...(conceal === "on" && { conceal: true }),
    ...(explain === "little" && { explain }),
    ...(page !== "" && { page }),
  });
}

function hasHours({ hourDays, hourFrom, hourUntil }: RuleForm): boolean {
  return hourDays.length > 0 || hourFrom !== "" || hourUntil !== "";
}

function hoursIn({ hourDays: days, hourFrom: from, hourUntil: until, hourZone }: RuleForm) {
  return { days, from, until, zone: hourZone.trim() === "" ? "UTC" : hourZone.trim() };
}

const fieldsOfHours: Readonly<Record<string, string>> = {
  days: "hourDays",
  from: "hourFrom",
  until: "hourUntil",
  zone: "hourZone",
};

/** When it is to hold; null where the form names no time. */
function readTimes({ startsAt, endsAt, zone: typed }: RuleForm): Result<PlannedTimes | null> {
  if (startsAt === "" && endsAt === "") return success(null);
  const zone = typed.trim() === "" ? "UTC" : typed.trim();
  if (!isZone(zone)) return failure("not-valid", problem("zone-unknown"), "zone");
  const [begins, ends] = [startsAt, endsAt].map((local) => (local === "" ? undefined : momentIn(zone, local)));
  if (begins === null) return failure("not-valid", problem("time-unreadable"), "startsAt");
  if (ends === null) return failure("not-valid", problem("time-unreadable"), "endsAt");
  return success({ startsAt: begins ?? null, endsAt: ends ?? null, zone });
}

/** The field of the form for a place in the rule. */
function fieldOfRule([first, second, third]: readonly PropertyKey[]): string {
  if (second === "hours") return fieldsOfHours[String(third)] ?? "hourDays";
  return first === "requirement" ? String(second ?? "kind") : String(first ?? "pattern");
}

interface RuleUseCases {
  /** What would keep the rule from being saved; null where it could be. */
  check(rule: RuleDefinition): Promise<Failure | null>;
  /** @param version of the rule that the author has seen */
  save(rule: RuleDefinition, version: number, onTrial: boolean, why: string): Promise<Result<Rule>>;
  plan(rule: RuleDefinition, version: number, times: PlannedTimes, why: string): Promise<Result<RulePlan>>;
}

/** The rule that was saved, or planned; null for one that was only to be read in words. */
type SavedRule = Rule | "planned" | null;

/** @param context `Astro` */
export async function submitRule(
  context: Parameters<typeof submit>[0],
  say: SayProblem,
  { check, save, plan }: RuleUseCases,
) {
  const sent = await submit(
    context,
    say,
    ruleForm,
    async (form): Promise<Result<SavedRule> | Invalid> => {
      const rule = readRule(form);
      if (!rule.success) return invalid(rule.error, fieldOfRule);
      const times = readTimes(form);
      if (!times.ok) return times;
      if (times.value !== null && form.do === "try") return failure("not-valid", problem("trial-planned"), "startsAt");
      if (times.value !== null && form.do === "save") {
        const planned = await plan(rule.data, Number(form.version), times.value, form.why);
        return planned.ok ? success("planned") : planned;
      }
      if (form.do !== "check") return save(rule.data, Number(form.version), form.do === "try", form.why);
      return (await check(rule.data)) ?? success(null);
    },
    ruleFormLists,
  );
  const read = sent.form?.do === "check" ? readRule(sent.form) : undefined;
  // Shown in words even where something keeps it from being saved.
  return { ...sent, saved: sent.done?.value ?? null, preview: read?.data ?? null };
}

/** The choices of who may come in, in the order of the form. */
export const kinds: readonly Requirement["kind"][] = ["any-role", "all-permissions", "signed-in", "public", "closed"];
