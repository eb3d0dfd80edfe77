/** A member's own pages, where the site has no layout for them, wear the mark and the icon that the owner uploaded. */
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { expect, test } from "vitest";
import { shippedDocument } from "../../src/gatehouse/core/page/shipped.ts";
import { pictureIdSchema } from "../../src/gatehouse/core/page/picture-id.ts";
import { siteMarkOf } from "../../src/gatehouse/core/refusal/compose.ts";
import Document from "../../src/gatehouse/ui/account/Document.astro";

const id = pictureIdSchema.parse("m".repeat(20));
const pictures = { [id]: { url: "/mark-800.webp", small: "/mark-400.webp", width: 800, height: 200 } };

async function printed(brand: { markLight?: typeof id }): Promise<string> {
  const document = shippedDocument();
  const mark = siteMarkOf({ ...document, theme: { ...document.theme, brand } }, pictures);
  const about = {
    title: "Account",
    language: "en",
    siteName: "Quire",
    homePath: "/",
    initial: "Q",
    css: "",
    icon: "/i",
  };
  return (await AstroContainer.create()).renderToString(Document, { props: { ...about, mark } });
}

test("the uploaded mark stands beside the site's name, and its letter does not", async () => {
  const html = await printed({ markLight: id });
  expect(html).toContain('<img src="/mark-400.webp" width="800" height="200" alt');
  expect(html).not.toContain("gh-mark");
});

test("without one the site has its letter", async () => {
  expect(await printed({})).toMatch(/class="gh-mark"[^>]*>\s*Q\s*</);
});
