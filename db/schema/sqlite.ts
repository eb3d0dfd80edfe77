/**
 * The tables on SQLite. `postgres.ts` holds the same tables with the same columns; `parity.test.ts` compares the two, so
 * a change here is made there as well. Times are milliseconds since 1970.
 */
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Permission } from "../../src/gatehouse/core/access/permission.ts";
import type { PlanState } from "../../src/gatehouse/core/access/planned-rule.ts";
import type { Requirement } from "../../src/gatehouse/core/access/requirement.ts";
import type { Method } from "../../src/gatehouse/core/access/rule.ts";
import type { BulkItemState, BulkState } from "../../src/gatehouse/core/identity/bulk-change.ts";
import type { DirectoryRole } from "../../src/gatehouse/core/identity/directory.ts";
import type { MemberSource } from "../../src/gatehouse/core/identity/people-filter.ts";
import type { NameParts } from "../../src/gatehouse/core/identity/scim/user.ts";
import type { SessionEnd } from "../../src/gatehouse/core/identity/session.ts";
import type { MailState } from "../../src/gatehouse/core/mail/mail-state.ts";
import type { SignInOutcome } from "../../src/gatehouse/core/identity/sign-in-outcome.ts";
import type { ChangedEntity, ChangeSource } from "../../src/gatehouse/core/access/change-source.ts";
import type { CountedKind, CountedSubject } from "../../src/gatehouse/core/refusal/counted.ts";
import type { Reason, RecordedReason, RefusedAside } from "../../src/gatehouse/core/refusal/reason.ts";

/** Whole numbers up to 2^53: times, versions, counts. */
const whole = (name: string) => integer(name);
const boolean = (name: string) => integer(name, { mode: "boolean" });
const json = (name: string) => text(name, { mode: "json" });
const bytes = (name: string) => blob(name, { mode: "buffer" });

export const members = sqliteTable(
  "members",
  {
    id: text("id").primaryKey(),
    /** In lower case and NFC. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    /** The name folded to lower case by us: neither engine does that alike for all letters. */
    nameFolded: text("name_folded").notNull(),
    /** The name as lists are ordered by it, see `core/identity/name-order.ts`. Empty in rows of older releases, until it is filled in. */
    nameOrder: text("name_order").notNull().default(""),
    passwordHash: text("password_hash").notNull(),
    createdAt: whole("created_at").notNull(),
    suspendedAt: whole("suspended_at"),
    /** When the email was confirmed. */
    emailVerifiedAt: whole("email_verified_at"),
    /** In which they want to read, of the twelve; null: as the browser asks. */
    language: text("language"),
    /** What the admin who suspended them wrote for them to read. */
    suspensionNote: text("suspension_note"),
    /** Id of the directory that suspended them, and may let them in again; null: a person did. */
    suspendedBy: text("suspended_by"),
    /** When the account is deleted, as its member asked; null: it stays. */
    deletesAt: whole("deletes_at"),
    /** How they came to have the account; null where an older release made it. */
    source: text("source").$type<MemberSource>(),
    /** 0: never, as far as is known. */
    lastSignInAt: whole("last_sign_in_at").notNull().default(0),
  },
  (table) => [
    uniqueIndex("members_email").on(table.email),
    // The orders of the console's list. A search reads name and email from the second alone.
    index("members_newest").on(table.createdAt, table.id),
    index("members_name").on(sql`${table.nameFolded} collate binary`, table.id, table.email),
    index("members_name_order").on(sql`${table.nameOrder} collate binary`, table.id),
    index("members_email_order").on(sql`${table.email} collate binary`, table.id),
    index("members_signed_in").on(table.lastSignInAt, table.id),
    index("members_suspended")
      .on(table.suspendedAt)
      .where(sql`${table.suspendedAt} is not null`),
    index("members_leaving")
      .on(table.deletesAt)
      .where(sql`${table.deletesAt} is not null`),
  ],
);

/** Accounts that became part of another one: what the history says of them, and their passkeys, belong to that one. */
export const mergedMembers = sqliteTable(
  "merged_members",
  {
    /** No such member exists any more. */
    formerId: text("former_id").primaryKey(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    mergedAt: whole("merged_at").notNull(),
  },
  (table) => [index("merged_members_member").on(table.memberId)],
);

/** No foreign key to roles: roles may also come from code. */
export const roleGrants = sqliteTable(
  "role_grants",
  {
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    roleId: text("role_id").notNull(),
    grantedBy: text("granted_by").references(() => members.id, { onDelete: "set null" }),
    grantedAt: whole("granted_at").notNull(),
    /** Holds until then; null: for good. */
    endsAt: whole("ends_at"),
    /** Asked for by the member, and not approved yet. */
    pending: boolean("pending").notNull().default(false),
    /** Why, as the member who asks wrote it. */
    requestNote: text("request_note"),
    /**
     * The provider whose claims gave it at a sign-in, or the directory (`sourceOfDirectory`); it takes it away again. Null: a person
     * gave it.
     */
    source: text("source"),
    /** What the people who decide wrote to the member about the request; null for nothing. */
    answer: text("answer"),
    answeredAt: whole("answered_at"),
  },
  (table) => [
    primaryKey({ name: "role_grants_pk", columns: [table.memberId, table.roleId] }),
    index("role_grants_role").on(table.roleId, table.memberId),
    // SQLite uses it for a condition in the same words alone.
    index("role_grants_waiting")
      .on(table.memberId)
      .where(sql`${table.pending} = true`),
    index("role_grants_asked")
      .on(table.grantedAt, table.memberId, table.roleId)
      .where(sql`${table.pending} = true`),
  ],
);

/** Who may decide on requests for a role beside the people who manage people: a member, or everybody with another role. */
export const roleApprovers = sqliteTable(
  "role_approvers",
  {
    id: text("id").primaryKey(),
    roleId: text("role_id").notNull(),
    /** The role whose holders may decide; null where it is a member. */
    approverRoleId: text("approver_role_id"),
    memberId: text("member_id").references(() => members.id, { onDelete: "cascade" }),
  },
  (table) => [
    index("role_approvers_role").on(table.roleId),
    index("role_approvers_member").on(table.memberId),
    index("role_approvers_by_role").on(table.approverRoleId),
  ],
);

export const sessions = sqliteTable(
  "sessions",
  {
    /** SHA-256 of the session id, hex: a person who reads this table cannot sign in with it. */
    idHash: text("id_hash").primaryKey(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    createdAt: whole("created_at").notNull(),
    lastSeenAt: whole("last_seen_at").notNull(),
    remembered: boolean("remembered").notNull(),
    /** Set on a tombstone, together with the cause. */
    endedAt: whole("ended_at"),
    endCause: text("end_cause").$type<SessionEnd>(),
    userAgent: text("user_agent").notNull(),
    clientIp: text("address").notNull(),
    /** How its member authenticated: RFC 8176 words, separated by spaces. */
    authenticatedBy: text("authenticated_by").notNull().default("pwd"),
    /** Milliseconds without a request, and in all; null: as core/identity/session.ts says. */
    idleLimit: whole("idle_limit"),
    absoluteLimit: whole("absolute_limit"),
    /** The session at the provider that it came from, by hashes of issuer, subject and `sid`, so that the provider can end it. */
    providerSession: text("provider_session"),
    /** The passkey that proved it; null for none, and in rows of older releases. */
    passkeyId: text("passkey_id"),
    /** As whom its member sees the site: `role editor`, `person ID`; null: as themself. */
    viewing: text("viewing"),
    /** When that ends by itself. */
    viewingUntil: whole("viewing_until"),
  },
  (table) => [
    index("sessions_viewing")
      .on(table.viewingUntil)
      .where(sql`${table.viewingUntil} is not null`),
    index("sessions_provider")
      .on(table.providerSession)
      .where(sql`${table.providerSession} is not null`),
    index("sessions_member").on(table.memberId, table.createdAt),
    index("sessions_created").on(table.createdAt),
    index("sessions_ended").on(table.endedAt),
  ],
);

/** API tokens of programs. An ended token stays for a while, so that its end can be told from "never existed". */
export const tokens = sqliteTable(
  "tokens",
  {
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** SHA-256 of the token, hex: a person who reads this table cannot use it. */
    tokenHash: text("token_hash").notNull(),
    /** The scope. */
    permissions: json("permissions").$type<Permission[]>().notNull(),
    createdAt: whole("created_at").notNull(),
    /** Null: it holds until it is revoked. */
    expiresAt: whole("expires_at"),
    lastUsedAt: whole("last_used_at"),
    revokedAt: whole("revoked_at"),
    createdBy: text("created_by").references(() => members.id, { onDelete: "set null" }),
  },
  (table) => [
    uniqueIndex("tokens_hash").on(table.tokenHash),
    index("tokens_member").on(table.memberId, table.createdAt),
  ],
);

export const roles = sqliteTable("roles", {
  id: text("id").primaryKey(),
  label: text("label").notNull(),
  description: text("description").notNull(),
  permissions: json("permissions").$type<Permission[]>().notNull(),
  includes: json("includes").$type<string[]>().notNull(),
  requestable: boolean("requestable").notNull().default(false),
  version: whole("version").notNull().default(1),
  createdAt: whole("created_at").notNull(),
});

export const rules = sqliteTable("rules", {
  id: text("id").primaryKey(),
  /** Null: the site itself. */
  host: text("host"),
  pattern: text("pattern").notNull(),
  methods: json("methods").$type<Method[]>().notNull(),
  requirement: json("requirement").$type<Requirement>().notNull(),
  conceal: boolean("conceal").notNull().default(false),
  /** Null: everything. */
  explain: text("explain"),
  /** Id of a section; null: the one the path lies in. */
  page: text("page"),
  note: text("note").notNull(),
  /** Since when it is tried out; null: it is in force. */
  trialSince: whole("trial_since"),
  version: whole("version").notNull().default(1),
  createdAt: whole("created_at").notNull(),
});

/** Numbers that grow. Advancing one inside a batch also makes other batches that advance it wait. */
export const counters = sqliteTable("counters", {
  name: text("name").primaryKey(),
  value: whole("value").notNull(),
});

/** One row. */
export const pageDraft = sqliteTable("page_draft", {
  id: integer("id").primaryKey(),
  document: json("document").notNull(),
  /** Ids of the pictures that the document uses; null in drafts of older versions, which had none. */
  pictures: json("pictures").$type<string[]>(),
  version: whole("version").notNull().default(1),
  savedAt: whole("saved_at").notNull(),
  savedBy: text("saved_by").references(() => members.id, { onDelete: "set null" }),
});

/** Rows are added and never changed. */
export const pageRevisions = sqliteTable("page_revisions", {
  number: whole("number").primaryKey(),
  document: json("document").notNull(),
  /** The themes of the document, resolved when it was published; null in revisions of older versions. */
  themes: json("themes"),
  /** Ids of the pictures that the document uses; null in revisions of older versions, which had none. */
  pictures: json("pictures").$type<string[]>(),
  publishedAt: whole("published_at").notNull(),
  publishedBy: text("published_by").references(() => members.id, { onDelete: "set null" }),
  note: text("note").notNull(),
  restoredFrom: whole("restored_from").references((): AnySQLiteColumn => pageRevisions.number),
});

/** One row: which revision visitors see. */
export const pageLive = sqliteTable("page_live", {
  id: integer("id").primaryKey(),
  number: whole("number")
    .notNull()
    .references(() => pageRevisions.number),
});

/** Uploaded pictures. What is served stands in `picture_files`. */
export const pictures = sqliteTable(
  "pictures",
  {
    id: text("id").primaryKey(),
    /** Of the file that was uploaded. */
    name: text("name").notNull(),
    /** SHA-256 of the file that was uploaded, hex: the same file is stored once. */
    sha256: text("sha256").notNull(),
    /** Of the largest file, in pixels. */
    width: whole("width").notNull(),
    height: whole("height").notNull(),
    /** Of all its files together. */
    bytes: whole("bytes").notNull(),
    /** What it shows, for people who do not see it; empty for one that only decorates. */
    alt: text("alt").notNull(),
    isDecorative: boolean("is_decorative").notNull(),
    /** What stays in view when the picture is cut, in percent from its left and top edges. */
    focusX: whole("focus_x").notNull(),
    focusY: whole("focus_y").notNull(),
    createdAt: whole("created_at").notNull(),
    createdBy: text("created_by").references(() => members.id, { onDelete: "set null" }),
    /** When it was first seen that no page uses it; null while one does. */
    orphanedAt: whole("orphaned_at"),
  },
  (table) => [
    uniqueIndex("pictures_sha256").on(table.sha256),
    index("pictures_newest").on(table.createdAt, table.id),
    index("pictures_orphaned").on(table.orphanedAt),
  ],
);

/** The files of a picture, one for each width. They are never changed, because browsers keep them. */
export const pictureFiles = sqliteTable(
  "picture_files",
  {
    pictureId: text("picture_id")
      .notNull()
      .references(() => pictures.id, { onDelete: "cascade" }),
    width: whole("width").notNull(),
    height: whole("height").notNull(),
    bytes: whole("bytes").notNull(),
    content: bytes("content").notNull(),
  },
  (table) => [primaryKey({ name: "picture_files_pk", columns: [table.pictureId, table.width] })],
);

export const attempts = sqliteTable(
  "attempts",
  {
    key: text("key").primaryKey(),
    count: whole("count").notNull(),
    windowEndsAt: whole("window_ends_at").notNull(),
  },
  (table) => [index("attempts_window").on(table.windowEndsAt)],
);

/** No foreign keys: the record of a refusal outlives the member and the rule. */
export const refusals = sqliteTable(
  "refusals",
  {
    id: text("id").primaryKey(),
    at: whole("at").notNull(),
    method: text("method").notNull(),
    path: text("path").notNull(),
    reason: text("reason").$type<RecordedReason>().notNull(),
    status: integer("status").notNull(),
    ruleId: text("rule_id"),
    memberId: text("member_id"),
    clientIp: text("address").notNull(),
    userAgent: text("user_agent").notNull(),
    /** JSON, stored as text on both engines: no query looks inside, and it is written thousands of times a second. */
    details: text("details"),
    times: whole("times").notNull().default(1),
    /** Under which the log has the request; null in rows of older versions. */
    requestId: text("request_id"),
    /** The network of the client IP; null in rows of older versions. */
    network: text("network"),
    /** Path of the page of the site itself that led here, without its query. */
    fromPath: text("from_path"),
    /** Set where the client was found to be no person; such rows are listed apart. */
    aside: text("aside").$type<RefusedAside>(),
  },
  (table) => [
    index("refusals_newest").on(table.at, table.id, table.memberId),
    // One for each filter of the list that may be the narrowest: pages are read along it.
    index("refusals_reason").on(table.reason, table.at, table.id),
    index("refusals_path").on(table.path, table.at, table.id),
    index("refusals_rule").on(table.ruleId, table.at, table.id),
    index("refusals_network").on(table.network, table.at, table.id),
    index("refusals_member")
      .on(table.memberId, table.at, table.id)
      .where(sql`${table.memberId} is not null`),
  ],
);

/** How many refusals there were, for charts and notices: counted as they happen, because the record itself may be large. */
export const refusalCounts = sqliteTable(
  "refusal_counts",
  {
    /** Days since 1970, UTC. */
    day: whole("day").notNull(),
    subject: text("subject").$type<CountedSubject>().notNull(),
    kind: text("kind").$type<CountedKind>().notNull(),
    /** Of that kind: a reason, a path, a rule’s id; empty for all that had no room. */
    value: text("value").notNull(),
    count: whole("count").notNull(),
  },
  (table) => [primaryKey({ name: "refusal_counts_pk", columns: [table.day, table.subject, table.kind, table.value] })],
);

/** What rules on trial would have refused, counted. Rows go with the trial. */
export const trialRefusals = sqliteTable(
  "trial_refusals",
  {
    ruleId: text("rule_id").notNull(),
    /** Days since 1970, UTC. */
    day: whole("day").notNull(),
    reason: text("reason").$type<Reason>().notNull(),
    /** Empty for a visitor who was not signed in. */
    memberId: text("member_id").notNull(),
    /** Method and path; empty for all that had no room. */
    request: text("request").notNull(),
    count: whole("count").notNull(),
    lastAt: whole("last_at").notNull(),
  },
  (table) => [
    primaryKey({
      name: "trial_refusals_pk",
      columns: [table.ruleId, table.day, table.reason, table.memberId, table.request],
    }),
    index("trial_refusals_newest").on(table.ruleId, table.lastAt),
    index("trial_refusals_member").on(table.memberId),
  ],
);

/** Changes of rules that are made at a moment to come, and undone at another one. */
export const plannedRules = sqliteTable(
  "planned_rules",
  {
    id: text("id").primaryKey(),
    /** Of the rule that is made, changed or removed. */
    ruleId: text("rule_id").notNull(),
    /** Of the rule as its author saw it; null for one that is made. */
    ruleVersion: whole("rule_version"),
    /** What the rule becomes; null: it is removed. */
    definition: json("definition"),
    startsAt: whole("starts_at").notNull(),
    /** Null: it stays. */
    endsAt: whole("ends_at"),
    /** The time zone in which its author thinks. */
    zone: text("zone").notNull(),
    state: text("state").$type<PlanState>().notNull(),
    /** Once it has begun: what the end brings back; null: there was no such rule. */
    before: json("before"),
    /** Why it was not carried out: a problem, as text. */
    problem: text("problem"),
    authorId: text("author_id").notNull(),
    authorName: text("author_name").notNull(),
    createdAt: whole("created_at").notNull(),
  },
  (table) => [index("planned_rules_author").on(table.authorId)],
);

/** Every try to sign in. No foreign key: the record outlives the member. */
export const signIns = sqliteTable(
  "sign_ins",
  {
    id: text("id").primaryKey(),
    at: whole("at").notNull(),
    outcome: text("outcome").$type<SignInOutcome>().notNull(),
    /** The member whose email was typed; null where there is none. The typed text itself is not stored. */
    memberId: text("member_id"),
    clientIp: text("address").notNull(),
    userAgent: text("user_agent").notNull(),
    times: whole("times").notNull().default(1),
    /** Under which the log has the request; null in rows of older versions. */
    requestId: text("request_id"),
  },
  (table) => [
    index("sign_ins_newest").on(table.at, table.id, table.outcome),
    index("sign_ins_member").on(table.memberId, table.at),
  ],
);

/** One-time links that confirm an email. One per member: a new link replaces the one before. */
export const emailConfirmations = sqliteTable(
  "email_confirmations",
  {
    memberId: text("member_id")
      .primaryKey()
      .references(() => members.id, { onDelete: "cascade" }),
    /** SHA-256 of the key in the link, hex. */
    keyHash: text("key_hash").notNull(),
    /** The email it was made for. */
    email: text("email").notNull(),
    endsAt: whole("ends_at").notNull(),
  },
  (table) => [uniqueIndex("email_confirmations_key").on(table.keyHash)],
);

/**
 * Keys of links and codes that work once: a new password, another email, a sign-in, an invitation, a sign-up. For each purpose one
 * per person or email: a new one replaces the one before.
 */
export const oneTimeKeys = sqliteTable(
  "one_time_keys",
  {
    purpose: text("purpose").notNull(),
    /** Whom it is for: the id of a member, or the SHA-256 of an email, hex. */
    subject: text("subject").notNull(),
    /** SHA-256 of the key, hex; of a short code together with a random text. */
    keyHash: text("key_hash").notNull(),
    memberId: text("member_id").references(() => members.id, { onDelete: "cascade" }),
    /** What the purpose needs to know again, such as the new email. */
    details: json("details").notNull(),
    createdAt: whole("created_at").notNull(),
    endsAt: whole("ends_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "one_time_keys_pk", columns: [table.purpose, table.subject] }),
    uniqueIndex("one_time_keys_key").on(table.keyHash),
    index("one_time_keys_ends").on(table.endsAt),
  ],
);

/** People who signed up, and wait until their email is confirmed or an admin lets them in. */
export const signUps = sqliteTable(
  "sign_ups",
  {
    id: text("id").primaryKey(),
    /** In lower case and NFC. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    passwordHash: text("password_hash").notNull(),
    language: text("language"),
    /** Why they want in, as they wrote it. */
    note: text("note").notNull(),
    /** Version of the terms that they accepted; null where the site has none. */
    terms: text("terms"),
    /** Roles that they get, by an invitation or the place where they signed up. */
    roles: json("roles").$type<string[]>().notNull(),
    createdAt: whole("created_at").notNull(),
    confirmedAt: whole("confirmed_at"),
    endsAt: whole("ends_at").notNull(),
  },
  (table) => [
    uniqueIndex("sign_ups_email").on(table.email),
    index("sign_ups_newest").on(table.createdAt, table.id),
    index("sign_ups_ends").on(table.endsAt),
  ],
);

/** Passkeys (WebAuthn Level 3, 4): what is public of them. */
export const passkeys = sqliteTable(
  "passkeys",
  {
    /** The credential id, base64url. */
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** COSE. */
    publicKey: bytes("public_key").notNull(),
    /** Grows with each use, on authenticators that count. */
    counter: whole("counter").notNull(),
    transports: json("transports").$type<string[]>().notNull(),
    /** Whether it is kept by a password manager on several devices. */
    backedUp: boolean("backed_up").notNull(),
    createdAt: whole("created_at").notNull(),
    /** Of the browser that it was made in. */
    userAgent: text("user_agent").notNull(),
    lastUsedAt: whole("last_used_at"),
  },
  (table) => [index("passkeys_member").on(table.memberId, table.createdAt)],
);

/** An app that shows six digits (TOTP, RFC 6238). One per member. */
export const authenticatorApps = sqliteTable("authenticator_apps", {
  memberId: text("member_id")
    .primaryKey()
    .references(() => members.id, { onDelete: "cascade" }),
  /** Sealed with a secret of the site: a person who reads this table cannot make codes. */
  sealedSecret: text("sealed_secret").notNull(),
  createdAt: whole("created_at").notNull(),
  /** When a first code was right; null: not in use yet. */
  confirmedAt: whole("confirmed_at"),
  /** Number of the 30 seconds whose code was used last: no code works twice. */
  lastStep: whole("last_step").notNull(),
});

/** Codes that stand in for a lost second factor, each once. */
export const recoveryCodes = sqliteTable(
  "recovery_codes",
  {
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** SHA-256 of the code, hex: a code has 120 random bits. */
    codeHash: text("code_hash").notNull(),
    usedAt: whole("used_at"),
  },
  (table) => [primaryKey({ name: "recovery_codes_pk", columns: [table.memberId, table.codeHash] })],
);

/** Accounts at OpenID Connect providers that members sign in with. */
export const externalAccounts = sqliteTable(
  "external_accounts",
  {
    /** Of the provider, as the settings call it. */
    provider: text("provider").notNull(),
    /** URL of who gave out the subject. In rows of older releases, and for the site's own identity, it is the provider's id. */
    issuer: text("issuer").notNull(),
    /** `sub`: who it is there. */
    subject: text("subject").notNull(),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** As the provider told it last; for people to know it again. */
    email: text("email").notNull(),
    linkedAt: whole("linked_at").notNull(),
    lastUsedAt: whole("last_used_at"),
    /** When all sessions of the member were ended: one there that began before, and was never seen here, has ended as well. */
    sessionsEndedAt: whole("sessions_ended_at"),
  },
  (table) => [
    primaryKey({ name: "external_accounts_pk", columns: [table.issuer, table.subject] }),
    uniqueIndex("external_accounts_member").on(table.memberId, table.provider, table.issuer),
  ],
);

/** What a person sent when their session had ended, until they are signed in again and send it or throw it away. */
export const keptRequests = sqliteTable(
  "kept_requests",
  {
    /** SHA-256 of the key that only the browser has, hex. */
    keyHash: text("key_hash").primaryKey(),
    /** Whose it is; null while no one is known: then the first person who signs in in that browser. */
    memberId: text("member_id").references(() => members.id, { onDelete: "cascade" }),
    /** Groups what one person or one network keeps. */
    owner: text("owner").notNull(),
    /** Sealed with the browser's key and a secret of the site: method, URL, type and body. */
    content: bytes("content").notNull(),
    bytes: whole("bytes").notNull(),
    keptAt: whole("kept_at").notNull(),
    endsAt: whole("ends_at").notNull(),
  },
  (table) => [
    index("kept_requests_owner").on(table.owner, table.keptAt),
    index("kept_requests_ends").on(table.endsAt, table.bytes),
  ],
);

/**
 * Writes of programs that named a key (`Idempotency-Key`): the answer is repeated for a day. A row without an answer is of a write
 * that is under way, or whose outcome is not known.
 */
export const answeredWrites = sqliteTable(
  "answered_writes",
  {
    /** SHA-256 of the token's id and the key, hex. */
    keyHash: text("key_hash").primaryKey(),
    tokenId: text("token_id")
      .notNull()
      .references(() => tokens.id, { onDelete: "cascade" }),
    /** SHA-256 of the request, hex: the same key with another request is a mistake. */
    requestHash: text("request_hash").notNull(),
    /** Sealed with a secret of the site and the key, which is not stored; null while there is none. */
    answer: text("answer"),
    at: whole("at").notNull(),
  },
  (table) => [index("answered_writes_token").on(table.tokenId, table.at), index("answered_writes_at").on(table.at)],
);

/**
 * Mails and the state of their delivery. The text is kept until the mail was sent, because a link in them lets its reader
 * act for the member.
 */
export const mails = sqliteTable(
  "mails",
  {
    /** Part of the Message-ID, so that a mail that was sent twice is the same mail. */
    id: text("id").primaryKey(),
    /** Null for a mail to an email that no member has, such as an invitation. */
    memberId: text("member_id").references(() => members.id, { onDelete: "cascade" }),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    /** Null once it was sent. */
    text: text("text"),
    html: text("html"),
    /** The site's mark, attached to the mail; null where the name stands there alone. */
    pictureId: text("picture_id").references(() => pictures.id, { onDelete: "set null" }),
    state: text("state").$type<MailState>().notNull(),
    createdAt: whole("created_at").notNull(),
    /** When it was sent, or given up. */
    settledAt: whole("settled_at"),
    /** What the mail server or the connection said at the last try that failed. */
    lastError: text("last_error"),
  },
  (table) => [
    index("mails_newest").on(table.createdAt, table.id),
    index("mails_member").on(table.memberId, table.createdAt),
    index("mails_state").on(table.state, table.createdAt),
  ],
);

/** Work that is done later, by any instance. A job that is done is removed; one that was given up stays for a while. */
export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    /** At most one job with this key exists at a time. */
    dedupeKey: text("dedupe_key").notNull(),
    payload: json("payload").notNull(),
    createdAt: whole("created_at").notNull(),
    /** Earliest time to run, milliseconds since 1970; 0: as soon as possible. */
    runAt: whole("run_at").notNull(),
    /** Runs begun. */
    attempts: whole("attempts").notNull().default(0),
    /** A random text of the instance that runs it; null while it waits. */
    claim: text("claim"),
    /** Grows while it runs, so that others see that its instance is alive. */
    beats: whole("beats").notNull().default(0),
    lastError: text("last_error"),
    /** When it was given up. */
    failedAt: whole("failed_at"),
  },
  (table) => [
    uniqueIndex("jobs_dedupe").on(table.dedupeKey),
    index("jobs_due").on(table.failedAt, table.claim, table.runAt, table.createdAt),
  ],
);

/** A change of many people: planned, looked at by its author, then done by a job. */
export const bulkChanges = sqliteTable(
  "bulk_changes",
  {
    id: text("id").primaryKey(),
    /** What is done to each of them. */
    action: json("action").notNull(),
    /** Whose permissions it is judged by. No foreign key: it outlives its author. */
    authorId: text("author_id").notNull(),
    authorName: text("author_name").notNull(),
    state: text("state").$type<BulkState>().notNull(),
    createdAt: whole("created_at").notNull(),
    finishedAt: whole("finished_at"),
  },
  (table) => [index("bulk_changes_newest").on(table.createdAt, table.id)],
);

/** One person of a change of many, or one line of a file. */
export const bulkItems = sqliteTable(
  "bulk_items",
  {
    bulkId: text("bulk_id")
      .notNull()
      .references(() => bulkChanges.id, { onDelete: "cascade" }),
    /** Of the line in the file, or of the person in the list; from 1. */
    position: whole("position").notNull(),
    /** Null where there is none yet. */
    memberId: text("member_id"),
    /** Name and email, to show. */
    label: text("label").notNull(),
    state: text("state").$type<BulkItemState>().notNull(),
    /** What the line of a file says; null for a person who was chosen. */
    given: json("given"),
    /** Why it is refused, as a problem in words of `core/languages`; null where it is not. */
    problem: text("problem"),
    /** What takes it back; null where there is nothing to take back. */
    undo: json("undo"),
  },
  (table) => [
    primaryKey({ name: "bulk_items_pk", columns: [table.bulkId, table.position] }),
    index("bulk_items_state").on(table.bulkId, table.state, table.position),
    index("bulk_items_member").on(table.memberId),
  ],
);

/** Where the site tells other programs what has happened. */
export const webhooks = sqliteTable("webhooks", {
  id: text("id").primaryKey(),
  url: text("url").notNull(),
  /** Sealed with a secret of the site: a person who reads this table cannot sign. */
  sealedSecret: text("sealed_secret").notNull(),
  /** What it is told of. */
  events: json("events").$type<string[]>().notNull(),
  isOn: boolean("is_on").notNull(),
  createdAt: whole("created_at").notNull(),
  version: whole("version").notNull().default(1),
});

/** What was told to them, or is about to be. */
export const webhookDeliveries = sqliteTable(
  "webhook_deliveries",
  {
    /** Part of the request, so that one that arrives twice is recognised. */
    id: text("id").primaryKey(),
    webhookId: text("webhook_id")
      .notNull()
      .references(() => webhooks.id, { onDelete: "cascade" }),
    /** Whom it tells of; null for no one. */
    memberId: text("member_id").references(() => members.id, { onDelete: "cascade" }),
    event: text("event").notNull(),
    /** What is sent; null once it has arrived. */
    body: text("body"),
    state: text("state").$type<"waiting" | "sent" | "failed">().notNull(),
    /** The status of the last answer; null where there was none. */
    status: whole("status"),
    lastError: text("last_error"),
    tries: whole("tries").notNull().default(0),
    createdAt: whole("created_at").notNull(),
    /** When it arrived, or was given up. */
    settledAt: whole("settled_at"),
  },
  (table) => [
    index("webhook_deliveries_newest").on(table.createdAt, table.id),
    index("webhook_deliveries_webhook").on(table.webhookId, table.createdAt),
    index("webhook_deliveries_member").on(table.memberId),
  ],
);

/** Directories of people elsewhere that keep accounts and roles here up to date (SCIM). */
export const directories = sqliteTable(
  "directories",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    /** SHA-256 of its token, hex. */
    tokenHash: text("token_hash").notNull(),
    /** The roles that it may give, and how it calls them. */
    roles: json("roles").$type<DirectoryRole[]>().notNull(),
    /** Whether it may make roles, which hold no permission until somebody gives them one. */
    mayMakeRoles: boolean("may_make_roles").notNull(),
    /** The provider by which its people sign in, as the settings call it; null for none. */
    provider: text("provider"),
    createdAt: whole("created_at").notNull(),
    lastUsedAt: whole("last_used_at"),
    version: whole("version").notNull().default(1),
  },
  (table) => [uniqueIndex("directories_token").on(table.tokenHash)],
);

/** People whom a directory looks after. */
export const directoryPeople = sqliteTable(
  "directory_people",
  {
    directoryId: text("directory_id")
      .notNull()
      .references(() => directories.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** How the directory calls the person; null where it did not say. */
    externalId: text("external_id"),
    /** The parts of the name as it sent them. */
    name: json("name").$type<NameParts>().notNull(),
    /** Whether it made the account; else its person had it before. */
    isMade: boolean("is_made").notNull(),
    createdAt: whole("created_at").notNull(),
    /** When it removed the person: from then on they are none of its people. */
    releasedAt: whole("released_at"),
  },
  (table) => [
    primaryKey({ name: "directory_people_pk", columns: [table.directoryId, table.memberId] }),
    uniqueIndex("directory_people_external").on(table.directoryId, table.externalId),
    index("directory_people_member").on(table.memberId),
  ],
);

/** No foreign keys: history outlives the member who made it and the thing it is about. */
export const changes = sqliteTable(
  "changes",
  {
    id: text("id").primaryKey(),
    at: whole("at").notNull(),
    authorId: text("author_id"),
    authorName: text("author_name").notNull(),
    entity: text("entity").$type<ChangedEntity>().notNull(),
    entityId: text("entity_id").notNull(),
    summary: text("summary").notNull(),
    before: json("before"),
    after: json("after"),
    /** Where it came from; null in rows of older versions. */
    source: text("source").$type<ChangeSource>(),
    /** Why, as its author wrote it. */
    why: text("why"),
    /**
     * Its place in the chain, from 1 without a gap; null in rows of older versions, which are in no chain. See
     * `core/access/change-chain.ts`.
     */
    number: whole("number"),
    /** Random texts without which no one can try out what a seal stands for; they go when what it seals is erased. */
    authorSalt: text("author_salt"),
    contentSalt: text("content_salt"),
    /** SHA-256 of what may have to be erased one day, hex: the chain holds these in its place. */
    authorSeal: text("author_seal"),
    contentSeal: text("content_seal"),
    /** Of this row and, through the one before, of all that came before it. */
    hash: text("hash"),
  },
  (table) => [
    index("changes_newest").on(table.at, table.id),
    index("changes_entity").on(table.entity, table.entityId, table.at),
    index("changes_author").on(table.authorId, table.at, table.id),
    uniqueIndex("changes_number").on(table.number),
  ],
);

export const settings = sqliteTable("settings", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});
