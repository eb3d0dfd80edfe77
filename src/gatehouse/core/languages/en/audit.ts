/** The audit: every change, by anybody. */
import type { AuditQueryField } from "../../access/audit-query.ts";
import type { ChangedEntity, ChangeSource } from "../../access/change-source.ts";
import { formats } from "../formats.ts";

const { number } = formats.en;

export const audit = {
  title: "Audit",
  lead: (years: number) =>
    `Every change of this site: who made it, when, from where, and what was before. Kept for ${number(years)} years.`,
  table: "Changes, newest first",
  what: "What",
  who: "Who",
  from: "From",
  when: "When",
  none: "Nothing has been changed yet",
  noneText: "When somebody changes a rule, a role, a person or the page, you find it here.",
  noneFound: "No change fits these filters",
  sources: {
    console: "The console",
    account: "Their account",
    api: "A program",
    command: "The command line",
    import: "A file",
    code: "The site’s code",
    provider: "A sign-in elsewhere",
    directory: "A directory",
    product: "A time that was set",
  } satisfies Record<ChangeSource, string>,
  notKnown: "Not known",
  anySource: "From anywhere",
  entities: {
    role: "Roles",
    rule: "Rules",
    member: "People",
    page: "Refusal page",
    picture: "Pictures",
    code: "The site’s code",
    record: "Records, their views and files",
    webhook: "Webhooks",
    directory: "Directories",
  } satisfies Record<ChangedEntity, string>,
  anyEntity: "Anything",
  fields: {
    entity: "What",
    about: "One thing",
    author: "Who",
    source: "From",
    text: "Contains",
    from: "From day",
    until: "Until day",
  } satisfies Record<AuditQueryField, string>,
  textHint: "A name, an email, a path",
  pages: "Pages of the audit",

  // One change
  change: "A change",
  back: "Audit",
  missing: "There is no such change",
  missingText: "It may be older than what is kept.",
  why: "Why",
  about: "About",
  before: "Before",
  after: "After",
  nothing: "Nothing",
  onlyWords: "What was before and after is not stored with this change.",
  erased: "A name or content was erased because a person was forgotten.",
  number: "Number in the chain",
  notChained: "None: from an older version, before there was a chain",
  seal: "Hash",
  allByThem: "All by them",
  allAboutIt: "All about this",
  seeIt: "See it as it is now",
  seeInAudit: "See in the audit",
};
