/** What a program does with the API, area by area: the console's own use cases, and answers that fit their schemas. */
import { expect, it } from "vitest";
import { apiPath } from "../../../src/gatehouse/core/api/areas.ts";
import { apiClient } from "../../support/api-client.ts";
import { describeSite } from "../identity/site.ts";

describeSite("the API", (open) => {
  it("adds, finds, renames, suspends and removes a person", async () => {
    const site = await open();
    const boss = await site.person("Boss", "owner");
    const ask = await apiClient(site, boss, "people:view", "people:manage");
    const made = await ask("POST", "/people", { email: "Mia@Example.com", name: "Mia", roles: ["reader"] });
    expect(made).toMatchObject({ status: 201, body: { email: "mia@example.com", roles: ["reader"], source: "added" } });
    const { id } = made.body as { id: string };
    expect(made.headers.get("location")).toBe(`/api/gatehouse/v1/people/${id}`);
    expect(await ask("POST", "/people", { email: "mia@example.com", name: "Other" })).toMatchObject({
      status: 409,
      body: { reason: "email-taken" },
    });
    expect(await ask("PATCH", `/people/${id}`, { name: "Mia Berg" })).toMatchObject({ body: { name: "Mia Berg" } });
    expect(await ask("PUT", `/people/${id}/suspension`, { note: "On leave" })).toMatchObject({
      body: { suspensionNote: "On leave", suspendedAt: expect.any(String) },
    });
    expect((await ask("DELETE", `/people/${id}/suspension`)).body.suspendedAt).toBeNull();
    expect(await ask("DELETE", `/people/${id}`)).toMatchObject({ status: 204, body: null });
    expect(await ask("GET", `/people/${id}`)).toMatchObject({ status: 404 });
    expect(await ask("DELETE", `/people/${boss.id}`)).toMatchObject({ status: 403, body: { reason: "own-account" } });
  });

  it("tells a program that may not see people nothing of them, not even by a change of nothing", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia", "member")];
    const ask = await apiClient(site, boss, "people:manage");
    for (const [method, path, body] of [
      ["PATCH", "", { name: "Mia" }],
      ["PUT", "/suspension", {}],
      ["DELETE", "/suspension", undefined],
      ["PUT", "/roles/member", {}],
      ["DELETE", "/roles/reader", undefined],
    ] as const) {
      const { status, body: told } = await ask(method, `/people/${mia.id}${path}`, body);
      expect([method, path, status, JSON.stringify(told).includes("mia@")]).toEqual([method, path, 403, false]);
    }
  });

  it("gives roles until a day, with a reason, and takes them", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia")];
    const ask = await apiClient(site, boss, "people:view", "people:manage", "audit:view");
    const path = `/people/${mia.id}/roles/reader`;
    expect((await ask("PUT", path, { until: "2030-02-01", reason: "A course" })).body.grants).toEqual([
      { role: "reader", state: "held", endsAt: "2030-02-02T00:00:00.000Z", provider: null },
    ]);
    expect(await ask("PUT", path, { until: "2029-02-01" })).toMatchObject({ status: 422, body: { pointer: "/until" } });
    expect(await ask("PUT", `/people/${mia.id}/roles/owner`)).toMatchObject({
      status: 403,
      body: { reason: "exceeds-author" },
    });
    expect((await ask("DELETE", path)).body.roles).toEqual([]);
    const changes = await ask("GET", `/audit?entity=member&about=${mia.id}`);
    expect(changes.body.items).toHaveLength(2);
    expect(changes.body.items[0]).toMatchObject({ source: "api", author: { id: boss.id } });
    expect(await ask("GET", `/audit/${changes.body.items[0].id}`)).toMatchObject({ status: 200 });
  });

  it("lists people page by page by the console's filters, and says when it cannot go on", async () => {
    const site = await open();
    const boss = await site.person("Boss", "owner");
    for (const name of ["Ann", "Ben", "Cleo"]) {
      site.wait(1_000);
      await site.person(name, "reader");
    }
    const ask = await apiClient(site, boss, "people:view", "people:manage");
    const names: string[] = [];
    let next: string | null = "";
    while (next !== null) {
      const { body } = await ask("GET", `/people?role=reader&order=oldest&limit=2${next && `&after=${next}`}`);
      names.push(...body.items.map(({ name }: { name: string }) => name));
      next = body.next;
    }
    expect(names).toEqual(["Ann", "Ben", "Cleo"]);
    const first = (await ask("GET", "/people?role=reader&order=oldest&limit=1")).body;
    await ask("DELETE", `/people/${first.next}`);
    expect(await ask("GET", `/people?role=reader&order=oldest&limit=1&after=${first.next}`)).toMatchObject({
      status: 410,
    });
  });

  it("lists and ends a person's sessions and tokens, and makes none", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia")];
    const ask = await apiClient(site, boss, "people:view", "people:manage");
    await site.signInAs(mia);
    const own = await site.tokens.make(await site.visit(await site.signInAs(mia)), {
      ...{ name: "Hers", scope: ["site:read"], lifetime: "30" },
    });
    const sessions = await ask("GET", `/people/${mia.id}/sessions`);
    expect(sessions.body.items).toHaveLength(3);
    expect(await ask("DELETE", `/people/${mia.id}/sessions/${sessions.body.items[0].id}`)).toMatchObject({
      status: 204,
    });
    // Another person's session is not hers.
    const [foreign] = (await ask("GET", `/people/${boss.id}/sessions`)).body.items;
    expect(await ask("DELETE", `/people/${mia.id}/sessions/${foreign.id}`)).toMatchObject({ status: 404 });
    const [token] = (await ask("GET", `/people/${mia.id}/tokens`)).body.items;
    expect(token).toMatchObject({ name: "Hers", scope: ["site:read"] });
    expect(JSON.stringify(token)).not.toContain(own.ok ? own.value.token.tokenHash : "");
    expect(await ask("DELETE", `/people/${mia.id}/tokens/${token.id}`)).toMatchObject({ status: 204 });
    expect(await ask("DELETE", `/people/${mia.id}/sessions?tokens=yes`)).toMatchObject({ status: 204 });
    expect((await ask("GET", `/people/${mia.id}/sessions`)).body.items).toEqual([]);
    for (const [method, closed] of [
      ["POST", "tokens"],
      ["PUT", "email"],
      ["DELETE", "second-factor"],
    ] as const) {
      expect(await ask(method, `/people/${mia.id}/${closed}`, {})).toMatchObject({
        status: 403,
        body: { type: "tag:gatehouse,2026:api/takes-a-person" },
      });
    }
  });

  it("makes, tries, changes and removes roles and rules, never past a version it has not seen", async () => {
    const site = await open();
    const ask = await apiClient(site, await site.person("Boss", "owner"), "roles:manage", "rules:manage");
    const press = { id: "press", label: "Press" };
    expect(await ask("POST", "/roles?dry-run=true", press)).toMatchObject({ status: 200, body: { dryRun: true } });
    expect(await ask("GET", "/roles/press")).toMatchObject({ status: 404 });
    const role = await ask("POST", "/roles", press);
    expect(role).toMatchObject({ status: 201, body: { id: "press", source: "console" } });
    const rule = { pattern: "/press/**", requirement: { kind: "any-role", roles: ["press"] } };
    const made = await ask("POST", "/rules", rule);
    expect(made).toMatchObject({ status: 201, body: { pattern: "/press/**", source: "console" } });
    expect(await ask("DELETE", "/roles/press")).toMatchObject({ status: 409, body: { reason: "role-still-needed" } });
    const path = `/rules/${made.body.id}`;
    const changed = { ...rule, note: "For journalists" };
    expect(await ask("PUT", path, changed)).toMatchObject({ status: 428 });
    expect(await ask("PUT", path, changed, { "If-Match": "*" })).toMatchObject({ status: 428 });
    expect(await ask("PUT", path, changed, { "If-Match": 'W/"1"' })).toMatchObject({ status: 412 });
    const seen = { "If-Match": made.headers.get("etag") ?? "" };
    expect(await ask("PUT", `${path}?dry-run=true`, changed, seen)).toMatchObject({ body: { dryRun: true } });
    expect(await ask("PUT", path, changed, seen)).toMatchObject({ status: 200, body: { note: "For journalists" } });
    expect(await ask("PUT", path, rule, seen)).toMatchObject({ status: 412, body: { reason: "conflict" } });
    expect(made.body).toMatchObject({ explain: "everything", page: null });
    const now = { "If-Match": (await ask("GET", path)).headers.get("etag") ?? "" };
    const hushed = { ...rule, explain: "little", page: "members" };
    expect(await ask("PUT", path, hushed, now)).toMatchObject({ body: { explain: "little", page: "members" } });
    const gone = { ...hushed, page: "gone" };
    expect(await ask("POST", "/rules?dry-run=true", gone)).toMatchObject({ body: { reason: "unknown-section" } });
    expect(await ask("DELETE", path)).toMatchObject({ status: 204 });
    const label = { label: "The press", description: "" };
    const version = { "If-Match": role.headers.get("etag") ?? "" };
    expect(await ask("PUT", "/roles/press", label, version)).toMatchObject({ body: { label: "The press" } });
    expect(await ask("DELETE", "/roles/press?dry-run=true")).toMatchObject({ status: 200 });
    expect(await ask("DELETE", "/roles/press")).toMatchObject({ status: 204 });
    expect(await ask("PUT", "/roles/admin", label, version)).toMatchObject({
      status: 409,
      body: { reason: "not-editable" },
    });
    const weaker = { pattern: "/members/**", requirement: { kind: "public" } };
    expect(await ask("POST", "/rules?dry-run=true", weaker)).toMatchObject({ body: { reason: "weakens-code-rule" } });
    expect((await ask("GET", "/rules")).body.items.map(({ id }: { id: string }) => id)).toContain("section:members");
    expect((await ask("GET", "/roles")).body.items.map(({ id }: { id: string }) => id)).toContain("owner");
  });

  it("is warned of a rule that closes the API to it, before and as it is made, and its member can take it back", async () => {
    const site = await open();
    const boss = await site.person("Boss", "owner");
    const ask = await apiClient(site, boss, "rules:manage");
    const rules = `${apiPath}/rules`;
    const shut = { pattern: `${rules}/**`, requirement: { kind: "closed" } };
    const warned = [
      { code: "closed-to-this-token", paths: [rules], detail: expect.stringContaining(rules) },
      { code: "closed-to-programs", paths: [rules] },
    ];
    expect(await ask("POST", "/rules?dry-run=true", shut)).toMatchObject({ status: 200, body: { warnings: warned } });
    expect((await ask("POST", "/rules?dry-run=true", { ...shut, pattern: "/press/**" })).body.warnings).toEqual([]);
    const elsewhere = await ask("POST", "/rules", { ...shut, pattern: "/press/**" });
    expect(elsewhere.body).not.toHaveProperty("warnings");
    const seen = { "If-Match": elsewhere.headers.get("etag") ?? "" };
    expect((await ask("PUT", `/rules/${elsewhere.body.id}`, shut, seen)).body).toMatchObject({ warnings: warned });
    expect((await site.policies.current()).match("POST", rules)?.rules.map(({ source }) => source)).toContain(
      "console",
    );
    expect(await site.rules.remove(boss, elsewhere.body.id)).toMatchObject({ ok: true });
    expect(await ask("POST", "/rules", shut)).toMatchObject({ status: 201, body: { warnings: warned } });
  });

  it("decides on requests within its scope", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia")];
    expect(await site.roleRequests.ask(mia, "reader", "Please")).toMatchObject({ ok: true });
    const reader = await apiClient(site, boss, "people:view");
    const ask = await apiClient(site, boss, "people:view", "people:manage");
    const [request] = (await ask("GET", "/requests")).body.items;
    expect(request).toMatchObject({ person: { id: mia.id }, role: "reader", note: "Please" });
    const path = `/requests/${mia.id}/reader/decision`;
    const approval = { kind: "approve", askedAt: request.askedAt, until: "2030-03-01" };
    expect(await reader("POST", path, approval)).toMatchObject({ status: 403 });
    expect(await ask("POST", path, { ...approval, askedAt: "2029-01-01T00:00:00Z" })).toMatchObject({ status: 409 });
    expect(await ask("POST", path, approval)).toMatchObject({ status: 204 });
    expect((await ask("GET", `/people/${mia.id}`)).body.roles).toEqual(["reader"]);
    expect((await ask("GET", "/requests")).body).toEqual({ items: [], next: null });
  });

  it("tells of refusals and why, and of people only where the scope says so", async () => {
    const site = await open();
    const [boss, mia] = [await site.person("Boss", "owner"), await site.person("Mia")];
    for (const path of ["/a", "/b"]) {
      site.wait(1_000);
      const refused = { id: `7K3Q-9FHM-2XW${path === "/a" ? "A" : "B"}`, at: site.now(), method: "GET", path };
      await site.database.repositories.refusals.insertMany([
        {
          ...{ ...refused, reason: "role-missing", status: 403, ruleId: null, memberId: mia.id, details: null },
          ...{ clientIp: "192.0.2.1", userAgent: "Test", times: 1 },
        },
      ]);
    }
    const ask = await apiClient(site, boss, "refusals:view");
    const all = (await ask("GET", "/refusals?show=all")).body.items;
    expect(all.map(({ path }: { path: string }) => path)).toEqual(["/b", "/a"]);
    expect((await ask("GET", "/refusals?path=/a&show=all")).body.items).toHaveLength(1);
    expect(await ask("GET", "/refusals?after=nonsense")).toMatchObject({ status: 422, body: { pointer: "after" } });
    expect((await ask("GET", "/refusals/7k3q9fhm2xwa")).body).toMatchObject({ path: "/a", person: { name: "Mia" } });
    expect(await ask("GET", "/refusals/NONE")).toMatchObject({ status: 404 });
    expect((await ask("POST", "/why", { path: "/vault" })).body).toMatchObject({ allowed: false, status: 401 });
    expect(await ask("POST", "/why", { path: "/vault", person: mia.email })).toMatchObject({ status: 403 });
    const wider = await apiClient(site, boss, "refusals:view", "people:view", "rules:manage");
    expect((await wider("POST", "/why", { path: "/members", person: mia.email })).body.allowed).toBe(true);
    expect(await wider("GET", "/map")).toMatchObject({ status: 200, body: { countsRefusals: true } });
  });

  it("takes the page out, in again as a draft, and publishes it with its own permission", async () => {
    const site = await open();
    const boss = await site.person("Boss", "owner");
    const editor = await apiClient(site, boss, "page:edit");
    const ask = await apiClient(site, boss, "page:edit", "page:publish");
    const draft = await editor("GET", "/page/draft");
    const seen = { "If-Match": draft.headers.get("etag") ?? "" };
    const file = structuredClone(draft.body);
    file.document.languages = ["en"];
    expect(await editor("PUT", "/page/draft", file)).toMatchObject({ status: 428 });
    expect((await editor("PUT", "/page/draft?dry-run=true", file, seen)).body).toMatchObject({ dryRun: true });
    const imported = await editor("PUT", "/page/draft", file, seen);
    expect(imported).toMatchObject({ status: 200, body: { dryRun: false } });
    expect(await editor("PUT", "/page/draft", file, seen)).toMatchObject({ status: 412 });
    const now = { "If-Match": imported.headers.get("etag") ?? "" };
    expect(await editor("POST", "/page/publications", undefined, now)).toMatchObject({ status: 403 });
    expect(await ask("POST", "/page/publications", { note: "By a program" }, now)).toMatchObject({
      status: 201,
      body: { number: 2 },
    });
    expect((await editor("GET", "/page/revisions")).body.items[0]).toMatchObject({ number: 2, note: "By a program" });
    expect((await editor("GET", "/page/live")).body.document.languages).toEqual(["en"]);
  });
});
