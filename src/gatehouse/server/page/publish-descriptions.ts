/** Publishing, after which the library knows what the page says about its pictures. */
import { descriptionsForLibrary } from "../../core/page/picture-descriptions.ts";
import type { Pictures } from "../pictures/pictures.ts";
import type { PageEditor } from "./page-editor.ts";

/**
 * @param failed is told of a library that could not be written; the page is published all the same
 * @returns the editor with its `publish`
 */
export function withDescriptions(
  editor: PageEditor,
  pictures: Pick<Pictures, "library" | "describe">,
  failed: (error: unknown) => void,
): PageEditor {
  return {
    ...editor,
    async publish(author, expectedVersion, note) {
      const draft = await editor.draft();
      const published = await editor.publish(author, expectedVersion, note);
      if (!published.ok || !draft.ok || draft.value.version !== expectedVersion) return published;
      const { liveDocument, document } = draft.value;
      try {
        const library = new Map((await pictures.library()).pictures.map((picture) => [picture.id, picture]));
        const taken = descriptionsForLibrary(liveDocument, document, (id) => library.get(id)?.alt ?? null);
        for (const [id, alt] of taken) {
          const { focusX = 50, focusY = 50 } = library.get(id) ?? {};
          await pictures.describe(author, id, { alt, isDecorative: false, focusX, focusY });
        }
      } catch (error) {
        failed(error);
      }
      return published;
    },
  };
}
