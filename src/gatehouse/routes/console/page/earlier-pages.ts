/** Published pages, oldest first, to see which texts were changed since others were. */
import type { PageDocument } from "../../../core/page/document.ts";
import type { PageEditor } from "../../../server/page/page-editor.ts";

/** Older ones are not read: a page document may have 100 kB. */
const most = 20;

export async function earlierPages(pageEditor: PageEditor): Promise<PageDocument[]> {
  const history = await pageEditor.history();
  const pages: PageDocument[] = [];
  for (const { number } of history.slice(0, most).reverse()) {
    const revision = await pageEditor.revision(number);
    if (revision !== null) pages.push(revision.document);
  }
  return pages;
}
