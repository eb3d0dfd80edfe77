/** The people of the site as a file, written while it is read. It takes a permission of its own. */
import type { Member } from "../../core/identity/member.ts";
import type { PeopleFilter } from "../../core/identity/people-filter.ts";
import type { ExportFormat } from "../../core/records/export.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { NoteExport } from "../access/noted-export.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import type { Result } from "../access/result.ts";
import type { ExportSlots } from "../export-slots.ts";
import type { PeopleLists } from "./people-list.ts";

export interface PeopleExport {
  /** All that fit, in portions. @param format for the audit */
  file(
    author: Author,
    filter: PeopleFilter,
    format: ExportFormat,
  ): Promise<Result<AsyncGenerator<readonly Member[], void>>>;
}

interface Dependencies {
  readonly people: Pick<PeopleLists, "all">;
  readonly policies: PolicyStore;
  readonly exportSlots: ExportSlots;
  readonly noteExport: NoteExport;
}

export function createPeopleExport({ people, policies, exportSlots, noteExport }: Dependencies): PeopleExport {
  return {
    async file(author, filter, format) {
      const forbidden = notPermitted(await policies.current(), author, "people:export");
      if (forbidden) return forbidden;
      const all = await people.all(author, filter);
      if (!all.ok) return all;
      const asked = { record: "people", format, filter, typed: ["search"] } as const;
      return noteExport(author, asked, await exportSlots.take(() => all.value));
    },
  };
}
