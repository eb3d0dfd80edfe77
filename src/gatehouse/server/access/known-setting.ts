/**
 * A setting that is decided in the console and that pages need without waiting: read where it decides something, and known
 * as it was last for what is only shown.
 */
import type { z } from "zod";
import type { Changed, Repositories } from "../../../../db/repositories/contract.ts";
import type { CurrentState } from "./authored.ts";
import type { Author } from "./author.ts";
import type { Change } from "./history.ts";
import { success, type Result } from "./result.ts";

/** Milliseconds after which a page that asks for the setting lets it be read again. */
const knownFor = 10_000;

export interface KnownSetting<Value> {
  /** As of now. What cannot be read, such as a setting of a later version, is as if nothing had been decided. */
  read(): Promise<Value>;
  /** Without waiting, as it was known last. Another instance's change shows within seconds. */
  known(): Value;
  /** Writes it with its place in the history, in a change that has been judged. */
  replace<By extends Author>(
    write: CurrentState<By>["write"],
    value: Value,
    change: Omit<Change, "before" | "after">,
  ): Promise<Result<Value> | Changed>;
}

export function createKnownSetting<Value>(
  { authoredSettings, now }: Pick<Repositories, "authoredSettings"> & { readonly now: () => number },
  { name, schema, undecided }: { readonly name: string; readonly schema: z.ZodType<Value>; readonly undecided: Value },
): KnownSetting<Value> {
  let known = undecided;
  let readAt = Number.NEGATIVE_INFINITY;

  function parsed(text: string | null): Value {
    try {
      return text === null ? undecided : schema.parse(JSON.parse(text));
    } catch {
      return undecided;
    }
  }

  async function read(): Promise<Value> {
    readAt = now();
    known = parsed(await authoredSettings.read(name));
    return known;
  }

  return {
    read,

    known() {
      const age = now() - readAt;
      // A failure is the database's: the next page asks again.
      if (age < 0 || age >= knownFor) read().catch(() => undefined);
      return known;
    },

    async replace(write, value, change) {
      const text = await authoredSettings.read(name);
      const authored = write({ ...change, before: parsed(text), after: value });
      const written = await authoredSettings.replace(name, text, JSON.stringify(value), authored);
      if (written === "changed") return written;
      known = value;
      return success(value);
    },
  };
}
