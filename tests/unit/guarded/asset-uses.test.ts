/** Which assets move with the guarded pages that use them. */
import { expect, test } from "vitest";
import { assetUses, type BuiltTexts } from "../../../src/gatehouse/integration/guarded/asset-uses.ts";

const nothing: BuiltTexts = { assets: [], assetTexts: [], open: [], code: [], guarded: [] };
const uses = (texts: Partial<BuiltTexts>) => Object.fromEntries(assetUses({ ...nothing, ...texts }).moved);
const page = (path: string, text: string) => ({ path, text });

const plan = "/_astro/plan.Dq_1x9-z.png";
const style = "/_astro/members.B1style0.css";
const font = "/_astro/serif.C2font00.woff2";
const shared = "/_astro/shared.D3shared.js";
const only = "/_astro/only.E4only00.js";

test("a picture that only a guarded page shows moves with it; one that a public page shows as well stays", () => {
  const html = `<img src="/docs${plan}">`;
  const guarded = [page("/members/index.html", html), page("/members/a/index.html", html)];
  expect(uses({ assets: [plan], guarded })).toEqual({ [plan]: ["/members/index.html", "/members/a/index.html"] });
  expect(uses({ assets: [plan], guarded, open: [html] })).toEqual({});
});

test("what a style sheet and a script ask for moves too, and stays where a public page asks for it by another way", () => {
  const assetTexts = [
    page(style, "@font-face{src:url(./serif.C2font00.woff2)}"),
    page(only, 'import"./shared.D3shared.js";'),
  ];
  const guarded = [page("/members/index.html", `<link href="${style}"><script src="${only}"></script>`)];
  const assets = [style, font, shared, only];
  expect(Object.keys(uses({ assets, assetTexts, guarded })).sort()).toEqual([...assets].sort());
  expect(Object.keys(uses({ assets, assetTexts, guarded, open: ['import("./shared.D3shared.js")'] })).sort()).toEqual(
    [style, font, only].sort(),
  );
});

test("a map goes where its script goes", () => {
  const map = `${only}.map`;
  const assetTexts = [page(only, "//# sourceMappingURL=only.E4only00.js.map")];
  const guarded = [page("/members/index.html", `<script src="${only}">`)];
  expect(Object.keys(uses({ assets: [only, map], assetTexts, guarded })).sort()).toEqual([only, map].sort());
});

test("what code of the server mentions stays, and the build can say so", () => {
  const guarded = [page("/members/index.html", `<img src="${plan}">`)];
  const code = [`const plan = { src: "${plan}", width: 24 };`];
  expect(assetUses({ ...nothing, assets: [plan], guarded, code })).toEqual({ moved: new Map(), keptForCode: [plan] });
});

test("a picture that a guarded page shows in another size counts as shown", () => {
  const original = "/_astro/cover.DEM2wNIG.png";
  const smaller = "/_astro/cover.DEM2wNIG_Z1QymUG.webp";
  const guarded = [page("/members/index.html", `<img src="${smaller}">`)];
  const assets = [original, smaller];
  expect(Object.keys(uses({ assets, guarded })).sort()).toEqual(assets);
  const { moved, keptForCode } = assetUses({ ...nothing, assets, guarded, code: [`"${original}"`] });
  expect([[...moved.keys()], keptForCode]).toEqual([[smaller], [original]]);
});

test("what no page names stays where it is", () => {
  expect(uses({ assets: [plan], guarded: [page("/members/index.html", "<p>Nothing</p>")] })).toEqual({});
});

test.each(["/_astro/my plan.Dq1x9z00.png", "/_astro/größe.Dq1x9z00.png", "/_astro/plan-Dq1x9z00.png"])(
  "a name with characters that are written in several ways is found: %s",
  (asset) => {
    const html = `<img src="${encodeURI(asset)}">`;
    expect(Object.keys(uses({ assets: [asset], guarded: [page("/members/index.html", html)] }))).toEqual([asset]);
  },
);
