import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import { parseDatabaseUrl } from "../../../db/url.ts";

describe("DATABASE_URL", () => {
  it.each([
    ["file:data/gatehouse.db", { engine: "sqlite", path: "data/gatehouse.db" }],
    ["file:./my data/50%.db", { engine: "sqlite", path: "./my data/50%.db" }],
    ["file:/var/lib/site.db", { engine: "sqlite", path: "/var/lib/site.db" }],
    ["file:///var/lib/my%20site.db", { engine: "sqlite", path: "/var/lib/my site.db" }],
    ["file::memory:", { engine: "sqlite", path: ":memory:" }],
    ["postgres://u:p@db:5432/site", { engine: "postgres", url: "postgres://u:p@db:5432/site" }],
    ["postgresql://db/site?sslmode=require", { engine: "postgres", url: "postgresql://db/site?sslmode=require" }],
    ["postgres:///site?host=/run/postgresql", { engine: "postgres", url: "postgres:///site?host=/run/postgresql" }],
  ])("understands %s", (url, value) => {
    expect(parseDatabaseUrl(url)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "is empty"],
    ["file:", "does not name a file"],
    ["file://server/site.db", "on another machine"],
    ["file:data/gatehouse.db?mode=ro", "options after a question mark"],
    ["data/gatehouse.db", "does not say which kind"],
    ["mysql://u:hunter2@db/site", 'begins with "mysql:"'],
    ["postgres://u:hunter2/#@db/site", "not a valid PostgreSQL URL"],
    ["postgres://u:hunter2@db", "does not name a database"],
    ["postgres:///site", "does not name a server"],
  ])("says what is wrong with %s, and what is valid", async (url, problem) => {
    const refused = await openDatabase(url).catch((error: unknown) => String(error));
    expect(refused).toContain(problem);
    expect(refused).toContain("file:data/gatehouse.db");
    expect(refused).toContain("postgres://");
    expect(refused).not.toContain("hunter2");
  });
});
