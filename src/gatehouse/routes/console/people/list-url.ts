/** The URL of the list of people, which holds all of what is shown: search, filters, order, page. */
import type { PeopleFilter, PeopleOrder } from "../../../core/identity/people-filter.ts";

export interface ListUrl {
  readonly filter: PeopleFilter;
  readonly order?: PeopleOrder;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** @param path of the list, or of another page that takes the same filters */
export function listUrl(path: string, { filter, order = "newest", after, before }: ListUrl): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value);
  if (order !== "newest") query.set("order", order);
  if (after !== undefined) query.set("after", after);
  if (before !== undefined) query.set("before", before);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
