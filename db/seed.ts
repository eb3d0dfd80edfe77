/** What an empty database is given at the first start. */
import type { Database } from "./repositories/contract.ts";

export interface Seed {
  /** The shipped page document. Becomes the draft and revision 1, unless there is a page already. */
  readonly document: unknown;
  readonly now: number;
}

/** May run at every start, and in several instances at once: what is there already stays. */
export async function seed(database: Database, { document, now }: Seed): Promise<void> {
  await database.repositories.pages.initialise(document, now);
}
