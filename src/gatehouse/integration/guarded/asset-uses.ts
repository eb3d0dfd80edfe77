/**
 * Which of a build's assets only guarded pages use. Pure: texts in, uses out.
 *
 * An asset is known by the part of its name that changes with its content, in every text: in HTML, in `url()`,
 * in an import, in a list of what to load. What might be a mention counts as one, so a public page never loses a file.
 */

export interface BuiltText {
  /** Decoded and without the base. */
  readonly path: string;
  readonly text: string;
}

export interface BuiltTexts {
  /** Paths of everything that the build named by its content, texts or not. */
  readonly assets: readonly string[];
  /** Those of them that are texts. */
  readonly assetTexts: readonly BuiltText[];
  /** What everybody may have: what these mention stays. */
  readonly open: readonly string[];
  /** Code of the server: what it mentions stays too, since a page made on demand may show it to anyone. */
  readonly code: readonly string[];
  /** Pages and other files that are handed out after a decision, by the paths that rules know. */
  readonly guarded: readonly BuiltText[];
}

export interface AssetUses {
  /** For each asset that guarded pages use and nothing else does: the paths of those pages. */
  readonly moved: ReadonlyMap<string, readonly string[]>;
  /** Assets that guarded pages use and no public one does, which stay because code of the server mentions them. */
  readonly keptForCode: readonly string[];
}

export function assetUses({ assets, assetTexts, open, code, guarded }: BuiltTexts): AssetUses {
  const byKey = Map.groupBy(assets, keyOf);
  const mentionedIn = (text: string): string[] => {
    const found = new Set<string>();
    for (const [word] of text.matchAll(/[\w-]+/g)) {
      for (const key of keysIn(word)) for (const asset of byKey.get(key) ?? []) found.add(asset);
    }
    return [...found];
  };
  const mentionedByAsset = new Map(assetTexts.map(({ path, text }) => [path, mentionedIn(text)]));
  const reach = (start: readonly string[]): Set<string> => {
    const reached = new Set(start);
    for (const asset of reached) for (const next of mentionedByAsset.get(asset) ?? []) reached.add(next);
    return reached;
  };

  const openToAll = reach(open.flatMap(mentionedIn));
  const usedByCode = reach(code.flatMap(mentionedIn));
  const moved = new Map<string, string[]>();
  const keptForCode = new Set<string>();
  for (const { path, text } of guarded) {
    for (const asset of reach(mentionedIn(text))) {
      if (openToAll.has(asset)) continue;
      const pages = moved.get(asset);
      if (usedByCode.has(asset)) keptForCode.add(asset);
      else if (pages === undefined) moved.set(asset, [path]);
      else pages.push(path);
    }
  }
  return { moved, keptForCode: [...keptForCode] };
}

/** Hashes of Vite's names are not shorter. */
const shortestHash = 6;

/** `plan.BqZ1x0a_Z2oJj.webp` is `plan.BqZ1x0a.png` in another size: to show the one is to show the other. */
function keysIn(word: string): string[] {
  const keys = [word];
  for (let end = word.indexOf("_", shortestHash); end > 0; end = word.indexOf("_", end + 1))
    keys.push(word.slice(0, end));
  return keys;
}

/** `BqZ1x_0a` of `/_astro/page.BqZ1x_0a.js.map`: the last part before the endings. */
function keyOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bare = name.replace(/\.map$/, "").replace(/\.\w+$/, "");
  return bare.match(/[\w-]+/g)?.at(-1) ?? name;
}
