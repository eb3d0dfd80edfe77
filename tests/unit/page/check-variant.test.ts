/** What a check says about one page as a visitor meets it, composed and printed. */
import { describe, expect, it } from "vitest";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import type { CheckedVariant } from "../../../src/gatehouse/core/page/finding.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { checkVariant } from "../../../src/gatehouse/core/refusal/check-variant.ts";
import {
  checkHtml,
  checkWeight,
  heaviestPage,
  withoutPicturesAndFonts,
} from "../../../src/gatehouse/core/refusal/check-html.ts";
import { reasons, statusOf, type Reason } from "../../../src/gatehouse/core/refusal/reason.ts";
import { pageThemesOf } from "../../../src/gatehouse/core/theme/page-themes.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";

function found(reason: Reason, document: PageDocument) {
  const variant: CheckedVariant = { reason, section: null, language: "en" };
  return checkVariant(variant, {
    document,
    themes: pageThemesOf(document, shippedThemes),
    now: 0,
    reason,
    language: "en",
    section: null,
    siteName: "Tidewater",
    returnTo: "",
    signInWays: [],
    loginAction: "/login",
    logoutAction: "/logout",
    accountAction: "/account",
    homeHref: "/",
    refusalId: "",
    signedInAs: statusOf[reason] === 403 ? { name: "Alex", email: "alex@example.com" } : undefined,
  }).map(({ level, what, path }) => [level, what.id, path]);
}

const withBlocks = (change: (block: PageDocument["blocks"][number]) => object[]): PageDocument =>
  pageDocumentSchema.parse({ ...shippedDocument(), blocks: shippedDocument().blocks.flatMap(change) });

describe("one page", () => {
  it("has nothing to mend as it is shipped, for each reason", () => {
    expect(reasons.flatMap((reason) => found(reason, shippedDocument()))).toEqual([]);
  });

  it("does not say why it is closed", () => {
    const hidden = withBlocks((block) => [
      block.kind === "explanation" ? { ...block, showFor: { audience: "signed-in" } } : block,
    ]);
    expect(found("session-expired", hidden)).toEqual([["error", "no-explanation", "blocks.explanation.showFor"]]);
    expect(found("role-missing", hidden)).toEqual([]);
    const removed = withBlocks((block) => (block.kind === "explanation" ? [] : [block]));
    expect(found("role-missing", removed)).toEqual([["error", "no-explanation", "blocks"]]);
  });

  it("leads nowhere", () => {
    const bare = withBlocks((block) => {
      if (block.kind === "sign-in") return [{ ...block, showFor: { audience: "anonymous" } }];
      return ["heading", "explanation", "footer"].includes(block.kind) ? [block] : [];
    });
    expect(found("account-suspended", bare)).toEqual([["error", "no-way-onward", "blocks"]]);
    expect(found("no-credentials", bare)).toEqual([]);
  });
});

describe("a page as it is printed", () => {
  const variant: CheckedVariant = { reason: "no-credentials", section: null, language: "en" };
  const ids = (body: string, html = '<html lang="en">') =>
    checkHtml(variant, `${html}<body>${body}</body></html>`).map(({ what }) => what.id);

  it("has one main heading, one main part, and no level left out", () => {
    expect(ids("<main><h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2></main>")).toEqual([]);
    expect(ids("<h1>Site</h1><main><h1>A</h1></main>")).toEqual(["main-headings"]);
    expect(ids("<main><h1>A</h1><h3>B</h3></main>")).toEqual(["heading-order"]);
    expect(ids("<main><h2>B</h2><h1>A</h1></main>")).toEqual(["heading-order"]);
    expect(ids("<h1>A</h1>")).toEqual(["main-landmark"]);
    expect(ids("<main><h1>A</h1></main>", "<html>")).toEqual(["language-untold"]);
    expect(ids('<main><h1>A</h1><img src="/x.png"><img src="/y.png" alt=""></main>')).toEqual(["image-undescribed"]);
  });

  it("is weighed without the pictures and fonts inside of it", () => {
    const page = `<img src="data:image/webp;base64,${"A".repeat(20_000)}"><style>a{src:url(data:font/woff2;base64,${"B".repeat(20_000)})}</style>`;
    expect(withoutPicturesAndFonts(page)).toBe('<img src="data:,"><style>a{src:url(data:,)}</style>');
    expect(checkWeight(variant, heaviestPage)).toEqual([]);
    expect(checkWeight(variant, heaviestPage + 1)).toMatchObject([{ level: "warning", what: { id: "too-heavy" } }]);
  });
});
