/**
 * Prerendered files of guarded pages: they are in a folder that only our server reads, and are sent after the decision.
 * Pure: finds the file for a path in the list that the build wrote.
 */
import { z } from "zod";
import { withoutBase, type SiteLocation } from "./site-location.ts";

const guardedFileSchema = z.strictObject({
  /** A strong validator made from the content (RFC 9110 8.8.3), with its quotation marks. */
  etag: z.string(),
  /** Set for an asset: paths of the guarded pages that use it. Anyone who may open one of them may have it. */
  usedBy: z.array(z.string()).min(1).optional(),
  /** The policy Astro made for this page, where the adapter sends it as a header (CSP Level 3). */
  contentSecurityPolicy: z.string().optional(),
});

export const guardedFilesSchema = z.strictObject({
  /** Astro's `build.format`. */
  format: z.enum(["file", "directory", "preserve"]).default("directory"),
  /** By the path of each file, decoded and without the base: `/members/a/index.html`. */
  files: z.record(z.string().startsWith("/"), guardedFileSchema).default({}),
});

export type GuardedFile = z.infer<typeof guardedFileSchema>;
export type GuardedFilesOfBuild = z.infer<typeof guardedFilesSchema>;

export type GuardedAnswer =
  | {
      readonly kind: "file";
      readonly path: string;
      readonly file: GuardedFile;
      /** Decoded paths of pages, as rules know them. The file is for anyone who may open one of them. */
      readonly pages: readonly string[];
    }
  /** The page has another spelling of its path, given here. With the base, without the query. */
  | { readonly kind: "redirect"; readonly location: string };

/**
 * The path under which rules know what a file holds: `/members/a` for `/members/a/index.html`. A file that is not a
 * page has its own path.
 */
export function pageOf(file: string, format: GuardedFilesOfBuild["format"]): string {
  if (file.endsWith("/index.html")) return file.slice(0, -"/index.html".length) || "/";
  return format !== "directory" && file.endsWith(".html") ? file.slice(0, -".html".length) : file;
}

export interface GuardedFiles {
  /** @param pathname of a request, percent-encoded, with or without the base; null where no guarded file answers it */
  at(pathname: string): GuardedAnswer | null;
}

export function createGuardedFiles(
  { format, files: written }: GuardedFilesOfBuild,
  location: SiteLocation,
): GuardedFiles {
  const files = new Map(Object.entries(written));
  const { base, trailingSlash } = location;
  const found = (path: string): GuardedAnswer | null => {
    const file = files.get(path);
    return file === undefined ? null : { kind: "file", path, file, pages: file.usedBy ?? [pageOf(path, format)] };
  };

  return {
    at(pathname) {
      if (files.size === 0) return null;
      const path = decoded(withoutBase(pathname, base));
      if (path === null) return null;
      const folder = path.endsWith("/") ? path.slice(0, -1) : path;
      const index = found(`${folder}/index.html`);
      // As Astro's own file server redirects.
      if (pathname.endsWith("/")) {
        if (index === null || trailingSlash !== "never" || pathname === "/") return index;
        return { kind: "redirect", location: pathname.slice(0, -1) };
      }
      const exact = found(path);
      if (exact !== null) return exact;
      if (index !== null) return trailingSlash === "always" ? { kind: "redirect", location: `${pathname}/` } : index;
      return format === "directory" ? null : found(`${path}.html`);
    },
  };
}

function decoded(path: string): string | null {
  try {
    return path.includes("%") ? decodeURIComponent(path) : path;
  } catch {
    return null;
  }
}
