/** What `gatehouse init` writes into a site's configuration, and what it leaves as it is. */
import { describe, expect, test } from "vitest";
import { editConfig, sitemapFilter, sourceFolderIn } from "../../../src/gatehouse/cli/init/edit-config.ts";
import { withStartScript } from "../../../src/gatehouse/cli/init/edit-manifest.ts";
import { planFor } from "../../../src/gatehouse/cli/init/plan.ts";
import { guardedPart, type GuardedPart } from "../../../src/gatehouse/cli/init/wish.ts";

const members = guardedPart("/members", "member") as GuardedPart;

describe("astro.config", () => {
  test("a fresh site gets adapter, integration and the guarded part", () => {
    const { text, changes } = editConfig(
      `// @ts-check\nimport { defineConfig } from 'astro/config';\n\n// https://astro.build/config\nexport default defineConfig({});\n`,
      members,
    );
    expect(text).toMatchInlineSnapshot(`
      "// @ts-check
      import { defineConfig } from 'astro/config';
      import node from '@astrojs/node';
      import gatehouse from 'gatehouse';

      // https://astro.build/config
      export default defineConfig({
        adapter: node({ mode: 'standalone' }),
        integrations: [
          gatehouse({
            sections: [
              {
                id: 'members',
                label: 'the members section',
                path: '/members',
                requirement: { kind: 'any-role', roles: ['member'] },
              },
            ],
          }),
        ],
      });
      "
    `);
    expect(changes).toEqual(["@astrojs/node as the adapter", "gatehouse() with /members guarded"]);
  });

  test("what the site has of its own stays, comments included", () => {
    const { text } = editConfig(
      `import mdx from "@astrojs/mdx";
import node from "@astrojs/node";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://example.org", // the address
  integrations: [mdx({ optimize: true })],
  adapter: node({ mode: "standalone" }),
});
`,
      null,
    );
    expect(text).toMatchInlineSnapshot(`
      "import mdx from "@astrojs/mdx";
      import node from "@astrojs/node";
      import { defineConfig } from "astro/config";
      import gatehouse from "gatehouse";

      export default defineConfig({
        site: "https://example.org", // the address
        integrations: [mdx({ optimize: true }), gatehouse()],
        adapter: node({ mode: "standalone" }),
      });
      "
    `);
  });

  test("nothing that is there moves: tabs, comments, lines without semicolons, the line ends of Windows", () => {
    const config = `// @ts-check
import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight' // the docs

export default defineConfig({
	integrations: [
		// Each is described on its own page.
		starlight({
			title: 'My Docs', // shown in the header
			sidebar: [
				{ label: 'Reference', items: [{ autogenerate: { directory: 'reference' } }] },
			],
		}),
	],
	vite: { plugins: [] } // none yet
})

function twice(text) {
	return \`\${text}	\${text}\`
}
`;
    const { text } = editConfig(config, members);
    expect(text).toMatchInlineSnapshot(`
      "// @ts-check
      import { defineConfig } from 'astro/config'
      import starlight from '@astrojs/starlight' // the docs
      import node from '@astrojs/node'
      import gatehouse from 'gatehouse'

      export default defineConfig({
      	integrations: [
      		// Each is described on its own page.
      		starlight({
      			title: 'My Docs', // shown in the header
      			sidebar: [
      				{ label: 'Reference', items: [{ autogenerate: { directory: 'reference' } }] },
      			],
      		}),
      		gatehouse({
      			sections: [
      				{
      					id: 'members',
      					label: 'the members section',
      					path: '/members',
      					requirement: { kind: 'any-role', roles: ['member'] },
      				},
      			],
      		}),
      	],
      	vite: { plugins: [] }, // none yet
      	adapter: node({ mode: 'standalone' })
      })

      function twice(text) {
      	return \`\${text}	\${text}\`
      }
      "
    `);
    expect(editConfig(config.replaceAll("\n", "\r\n"), members).text).toBe(text.replaceAll("\n", "\r\n"));
  });

  test("things on one line stay there, and a call without options gets them", () => {
    const start = `import { defineConfig } from "astro/config";\n`;
    const inOneLine = `${start}export default defineConfig({ integrations: [mdx(), icon()] });\n`;
    expect(editConfig(inOneLine, null).text).toContain(
      `defineConfig({ integrations: [mdx(), icon(), gatehouse()], adapter: node({ mode: "standalone" }) });`,
    );
    expect(editConfig(`${start}export default defineConfig();\n`, null).text).toContain(
      `defineConfig({\n  adapter: node({ mode: "standalone" }),\n  integrations: [gatehouse()],\n});`,
    );
    const guarded = `import gatehouse from "gatehouse";\nexport default { adapter: null, integrations: [gatehouse({ sections: [] })] };\n`;
    expect(editConfig(guarded, members).text).toContain(`path: "/members"`);
  });

  test("after `astro add gatehouse` only the part is added", () => {
    const { text, changes } = editConfig(
      `import gatehouse from "gatehouse";
import node from "@astrojs/node";
export default { adapter: node({ mode: "standalone" }), integrations: [gatehouse()] };
`,
      members,
    );
    expect(text).toMatchInlineSnapshot(`
      "import gatehouse from "gatehouse";
      import node from "@astrojs/node";
      export default { adapter: node({ mode: "standalone" }), integrations: [gatehouse({
        sections: [
          {
            id: "members",
            label: "the members section",
            path: "/members",
            requirement: { kind: "any-role", roles: ["member"] },
          },
        ],
      })] };
      "
    `);
    expect(changes).toEqual(["/members among the guarded sections"]);
  });

  test("a second run adds nothing", () => {
    const once = editConfig("export default {};\n", members).text;
    expect(editConfig(once, members)).toEqual({
      text: once,
      changes: [],
      otherAdapter: undefined,
      guarding: "there already",
    });
    expect(editConfig(once, null)).toMatchObject({ changes: [], guarding: "not asked" });
  });

  test("another adapter is named and left alone", () => {
    const { text, otherAdapter } = editConfig(
      `import netlify from "@astrojs/netlify";\nexport default { adapter: netlify() };\n`,
      null,
    );
    expect(otherAdapter).toBe("@astrojs/netlify");
    expect(text).toContain("adapter: netlify()");
  });

  test("a name that the site uses for something else is not taken", () => {
    const { text } = editConfig(`import node from "./node.mjs";\nexport default { vite: node };\n`, null);
    expect(text).toContain('import nodeIntegration from "@astrojs/node"');
    expect(text).toContain("nodeIntegration({");
  });

  test("what a parenthesis holds stays in it, and ours comes behind it", () => {
    const start = `import { defineConfig } from "astro/config";\nimport mdx from "@astrojs/mdx";\n`;
    expect(editConfig(`${start}export default defineConfig({ integrations: [(mdx())] });\n`, null).text).toContain(
      "[(mdx()), gatehouse()]",
    );
    const lines = `${start}export default defineConfig({\n  integrations: [\n    (mdx() as never),\n  ],\n  adapter: a,\n});\n`;
    expect(editConfig(lines, null).text).toContain("[\n    (mdx() as never),\n    gatehouse(),\n  ]");
  });

  test("of two lists that count as one the last is added to, which is the one that counts", () => {
    const { text } = editConfig("export default { integrations: [a()], integrations: [] };\n", null);
    expect(text).toMatch(/integrations: \[a\(\)\], integrations: \[\s*gatehouse\(\),?\s*\]/);
  });

  test("the mark that begins some files of Windows stays where it is", () => {
    const config = `import { defineConfig } from "astro/config";\nexport default defineConfig({});\n`;
    expect(editConfig(`\uFEFF${config}`, members).text).toBe(`\uFEFF${editConfig(config, members).text}`);
  });

  test("a statement behind the last import, and one that begins with a semicolon, stay statements", () => {
    expect(editConfig(`import a from 'x'\n;[a].forEach(a)\nexport default {}\n`, null).text).toContain(
      `import gatehouse from 'gatehouse';\n[a].forEach(a)`,
    );
  });

  test("names that the file has declared are not declared again, and an import of a type is none", () => {
    expect(editConfig(`const node = 1, gatehouse = 2;\nexport default {};\n`, null).text).toContain(
      `integrations: [gatehouseIntegration()]`,
    );
    const typed = `import type gatehouse from "gatehouse";\nexport default {};\n`;
    expect(editConfig(typed, null).text).toContain(`import gatehouseIntegration from "gatehouse";`);
  });

  test("an import that nothing uses yet is used", () => {
    const { text } = editConfig(`import gatehouse from "gatehouse";\nexport default {};\n`, members);
    expect(text.match(/from "gatehouse"/g)).toHaveLength(1);
    expect(text).toContain(`path: "/members"`);
  });

  test("settings that come from elsewhere may not name what is added", () => {
    const { text } = editConfig("export default { ...(a ? { site: b } : {}), ...(c && { base: d }) };\n", null);
    expect(text).toContain("integrations: [gatehouse()]");
  });

  test.each([
    ["const config = {};\nexport default config;\n", "default export"],
    ["const list = [];\nexport default { integrations: list };\n", "integrations"],
    ["export const a = 1;\n", "default export"],
    ["", "default export"],
    ["export default withOthers({ site: a });\n", "default export"],
    ["export default makeConfig();\n", "default export"],
    ["export default { ...base };\n", 'its adapter may come from elsewhere, by "..."'],
    ["export default { adapter: a, integrations: [b()], ...base };\n", "may come from elsewhere"],
    ["export default { ...(a ? { integrations: [b()] } : {}) };\n", "its integrations may come from elsewhere"],
    ["export default { integrations: a ? [b()] : [] };\n", "integrations are not written as a list"],
    ["export default { integrations: [a(), , ] };\n", "integrations are not written as a list"],
    ["export default { integrations: null };\n", "integrations are not written as a list"],
    [
      'import gatehouse from "gatehouse";\nexport default { integrations: [a && gatehouse()] };\n',
      "gatehouse() is not",
    ],
    ['import g from "gatehouse";\nconst a = g();\nexport default { integrations: [a] };\n', "g() is not written"],
    ['import g from "gatehouse";\nexport default { integrations: [g(a)] };\n', "the options of gatehouse()"],
    [
      'import g from "gatehouse";\nexport default { integrations: [g({ ...a })] };\n',
      "sections of gatehouse() may come",
    ],
  ])("what cannot be changed safely is not changed: %s", (text, why) => {
    expect(() => editConfig(text, members)).toThrow(why);
  });
});

test.each([
  ["export default { srcDir: './app' };", "./app"],
  ["export default { srcDir: `./app` };", "./app"],
  ["export default { site: a };", "./src"],
  ["export default { srcDir: folder };", "./src"],
  ["export default defineConfig(() => ({ srcDir: './app' }));", "./app"],
  ["export default { srcDir: './app', ...base };", "./app"],
  ["export default withOthers(base);", "./src"],
])("the folder of the sources: %s", (text, folder) => {
  expect(sourceFolderIn(text)).toBe(folder);
});

test("the developer of a configuration that cannot be read is told that the part may not be guarded yet", async () => {
  const site = {
    folder: "/nowhere",
    configName: "astro.config.mjs",
    configText: `import gatehouse from "gatehouse";\nexport default () => ({ integrations: [gatehouse()] });\n`,
    manifestText: "{}",
    manifest: { dependencies: { gatehouse: "1", "@astrojs/node": "11" }, scripts: { start: "gatehouse start" } },
    ignoreText: null,
    pagesFolder: "/nowhere/src/pages",
    collisions: [],
  };
  const wishes = { mayInstall: false, mayReplaceStart: false };
  const { notes } = await planFor(site, { ...wishes, part: members });
  expect(notes.join()).toMatch(/Make sure that the sections of gatehouse\(\) there contain .*"path":"\/members"/);
  expect((await planFor(site, { ...wishes, part: null })).notes.join()).not.toContain("Make sure");
  const unlike = { ...site, configText: "export default { ...base };\n" };
  await expect(planFor(unlike, { ...wishes, part: null })).rejects.toThrow(
    /cannot be changed safely: its adapter may come from elsewhere[^]*gatehouse\(\)[^]*adapter: node\(/,
  );
});

describe("where a sitemap would name guarded pages", () => {
  const filter = String.raw`(page) => !/\/members(\/|$)/.test(new URL(page).pathname)`;
  const withSitemap = (integrations: string) =>
    `import sitemap from "@astrojs/sitemap";\nexport default { integrations: [${integrations}] };\n`;
  const planned = async (configText: string, part: GuardedPart | null) => {
    const site = {
      folder: "/nowhere",
      configName: "astro.config.mjs",
      configText,
      manifestText: "{}",
      manifest: { dependencies: { gatehouse: "1", "@astrojs/node": "11" }, scripts: { start: "gatehouse start" } },
      ignoreText: null,
      pagesFolder: "/nowhere/src/pages",
      collisions: [],
    };
    const { steps, notes } = await planFor(site, { mayInstall: false, mayReplaceStart: false, part });
    return { steps: steps.map(({ words }) => words).join(), notes: notes.join() };
  };

  test("Starlight adds one by itself where the site has a URL, and the build would stop", async () => {
    const docs = (options: string, imports = "") =>
      `import starlight from "@astrojs/starlight";\n${imports}export default {${options}\n  integrations: [starlight({})],\n};\n`;
    const site = '\n  site: "https://example.org",';
    expect((await planned(docs(site), members)).notes).toContain(
      `Run npx astro add sitemap, and leave them out, in astro.config.mjs: sitemap({ filter: ${filter} })`,
    );
    expect((await planned(docs(""), members)).notes).not.toContain("sitemap");
    expect((await planned(docs(site), null)).notes).not.toContain("sitemap");
    const own = `import sitemap from "@astrojs/sitemap";\nconst filter = () => true;\n`;
    expect((await planned(docs(site, own), members)).notes).not.toContain("astro add");
  });

  test.each([
    ["sitemap()", `sitemap({ filter: ${filter} })`],
    ["sitemap({})", `sitemap({\n  filter: ${filter},\n})`],
    ['sitemap({ changefreq: "daily" }), mdx()', `sitemap({ changefreq: "daily", filter: ${filter} }), mdx()`],
    ["sitemap(), sitemap({})", `sitemap({ filter: ${filter} }), sitemap({\n  filter: ${filter},\n})`],
    ["sitemap({ filter: own }), sitemap()", `sitemap({ filter: own }), sitemap({ filter: ${filter} })`],
    ["sitemap({ ...{ changefreq: 1 } })", `sitemap({ ...{ changefreq: 1 }, filter: ${filter} })`],
  ])("they are left out: %s", async (integrations, edited) => {
    const { text, changes } = editConfig(withSitemap(integrations), members);
    expect(text).toContain(`integrations: [${edited}, gatehouse(`);
    expect(changes).toContain("no page of /members in the sitemap");
    const { steps, notes } = await planned(withSitemap(integrations), members);
    expect(steps).toContain("no page of /members in the sitemap");
    expect(notes).not.toContain("filter");
  });

  test.each(["...(isLive ? [sitemap()] : [])", "sitemap(options)", "sitemap({ ...options })", "isLive && sitemap()"])(
    "the developer is told how to leave them out of one that is not written there: %s",
    async (integrations) => {
      const { text, changes } = editConfig(withSitemap(integrations), members);
      expect(text).toContain(integrations);
      expect(changes.join()).not.toContain("sitemap");
      expect((await planned(withSitemap(integrations), members)).notes).toContain(`sitemap({ filter: ${filter} })`);
    },
  );

  test("a filter of the site's own stays as it is, and so does all where nothing is guarded", async () => {
    const own = withSitemap("sitemap({ filter: own })");
    expect(editConfig(own, members).text).toContain("[sitemap({ filter: own }), gatehouse(");
    expect((await planned(own, members)).notes).not.toContain("filter");
    expect(editConfig(withSitemap("sitemap()"), null).text).toContain("[sitemap(), gatehouse()]");
    expect((await planned(withSitemap("sitemap()"), null)).notes).not.toContain("filter");
  });

  test.each([
    ["/members", ["/members", "/members/", "/de/members/x"], ["/", "/membership"]],
    ["/a+b", ["/a+b/"], ["/aab/"]],
    ["/a|b[c]", ["/a|b[c]/"], ["/a/"]],
    ["/ä b", ["/ä b/"], ["/ä/"]],
    ["/", ["/", "/about/"], []],
  ])("the filter for %s", async (path, left, kept) => {
    const code = `export const isKept = ${sitemapFilter({ ...members, path })}`;
    const { isKept } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly isKept: (page: string) => boolean;
    };
    for (const page of left) expect([page, isKept(`https://example.org${page}`)]).toEqual([page, false]);
    for (const page of kept) expect([page, isKept(`https://example.org${page}`)]).toEqual([page, true]);
  });
});

describe("the guarded part", () => {
  test.each([
    ["/members/", "member", { id: "members", path: "/members", requirement: { kind: "any-role", roles: ["member"] } }],
    ["/team/Wiki", "signed-in", { id: "wiki", path: "/team/Wiki", requirement: { kind: "signed-in" } }],
    [
      "/",
      "editor,admin",
      { label: "this site", path: "/", requirement: { kind: "any-role", roles: ["editor", "admin"] } },
    ],
  ])("%s for %s", (path, audience, part) => {
    expect(guardedPart(path, audience)).toMatchObject(part);
  });

  test.each([
    ["members", "member", '"members" is not a path'],
    ["/members/**", "member", "is not a path"],
    [
      "/members",
      "friends",
      '"friends" is not an audience of this site yet. Use owner, admin, editor, member or signed-in.',
    ],
  ])("%s for %s is refused with a sentence", (path, audience, sentence) => {
    expect(guardedPart(path, audience)).toContain(sentence);
  });
});

test("package.json keeps its indentation and everything in it", () => {
  const text = '{\n\t"name": "site",\n\t"scripts": {\n\t\t"dev": "astro dev"\n\t}\n}\n';
  expect(withStartScript(text)).toBe(
    '{\n\t"name": "site",\n\t"scripts": {\n\t\t"dev": "astro dev",\n\t\t"start": "gatehouse start"\n\t}\n}\n',
  );
});
