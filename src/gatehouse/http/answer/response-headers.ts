/** Response headers of refusals, and those of the module's own pages. */
import { loadsFonts } from "../../core/theme/font-path.ts";
import { rememberedByText } from "../../core/remember.ts";
import { createHash } from "node:crypto";
import type { PageParts } from "../../core/refusal/page-parts.ts";
import { asksSite } from "../../core/refusal/script.ts";

const vary = "Cookie, Authorization, Accept, Accept-Language, Accept-Encoding, Sec-Fetch-Mode, Sec-Fetch-Dest";

/** CSP source of an inline style or script. Remembered, since there are few such texts. */
const source = rememberedByText((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`, 500);

/**
 * Nothing but the page's own inline style and script, and forms to this site (CSP Level 3).
 *
 * @param showsPictures whether it shows uploaded pictures that do not stand in the page itself
 */
export function refusalPolicy(style: string, script: string, showsPictures: boolean): string {
  return [
    "default-src 'none'",
    `style-src ${source(style)}`,
    `script-src ${script === "" ? "'none'" : source(script)}`,
    ...(asksSite(script) ? ["connect-src 'self'"] : []),
    showsPictures ? "img-src 'self' data:" : "img-src data:",
    ...(loadsFonts(style) ? ["font-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The same for a page in the site's own look: style sheets, fonts and pictures of this site, and styles and scripts by
 * their hashes. `style` attributes and anything from another origin are blocked, and so are requests of scripts, unless a script
 * has to ask this site (`asksSite`).
 *
 * @param isDevelopment allows all scripts and styles of the site: `astro dev` has no hashes of files, and Vite and
 *   Astro's toolbar add their own
 */
export function framedPolicy({ styles, scripts, scriptFiles }: PageParts, isDevelopment: boolean): string {
  const allowed = (texts: readonly string[]) => [...new Set(texts)].map(source);
  const scriptSources = [
    ...(isDevelopment ? ["'self'"] : []),
    ...allowed(scripts),
    ...new Set(scriptFiles.map((hash) => `'${hash}'`)),
  ];
  return [
    "default-src 'none'",
    ["style-src 'self'", ...(isDevelopment ? ["'unsafe-inline'"] : allowed(styles))].join(" "),
    `script-src ${scriptSources.join(" ") || "'none'"}`,
    ...(isDevelopment ? ["connect-src 'self' ws: wss:"] : scripts.some(asksSite) ? ["connect-src 'self'"] : []),
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of a page for the owner's preview: the same look, in a frame of the console, and nothing runs or is sent. */
export function previewPolicy(policy: string): string {
  return policy
    .replace(/script-src [^;]*/, "script-src 'none'")
    .replace("form-action 'self'", "form-action 'none'")
    .replace("frame-ancestors 'none'", "frame-ancestors 'self'");
}

/**
 * Where a page of the module puts its Content-Security-Policy; the middleware gives it its usual name. Astro writes the host's
 * (`security.csp`) over what stands under that name, for every page it renders.
 */
export const ownPolicy = "X-Gatehouse-Policy";

/** The Content-Security-Policy of the console. */
export const consolePolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The same for a page with one inline script. */
export function consolePolicyWith(script: string): string {
  return consolePolicy.replace("script-src 'self'", `script-src 'self' ${source(script)}`);
}

/**
 * The policy of the page studio: the console's, with the studio's own scripts and no others. Its frames show this site's own
 * pages; pictures that are about to be uploaded have `blob:` URLs.
 *
 * @param host as the browser asked for it; a source without a scheme takes the page's own (CSP Level 3, 6.7.2.8)
 * @param scripts paths of the studio's scripts
 */
export function studioPolicy(host: string, scripts: readonly string[]): string {
  const sources = scripts.map((script) => host + (script.split("?")[0] ?? "")).join(" ");
  return consolePolicy
    .replace("script-src 'self'", `script-src ${sources}`)
    .replace("img-src 'self' data:", "img-src 'self' data: blob:");
}

/** The page around what a preview link shows: a form that only asks for another view, and a frame of this site. */
export const previewPagePolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The policy of the studio's preview, which holds what the owner wrote and what the site's layout brings: nothing runs, is
 * sent, or is shown in a frame of another site. `sandbox` keeps it so where it is opened by itself. It allows scripts for the
 * studio's own listeners, which WebKit calls nowhere else; `script-src` keeps those of the page from running.
 */
export const studioFramePolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "script-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-same-origin allow-scripts",
].join("; ");

/** What every page of the module says, be it a refusal, the console or an account page. */
const ownPageHeaders = {
  "X-Robots-Tag": "noindex",
  "X-Content-Type-Options": "nosniff",
  // The URL of a page may hold a key or a return path, which no other site may learn.
  "Referrer-Policy": "same-origin",
} as const;

/** Sets the headers that all pages of the module share. */
export function markOwnPage(headers: Headers): void {
  for (const [name, value] of Object.entries(ownPageHeaders)) headers.set(name, value);
}

const allRefusals: Readonly<Record<string, string>> = { "Cache-Control": "no-store", Vary: vary, ...ownPageHeaders };

/**
 * The headers of every refusal but that of a cross-site write (`refuseCrossSite` in `error-responses.ts`).
 *
 * @param refusalId left out where nothing was refused
 */
export function refusalHeaders(refusalId?: string): Record<string, string> {
  const headers = { ...allRefusals };
  if (refusalId !== undefined) headers["X-Refusal-Id"] = refusalId;
  return headers;
}

/** An answer for one visitor: neither a shared cache nor the browser's may keep it (RFC 9111 5.2.2). */
export function markPrivate(headers: Headers): void {
  headers.set("Cache-Control", "private, no-store");
  headers.append("Vary", "Cookie, Authorization");
  headers.set("X-Content-Type-Options", "nosniff");
}
