/**
 * The picture of "Match my site" on sites of others: each home page beside the refusal page that the studio proposes for it.
 *
 * Needs `npm run build`, and the sites built as static files, such as Astro's own examples (MIT licence):
 * `npm create astro@latest -- --template blog --install --yes sites/blog && npm run build --prefix sites/blog`. Then
 * `node docs/take-matched-pictures.ts sites/blog/dist sites/portfolio/dist …`.
 */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import sharp from "sharp";
import { build } from "vite";
import { applyEdit, type EditCommand } from "../src/gatehouse/core/page/edit.ts";
import type { DraftResponse, SavedResponse } from "../src/gatehouse/core/page/studio.ts";
import type { SitePicture } from "../src/gatehouse/core/theme/site-reading.ts";
import { neededPlates } from "../src/gatehouse/core/theme/mark-plate.ts";
import { resolveTheme } from "../src/gatehouse/core/theme/settings.ts";
import { shippedThemes } from "../src/gatehouse/core/theme/themes.ts";
import type { Proposal } from "../src/gatehouse/studio/match/match-site.ts";
import { isWordmark, matchCommands } from "../src/gatehouse/studio/match/matched-document.ts";
import type { ReadMark } from "../src/gatehouse/studio/pictures/read-mark.ts";
import { chromiumArguments, ensureChromium } from "../tests/support/chromium.ts";
import { owner, type Site } from "../tests/support/site.ts";
import { startUnframed } from "../tests/support/unframed-site.ts";

const file = resolve(import.meta.dirname, "images/matched.webp");
const view = { width: 1120, height: 760 };
/** Pixels of one picture on the sheet, and between two. */
const [width, height, gap] = [560, 380, 16];

/** Photographs, drawings and the signs of other brands are not ours to show: the site's own mark stays. */
function leaveOutPictures(): void {
  for (const picture of document.images) {
    if (picture.width <= 48) continue;
    picture.style.background = "#c9ccd3";
    picture.style.content = `url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>')`;
  }
  for (const icon of document.querySelectorAll<SVGElement>('a[href^="http"] svg')) icon.style.visibility = "hidden";
}

const readerPath = "/reads-this-site";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

const script = await bundledMatch();
const { site, remove } = await startUnframed();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
try {
  const rows: Buffer[][] = [];
  for (const folder of process.argv.slice(2)) rows.push(await sideBySide(browser, site, resolve(folder)));
  await sheet(rows);
} finally {
  await browser.close();
  await remove();
}

/** The site's home page, and the refusal page in light and in dark. */
async function sideBySide(browser: Browser, site: Site, folder: string): Promise<Buffer[]> {
  const { server, origin } = await serve(folder);
  try {
    const page = await browser.newPage({ viewport: view, colorScheme: "light" });
    await page.goto(`${origin}/`);
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(leaveOutPictures);
    const home = await page.screenshot();
    await page.goto(`${origin}${readerPath}`);
    const proposal = await page.evaluate<Proposal>(
      `match.linkedPages("/", []).then((pages) => match.matchSite({ pages, origin: location.origin }))`,
    );
    const measured = (picture: SitePicture | null) =>
      page.evaluate<ReadMark | null>(
        `((one) => one && match.readMark(match.sourceOf(one)))(${JSON.stringify(picture)})`,
      );
    const { mark, markDark } = proposal.pictures;
    await publish(site, proposal, { mark: await measured(mark), markDark: await measured(markDark) });
    const shots = [home];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.origin}/members`);
      await page.evaluate(() => document.fonts.ready);
      shots.push(await page.screenshot());
    }
    await page.close();
    return shots;
  } finally {
    server.close();
  }
}

/** The built site, and beside its pages one that holds the studio's reader, which reads pages of its own origin. */
async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === readerPath) {
      response.setHeader("content-type", "text/html");
      return void response.end(
        `<!doctype html><meta charset="utf-8"><title>Reads this site</title><script>${script}</script>`,
      );
    }
    const path = extname(pathname) === "" ? join(pathname, "index.html") : pathname;
    readFile(join(folder, path)).then(
      (bytes) => response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream").end(bytes),
      () => response.writeHead(404).end(),
    );
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** What the studio runs in the owner's browser, as one script that defines `match`. */
async function bundledMatch(): Promise<string> {
  const folder = resolve(import.meta.dirname, "../src/gatehouse/studio");
  const parts = await Promise.all(
    ["match/match-site", "match/linked-pages", "match/fetch-picture", "pictures/read-mark"].map(async (name) => {
      const built = await build({
        configFile: false,
        logLevel: "error",
        build: { write: false, lib: { entry: join(folder, `${name}.ts`), formats: ["iife"], name: "part" } },
      });
      const [output] = [built].flat();
      const [chunk] = output !== undefined && "output" in output ? output.output : [];
      return chunk?.type === "chunk" ? `{${chunk.code};Object.assign(match,part)}` : "";
    }),
  );
  return ["var match={};", ...parts].join("\n").replaceAll("</script", "<\\/script");
}

/** As the owner would: accepts the proposal, takes the site's mark and name, and publishes. */
async function publish(
  site: Site,
  proposal: Proposal,
  marks: { readonly mark: ReadMark | null; readonly markDark: ReadMark | null },
): Promise<void> {
  const { settings, layout, name, pictures } = proposal;
  const cookie = await site.signIn(owner.email, owner.password);
  const call = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${site.origin}/admin/${path}`, {
      headers: { cookie, origin: site.origin, accept: "application/json", "content-type": "application/json" },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const upload = async (part: "mark" | "markDark"): Promise<Readonly<Record<string, string>>> => {
    const picture = pictures[part];
    if (picture === null) return {};
    const bytes = "svg" in picture ? picture.svg : await (await fetch(picture.url)).arrayBuffer();
    const response = await fetch(`${site.origin}/admin/pictures`, {
      method: "POST",
      headers: {
        cookie,
        origin: site.origin,
        accept: "application/json",
        "content-type": "application/octet-stream",
        "x-file-name": "mark",
      },
      body: bytes,
    });
    return response.ok ? { [part]: ((await response.json()) as { id: string }).id } : {};
  };
  const taken = { ...(await upload("mark")), ...(await upload("markDark")) };
  const inks = { light: marks.mark?.ink ?? null, dark: (marks.markDark ?? marks.mark)?.ink ?? null };
  const plates = neededPlates(resolveTheme(settings, shippedThemes), layout, inks);
  const isAlone = marks.mark !== null && isWordmark(marks.mark);
  const { version, document } = await call<DraftResponse>("page/studio/draft");
  // Without the pictures of the site before, and with its name and the letter that the page begins with.
  const fresh: readonly EditCommand[] = [
    { kind: "set", path: "blocks.brand.showName", value: true },
    { kind: "set", path: "blocks.brand.mark", value: "monogram" },
  ];
  const plain = fresh.reduce(
    (page, command) => {
      const after = applyEdit(page, command);
      return after.ok ? after.document : page;
    },
    { ...document, theme: { ...document.theme, brand: {} } },
  );
  const saved = await call<SavedResponse>("page/studio/save", {
    version,
    commands: [
      ...fresh,
      ...matchCommands(plain, proposal, taken, false, { plates, isAlone, hasNone: marks.mark === null }),
      { kind: "set", path: "blocks.brand.siteName", value: name === null ? {} : { en: name } },
    ],
  });
  await call("page/studio/publish", { version: saved.version, note: "" });
}

async function sheet(rows: readonly Buffer[][]): Promise<void> {
  const columns = Math.max(...rows.map((row) => row.length));
  const pictures = await Promise.all(
    rows.flatMap((row, down) =>
      row.map(async (shot, across) => ({
        input: await sharp(shot).resize(width, height).toBuffer(),
        left: across * (width + gap),
        top: down * (height + gap),
      })),
    ),
  );
  const size = { width: columns * (width + gap) - gap, height: rows.length * (height + gap) - gap };
  await sharp({ create: { ...size, channels: 3, background: "#dfe1e6" } })
    .composite(pictures)
    .webp({ quality: 82 })
    .toFile(file);
}
