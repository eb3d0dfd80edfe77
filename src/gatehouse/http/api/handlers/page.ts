/** The refusal page. */
import { reply, type Handlers } from "../reply.ts";
import { sayTime } from "./say.ts";

type Exported = { readonly gatehouse: "page"; readonly format: number; readonly document: unknown };

export const page: Handlers<keyof typeof import("../../../core/api/operations/page.ts").page> = {
  async readDraft({ runtime }) {
    // The version first: what is saved in between is then noticed as a change.
    const draft = await runtime.pageEditor.draft();
    if (!draft.ok) return draft;
    const file = await runtime.pageTransfer.export("draft");
    return file.ok ? reply(JSON.parse(file.value) as Exported, { version: draft.value.version }) : file;
  },

  async readLivePage({ runtime }) {
    const file = await runtime.pageTransfer.export("live");
    return file.ok ? reply(JSON.parse(file.value) as Exported) : file;
  },

  async listRevisions({ runtime }) {
    const revisions = await runtime.pageEditor.history();
    return reply({
      items: revisions.map((one) => ({
        number: one.number,
        publishedAt: sayTime(one.publishedAt),
        publishedBy: one.publishedByName,
        note: one.note,
        live: one.live,
        restoredFrom: one.restoredFrom,
      })),
      next: null,
    });
  },

  async importDraft({ runtime, author, text, expectedVersion, isDryRun: dryRun }) {
    const imported = await runtime.pageTransfer.import(author, text, { dryRun, expectedVersion });
    if (!imported.ok) return imported;
    const { version, differences, findings, pictures } = imported.value;
    return reply(
      {
        ...{ version, dryRun, differences: differences.length, pictures },
        findings: findings.map(({ level, what }) => ({ level, id: what.id })),
      },
      { version },
    );
  },

  async publish({ runtime, author, body, expectedVersion }) {
    const done = await runtime.pageEditor.publish(author, expectedVersion, body.note ?? "");
    if (!done.ok) return done;
    return reply({ number: done.value.number, draftVersion: done.value.version }, { version: done.value.version });
  },
};
