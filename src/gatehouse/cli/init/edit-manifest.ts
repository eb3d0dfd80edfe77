/** Adds the start script to the text of a `package.json`. */

export const startCommand = "gatehouse start";

export interface SiteManifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The text with the script set. Indentation and all other entries stay as they are. */
export function withStartScript(text: string): string {
  const manifest = JSON.parse(text) as SiteManifest;
  const indentation = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  const changed = { ...manifest, scripts: { ...manifest.scripts, start: startCommand } };
  return `${JSON.stringify(changed, null, indentation)}${text.endsWith("\n") ? "\n" : ""}`;
}

export function dependsOn(manifest: SiteManifest, name: string): boolean {
  return { ...manifest.dependencies, ...manifest.devDependencies }[name] !== undefined;
}
