/**
 * Makes `module.css` from `console.css` and the classes that the module's own pages use: `npm run styles`. It is kept in git, so
 * that a host needs no Tailwind for them, and its own Tailwind neither sees them nor changes them.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compile, optimize } from "@tailwindcss/node";
import { Scanner } from "@tailwindcss/oxide";

export const compiledFile = join(import.meta.dirname, "module.css");

/** What Tailwind makes of the sources as they are now. The first line holds a version that changes with the rest. */
export async function compileStyles(): Promise<string> {
  const source = await readFile(join(import.meta.dirname, "console.css"), "utf8");
  const compiler = await compile(source, { base: import.meta.dirname, onDependency: () => undefined });
  const classes = new Scanner({ sources: compiler.sources }).scan();
  const { code } = optimize(compiler.build(classes.sort()));
  const version = createHash("sha256").update(code).digest("hex").slice(0, 12);
  return `/* ${version}, made by \`npm run styles\` */\n${code}`;
}

if (import.meta.main) await writeFile(compiledFile, await compileStyles());
