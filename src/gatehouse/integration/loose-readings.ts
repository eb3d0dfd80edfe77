/**
 * The paths that a file server or Astro may make of a request target which `readTarget` refuses. In the finished site such
 * a target ends in front; in `astro dev` Vite needs some of them for its own modules. Pure.
 */
import { posix } from "node:path";

/** Astro decodes a path up to ten times before it chooses a route. */
const mostDecodings = 10;

/** @returns decoded paths, with dot segments and doubled slashes taken out */
export function looseReadings(target: string): readonly string[] {
  const readings = new Set<string>();
  let path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").split(/[?#]/, 1)[0] ?? "";
  for (let decodings = 0; decodings <= mostDecodings; decodings += 1) {
    readings.add(posix.normalize(`/${path.replaceAll("\\", "/")}`));
    const decoded = decodedOnce(path);
    if (decoded === path) break;
    path = decoded;
  }
  return [...readings];
}

function decodedOnce(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
