/** The library of pictures, as the console lists it (`CONSOLE/pictures.json`). */

export interface LibraryPicture {
  readonly id: string;
  readonly name: string;
  /** URL of a small file. */
  readonly thumbnail: string;
  /** What it shows; empty where it only decorates. */
  readonly alt: string;
  readonly isDecorative: boolean;
}

/** @returns null where the list cannot be had */
export async function listPictures(console: string): Promise<readonly LibraryPicture[] | null> {
  try {
    const response = await fetch(`${console}/pictures.json`, { headers: { Accept: "application/json" } });
    if (!response.ok) return null;
    return ((await response.json()) as { readonly pictures: readonly LibraryPicture[] }).pictures;
  } catch {
    return null;
  }
}
