/** What the server's code asks for of a build's files. Pure: texts in, texts out. */

const listOfFiles = /"assets":\[(?:"(?:[^"\\]|\\.)*",?)*\]/g;
const listOfEntries = /"entryModules":(\{(?:"(?:[^"\\]|\\.)*":"(?:[^"\\]|\\.)*",?)*\})/g;

/**
 * The code without the lists in Astro's manifest: one names every file there is, and one every script of any page, with
 * the module it was made from. A script stays in where other code names that module.
 */
export function withoutLists(code: readonly string[]): string[] {
  const entries = new Map<string, string>();
  const rest = code.map((text) =>
    text.replace(listOfFiles, "").replace(listOfEntries, (_, list: string) => {
      for (const [module, file] of Object.entries(JSON.parse(list) as Record<string, string>))
        entries.set(module, file);
      return "";
    }),
  );
  const used = [...entries].filter(([module]) => rest.some((text) => text.includes(module)));
  return [...rest, used.map(([, file]) => file).join("\n")];
}
