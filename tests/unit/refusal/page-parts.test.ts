/** What a page of a site holds: hashes must fit, what is stopped is named, and a form that nobody can reach is none. */
import { describe, expect, it } from "vitest";
import { partsOfPage } from "../../../src/gatehouse/core/refusal/page-parts.ts";

const parts = (html: string) => partsOfPage(html, "https://example.org");

describe("styles and scripts written into a page", () => {
  it("are found byte for byte, with any content", () => {
    const page = parts(
      `<style>a > b { content: "</p><style>" }</style><script type="module">if (1 < 2 && "<b>") go()</script >` +
        `<script type="application/ld+json">{"a": 1}</script><!-- <script>in a comment</script> -->`,
    );
    expect(page.styles).toEqual([`a > b { content: "</p><style>" }`]);
    expect(page.scripts).toEqual([`if (1 < 2 && "<b>") go()`]);
  });

  it("are not looked for where a browser reads text", () => {
    expect(parts("<title><script>a()</script></title><textarea><style>b</style></textarea>")).toMatchObject({
      styles: [],
      scripts: [],
    });
  });
});

describe("what the policy stops", () => {
  it.each([
    [`<p style="color: red">`, `<p> has style="color: red"`],
    [`<button class="buy" onclick="buy()">`, `<button class="buy"> has onclick=`],
    [`<a href="javascript:go()">`, "has a javascript: address"],
    [`<script src="/_astro/menu.js"></script>`, `<script src="/_astro/menu.js"> is a script in a file`],
    [
      `<link rel="stylesheet" href="https://fonts.example.com/a.css">`,
      "loads https://fonts.example.com/a.css from another",
    ],
    [`<img srcset="/a.png 1x, //cdn.example.com/b.png 2x">`, "loads //cdn.example.com/b.png from another site"],
    [`<style>@import "https://other.example/a.css";</style>`, "loads https://other.example/a.css from another site"],
    [`<iframe src="/map"></iframe>`, "is not shown here"],
    [`<form method="post" action="https://news.example/subscribe">`, "sends to another site"],
    [`<astro-island component-url="/_astro/Cart.js"></astro-island>`, "The component /_astro/Cart.js stays as it was"],
    [`<base href="/other/">`, "<base> has no effect"],
  ])("%s is named", (html, sentence) => {
    expect(parts(html).stopped.join("\n")).toContain(sentence);
  });

  it("is nothing on a page that keeps to its own site", () => {
    const page = parts(
      `<link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="data:,"><img src="/logo.svg?v=1&amp;w=2">` +
        `<a href="https://elsewhere.example">Elsewhere</a><form method="post" action="/login"></form>`,
    );
    expect(page.stopped).toEqual([]);
    expect(page.loads).toEqual(["/_astro/a.css", "/logo.svg?v=1&w=2"]);
  });
});

describe("a form", () => {
  const form = `<form method="POST" action="/login"><input type="hidden" name="returnTo"><input type="email" name="email"><input type="password" name="password"></form>`;

  it("is told by where it posts to and what can be typed", () => {
    expect(parts(form).forms).toEqual([{ method: "post", action: "/login", fields: ["email", "password"] }]);
  });

  it.each([`<template>${form}</template>`, `<!-- ${form} -->`, form.replace("<form", "<form hidden")])(
    "that is not on the page is not counted: %s",
    (html) => {
      expect(parts(html).forms).toEqual([]);
    },
  );
});
