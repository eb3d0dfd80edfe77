/** What `gatehouse()` was not told: the site's name, and paths where the site leaves room. */
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import type { SiteOptions } from "../server/configuration.ts";

/** The first path that no page of the site has is taken; the first of all is the default. */
const pathChoices = {
  signInPath: ["/login", "/sign-in", "/gatehouse/login"],
  signOutPath: ["/logout", "/sign-out", "/gatehouse/logout"],
  consolePath: ["/admin", "/gatehouse", "/gatehouse/console"],
  accountPath: ["/account", "/my-account", "/your-account"],
  setUpPath: ["/setup", "/set-up", "/first-owner"],
  confirmEmailPath: ["/confirm-email", "/confirm-my-email"],
  signUpPath: ["/signup", "/sign-up", "/join"],
  forgotPasswordPath: ["/forgot-password", "/forgotten-password"],
  resetPasswordPath: ["/reset-password", "/new-password"],
  mePath: ["/api/me", "/api/gatehouse/me"],
} as const;

type ChosenPath = keyof typeof pathChoices;
const pathNames = Object.keys(pathChoices) as ChosenPath[];

type Site = Pick<AstroConfig, "root" | "srcDir" | "site" | "redirects">;

/**
 * Options that the developer gave stay as they are; pages are known by their files, before Astro resolves its routes.
 *
 * @returns the options, and a sentence for each path that is not the usual one
 */
export async function completeOptions(
  given: SiteOptions,
  site: Site,
): Promise<{ readonly options: SiteOptions; readonly notes: readonly string[] }> {
  const taken = new Set([...(await pathsOfSite(site)), ...pathsGiven(given)]);
  const paths: Partial<Record<ChosenPath, string>> = {};
  const notes: string[] = [];
  for (const name of pathNames) {
    const [usual] = pathChoices[name];
    const free = given[name] ?? pathChoices[name].find((path) => isFree(path, name, taken)) ?? usual;
    paths[name] = free;
    if (given[name] === undefined && free !== usual) {
      notes.push(`This site has a page at ${usual}, so ${purposes[name]} at ${free}. Choose another with ${name}.`);
    }
  }
  return { options: { ...given, siteName: given.siteName ?? (await nameOfSite(site)), ...paths }, notes };
}

const purposes: Readonly<Record<ChosenPath, string>> = {
  signInPath: "the sign-in page is",
  signOutPath: "signing out is",
  consolePath: "the console is",
  accountPath: "a member’s account is",
  setUpPath: "the set-up page is",
  confirmEmailPath: "the page that confirms an email is",
  signUpPath: "the page for a new account is",
  forgotPasswordPath: "the page for a forgotten password is",
  resetPasswordPath: "the page for a new password is",
  mePath: "the endpoint that says who asks is",
};

/** Where the developer put other pages of Gatehouse. */
function pathsGiven(given: SiteOptions): string[] {
  return Object.entries(given).flatMap(([option, path]) =>
    option.endsWith("Path") && typeof path === "string" ? [path] : [],
  );
}

/** These have pages of their own underneath. */
const withPagesUnderneath: ReadonlySet<ChosenPath> = new Set(["consolePath", "accountPath"]);

function isFree(path: string, name: ChosenPath, taken: ReadonlySet<string>): boolean {
  if (taken.has(path)) return false;
  return !withPagesUnderneath.has(name) || ![...taken].some((page) => page.startsWith(`${path}/`));
}

/** Paths of pages, endpoints and redirects that hold nothing variable, without the base. */
async function pathsOfSite({ srcDir, redirects }: Site): Promise<ReadonlySet<string>> {
  const pages = fileURLToPath(new URL("pages/", srcDir));
  const files = await readdir(pages, { recursive: true }).catch(() => []);
  const paths = files.map((file) => pathOfFile(file.split(sep).join("/"))).filter((path) => path !== null);
  return new Set([...paths, ...Object.keys(redirects ?? {})]);
}

/** As Astro's file routes: without the extension, `index` stands for its folder, what begins with `_` is no page. */
function pathOfFile(file: string): string | null {
  const parts = file.split("/");
  if (parts.some((part) => part.startsWith("_")) || !/\.[a-z]+$/.test(file)) return null;
  const path = `/${file.replace(/\.[a-z]+$/, "")}`.replace(/\/index$/, "");
  return path === "" ? "/" : path;
}

/** From the name of the site's package, or else its host. */
async function nameOfSite({ root, site }: Site): Promise<string> {
  const text = await readFile(join(fileURLToPath(root), "package.json"), "utf8").catch(() => "{}");
  const { name } = JSON.parse(text) as { readonly name?: unknown };
  const named = typeof name === "string" ? readableName(name) : "";
  return (named || (URL.parse(site ?? "")?.hostname ?? "") || "This site").slice(0, 60);
}

/** `@acme/my-blog` reads “My blog”. */
function readableName(packageName: string): string {
  const words = packageName
    .replace(/^@[^/]*\//, "")
    .replace(/[-_.\p{C}]+/gu, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
