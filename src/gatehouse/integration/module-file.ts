/** Files of the module that Astro or Node is given by name: TypeScript in the repository, JavaScript in the package. */

const compiled = import.meta.url.endsWith(".js");

/** @param file path under `src/gatehouse`, as in the repository: `http/astro/middleware.ts` */
export function moduleFile(file: string): URL {
  return new URL(`../${compiled ? file.replace(/\.ts$/, ".js") : file}`, import.meta.url);
}
