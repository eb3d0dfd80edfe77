/** A block of a site's own that is not closed would swallow what stands after it: the sign-in form. */
import { expect, test } from "vitest";
import { isWholeMarkup } from "../../../src/gatehouse/core/refusal/whole-markup.ts";
import { confineStylesheet } from "../../../src/gatehouse/core/theme/confine.ts";

test.each([
  "",
  "Words",
  "<p>One<p>Two",
  "<ul><li>One<li>Two</ul>",
  '<section class="a > b"><img src="/a.png"><br></section>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"/><g><circle r="1" /></g></svg>',
  "<!-- a comment --><style>a > b { content: '</p>' }</style>",
  "<textarea><div></textarea>",
])("%s is whole", (html) => {
  expect(isWholeMarkup(html)).toBe(true);
});

test.each([
  "<!--",
  "<p><!-- a <p>",
  "<div>",
  "<div />",
  "</div>",
  "</main><main>",
  "<textarea>",
  "<title>",
  "<style>",
  "<script>",
  "<plaintext>",
  '<img alt="',
  "<a href='x",
  "<b><i></b></i>",
  "<template>",
  "<select>",
  "</body>",
  "<div hidden><p></p>",
])("%s is not", (html) => {
  expect(isWholeMarkup(html)).toBe(false);
});

test("a block's styles reach nothing outside of it, and what cannot be nested stays as it is", () => {
  const css = `/* } */body{display:none}@import "x.css";@keyframes turn{from{rotate:0}to{rotate:1turn}}
    @media (width>1px){.a::after{content:"}"}}}.b{color:red}.never{color:`;
  expect(confineStylesheet(css, ".gh-own")).toBe(
    '@keyframes turn{from{rotate:0}to{rotate:1turn}}.gh-own{body{display:none}@media (width>1px){.a::after{content:"}"}}.b{color:red}}',
  );
  expect(confineStylesheet("", ".gh-own")).toBe("");
});
