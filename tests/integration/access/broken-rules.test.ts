/** Rules and roles that cannot be read in the database: nothing they guarded is open, and they can be found and removed. */
import { expect, it } from "vitest";
import Client from "better-sqlite3";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { anonymous, type Subject } from "../../../src/gatehouse/core/identity/subject.ts";
import { createPolicyStore, type BrokenPart } from "../../../src/gatehouse/server/access/policy-store.ts";
import { administer } from "../../support/database.ts";
import { describeSiteOnBothEngines, type Site } from "../identity/site.ts";

/** Changes a row behind the back of the server, and the version, as a newer version of Gatehouse would. */
async function tamper(site: Site, statement: string): Promise<void> {
  const { databaseUrl } = site.settings;
  const statements = [statement, "update counters set value = value + 1 where name = 'policy'"];
  if (!databaseUrl.startsWith("file:")) {
    for (const one of statements) await administer(databaseUrl, one);
    return;
  }
  const client = new Client(databaseUrl.slice("file:".length));
  client.exec(statements.join(";"));
  client.close();
}

async function letsIn(site: Site, path: string, subject: Subject = anonymous): Promise<boolean> {
  return decide(await site.policies.current(), subject, { method: "GET", path }).allowed;
}

const damages = [
  ["asks for a kind unknown here", `requirement = '{"kind":"moonlight"}'`],
  ["asks for what is a text", `requirement = '"public"'`],
  ["names invalid methods", `methods = '{"GET":true}'`],
  ["has a pattern of another version", "pattern = '/press/**/drafts'"],
  ["has an invalid pattern", "pattern = 'public'"],
  ["has an invalid host", "host = 'https://example.org/'"],
] as const;

describeSiteOnBothEngines("a rule that cannot be read", (open) => {
  it.each(damages)("grants no access when it %s, and can be removed", async (_name, change) => {
    const site = await open();
    const [admin, mia] = [await site.person("Ben", "admin"), await site.person("Mia", "member")];
    const guarded = ruleSchema.parse({ pattern: "/press/**", requirement: { kind: "any-role", roles: ["librarian"] } });
    const made = await site.rules.create(admin, guarded);
    const within = ruleSchema.parse({ pattern: "/press/open/**", requirement: { kind: "public" } });
    expect(await site.rules.create(admin, within)).toMatchObject({ ok: true });
    if (!made.ok) throw new Error(made.message);
    await tamper(site, `update rules set ${change} where id = '${made.value.id}'`);

    for (const subject of [anonymous, mia]) expect(await letsIn(site, "/press/a", subject)).toBe(false);
    // Where the pattern cannot be read, a rule for a smaller part does not go around it either.
    if (change.startsWith("pattern")) expect(await letsIn(site, "/press/open/a")).toBe(false);
    // Admins can still open the page where it is mended.
    expect(await letsIn(site, "/admin/rules", admin)).toBe(true);
    const listed = await site.rules.list(admin);
    expect(listed.ok && listed.value.find(({ rule }) => rule.id === made.value.id)?.rule.broken).toHaveLength(1);

    expect(await site.rules.remove(admin, made.value.id)).toMatchObject({ ok: true });
    expect(await letsIn(site, "/press/a")).toBe(true);
  });

  it("is reported once for each version of the policy", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(
      admin,
      ruleSchema.parse({ pattern: "/a", requirement: { kind: "signed-in" } }),
    );
    if (!made.ok) throw new Error(made.message);
    await tamper(site, `update rules set requirement = '7' where id = '${made.value.id}'`);
    const told: BrokenPart[] = [];
    const store = createPolicyStore(site.database.repositories.access, site.configuration, [], (part) =>
      told.push(part),
    );
    for (let request = 0; request < 3; request += 1) await store.current();
    expect(told).toEqual([{ kind: "rule", id: made.value.id, problem: "Its requirement cannot be read." }]);
  });

  it("grants no access when its text is not JSON", async () => {
    const site = await open();
    // PostgreSQL takes no such text in the first place.
    if (site.database.engine === "postgres") return;
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(
      admin,
      ruleSchema.parse({ pattern: "/a", requirement: { kind: "signed-in" } }),
    );
    if (!made.ok) throw new Error(made.message);
    await tamper(site, `update rules set requirement = '{"kind":' where id = '${made.value.id}'`);
    expect(await letsIn(site, "/a")).toBe(false);
  });
});

describeSiteOnBothEngines("a role that cannot be read", (open) => {
  it("grants nothing, and the rest of the policy applies", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const press = {
      id: "press",
      label: "Press",
      description: "",
      permissions: ["console:open" as const],
      includes: [],
    };
    expect(await site.roles.create(owner, press)).toMatchObject({ ok: true });
    const mia = await site.person("Mia", "press");
    expect(await letsIn(site, "/admin", mia)).toBe(true);
    await tamper(site, `update roles set permissions = '{"all":true}' where id = 'press'`);
    expect(await letsIn(site, "/admin", mia)).toBe(false);
    expect(await letsIn(site, "/members", mia)).toBe(true);
  });
});
