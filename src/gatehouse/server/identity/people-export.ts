/** The people of the site as a file, written while it is read. It takes a permission of its own. */
import { beginningOf, lineOf, type FileFormat } from "../../core/identity/people-file.ts";
import type { PeopleFilter } from "../../core/identity/people-filter.ts";
import { problem } from "../../core/languages/problem.ts";
import { authorName, notPermitted, type Author } from "../access/author.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { Log } from "../log.ts";
import type { PeopleLists } from "./people-list.ts";

/** Files that this instance writes at once: each keeps the thread that reads lists busy. */
const mostAtOnce = 2;

export interface PeopleExport {
  /** End it with `return` where it is not read to its end, so that another one may begin. */
  file(author: Author, filter: PeopleFilter, format: FileFormat): Promise<Result<PeopleFile>>;
}

export interface PeopleFile {
  next(): Promise<IteratorResult<string, void>>;
  return(): Promise<void>;
}

interface Dependencies {
  readonly people: Pick<PeopleLists, "all">;
  readonly policies: PolicyStore;
  readonly log: Log;
  readonly now: () => number;
}

export function createPeopleExport({ people, policies, log, now }: Dependencies): PeopleExport {
  let running = 0;

  return {
    async file(author, filter, format) {
      const forbidden = notPermitted(await policies.current(), author, "people:export");
      if (forbidden) return forbidden;
      const all = await people.all(author, filter);
      if (!all.ok) return all;
      if (running >= mostAtOnce) return { ...failure("busy", problem("files-at-once")), retryAfterSeconds: 30 };
      running += 1;
      let isOver = false;
      const end = () => {
        if (!isOver) running -= 1;
        isOver = true;
      };
      log.info("people-exported", { by: authorName(author), format, filter });

      async function* parts(portions: AsyncIterable<readonly Parameters<typeof lineOf>[1][]>) {
        const beginning = beginningOf(format);
        if (beginning !== "") yield beginning;
        for await (const portion of portions) yield portion.map((member) => lineOf(format, member, now())).join("");
      }

      const written = parts(all.value);
      return success({
        async next() {
          try {
            const part = await written.next();
            if (part.done === true) end();
            return part;
          } catch (error) {
            end();
            throw error;
          }
        },
        async return() {
          end();
          await written.return();
        },
      });
    },
  };
}
