/** Match my site: which pages are opened once more with their scripts. */
import { expect, test } from "vitest";
import { needsScripts } from "../../../src/gatehouse/studio/match/open-page.ts";

function pageOf(text: string, scripts: number): Document {
  const body = { children: [{ tagName: "MAIN", textContent: text }] };
  return { scripts: Array.from({ length: scripts }), body } as unknown as Document;
}

test("a page of few words needs scripts only where it has any", () => {
  expect(needsScripts(pageOf("Farm shop", 0))).toBe(false);
  expect(needsScripts(pageOf("Farm shop", 1))).toBe(true);
  expect(needsScripts(pageOf("Vegetables and bread, every day from seven in the morning.", 1))).toBe(false);
});
