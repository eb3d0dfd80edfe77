import { expect, it, vi } from "vitest";
import { decide } from "../../../src/gatehouse/core/access/decide.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { anonymous } from "../../../src/gatehouse/core/identity/subject.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import { describeSite, type Site } from "../identity/site.ts";
import { sayChange } from "../../../src/gatehouse/core/languages/change.ts";
import { changes as german } from "../../../src/gatehouse/core/languages/de/changes.ts";
import { access } from "../../../src/gatehouse/core/languages/en/access.ts";

const signedIn = { kind: "signed-in" } as const;
const editorsOnly = { kind: "any-role", roles: ["editor"] } as const;

function rule(pattern: string, requirement: unknown = signedIn) {
  return ruleSchema.parse({ pattern, requirement });
}

async function mayVisit(site: Site, path: string): Promise<boolean> {
  return decide(await site.policies.current(), anonymous, { method: "GET", path }).allowed;
}

describeSite("rules", (open) => {
  it("hold from the next request on, until they are removed", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    expect(await mayVisit(site, "/blog/a")).toBe(true);
    const made = await site.rules.create(admin, rule("/blog/**"));
    if (!made.ok) throw new Error(made.message);
    expect(await mayVisit(site, "/blog/a")).toBe(false);
    const opened = rule("/blog/**", { kind: "public" });
    expect(await site.rules.change(admin, made.value.id, opened, 1)).toMatchObject({ ok: true });
    expect(await mayVisit(site, "/blog/a")).toBe(true);
    const found = await site.rules.find(admin, made.value.id);
    expect(found).toMatchObject({ value: { version: 2, locked: false, who: { kind: "public" } } });
    expect(await site.rules.remove(admin, made.value.id)).toMatchObject({ ok: true });
    expect(await site.rules.find(admin, made.value.id)).toMatchObject({ code: "not-found" });
    const changes = await site.database.repositories.changes.recent({ entity: "rule", limit: 9 });
    expect(changes.map((change) => change.authorName)).toEqual(["Ben", "Ben", "Ben"]);
  });

  it("are not compiled a second time where they are what was judged last, and are where they are not", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const { access: stored } = site.database.repositories;
    const withRule = async (id: string, requirement: unknown) => ({
      rules: [...(await stored.listRules()), { ...rule(`/${id}`, requirement), id, source: "console" as const }],
      roles: await stored.listRoles(),
    });
    const judged = site.policies.preview(await withRule("news", signedIn));
    await stored.insertRule({ ...rule("/news"), id: "news" }, 1);
    expect(await site.policies.current()).toBe(judged);

    const opening = site.policies.preview(await withRule("blog", { kind: "public" }));
    await stored.insertRule({ ...rule("/blog"), id: "blog" }, 2);
    expect(await site.policies.current()).not.toBe(opening);
    expect(await mayVisit(site, "/blog")).toBe(false);

    const previews = vi.spyOn(site.policies, "preview");
    expect(await site.rules.change(admin, "news", rule("/news", editorsOnly), 1)).toMatchObject({ ok: true });
    expect(await site.policies.current()).toBe(previews.mock.results.at(-1)?.value);
  });

  it("say in their history what of them was changed, where that is more than who may come in", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, rule("/blog/**"));
    const id = made.ok ? made.value.id : "";
    const little = { ...rule("/blog/**"), explain: "little" as const };
    const editors = { ...rule("/blog/**", editorsOnly), explain: "little" as const };
    const moved = { ...rule("/news/**"), methods: ["POST" as const], note: "For journalists" };
    for (const [index, next] of [little, editors, moved].entries()) {
      expect(await site.rules.change(admin, id, next, index + 1)).toMatchObject({ ok: true });
    }
    const changes = await site.database.repositories.changes.recent({ entity: "rule", limit: 9 });
    // Those of one millisecond are in no order.
    expect(changes.map(({ summary }) => sayChange(summary)).toSorted()).toEqual(
      [
        "Created the rule for /blog/**: Members who are signed in",
        "Changed the rule for /blog/** (what everybody else sees): Members who are signed in",
        "Changed the rule for /blog/**: Members with the role Editor",
        "Changed the rule for /news/** (the path, who may come in, what everybody else sees, the kinds of request, what it is for): Members who are signed in",
      ].toSorted(),
    );
    expect(changes.map(({ summary }) => sayChange(summary, german))).toContainEqual(
      expect.stringContaining(" /blog/** (was alle anderen sehen): "),
    );
  });

  it("show what the code asks in addition, for all of their pages or a part of them", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const also = async (pattern: string, requirement: unknown) => {
      const made = await site.rules.create(admin, rule(pattern, requirement));
      if (!made.ok) throw new Error(made.message);
      const found = await site.rules.find(admin, made.value.id);
      return found.ok
        ? found.value.codeRequirements.map(({ requirement, part }) => access.also(requirement, part))
        : null;
    };
    const mayEdit = { kind: "all-permissions", permissions: ["page:edit"] } as const;
    expect(await also("/admin/page/**", editorsOnly)).toEqual([
      expect.stringMatching(/^The code of the site must be met as well: Members with all of the permissions: /),
    ]);
    expect(await also("/admin/**", mayEdit)).toContainEqual(
      expect.stringMatching(/^The code of the site must be met as well, for \/admin\/rules and everything under it: /),
    );
    // A member who is signed in is what any such rule asks for; and nothing of the code lies there.
    expect(await also("/members/press/**", editorsOnly)).toEqual([]);
    expect(await also("/blog/**", editorsOnly)).toEqual([]);
  });

  it("for another host hold there alone, and one for the site's own host is one for the site", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const visit = async (path: string, host?: string) =>
      decide(await site.policies.current(), anonymous, { method: "GET", path, host }).allowed;
    const made = await site.rules.create(admin, { ...rule("/**", { kind: "public" }), host: "files.example.org" });
    expect(made).toMatchObject({ ok: true, value: { host: "files.example.org" } });
    expect([await visit("/a", "files.example.org"), await visit("/a", "other.example")]).toEqual([true, false]);
    const listed = await site.rules.list(admin);
    expect(listed.ok && listed.value[0]).toMatchObject({
      where: { kind: "site", host: "files.example.org" },
      locked: false,
    });
    const [change] = await site.database.repositories.changes.recent({ entity: "rule", limit: 1 });
    expect(change?.summary).toContain("files.example.org/**");

    const id = made.ok ? made.value.id : "";
    expect(await site.rules.change(admin, id, { ...rule("/blog/**"), host: "localhost:4321" }, 1)).toMatchObject({
      ok: true,
    });
    expect([await visit("/blog/a"), await visit("/a", "files.example.org")]).toEqual([false, false]);
    const found = await site.rules.find(admin, id);
    expect(found.ok && found.value.rule.host).toBeUndefined();
  });

  it("of the code are listed, locked, with the name of their section, after those of the console", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    await site.rules.create(admin, rule("/blog/**"));
    const listed = await site.rules.list(admin);
    if (!listed.ok) throw new Error(listed.message);
    expect(listed.value[0]).toMatchObject({ locked: false, where: { kind: "below", path: "/blog" } });
    const members = listed.value.find((one) => one.rule.id === "section:members");
    expect(members).toMatchObject({ locked: true, section: "the members’ section", who: { kind: "signed-in" } });
    expect(await site.rules.remove(admin, "section:members")).toMatchObject({ code: "not-editable" });
    expect(await site.rules.change(admin, "section:members", rule("/x"), 1)).toMatchObject({ code: "not-editable" });
  });

  it("are shown fifty at a time, newest first, and found by a part of path, host or note", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const { access: stored } = site.database.repositories;
    for (let number = 0; number < 105; number += 1) {
      const note = number === 7 ? "For the ÄRZTE of the press" : "";
      await stored.insertRule({ ...rule(`/area/part-${number}/**`), id: `rule-${number}`, note }, number);
    }
    await stored.insertRule({ ...rule("/**"), id: "elsewhere", host: "files.example.org" }, 500);
    const page = async (number: number, search = "") => {
      const found = await site.rules.page(admin, { page: number, search });
      if (!found.ok) throw new Error(found.message);
      return { ...found.value, ids: found.value.own.map((one) => one.rule.id) };
    };
    const first = await page(1);
    expect([first.total, first.page, first.pageSize, first.ids.length]).toEqual([106, 1, 50, 50]);
    expect(first.ids.slice(0, 2)).toEqual(["elsewhere", "rule-104"]);
    expect(first.locked.length).toBeGreaterThan(5);
    expect((await page(3)).ids).toEqual(["rule-5", "rule-4", "rule-3", "rule-2", "rule-1", "rule-0"]);
    expect(await page(999)).toMatchObject({ page: 3 });

    expect((await page(1, " PART-10 ")).ids).toEqual([104, 103, 102, 101, 100, 10].map((at) => `rule-${at}`));
    expect((await page(1, "FILES.example")).ids).toEqual(["elsewhere"]);
    expect((await page(1, "ärzte")).ids).toEqual(["rule-7"]);
    const members = await page(1, "/members");
    expect([members.total, members.locked.map((one) => one.rule.id)]).toEqual([0, ["section:members"]]);
    expect(await page(5, "nothing of the kind")).toMatchObject({ own: [], locked: [], total: 0, page: 1 });
    const editor = await site.person("Eva", "editor");
    expect((await site.rules.page(editor, { page: 1, search: "" })).ok).toBe(false);
  });

  it("cannot conceal a path that accepts passwords in the request, because the time of the check would reveal it", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const seen = await site.rules.create(admin, { ...rule("/data/a", editorsOnly), conceal: true });
    expect(seen).toMatchObject({ code: "conceals-basic", field: "pattern" });
    const made = await site.rules.create(admin, rule("/data/a", editorsOnly));
    if (!made.ok) throw new Error(made.message);
    const changed = await site.rules.change(
      admin,
      made.value.id,
      { ...rule("/data/a", editorsOnly), conceal: true },
      1,
    );
    expect(changed).toMatchObject({ code: "conceals-basic" });
    expect(await site.rules.create(admin, { ...rule("/members/a", editorsOnly), conceal: true })).toMatchObject({
      ok: true,
    });
  });

  it("say how much they explain and which version of the page they show, of a section that there is", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const told = { explain: "little", page: "members" } as const;
    const made = await site.rules.create(admin, { ...rule("/blog/**"), ...told });
    if (!made.ok) throw new Error(made.message);
    const { id } = made.value;
    expect(await site.rules.find(admin, id)).toMatchObject({ value: { rule: told } });
    expect(decide(await site.policies.current(), anonymous, { method: "GET", path: "/blog/a" })).toMatchObject({
      denial: told,
    });
    for (const page of ["gone", "console"]) {
      const change = await site.rules.change(admin, id, { ...rule("/blog/**"), page }, 1);
      expect(change).toMatchObject({ code: "unknown-section", field: "page" });
    }
    expect(await site.rules.change(admin, id, { ...rule("/blog/**"), explain: "everything" }, 1)).toMatchObject({
      ok: true,
    });
    const found = await site.rules.find(admin, id);
    expect(found.ok && Object.keys(found.value.rule)).not.toContain("explain");
  });

  it("that cannot be saved are reported when they are shown in words, as when they are saved, and nothing is saved", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const weaker = rule("/members/**", { kind: "public" });
    expect(await site.rules.problemWith(admin, weaker)).toEqual(await site.rules.create(admin, weaker));
    expect(await site.rules.problemWith(admin, weaker)).toMatchObject({ code: "weakens-code-rule" });
    expect(await site.rules.problemWith(admin, rule("/blog/**"))).toBeNull();
    const shut = rule("/**", { kind: "closed" });
    expect(await site.rules.problemWith(admin, shut)).toEqual(await site.rules.create(admin, shut));
    expect(await site.rules.problemWith(await site.person("Cy", "member"), rule("/blog/**"))).toMatchObject({
      code: "not-permitted",
    });
    expect(await site.database.repositories.access.listRules()).toEqual([]);
  });

  it("cannot ask less than the code does, but can ask more, or open a closed section", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const weaker = await site.rules.create(admin, rule("/members/free", { kind: "public" }));
    expect(weaker).toMatchObject({ code: "weakens-code-rule", field: "pattern" });
    expect(!weaker.ok && weaker.message).toContain("the members’ section");
    expect(await site.rules.create(admin, rule("/members/desk/**", editorsOnly))).toMatchObject({ ok: true });
    expect(await site.rules.create(admin, rule("/vault/open/**", { kind: "public" }))).toMatchObject({ ok: true });
    expect(await mayVisit(site, "/vault/open/a")).toBe(true);
    expect(await mayVisit(site, "/vault/a")).toBe(false);
  });

  it("cannot shut out the person who makes them", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const asked = { kind: "all-permissions", permissions: ["library:borrow"] };
    expect(await site.rules.create(admin, rule("/admin/rules/**", asked))).toMatchObject({ code: "locks-out-author" });
    const closed = { kind: "closed" };
    expect(await site.rules.create(admin, rule("/admin/**", closed))).toMatchObject({ code: "closes-console" });
  });

  it("cannot close the sign-in page along with the site, unless a rule keeps it open", async () => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const shut = await site.rules.create(owner, rule("/**"));
    expect(shut).toMatchObject({ code: "shuts-sign-in" });
    expect(!shut.ok && shut.message).toContain("/login");
    expect(await site.rules.create(operator, rule("/login"))).toMatchObject({ code: "shuts-sign-in" });
    const door = await site.rules.create(owner, rule("/login", { kind: "public" }));
    if (!door.ok) throw new Error(door.message);
    expect(await site.rules.create(owner, rule("/**"))).toMatchObject({ ok: true });
    expect(await site.rules.remove(owner, door.value.id)).toMatchObject({ code: "shuts-sign-in" });
  });

  it("name the role or permission that does not exist", async () => {
    const site = await open();
    const ghost = rule("/a", { kind: "any-role", roles: ["ghost"] });
    expect(await site.rules.create(operator, ghost)).toMatchObject({ code: "unknown-role", field: "roles" });
    const odd = rule("/a", { kind: "all-permissions", permissions: ["ghost:walk"] });
    expect(await site.rules.create(operator, odd)).toMatchObject({ code: "unknown-permission", field: "permissions" });
  });

  it("changed by two people at once keep the first change, and the second person is told", async () => {
    const site = await open();
    const admin = await site.person("Ben", "admin");
    const made = await site.rules.create(admin, rule("/blog/**"));
    if (!made.ok) throw new Error(made.message);
    const { id } = made.value;
    expect(await site.rules.change(admin, id, rule("/first"), 1)).toMatchObject({ ok: true });
    expect(await site.rules.change(admin, id, rule("/second"), 1)).toMatchObject({ ok: false, code: "conflict" });
    expect(await site.rules.find(admin, id)).toMatchObject({ value: { rule: { pattern: "/first" }, version: 2 } });
  });

  it("are for those who hold the permission", async () => {
    const site = await open();
    const editor = await site.person("Ed", "editor");
    const refused = { ok: false, code: "not-permitted" };
    expect(await site.rules.list(editor)).toMatchObject(refused);
    expect(await site.rules.create(editor, rule("/a"))).toMatchObject(refused);
    expect(await site.rules.change(editor, "any", rule("/a"), 1)).toMatchObject(refused);
    expect(await site.rules.remove(editor, "any")).toMatchObject(refused);
  });
});
