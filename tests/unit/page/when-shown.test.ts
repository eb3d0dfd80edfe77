/** When a block shows, and what a theme or a setting that differs somewhere changes there alone. */
import { describe, expect, it } from "vitest";
import { blockSchema } from "../../../src/gatehouse/core/page/block.ts";
import { pageDocumentSchema, type PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { partsFor } from "../../../src/gatehouse/core/page/override.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { textHints } from "../../../src/gatehouse/core/page/text-hints.ts";
import { periodOf, shows } from "../../../src/gatehouse/core/page/when-shown.ts";

const block = (showFor: unknown) => blockSchema.parse({ id: "line", kind: "divider", showFor });
const at = (changes: object) => ({ reason: "no-credentials" as const, section: null, now: 1000, ...changes });

describe("a block shows", () => {
  it("on the way to its sections only", () => {
    const one = block({ audience: "everyone", sections: ["members"] });
    expect([null, "members", "admin"].map((section) => shows(one, at({ section })))).toEqual([false, true, false]);
  });

  it("from its first moment until before its last", () => {
    const one = block({ audience: "everyone", from: 1000, until: 2000 });
    expect([999, 1000, 1999, 2000].map((now) => shows(one, at({ now })))).toEqual([false, true, true, false]);
    expect([999, 1000, 1999, 2000].map((now) => periodOf([one], now))).toEqual([0, 1, 1, 2]);
  });

  it("never while it is hidden", () => {
    expect(shows({ isHidden: true }, at({}))).toBe(false);
  });
});

describe("what differs for a reason or a section", () => {
  const page: PageDocument = pageDocumentSchema.parse({
    ...shippedDocument(),
    overrides: {
      sections: { members: { layout: "split", blocks: { brand: { tagline: { en: "Members" } } } } },
      reasons: {
        "session-expired": {
          theme: { preset: "almanac" },
          blocks: { brand: { mark: "leaf" }, contact: { isHidden: true }, "next-steps": { style: "numbers", no: 1 } },
        },
      },
    },
  });
  const idsAndMarks = (parts: Pick<PageDocument, "blocks">) => parts.blocks.find(({ id }) => id === "brand");

  it("holds there alone, and the rest falls through", () => {
    expect(partsFor(page, "role-missing", null)).toBe(page);
    const both = partsFor(page, "session-expired", "members");
    expect(both).toMatchObject({ layout: "split", theme: { preset: "almanac" } });
    expect(idsAndMarks(both as PageDocument)).toMatchObject({ tagline: { en: "Members" }, mark: "leaf" });
    expect(both.blocks.find(({ id }) => id === "contact")).toMatchObject({ isHidden: true });
  });

  it("is left out where it does not fit the block", () => {
    const { blocks } = partsFor(page, "session-expired", null);
    expect(blocks.find(({ id }) => id === "next-steps")).toMatchObject({ style: "bullets" });
  });
});

describe("a plain text", () => {
  it.each([
    ["Hello {name}, welcome to {site}", []],
    ["Hello {nmae}", ["unknown-placeholder"]],
    ["Call **now** or see [help](/help)", ["markdown"]],
    ["# Closed", ["markdown"]],
    ["Call <b>now</b>", ["html"]],
    ["a < b and 2 * 3 * 4", []],
  ])("is looked through while it is typed: %s", (text, kinds) => {
    expect(textHints(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});
