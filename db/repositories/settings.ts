import { eq } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { SettingRepository } from "./contract.ts";

export function createSettingRepository({ db, tables: { settings } }: Engine): SettingRepository {
  return {
    async get(key) {
      const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
      return row?.value ?? null;
    },

    async put(key, value) {
      await db.insert(settings).values({ key, value }).onConflictDoUpdate({ target: settings.key, set: { value } });
    },

    async remove(key) {
      await db.delete(settings).where(eq(settings.key, key));
    },
  };
}
