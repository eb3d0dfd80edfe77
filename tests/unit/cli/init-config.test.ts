/** What `gatehouse init` writes into a site's configuration, and what it leaves as it is. */
import { describe, expect, test } from "vitest";
import { editConfig } from "../../../src/gatehouse/cli/init/edit-config.ts";
import { withStartScript } from "../../../src/gatehouse/cli/init/edit-manifest.ts";
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

  test.each([
    ["const config = {};\nexport default config;\n", "default export"],
    ["const list = [];\nexport default { integrations: list };\n", "integrations"],
    ["export const a = 1;\n", "default export"],
  ])("what cannot be changed safely is not changed: %s", (text, why) => {
    expect(() => editConfig(text, members)).toThrow(why);
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
