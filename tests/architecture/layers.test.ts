/** Imports run one way. Each sentence says what to do instead. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

interface Room {
  readonly name: string;
  readonly folder: string;
  /** Folders, files and packages this room may import, beside itself. */
  readonly may: readonly string[];
  readonly instead: string;
}

const gatehouse = "src/gatehouse";
const core = `${gatehouse}/core`;
const server = `${gatehouse}/server`;
const http = `${gatehouse}/http`;
const ui = `${gatehouse}/ui`;
const studio = `${gatehouse}/studio`;

/** The first room whose folder holds a file is that file's room. */
const rooms: readonly Room[] = [
  {
    name: "core",
    folder: core,
    may: ["zod", "culori", "culori/fn"],
    instead: "Core is data in, data out: take what you need as an argument, and do the effect in server or http.",
  },
  {
    name: "db",
    folder: "db",
    may: [core, "node:", "drizzle-orm", "drizzle-kit", "better-sqlite3", "pg"],
    instead: "Repositories store and fetch domain types of core; the use case that needs more belongs in server.",
  },
  {
    name: "server",
    folder: server,
    may: [
      core,
      "db",
      "node:",
      "zod",
      "jose",
      "lucia",
      "@node-rs/argon2",
      "@simplewebauthn/server",
      "@zxcvbn-ts/language-common",
      "csv-parse",
      "nodemailer",
      "openid-client",
      "otpauth",
      "prom-client",
      "sharp",
      "uqr",
    ],
    instead: "A use case knows no request and no page: return a value, and let http or routes turn it into an answer.",
  },
  {
    name: "the module's styles",
    folder: `${ui}/styles/compile.ts`,
    may: ["node:", "@tailwindcss/node", "@tailwindcss/oxide"],
    instead: "It only makes module.css, and is no part of what a site runs.",
  },
  {
    name: "the module's fonts",
    folder: `${ui}/fonts/subset.ts`,
    may: [core, "node:", "subset-font"],
    instead: "It only cuts the fonts that ship, and is no part of what a site runs.",
  },
  {
    name: "ui",
    folder: ui,
    // A component that stands in a page of the site asks about the visitor as the page's own code does.
    may: [core, `${http}/astro/public-api.ts`, "zod", "astro", "virtual:gatehouse"],
    instead: "A component prints what it is given: compute it in core, fetch it in the route, pass it as a property.",
  },
  {
    name: "the studio's compiler",
    folder: `${studio}/compile.ts`,
    may: ["node:", "vite", "@sveltejs/vite-plugin-svelte"],
    instead: "It only makes the studio's built files, and is no part of what a site runs.",
  },
  {
    name: "studio",
    folder: studio,
    may: [core, "svelte", "zod", "@tiptap"],
    instead: "The studio runs in a browser and speaks to the server through core/page/studio.ts.",
  },
  {
    name: "http",
    folder: http,
    may: [server, core, "node:", "zod", "astro", "send", "virtual:astro", "virtual:gatehouse"],
    instead: "The way of a request uses server and core; a page belongs in routes.",
  },
  {
    name: "routes",
    folder: `${gatehouse}/routes`,
    may: [http, server, core, ui, studio, "node:", "zod", "astro", "virtual:gatehouse"],
    instead: "A route parses, calls one use case of server and renders; what reaches further belongs in server.",
  },
  {
    name: "cli",
    folder: `${gatehouse}/cli`,
    may: [
      http,
      server,
      core,
      "db/client.ts",
      "db/backup/backup.ts",
      `${gatehouse}/integration/configuration-file.ts`,
      `${gatehouse}/integration/complete-options.ts`,
      "node:",
      "zod",
      "magicast",
      // Only in the text of a page that `gatehouse init` writes.
      "gatehouse/page",
    ],
    instead: "A command parses its words, calls one use case of server and prints.",
  },
  {
    name: "integration",
    folder: `${gatehouse}/integration`,
    // Only in the text of the entry that it writes into a build.
    may: [gatehouse, "node:", "astro", "@astrojs/node", "zod", "virtual:gatehouse"],
    instead: "The integration may use all of the module, and nothing of the site.",
  },
  {
    name: "testing",
    folder: `${gatehouse}/testing`,
    may: [server, core, "db/client.ts", `${gatehouse}/cli/site.ts`, "node:"],
    instead: "What a site's tests do goes through server and the database, as a command does.",
  },
  {
    name: "the entry gatehouse",
    folder: `${gatehouse}/index.ts`,
    may: [`${gatehouse}/integration`, server, core],
    instead: "index.ts only names what `astro.config.mjs` uses.",
  },
  {
    name: "the entry gatehouse/page",
    folder: `${gatehouse}/page.ts`,
    may: [http, core],
    instead: "page.ts only names what pages use: what the build uses would be bundled into every page.",
  },
  {
    name: "the entry gatehouse/blocks",
    folder: `${gatehouse}/blocks.ts`,
    may: [core],
    instead: "blocks.ts only names what a site defines blocks with: it is read by `astro.config.mjs` and by pages.",
  },
  {
    name: "packaging",
    folder: "src/packaging",
    may: ["node:", "rolldown"],
    instead: "Packing turns files into files; it uses nothing of the module.",
  },
  {
    name: "the sample site's settings",
    folder: "astro.config.mjs",
    may: ["gatehouse", "src/blocks", "@astrojs/node", "@tailwindcss/vite", "astro"],
    instead: "The site is set up as any other site would be: import from the package's entry `gatehouse`.",
  },
  {
    name: "public API in browsers",
    folder: `${gatehouse}/page-in-browser.ts`,
    may: [`${core}/refusal/action-error.ts`],
    instead: "What a browser loads is small and pure: it lives in one file of core that imports nothing but types.",
  },
  {
    name: "the sample site",
    folder: "src",
    may: ["gatehouse/page", "gatehouse/components", "gatehouse/blocks", "astro"],
    instead:
      "The site uses Gatehouse as any other site would: import from one of the package's entries, or add it there.",
  },
];

const sourceFile = /\.(ts|mjs|astro|svelte)$/;
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && sourceFile.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function roomOf(file: string): Room | undefined {
  return rooms.find(({ folder }) => file === folder || file.startsWith(`${folder}/`));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(importPattern)].map((match) => {
    const target = match[1] ?? match[2] ?? "";
    return target.startsWith(".") ? relative(root, resolve(root, file, "..", target.replace(/\?.*$/, ""))) : target;
  });
}

function isWithin(target: string, allowed: string): boolean {
  if (allowed.endsWith(":")) return target.startsWith(allowed);
  return target === allowed || target.startsWith(`${allowed}/`) || target.startsWith(`${allowed}:`);
}

const files = [...filesUnder("src"), ...filesUnder("db"), "astro.config.mjs"];

test("every import goes to a room that its own room may use", () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    if (room === undefined) return [];
    return importsOf(file)
      .filter((target) => !(roomOf(target) === room) && !room.may.some((allowed) => isWithin(target, allowed)))
      .map((target) => `${file} (${room.name}) imports ${target}. ${room.instead}`);
  });
  expect(wrong).toEqual([]);
});

test("one file knows the session cookie, because another library may tell who asks", () => {
  const cookie = `${core}/identity/session-cookie.ts`;
  const importers = files.filter((file) => importsOf(file).some((target) => isWithin(target, cookie)));
  expect(importers).toEqual([`${server}/identity/own-identity.ts`]);
});

test("one file lists and ends the sessions of a member, because another library may own them", () => {
  const own = /\bsessions\.(?:listOf|endOne|endAll)\(/;
  const callers = filesUnder("src/gatehouse").filter((file) => own.test(readFileSync(join(root, file), "utf8")));
  expect(callers).toEqual([`${server}/identity/own-identity.ts`]);
});

test("one file imports lucia, because it is no longer developed", () => {
  const importers = files.filter((file) => importsOf(file).some((target) => isWithin(target, "lucia")));
  expect(importers).toEqual([`${server}/identity/sessions.ts`]);
});

test("one file imports nodemailer, so that a site without a mail server does not load it", () => {
  const importers = files.filter((file) => importsOf(file).some((target) => isWithin(target, "nodemailer")));
  expect(importers).toEqual([`${server}/mail/smtp.ts`]);
});

test("one file imports openid-client, so that a site without a provider does not load it", () => {
  const importers = files.filter((file) => importsOf(file).some((target) => isWithin(target, "openid-client")));
  expect(importers).toEqual([`${server}/identity/provider-client.ts`]);
});

test("one file imports sharp, which a process of its own loads when a picture is uploaded", () => {
  const importers = files.filter((file) => importsOf(file).some((target) => isWithin(target, "sharp")));
  expect(importers).toEqual([`${server}/pictures/make-files.ts`]);
});

test("core reads no clock, no randomness and no process", () => {
  const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|crypto\.|process\.|performance\.)/;
  const wrong = filesUnder(core).filter((file) => impure.test(readFileSync(join(root, file), "utf8")));
  expect(wrong).toEqual([]);
});

test("core holds no state but what its pure functions gave", () => {
  const state = /^(?:export )?(?:let\b|const \w+(?:: .+)? = new (?:Weak)?(?:Map|Set)\b(?:<.*>)?\(\);)/m;
  const isState = (text: string) => state.test(text);
  expect(["let last = 0;", "const known = new WeakMap<object, Map<string, number>>();"].every(isState)).toBe(true);
  const wrong = filesUnder(core).filter((file) => isState(readFileSync(join(root, file), "utf8")));
  expect(wrong, "let `core/remember.ts` remember it, or keep it where it is used").toEqual([]);
});

test("the layers are looked at: a forbidden import is found", () => {
  expect(importsOf("src/gatehouse/server/runtime.ts")).toContain("db/client.ts");
  expect(roomOf("src/gatehouse/server/runtime.ts")?.name).toBe("server");
  expect(isWithin("db/client.ts", core)).toBe(false);
});
