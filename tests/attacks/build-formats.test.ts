/** The name of a page's file, or of one beside it, in place of its path. */
import { describeAttack } from "./support/describe-attack.ts";

const names = [
  ".html",
  ".htm",
  "/index.html",
  "/index.htm",
  "/index",
  "/index.json",
  ".html/",
  "/index.html/",
  ".html/index.html",
  ".html.html",
  "/index.html.html",
  "/index.html/index.html",
  ".HTML",
  ".Html",
  "%2ehtml",
  ".htm%6c",
  "/index%2ehtml",
  ".html%20",
  ".html%00",
  ".html;x",
  ".html.",
  "/.html",
  "/.html/",
  "/.html.html",
  ".json",
  ".xml",
  ".txt",
  ".md",
  ".astro",
  ".ts",
  ".mjs",
  ".mjs.map",
  ".js",
  ".css",
  ".php",
  ".gz",
  ".br",
  ".bak",
  ".old",
  ".rsc",
  ".data",
  ".__data.json",
  "/__data.json",
  ".html?x",
  ".prerender",
  "/page-data.json",
  ".amp",
  "/feed",
  "/rss.xml",
  "/[slug]",
  "/[...slug]",
  "/[slug].html",
];

describeAttack("extensions and build formats", (path) => {
  const below = names.map((name) => `${path}${name}`);
  const source = [
    `/src/pages${path}.astro`,
    `/dist/server/pages${path}.astro.mjs`,
    `/server/pages${path}.astro.mjs`,
    `/pages${path}.astro.mjs`,
    `/dist/client${path}/index.html`,
    `/client${path}.html`,
  ];
  const parent = path.split("/").slice(0, -1).join("/");
  const asFile = [
    `${parent}/index.html`,
    `${parent}.html${path.slice(parent.length)}`,
    `${parent}/index.html${path.slice(parent.length)}`,
  ];
  return [...below, ...source, ...asFile].map((target) => ({ target }));
});
