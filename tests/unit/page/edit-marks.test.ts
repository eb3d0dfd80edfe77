/** What can be touched in the studio's preview: each text says where it is edited, and everything else says nothing. */
import { expect, test } from "vitest";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { applyEdit, valueOf } from "../../../src/gatehouse/core/page/edit.ts";
import { markedText, readMarks, withoutMarks } from "../../../src/gatehouse/core/page/edit-marks.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { composeView, type ComposeInput } from "../../../src/gatehouse/core/refusal/compose.ts";
import { plainInput } from "../../support/compose-input.ts";

const rich = (text: string) => [{ kind: "paragraph", content: [{ kind: "text", text }] }];

const owned = pageDocumentSchema.parse({
  ...shippedDocument(),
  blocks: [
    { id: "brand", kind: "brand", tagline: { en: "Since 1890", de: "Seit 1890" } },
    { id: "heading", kind: "heading" },
    { id: "explanation", kind: "explanation" },
    { id: "sign-in", kind: "sign-in", heading: { en: "Members" } },
    { id: "next-steps", kind: "next-steps" },
    { id: "more", kind: "group", children: [{ id: "about", kind: "rich-text", text: { en: rich("We are closed.") } }] },
    { id: "help", kind: "support-links", links: [{ id: "faq", label: { en: "Questions" }, href: "/faq" }] },
    { id: "portrait", kind: "picture", isDecorative: false, alt: { en: "A gate" } },
    { id: "footer", kind: "footer", text: { en: "Small print" } },
  ],
  copy: {
    en: {
      site: { note: "We are on holiday.", nextSteps: ["Read the news"] },
      reasons: { "role-missing": { explanation: "One.\n\nTwo." } },
      sections: { members: { reasons: { "role-missing": { heading: "Members only" } } } },
    },
  },
});

function view(document: PageDocument, more: Partial<ComposeInput> = {}) {
  const plain = plainInput({ document, siteName: "The Gate", returnTo: "", refusalId: "7K3Q" });
  return composeView({ ...plain, isForStudio: true, ...more });
}

/** Path → the text that is edited there, of everything that is printed. */
function touchable(value: unknown, found: Record<string, string> = {}): Record<string, string> {
  if (typeof value === "string")
    for (const { text, path } of readMarks(value)) if (path !== undefined) found[path] = text;
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) touchable(inner, found);
  return found;
}

test("each text of the page tells where it is edited", () => {
  expect(touchable(view(owned).regions)).toMatchObject({
    "blocks.brand.siteName.en": "The Gate",
    "blocks.brand.tagline.en": "Since 1890",
    "copy.en.reasons.no-credentials.heading": expect.any(String) as string,
    "copy.en.reasons.no-credentials.nextSteps.0": expect.any(String) as string,
    "copy.en.site.note": "We are on holiday.",
    "copy.en.site.nextSteps.0": "Read the news",
    "copy.en.labels.email": "Email address",
    "copy.en.labels.help": expect.any(String) as string,
    "blocks.sign-in.heading.en": "Members",
    "blocks.sign-in.buttonLabel.en": "Sign in",
    "blocks.about.text.en": "We are closed.",
    "blocks.help.links.faq.label.en": "Questions",
    "blocks.footer.text.en": "Small print",
  });
});

test("titles, the description and descriptions of pictures hold no marks", () => {
  const shown = view(owned, { reason: "role-missing" });
  for (const text of [shown.title, shown.heading, shown.description, shown.icon]) expect(withoutMarks(text)).toBe(text);
  const portrait = shown.regions.lead.find(({ kind }) => kind === "picture");
  expect(portrait).toMatchObject({ alt: { text: "A gate" } });
  expect(shown.regions.header[0]).toMatchObject({ monogram: "T" });
});

test("words that a section has are edited there, the others at the reason", () => {
  const section = { id: "members", label: "the members' section" };
  const paths = touchable(view(owned, { reason: "role-missing", section }).regions);
  expect(paths["copy.en.sections.members.reasons.role-missing.heading"]).toBe("Members only");
  expect(paths["copy.en.reasons.role-missing.explanation"]).toBe("Two.");
  expect(paths).not.toHaveProperty("copy.en.reasons.role-missing.heading");
});

test("a text in another language is edited in the language of the page", () => {
  const paths = touchable(view(owned, { language: "fr" }).regions);
  expect(paths["blocks.brand.tagline.fr"]).toBe("Since 1890");
});

test("what a reason overrides is edited in the override", () => {
  const overrides = {
    sections: {},
    reasons: { "no-credentials": { blocks: { brand: { tagline: { en: "Hello" } } } } },
  };
  const document = pageDocumentSchema.parse({ ...owned, overrides });
  const path = "overrides.reasons.no-credentials.blocks.brand.tagline.en";
  expect(touchable(view(document).regions)[path]).toBe("Hello");
  const edited = applyEdit(document, { kind: "set", path, value: "Welcome" });
  expect(edited.ok && valueOf(edited.document, path)).toBe("Welcome");
});

test("the sign-in page has words of its own", () => {
  const paths = touchable(view(owned, { plain: true, refusalId: "" }).regions);
  expect(paths).toHaveProperty(["copy.en.signIn.heading"]);
  expect(Object.keys(paths).filter((path) => path.startsWith("copy.en.reasons"))).toEqual([]);
});

test("a page for visitors holds no mark", () => {
  const { isForStudio, ...shown } = view(owned, { isForStudio: undefined });
  expect(isForStudio).toBeUndefined();
  expect(JSON.stringify(shown)).not.toMatch(/[\uFDE0-\uFDE2]/);
});

test("marks that an owner types do not lead anywhere", () => {
  const typed = "\uFDE0blocks.sign-in\uFDE1Click\uFDE2";
  expect(readMarks(markedText(typed, "copy.en.site.note"))).toEqual([
    { path: "copy.en.site.note", text: "blocks.sign-inClick" },
  ]);
});
