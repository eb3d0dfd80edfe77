/**
 * The text of a backup: lines of JSON, the same for both engines, so that a site can move from one to the other.
 *
 * The first line says what it is, then comes each table: a line with its name and columns, and a line for each row. The
 * last line counts the rows and holds the SHA-256 of all lines before it, so that a file that was cut off is noticed.
 */
import { createHash } from "node:crypto";
import { getTableColumns, getTableName, type Column } from "drizzle-orm";
import * as schema from "../schema/postgres.ts";

export type Value = string | number | boolean | null;

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly BackupColumn[];
}

export interface BackupColumn {
  readonly name: string;
  /**
   * JSON is backed up as the text it is stored as, so that SQL's null and JSON's stay apart; bytes are in base64 (RFC 4648 4).
   */
  readonly kind: "text" | "number" | "boolean" | "json" | "bytes";
}

/** All tables, each behind those that it refers to. */
export const backupTables: readonly BackupTable[] = [
  schema.members,
  schema.mergedMembers,
  schema.roleGrants,
  schema.roleApprovers,
  schema.sessions,
  schema.tokens,
  schema.answeredWrites,
  schema.emailConfirmations,
  schema.oneTimeKeys,
  schema.signUps,
  schema.keptRequests,
  schema.externalAccounts,
  schema.recoveryCodes,
  schema.authenticatorApps,
  schema.passkeys,
  schema.mails,
  schema.roles,
  schema.rules,
  schema.plannedRules,
  schema.trialRefusals,
  schema.counters,
  schema.pageRevisions,
  schema.pageLive,
  schema.pageDraft,
  schema.pictures,
  schema.pictureFiles,
  schema.attempts,
  schema.refusals,
  schema.refusalCounts,
  schema.signIns,
  schema.jobs,
  schema.bulkChanges,
  schema.bulkItems,
  schema.webhooks,
  schema.webhookDeliveries,
  schema.directories,
  schema.directoryPeople,
  schema.changes,
  schema.settings,
].map((table) => ({
  name: getTableName(table),
  columns: Object.values(getTableColumns(table) as Record<string, Column>).map((column) => ({
    name: column.name,
    kind: kindOf(column),
  })),
}));

function kindOf(column: Column): BackupColumn["kind"] {
  const { dataType, name } = column;
  if (column.getSQLType() === "bytea") return "bytes";
  if (dataType === "string") return "text";
  if (dataType === "number" || dataType === "boolean") return dataType;
  if (dataType === "custom") return "json";
  throw new Error(`A backup does not know columns like "${name}" (${dataType}).`);
}

/** A value as the driver takes it. */
export function toColumn(column: BackupColumn | undefined, value: Value): Value | Buffer {
  return column?.kind === "bytes" && typeof value === "string" ? Buffer.from(value, "base64") : value;
}

/** A row of a snapshot, with the table it is of. */
export interface SnapshotRow {
  readonly table: BackupTable;
  /** In the order of the table's columns. */
  readonly values: readonly Value[];
}

const formatVersion = 1;
/** Migrations of the oldest database whose backups can be restored. What has been added since stays empty. */
const oldestSchema = 6;
/** Tables that backups of older versions have and that are no longer needed. */
const formerTables: ReadonlySet<string> = new Set(["themes"]);
/** JSON leaves them as they are, and Node takes them for ends of lines. */
const lineSeparators = /[\u2028\u2029]/g;

/**
 * @param schemaVersion how many migrations the database has seen
 * @param rows those of one table behind one another
 */
export async function* writeLines(
  schemaVersion: number,
  rows: AsyncIterable<SnapshotRow>,
  now: number,
): AsyncGenerator<string> {
  const digest = createHash("sha256");
  let count = 0;
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value).replace(lineSeparators, (one) => (one === "\u2028" ? "\\u2028" : "\\u2029"))}\n`;
    digest.update(text);
    return text;
  };
  yield line({ gatehouse: "backup", format: formatVersion, schema: schemaVersion, at: new Date(now).toISOString() });
  let current: BackupTable | undefined;
  for await (const { table, values } of rows) {
    if (table !== current) {
      current = table;
      yield line({ table: table.name, columns: table.columns.map(({ name }) => name) });
    }
    count += 1;
    yield line(values);
  }
  yield `${JSON.stringify({ end: true, rows: count, sha256: digest.digest("hex") })}\n`;
}

export interface BackupSummary {
  readonly at: string;
  readonly rows: number;
}

/**
 * Reads a backup to its end and checks it.
 *
 * @throws a sentence where it is no backup, is not whole, or is of another version
 */
export async function checkLines(lines: AsyncIterable<string>, schemaVersion: number): Promise<BackupSummary> {
  const digest = createHash("sha256");
  let at: string | undefined;
  let count = 0;
  let end: Record<string, unknown> | undefined;
  for await (const text of lines) {
    if (end !== undefined) throw new Error(notWhole);
    const value = parse(text);
    if (at === undefined) at = readHead(value, schemaVersion);
    else if (Array.isArray(value)) count += 1;
    else if (isObject(value) && value["end"] === true) end = value;
    if (end === undefined) digest.update(`${text}\n`);
  }
  if (at === undefined || end === undefined) throw new Error(at === undefined ? noBackup : notWhole);
  if (end["rows"] !== count || end["sha256"] !== digest.digest("hex")) throw new Error(notWhole);
  return { at, rows: count };
}

/** The rows of a backup that was checked. */
export async function* readRows(lines: AsyncIterable<string>): AsyncGenerator<SnapshotRow> {
  let table: BackupTable | undefined;
  let added: ReturnType<typeof addedTo> = null;
  for await (const text of lines) {
    const value = parse(text);
    if (Array.isArray(value) && table !== undefined) {
      const values = value as Value[];
      yield { table, values: added === null ? values : [...values, values[added.from] ?? null] };
    } else if (isObject(value) && typeof value["table"] === "string") {
      const name = value["table"];
      const listed = formerTables.has(name) ? undefined : tableNamed(name, value["columns"]);
      added = listed === undefined ? null : addedTo(listed);
      table = listed && added ? { name, columns: [...listed.columns, added.column] } : listed;
    }
  }
}

/**
 * What is not empty in a row of an older backup, though it has been added since: accounts at providers have the provider's id as
 * their issuer, as in an older database.
 */
function addedTo({ name, columns }: BackupTable): { readonly column: BackupColumn; readonly from: number } | null {
  if (name !== "external_accounts" || columns.some((column) => column.name === "issuer")) return null;
  return { column: { name: "issuer", kind: "text" }, from: columns.findIndex((column) => column.name === "provider") };
}

const noBackup = "This file is not a backup that Gatehouse made.";
const notWhole = "This backup is damaged or was cut off: its checksum does not fit. Nothing was restored.";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(noBackup);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readHead(value: unknown, schemaVersion: number): string {
  if (!isObject(value) || value["gatehouse"] !== "backup" || typeof value["at"] !== "string") throw new Error(noBackup);
  const schema = Number(value["schema"]);
  if (value["format"] === formatVersion && schema >= oldestSchema && schema <= schemaVersion) return value["at"];
  throw new Error(
    "This backup was made by another version of Gatehouse, whose tables differ. Install that version, restore with it, " +
      "then install this one and start the site, which brings the database up to date.",
  );
}

/** The table with the columns that the backup has of it. */
function tableNamed(name: string, columns: unknown): BackupTable {
  const table = backupTables.find((one) => one.name === name);
  const listed = (Array.isArray(columns) ? columns : []).map((column) =>
    table?.columns.find((one) => one.name === column),
  );
  const known = listed.filter((one) => one !== undefined);
  if (table === undefined || known.length === 0 || known.length < listed.length) {
    throw new Error(
      `This backup has a table "${name}" that this version of Gatehouse does not have. Nothing was restored.`,
    );
  }
  return { name, columns: known };
}
