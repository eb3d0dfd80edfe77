/** Holds the two schema files together: same tables, same columns, same types in TypeScript, same indexes. */
import { getTableColumns, getTableName, is, type SQL, Table } from "drizzle-orm";
import { getTableConfig as postgresConfig, PgTable } from "drizzle-orm/pg-core";
import { getTableConfig as sqliteConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, expectTypeOf, it } from "vitest";
import * as postgres from "../../../db/schema/postgres.ts";
import * as sqlite from "../../../db/schema/sqlite.ts";

type Tables = typeof postgres;
type TableName = keyof Tables;

/** A column's type in the one engine → the type that stands for the same in the other. */
const sameType: Readonly<Record<string, string>> = {
  "SQLiteText text string": "PgText text string",
  "SQLiteInteger integer number": "PgBigInt53 bigint number",
  "SQLiteBoolean integer boolean": "PgBoolean boolean boolean",
  "SQLiteTextJson text json": "PgCustomColumn jsonb custom",
  "SQLiteBlobBuffer blob buffer": "PgCustomColumn bytea custom",
};

/** Small numbers: integer on both engines. */
const smallNumbers = new Set(["page_draft.id", "page_live.id", "refusals.status"]);

interface Column {
  readonly name: string;
  readonly columnType: string;
  readonly dataType: string;
  readonly notNull: boolean;
  readonly default: unknown;
  readonly primary: boolean;
  readonly isUnique: boolean;
  getSQLType(): string;
}

interface Config {
  readonly indexes: readonly {
    readonly config: { name?: string | undefined; unique: boolean; columns: readonly unknown[] };
  }[];
  readonly primaryKeys: readonly { readonly columns: readonly { readonly name: string }[] }[];
  readonly uniqueConstraints: readonly { readonly columns: readonly { readonly name: string }[] }[];
  readonly checks: readonly { readonly name: string; readonly value: SQL }[];
  readonly foreignKeys: readonly {
    readonly onDelete?: string | undefined;
    readonly onUpdate?: string | undefined;
    reference(): {
      readonly columns: readonly { readonly name: string }[];
      readonly foreignTable: Table;
      readonly foreignColumns: readonly { readonly name: string }[];
    };
  }[];
}

const names = (columns: readonly unknown[]) =>
  columns.map((column) => (column as { readonly name?: string }).name ?? "an expression");

function structure(config: Config) {
  return {
    indexes: config.indexes.map(({ config: index }) => [index.name, index.unique, names(index.columns)]).sort(),
    primaryKeys: config.primaryKeys.map((key) => names(key.columns)),
    uniques: config.uniqueConstraints.map((constraint) => names(constraint.columns)),
    checks: config.checks.map((check) => check.name),
    foreignKeys: config.foreignKeys
      .map((key) => {
        const { columns, foreignTable, foreignColumns } = key.reference();
        return [
          names(columns),
          getTableName(foreignTable),
          names(foreignColumns),
          key.onDelete ?? "no action",
          key.onUpdate ?? "no action",
        ];
      })
      .sort(),
  };
}

function describeColumn(table: string, key: string, column: Column, engine: "sqlite" | "postgres") {
  const own = `${column.columnType} ${column.getSQLType()} ${column.dataType}`;
  const small = smallNumbers.has(`${table}.${column.name}`);
  const type = engine === "postgres" ? own : small ? "PgInteger integer number" : sameType[own];
  const { name, notNull, default: value, primary, isUnique } = column;
  return { key, name, type, notNull, default: value, primary, isUnique };
}

const tablesOf = (schema: object) =>
  Object.entries(schema).filter(([, value]) => is(value, Table)) as [string, Table][];

it("has the same tables on both engines", () => {
  const listed = (schema: object) => tablesOf(schema).map(([key, table]) => [key, getTableName(table)]);
  expect(listed(sqlite)).toEqual(listed(postgres));
  expect(listed(sqlite).length).toBeGreaterThan(10);
});

it.each(tablesOf(sqlite))("has the same columns and indexes on both engines: %s", (key, sqliteTable) => {
  const postgresTable = (postgres as Record<string, unknown>)[key];
  if (!is(sqliteTable, SQLiteTable) || !is(postgresTable, PgTable)) throw new Error(`${key} is not a table in both.`);
  const name = getTableName(sqliteTable);
  const describeAll = (table: Table, engine: "sqlite" | "postgres") =>
    Object.entries(getTableColumns(table)).map(([property, column]) =>
      describeColumn(name, property, column as unknown as Column, engine),
    );
  expect(describeAll(sqliteTable, "sqlite")).toEqual(describeAll(postgresTable, "postgres"));
  expect(structure(sqliteConfig(sqliteTable))).toEqual(structure(postgresConfig(postgresTable)));
});

it("has the same types in TypeScript on both engines", () => {
  expectTypeOf<keyof typeof sqlite>().toEqualTypeOf<keyof Tables>();
  expectTypeOf<{ [Name in TableName]: (typeof sqlite)[Name]["$inferSelect"] }>().toEqualTypeOf<{
    [Name in TableName]: Tables[Name]["$inferSelect"];
  }>();
});
