/** The site's build and the server each hold a copy of our classes, so that `instanceof` knows nothing the other one made. */
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const source = resolve(import.meta.dirname, "../../src/gatehouse");
/** What only the server runs, or what makes and asks in the same copy. */
const inOneCopy = /^(?:http\/server\/|http\/astro\/own-fetch\.ts$)/;

async function filesIn(...folders: string[]) {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(source, folder), { recursive: true });
      return names.filter((name) => /\.(?:ts|astro)$/.test(name)).map((name) => `${folder}/${name}`);
    }),
  );
  return Promise.all(files.flat().map(async (file) => ({ file, text: await readFile(join(source, file), "utf8") })));
}

it("is asked of no class of ours in what the site's build holds", async () => {
  const declared = await filesIn("core", "server", "http");
  const own = new Set(declared.flatMap(({ text }) => [...text.matchAll(/\bclass (\w+)/g)].map(([, name]) => name)));
  expect(own).toContain("ScimRefusal");
  const asked = (await filesIn("http", "routes", "ui"))
    .filter(({ file }) => !inOneCopy.test(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/instanceof (\w+)/g)].filter(([, name]) => own.has(name)).map(([found]) => `${file}: ${found}`),
    );
  expect(asked).toEqual([]);
});
