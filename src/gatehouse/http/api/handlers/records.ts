/** Refusals and the audit. */
import { reply, type Handlers } from "../reply.ts";
import { readPlace, writePlace } from "./cursor.ts";
import { sayChangeOf, sayRefusal } from "./say.ts";

/** Without what was not asked for. */
function given<Query extends object>({ ...query }: Query) {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Query]: Exclude<Query[Name], undefined>;
  };
}

export const records: Handlers<keyof typeof import("../../../core/api/operations/records.ts").records> = {
  async listRefusals({ runtime, author, query }) {
    const { after, ...asked } = query;
    const place = readPlace(after);
    if ("problem" in place) return place;
    const found = await runtime.refusalList.page(author, given(asked), place);
    if (!found.ok) return found;
    return reply({ items: found.value.rows.map(sayRefusal), next: writePlace(found.value.older) });
  },

  async findRefusal({ runtime, author, params }) {
    const found = await runtime.explainRefusal(author, params.reference);
    return found.ok ? reply(sayRefusal(found.value.then)) : found;
  },

  async listChanges({ runtime, author, query }) {
    const { after, ...asked } = query;
    const place = readPlace(after);
    if ("problem" in place) return place;
    const found = await runtime.audit.page(author, given(asked), place);
    if (!found.ok) return found;
    return reply({ items: found.value.rows.map(sayChangeOf), next: writePlace(found.value.older) });
  },

  async findChange({ runtime, author, params }) {
    const found = await runtime.audit.find(author, params.change);
    return found.ok ? reply(sayChangeOf(found.value)) : found;
  },
};
