/** The chain of the audit holds, and shows what was done to it, on both engines. */
import { afterEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../db/client.ts";
import type { ChangeRow, Repositories } from "../../../db/repositories/contract.ts";
import { createAudit } from "../../../src/gatehouse/server/access/audit.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { createExportSlots } from "../../../src/gatehouse/server/export-slots.ts";
import { createDatabase, describeOnBothEngines, engines, type FreshDatabase } from "../../support/database.ts";
import { runStatement } from "../../support/rows.ts";
import { purgeAll } from "../../support/purge-all.ts";
import { change, newMember } from "./samples.ts";

const writeDown = ({ members }: Pick<Repositories, "members">, row: ChangeRow) =>
  members.rename("nobody", "Nobody", { preconditions: { author: null }, change: row });

async function verify({ changes }: Pick<Repositories, "changes">) {
  const policies = { current: async () => ({}) as never };
  const audit = createAudit({
    changes,
    policies,
    exportSlots: createExportSlots(),
    noteExport: (_author, _asked, file) => Promise.resolve(file),
    now: () => 0,
  });
  const verified = await audit.verify(operator);
  if (!verified.ok) throw new Error(verified.message);
  return verified.value;
}

describeOnBothEngines("the chain of changes", (open) => {
  it("holds for values of every kind", async () => {
    const { repositories } = await open();
    const values = [null, "12", 12.5, 1e21, false, [1, null, "2"], { b: 1, a: { d: null, c: ["😀", "\u2028"] } }];
    for (const [index, value] of values.entries()) {
      await writeDown(repositories, change(`c${index}`, { before: value, after: { value }, why: "because" }));
    }
    expect(await verify(repositories)).toMatchObject({ checked: values.length, erased: 0, first: 1, broken: [] });
    const [first] = await repositories.changes.chain(0, 1);
    expect(first).toMatchObject({ number: 1, source: "command", why: "because" });
  });

  it("does not fork when changes are written at once", async () => {
    const { repositories } = await open();
    await Promise.all(Array.from({ length: 12 }, (_, index) => writeDown(repositories, change(`c${index}`))));
    expect(await verify(repositories)).toMatchObject({ checked: 12, broken: [] });
  });

  it("still holds once old rows were removed for their age, and goes on from there", async () => {
    const { repositories } = await open();
    for (let at = 1; at <= 6; at += 1) await writeDown(repositories, change(`c${at}`, { at }));
    expect(await purgeAll(repositories.changes.purge, { before: 4, keep: 100 })).toBe(3);
    await writeDown(repositories, change("c7", { at: 7 }));
    expect(await verify(repositories)).toMatchObject({ checked: 4, first: 4, broken: [] });
    // By their number, and never the last one.
    expect(await purgeAll(repositories.changes.purge, { before: 100, keep: 100 })).toBe(3);
    expect(await verify(repositories)).toMatchObject({ checked: 1, first: 7, broken: [] });
    expect(await purgeAll(repositories.changes.purge, { before: 0, keep: 0 })).toBe(0);
  });

  it("lists changes by what, who, from where and what they contain", async () => {
    const { repositories } = await open();
    await writeDown(repositories, change("c1", { at: 1, entity: "rule", entityId: "r1", authorId: "ada" }));
    await writeDown(repositories, change("c2", { at: 2, before: { path: "/Press" }, source: "import" }));
    const ids = async (filter: Parameters<typeof repositories.changes.list>[0]) =>
      (await repositories.changes.list(filter, { limit: 9 })).rows.map(({ id }) => id);
    expect(await ids({})).toEqual(["c2", "c1"]);
    expect(await ids({ entity: "rule" })).toEqual(["c1"]);
    expect(await ids({ entity: "rule", entityId: "r1", authorId: "ada", source: "console" })).toEqual(["c1"]);
    expect(await ids({ authorId: "ada" })).toEqual(["c1"]);
    expect(await ids({ source: "import" })).toEqual(["c2"]);
    expect(await ids({ text: "/press" })).toEqual(["c2"]);
    expect(await ids({ from: 2 })).toEqual(["c2"]);
  });
});

describe.each(engines)("somebody with the database in their hands (%s)", (engine) => {
  let fresh: FreshDatabase;
  let database: Awaited<ReturnType<typeof openDatabase>>;
  afterEach(async () => {
    await database.close();
    await fresh.remove();
  });

  async function afterStatement(statement: string) {
    fresh = await createDatabase(engine);
    database = await openDatabase(fresh.url);
    const { repositories } = database;
    for (let at = 1; at <= 4; at += 1) await writeDown(repositories, change(`c${at}`, { at, before: { path: "/a" } }));
    await runStatement(fresh.url, { sqlite: statement, postgres: statement });
    return (await verify(repositories)).broken;
  }

  it.each([
    ["takes a change out", "delete from changes where number = 2", [{ number: 2, fault: "missing" }]],
    ["takes the first one out", "delete from changes where number = 1", [{ number: 1, fault: "missing" }]],
    ["cuts the last one off", "delete from changes where number = 4", [{ number: 4, fault: "cut-off" }]],
    ["takes all of them out", "delete from changes", [{ number: 1, fault: "cut-off" }]],
    ["words one differently", "update changes set summary = 'x' where number = 3", [{ number: 3, fault: "altered" }]],
    [
      "names another author",
      "update changes set author_name = 'Eve' where number = 3",
      [{ number: 3, fault: "altered" }],
    ],
    [
      "gives it to another person",
      "update changes set author_id = 'eve' where number = 3",
      [{ number: 3, fault: "altered" }],
    ],
    ["dates it back", "update changes set at = 0 where number = 3", [{ number: 3, fault: "altered" }]],
    ["changes what was before", "update changes set before = '{}' where number = 3", [{ number: 3, fault: "altered" }]],
  ])("%s, and it shows", async (_, statement, broken) => {
    expect(await afterStatement(statement)).toEqual(broken);
  });
});

describeOnBothEngines("a person who is forgotten", (open) => {
  it("goes from the audit, and the chain holds", async () => {
    const { repositories } = await open();
    const { members, accounts, changes } = repositories;
    await members.create(newMember("ada", { name: "Ada Lovelace" }));
    const byAda = { authorId: "ada", authorName: "Ada Lovelace" };
    await writeDown(repositories, change("by", { ...byAda, before: { path: "/a" } }));
    await writeDown(
      repositories,
      change("about", { ...byAda, entity: "member", entityId: "ada", after: { name: "Ada Lovelace" } }),
    );
    await accounts.removeForGood("ada", {
      change: change("gone", { authorId: "ada", authorName: "", entity: "member", entityId: "ada" }),
      mail: null,
      nameInHistory: "",
      summaryInHistory: "Changed something about somebody",
      mustBeConfirmed: false,
    });
    const rows = await changes.chain(0, 10);
    expect(JSON.stringify(rows)).not.toContain("Lovelace");
    expect(rows.map(({ before }) => before)).toEqual([{ path: "/a" }, null, null]);
    expect(await verify(repositories)).toMatchObject({ checked: 3, erased: 2, broken: [] });
  });
});
