/**
 * People as a file. A cell that a spreadsheet would take for a formula begins with an apostrophe, so that a name cannot make it
 * compute, or send what stands beside it elsewhere (OWASP, CSV Injection). Reading a file takes the apostrophe away again.
 */
import type { Member } from "./member.ts";
import { lastDayOf } from "./role-grant.ts";

export const fileFormats = ["csv", "jsonl"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const fileTypes: Readonly<Record<FileFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
};

const columns = ["email", "name", "roles", "confirmed", "standing", "source", "created", "last sign-in", "id"] as const;

/** Between the roles of one cell. */
export const roleSeparator = ";";
/** Between a role and its last day. */
export const untilSeparator = "=";

/** Excel reads a file without it in the letters of the machine. */
const byteOrderMark = "\ufeff";
const endOfLine = "\r\n";

export function beginningOf(format: FileFormat): string {
  return format === "csv" ? byteOrderMark + columns.join(",") + endOfLine : "";
}

export function lineOf(format: FileFormat, member: Member, now: number): string {
  const roles = member.grants
    .filter(({ pending, endsAt }) => !pending && (endsAt === null || endsAt > now))
    .map(({ role, endsAt }) => ({ role, until: endsAt === null ? null : lastDayOf(endsAt) }));
  const standing = member.suspendedAt !== null ? "suspended" : member.deletesAt !== undefined ? "leaving" : "active";
  const person = {
    email: member.email,
    name: member.name,
    confirmed: member.emailVerifiedAt !== null,
    standing,
    source: member.source ?? null,
    created: day(member.createdAt),
    lastSignIn: member.lastSignInAt === undefined ? null : day(member.lastSignInAt),
    id: member.id,
  };
  if (format === "jsonl") return `${JSON.stringify({ ...person, roles })}\n`;
  const held = roles.map(({ role, until }) => (until === null ? role : role + untilSeparator + until));
  const cells = [
    person.email,
    person.name,
    held.join(roleSeparator),
    person.confirmed ? "yes" : "no",
    standing,
    person.source ?? "",
    person.created,
    person.lastSignIn ?? "",
    person.id,
  ];
  return cells.map(cell).join(",") + endOfLine;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** What a spreadsheet may take for a formula. */
const active = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const inert = active.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(inert) || inert !== inert.trim() ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** What was meant by a cell: without the apostrophe that `cell` puts in front. */
export function textOfCell(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith("'") && active.test(trimmed.slice(1)) ? trimmed.slice(1) : trimmed;
}
