import { and, eq, not } from "drizzle-orm";
import type { Engine, QueryBuilder } from "../engines/engine.ts";
import type { AuthoredSettingRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import type { Writer } from "./writer.ts";

export function createAuthoredSettingRepository(engine: Engine, write: Writer): AuthoredSettingRepository {
  const { db, tables } = engine;
  const { settings } = tables;
  const stillIs = (tx: QueryBuilder, key: string, value: string | null) => {
    const isKey = eq(settings.key, key);
    return value === null
      ? not(hasRow(tx, settings, isKey))
      : hasRow(tx, settings, and(isKey, eq(settings.value, value)));
  };

  return {
    async read(key) {
      const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
      return row?.value ?? null;
    },

    async replace(key, from, to, authored) {
      const { refused } = await write({
        authored,
        // Not "changed", which would take the place of the author's preconditions.
        unless: (tx) => ({ moved: stillIs(tx, key, from) }),
        statements: (tx) => [
          tx
            .insert(settings)
            .values({ key, value: to })
            .onConflictDoUpdate({ target: settings.key, set: { value: to } }),
        ],
      });
      return refused === null ? "written" : "changed";
    },
  };
}
