/** The people of the site as a list: in pages for the console, and all of them for a file, a command or a change of many. */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import type { Member } from "../../core/identity/member.ts";
import type { PeopleFilter, PeopleOrder } from "../../core/identity/people-filter.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { success, type Result } from "../access/result.ts";

const peopleOnAPage = 25;
/** People who fit a filter are counted up to here: to count all of a large site's would take longer than the page. */
export const mostCounted = 10_000;
/** One read of all: a few milliseconds, between which the process does other work. */
const peopleInAPortion = 1_000;

export interface PeopleListQuery {
  readonly filter?: PeopleFilter;
  readonly order?: PeopleOrder;
  /** The page behind this person, or in front of them. `end`: the last page. Left out, the first. */
  readonly after?: string;
  readonly before?: string;
  /** People on the page; left out, as many as the console shows. */
  readonly limit?: number;
}

export interface PeoplePage {
  readonly people: readonly Member[];
  /** How many fit in all. Above `mostCounted` it says no more than that there are more, unless nothing is filtered. */
  readonly total: number;
  /** Whether there are pages in front of this one and behind it. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  /** Number of people with a pending role request. */
  readonly waiting: number;
}

export interface PeopleLists {
  list(author: Author, query: PeopleListQuery): Promise<Result<PeoplePage>>;
  /** All that fit, the newest first, in portions. */
  all(author: Author, filter: PeopleFilter): Promise<Result<AsyncGenerator<readonly Member[], void>>>;
  /** How many fit. */
  count(author: Author, filter: PeopleFilter): Promise<Result<number>>;
}

interface Dependencies {
  readonly members: Pick<MemberRepository, "list" | "countAlike" | "countWaiting">;
  readonly policies: PolicyStore;
}

export function createPeopleLists({ members, policies }: Dependencies): PeopleLists {
  async function mayLook(author: Author) {
    return notPermitted(await policies.current(), author, "people:view");
  }

  async function read(asked: PeopleListQuery) {
    const { filter = {}, order = "newest", after, before, limit = peopleOnAPage } = asked;
    const query = { filter, order, limit };
    if (before !== undefined) {
      const from = before === "end" ? null : before;
      const found = await members.list({ ...query, from, backwards: true });
      // In front of somebody near the beginning there may be less than a page: then it is the first.
      if (!found.edgeIsGone && (from === null || found.members.length === limit)) {
        return { found, hasEarlier: found.more, hasLater: from !== null };
      }
    } else if (after !== undefined) {
      const found = await members.list({ ...query, from: after });
      if (!found.edgeIsGone) return { found, hasEarlier: true, hasLater: found.more };
    }
    const found = await members.list(query);
    return { found, hasEarlier: false, hasLater: found.more };
  }

  async function* portions(filter: PeopleFilter): AsyncGenerator<readonly Member[], void> {
    for (let from: string | null = null; ;) {
      const found = await members.list({ filter, from, limit: peopleInAPortion });
      if (found.members.length > 0) yield found.members;
      const last = found.members.at(-1);
      if (!found.more || last === undefined) return;
      from = last.id;
    }
  }

  return {
    async list(author, query) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      const [{ found, ...page }, waiting] = await Promise.all([read(query), members.countWaiting()]);
      const total = found.total ?? (await members.countAlike(query.filter ?? {}, mostCounted + 1));
      return success({ ...page, people: found.members, total, waiting });
    },

    async all(author, filter) {
      const forbidden = await mayLook(author);
      return forbidden ?? success(portions(filter));
    },

    async count(author, filter) {
      const forbidden = await mayLook(author);
      return forbidden ?? success(await members.countAlike(filter));
    },
  };
}
