/** Times in the sentences of the console are by the clocks of the admin, once their browser has told its time zone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { owner } from "../../support/site.ts";
import { openVisits, type Visits } from "../../support/visits.ts";

const day = 24 * 60 * 60_000;
/** By the clocks of Tokyo it is the next day. */
const at = Math.floor(Date.now() / day) * day - 20 * day - 60_000;

let visits: Visits;
let admin: string;
beforeAll(async () => {
  visits = await openVisits("sqlite");
  admin = await visits.site.signIn(owner.email, owner.password);
  const directory = { id: "staff", name: "Staff", tokenHash: "0".repeat(64), roles: [], mayMakeRoles: false };
  const { directories } = visits.database.repositories;
  await directories.insert({ ...directory, provider: null, createdAt: at, lastUsedAt: at, version: 1 }, 20);
});
afterAll(() => visits.close());

const timesIn = (text: string) => [...new Set(text.match(/23:59 UTC|08:59 GMT\+9/g))];

async function read(path: string, zone?: string): Promise<string> {
  const cookie = zone === undefined ? admin : `${admin}; gatehouse-zone=${zone}`;
  const response = await fetch(visits.site.origin + path, { headers: { cookie, "accept-language": "en-GB" } });
  return response.text();
}

test("when a directory was heard of last, more than a week ago", async () => {
  const used = async (zone?: string) =>
    timesIn(/Last heard from: [^<]*/.exec(await read("/admin/directories/staff", zone))?.[0] ?? "");
  expect(await used()).toEqual(["23:59 UTC"]);
  expect(await used("Asia/Tokyo")).toEqual(["08:59 GMT+9"]);
});
