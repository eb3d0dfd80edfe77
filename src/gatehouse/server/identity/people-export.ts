/** The people of the site as a file, written while it is read. It takes a permission of its own. */
import type { Member } from "../../core/identity/member.ts";
import type { PeopleFilter } from "../../core/identity/people-filter.ts";
import { authorName, notPermitted, type Author } from "../access/author.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import type { Result } from "../access/result.ts";
import type { ExportSlots } from "../export-slots.ts";
import type { Log } from "../log.ts";
import type { PeopleLists } from "./people-list.ts";

export interface PeopleExport {
  /** All that fit, in portions. @param format for the log */
  file(author: Author, filter: PeopleFilter, format: string): Promise<Result<AsyncGenerator<readonly Member[], void>>>;
}

interface Dependencies {
  readonly people: Pick<PeopleLists, "all">;
  readonly policies: PolicyStore;
  readonly exportSlots: ExportSlots;
  readonly log: Log;
}

export function createPeopleExport({ people, policies, exportSlots, log }: Dependencies): PeopleExport {
  return {
    async file(author, filter, format) {
      const forbidden = notPermitted(await policies.current(), author, "people:export");
      if (forbidden) return forbidden;
      const all = await people.all(author, filter);
      if (!all.ok) return all;
      const file = await exportSlots.take(() => all.value);
      if (file.ok) log.info("people-exported", { by: authorName(author), format, filter });
      return file;
    },
  };
}
