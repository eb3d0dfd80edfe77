/** What the API says of people, roles, rules and records. Each has a name in the OpenAPI document. */
import { z } from "zod";
import { changedEntities, changeSources } from "../access/change-source.ts";
import { roleIdSchema } from "../access/role.ts";
import { explanations } from "../access/rule.ts";
import { memberSources } from "../identity/people-filter.ts";
import { languageSchema } from "../page/language.ts";
import { recordedReasons } from "../refusal/reason.ts";

export const named = z.registry<{ id: string }>();

function shape<Shape extends z.core.$ZodLooseShape>(id: string, of: Shape) {
  const schema = z.strictObject(of);
  named.add(schema, { id });
  return schema;
}

/** ISO 8601, in UTC. */
export const time = z.iso.datetime();
/** `2026-11-21`, in UTC. */
export const day = z.iso.date();
export const id = z.string().min(1).max(200);
export const note = z.string().max(1_000);

/** A page of a list. */
export function listOf<Item extends z.ZodType>(name: string, item: Item) {
  return shape(name, {
    items: z.array(item),
    /** For `after`, to go on; null at the end. A page may hold few items, or none, and still not be the last. */
    next: z.string().nullable(),
  });
}

export const after = z.string().min(1).max(200).optional();

export const grant = shape("RoleGrant", {
  role: z.string(),
  state: z.enum(["held", "requested", "ended", "declined"]),
  /** The moment it ends, or ended. */
  endsAt: time.nullable(),
  /** The provider that gave it; null where a person did. */
  provider: z.string().nullable(),
});

export const person = shape("Person", {
  id,
  email: z.string(),
  name: z.string(),
  /** Those in force. */
  roles: z.array(z.string()),
  grants: z.array(grant),
  createdAt: time,
  emailConfirmedAt: time.nullable(),
  suspendedAt: time.nullable(),
  /** For them to read; empty for nothing. */
  suspensionNote: z.string(),
  lastSignInAt: time.nullable(),
  /** When the account is deleted, as its member asked. */
  deletesAt: time.nullable(),
  source: z.enum(memberSources).nullable(),
  language: languageSchema.nullable(),
});

export const session = shape("Session", {
  /** Names it, and opens nothing. */
  id,
  beganAt: time,
  lastSeenAt: time,
  remembered: z.boolean(),
  /** RFC 8176 words. */
  authenticatedBy: z.array(z.string()),
  userAgent: z.string(),
  clientIp: z.string(),
});

export const token = shape("Token", {
  id,
  name: z.string(),
  scope: z.array(z.string()),
  createdAt: time,
  expiresAt: time.nullable(),
  lastUsedAt: time.nullable(),
});

export const role = shape("Role", {
  id: z.string(),
  label: z.string(),
  /** Language → name. */
  names: z.partialRecord(languageSchema, z.string()).optional(),
  description: z.string(),
  permissions: z.array(z.string()),
  includes: z.array(roleIdSchema),
  requestable: z.boolean(),
  source: z.enum(["built-in", "code", "console"]),
  /** How many people hold it directly. */
  holders: z.int(),
});

const besides = {
  /** Minutes since the sign-in, at most. */
  freshWithin: z.int().optional(),
  verifiedEmail: z.literal(true).optional(),
  secondFactor: z.literal(true).optional(),
};

export const requirement = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("public") }),
  z.strictObject({ kind: z.literal("signed-in"), ...besides }),
  z.strictObject({ kind: z.literal("any-role"), roles: z.array(z.string()), ...besides }),
  z.strictObject({ kind: z.literal("all-permissions"), permissions: z.array(z.string()), ...besides }),
  z.strictObject({ kind: z.literal("closed") }),
]);
named.add(requirement, { id: "Requirement" });

const warning = shape("Warning", {
  code: z.enum(["closed-to-this-token", "closed-to-programs"]),
  /** In English. */
  detail: z.string(),
  paths: z.array(z.string()),
});

export const rule = shape("Rule", {
  id: z.string(),
  host: z.string().nullable(),
  pattern: z.string(),
  /** Empty for every method. */
  methods: z.array(z.string()),
  requirement,
  conceal: z.boolean(),
  /** How much a refused visitor is told. */
  explain: z.enum(explanations),
  /** Section whose version of the refusal page is shown; null for that of the section the path lies in. */
  page: z.string().nullable(),
  note: z.string(),
  /** Of the code: it can only be tightened, by another rule. */
  source: z.enum(["code", "console"]),
  /** Of a rule that was made or changed just now: what it closes of the API. */
  warnings: z.array(warning).optional(),
});

const place = z.strictObject({
  pattern: z.string(),
  method: z.string(),
  gain: z.int(),
  lose: z.int(),
  anyone: z.enum(["gain", "lose"]).nullable(),
});

export const effect = shape("Effect", {
  dryRun: z.literal(true),
  /** Whether the site's routes are known; else only what the rules name was looked at. */
  knowsRoutes: z.boolean(),
  people: z.int(),
  gaining: z.int(),
  losing: z.int(),
  opening: z.int(),
  closing: z.int(),
  /** Those that concern most people first, a few. */
  routes: z.array(place),
  /** Ways to sign in or to get help that would be shut. */
  shut: z.array(z.strictObject({ kind: z.string(), path: z.string() })),
  /** What would be closed of the API. */
  warnings: z.array(warning),
  /** What refused people are told otherwise, rule by rule. What stays the same is left out. */
  told: z.array(
    z.strictObject({
      pattern: z.string(),
      host: z.string().nullable(),
      conceal: z.boolean().optional(),
      explain: z.enum(explanations).optional(),
      page: z.string().nullable().optional(),
    }),
  ),
  /** Of the latest refusals. `toldOtherwise`: for the same reason, but visitors would be told something else. */
  refused: z.strictObject({
    total: z.int(),
    letIn: z.int(),
    refusedAnew: z.int(),
    otherReason: z.int(),
    toldOtherwise: z.int(),
  }),
});

export const knownPerson = shape("KnownPerson", { id, name: z.string(), email: z.string() });

export const roleRequest = shape("RoleRequest", {
  person: knownPerson,
  role: z.string(),
  askedAt: time,
  note: z.string(),
  /** What was written back while it waits. */
  answer: z.string(),
  answeredAt: time.nullable(),
});

export const refusal = shape("Refusal", {
  /** As the visitor's page printed it. */
  reference: z.string(),
  at: time,
  method: z.string(),
  path: z.string(),
  status: z.int(),
  reason: z.enum(recordedReasons),
  rule: z.string().nullable(),
  person: knownPerson.nullable(),
  /** Whose session or token did not hold any more. */
  formerPerson: knownPerson.nullable(),
  clientIp: z.string(),
  userAgent: z.string(),
  /** How many equal ones the record counts. */
  times: z.int(),
});

export const change = shape("Change", {
  id,
  at: time,
  /** In English. */
  summary: z.string(),
  entity: z.enum(changedEntities),
  about: z.string(),
  author: z.strictObject({ id: z.string().nullable(), name: z.string() }),
  source: z.enum(changeSources).nullable(),
  why: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
});

const consideredRule = z.strictObject({
  rule: z.string(),
  pattern: z.string(),
  outcome: z.enum(["met", "missed", "not-reached", "gives-way"]),
});

export const explanation = shape("Explanation", {
  allowed: z.boolean(),
  /** Null where it is allowed. */
  status: z.int().nullable(),
  reason: z.string().nullable(),
  /** The answer in one sentence. */
  sentence: z.string(),
  /** Those that were asked come first. */
  rules: z.array(consideredRule),
  /** What would let them in, one after the other. */
  ways: z.array(
    z.strictObject({
      kind: z.string(),
      role: z.string().optional(),
      roles: z.array(z.string()).optional(),
      permissions: z.array(z.string()).optional(),
    }),
  ),
});

const mappedRoute = shape("MappedRoute", {
  /** As Astro writes it. */
  route: z.string(),
  /** The pattern that a rule for exactly this route has. */
  pattern: z.string(),
  /** All must be met. Empty: it is open to everybody. */
  rules: z.array(z.string()),
  refusals: z.int(),
  /** A deployment of the last seven days brought it. */
  isNew: z.boolean(),
});

export const siteMap = shape("SiteMap", {
  /** False where no build says which routes there are. */
  knowsRoutes: z.boolean(),
  /** Whether refusals of the last week were counted: for a token with `refusals:view`. */
  countsRefusals: z.boolean(),
  routes: z.array(mappedRoute),
});

export const pageImport = shape("PageImport", {
  version: z.int(),
  dryRun: z.boolean(),
  /** How many places of the page are different from the draft before. */
  differences: z.int(),
  /** What the check of the page found: `error` keeps it from being published. */
  findings: z.array(z.strictObject({ level: z.enum(["error", "warning"]), id: z.string() })),
  pictures: z.int(),
});

export const published = shape("PublishedPage", { number: z.int(), draftVersion: z.int() });

export const revision = shape("PageRevision", {
  number: z.int(),
  publishedAt: time,
  publishedBy: z.string().nullable(),
  note: z.string(),
  live: z.boolean(),
  restoredFrom: z.int().nullable(),
});
