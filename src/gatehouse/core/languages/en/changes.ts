/** What was changed, for the history: one sentence without a full stop. */
import type { ChangedRulePart } from "../../access/rule-versions.ts";
import type { DescribedRequirement } from "../../access/described.ts";
import type { AnyBlockKind } from "../../page/block.ts";
import type { CopyScope } from "../../page/copy.ts";
import { languageNames, type Language } from "../../page/language.ts";
import type { JoiningMode } from "../../identity/joining.ts";
import type { SigningIn } from "../../identity/signing-in.ts";
import type { ExportedRecordName } from "../../records/export.ts";
import { changeMoment, type ChangeMoment } from "../change-moment.ts";
import { formats } from "../formats.ts";
import type { Named } from "../names.ts";
import { access } from "./access.ts";
import { blockLabel } from "./page-parts.ts";

const { calendarDay, list, plural } = formats.en;
const moment = changeMoment(formats.en.moment);
const { name } = access;

/** One thing that was changed about the refusal page. */
export type PageChange =
  | { readonly kind: "words"; readonly scope: CopyScope; readonly language: Language }
  | { readonly kind: "labels"; readonly language: Language }
  | { readonly kind: "languages" | "links" | "contact" | "theme" | "layout" }
  /** Something that differs from the rest of the site for a reason or a section. */
  | { readonly kind: "look"; readonly scope: CopyScope }
  /** Null for a block that is not known any more. */
  | { readonly kind: "added" | "moved" | "removed" | "settings"; readonly block: AnyBlockKind | null };

const as = (roles: readonly Named[]) => (roles.length === 0 ? "" : ` as ${list(roles.map(name), "and")}`);
const joiningModes: Readonly<Record<JoiningMode, string>> = {
  closed: "nobody by themselves",
  invited: "by invitation",
  approved: "by approval",
  domains: "emails of some domains",
  everybody: "everybody",
};
const ruleParts: Readonly<Record<ChangedRulePart, string>> = {
  where: "the path",
  who: "who may come in",
  seen: "what everybody else sees",
  methods: "the kinds of request",
  note: "what it is for",
};
/** What of the site's code decides who may do what. */
export type CodePart = "sections" | "rules" | "roles" | "permissions";
const codeParts: Readonly<Record<CodePart, string>> = {
  sections: "sections",
  rules: "rules",
  roles: "roles",
  permissions: "permissions",
};
const exportedRecords: Readonly<Record<ExportedRecordName, string>> = {
  people: "the list of people",
  refusals: "the record of refusals",
  audit: "the audit",
};
const because = (reason: string | undefined) => (reason === undefined ? "" : `: “${reason}”`);
const alsoTokens = (tokens: boolean) => (tokens ? " and revoked their tokens" : "");

const untilDay = (until: string | undefined) => (until === undefined ? "" : ` until ${calendarDay(until)}`);

/** `reason` is why, as the author wrote it. */
export interface RoleGiven {
  readonly person: string;
  readonly role: Named;
  readonly until?: string;
  readonly reason?: string;
}

/** A person by name, or a role. */
export interface Viewed {
  readonly person?: string | undefined;
  readonly role?: Named | undefined;
}
export type ViewEnd = "admin" | "time" | "lost" | "replaced";
const viewed = ({ person, role }: Viewed) => (role === undefined ? (person ?? "") : `the role ${name(role)}`);
const viewEnds: Readonly<Record<ViewEnd, string>> = {
  admin: "",
  time: ": its time had passed",
  lost: ": it was no longer allowed, or the session had ended",
  replaced: ": another one took its place",
};

export const changes = {
  "person-added": ({ person, roles }: { person: string; roles: readonly Named[] }) =>
    `Added ${person}${roles.length === 0 ? "" : ` as ${list(roles.map(name), "and")}`}`,
  "person-removed": ({ person }: { person: string }) => `Removed ${person}`,
  "account-removed": "Removed a person’s account",
  "person-suspended": ({ person, note }: { person: string; note?: string }) =>
    `Suspended ${person}${note === undefined ? "" : `, who reads: “${note}”`}`,
  "person-reinstated": ({ person }: { person: string }) => `Let ${person} in again`,
  "person-renamed": ({ before, after }: { before: string; after: string }) =>
    `Changed their name from ${before} to ${after}`,
  "person-renamed-by-admin": ({ before, after }: { before: string; after: string }) => `Renamed ${before} to ${after}`,
  "person-email-corrected": ({
    person,
    before,
    after,
    confirmed,
  }: {
    person: string;
    before: string;
    after: string;
    confirmed: boolean;
  }) =>
    `Changed the email of ${person} from ${before} to ${after}, ${confirmed ? "which counts as confirmed" : "which is not confirmed"}`,
  "people-merged": ({
    person,
    kept,
    other,
    freed,
    roles,
  }: {
    person: string;
    kept: string;
    other: string;
    freed: string;
    roles: readonly Named[];
  }) =>
    `Merged the account of ${other} into that of ${person}, who signs in with ${kept} (no longer with ${freed})${roles.length === 0 ? "" : ` and now holds ${list(roles.map(name), "and")}`}`,
  "owner-set-up": ({ roles }: { roles: readonly Named[] }) => `Created an account by the set-up link${as(roles)}`,
  "owner-from-settings": ({ person, roles }: { person: string; roles: readonly Named[] }) =>
    `Added ${person}${as(roles)}, as OWNER_EMAIL says`,
  "person-joined": ({ roles }: { roles: readonly Named[] }) => `Created an account${as(roles)}`,
  "person-joined-provider": ({ provider, roles }: { provider: string; roles: readonly Named[] }) =>
    `Created an account by signing in with ${provider}${as(roles)}`,
  "role-given-provider": ({ provider, role }: { provider: string; role: Named }) =>
    `Got the role ${name(role)} at a sign-in with ${provider}`,
  "role-taken-provider": ({ provider, role }: { provider: string; role: Named }) =>
    `Lost the role ${name(role)}, which came from ${provider}`,
  "provider-linked": ({ provider }: { provider: string }) => `Linked their account at ${provider}`,
  "provider-unlinked": ({ provider }: { provider: string }) => `Removed the link to their account at ${provider}`,
  "person-joined-invited": ({ roles }: { roles: readonly Named[] }) =>
    `Created an account by an invitation${as(roles)}`,
  "person-invited": ({ email, roles }: { email: string; roles: readonly Named[] }) => `Invited ${email}${as(roles)}`,
  "invitation-taken-back": ({ email }: { email: string }) => `Took the invitation of ${email} back`,
  "person-accepted": ({ person, roles }: { person: string; roles: readonly Named[] }) =>
    `Accepted ${person}, who had asked for an account${as(roles)}`,
  "person-declined": ({ email }: { email: string }) => `Declined the request of ${email} for an account`,
  "joining-changed": ({ mode }: { mode: JoiningMode }) => `Changed who can join: ${joiningModes[mode]}`,
  "signing-in-changed": ({ emailCode, trustBrowsers }: SigningIn) =>
    `Changed signing in: code by mail ${emailCode ? "on" : "off"}, trusted browsers ${trustBrowsers ? "on" : "off"}`,
  "view-began": ({ person, role, told }: Viewed & { readonly told?: true }) =>
    `Began to view the site as ${viewed({ person, role })}${told === true ? ", who was told by mail" : ""}`,
  "view-ended": ({ person, role, why }: Viewed & { readonly why: ViewEnd }) =>
    `Ended the view of the site as ${viewed({ person, role })}${viewEnds[why]}`,
  "view-as-changed": ({ tellsPerson }: { tellsPerson: boolean }) =>
    `Changed viewing as a person: they are ${tellsPerson ? "told by mail" : "not told"}`,
  "session-disowned": "Ended a session that was not theirs",
  "deletion-asked": ({ on }: { on: string }) => `Asked for their account to be deleted (on ${on})`,
  "account-kept": "Keeps their account",
  "account-deleted": "Deleted their account",
  "about-deleted-person": "Changed something about a person whose account was deleted",
  "account-deletion-changed": ({ days }: { days: number | null }) =>
    `Changed how members delete their account: ${days === null ? "only an admin does" : days === 0 ? "at once" : `after ${days} days`}`,
  "own-password-reset": "Set a new password with a link sent by mail",
  "own-email-changed": ({ before, after }: { before: string; after: string }) =>
    `Changed their email from ${before} to ${after}`,
  "role-given": ({ person, role, until, reason }: RoleGiven) =>
    `Gave ${person} the role ${name(role)}${untilDay(until)}${because(reason)}`,
  "role-approved": ({ person, role, until, reason }: RoleGiven) =>
    `Approved the role ${name(role)} for ${person}${untilDay(until)}${because(reason)}`,
  "role-taken": ({ person, role }: { person: string; role: Named }) => `Took the role ${name(role)} from ${person}`,
  "role-declined": ({ person, role, note }: { person: string; role: Named; note?: string }) =>
    `Declined the role ${name(role)} for ${person}${note === undefined ? "" : `, who reads: “${note}”`}`,
  "role-requested": ({ role, note }: { role: Named; note?: string }) =>
    `Asked for the role ${name(role)}${note === undefined ? "" : `: “${note}”`}`,
  "role-request-withdrawn": ({ role }: { role: Named }) => `No longer asks for the role ${name(role)}`,
  "own-password-changed": "Changed their own password",
  "second-factor-set-up": "Set up a second factor",
  "second-factor-turned-off": "Turned their second factor off",
  "recovery-codes-made": "Made new recovery codes",
  "passkey-added": ({ passkey }: { passkey: string }) => `Added the passkey “${passkey}”`,
  "passkey-removed": ({ passkey }: { passkey: string }) => `Removed the passkey “${passkey}”`,
  "second-factor-reset": ({ person }: { person: string }) => `Removed the second factor of ${person}`,
  "password-replaced": ({ person, tokens }: { person: string; tokens: boolean }) =>
    `Gave ${person} a new password${alsoTokens(tokens)}`,
  "session-ended": ({ person }: { person: string }) => `Ended a session of ${person}`,
  "sessions-ended": ({ person, tokens }: { person: string; tokens: boolean }) =>
    `Ended all sessions of ${person}${alsoTokens(tokens)}`,
  "confirmation-link-made": ({ person }: { person: string }) => `Made a link that confirms the email of ${person}`,
  "email-confirmed": ({ person }: { person: string }) => `Confirmed the email of ${person}`,
  "email-unconfirmed": ({ person }: { person: string }) => `Withdrew the confirmation of the email of ${person}`,
  "token-made": ({ token, person }: { token: string; person?: string }) =>
    `Made the token “${token}”${person === undefined ? "" : ` for ${person}`}`,
  "token-revoked": ({ token, person }: { token: string; person?: string }) =>
    `Revoked the token “${token}”${person === undefined ? "" : ` of ${person}`}`,
  "role-approved-other": ({
    person,
    asked,
    role,
    until,
  }: {
    person: string;
    asked: Named;
    role: Named;
    until?: string;
  }) => `Gave ${person} the role ${name(role)}${untilDay(until)} in place of ${name(asked)}, which they had asked for`,
  "role-request-answered": ({ person, role, note }: { person: string; role: Named; note: string }) =>
    `Wrote to ${person} about the role ${name(role)}: “${note}”`,
  "role-approvers-changed": ({ role, people, roles }: { role: Named; people: number; roles: readonly Named[] }) =>
    people + roles.length === 0
      ? `Took all approvers from the role ${name(role)}`
      : `Chose who decides on requests for the role ${name(role)}: ${list([...roles.map(name), ...(people === 0 ? [] : [plural(people, { one: "# person", other: "# people" })])], "and")}`,
  "directory-added": ({ directory, roles }: { directory: string; roles: readonly Named[] }) =>
    `Connected the directory ${directory}${roles.length === 0 ? "" : `, which may give ${list(roles.map(name), "and")}`}`,
  "directory-changed": ({ directory, roles }: { directory: string; roles: readonly Named[] }) =>
    `Changed the directory ${directory}, which may give ${roles.length === 0 ? "no role" : list(roles.map(name), "and")}`,
  "directory-token-renewed": ({ directory }: { directory: string }) =>
    `Made a new token for the directory ${directory}`,
  "directory-removed": ({ directory }: { directory: string }) => `Disconnected the directory ${directory}`,
  "directory-let-go": ({ person }: { person: string }) => `Removed ${person} from the directory`,
  "webhook-added": ({ host }: { host: string }) => `Added a webhook to ${host}`,
  "webhook-changed": ({ host }: { host: string }) => `Changed the webhook to ${host}`,
  "webhook-removed": ({ host }: { host: string }) => `Removed the webhook to ${host}`,
  "webhook-secret-renewed": ({ host }: { host: string }) => `Made a new secret for the webhook to ${host}`,
  "webhook-tested": ({ host }: { host: string }) => `Sent a test to the webhook to ${host}`,
  "webhook-sent-again": ({ host }: { host: string }) => `Sent something once more to the webhook to ${host}`,
  "role-created": ({ role }: { role: string }) => `Created the role ${role}`,
  "role-changed": ({ role }: { role: string }) => `Changed the role ${role}`,
  "role-removed": ({ role, replacement }: { role: string; replacement?: Named }) =>
    `Removed the role ${role}${replacement === undefined ? "" : `; its holders got ${name(replacement)}`}`,
  "rule-created": ({ path, asked }: { path: string; asked: DescribedRequirement }) =>
    `Created the rule for ${path}: ${access.requirement(asked)}`,
  "rule-changed": ({
    path,
    asked,
    parts = [],
  }: {
    path: string;
    asked: DescribedRequirement;
    parts?: readonly ChangedRulePart[];
  }) =>
    `Changed the rule for ${path}${parts.length === 0 ? "" : ` (${parts.map((part) => ruleParts[part]).join(", ")})`}: ${access.requirement(asked)}`,
  "rule-tried": ({ path, asked }: { path: string; asked: DescribedRequirement }) =>
    `Began to try out the rule for ${path}: ${access.requirement(asked)}`,
  "rule-put-in-force": ({ path, asked }: { path: string; asked: DescribedRequirement }) =>
    `Put the rule for ${path} in force: ${access.requirement(asked)}`,
  "rule-brought-back": ({
    path,
    asked,
    of,
  }: {
    path: string;
    asked: DescribedRequirement | null;
    of: ChangeMoment | null;
  }) =>
    `Brought the rule for ${path} back as it was ${of === null ? "before" : `on ${moment(of)}`}${asked === null ? "" : `: ${access.requirement(asked)}`}`,
  "rule-taken-back": ({ path, of }: { path: string; of: ChangeMoment | null }) =>
    `Took back the rule for ${path}${of === null ? "" : `, which did not exist on ${moment(of)}`}`,
  "rule-planned": ({
    path,
    asked,
    startsAt,
    endsAt,
  }: {
    path: string;
    asked: DescribedRequirement;
    startsAt: ChangeMoment;
    endsAt: ChangeMoment | null;
  }) =>
    `Planned the rule for ${path} from ${moment(startsAt)}${endsAt === null ? "" : ` until ${moment(endsAt)}`}: ${access.requirement(asked)}`,
  "rule-plan-cancelled": ({ path }: { path: string }) => `Cancelled the planned change of the rule for ${path}`,
  "rule-plan-kept": ({ path }: { path: string }) => `Kept the rule for ${path}, which was to end`,
  "rule-removed": ({ path }: { path: string }) => `Removed the rule for ${path}`,
  "page-edited": ({ parts }: { parts: readonly PageChange[] }) =>
    `Changed the refusal page: ${[...new Set(parts.map(partOfPage))].join("; ")}`,
  "page-published": ({ revision }: { revision: number }) => `Published revision ${revision} of the page`,
  "page-restored": ({ old, revision }: { old: number; revision: number }) =>
    `Restored revision ${old} of the page as revision ${revision}`,
  "draft-discarded": "Discarded the draft of the page",
  "revision-in-draft": ({ revision }: { revision: number }) => `Made revision ${revision} the draft of the page`,
  "page-imported": "Replaced the draft of the page with one from a file",
  /** Milliseconds since 1970. */
  "page-scheduled": ({ at }: { at: ChangeMoment }) => `Scheduled the draft of the page for ${moment(at)}`,
  "page-unscheduled": ({ at }: { at: ChangeMoment }) => `Cancelled the page scheduled for ${moment(at)}`,
  "page-published-later": ({ revision }: { revision: number }) =>
    `Published revision ${revision} of the page, as scheduled`,
  "preview-link-made": ({ page, endsAt }: { page: "draft" | number; endsAt: ChangeMoment }) =>
    `Made a preview link to ${page === "draft" ? "the draft" : `revision ${page}`} of the page that holds until ${moment(endsAt)}`,
  "preview-link-revoked": ({ page }: { page: "draft" | number }) =>
    `Revoked a preview link to ${page === "draft" ? "the draft" : `revision ${page}`} of the page`,
  "translation-confirmed": ({ language }: { language: Language }) =>
    `Marked a text of the page in ${languageNames[language]} as up to date`,
  "code-changed": ({ parts }: { parts: readonly CodePart[] }) =>
    `A deployment changed the site’s code: ${list(
      parts.map((part) => codeParts[part]),
      "and",
    )}`,
  "refusal-view-saved": ({ name }: { name: string }) => `Saved the view “${name}” of refusals`,
  "refusal-view-removed": ({ name }: { name: string }) => `Removed the view “${name}” of refusals`,
  "record-exported": ({ record }: { record: ExportedRecordName }) => `Downloaded ${exportedRecords[record]} as a file`,
  "mail-sent-again": "Sent a mail once more",
  "own-language-changed": ({ language }: { language: Language | null }) =>
    `Changed the language they read: ${language === null ? "as the browser asks" : languageNames[language]}`,
  "picture-uploaded": ({ name }: { name: string }) => `Uploaded the picture “${name}”`,
  "picture-described": ({ name }: { name: string }) => `Changed what is said about the picture “${name}”`,
  "picture-removed": ({ name }: { name: string }) => `Removed the picture “${name}”`,
};

function partOfPage(part: PageChange): string {
  switch (part.kind) {
    case "words":
      return `words ${scopeOfWords(part.scope)} in ${languageNames[part.language]}`;
    case "labels":
      return `names of fields and buttons in ${languageNames[part.language]}`;
    case "links":
      return "support links";
    case "languages":
    case "contact":
    case "theme":
    case "layout":
      return part.kind;
    case "look":
      return `look ${scopeOfWords(part.scope)}`;
    case "added":
    case "moved":
    case "removed":
      return `${part.kind} ${blockName(part.block)}`;
    case "settings":
      return `settings of ${blockName(part.block)}`;
  }
}

function scopeOfWords(scope: CopyScope): string {
  if (scope.kind === "site") return "for the whole site";
  if (scope.kind === "sign-in") return "for the sign-in page";
  const section = scope.kind === "section" ? [`the section ${scope.section}`] : [];
  const reason = scope.reason === undefined ? [] : [`the reason ${scope.reason}`];
  return `for ${[...section, ...reason].join(" and ")}`;
}

function blockName(block: AnyBlockKind | null): string {
  return block === null ? "a block" : blockLabel(block);
}
