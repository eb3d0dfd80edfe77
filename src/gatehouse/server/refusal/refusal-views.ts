/** Filters of the list of refusals that admins keep under a name, for everybody who may see the list. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { complaint, problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { isPrintable } from "../../core/identity/printable.ts";
import { readRefusalQuery, writeRefusalQuery, type RefusalQuery } from "../../core/refusal/refusal-query.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";

const settingKey = "refusal-views";
const mostViews = 30;

const nameSchema = z
  .string()
  .trim()
  .min(1, complaint("view-name-empty"))
  .max(60, complaint("too-long", { most: 60 }))
  .refine(isPrintable, complaint("name-invisible"));
const viewsSchema = z.array(z.object({ id: z.string(), name: z.string(), query: z.string() }));

export interface RefusalView {
  readonly id: string;
  readonly name: string;
  readonly query: RefusalQuery;
}

export interface RefusalViews {
  list(author: Author): Promise<Result<readonly RefusalView[]>>;
  save(author: Author, name: string, query: RefusalQuery): Promise<Result<RefusalView>>;
  /** Removing one that is gone already is no failure. */
  remove(author: Author, id: string): Promise<Result<null>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
  readonly policies: Pick<PolicyStore, "current">;
}

type StoredViews = z.infer<typeof viewsSchema>;

export function createRefusalViews({ authoredSettings, authored, policies }: Dependencies): RefusalViews {
  async function read(): Promise<{ text: string | null; views: StoredViews }> {
    const text = await authoredSettings.read(settingKey);
    return { text, views: parsed(text) };
  }

  return {
    async list(author) {
      const forbidden = notPermitted(await policies.current(), author, "refusals:view");
      if (forbidden) return forbidden;
      const { views } = await read();
      return success(
        views.map(({ query, ...view }) => ({ ...view, query: readRefusalQuery(new URLSearchParams(query)) })),
      );
    },

    async save(author, typed, query) {
      const name = nameSchema.safeParse(typed);
      if (!name.success) return failure("not-valid", problemOfError(name.error), "name");
      return authored.change(author, "refusals:view", async ({ write }) => {
        const { text, views } = await read();
        if (views.some((one) => one.name === name.data)) return failure("not-valid", problem("view-taken"), "name");
        if (views.length >= mostViews) return failure("not-valid", problem("views-full", { most: mostViews }), "name");
        const view = { id: randomUUID(), name: name.data, query: writeRefusalQuery(query).toString() };
        const summary = changed("refusal-view-saved", { name: view.name });
        const change = { entity: "record" as const, entityId: settingKey, summary, after: view };
        const next = [...views, view].sort((one, other) => one.name.localeCompare(other.name));
        const written = await authoredSettings.replace(settingKey, text, JSON.stringify(next), write(change));
        return written === "changed" ? written : success({ ...view, query });
      });
    },

    remove: (author, id) =>
      authored.change(author, "refusals:view", async ({ write }) => {
        const { text, views } = await read();
        const view = views.find((one) => one.id === id);
        if (view === undefined) return success(null);
        const summary = changed("refusal-view-removed", { name: view.name });
        const change = { entity: "record" as const, entityId: settingKey, summary, before: view };
        const next = JSON.stringify(views.filter((one) => one !== view));
        const written = await authoredSettings.replace(settingKey, text, next, write(change));
        return written === "changed" ? written : success(null);
      }),
  };
}

/** What a later version wrote and this one cannot read is as if there were no views. */
function parsed(text: string | null): StoredViews {
  try {
    return text === null ? [] : viewsSchema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}
