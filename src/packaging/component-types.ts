/** Types of components for TypeScript by itself, which reads no `.astro` files; Astro's own tools do. */

/**
 * @param component text of an `.astro` file
 * @returns the text of its `.d.astro.ts`: the component takes its `Props`
 */
export function typesOfComponent(component: string): string {
  const [, frontmatter = ""] = /^---\n([\s\S]*?)\n---/.exec(component) ?? [];
  const imports = frontmatter.match(/^import type .*;$/gm) ?? [];
  const [props = "interface Props {}"] =
    /^interface Props \{[\s\S]*?^\}|^type Props =[\s\S]*?;$/m.exec(frontmatter) ?? [];
  const declaration = "declare const component: (props: Props) => any;\nexport default component;\n";
  return [...imports, props, declaration].join("\n");
}

/** Paths of the components that an entry exports, as it writes them. */
export function componentsOf(entry: string): string[] {
  return [...entry.matchAll(/from\s+["'](\.[^"']+\.astro)["']/g)].map(([, path = ""]) => path);
}
