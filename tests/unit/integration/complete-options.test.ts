/** `gatehouse()` without options: a name, and paths where the site leaves room. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { completeOptions } from "../../../src/gatehouse/integration/complete-options.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "gatehouse-options-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, text = ""): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function complete(given = {}, more = {}) {
  const root = pathToFileURL(`${folder}/`);
  return completeOptions(given, { root, srcDir: new URL("src/", root), site: undefined, redirects: {}, ...more });
}

describe("the site's name", () => {
  test.each([
    ["my-blog", "My blog"],
    ["@acme/knowledge_base", "Knowledge base"],
    ["Quoin", "Quoin"],
    ["a\r\nSet-Cookie: b", "A Set Cookie: b"],
  ])("comes from its package: %s reads %s", async (name, readable) => {
    put("package.json", JSON.stringify({ name }));
    expect((await complete()).options.siteName).toBe(readable);
  });

  test("is the host where the package has none", async () => {
    put("package.json", "{}");
    expect((await complete({}, { site: "https://quoin.example" })).options.siteName).toBe("quoin.example");
  });

  test("is there even where nothing is known", async () => {
    expect((await complete()).options.siteName).toBe("This site");
  });

  test("is the developer's where they said it", async () => {
    put("package.json", JSON.stringify({ name: "my-blog" }));
    expect((await complete({ siteName: "The Quoin" })).options.siteName).toBe("The Quoin");
  });
});

describe("the paths of Gatehouse’s own pages", () => {
  test("are not those at which the developer put another page of Gatehouse", async () => {
    const { options } = await complete({ accountPath: "/admin", mePath: "/login" });
    expect([options.consolePath, options.signInPath]).toEqual(["/gatehouse", "/sign-in"]);
  });

  test("are the usual ones in a site that has no such pages", async () => {
    put("src/pages/index.astro");
    put("src/pages/_login.astro");
    put("src/pages/logins/index.astro");
    const { options, notes } = await complete();
    expect(options).toMatchObject({ signInPath: "/login", signOutPath: "/logout", consolePath: "/admin" });
    expect(notes).toEqual([]);
  });

  test.each(["login.astro", "login/index.md", "login.ts"])(
    "leave a site's own sign-in page alone: %s",
    async (file) => {
      put(`src/pages/${file}`);
      const { options, notes } = await complete();
      expect(options.signInPath).toBe("/sign-in");
      expect(notes).toEqual([
        "This site has a page at /login, so the sign-in page is at /sign-in. Choose another with signInPath.",
      ]);
    },
  );

  test("leave a redirect of the site alone", async () => {
    const { options } = await complete({}, { redirects: { "/login": "/account/login" } });
    expect(options.signInPath).toBe("/sign-in");
  });

  test.each([
    ["account.astro", "accountPath", "/my-account"],
    ["account/orders.astro", "accountPath", "/my-account"],
    ["setup.md", "setUpPath", "/set-up"],
    ["confirm-email.astro", "confirmEmailPath", "/confirm-my-email"],
    ["api/me.ts", "mePath", "/api/gatehouse/me"],
  ])("leave the site's own %s alone", async (file, name, path) => {
    put(`src/pages/${file}`);
    const { options, notes } = await complete();
    expect(options).toMatchObject({ [name]: path });
    expect(notes).toHaveLength(1);
  });

  test("leave a folder of the site's own pages alone, because the console has pages underneath", async () => {
    put("src/pages/admin/people.astro");
    expect((await complete()).options.consolePath).toBe("/gatehouse");
  });

  test("are the developer's where they said them, also where the site has such a page", async () => {
    put("src/pages/login.astro");
    const { options, notes } = await complete({ signInPath: "/login" });
    expect(options.signInPath).toBe("/login");
    expect(notes).toEqual([]);
  });
});
