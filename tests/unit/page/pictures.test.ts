/** Uploaded pictures in the page: where they are used, and what visitors get. */
import { describe, expect, it } from "vitest";
import { upgrade, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { pictureFileOf, isPicturePath } from "../../../src/gatehouse/core/page/picture-path.ts";
import { picturesOf, pictureUses } from "../../../src/gatehouse/core/page/picture-uses.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { type ComposeInput, composeView } from "../../../src/gatehouse/core/refusal/compose.ts";
import type { BlockView } from "../../../src/gatehouse/core/refusal/view.ts";
import { pageThemesOf } from "../../../src/gatehouse/core/theme/page-themes.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

const [light, dark, icon, hills, sea] = ["l", "d", "i", "h", "s"].map((letter) => letter.repeat(20)) as [
  string,
  string,
  string,
  string,
  string,
];

const shown = (id: string) => ({ url: `/${id}.webp`, small: `/${id}-small.webp`, width: 800, height: 400 });
const pictures = Object.fromEntries([light, dark, icon, hills, sea].map((id) => [id, shown(id)]));

function withPictures(): PageDocument {
  const shipped = shippedDocument();
  const upgraded = upgrade({
    ...shipped,
    theme: {
      preset: "harbour",
      brand: { markLight: light, markDark: dark, icon },
      overrides: { background: "picture", picture: { id: hills, focus: { x: 10, y: 20 }, scrim: 40 } },
    },
    blocks: [
      ...shipped.blocks,
      {
        id: "box",
        kind: "group",
        children: [{ id: "sea", kind: "picture", upload: sea, alt: {}, isDecorative: true }],
      },
    ],
    overrides: {
      reasons: { "role-missing": { blocks: { sea: { upload: hills } }, theme: { preset: "almanac" } } },
      sections: {},
    },
  });
  if (!upgraded.ok) throw new Error(upgraded.message);
  return upgraded.document;
}

function compose(changes: Partial<ComposeInput> = {}) {
  const document = withPictures();
  return composeView({
    document,
    themes: pageThemesOf(document, shippedThemes),
    pictures,
    now: 0,
    language: "en",
    reason: "no-credentials",
    section: null,
    siteName: "Quire",
    returnTo: "",
    signInWays: ["password"],
    loginAction: "/login",
    logoutAction: "/logout",
    accountAction: "/account",
    homeHref: "/",
    refusalId: "",
    ...changes,
  });
}

const brandOf = (view: ReturnType<typeof compose>) => {
  const blocks: BlockView[] = Object.values(view.regions).flat();
  return blocks.find((block) => block.kind === "brand");
};

describe("a page with uploaded pictures", () => {
  it("names every use: brand, background, blocks in blocks, and what differs for a reason", () => {
    expect(pictureUses(withPictures()).map(({ id, path }) => [id[0], path])).toEqual([
      ["l", "theme.brand.markLight"],
      ["d", "theme.brand.markDark"],
      ["i", "theme.brand.icon"],
      ["h", "theme.overrides.picture.id"],
      ["s", "blocks.sea.upload"],
      ["h", "overrides.reasons.role-missing.blocks.sea.upload"],
    ]);
    expect(picturesOf(withPictures())).toEqual([light, dark, icon, hills, sea]);
    expect(picturesOf(shippedDocument())).toEqual([]);
  });

  it("shows mark, icon and background, the mark also where a reason has a look of its own", () => {
    const view = compose();
    expect(brandOf(view)).toMatchObject({ picture: { light: shown(light), dark: shown(dark) } });
    expect(view.icon).toBe(shown(icon).small);
    expect(view.css).toContain(`url("${shown(hills).url}")`);
    expect(view.css).toContain("background-position:10% 20%");
    expect(brandOf(compose({ reason: "role-missing" }))).toMatchObject({ picture: { light: shown(light) } });
  });

  it("shows what it would show without one where a picture is gone", () => {
    const view = compose({ pictures: { [dark]: shown(dark) } });
    expect(brandOf(view)).toMatchObject({ picture: { light: shown(dark), dark: null } });
    expect(view.icon).toMatch(/^data:image\/svg\+xml,/);
    expect(view.css).not.toContain("url(");
    expect(brandOf(compose({ pictures: undefined }))).toMatchObject({ picture: null });
  });
});

it("opens the paths of pictures, and no path that only looks like one", () => {
  expect(pictureFileOf(`${sea}-800.webp`)).toEqual({ id: sea, width: 800 });
  expect(isPicturePath(`/_gatehouse/pictures/${sea}-800.webp`)).toBe(true);
  for (const path of [
    "/_gatehouse/pictures",
    "/_gatehouse/pictures/",
    `/_gatehouse/pictures/${sea}-800.svg`,
    `/_gatehouse/pictures/${sea}-0800.webp`,
    `/_gatehouse/pictures/${sea}-800.webp/..`,
    `/_gatehouse/pictures/../admin/${sea}-800.webp`,
    `/admin/_gatehouse/pictures/${sea}-800.webp`,
  ]) {
    expect(isPicturePath(path), path).toBe(false);
  }
});
