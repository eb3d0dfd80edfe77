/** A new site begins in the language of its first owner. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DraftResponse } from "../../../src/gatehouse/core/page/studio.ts";
import { startSite } from "../../support/site.ts";

test("the draft has the language of the set-up first, and the page that visitors see stays as it is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatehouse-language-"));
  const site = await startSite({ databaseUrl: `file:${join(folder, "site.db")}`, withOwner: false });
  try {
    const printed = () => /\/setup\?key=(\S+)/.exec(site.output())?.[1] ?? "";
    await expect.poll(printed).not.toBe("");
    const owner = { name: "Ada", email: "ada@example.org", password: "a gate with two keys" };
    const made = await fetch(`${site.origin}/setup`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: site.origin, "Accept-Language": "de-DE,de;q=0.9,en;q=0.5" },
      body: new URLSearchParams({ key: printed(), ...owner }),
    });
    expect(made.status).toBe(303);
    const cookie = made.headers.getSetCookie().map((one) => one.split(";")[0]);
    const answer = await fetch(`${site.origin}/admin/page/studio/draft`, {
      headers: { Cookie: cookie.join("; "), Accept: "application/json", "Sec-Fetch-Site": "same-origin" },
    });
    const { document, liveRevision, savedByName } = (await answer.json()) as DraftResponse;
    expect(document.languages.slice(0, 3)).toEqual(["de", "en", "fr"]);
    expect([liveRevision, savedByName]).toEqual([1, "Ada"]);
  } finally {
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
