/** Moving blocks by hand, by key and by button. */
import { expect, test } from "vitest";
import { allBlocks } from "../../../src/gatehouse/core/page/block.ts";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import {
  drop,
  duplicate,
  group,
  move,
  moveIn,
  moveOut,
  remove,
  ungroup,
} from "../../../src/gatehouse/core/page/block-commands.ts";

function after(commands: readonly EditCommand[] | null, document = shippedDocument()) {
  return (commands ?? []).reduce((current, command) => {
    const result = applyEdit(current, command);
    if (!result.ok) throw new Error(result.message);
    return result.document;
  }, document);
}
const ids = ({ blocks }: ReturnType<typeof after>) => blocks.map(({ id }) => id);
const page = shippedDocument();

test("a block dropped below or above another one stands beside it, from either side", () => {
  expect(ids(after(drop(page, "brand", "after", "explanation"))).indexOf("brand")).toBe(2);
  expect(ids(after(drop(page, "brand", "before", "explanation"))).indexOf("brand")).toBe(1);
  expect(ids(after(drop(page, "footer", "before", "heading"))).indexOf("footer")).toBe(1);
  expect(ids(after(drop(page, "footer", "after", "heading"))).indexOf("footer")).toBe(2);
});

test("the ends of the page are the ends of moving", () => {
  expect(move(page, "brand", "up")).toBeNull();
  expect(move(page, "footer", "down")).toBeNull();
});

test("a block goes into a group, out of it again, and a group not into itself", () => {
  const grouped = after(group(page, "contact"));
  expect(allBlocks(grouped.blocks).map(({ id }) => id)).toContain("contact");
  expect(ids(grouped)).not.toContain("contact");
  const both = after(moveIn(grouped, "support-links"), grouped);
  expect(ids(both)).not.toContain("support-links");
  expect(ids(after(moveOut(both, "contact"), both))).toContain("contact");
  expect(drop(both, "group", "inside", "group")).toBeNull();
});

test("a copy of a group has ids of its own, and what the page needs cannot be copied or removed", () => {
  const grouped = after(group(page, "contact"));
  const twice = after(duplicate(grouped, "group"), grouped);
  const all = allBlocks(twice.blocks).map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(page.blocks.length + 3);
  const around = after(group(page, "sign-in"));
  expect(duplicate(around, "group")).toBeNull();
  expect(remove(around, "group")).toBeNull();
  expect(remove(page, "heading")).toBeNull();
});

test("the blocks of a group take its place, also those that the page needs", () => {
  const both = after(moveIn(after(group(page, "sign-in")), "next-steps"), after(group(page, "sign-in")));
  expect(ids(both)).not.toContain("next-steps");
  expect(after(ungroup(both, "group"), both)).toEqual(page);
  expect(ungroup(page, "contact")).toBeNull();
});
