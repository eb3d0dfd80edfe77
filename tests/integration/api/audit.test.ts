/** Every write of the API stands in the audit, once, as a program's. One that is not listed here does not compile. */
import { expect, it } from "vitest";
import type { OperationId, Operations } from "../../../src/gatehouse/core/api/registry.ts";
import type { OpenOperation } from "../../../src/gatehouse/http/api/reply.ts";
import { apiClient, type ApiAnswer } from "../../support/api-client.ts";
import { describeSite } from "../identity/site.ts";

type Write = {
  [Id in OperationId]: Operations[Id]["method"] extends "GET" ? never : Id extends "askWhy" ? never : Id;
}[OperationId] &
  OpenOperation;

describeSite("a write of the API", (open) => {
  it("stands in the audit", async () => {
    const site = await open();
    const boss = await site.person("Boss", "owner");
    const mia = await site.person("Mia");
    await site.signInAs(mia);
    const own = { name: "Hers", scope: ["site:read"], lifetime: "30" };
    const token = await site.tokens.make(await site.visit(await site.signInAs(mia)), own);
    await site.joining.change(boss, { ...(await site.joining.read()), mode: "invited" });
    await site.roleRequests.ask(mia, "reader", "");
    const ask = await apiClient(
      ...[site, boss, "people:view", "people:manage", "roles:manage", "rules:manage", "page:edit", "page:publish"],
    );
    const person = `/people/${mia.id}`;
    const rule = { pattern: "/press/**", requirement: { kind: "signed-in" } };
    let made = "";
    const seen = (answer: ApiAnswer) => ({ "If-Match": answer.headers.get("etag") ?? "" });
    const first = async (path: string) => ((await ask("GET", path)).body.items as { id: string; askedAt: string }[])[0];
    const writes: Record<Write, () => Promise<ApiAnswer>> = {
      addPerson: () => ask("POST", "/people", { email: "ben@example.com", name: "Ben" }),
      renamePerson: () => ask("PATCH", person, { name: "Mia Berg" }),
      decideRequest: async () =>
        ask("POST", `/requests/${mia.id}/reader/decision`, {
          kind: "decline",
          askedAt: (await first("/requests"))?.askedAt,
        }),
      giveRole: () => ask("PUT", `${person}/roles/reader`),
      takeRole: () => ask("DELETE", `${person}/roles/reader`),
      endSession: async () => ask("DELETE", `${person}/sessions/${(await first(`${person}/sessions`))?.id}`),
      revokeToken: () => ask("DELETE", `${person}/tokens/${token.ok ? token.value.token.id : ""}`),
      endSessions: () => ask("DELETE", `${person}/sessions`),
      suspendPerson: () => ask("PUT", `${person}/suspension`),
      reinstatePerson: () => ask("DELETE", `${person}/suspension`),
      removePerson: () => ask("DELETE", person),
      invite: () => ask("POST", "/invitations", { email: "new@example.com" }),
      addRole: () => ask("POST", "/roles", { id: "press", label: "Press" }),
      changeRole: async () =>
        ask("PUT", "/roles/press", { label: "The press" }, seen(await ask("GET", "/roles/press"))),
      removeRole: () => ask("DELETE", "/roles/press"),
      addRule: async () => {
        const answer = await ask("POST", "/rules", rule);
        made = `/rules/${answer.body.id}`;
        return answer;
      },
      changeRule: async () => ask("PUT", made, { ...rule, note: "Press" }, seen(await ask("GET", made))),
      removeRule: () => ask("DELETE", made),
      importDraft: async () => {
        const draft = await ask("GET", "/page/draft");
        const document = { ...draft.body.document, languages: ["en"] };
        return ask("PUT", "/page/draft", { ...draft.body, document }, seen(draft));
      },
      publish: async () => ask("POST", "/page/publications", {}, seen(await ask("GET", "/page/draft"))),
    };
    const written = async () => {
      const found = await site.audit.page(boss, {}, {});
      return found.ok ? found.value.rows.filter(({ authorName }) => authorName.includes("(Sync")) : [];
    };
    const known = new Set<string>();
    for (const [id, write] of Object.entries(writes)) {
      site.wait(1_000);
      const { status, body } = await write();
      expect([id, status < 300, body]).toEqual([id, true, body]);
      const added = (await written()).filter((row) => !known.has(row.id));
      const from = added.map(({ source, authorId }) => [source, authorId]);
      expect([id, from]).toEqual([id, [[id === "importDraft" ? "import" : "api", boss.id]]]);
      for (const row of added) known.add(row.id);
    }
  });
});
