/**
 * Tells which requests Astro's file server has to look at. It asks the disk twice for each request, synchronously, also
 * for pages that are rendered. The client folder of a build is read once, when the server starts.
 */
import { readdirSync, statSync } from "node:fs";
import { sep } from "node:path";
import { withoutBase, type SiteLocation } from "../../core/access/site-location.ts";

export interface ClientFiles {
  /**
   * False where no file can answer, so that the request goes straight to the site's routes. For a path with an extension, or
   * under `/.well-known`, the disk is asked: such files may be added while the site runs.
   *
   * @param target of the request, with its query
   */
  mayAnswer(target: string): boolean;
}

/** @param folder `dist/client`, which may be uploaded to a content network; undefined where it is not known */
export function readClientFiles(folder = "", { base, trailingSlash }: SiteLocation): ClientFiles {
  const paths = folder === "" ? null : pathsIn(folder);
  return {
    mayAnswer(target) {
      if (paths === null) return true;
      const [sent = ""] = target.split(/[?#]/, 1);
      const path = withoutBase(sent, base);
      const endsWithSlash = path.endsWith("/");
      const name = decoded(endsWithSlash ? path.slice(0, -1) : path);
      if (path.startsWith("/.well-known/") || /\.[^/]*$/.test(path)) return paths.has(name) || isThere(folder + name);
      // The file server redirects such a request to the path with a slash.
      if (trailingSlash === "always" && !endsWithSlash) return true;
      return paths.has(name);
    },
  };
}

/** Paths of pages without `.html`, and of folders. `""` is the home page. */
function pathsIn(folder: string): ReadonlySet<string> | null {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return null;
  }
  const paths = new Set<string>();
  for (const entry of entries) {
    const parent = entry.parentPath.slice(folder.length).split(sep).filter(Boolean);
    const path = ["", ...parent, entry.name].join("/");
    paths.add(path.replace(/(?:\/index)?\.html$/, ""));
  }
  return paths;
}

/** @param path checked by `parseTarget`: nothing in it leads out of the folder */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Such as a name that is too long for the file system.
    return false;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
