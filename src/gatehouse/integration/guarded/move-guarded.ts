/**
 * Moves what the code's policy guards out of the client folder, where everybody may fetch it and from where it may be
 * uploaded to a content network, into one that only the server in front reads.
 */
import { mkdir, readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pageOf, type GuardedFile, type GuardedFilesOfBuild } from "../../core/access/guarded-files.ts";
import type { Policy } from "../../core/access/policy.ts";
import { etagOf } from "../../http/astro/small-files.ts";
import { guardOf } from "../audit/guarded.ts";
import { assetUses, type AssetUses } from "./asset-uses.ts";
import { filesIn, holdsText, textOf } from "./client-folder.ts";
import { withoutLists } from "./server-code.ts";

/** Astro reads these from the client folder when it answers an error; a rule that closes a whole site means its pages. */
const errorPages = /^\/(?:404|500)(?:\/index)?\.html$/;

export interface Folders {
  /** What everybody may have. */
  readonly client: string;
  /** The server's code. */
  readonly server: string;
  /** Where guarded files go. */
  readonly guarded: string;
}

/**
 * Moves every file whose path the policy guards: prerendered pages and endpoints, files of `public/`, anything an
 * integration wrote.
 */
export async function moveGuardedFiles(
  { client, guarded }: Folders,
  policy: Policy,
  format: GuardedFilesOfBuild["format"],
): Promise<void> {
  const isGuarded = (path: string) =>
    guardOf(policy, pageOf(path, format).split("/").map(encodeURIComponent).join("/"));
  const found = (await filesIn(client)).filter((path) => !errorPages.test(path) && isGuarded(path) !== null);
  await moveAll(found, client, guarded);
}

export interface BuildDetails {
  readonly format: GuardedFilesOfBuild["format"];
  /** Astro's folder for assets, `_astro`. */
  readonly assetsFolder: string;
  /** Policies that the adapter sends as a header, by the page's path without its ending. */
  readonly contentSecurityPolicies: ReadonlyMap<string, string>;
  /** Whether assets may be moved; they may not where pages ask for them at another host. */
  readonly movesAssets: boolean;
}

export interface MovedFiles {
  /** All that lies in the guarded folder. */
  readonly files: GuardedFilesOfBuild;
  /** Assets of guarded pages that stay where everybody may fetch them, because code of the server mentions them. */
  readonly keptForCode: readonly string[];
}

/** Moves assets that only guarded files use. */
export async function moveAssetsOfGuarded(folders: Folders, details: BuildDetails): Promise<MovedFiles> {
  const { client, guarded } = folders;
  const pages = await filesIn(guarded);
  const { moved, keptForCode } =
    pages.length > 0 && details.movesAssets ? await usesOf(folders, pages, details) : noUses;
  await moveAll([...moved.keys()], client, guarded);
  await removeEmptyFolders(client);
  const files: Record<string, GuardedFile> = {};
  for (const path of [...pages, ...moved.keys()]) {
    const usedBy = moved.get(path);
    const contentSecurityPolicy = details.contentSecurityPolicies.get(withoutEnding(path));
    files[path] = {
      etag: etagOf(await readFile(join(guarded, path))),
      ...(usedBy !== undefined && { usedBy: [...usedBy] }),
      ...(contentSecurityPolicy !== undefined && { contentSecurityPolicy }),
    };
  }
  return { files: { format: details.format, files }, keptForCode };
}

const noUses: AssetUses = { moved: new Map(), keptForCode: [] };

async function usesOf(
  { client, server, guarded }: Folders,
  pages: readonly string[],
  { assetsFolder, format }: BuildDetails,
): Promise<AssetUses> {
  const left = await filesIn(client);
  const isAsset = (path: string) => path.startsWith(`/${assetsFolder}/`);
  // Folders with a dot in front are not served, and one of them may hold a list of everything.
  const isHidden = (path: string) => path.includes("/.") && !path.startsWith("/.well-known/");
  const texts = (folder: string, paths: readonly string[]) =>
    Promise.all(paths.filter(holdsText).map(async (path) => ({ path, text: await textOf(folder, path) })));
  const open = await texts(
    client,
    left.filter((path) => !isAsset(path) && !isHidden(path)),
  );
  const ours = `${guarded}/`;
  const code = (await filesIn(server)).filter(
    (path) => /\.[cm]?js$/.test(path) && !join(server, path).startsWith(ours),
  );
  const serverTexts = await texts(server, code);
  return assetUses({
    assets: left.filter(isAsset),
    assetTexts: await texts(client, left.filter(isAsset)),
    open: open.map(({ text }) => text),
    code: withoutLists(serverTexts.map(({ text }) => text)),
    guarded: (await texts(guarded, pages)).map(({ path, text }) => ({ path: pageOf(path, format), text })),
  });
}

async function moveAll(paths: readonly string[], from: string, to: string): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await rename(join(from, path), join(to, path));
  }
}

/** A folder that is left over tells the name of what lay in it. */
async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    await removeEmptyFolders(inner);
    if ((await readdir(inner)).length === 0) await rmdir(inner);
  }
}

/** `/members/a` of `/members/a/index.html` and of `/members/a.html`. */
export function withoutEnding(path: string): string {
  return path.replace(/(?:\/index)?\.html$/, "") || "/";
}

export async function emptyGuarded({ guarded }: Folders): Promise<void> {
  await rm(guarded, { recursive: true, force: true });
}
