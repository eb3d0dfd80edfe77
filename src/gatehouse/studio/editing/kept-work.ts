/**
 * What is not saved, kept in the browser until it is: a crash, a closed tab or a lost network takes nothing away. Each tab
 * keeps its own; a tab that is open holds a lock, so that its work is not offered to another one.
 */
import type { EditCommand } from "../../core/page/edit.ts";
import { editCommandSchema } from "../../core/page/edit.ts";
import { upgrade } from "../../core/page/document.ts";
import { z } from "zod";
import type { Unsaved } from "./edit-session.ts";

const prefix = "gatehouse-studio";

const keptSchema = z.object({
  at: z.number(),
  version: z.number(),
  document: z.unknown(),
  commands: z.array(editCommandSchema).min(1),
});

export interface KeptWork {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly unsaved: Unsaved;
}

/** @param site path of the studio, which tells sites of one origin apart */
export const keyOf = (site: string, tab: string) => `${prefix} ${site} ${tab}`;

/** Without storage, as in a private window, nothing is kept. */
export function keep(storage: Storage, key: string, { base, commands }: Unsaved, now: number): void {
  try {
    if (commands.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify({ at: now, version: base.version, document: base.document, commands }));
  } catch {
    // The storage is full or forbidden; saving to the server goes on.
  }
}

/** The newest work of a tab that is gone; null where there is none. */
export function findKept(storage: Storage, site: string, openTabs: readonly string[]): KeptWork | null {
  const keys = Object.keys(storage).filter((key) => key.startsWith(keyOf(site, "")) && !openTabs.includes(key));
  const found = keys.flatMap((key) => read(key, storage.getItem(key)) ?? []);
  return found.sort((one, other) => other.at - one.at)[0] ?? null;
}

function read(key: string, text: string | null): KeptWork | null {
  try {
    const kept = keptSchema.parse(JSON.parse(text ?? ""));
    const base = upgrade(kept.document);
    if (!base.ok) return null;
    const commands: readonly EditCommand[] = kept.commands;
    return { key, at: kept.at, unsaved: { base: { document: base.document, version: kept.version }, commands } };
  } catch {
    return null;
  }
}
