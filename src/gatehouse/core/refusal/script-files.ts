/**
 * Script files of the site's build, on pages whose Content-Security-Policy allows scripts only by hash. A browser that
 * knows CSP Level 3 (8.4, "external hash": Chrome 59, Firefox 116, Safari 15.6) runs such a file where the element's
 * `integrity` is in the policy. An older browser does not run it.
 */
import { editTags } from "./html-tags.ts";

/** Integrity (Subresource Integrity 3.5) of each file that may run, by its path with the base: `sha256-…`. */
export type ScriptFiles = Readonly<Record<string, string>>;

/** @param src as written; null where it is no such file */
export function integrityOf(src: string, origin: string, files: ScriptFiles): string | null {
  const url = URL.parse(src, origin);
  if (url?.origin !== new URL(origin).origin || !Object.hasOwn(files, url.pathname)) return null;
  return files[url.pathname] ?? null;
}

/** The page with the integrity of those files written into their elements. An existing `integrity` is kept. */
export function withIntegrity(html: string, origin: string, files: ScriptFiles): string {
  return editTags(html, ({ name, attributes }) => {
    if (name !== "script" || attributes.has("integrity")) return undefined;
    const integrity = integrityOf(attributes.get("src") ?? "", origin, files);
    return integrity === null ? undefined : { attribute: `integrity="${integrity}"` };
  });
}
