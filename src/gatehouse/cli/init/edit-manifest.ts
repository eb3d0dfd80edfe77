/** Adds what starts the site to the text of its `package.json`. */

export const startCommand = "gatehouse start";

export interface SiteManifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The same text with the script set; indentation and everything else stay. */
export function withStartScript(text: string): string {
  const manifest = JSON.parse(text) as SiteManifest;
  const indentation = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  const changed = { ...manifest, scripts: { ...manifest.scripts, start: startCommand } };
  return `${JSON.stringify(changed, null, indentation)}${text.endsWith("\n") ? "\n" : ""}`;
}

export function dependsOn(manifest: SiteManifest, name: string): boolean {
  return { ...manifest.dependencies, ...manifest.devDependencies }[name] !== undefined;
}
