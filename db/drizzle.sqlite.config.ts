/** For `drizzle-kit generate`: writes what changed in the SQLite tables as a new migration. */
import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./db/schema/sqlite.ts", out: "./db/migrations/sqlite" });
