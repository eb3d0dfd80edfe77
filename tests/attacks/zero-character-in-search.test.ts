/** A NUL character in a URL: SQLite accepts it, PostgreSQL fails the whole statement. */
import { expect, it } from "vitest";
import { readPeopleFilter } from "../../src/gatehouse/core/identity/people-filter.ts";
import { describeSiteOnBothEngines } from "../integration/identity/site.ts";

describeSiteOnBothEngines("a search with a NUL character", (open) => {
  it.each(["\0", "A\0da", "\0\0Ada "])("finds what it would find without it: %j", async (search) => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    const found = { ok: true, value: { total: 1 } };
    expect(await site.people.list(owner, { filter: { search } })).toMatchObject(found);
    expect(await site.people.list(owner, { filter: readPeopleFilter([["search", search]]) })).toMatchObject(found);
  });
});
