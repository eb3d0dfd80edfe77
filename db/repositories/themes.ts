import { asc, eq, sql } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { ThemeRepository } from "./contract.ts";

export function createThemeRepository({ db, tables: { themes } }: Engine): ThemeRepository {
  return {
    list: () => db.select().from(themes).orderBy(asc(themes.name), asc(themes.id)),

    async find(id) {
      const [row] = await db.select().from(themes).where(eq(themes.id, id));
      return row ?? null;
    },

    async putBuiltIn(shipped) {
      if (shipped.length === 0) return;
      await db
        .insert(themes)
        // Always in the same order: two instances starting together would otherwise each hold a row the other waits for.
        .values([...shipped].sort(byId).map(({ id, name, tokens }) => ({ id, name, tokens, builtIn: true })))
        .onConflictDoUpdate({
          target: themes.id,
          set: { name: sql`excluded.name`, tokens: sql`excluded.tokens`, builtIn: sql`excluded.built_in` },
        });
    },
  };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
