/**
 * Links that show the draft or an old revision to people without an account here. A link holds for some days, gives no rights,
 * and can be revoked. Its key is kept as a hash only, so that a stolen database shows no page.
 */
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { PreviewLinkDays } from "../../core/page/studio-publishing.ts";
import { authorName, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { failure, success, type Result } from "../access/result.ts";

const day = 24 * 60 * 60_000;
const longest = 7 * day;
/** Links that hold at once: all of them are read where a link is opened. */
const most = 50;
const setting = "preview-links";

const linkSchema = z.strictObject({
  /** SHA-256 of the key, hex. */
  id: z.string(),
  /** The draft as it is when it is looked at, or a revision by its number. */
  page: z.union([z.literal("draft"), z.int()]),
  /** Milliseconds since 1970. */
  endsAt: z.int(),
  byName: z.string(),
});

export type PreviewLink = Readonly<z.infer<typeof linkSchema>>;
export type PreviewedPage = PreviewLink["page"];

export interface PreviewLinks {
  /** The key is told this once. Takes the permission to edit. */
  make(
    author: Author,
    page: PreviewedPage,
    days: PreviewLinkDays,
  ): Promise<Result<PreviewLink & { readonly key: string }>>;
  /** Null where there is no such link, or its time is over. @param key as it came */
  read(key: string): Promise<PreviewLink | null>;
  /** Those that hold, newest first. */
  current(): Promise<readonly PreviewLink[]>;
  /** Takes the permission to edit. */
  revoke(author: Author, id: string): Promise<Result<PreviewLink>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

export function createPreviewLinks({ authoredSettings, authored, now }: Dependencies): PreviewLinks {
  async function stored(): Promise<{ readonly text: string | null; readonly links: readonly PreviewLink[] }> {
    const text = await authoredSettings.read(setting);
    const links = z.array(linkSchema).safeParse(JSON.parse(text ?? "[]")).data ?? [];
    // A clock that was set back must not make a link hold for longer than it ever may.
    const holds = ({ endsAt }: PreviewLink) => endsAt > now() && endsAt - now() <= longest;
    return { text, links: links.filter(holds) };
  }

  return {
    make: (author, page, days) =>
      authored.change(author, "page:edit", async ({ author: by, at, write }) => {
        const { text, links } = await stored();
        if (links.length >= most) return failure("not-valid", problem("too-many-preview-links", { most }));
        const key = randomBytes(32).toString("base64url");
        const link: PreviewLink = { id: idOf(key), page, endsAt: at + days * day, byName: authorName(by) };
        const summary = changed("preview-link-made", { page, endsAt: link.endsAt });
        const change = write({ entity: "page", entityId: "link", summary });
        const written = await authoredSettings.replace(setting, text, JSON.stringify([link, ...links]), change);
        return written === "written" ? success({ ...link, key }) : written;
      }),

    async read(key) {
      if (!/^[\w-]{43}$/.test(key)) return null;
      const id = idOf(key);
      return (await stored()).links.find((link) => link.id === id) ?? null;
    },

    current: async () => (await stored()).links,

    revoke: (author, id) =>
      authored.change(author, "page:edit", async ({ write }) => {
        const { text, links } = await stored();
        const link = links.find((one) => one.id === id);
        if (link === undefined) return failure("not-found", problem("preview-link-gone"));
        const summary = changed("preview-link-revoked", { page: link.page });
        const change = write({ entity: "page", entityId: "link", summary });
        const rest = links.filter((one) => one !== link);
        const written = await authoredSettings.replace(setting, text, JSON.stringify(rest), change);
        return written === "written" ? success(link) : written;
      }),
  };
}

const idOf = (key: string) => createHash("sha256").update(key).digest("hex");
