import { eq } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { SettingRepository } from "./contract.ts";

/** Under this key is the hash of the one-time key of the set-up, hex. */
export const setupKeySetting = "setup-key-hash";

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
  };
}
