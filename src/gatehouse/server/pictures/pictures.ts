/** The library of uploaded pictures: what authors do with them. Every change is recorded in the history. */
import { createHash, randomBytes } from "node:crypto";
import type {
  Changed,
  PictureDescription,
  PictureRepository,
  PictureRow,
} from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import { pictureUses, type PicturePlace } from "../../core/page/picture-uses.ts";
import { authorId, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import type { PageEditor } from "../page/page-editor.ts";
import type { PictureFiles } from "./picture-files.ts";
import { pictureLimits } from "./picture-limits.ts";
import type { MadeFile, PictureMaker } from "./picture-maker.ts";
import { typeOfPicture } from "./picture-type.ts";

export type { PictureDescription, PictureRow };

export interface UploadedFile {
  /** As the browser names it. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Where a picture is used. */
export interface PictureUsed {
  readonly draft: readonly PicturePlace[];
  readonly live: readonly PicturePlace[];
  /** Numbers of the other revisions that show it. */
  readonly revisions: readonly number[];
}

export interface LibraryPicture extends PictureRow {
  /** Widths of its files in pixels, the smallest first. */
  readonly widths: readonly number[];
  readonly used: PictureUsed;
}

export interface PictureLibrary {
  /** Newest first. */
  readonly pictures: readonly LibraryPicture[];
  /** Bytes of all files. */
  readonly bytes: number;
}

export interface Pictures {
  /**
   * Stores a picture. The same file again is the picture that is there already.
   *
   * @returns `too-large`, `not-a-picture`, `not-valid` for one that is damaged, `busy` while many others are made, or where it took too long
   */
  upload(author: Author, file: UploadedFile, description?: PictureDescription): Promise<Result<PictureRow>>;
  library(): Promise<PictureLibrary>;
  find(id: string): Promise<LibraryPicture | null>;
  describe(author: Author, id: string, description: PictureDescription): Promise<Result<PictureRow>>;
  /** Uploads a file and puts it into the draft in place of a picture. What is published stays as it is. */
  replace(author: Author, id: string, file: UploadedFile): Promise<Result<PictureRow>>;
  /** Puts a picture into the draft: as the site's mark or icon, or behind the page. */
  useAs(author: Author, id: string, place: BrandPlace): Promise<Result<PictureRow>>;
  /** Removes a picture that neither the draft nor a revision uses. */
  remove(author: Author, id: string): Promise<Result<PictureRow>>;
}

/** Places in the draft that take a picture and are no blocks. */
export const brandPlaces = ["mark-light", "mark-dark", "icon", "background"] as const;
export type BrandPlace = (typeof brandPlaces)[number];

export interface PictureDependencies {
  readonly pictures: PictureRepository;
  readonly files: PictureFiles;
  readonly maker: PictureMaker;
  readonly pageEditor: Pick<PageEditor, "draft" | "save">;
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

/** Until an author says what a picture shows, it is not read aloud. */
export const undescribed: PictureDescription = { alt: "", isDecorative: true, focusX: 50, focusY: 50 };

const missing = () => failure("not-found", problem("picture-gone"));

export function createPictures(dependencies: PictureDependencies): Pictures {
  const { pictures, files, maker, pageEditor, authored, now } = dependencies;

  async function library(): Promise<PictureLibrary> {
    const [rows, draft, history] = await Promise.all([pictures.list(), pageEditor.draft(), pictures.usesInHistory()]);
    const stored = await pictures.filesOf(rows.map(({ id }) => id));
    const live = draft.ok ? draft.value.liveRevision : 0;
    const placesIn = (document: PageDocument | null | undefined, id: string) =>
      document ? pictureUses(document).flatMap((use) => (use.id === id ? [use.place] : [])) : [];
    return {
      pictures: rows.map((row) => ({
        ...row,
        widths: stored.filter(({ pictureId }) => pictureId === row.id).map(({ width }) => width),
        used: {
          draft: draft.ok ? placesIn(draft.value.document, row.id) : [],
          live: draft.ok ? placesIn(draft.value.liveDocument, row.id) : [],
          revisions: history.flatMap((one) =>
            one.number !== live && one.pictures.includes(row.id) ? [one.number] : [],
          ),
        },
      })),
      bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }

  async function makeFiles({ content }: UploadedFile): Promise<Result<readonly MadeFile[]>> {
    if (content.byteLength > pictureLimits.upload) return tooLarge();
    const type = typeOfPicture(content);
    if (type === null) return failure("not-a-picture", problem("picture-type"), "file");
    const made = await maker.make({ file: content, type });
    if (made === "busy") return { ...failure("busy", problem("pictures-busy")), retryAfterSeconds: 5 };
    if (made === "late") {
      const why = problem("picture-late", { seconds: pictureLimits.making / 1_000 });
      return { ...failure("busy", why, "file"), retryAfterSeconds: 30 };
    }
    if (made === "unreadable" || made.length === 0) return failure("not-valid", problem("picture-damaged"), "file");
    return success(made);
  }

  const notWritten: Readonly<Record<"too-many" | "too-large", () => Failure>> = {
    "too-many": () => failure("limited", problem("too-many-pictures", { most: pictureLimits.pictures })),
    "too-large": () => failure("limited", problem("pictures-full", { megabytes: pictureLimits.stored / 1024 / 1024 })),
  };

  async function upload(author: Author, file: UploadedFile, description = undescribed): Promise<Result<PictureRow>> {
    // Judged before the work is done, and again when it is written.
    const allowed = await authored.change(author, "page:edit", async () => success(null));
    if (!allowed.ok) return allowed;
    const sha256 = createHash("sha256").update(file.content).digest("hex");
    const already = await pictures.findByHash(sha256);
    if (already !== null) return success(already);
    const made = await makeFiles(file);
    if (!made.ok) return made;
    const largest = made.value[made.value.length - 1];
    const picture: PictureRow = {
      ...description,
      id: newPictureId(),
      name: nameOf(file.name),
      sha256,
      width: largest?.width ?? 0,
      height: largest?.height ?? 0,
      bytes: made.value.reduce((sum, { content }) => sum + content.byteLength, 0),
      createdAt: now(),
      createdBy: authorId(author),
      orphanedAt: now(),
    };
    const stored = made.value.map(({ content, ...size }) => ({ ...size, content: Buffer.from(content) }));
    return authored.change(author, "page:edit", async ({ write }): Promise<Result<PictureRow> | Changed> => {
      const change = write({
        entity: "picture",
        entityId: picture.id,
        summary: changed("picture-uploaded", { name: picture.name }),
        after: picture,
      });
      const written = await pictures.insert(picture, stored, pictureLimitsOfTable, change);
      if (written === "changed") return written;
      if (written === "too-many" || written === "too-large") return notWritten[written]();
      if (written === "written") return success(picture);
      const other = await pictures.findByHash(sha256);
      return other === null ? "changed" : success(other);
    });
  }

  return {
    upload,
    library,

    async find(id) {
      return (await library()).pictures.find((one) => one.id === id) ?? null;
    },

    describe: (author, id, description) =>
      authored.change(author, "page:edit", async ({ write }): Promise<Result<PictureRow> | Changed> => {
        const picture = await pictures.find(id);
        if (picture === null) return missing();
        const after = { ...picture, ...description };
        const summary = changed("picture-described", { name: picture.name });
        const change = write({ entity: "picture", entityId: id, summary, before: picture, after });
        const written = await pictures.describe(id, description, change);
        if (written === "changed") return written;
        return written === "missing" ? missing() : success(after);
      }),

    async replace(author, id, file) {
      const before = await pictures.find(id);
      if (before === null) return missing();
      const { alt, isDecorative } = before;
      const uploaded = await upload(author, file, { ...undescribed, alt, isDecorative });
      if (!uploaded.ok) return uploaded;
      const draft = await pageEditor.draft();
      if (!draft.ok) return draft;
      const commands = pictureUses(draft.value.document)
        .filter((use) => use.id === id)
        .map(({ path }) => ({ kind: "set" as const, path, value: uploaded.value.id }));
      if (commands.length === 0) return uploaded;
      const saved = await pageEditor.save(author, draft.value.version, commands);
      return saved.ok ? uploaded : saved;
    },

    async useAs(author, id, place) {
      const picture = await pictures.find(id);
      if (picture === null) return missing();
      const draft = await pageEditor.draft();
      if (!draft.ok) return draft;
      const saved = await pageEditor.save(author, draft.value.version, commandsFor(place, picture));
      return saved.ok ? success(picture) : saved;
    },

    remove: (author, id) =>
      authored.change(author, "page:edit", async ({ write }): Promise<Result<PictureRow> | Changed> => {
        const picture = await pictures.find(id);
        if (picture === null) return missing();
        const summary = changed("picture-removed", { name: picture.name });
        const written = await pictures.remove(id, write({ entity: "picture", entityId: id, summary, before: picture }));
        if (written === "changed") return written;
        if (written === "missing") return missing();
        if (written === "used") return failure("not-editable", problem("picture-used"));
        files.forget(id);
        return success(picture);
      }),
  };
}

/** Of a page's colour on a background, in percent: enough for words on most pictures. */
const usualScrim = 60;

function commandsFor(place: BrandPlace, { id, focusX, focusY }: PictureRow): EditCommand[] {
  if (place !== "background") {
    const field = { "mark-light": "markLight", "mark-dark": "markDark", icon: "icon" }[place];
    return [{ kind: "set", path: `theme.brand.${field}`, value: id }];
  }
  const value = { id, focus: { x: focusX, y: focusY }, scrim: usualScrim };
  return [
    { kind: "set", path: "theme.overrides.background", value: "picture" },
    { kind: "set", path: "theme.overrides.picture", value },
  ];
}

const pictureLimitsOfTable = { pictures: pictureLimits.pictures, bytes: pictureLimits.stored };

export function tooLarge(): Failure {
  return failure("too-large", problem("picture-too-large", { megabytes: pictureLimits.upload / 1024 / 1024 }), "file");
}

/** 100 bits: the URL of a picture in a draft cannot be guessed. */
function newPictureId(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz234567";
  return Array.from(randomBytes(20), (byte) => letters[byte % letters.length]).join("");
}

/** A name to be read, never a path: what stands behind the last slash, without control characters. */
function nameOf(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const readable = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim();
  return readable.slice(0, 100).toWellFormed() || "picture";
}
