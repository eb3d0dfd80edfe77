/** Pages that earlier releases stored: nothing that an owner wrote is lost. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { allBlocks } from "../../../src/gatehouse/core/page/block.ts";
import { findBlock } from "../../../src/gatehouse/core/page/block-tree.ts";
import { upgrade } from "../../../src/gatehouse/core/page/document.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

const file = new URL("../../fixtures/pages/version-1.json", import.meta.url);
const stored = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(file, "utf8")));

function upgraded(name: string) {
  const result = upgrade(stored[name]);
  if (!result.ok) throw new Error(result.message);
  return result.document;
}

test("the page as it was shipped is the page that ships now, with the name that was written into it", () => {
  const { blocks, ...page } = upgraded("as it was shipped");
  const { blocks: shippedBlocks, ...shipped } = shippedDocument();
  // A site of then stays in the languages of then; a new one is offered in all that there are.
  expect(page).toEqual({ ...shipped, languages: ["en", "de", "fr", "es"] });
  expect(blocks).toEqual(
    shippedBlocks.map((block) => (block.kind === "brand" ? { ...block, siteName: { en: "The Quoin" } } : block)),
  );
});

test("every text of an owner is there, in the site's own language", () => {
  const page = upgraded("as an owner made it");
  expect(page).toMatchObject({ version: 2, layout: "split", theme: { preset: "almanac" }, languages: ["de", "en"] });
  const block = (id: string) => findBlock(page.blocks, id);
  expect(block("brand")).toMatchObject({ tagline: { de: "Press and bindery, since 1910" }, mark: "leaf" });
  expect(block("sign-in")).toMatchObject({
    heading: { de: "Members sign in here" },
    buttonLabel: { de: "Come in" },
  });
  expect(block("footer")).toMatchObject({ text: { de: "The Quoin, 4 Mill Lane" } });
  expect(block("picture")).toMatchObject({ picture: "lantern", alt: { de: "A lantern" }, isDecorative: false });
  expect(block("support-links")).toMatchObject({
    links: [
      { id: "link-1", label: { de: "Opening hours" }, href: "/hours" },
      { id: "link-2", label: { de: "Write to us" }, href: "mailto:desk@example.com" },
    ],
  });
  expect(block("contact")).toMatchObject({
    text: { de: "Ask at the desk." },
    email: "desk@example.com",
    phone: "+49 30 1234-56",
  });
  expect(block("rich-text")).toMatchObject({ showFor: { audience: "signed-in", reasons: ["role-missing"] } });
});

test("words for the whole site stand beside each reason; a heading stays where it can be true", () => {
  const { copy } = upgraded("as an owner made it");
  expect(copy.de?.site).toEqual({ note: "Montags ist Ruhetag." });
  expect(copy.de?.reasons?.["no-credentials"]).toEqual({ heading: "Bitte anmelden" });
  expect(copy.de?.reasons?.["session-expired"]).toEqual({ heading: "Noch da?" });
  expect(copy.de?.reasons?.["account-suspended"]).toBeUndefined();
  expect(copy.de?.sections).toEqual({
    members: { label: "der Mitgliederbereich", nextSteps: ["Im Büro fragen."] },
  });
  expect(copy.en).toEqual({ signIn: { heading: "Welcome" }, labels: { help: "More" } });
});

test("links and a contact that no block showed are kept, out of sight", () => {
  const blocks = allBlocks(upgraded("without blocks for links and contact").blocks);
  expect(blocks.find(({ kind }) => kind === "contact")).toMatchObject({ isHidden: true, email: "desk@example.com" });
  expect(blocks.find(({ kind }) => kind === "support-links")).toMatchObject({ isHidden: true });
});
