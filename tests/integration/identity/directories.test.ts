/** Directories: what Okta and Entra send by their documents, and what neither they nor a thief of their token can do. */
import { expect, it } from "vitest";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { answerScim } from "../../../src/gatehouse/http/scim/answer-scim.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import type { DirectoryWish } from "../../../src/gatehouse/server/identity/directories.ts";
import { beforeTheWrite } from "./meanwhile.ts";
import { describeSite, describeSiteOnBothEngines, type Site } from "./site.ts";

const patchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
const groupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
const everything: DirectoryWish = { name: "Okta", roles: ["reader", "librarian"], mayMakeRoles: false, provider: "" };

// What an answer of SCIM holds is compared, not typed.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;
type Send = (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Json; headers: Headers }>;

/** The requests of a directory with this token. */
function sending(site: Site, token: string): Send {
  return async (method, path, body) => {
    const url = new URL(`http://site.test/api/gatehouse/v1/scim/v2/${path}`);
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/scim+json; charset=utf-8" };
    const request = new Request(url, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
    const below = decodeURIComponent(url.pathname.split("/scim/v2/")[1] ?? "");
    const answer = await answerScim(request, below, site as never);
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : JSON.parse(text), headers: answer.headers };
  };
}

async function connect(site: Site, wish: Partial<DirectoryWish> = {}) {
  const boss = await site.person("Boss", "owner");
  const added = await site.directories.add(boss, { ...everything, ...wish });
  if (!added.ok) throw new Error(added.message);
  return { boss, id: added.value.id, token: added.value.token, send: sending(site, added.value.token) };
}

const ofOkta = {
  schemas: [userSchema],
  userName: "test.user@okta.local",
  name: { givenName: "Test", familyName: "User" },
  emails: [{ primary: true, value: "test.user@okta.local", type: "work" }],
  displayName: "Test User",
  locale: "en-US",
  externalId: "00ujl29u0le5T6Aj10h7",
  groups: [],
  password: "1mz050nq",
  active: true,
};

const ofEntra = {
  schemas: [userSchema, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
  externalId: "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef",
  userName: "Test_User_ab6490ee@testuser.com",
  active: true,
  emails: [{ primary: true, type: "work", value: "Test_User_fd0ea19b@testuser.com" }],
  meta: { resourceType: "User" },
  name: { formatted: "givenName familyName", familyName: "familyName", givenName: "givenName" },
  roles: [],
};

describeSiteOnBothEngines("a directory", (open) => {
  it("of Okta adds, finds, changes, deactivates and activates a person as its documents say", async () => {
    const site = await open();
    const { send, boss } = await connect(site);
    expect(await send("GET", "Users?startIndex=1&count=2")).toMatchObject({
      status: 200,
      body: { totalResults: 0, startIndex: 1, itemsPerPage: 0, Resources: [] },
    });
    const asked = `Users?filter=${encodeURIComponent('userName eq "test.user@okta.local"')}&startIndex=1&count=100`;
    expect(await send("GET", asked)).toMatchObject({ body: { totalResults: 0 } });

    const added = await send("POST", "Users", ofOkta);
    const { id } = added.body;
    expect(added).toMatchObject({
      status: 201,
      body: { userName: "test.user@okta.local", externalId: "00ujl29u0le5T6Aj10h7", active: true, groups: [] },
    });
    expect(added.headers.get("content-type")).toContain("application/scim+json");
    expect(added.headers.get("location")).toBe(added.body.meta.location);
    expect(JSON.stringify(added.body)).not.toContain("1mz050nq");
    expect(await send("GET", asked)).toMatchObject({ body: { totalResults: 1, Resources: [{ id }] } });
    expect(await send("POST", "Users", ofOkta)).toMatchObject({ status: 409, body: { scimType: "uniqueness" } });
    const found = await site.people.find(boss, id);
    expect(found.ok && found.value.member).toMatchObject({ name: "Test User", source: "directory" });
    expect(found.ok && found.value.member.emailVerifiedAt).not.toBeNull();

    site.wait(1_000);
    const renamed = { ...ofOkta, id, name: { givenName: "Another", familyName: "User" }, displayName: "Another User" };
    expect(await send("PUT", `Users/${id}`, renamed)).toMatchObject({
      status: 200,
      body: { displayName: "Another User" },
    });
    const off = { schemas: [patchOp], Operations: [{ op: "replace", value: { active: false } }] };
    expect(await send("PATCH", `Users/${id}`, off)).toMatchObject({ status: 200, body: { active: false } });
    expect(await send("PUT", `Users/${id}`, { ...renamed, active: true })).toMatchObject({ body: { active: true } });
    const audit = await site.audit.page(boss, { entity: "member", about: id }, {});
    expect(audit.ok && audit.value.rows.map((one) => [one.authorName, one.source, one.authorId])).toEqual(
      Array.from({ length: 4 }, () => ["Okta", "directory", null]),
    );
  });

  it("of Entra adds, finds and changes a person and a group as its documents say", async () => {
    const site = await open();
    const { send } = await connect(site);
    const added = await send("POST", "Users", ofEntra);
    const { id } = added.body;
    expect(added).toMatchObject({ status: 201, body: { userName: "test_user_ab6490ee@testuser.com", active: true } });
    const byId = `Users?filter=${encodeURIComponent('externalId eq "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef"')}`;
    expect(await send("GET", byId)).toMatchObject({ body: { totalResults: 1, Resources: [{ id }] } });
    const changes = {
      schemas: [patchOp],
      Operations: [
        { op: "Replace", path: 'emails[type eq "work"].value', value: "updatedEmail@microsoft.com" },
        { op: "Replace", path: "name.familyName", value: "updatedFamilyName" },
      ],
    };
    expect(await send("PATCH", `Users/${id}`, changes)).toMatchObject({
      status: 200,
      body: { name: { familyName: "updatedFamilyName" } },
    });
    const moved = {
      schemas: [patchOp],
      Operations: [{ op: "Replace", path: "userName", value: "5b50642d@testuser.com" }],
    };
    expect(await send("PATCH", `Users/${id}`, moved)).toMatchObject({ body: { userName: "5b50642d@testuser.com" } });
    const off = { schemas: [patchOp], Operations: [{ op: "Replace", path: "active", value: "False" }] };
    expect(await send("PATCH", `Users/${id}`, off)).toMatchObject({ body: { active: false } });

    const byName = `Groups?excludedAttributes=members&filter=${encodeURIComponent('displayName eq "Reader"')}`;
    const group = (await send("GET", byName)).body;
    expect(group).toMatchObject({ totalResults: 1, Resources: [{ id: "reader", displayName: "Reader" }] });
    expect(group.Resources[0]).not.toHaveProperty("members");
    const op = (name: string, value: string) => ({
      schemas: [patchOp],
      Operations: [{ op: name, path: "members", value: [{ $ref: null, value }] }],
    });
    expect((await send("PATCH", "Groups/reader", op("Add", id))).status).toBe(204);
    const held = `Groups?filter=${encodeURIComponent(`id eq "reader" and members[value eq "${id}"]`)}`;
    expect(await send("GET", held)).toMatchObject({ body: { totalResults: 1 } });
    expect((await send("GET", `Users/${id}`)).body.groups).toMatchObject([{ value: "reader", display: "Reader" }]);
    expect((await send("PATCH", "Groups/reader", op("Remove", id))).status).toBe(204);
    expect(await send("GET", held)).toMatchObject({ body: { totalResults: 0 } });
    expect((await send("DELETE", `Users/${id}`)).status).toBe(204);
    expect((await send("GET", `Users/${id}`)).status).toBe(404);
  });

  it("lets in again only whom it suspended itself, and ends sessions at once", async () => {
    const site = await open();
    const { send, boss } = await connect(site);
    const mia = await site.person("Mia");
    const active = (value: boolean) => ({ Operations: [{ op: "replace", path: "active", value }] });
    expect((await send("PATCH", `Users/${mia.id}`, active(false))).body).toMatchObject({ active: false });
    expect(await site.sessions.holder(mia.sessionHash)).toMatchObject({ standing: "suspended" });
    expect((await send("PATCH", `Users/${mia.id}`, active(true))).body).toMatchObject({ active: true });
    expect(await site.people.suspend(boss, mia.id)).toMatchObject({ ok: true });
    expect((await send("PATCH", `Users/${mia.id}`, active(true))).body).toMatchObject({ active: false });
    // Its own suspension ends, and a person's begins, while it is being judged.
    await site.people.reinstate(boss, mia.id);
    await send("PATCH", `Users/${mia.id}`, active(false));
    beforeTheWrite(site.database.repositories, "members", "reinstate", async () => {
      await site.people.reinstate(operator, mia.id);
      await site.people.suspend(operator, mia.id);
    });
    expect((await send("PATCH", `Users/${mia.id}`, active(true))).body).toMatchObject({ active: false });
  });

  it("takes two changes of one group at the same moment, and loses neither", async () => {
    const site = await open();
    const { send } = await connect(site);
    const ids: string[] = [];
    for (const name of ["a", "b", "c", "d"]) {
      ids.push((await send("POST", "Users", { userName: `${name}@example.org`, externalId: name })).body.id);
    }
    const add = (id: string) => ({ Operations: [{ op: "add", path: "members", value: [{ value: id }] }] });
    const answers = await Promise.all(ids.map((id) => send("PATCH", "Groups/reader", add(id))));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    const { members } = (await send("GET", "Groups/reader")).body;
    expect(members.map((one: Json) => one.value).sort()).toEqual([...ids].sort());
  });
});

describeSite("a directory", (open) => {
  const adding = (value: string) => ({ Operations: [{ op: "add", path: "members", value: [{ value }] }] });
  const off = { Operations: [{ op: "replace", path: "active", value: false }] };
  const added = async (send: Send, name: string) =>
    (await send("POST", "Users", { userName: `${name}@example.org`, displayName: name })).body.id as string;

  it("gives no role beyond its list, and changes no one who holds more", async () => {
    const site = await open();
    const { send, boss } = await connect(site, { roles: ["reader"] });
    const id = await added(send, "eve");
    for (const role of ["owner", "admin", "librarian", "none"]) {
      expect([role, (await send("PATCH", `Groups/${role}`, adding(id))).status]).toEqual([role, 404]);
    }
    expect((await send("GET", "Groups")).body.Resources).toMatchObject([{ id: "reader" }]);
    for (const someone of [boss, await site.person("Admin", "admin"), await site.person("Lea", "librarian")]) {
      expect((await send("PATCH", `Users/${someone.id}`, off)).status).toBe(403);
      expect((await send("PUT", `Users/${someone.id}`, { userName: "eve@evil.example", active: true })).status).toBe(
        403,
      );
      expect((await send("DELETE", `Users/${someone.id}`)).status).toBe(403);
      expect((await send("PATCH", "Groups/reader", adding(someone.id))).status).toBe(403);
    }
    expect(await site.again(boss)).toMatchObject({ standing: "active", email: "boss@example.com" });
    const directories = await site.database.repositories.directories.directoriesOf(boss.id);
    expect(directories).toEqual([]);
  });

  it("does not take over the email of somebody who was here before", async () => {
    const site = await open();
    const { send } = await connect(site);
    const mia = await site.person("Mia");
    const asked = await send("GET", `Users?filter=${encodeURIComponent('userName eq "MIA@example.com"')}`);
    expect(asked.body.Resources).toMatchObject([{ id: mia.id, active: true }]);
    expect((await send("GET", "Users")).body.totalResults).toBe(0);
    const move = { Operations: [{ op: "replace", path: "userName", value: "eve@evil.example" }] };
    expect(await send("PATCH", `Users/${mia.id}`, move)).toMatchObject({
      status: 403,
      body: { scimType: "mutability" },
    });
    expect(await site.again(mia)).toMatchObject({ email: "mia@example.com" });
    // A name is a smaller thing, and from then on she is one of its people.
    const name = { Operations: [{ op: "replace", path: "displayName", value: "Mia M." }] };
    expect(await send("PATCH", `Users/${mia.id}`, name)).toMatchObject({
      status: 200,
      body: { displayName: "Mia M." },
    });
    expect((await send("GET", "Users")).body.totalResults).toBe(1);
  });

  it("cannot move the email of somebody who may open more than it gives, and can still suspend them", async () => {
    const site = await open();
    const { send, boss } = await connect(site, { roles: ["librarian"] });
    const id = await added(send, "ada");
    // It holds no permission; rules may name it.
    await site.people.grantRole(boss, id, "reader");
    const move = { Operations: [{ op: "replace", path: "userName", value: "eve@evil.example" }] };
    expect((await send("PATCH", `Users/${id}`, move)).status).toBe(403);
    await site.people.revokeRole(boss, id, "reader");
    expect((await send("PATCH", `Users/${id}`, move)).status).toBe(200);
    await site.people.grantRole(boss, id, "reader");
    expect(await send("PATCH", `Users/${id}`, off)).toMatchObject({ status: 200, body: { active: false } });
  });

  it("takes away only the roles that it gave", async () => {
    const site = await open();
    const { send, boss } = await connect(site);
    const id = await added(send, "ada");
    await site.people.grantRole(boss, id, "reader");
    for (const role of ["reader", "librarian"]) await send("PATCH", `Groups/${role}`, adding(id));
    const none = { Operations: [{ op: "remove", path: "members" }] };
    for (const role of ["reader", "librarian"]) expect((await send("PATCH", `Groups/${role}`, none)).status).toBe(204);
    const found = await site.people.find(boss, id);
    expect(found.ok && found.value.member.roles).toEqual(["reader"]);
    // A person gives it for good while the directory takes it away.
    await send("PATCH", "Groups/librarian", adding(id));
    beforeTheWrite(site.database.repositories, "members", "revokeRole", () =>
      site.people.grantRole(operator, id, "librarian"),
    );
    expect((await send("PATCH", "Groups/librarian", none)).status).toBe(204);
    const both = await site.people.find(boss, id);
    expect(both.ok && both.value.member.roles).toEqual(["librarian", "reader"]);
  });

  it("that removes a person suspends them, and can add the same account again", async () => {
    const site = await open();
    const { send, boss } = await connect(site);
    const id = await added(send, "ada");
    await send("PATCH", "Groups/reader", adding(id));
    expect((await send("DELETE", `Users/${id}`)).status).toBe(204);
    const gone = await site.people.find(boss, id);
    expect(gone.ok && gone.value.member).toMatchObject({ roles: [], suspendedAt: site.now() });
    for (const method of ["GET", "PATCH", "DELETE"]) {
      expect((await send(method, `Users/${id}`, method === "PATCH" ? off : undefined)).status).toBe(404);
    }
    expect((await send("PATCH", "Groups/reader", adding(id))).status).toBe(400);
    const again = await send("POST", "Users", { userName: "ada@example.org", displayName: "Ada" });
    expect(again).toMatchObject({ status: 201, body: { id, active: true, displayName: "Ada" } });
  });

  it("makes and removes roles only where it may, and they hold nothing", async () => {
    const site = await open();
    const { send, boss } = await connect(site);
    const group = { schemas: [groupSchema], displayName: "Press & Media", members: [] };
    expect((await send("POST", "Groups", group)).status).toBe(403);
    expect((await send("DELETE", "Groups/reader")).status).toBe(403);
    const other = await site.directories.add(boss, { ...everything, name: "Entra", mayMakeRoles: true });
    if (!other.ok) throw new Error(other.message);
    const making = sending(site, other.value.token);
    const made = await making("POST", "Groups", {
      ...group,
      externalId: "g1",
      members: [{ value: await added(making, "bea") }],
    });
    expect(made).toMatchObject({ status: 201, body: { displayName: "Press & Media", members: [{ display: "bea" }] } });
    const { id } = made.body;
    const role = await site.roles.find(boss, id);
    expect(role.ok && role.value.role).toMatchObject({
      id: "press-media",
      permissions: [],
      includes: [],
      source: "console",
    });
    expect((await making("POST", "Groups", group)).status).toBe(409);
    const renamed = { Operations: [{ op: "replace", value: { id, displayName: "Media" } }] };
    expect((await making("PATCH", `Groups/${id}`, renamed)).status).toBe(204);
    expect((await making("GET", `Groups/${id}`)).body).toMatchObject({ displayName: "Media", externalId: "g1" });
    expect(
      (await making("PATCH", "Groups/reader", { Operations: [{ op: "replace", path: "displayName", value: "X" }] }))
        .status,
    ).toBe(403);
    expect((await making("DELETE", "Groups/reader")).status).toBe(403);
    expect((await making("DELETE", `Groups/${id}`)).status).toBe(204);
    expect((await making("GET", `Groups/${id}`)).status).toBe(404);
  });

  it("makes an id of a name whose letters become more, and another one beside it", async () => {
    const { send } = await connect(await open(), { mayMakeRoles: true });
    for (const end of ["", "x"]) {
      const body = { schemas: [groupSchema], displayName: "Ⅷ".repeat(30) + end };
      expect(await send("POST", "Groups", body)).toMatchObject({ status: 201 });
    }
  });

  it("gives no role that was removed, nor a later one with the same id", async () => {
    const site = await open();
    const { send, boss, id } = await connect(site, { mayMakeRoles: true });
    const made = await send("POST", "Groups", { schemas: [groupSchema], displayName: "Press", members: [] });
    expect(made.status).toBe(201);
    expect(await site.roles.remove(boss, "press")).toMatchObject({ ok: true });
    const press = { id: "press", label: "Press", description: "", permissions: ["people:view" as const], includes: [] };
    expect(await site.roles.create(boss, press)).toMatchObject({ ok: true });
    const found = await site.directories.find(boss, id);
    expect(found.ok && found.value.roles.map(({ role }) => role)).toEqual(["librarian", "reader"]);
    for (const [method, body] of [
      ["PATCH", adding(await added(send, "ada"))],
      ["DELETE", undefined],
    ] as const) {
      expect((await send(method, "Groups/press", body)).status).toBe(404);
    }
  });

  it("makes no group in part, and none for which a rule or a page of the console waits", async () => {
    const site = await open();
    const { send } = await connect(site, { mayMakeRoles: true });
    const group = (displayName: string, ...members: string[]) => ({
      schemas: [groupSchema],
      ...{ displayName, members: members.map((value) => ({ value })) },
    });
    expect((await send("POST", "Groups", group("Team", "nobody"))).status).toBe(400);
    expect((await send("GET", "Groups")).body.Resources.map((one: Json) => one.id)).toEqual(["librarian", "reader"]);
    const requirement = { kind: "any-role" as const, roles: ["press"] };
    const rule = { ...{ id: "r1", pattern: "/press/**", methods: [], note: "", requirement }, createdAt: 1 };
    await site.database.repositories.access.insertRule(rule, 1);
    for (const [name, made] of [
      ["Press", "press-2"],
      ["Compare", "compare-2"],
      ["Undo", "undo-2"],
    ] as const) {
      expect((await send("POST", "Groups", group(name))).body).toMatchObject({ id: made, displayName: name });
    }
  });

  it("loses no change of the same moment, and does not bring back whom it let go meanwhile", async () => {
    const site = await open();
    const { send } = await connect(site);
    const id = await added(send, "ada");
    const said = (path: string, value: string) => ({ Operations: [{ op: "replace", path, value }] });
    const { repositories } = site.database;
    beforeTheWrite(repositories, "directories", "keepPerson", () =>
      send("PATCH", `Users/${id}`, said("externalId", "00u1")),
    );
    expect(await send("PATCH", `Users/${id}`, said("displayName", "Ada B."))).toMatchObject({
      body: { displayName: "Ada B.", externalId: "00u1" },
    });
    beforeTheWrite(repositories, "directories", "keepPerson", () => send("DELETE", `Users/${id}`));
    expect((await send("PATCH", `Users/${id}`, said("displayName", "Ada"))).status).toBe(404);
    expect((await send("GET", "Users")).body.totalResults).toBe(0);
  });

  it("is kept from asking about everybody all the time, and can go on asking about one", async () => {
    const site = await open();
    const { send, id } = await connect(site);
    const asked = (filter: string) => `filter=${encodeURIComponent(filter)}`;
    for (let sent = 0; sent < 600; sent += 1) {
      await site.database.repositories.attempts.count(`scim-scan:${id}`, site.now(), 60 * 60_000);
    }
    for (const path of [`Users?${asked("active eq true")}`, `Groups?${asked('members eq "x"')}`]) {
      const refused = await send("GET", path);
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3600"]);
    }
    expect((await send("GET", `Users?${asked('userName eq "boss@example.com"')}`)).status).toBe(200);
    expect((await send("GET", `Groups?${asked('displayName eq "Reader"')}`)).status).toBe(200);
  });

  it("is refused without its token, with a member's token, with one that was renewed, or once it is disconnected", async () => {
    const site = await open();
    const { send, boss, id } = await connect(site);
    const member = await site.tokens.make(boss, { name: "mine", scope: ["people:manage"], lifetime: "30" });
    const other = member.ok ? member.value.text : "";
    for (const token of ["", "ghdir_", `ghdir_${"a".repeat(43)}`, other]) {
      const answer = await sending(site, token)("GET", "Users");
      expect(answer).toMatchObject({
        status: 401,
        body: { schemas: [expect.stringContaining("Error")], status: "401" },
      });
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    }
    // The admin who connected it may leave: it goes on.
    await site.person("Other", "owner");
    expect(await site.people.remove(operator, boss.id)).toMatchObject({ ok: true });
    expect((await send("GET", "Users")).status).toBe(200);
    const next = await site.directories.renewToken(operator, id);
    expect((await send("GET", "Users")).status).toBe(401);
    const renewed = sending(site, next.ok ? next.value.token : "");
    const person = await added(renewed, "ada");
    await renewed("PATCH", "Groups/reader", adding(person));
    await renewed("PATCH", `Users/${person}`, off);
    // It gives a role that carries a permission which this admin does not hold.
    const lesser = await site.person("Lesser", "admin");
    expect(await site.directories.remove(lesser, id)).toMatchObject({ ok: false, code: "exceeds-author" });
    expect(await site.directories.remove(operator, id)).toMatchObject({ ok: true });
    expect((await renewed("GET", "Users")).status).toBe(401);
    // What it did is a person's from then on.
    const left = await site.database.repositories.members.findById(person);
    expect(left?.grants).toEqual([{ role: "reader", endsAt: null, pending: false }]);
    expect(left).not.toHaveProperty("suspendedBy");
  });

  it("whose token is renewed while it writes writes nothing", async () => {
    const site = await open();
    const { send, id } = await connect(site);
    beforeTheWrite(site.database.repositories, "members", "create", () => site.directories.renewToken(operator, id));
    expect((await send("POST", "Users", { userName: "ada@example.org" })).status).toBe(401);
    expect(await site.database.repositories.members.findByEmail("ada@example.org")).toBeNull();
  });

  it("is answered in its own words, also for hostile input", async () => {
    const site = await open();
    const { send } = await connect(site);
    const person = await added(send, "ada");
    const deep = `${"[".repeat(40)}${"]".repeat(40)}`;
    const cases: [string, string, unknown, number][] = [
      ["GET", "Nothing", undefined, 404],
      ["GET", "Users/x/y", undefined, 404],
      ["GET", `Users/${"x".repeat(200)}`, undefined, 404],
      ["GET", "Users/%00", undefined, 404],
      ["POST", "Bulk", {}, 404],
      ["POST", `Users/${person}`, {}, 405],
      ["GET", `Users?filter=${encodeURIComponent(`${"(".repeat(90)}a pr`)}`, undefined, 400],
      ["GET", `Users?filter=${encodeURIComponent('userName eq "\\u0000"')}`, undefined, 400],
      ["GET", "Users?count=many", undefined, 400],
      ["POST", "Users", [], 400],
      ["POST", "Users", { userName: "no email" }, 400],
      ["POST", "Users", { userName: "x@example.org", displayName: "a\u202eb" }, 400],
      ["POST", "Users", { userName: "x@example.org", displayName: "\ud800" }, 400],
      ["PUT", `Users/${person}`, { displayName: "no email" }, 400],
      ["PATCH", `Users/${person}`, { Operations: JSON.parse(deep) }, 400],
      ["PATCH", "Groups/reader", adding("nobody"), 400],
      ["PATCH", "Groups/reader", adding("x' or 1=1 --"), 400],
    ];
    for (const [method, path, body, status] of cases) {
      const answer = await send(method, path, body);
      expect([method, path, answer.status]).toEqual([method, path, status]);
      expect(answer.body).toMatchObject({
        schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
        status: `${status}`,
      });
    }
    expect((await send("GET", "Users?count=-3&startIndex=-9")).body).toMatchObject({ itemsPerPage: 0, startIndex: 1 });
    for (const path of [
      "ServiceProviderConfig",
      "ResourceTypes",
      "ResourceTypes/User",
      "Schemas",
      `Schemas/${userSchema}`,
    ]) {
      expect([path, (await send("GET", path)).status]).toEqual([path, 200]);
    }
  });

  it("is connected only by whom it could not make stronger than they are", async () => {
    const site = await open();
    const boss = await site.person("Boss", "owner");
    const clerk = await site.people.grantRole(boss, (await site.person("Clerk")).id, "admin");
    const admin = await site.person("Ann", "admin");
    expect(clerk.ok).toBe(true);
    const tries: [SignedInMember, Partial<DirectoryWish>, string][] = [
      [boss, { roles: ["owner"] }, "exceeds-author"],
      [admin, { roles: ["librarian"] }, "exceeds-author"],
      [await site.person("Mia"), { roles: [] }, "not-permitted"],
      [boss, { roles: ["nothing"] }, "unknown-role"],
      [boss, { name: "\u202e" }, "not-valid"],
      [boss, { provider: "nobody" }, "not-valid"],
    ];
    for (const [author, wish, code] of tries) {
      expect(await site.directories.add(author, { ...everything, ...wish })).toMatchObject({ ok: false, code });
    }
    const strong = await site.directories.add(boss, everything);
    if (!strong.ok) throw new Error(strong.message);
    // Else the new token would be worth more than its author.
    expect(await site.directories.renewToken(admin, strong.value.id)).toMatchObject({ code: "exceeds-author" });
    const weaker = { ...everything, roles: [] };
    expect(await site.directories.change(admin, strong.value.id, weaker, 1)).toMatchObject({ code: "exceeds-author" });
    site.wait(31 * 60_000);
    expect(await site.directories.add(await site.again(boss), everything)).toMatchObject({ code: "sign-in-again" });
  });
});
