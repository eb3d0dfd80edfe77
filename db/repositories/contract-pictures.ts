/** What the repository of the uploaded pictures does. */
import type { AuthoredWrite, Changed } from "./contract-authored.ts";
import type { Purge } from "./contract.ts";

/** What an author says about a picture. */
export interface PictureDescription {
  /** What it shows; empty for one that only decorates. */
  readonly alt: string;
  readonly isDecorative: boolean;
  /** What stays in view when the picture is cut, in percent from its left and top edges. */
  readonly focusX: number;
  readonly focusY: number;
}

export interface PictureRow extends PictureDescription {
  readonly id: string;
  /** Of the file that was uploaded. */
  readonly name: string;
  /** SHA-256 of the file that was uploaded, hex. */
  readonly sha256: string;
  /** Of the largest file, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Of all its files together. */
  readonly bytes: number;
  readonly createdAt: number;
  readonly createdBy: string | null;
  /** When it was first seen that no page uses it; null while one does. */
  readonly orphanedAt: number | null;
}

export interface PictureFile {
  /** In pixels. The files of a picture differ in it. */
  readonly width: number;
  readonly height: number;
  readonly content: Buffer;
}

export interface StoredPictureFile extends Omit<PictureFile, "content"> {
  readonly bytes: number;
}

/** How much may be stored. */
export interface PictureLimits {
  readonly pictures: number;
  /** Of all files together. */
  readonly bytes: number;
}

export interface PictureRepository {
  /** Newest first. */
  list(): Promise<PictureRow[]>;
  find(id: string): Promise<PictureRow | null>;
  /** The one that was made from the same file. */
  findByHash(sha256: string): Promise<PictureRow | null>;
  /** The files of these pictures, the smallest first, without their content. */
  filesOf(ids: readonly string[]): Promise<(StoredPictureFile & { readonly pictureId: string })[]>;
  /** Null when there is no such file. */
  content(id: string, width: number): Promise<Buffer | null>;
  /** Stores a picture with its files; "taken" when one with the same hash is there. */
  insert(
    picture: PictureRow,
    files: readonly PictureFile[],
    limits: PictureLimits,
    authored?: AuthoredWrite,
  ): Promise<"written" | "taken" | "too-many" | "too-large" | Changed>;
  describe(
    id: string,
    description: PictureDescription,
    authored?: AuthoredWrite,
  ): Promise<"written" | "missing" | Changed>;
  /** Removes a picture that neither the draft nor a revision uses. */
  remove(id: string, authored?: AuthoredWrite): Promise<"written" | "missing" | "used" | Changed>;
  /** The pictures of every revision that has some, newest first. */
  usesInHistory(): Promise<{ readonly number: number; readonly pictures: readonly string[] }[]>;
  /**
   * Notes since when a picture has been used by no page, and removes those for which that was before `before`.
   *
   * The position is the id behind which it goes on removing; empty once it is noted which are used.
   */
  readonly purge: Purge<{ readonly before: number; readonly now: number }, string>;
}
