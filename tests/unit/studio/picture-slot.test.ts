/** What becomes of the page when a picture is chosen for one of its places. */
import { describe, expect, it, test } from "vitest";
import { allBlocks } from "../../../src/gatehouse/core/page/block.ts";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { siteNameOf } from "../../../src/gatehouse/core/page/site-name.ts";
import { matchCommands, nameCommands } from "../../../src/gatehouse/studio/match/matched-document.ts";
import {
  choosePicture,
  isUndescribed,
  pictureIn,
  replacePicture,
  slotOfBlock,
  type PictureSlot,
} from "../../../src/gatehouse/studio/pictures/picture-slot.ts";
import type { LibraryPicture } from "../../../src/gatehouse/studio/server/picture-library.ts";

const picture = (letter: string, rest: Partial<LibraryPicture> = {}): LibraryPicture => ({
  id: letter.repeat(20),
  name: `${letter}.png`,
  width: 800,
  height: 400,
  url: "",
  thumbnail: "",
  alt: "",
  isDecorative: true,
  focusX: 30,
  focusY: 40,
  ...rest,
});
const [river, hill] = [picture("r"), picture("h", { alt: "A hill", isDecorative: false })];

function done(document: PageDocument, commands: readonly EditCommand[]): PageDocument {
  return commands.reduce((before, command) => {
    const edited = applyEdit(before, command);
    if (!edited.ok) throw new Error(edited.message);
    return edited.document;
  }, document);
}

const everywhere = { kind: "site" } as const;
const forRole = { kind: "reason", reason: "role-missing" } as const;
const inBlock: PictureSlot = { kind: "block", block: "picture", name: "upload", target: everywhere };
const page = done(shippedDocument(), [{ kind: "addBlock", block: "picture" }]);
const choose = (document: PageDocument, slot: PictureSlot, chosen: LibraryPicture | null) =>
  done(document, choosePicture(document, slot, chosen, "en"));
const blockOf = (document: PageDocument) => document.blocks.find(({ id }) => id === "picture");

describe("a picture in a block", () => {
  it("has to be described, unless the library knows what it shows", () => {
    expect(isUndescribed(page, inBlock)).toBe(false);
    const withRiver = choose(page, inBlock, river);
    expect(pictureIn(withRiver, inBlock)).toBe(river.id);
    expect(isUndescribed(withRiver, inBlock)).toBe(true);
    const withHill = choose(withRiver, inBlock, hill);
    expect(blockOf(withHill)).toMatchObject({ alt: { en: "A hill" }, isDecorative: false });
    expect(isUndescribed(withHill, inBlock)).toBe(false);
  });

  it("takes along no words about the one before, and stays decorative where the owner said so", () => {
    const withHill = choose(page, inBlock, hill);
    expect(blockOf(choose(withHill, inBlock, river))).toMatchObject({ alt: {}, isDecorative: false });
    const decorative = done(withHill, [{ kind: "set", path: "blocks.picture.isDecorative", value: true }]);
    expect(isUndescribed(choose(decorative, inBlock, river), inBlock)).toBe(false);
  });

  it("can be another one for one reason alone", () => {
    const here: PictureSlot = { ...inBlock, target: forRole };
    const changed = choose(choose(page, inBlock, hill), here, river);
    expect([pictureIn(changed, inBlock), pictureIn(changed, here)]).toEqual([hill.id, river.id]);
    expect([isUndescribed(changed, inBlock), isUndescribed(changed, here)]).toEqual([false, true]);
  });

  it("is only offered by blocks that show one", () => {
    const slots = page.blocks.map((block) => slotOfBlock(block, everywhere, [])).filter((slot) => slot !== null);
    expect(slots).toEqual([inBlock]);
  });
});

describe("a picture of the look", () => {
  it("lies behind the page with what stays in view, and goes away with it", () => {
    const behind: PictureSlot = { kind: "look", part: "background", target: everywhere };
    const withRiver = choose(page, behind, river);
    expect(withRiver.theme.overrides).toEqual({
      background: "picture",
      picture: { id: river.id, focus: { x: 30, y: 40 }, scrim: 60 },
    });
    expect(choose(withRiver, behind, null).theme.overrides).toEqual({});
  });

  it("behind one reason alone leaves the site's look as it is", () => {
    const behind: PictureSlot = { kind: "look", part: "background", target: forRole };
    const changed = choose(page, behind, river);
    expect(changed.theme).toEqual(page.theme);
    expect(changed.overrides.reasons["role-missing"]?.theme?.overrides).toMatchObject({ background: "picture" });
  });

  it("is replaced wherever the page shows it", () => {
    const mark: PictureSlot = { kind: "look", part: "markLight", target: everywhere };
    const both = choose(choose(page, mark, hill), inBlock, hill);
    const replaced = done(both, replacePicture(both, hill.id, river.id));
    expect([pictureIn(replaced, mark), pictureIn(replaced, inBlock)]).toEqual([river.id, river.id]);
    expect(blockOf(replaced)).toMatchObject({ alt: { en: "A hill" } });
  });
});

describe("pictures of a matched site", () => {
  const proposal: Parameters<typeof matchCommands>[1] = {
    settings: { preset: "almanac", brand: { colour: "#a8281c" }, overrides: {} },
    layout: "open",
    fonts: {
      body: { family: "Public Sans", files: [{ path: "/fonts/a.woff2", weights: [400, 700] }] },
    },
  };
  const own = done(page, [
    { kind: "set", path: "theme.brand", value: { markLight: hill.id, markDark: hill.id, icon: hill.id } },
  ]);

  it("take the place of the owner's only where they are taken over", () => {
    expect(done(own, matchCommands(own, proposal)).theme.brand).toEqual({
      colour: "#a8281c",
      markLight: hill.id,
      markDark: hill.id,
      icon: hill.id,
    });
    expect(done(own, matchCommands(own, proposal, { icon: river.id })).theme.brand).toMatchObject({
      markLight: hill.id,
      icon: river.id,
    });
  });

  it("come with the site's typeface only where the owner takes it", () => {
    const { brand } = done(own, matchCommands(own, proposal, {}, true)).theme;
    expect(brand.siteFonts).toEqual(proposal.fonts);
  });

  it("leave no mark for dark that belongs to another one", () => {
    const { brand } = done(own, matchCommands(own, proposal, { mark: river.id })).theme;
    expect(brand).toEqual({ colour: "#a8281c", markLight: river.id, icon: hill.id });
  });

  it("are not made up: a site without a mark gets no letter on a tile, but a drawing or picture of the owner's stays", () => {
    const markIn = (document: PageDocument) => allBlocks(document.blocks).find((block) => block.kind === "brand")?.mark;
    const { id = "" } = allBlocks(page.blocks).find(({ kind }) => kind === "brand") ?? {};
    const drawn = done(page, [{ kind: "set", path: `blocks.${id}.mark`, value: "leaf" }]);
    const matched = (document: PageDocument) =>
      markIn(done(document, matchCommands(document, proposal, {}, false, { hasNone: true })));
    expect([markIn(page), matched(page), matched(drawn), matched(own)]).toEqual([
      "monogram",
      "none",
      "leaf",
      "monogram",
    ]);
    expect(markIn(done(page, matchCommands(page, proposal)))).toBe("monogram");
  });
});

test("the name of a matched site stands on the page, in the first language where another has none", () => {
  const named = done(page, nameCommands(page, "Café Linde"));
  const [language = "en"] = named.languages;
  const inAll = named.languages.map((one) => siteNameOf(named, "cafe-linde", one));
  expect(new Set(inAll)).toEqual(new Set(["Café Linde"]));
  expect(siteNameOf(page, "cafe-linde", language)).toBe("cafe-linde");
});
