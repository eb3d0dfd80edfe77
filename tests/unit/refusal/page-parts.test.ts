/** What a page of a site holds: hashes must match, what the policy stops is named, and a hidden form does not count. */
import { describe, expect, it } from "vitest";
import { partsOfPage } from "../../../src/gatehouse/core/refusal/page-parts.ts";
import { withIntegrity } from "../../../src/gatehouse/core/refusal/script-files.ts";
import { withoutClientRouter } from "../../../src/gatehouse/core/refusal/without-client-router.ts";
import { withoutIslands } from "../../../src/gatehouse/core/refusal/without-islands.ts";
import { importsOthers } from "../../../src/gatehouse/integration/own-look/script-files.ts";

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

describe("scripts in files", () => {
  const origin = "https://example.org";
  const files = { "/_astro/menu.js": "sha256-menu" };
  const printed = (html: string) => withIntegrity(html, origin, files);

  it("run where they are the site's own, whole and known to the build", () => {
    const html = printed(`<script type="module" src="/_astro/menu.js"></script><script src='/other.js'></script>`);
    expect(html).toBe(
      `<script integrity="sha256-menu" type="module" src="/_astro/menu.js"></script><script src='/other.js'></script>`,
    );
    const page = partsOfPage(html, origin, files);
    expect(page.scriptFiles).toEqual(["sha256-menu"]);
    expect(page.stopped).toEqual([expect.stringContaining(`<script src="/other.js"> is a script in a file`)]);
  });

  it.each([
    `<script src="https://cdn.example.com/_astro/menu.js"></script>`,
    `<!-- <script src="/_astro/menu.js"></script> -->`,
    `<script>"<script src='/_astro/menu.js'>"</script>`,
    `<script src="/_astro/menu.js" integrity="sha256-another"></script>`,
    `<script src="/__proto__"></script><script src="/constructor"></script>`,
  ])("of another kind stay as they are, and are not allowed: %s", (html) => {
    expect(printed(html)).toBe(html);
    expect(partsOfPage(html, origin, files).scriptFiles).toEqual([]);
  });

  it.each([
    [`import{a}from"./a.js";a()`, true],
    [`import"./a.js"`, true],
    [`const a=()=>import("./a.js")`, true],
    [`export*from"./a.js"`, true],
    [`addEventListener("click",()=>open(new URL("a.svg",import.meta.url)))`, false],
    [`document.body.dataset.important="yes"`, false],
  ])("that import others are told apart: %s", (script, imports) => {
    expect(importsOthers(script)).toBe(imports);
  });
});

describe("islands", () => {
  it("keep what was rendered of them, and lose what would load the rest in vain", () => {
    const kept =
      `<link rel="preload" as="font" href="/a.woff2"><style>astro-island{display:contents}</style>` +
      `<script>(self.Astro||={}).load=a=>a()</script><astro-island client="load"><b>12</b></astro-island>` +
      `<!--[if astro]>server-island-start<![endif]--><p>Soon</p>`;
    const html = kept
      .replace("<style>", `<link rel="preload" as="fetch" href="/_server-islands/News?e=1"><style>`)
      .replace("<astro-island", `<script>(()=>{customElements.define("astro-island",class{})})()</script><astro-island`)
      .concat(`<script>async function replaceServerIsland(id, r) {}</script>`)
      .concat(
        `<script type="module" data-astro-rerun data-island-id="1">await fetch("/_server-islands/News")</script>`,
      );
    expect(withoutIslands(html)).toBe(kept);
    expect(withoutIslands("<script>own()</script>")).toBe("<script>own()</script>");
  });
});

describe("Astro's ClientRouter in a layout", () => {
  it("is off: without its meta element, and with forms that the browser sends itself", () => {
    const html =
      `<meta name="astro-view-transitions-enabled" content="true"><meta name="description" content="Ours">` +
      `<form method="post" action="/login"><input></form><form data-astro-reload></form><!-- <form> -->`;
    expect(withoutClientRouter(html)).toBe(
      `<meta name="description" content="Ours">` +
        `<form data-astro-reload method="post" action="/login"><input></form><form data-astro-reload></form><!-- <form> -->`,
    );
  });

  it("changes nothing where a layout has none", () => {
    const html = `<form method="post" action="/login"></form>`;
    expect(withoutClientRouter(html)).toBe(html);
  });
});

describe("what the policy stops", () => {
  it.each([
    [`<p style="color: red">`, `<p> has style="color: red"`],
    [`<button class="buy" onclick="buy()">`, `<button class="buy"> has onclick=`],
    [`<a href="javascript:go()">`, "has a javascript: URL"],
    [`<script src="/_astro/menu.js"></script>`, `<script src="/_astro/menu.js"> is a script in a file`],
    [
      `<link rel="stylesheet" href="https://fonts.example.com/a.css">`,
      "loads https://fonts.example.com/a.css from another",
    ],
    [`<img srcset="/a.png 1x, //cdn.example.com/b.png 2x">`, "loads //cdn.example.com/b.png from another site"],
    [`<style>@import "https://other.example/a.css";</style>`, "loads https://other.example/a.css from another site"],
    [`<iframe src="/map"></iframe>`, "is not shown here"],
    [`<form method="post" action="https://news.example/subscribe">`, "sends to another site"],
    [
      `<astro-island component-url="/_astro/Cart.js" client="idle" opts="{&quot;name&quot;:&quot;Cart&quot;,&quot;value&quot;:true}">`,
      "The component Cart (client:idle) stays as it was rendered",
    ],
    [
      "<!--[if astro]>server-island-start<![endif]--><p>Soon</p>",
      "A component with server:defer stays at its fallback",
    ],
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
