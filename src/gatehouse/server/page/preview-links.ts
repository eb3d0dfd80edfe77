/**
 * Links that show the draft or an old revision to people without an account here. A link is signed with a secret of the site
 * and holds for some days; it gives no rights, and is not stored.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

const day = 24 * 60 * 60_000;

/** Days that a link may hold. */
export const previewLinkDays = [1, 3, 7] as const;
export type PreviewLinkDays = (typeof previewLinkDays)[number];

/** What a link shows: the draft as it is when it is looked at, or a revision by its number. */
export type PreviewedPage = "draft" | number;

export interface PreviewLinks {
  make(page: PreviewedPage, days: PreviewLinkDays): { readonly key: string; readonly endsAt: number };
  /** Null where the link is not genuine, or its time is over. @param key as it came */
  read(key: string): { readonly page: PreviewedPage; readonly endsAt: number } | null;
}

export function createPreviewLinks(secret: string, now: () => number): PreviewLinks {
  const tagOf = (what: string) => createHmac("sha256", secret).update(`gatehouse preview ${what}`).digest("base64url");
  return {
    make(page, days) {
      const endsAt = now() + days * day;
      const what = `${page}.${endsAt}`;
      return { key: `${what}.${tagOf(what)}`, endsAt };
    },
    read(key) {
      const [, what = "", page = "", endsAt = "", tag = ""] =
        /^((draft|[1-9]\d{0,8})\.(\d{1,15}))\.([\w-]{43})$/.exec(key) ?? [];
      if (what === "" || !timingSafeEqual(Buffer.from(tag), Buffer.from(tagOf(what)))) return null;
      // A clock that was set back must not make a link hold for longer than it ever may.
      const left = Number(endsAt) - now();
      if (left <= 0 || left > Math.max(...previewLinkDays) * day) return null;
      return { page: page === "draft" ? page : Number(page), endsAt: Number(endsAt) };
    },
  };
}
