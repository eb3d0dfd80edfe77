/** Sites that are not ours, with the parts of Astro that people use: they are guarded, and still work. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Audience } from "../attacks/support/verdict.ts";
import { problemsWith } from "../attacks/support/describe-attack.ts";
import type { Outcome } from "../support/astro-command.ts";
import { copyFixture, type FixtureCopy } from "../support/fixture-site.ts";
import { owner, startSite, type Site } from "../support/site.ts";
import { hostileRequests } from "./support/hostile.ts";

interface OpenSite {
  readonly copy: FixtureCopy;
  readonly built: Outcome;
  readonly site: Site;
  readonly base: string;
  /** `Cookie` of the owner's session. */
  readonly cookie: string;
}

let folder = "";
const open = new Map<string, OpenSite>();
const bases = { notebook: "/wiki", dashboard: "" } as const;
type Name = keyof typeof bases;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatehouse-foreign-"));
  await Promise.all(
    Object.entries(bases).map(async ([name, base]) => {
      const copy = await copyFixture(name, "tests/foreign/sites");
      const built = await copy.build();
      if (!built.succeeded) throw new Error(built.output);
      const site = await startSite({ folder: copy.folder, databaseUrl: `file:${join(folder, name)}.db` });
      const body = new URLSearchParams({ email: owner.email, password: owner.password });
      const signedIn = await fetch(`${site.origin}${base}/login`, { method: "POST", body, redirect: "manual" });
      const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
      open.set(name, { copy, built, site, base, cookie });
    }),
  );
});

afterAll(async () => {
  for (const { site, copy } of open.values()) {
    await site.stop();
    await copy.remove();
  }
  await rm(folder, { recursive: true, force: true });
});

function at(name: Name): OpenSite {
  const found = open.get(name);
  if (found === undefined) throw new Error(`${name} is not open.`);
  return found;
}

async function ask(
  name: Name,
  path: string,
  init: Omit<RequestInit, "headers"> & { readonly headers?: Record<string, string>; readonly as?: "owner" } = {},
) {
  const { site, base, cookie } = at(name);
  const headers = { Accept: "text/html", ...(init.as === "owner" && { Cookie: cookie }), ...init.headers };
  return fetch(site.origin + base + path, { redirect: "manual", ...init, headers });
}

/** What an endpoint that counts visits in Astro's session answers to the same browser. */
async function twoVisits(name: Name): Promise<unknown[]> {
  const first = await ask(name, "/visits");
  const cookies = first.headers.getSetCookie().map((one) => one.split(";")[0]);
  const second = await ask(name, "/visits", { headers: { Cookie: cookies.join("; ") } });
  return [await first.json(), await second.json()];
}

const audiences: Readonly<Record<Name, Audience>> = {
  notebook: {
    name: "an anonymous visitor",
    headers: [],
    words: ["soot and walnut", "quoins of beech", owner.email, "People with an account"],
    titles: ["Notebook", "Notizbuch", "About ink", "Not here", "Sign in to Notebook"],
  },
  dashboard: {
    name: "an anonymous visitor",
    headers: [],
    words: ["The team’s secret", "The board’s secret", "Welcome to the Dashboard", owner.name],
    titles: ["Home", "Sign in to Dashboard"],
  },
};

test.each([
  ["notebook", ["/notes/members/recipe", "/notes/members/the-chase", "/notes/members", "/account", "/admin"]],
  // Pages of one language stand under the address of another where that has none of its own.
  ["notebook", ["/de/notes/members/recipe", "/de/account", "/de/admin/people"]],
  ["dashboard", ["/team", "/dashboard", "/board", "/api/profile", "/account", "/admin"]],
] as const)("%s: hostile requests get nothing that is protected", async (name, paths) => {
  const { site, base } = at(name);
  const attacks = paths.flatMap((path) => hostileRequests(path, base, site.origin));
  expect(await problemsWith(attacks, audiences[name], site.origin)).toEqual([]);
});

describe("a static site under a base, with a collection, two languages, ClientRouter and prefetch", () => {
  test("public notes are files for everybody, with their own words and style", async () => {
    const page = await ask("notebook", "/notes/about-ink/");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Ink is for everybody to read about.");
    expect((await ask("notebook", "/de/")).status).toBe(200);
    expect((await ask("notebook", "/notes/nothing-here/")).status).toBe(404);
  });

  test("a members-only note of the same route is refused to anonymous visitors, and members get it with its props", async () => {
    expect((await ask("notebook", "/notes/members/recipe/")).status).toBe(401);
    const page = await ask("notebook", "/notes/members/recipe/", { as: "owner" });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("soot and walnut oil");
    expect(page.headers.get("cache-control")).toBe("private, no-store");
  });

  test("members get a members-only note in MDX with its component and picture; anonymous visitors get neither", async () => {
    const { site, cookie } = at("notebook");
    expect((await ask("notebook", "/notes/members/the-chase/")).status).toBe(401);
    const page = await (await ask("notebook", "/notes/members/the-chase/", { as: "owner" })).text();
    expect(page).toContain("7 quoins of beech");
    const [, source = ""] = /<img[^>]*src="([^"]*chase[^"]*)"/.exec(page) ?? [];
    const picture = (headers: HeadersInit) => fetch(site.origin + source, { headers });
    const image = `/_image?href=${encodeURIComponent(source)}&w=8&f=webp`;
    expect([(await picture({})).status, (await ask("notebook", image)).status]).toEqual([401, 401]);
    const shown = await picture({ Cookie: cookie });
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/webp"]);
  });

  test("nothing of them lies in the folder that is uploaded", async () => {
    const client = join(at("notebook").copy.folder, "dist/client");
    const files = (await readdir(client, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    const texts = await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name), "utf8")));
    expect(texts.filter((text) => /soot and walnut|quoins of beech/.test(text))).toEqual([]);
    expect(files.filter(({ name }) => name.startsWith("chase"))).toEqual([]);
  });

  test("an island on a static page shows who reads", async () => {
    const page = await (await ask("notebook", "/notes/about-ink/")).text();
    const [, island = ""] = /['"](\/wiki\/_server-islands\/Reader[^'"]*)['"]/.exec(page) ?? [];
    const { site, cookie } = at("notebook");
    const url = site.origin + island.replaceAll("&amp;", "&");
    const shown = async (headers: Record<string, string>) => (await fetch(url, { headers })).text();
    expect(await shown({})).toContain("Read by a stranger");
    expect(await shown({ Cookie: cookie })).toContain(`Read by ${owner.name}`);
  });

  test("the image of a page is there", async () => {
    const page = await (await ask("notebook", "/")).text();
    const [, source = ""] = /<img[^>]*src="([^"]+)"/.exec(page) ?? [];
    const picture = await fetch(at("notebook").site.origin + source.replaceAll("&amp;", "&"));
    expect(picture.headers.get("content-type")).toMatch(/^image\//);
  });

  test("the image service makes the picture of a page that is rendered on demand", async () => {
    const page = await (await ask("notebook", "/plates/")).text();
    const [, source = ""] = /<img[^>]*src="([^"]+)"/.exec(page) ?? [];
    expect(source).toContain("/_image?href=");
    const picture = await fetch(at("notebook").site.origin + source.replaceAll("&amp;", "&"));
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"]);
  });

  test("a page made on demand keeps its session", async () => {
    expect(await twoVisits("notebook")).toEqual([{ visits: 1 }, { visits: 2 }]);
  });

  test("the sitemap names the site's pages and none of the module's; the feed's author is warned", async () => {
    const sitemap = await (await ask("notebook", "/sitemap-0.xml")).text();
    const paths = [...sitemap.matchAll(/<loc>https:\/\/notebook\.example([^<]*)<\/loc>/g)].map(([, path]) => path);
    const pages = ["/wiki/", "/wiki/de/", "/wiki/de/plates/", "/wiki/notes/about-ink/", "/wiki/plates/"];
    expect(paths.sort()).toEqual(pages);
    expect(at("notebook").built.output).toContain("feed.xml names /wiki/notes/members/recipe/");
  });
});

describe("Next.js's examples, on a site with its own src/fetch.ts and middleware", () => {
  test.each([
    ["a page", "/dashboard", 401],
    ["a page for a role", "/reports", 401],
    ["a layout", "/board", 401],
    ["a rule without code", "/team", 401],
    ["an endpoint", "/api/profile", 401],
  ])("%s refuses an anonymous visitor at its own URL", async (_, path, status) => {
    const answer = await ask("dashboard", path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    const page = await answer.text();
    expect(page).toContain("The dashboard’s own page");
    expect(page).toMatch(/<input[^>]*type="password"/);
  });

  test("each page opens for those it is meant for", async () => {
    for (const path of ["/dashboard", "/reports", "/board", "/team"]) {
      expect([path, (await ask("dashboard", path, { as: "owner" })).status]).toEqual([path, 200]);
    }
    const profile = await ask("dashboard", "/api/profile", { as: "owner" });
    expect(await profile.json()).toEqual({ name: owner.name });
  });

  test("an action refuses an anonymous visitor before it runs, and runs for a member", async () => {
    const { site } = at("dashboard");
    const send = (as?: "owner") =>
      ask("dashboard", "/_actions/updateProfile", {
        method: "POST",
        body: new URLSearchParams({ name: "Ada" }),
        headers: { Origin: site.origin, Accept: "application/json" },
        ...(as && { as }),
      });
    expect((await send()).status).toBe(401);
    const done = await send("owner");
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining("Updated to Ada")]);
  });

  test("what is kept in Astro's session is there at the next visit", async () => {
    expect(await twoVisits("dashboard")).toEqual([{ visits: 1 }, { visits: 2 }]);
  });

  test("the site's own src/fetch.ts and middleware work as before", async () => {
    expect((await ask("dashboard", "/teapot")).status).toBe(418);
    const home = await ask("dashboard", "/");
    expect(home.headers.get("x-answered-by")).toBe("/");
  });
});
