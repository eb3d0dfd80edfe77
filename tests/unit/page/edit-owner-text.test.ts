/** A translation is written where its source stands, for every kind of text. */
import { expect, test } from "vitest";
import { applyEdit } from "../../../src/gatehouse/core/page/edit.ts";
import { setOwnerText } from "../../../src/gatehouse/core/page/edit-owner-text.ts";
import { languageStates } from "../../../src/gatehouse/core/page/language-state.ts";
import { pageDocumentSchema } from "../../../src/gatehouse/core/page/document.ts";
import { parseRichText } from "../../../src/gatehouse/core/page/rich-text.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

const document = pageDocumentSchema.parse({
  ...shippedDocument(),
  languages: ["en", "de"],
  copy: {
    en: { reasons: { "role-missing": { heading: "Not yet", nextSteps: ["One", "Two"] } }, labels: { help: "Ask" } },
  },
  blocks: [
    ...shippedDocument().blocks.map((block) => {
      if (block.kind === "brand") return { ...block, tagline: { en: "Since 1920" } };
      if (block.kind !== "support-links") return block;
      return { ...block, links: [{ id: "a", label: { en: "Help" }, href: "/help" }] };
    }),
    { id: "rich-text", kind: "rich-text", text: { en: parseRichText("Some **bold** words") } },
  ],
});
const german = (page: typeof document) => languageStates(page).find(({ language }) => language === "de")?.texts ?? [];

test("a heading, steps, a label, a line, the name of a link and running text", () => {
  let page = document;
  expect(german(document)).toHaveLength(6);
  for (const { source, state } of german(document)) {
    expect(state).toBe("missing");
    const edited = applyEdit(page, setOwnerText(page, source, "de", `${source.text} auf Deutsch`));
    if (!edited.ok) throw new Error(edited.message);
    page = edited.document;
  }
  expect(german(page).map(({ text, state }) => [text, state])).toEqual(
    german(document).map(({ source }) => [`${source.text} auf Deutsch`, "current"]),
  );
  for (const { source } of german(page)) {
    const edited = applyEdit(page, setOwnerText(page, source, "de", " "));
    if (!edited.ok) throw new Error(edited.message);
    page = edited.document;
  }
  expect(page).toEqual(document);
});
