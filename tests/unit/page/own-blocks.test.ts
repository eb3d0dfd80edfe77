/** Blocks of a site's own in the page document, whether the site registers them or not. */
import { describe, expect, test } from "vitest";
import { line, links, type OwnFields } from "../../../src/gatehouse/core/blocks/own-fields.ts";
import { registeredBlocksSchema } from "../../../src/gatehouse/core/blocks/registered-blocks.ts";
import { withBlockNames } from "../../../src/gatehouse/core/languages/block-name.ts";
import { changed, sayChange, textOfChange } from "../../../src/gatehouse/core/languages/change.ts";
import { consoleWordsFor } from "../../../src/gatehouse/core/languages/index.ts";
import { finding, sayFinding } from "../../../src/gatehouse/core/languages/say-finding.ts";
import { problemWithOwnBlock } from "../../../src/gatehouse/core/page/block-settings.ts";
import { checkPage } from "../../../src/gatehouse/core/page/check-page.ts";
import { pageDifference } from "../../../src/gatehouse/core/page/difference.ts";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { applyEdit, inverseOf, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { languageStates } from "../../../src/gatehouse/core/page/language-state.ts";
import { ownerTexts } from "../../../src/gatehouse/core/page/owner-texts.ts";
import { pictureUses } from "../../../src/gatehouse/core/page/picture-uses.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { composeView } from "../../../src/gatehouse/core/refusal/compose.ts";
import { ownBlocksOf } from "../../../src/gatehouse/core/refusal/own-blocks.ts";
import { pageThemesOf } from "../../../src/gatehouse/core/theme/page-themes.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";
import { hostileHrefs } from "../../support/hostile-texts.ts";

const pictureId = "a1b2c3d4e5f6a7b8";
const notice = {
  id: "notice",
  kind: "acme/notice",
  title: { en: "Closed", de: "Geschlossen" },
  text: { en: [{ kind: "paragraph", content: [{ kind: "text", text: "Until May" }] }] },
  photo: pictureId,
  isLoud: true,
  links: [{ id: "a", label: { en: "More" }, href: "/nowhere" }],
} as const;

function pageWith(block: object): PageDocument {
  const { blocks, ...rest } = shippedDocument();
  return pageDocumentSchema.parse({ ...rest, languages: ["en", "de"], blocks: [...blocks, block] });
}

const accepts = (block: object) => {
  const { blocks, ...rest } = shippedDocument();
  return pageDocumentSchema.safeParse({ ...rest, blocks: [...blocks, block] }).success;
};

describe("a block of a kind that no release and no configuration knows", () => {
  const page = pageWith(notice);

  test("is kept as it is", () => {
    expect(page.blocks.at(-1)).toEqual(notice);
    expect(pageDocumentSchema.parse(JSON.parse(JSON.stringify(page)))).toEqual(page);
  });

  test("has its texts translated, its pictures kept and its links checked", () => {
    expect(ownerTexts(page).map(({ path }) => path)).toEqual([
      "blocks.notice.title.en",
      "blocks.notice.title.de",
      "blocks.notice.text.en",
      "blocks.notice.links",
    ]);
    expect(languageStates(page).find(({ language }) => language === "de")?.missing).toBe(2);
    expect(pictureUses(page)).toEqual([
      { id: pictureId, path: "blocks.notice.photo", place: { block: "acme/notice" } },
    ]);
    const site = { presets: shippedThemes, sections: [], hasPath: () => false, now: 0 };
    const found = checkPage(page, site).map(({ level, what, path }) => [level, what.id, path]);
    expect(found).toContainEqual(["warning", "link-dead", "blocks.notice.links.a.href"]);
    expect(found).toContainEqual(["warning", "block-gone", "blocks.notice"]);
  });

  test("can be edited, overridden, taken away and brought back", () => {
    const commands: EditCommand[] = [
      { kind: "set", path: "blocks.notice.title.de", value: "Zu" },
      { kind: "set", path: "overrides.reasons.role-missing.blocks.notice.isLoud", value: false },
      { kind: "removeBlock", id: "notice" },
    ];
    let document = page;
    const back: EditCommand[] = [];
    for (const command of commands) {
      const edited = applyEdit(document, command);
      if (!edited.ok) throw new Error(edited.message);
      const inverse = inverseOf(document, command, edited.document);
      if (inverse !== null) back.unshift(inverse);
      ({ document } = edited);
    }
    expect(pageDifference(page, document).map(({ kind, path }) => `${kind} ${path}`)).toContain(
      "removed blocks.notice",
    );
    for (const command of back) {
      const edited = applyEdit(document, command);
      if (!edited.ok) throw new Error(edited.message);
      ({ document } = edited);
    }
    expect(document).toEqual(page);
  });
});

describe("a document refuses", () => {
  test.each(hostileHrefs)("a link of such a block to %s", (href) => {
    expect(accepts({ ...notice, links: [{ id: "a", label: { en: "More" }, href }] })).toBe(false);
    const content = [{ kind: "link", text: "More", href }];
    expect(accepts({ ...notice, text: { en: [{ kind: "paragraph", content }] } })).toBe(false);
  });

  test.each([
    ["a setting of any other form", { ...notice, more: { nested: { deeper: 1 } } }],
    ["a number", { ...notice, count: 3 }],
    ["a name that is no setting", { ...notice, "a-b": true }],
    ["blocks inside of it", { ...notice, children: [] }],
    ["a text without end", { ...notice, title: { en: "x".repeat(501) } }],
    ["a kind without a prefix", { id: "notice", kind: "notice" }],
    ["a kind that is no name", { id: "notice", kind: "acme/../brand" }],
    [
      "too many settings",
      {
        ...notice,
        ...Object.fromEntries(Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRST", (one) => [`s${one}`, true])),
      },
    ],
  ])("%s", (_, block) => {
    expect(accepts(block)).toBe(false);
  });
});

test("a new block has an id without the prefix, and ids stay apart", () => {
  const long = `acme/${"very-".repeat(9)}long` as const;
  const added = ["acme/notice", "other/notice", long, long].reduce((document, block) => {
    const edited = applyEdit(document, { kind: "addBlock", block: block as "acme/notice" });
    if (!edited.ok) throw new Error(edited.message);
    return edited.document;
  }, shippedDocument());
  const ids = added.blocks.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["notice", "notice-2"]));
  expect(new Set(ids).size).toBe(ids.length);
});

describe("gatehouse({ blocks })", () => {
  const block = {
    kind: "acme/notice",
    name: "Notice",
    purpose: { en: "What is new" },
    fields: { title: line({ label: "Title", most: 20 }), links: links({ label: "Links" }) },
  } as const;
  const read = (given: object) => () => readConfiguration({ blocks: [given] });

  test("keeps the plain part of a definition", () => {
    const given = { ...block, file: "file:///site/block.ts", component: "./Notice.astro", compose: () => null };
    expect(readConfiguration({ blocks: [given] }).blocks).toEqual([{ ...block, drawing: "card", standsAside: false }]);
  });

  test.each([
    ["a kind of ours", { ...block, kind: "contact" }, /blocks\[0\]\.kind: is no kind.*acme\/opening-hours/],
    ["no English", { ...block, name: { de: "Hinweis" } }, /blocks\[0\]\.name: Write a text/],
    [
      "an unknown field",
      { ...block, fields: { size: { kind: "number", label: "Size" } } },
      /fields\.size.*make it with line/,
    ],
    ["a field of ours", { ...block, fields: { id: line({ label: "Id" }) } }, /blocks\[0\]\.fields\.id/],
    ["a misspelt option", { ...block, fieldz: {} }, /There is no option "fieldz" here/],
    [
      "an empty choice",
      { ...block, fields: { tone: { kind: "choice", label: "Tone", options: {} } } },
      /nothing to choose/,
    ],
    ["an unknown drawing", { ...block, drawing: "boat" }, /choose one of card/],
  ])("stops at %s, and says what to do", (_, given, message) => {
    expect(read(given)).toThrow(message);
  });

  test("stops at two blocks of the same kind", () => {
    expect(() => readConfiguration({ blocks: [block, block] })).toThrow(/two blocks of the same kind/);
  });

  test("a command is held against the fields, a kind against the list", () => {
    const registered = readConfiguration({ blocks: [block] }).blocks;
    const page = pageWith(notice);
    const wrong = (command: EditCommand) => problemWithOwnBlock(page, command, registered)?.id ?? null;
    const set = (path: string, value: unknown): EditCommand => ({ kind: "set", path, value });
    expect(wrong(set("blocks.notice.title.en", "x".repeat(21)))).toBe("too-long");
    expect(wrong(set("overrides.sections.members.blocks.notice.title", { en: "x".repeat(21) }))).toBe("too-long");
    expect(wrong(set("blocks.notice.title.en", "Short"))).toBeNull();
    expect(wrong(set("blocks.notice.title.en", null))).toBeNull();
    expect(wrong({ kind: "addBlock", block: "acme/other" })).toBe("not-in-list");
    expect(wrong({ kind: "addBlock", block: "divider" })).toBeNull();
    // What was taken away by mistake can be brought back while its kind is gone.
    expect(wrong({ kind: "insertBlock", block: { id: "a", kind: "acme/other" }, parent: null, at: 0 })).toBeNull();
  });

  test("fields are plain data, which a build can keep", () => {
    const fields: OwnFields = block.fields;
    expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
  });
});

test("a block shows nothing while its kind is gone, and comes back with it", () => {
  const document = pageWith(notice);
  const registered = readConfiguration({
    blocks: [{ kind: "acme/notice", name: "Notice", purpose: "News", fields: { title: line({ label: "Title" }) } }],
  }).blocks;
  const shown = (blocks: typeof registered) => {
    const view = composeView({
      document,
      blocks,
      themes: pageThemesOf(document, shippedThemes),
      now: 0,
      language: "de",
      reason: "no-credentials",
      section: null,
      siteName: "Atlas",
      returnTo: "",
      signInWays: [],
      loginAction: "/login",
      logoutAction: "/logout",
      accountAction: "/account",
      homeHref: "/",
      refusalId: "",
    });
    return ownBlocksOf(view).map(({ of, settings }) => ({ of, settings }));
  };
  expect(shown([])).toEqual([]);
  // Settings of an earlier definition are kept, and not given to the block.
  const settings = { title: { text: "Geschlossen", attributes: undefined } };
  expect(shown(registered)).toEqual([{ of: "acme/notice", settings }]);
});

test("a block of the site goes by its name in histories, findings and the library, in the reader's language", () => {
  const blocks = registeredBlocksSchema.parse([
    { kind: "acme/opening-hours", name: { en: "When we open", de: "Wann wir öffnen" }, purpose: "Hours", fields: {} },
  ]);
  const block = "acme/opening-hours" as const;
  const row = textOfChange(changed("page-edited", { parts: [{ kind: "added", block }] }));
  const told = (language: "en" | "de") =>
    sayChange(row, consoleWordsFor(language).changes, (values) => withBlockNames(values, blocks, language));
  expect(told("en")).toBe("Changed the refusal page: added When we open");
  expect(told("de")).toContain("Wann wir öffnen hinzugefügt");
  const failed = finding("block-failed", { block });
  expect(sayFinding(withBlockNames(failed, blocks, "de"), consoleWordsFor("de").findings)).toMatch(/^Wann wir öffnen /);
  const uses = withBlockNames([{ block }], blocks, "en");
  expect(consoleWordsFor("en").pictures.inDraft(uses)).toBe("In the draft: When we open");
  // One that the site no longer has goes by its kind.
  expect(sayChange(row, consoleWordsFor("en").changes, (values) => withBlockNames(values, [], "en"))).toContain(
    "Opening hours",
  );
});
