/** A change of many people at once: what is done, and how far it is. */
import { z } from "zod";
import { languageSchema } from "../page/language.ts";

/**
 * `planned`: its author looks at the effect. `running`, `done`; `undoing`, `undone`. `stopped`: its author may not go on with it.
 */
export type BulkState = "planned" | "running" | "done" | "undoing" | "undone" | "stopped";

/**
 * `make`: an account is to be made. `change`: a person is to be changed. `nothing`: it is so already. `refused`: it cannot be
 * done, or could not. `done`, `undone`; `kept`: it could not be taken back.
 */
export type BulkItemState = "make" | "change" | "nothing" | "refused" | "done" | "undone" | "kept";

/** People, or lines of a file, in one change. */
export const mostInBulk = 100_000;
/** Milliseconds after the end in which it can be taken back. */
export const undoWithin = 60 * 60_000;

const role = z.string().min(1).max(40);

export const bulkActionSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("give-role"), role, until: z.string().max(20) }),
  z.strictObject({ do: z.literal("take-role"), role }),
  z.strictObject({ do: z.literal("suspend"), note: z.string().max(2_000) }),
  z.strictObject({ do: z.literal("reinstate") }),
  z.strictObject({ do: z.literal("end-sessions") }),
  z.strictObject({
    do: z.literal("invite"),
    roles: z.array(role).max(50),
    until: z.string().max(20),
    language: languageSchema,
  }),
  z.strictObject({ do: z.literal("import"), file: z.string().max(200), invite: z.boolean() }),
]);
export type BulkAction = z.infer<typeof bulkActionSchema>;

/** Whether it can be taken back: ended sessions stay ended. */
export function canBeUndone(action: BulkAction): boolean {
  return action.do !== "end-sessions";
}
