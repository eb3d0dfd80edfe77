/** URLs of Astro, Vite and other frameworks that reach code or files under another name. */
import { describe, expect, inject, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { describeAttack, problemsWith, anonymousVisitor, type Attack } from "./support/describe-attack.ts";

const actions = [
  "x",
  "constructor",
  "__proto__",
  "toString",
  "server",
  "..",
  "%2e%2e",
  "a.b.c",
  ".",
  "x/",
  "x.html",
  "library.reserve",
  "a".repeat(3000),
];
const islands = ["x", "..", "constructor", "__proto__", "Members", "MembersNav", "%2e%2e%2fmembers", "x.html", ""];
const files = [
  "/@fs/etc/passwd",
  "/@fs/src/data/library.ts",
  "/@fs/",
  "/@vite/client",
  "/@vite/env",
  "/@id/__x00__virtual:astro",
  "/@id/src/data/library.ts",
  "/@react-refresh",
  "/__vite_ping",
  "/__open-in-editor?file=src/data/library.ts",
  "/__inspect/",
  "/src/data/library.ts",
  "/src/data/library.ts?raw",
  "/src/pages/members/index.astro",
  "/src/pages/members/index.astro?url&inline&raw",
  "/node_modules/astro/package.json",
  "/node_modules/.vite/deps/_metadata.json",
  "/package.json",
  "/package-lock.json",
  "/tsconfig.json",
  "/astro.config.mjs",
  "/variant.config.mjs",
  "/gatehouse.json",
  "/gatehouse-routes.json",
  "/server/gatehouse.json",
  "/dist/server/gatehouse.json",
  "/dist/server/entry.mjs",
  "/server/entry.mjs",
  "/entry.mjs",
  "/entry.mjs.map",
  "/manifest.mjs",
  "/dist/client/favicon.svg",
  "/.env",
  "/.git/HEAD",
  "/.astro/settings.json",
  "/.well-known/..%2fentry.mjs",
  "/data/gatehouse.db",
  "/gatehouse.db",
  "/gatehouse.db-wal",
  "/../data/gatehouse.db",
  "/_astro/",
  "/_astro",
  "/_astro/../server/entry.mjs",
  "/_astro/..%2f..%2fserver%2fentry.mjs",
  "/_astro/%2e%2e/server/entry.mjs",
  "/_astro/..;/server/entry.mjs",
  "/_astro/members.css",
  "/_astro/manifest.json",
  "/_astro/index.js.map",
  "/favicon.svg/../server/entry.mjs",
  "/favicon.svg%00.html",
  "/favicon.svg/",
  "/robots.txt/members",
  "/_next/data/x/members.json",
  "/_nuxt/",
  "/__data.json",
  "/.netlify/functions/entry",
  "/_vercel/image",
  "/_middleware",
  "/_internal",
  "/_isr?x_astro_path=/members",
  "/_render?x_astro_path=/members",
  "/_gatehouse/refused",
  "/_gatehouse/refusal",
  "/_gatehouse/verify/original",
  "/_gatehouse/verify/forwarded",
  "/_gatehouse/nothing-here",
  "/404",
  "/500",
  "/404.html",
  "/500.html",
  "/404/",
  "/500/",
];

function fixed(base: string): Attack[] {
  const rpc = actions.flatMap((name): Attack[] => [
    { target: `${base}/_actions/${name}` },
    { method: "POST", target: `${base}/_actions/${name}`, headers: ["Content-Type: application/json"], body: "{}" },
    {
      method: "POST",
      target: `${base}/?_action=${name}`,
      headers: ["Content-Type: application/x-www-form-urlencoded"],
      body: "a=1",
    },
    {
      method: "POST",
      target: `${base}/about?_astroAction=${name}&_action=${name}`,
      headers: ["Content-Type: multipart/form-data; boundary=x"],
      body: "--x--\r\n",
    },
  ]);
  const parts = islands.flatMap((name): Attack[] => [
    { target: `${base}/_server-islands/${name}` },
    { target: `${base}/_server-islands/${name}?e=default&p=&s=` },
    {
      method: "POST",
      target: `${base}/_server-islands/${name}`,
      headers: ["Content-Type: application/json"],
      body: '{"componentExport":"default","encryptedProps":"","slots":{}}',
    },
  ]);
  return [...rpc, ...parts, ...files.map((file) => ({ target: `${base}${file}` }))];
}

describeAttack(
  "framework endpoints",
  (path, { build, origin }) => {
    const base = build === "base-slash" ? "/docs" : "";
    const sources = [
      path,
      `${origin}${path}`,
      `//localhost${path}`,
      `/favicon.svg/..${path}`,
      `/@fs${path}`,
      `\\${path}`,
      `file://${path}`,
      `http://127.0.0.1${path}`,
      `data:text/html,${path}`,
      `/%2e%2e${path}`,
    ];
    const sizes = ["w=10&h=10&f=webp", "f=svg", "f=avif&w=99999", "w=-1", "f=html", "f=constructor"];
    const pictures = sources.flatMap((href) =>
      sizes.map((rest) => ({ target: `${base}/_image?href=${encodeURIComponent(href)}&${rest}` })),
    );
    const starts = ["/_actions", "/_server-islands", "/_astro", "/@fs", "/@id", "/src/pages", "/_image"];
    const under = starts.map((start) => ({ target: `${base}${start}${path}` }));
    const form = ["Content-Type: application/x-www-form-urlencoded"];
    const called = ["?_action=x", "?_astroAction=x", "/_actions/x", "?/default"].map((end) => ({
      method: "POST",
      target: `${path}${end}`,
      headers: form,
      body: "a=1",
    }));
    return [...pictures, ...under, ...called];
  },
  { everySpelling: false },
);

describe.each(buildNames)("URLs of the framework itself (%s build)", (build) => {
  test.each(build === "base-slash" ? ["", "/docs"] : [""])(
    "reveal nothing to an anonymous visitor: %s/…",
    async (base) => {
      const { origin } = inject("openSites")[build];
      expect(await problemsWith(fixed(base), anonymousVisitor(), origin)).toEqual([]);
    },
  );
});
