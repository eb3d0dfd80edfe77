/** Previews take no focus, and show every word that visitors would see. */
import { expect, test } from "vitest";
import { withoutAutofocus } from "../../../src/gatehouse/http/answer/without-autofocus.ts";

test.each([
  ['<input name="a" autofocus>', '<input name="a">'],
  ['<input autofocus name="a">', '<input name="a">'],
  ['<input autofocus="autofocus" name="a" />', '<input name="a" />'],
  ["<INPUT AutoFocus='' name=a>", "<INPUT name=a>"],
  ['<input title="a > b" autofocus>', '<input title="a > b">'],
  ['<h1\n  tabindex="-1"\n  autofocus\n>', '<h1\n  tabindex="-1"\n>'],
  ["<my-field autofocus></my-field>", "<my-field></my-field>"],
])("the attribute goes: %s", (html, expected) => {
  expect(withoutAutofocus(html).replace(/\s+>/g, (gap) => (gap.includes("\n") ? "\n>" : gap))).toBe(expected);
});

test.each([
  '<img alt="The autofocus lens">',
  "<img alt='An autofocus lens'>",
  "<p>With autofocus now</p>",
  '<p title="<b autofocus x">a</p>',
  '<input data-autofocus name="autofocus">',
  '<a href="/autofocus" class="autofocus-none">a</a>',
])("words stay: %s", (html) => {
  expect(withoutAutofocus(html)).toBe(html);
});

test("a long text that looks like the beginning of many tags takes no long time", () => {
  for (const part of ["<a ", "<a b", '<a b="', "<a autofocus ", "<a b='c\" "]) {
    const began = performance.now();
    withoutAutofocus(part.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(2000);
  }
});
