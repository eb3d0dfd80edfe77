/** Fetches the mark or icon that was found on the site's pages, as a file to upload. */
import type { SitePicture } from "../../core/theme/site-reading.ts";

export interface FoundFile {
  readonly file: Blob;
  readonly name: string;
}

/** Milliseconds. */
const longest = 10_000;

/** Of this origin only, also after a redirect. @returns null where it cannot be had */
export async function fetchPicture(picture: SitePicture, name: string): Promise<FoundFile | null> {
  if ("svg" in picture) return { file: new Blob([picture.svg], { type: "image/svg+xml" }), name: `${name}.svg` };
  const url = URL.parse(picture.url, location.origin);
  if (url?.origin !== location.origin) return null;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(longest) });
    if (!response.ok || new URL(response.url).origin !== location.origin) return null;
    const last = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
    return { file: await response.blob(), name: last || name };
  } catch {
    return null;
  }
}

/** For an `img`. The studio's policy lets pictures of this site in, and `data:` URLs, in which a drawing runs no script. */
export function sourceOf(picture: SitePicture): string {
  return "svg" in picture ? `data:image/svg+xml,${encodeURIComponent(picture.svg)}` : picture.url;
}
