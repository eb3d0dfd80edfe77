/** A NUL character in a URL: SQLite accepts it, PostgreSQL fails the whole statement. */
import { expect, it } from "vitest";
import { describeSiteOnBothEngines } from "../integration/identity/site.ts";

describeSiteOnBothEngines("a search with a NUL character", (open) => {
  it.each(["\0", "A\0da", "\0\0Ada "])("finds what it would find without it: %j", async (search) => {
    const site = await open();
    const owner = await site.person("Ada", "owner");
    expect(await site.people.list(owner, { search })).toMatchObject({ ok: true, value: { total: 1 } });
  });
});
