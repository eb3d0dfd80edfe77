/** What a check says about a page before it is published. */
import { describe, expect, it } from "vitest";
import { checkPage, type CheckedSite } from "../../../src/gatehouse/core/page/check-page.ts";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { variantsOf } from "../../../src/gatehouse/core/page/page-variants.ts";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { sayFinding } from "../../../src/gatehouse/core/languages/say-finding.ts";
import { parseRichText } from "../../../src/gatehouse/core/page/rich-text.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { reasons } from "../../../src/gatehouse/core/refusal/reason.ts";
import { inkOf, type MarkInk } from "../../../src/gatehouse/core/theme/mark-ink.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

const site: CheckedSite = {
  presets: shippedThemes,
  sections: ["members"],
  hasPath: (path) => ["/", "/help"].includes(path),
  now: 1000,
};
const set = (path: string, value: unknown): EditCommand => ({ kind: "set", path, value });

function after(...commands: EditCommand[]): PageDocument {
  const start = pageDocumentSchema.parse({ ...shippedDocument(), languages: ["en"] });
  return commands.reduce((document, command) => {
    const edited = applyEdit(document, command);
    if (!edited.ok) throw new Error(edited.message);
    return edited.document;
  }, start);
}

const isMeasured = (one: readonly [string, MarkInk | null]): one is readonly [string, MarkInk] => one[1] !== null;

const found = (...commands: EditCommand[]) =>
  checkPage(after(...commands), site).map(({ level, what, path }) => [level, what.id, path]);

describe("a page before it is published", () => {
  it("has nothing to mend as it is shipped, in each of the themes", () => {
    for (const { id } of shippedThemes) expect(found(set("theme.preset", id))).toEqual([]);
  });

  it("cannot be read: each theme of the page is measured, in light and dark", () => {
    const faint = { preset: "harbour", brand: {}, overrides: { dark: { text: "#111111" } } };
    expect(found(set("overrides.reasons.role-missing.theme", faint))).toEqual([
      ["error", "too-faint", "overrides.reasons.role-missing.theme"],
    ]);
    expect(found(set("theme", { ...faint, overrides: { light: { text: "#fefefe" } } }))).toEqual([
      ["error", "too-faint", "theme"],
    ]);
  });

  it("has a mark that is lost in dark, in the looks where it is", () => {
    const [id, dark] = ["blackmark00000000000", "whitemark00000000000"];
    const pixels = (channel: number) => inkOf([channel, channel, channel, 255, 0, 0, 0, 0]);
    const inks = new Map([id, dark].flatMap((one, at) => [[one, pixels(at * 255)] as const]).filter(isMeasured));
    const lost = (...commands: EditCommand[]) =>
      checkPage(after(...commands), { ...site, inks }).map(({ what, path }) => [what, path]);
    const mark = set("theme.brand.markLight", id);
    const found = [{ id: "mark-lost", values: { mode: "dark" } }, "theme.brand.markLight"];
    expect(lost(mark)).toEqual([found]);
    expect(lost(mark, set("theme.brand.markPlates", { dark: "light" }))).toEqual([]);
    expect(lost(mark, set("theme.brand.markDark", dark))).toEqual([]);
    expect(lost(mark, set("blocks.brand.mark", "none"))).toEqual([]);
    const split = set("overrides.reasons.role-missing.layout", "split");
    const plate = set("theme.brand.markPlates", { dark: "light" });
    const panel = set("theme.overrides.light", { panel: "#102030", onPanel: "#ffffff" });
    expect(lost(mark, plate, panel, split)).toEqual([
      [{ id: "mark-lost", values: { mode: "light" } }, "theme.brand.markLight"],
    ]);
  });

  it("wears a theme that is gone", () => {
    expect(found(set("theme.preset", "gone"))).toEqual([["error", "theme-gone", "theme.preset"]]);
  });

  it("shows a picture that is neither described nor decorative", () => {
    const picture: EditCommand = { kind: "addBlock", block: "picture" };
    const telling = set("blocks.picture.isDecorative", false);
    expect(found(picture)).toEqual([]);
    expect(found(picture, telling)).toEqual([["error", "picture-undescribed", "blocks.picture.alt"]]);
    expect(found(picture, telling, set("blocks.picture.alt.en", "A closed gate"))).toEqual([]);
  });

  it("shows one for a single reason that is neither described nor decorative", () => {
    const picture: EditCommand = { kind: "addBlock", block: "picture" };
    const path = "overrides.reasons.role-missing.blocks.picture";
    const other = set(path, { upload: "p".repeat(20), isDecorative: false, alt: {} });
    expect(found(picture, other)).toEqual([["error", "picture-undescribed", `${path}.alt`]]);
    expect(found(picture, other, set(`${path}.isDecorative`, true))).toEqual([]);
  });

  it("holds a block that no visitor ever sees", () => {
    const shown = (showFor: object) => found(set("blocks.contact.showFor", { audience: "everyone", ...showFor }));
    const never = (path: string) => [["warning", "never-shown", path]];
    expect(shown({ from: 3000, until: 2000 })).toEqual(never("blocks.contact.showFor.until"));
    expect(shown({ until: 500 })).toEqual(never("blocks.contact.showFor.until"));
    expect(shown({ audience: "anonymous", reasons: ["role-missing"] })).toEqual(never("blocks.contact.showFor"));
    expect(shown({ from: 2000, until: 3000 })).toEqual([]);
  });

  it("speaks of a section that the site no longer has", () => {
    expect(found(set("copy.en.sections.vault.note", "Closed"))).toEqual([
      ["warning", "section-gone", "copy.en.sections.vault"],
    ]);
    const shown = { audience: "everyone", sections: ["members", "vault"] };
    expect(found(set("blocks.contact.showFor", shown))).toEqual([
      ["warning", "section-gone", "blocks.contact.showFor.sections.vault"],
    ]);
  });

  it("leads to paths that the site does not have", () => {
    const links = ["/help", "/helpp?from=401#top", "https://example.org/x"].map((href, at) => ({
      id: `l-${String(at)}`,
      label: { en: "Help" },
      href,
    }));
    expect(found(set("blocks.support-links.links", links))).toEqual([
      ["warning", "link-dead", "blocks.support-links.links.l-1.href"],
    ]);
    const text: EditCommand[] = [
      { kind: "addBlock", block: "rich-text" },
      set("blocks.rich-text.text.en", parseRichText("- See [here](/gone)")),
    ];
    expect(found(...text)).toEqual([["warning", "link-dead", "blocks.rich-text.text.en"]]);
    expect(checkPage(after(...text), { ...site, hasPath: null })).toEqual([]);
  });

  it("has a link that is still being written", () => {
    const links = [
      { id: "a", label: {}, href: "/help" },
      { id: "b", label: { en: "Help" }, href: "" },
    ];
    const unwritten = (at: string) => [
      ["error", "link-unwritten", `${at}.a.label.en`],
      ["error", "link-unwritten", `${at}.b.href`],
    ];
    expect(found(set("blocks.support-links.links", links))).toEqual(unwritten("blocks.support-links.links"));
    const ofReason = "overrides.reasons.role-missing.blocks.support-links.links";
    expect(found(set(ofReason, links))).toEqual(unwritten(ofReason));
  });

  it("has marks in its texts that are not what their author thinks", () => {
    const heading = "copy.en.reasons.role-missing.heading";
    expect(found(set(heading, "Hello {nmae}, **now** <b>go</b>"))).toEqual([
      ["warning", "unknown-placeholder", heading],
      ["warning", "markdown", heading],
      ["warning", "html", heading],
    ]);
    expect(found(set(heading, "Hello {name}"))).toEqual([]);
    expect(found(set("blocks.footer.text.en", "Made by {site}"))).toEqual([]);
    expect(found(set("blocks.footer.text.en", "Made for {name}"))).toEqual([
      ["warning", "unknown-placeholder", "blocks.footer.text.en"],
    ]);
    expect(found(set("copy.en.labels.tooMany", "Wait {wait}"))).toEqual([]);
    expect(found(set("copy.en.labels.codeFromMail", "Sent to {email}"))).toEqual([]);
    expect(found(set("copy.en.labels.signIn", "Enter {site}, {wait}"))).toEqual([
      ["warning", "unknown-placeholder", "copy.en.labels.signIn"],
    ]);
    expect(found(set("copy.en.sections.members.label", "the rooms of {site}"))).toContainEqual([
      "warning",
      "placeholder-printed",
      "copy.en.sections.members.label",
    ]);
  });

  it("has a word that is wider than a phone, where the writing has spaces", () => {
    const path = "copy.en.signIn.heading";
    expect(found(set(path, "Donaudampfschifffahrtsgesellschaft"))).toEqual([["warning", "long-word", path]]);
    expect(found(set(path, "会員専用のページですのでサインインしてからもう一度お越しください"))).toEqual([]);
  });

  it("misses texts in a language that it is offered in", () => {
    const document = pageDocumentSchema.parse({
      ...shippedDocument(),
      languages: ["en", "de"],
      copy: { en: { signIn: { heading: "Welcome" } } },
    });
    const [finding] = checkPage(document, site);
    expect(finding).toMatchObject({ level: "warning", path: "copy.de.signIn.heading" });
    expect(finding && sayFinding(finding.what)).toBe("Deutsch: one of your texts is missing.");
  });
});

describe("the pages that are checked", () => {
  it("names languages without any text of the owner in one line", () => {
    const languages = ["en", "de", "fr", "ja"];
    const start = pageDocumentSchema.parse({ ...shippedDocument(), languages });
    const words = { heading: "Your card has expired", explanation: "Renew it at the desk." };
    const copy = {
      en: { reasons: { "session-expired": words } },
      de: { reasons: { "session-expired": { heading: "Ihr Ausweis ist abgelaufen" } } },
    };
    const said = checkPage(pageDocumentSchema.parse({ ...start, copy }), site).map(({ what }) => sayFinding(what));
    expect(said).toEqual([
      "Deutsch: one of your texts is missing.",
      "2 languages have none of your own texts: visitors who read them see yours in the language you wrote.",
    ]);
  });

  it("names a language apart in which the owner wrote, also where a text is missing in it that was written in another", () => {
    const start = pageDocumentSchema.parse({ ...shippedDocument(), languages: ["en", "de", "fr", "ja"] });
    const blocks = start.blocks.map((block) =>
      block.kind === "contact" ? { ...block, text: { de: "Das Büro hilft." } } : block,
    );
    const copy = { en: { reasons: { "session-expired": { heading: "Welcome back" } } } };
    const said = checkPage(pageDocumentSchema.parse({ ...start, blocks, copy }), site).map(({ what }) =>
      sayFinding(what),
    );
    expect(said).toEqual([
      "English: one of your texts is missing.",
      "Deutsch: one of your texts is missing.",
      "2 languages have none of your own texts: visitors who read them see yours in the language you wrote.",
    ]);
  });

  it("are each reason and the sign-in page in each language, and sections only where something differs", () => {
    const plain = pageDocumentSchema.parse({ ...shippedDocument(), languages: ["en", "de"] });
    expect(variantsOf(plain, ["members", "admin"])).toHaveLength((reasons.length + 1) * 2);
    const differing = { ...plain, copy: { en: { sections: { members: { note: "Hello" }, gone: {} } } } };
    expect(variantsOf(differing, ["members", "admin"])).toHaveLength((reasons.length * 2 + 1) * 2);
  });
});
