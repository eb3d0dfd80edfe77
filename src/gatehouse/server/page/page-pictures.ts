/** The pictures of a page, out of the site with it and into it: each is checked and made anew like an upload. */
import type { PictureRepository } from "../../../../db/repositories/contract.ts";
import { problem, textOfProblem } from "../../core/languages/problem.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { FilePicture } from "../../core/page/page-file.ts";
import { picturesOf } from "../../core/page/picture-uses.ts";
import { authorId, type Author } from "../access/author.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { Pictures } from "../pictures/pictures.ts";

export interface PagePictures {
  /** Those that the document uses, each in its largest size. One that is gone is left out. */
  of(document: PageDocument): Promise<readonly FilePicture[]>;
  /** All of them or none. Pictures that are here already are not stored again. */
  store(author: Author, pictures: readonly FilePicture[]): Promise<Result<StoredPictures>>;
  /** Removes what was stored, where the page that it came with could not be used. What is used elsewhere by now stays. */
  takeBack(author: Author, stored: Pick<StoredPictures, "brought">): Promise<void>;
}

export interface StoredPictures {
  /** The ids here by the ids in the file. */
  readonly ids: ReadonlyMap<string, string>;
  /** The ids here of those that were not here before. */
  readonly brought: readonly string[];
}

export function createPagePictures(
  repository: Pick<PictureRepository, "list" | "find" | "filesOf" | "content">,
  library: Pick<Pictures, "upload" | "remove">,
): PagePictures {
  async function largest(id: string): Promise<Buffer | null> {
    const width = (await repository.filesOf([id])).at(-1)?.width;
    return width === undefined ? null : repository.content(id, width);
  }

  async function takeBack(author: Author, { brought }: Pick<StoredPictures, "brought">): Promise<void> {
    for (const id of brought) await library.remove(author, id);
  }

  return {
    takeBack,

    async of(document) {
      const found: FilePicture[] = [];
      for (const id of picturesOf(document)) {
        const [row, content] = [await repository.find(id), await largest(id)];
        if (row === null || content === null) continue;
        const { name, alt, isDecorative, focusX, focusY } = row;
        const described = { name: name.slice(0, 200), alt: alt.slice(0, 300), isDecorative, focusX, focusY };
        found.push({ id, type: "image/webp", ...described, content: content.toString("base64") });
      }
      return found;
    },

    async store(author, pictures) {
      const before = new Set((await repository.list()).map(({ id }) => id));
      const ids = new Map<string, string>();
      const brought: string[] = [];
      for (const { id, name, content: text, alt, isDecorative, focusX, focusY } of pictures) {
        const content = Buffer.from(text, "base64");
        if ((await largest(id))?.equals(content) === true) continue;
        const stored = await library.upload(author, { name, content }, { alt, isDecorative, focusX, focusY });
        if (!stored.ok) {
          await takeBack(author, { brought });
          return failure(
            stored.code,
            problem("import-picture", { name: name.slice(0, 60), why: textOfProblem(stored.problem) }),
          );
        }
        ids.set(id, stored.value.id);
        // The same file may have been uploaded by somebody else in between.
        const isOurs = stored.value.createdBy === authorId(author) && !before.has(stored.value.id);
        if (isOurs && !brought.includes(stored.value.id)) brought.push(stored.value.id);
      }
      return success({ ids, brought });
    },
  };
}
