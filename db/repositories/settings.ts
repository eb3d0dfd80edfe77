import { and, eq } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { SettingRepository } from "./contract.ts";

export function createSettingRepository(engine: Engine): SettingRepository {
  const {
    db,
    tables: { settings },
  } = engine;

  async function get(key: string): Promise<string | null> {
    const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
    return row?.value ?? null;
  }

  return {
    get,

    async putIfAbsent(key, value) {
      await db.insert(settings).values({ key, value }).onConflictDoNothing();
      return (await get(key)) ?? value;
    },

    async put(key, value) {
      await db.insert(settings).values({ key, value }).onConflictDoUpdate({ target: settings.key, set: { value } });
    },

    async take(key, value) {
      const taken = db.delete(settings).where(and(eq(settings.key, key), eq(settings.value, value)));
      return (await engine.affected(taken)) > 0;
    },
  };
}
