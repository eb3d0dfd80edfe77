/**
 * Translations that somebody marked as up to date although their source changed after them. A mark is of both texts as they
 * stood, so that it is worth nothing once either changes.
 */
import { createHash } from "node:crypto";
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import type { Language } from "../../core/page/language.ts";
import type { IsConfirmed } from "../../core/page/language-state.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { success, type Result } from "../access/result.ts";

const setting = "confirmed-translations";
/** The oldest marks are dropped; their texts count as outdated again. */
const most = 2_000;

export interface Translation {
  readonly language: Language;
  /** As in `OwnerText`. */
  readonly key: string;
  readonly source: string;
  readonly text: string;
}

export interface ConfirmedTranslations {
  /** As of now. */
  read(): Promise<IsConfirmed>;
  /** Takes the permission to edit. */
  confirm(author: Author, translation: Translation): Promise<Result<Translation>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
}

export function createConfirmedTranslations({ authoredSettings, authored }: Dependencies): ConfirmedTranslations {
  async function stored() {
    const text = await authoredSettings.read(setting);
    return { text, marks: text === null || text === "" ? [] : text.split(" ") };
  }

  return {
    async read() {
      const marks = new Set((await stored()).marks);
      return (language, { key, text: source }, text) =>
        marks.size > 0 && marks.has(markOf({ language, key, source, text }));
    },

    confirm: (author, translation) =>
      authored.change(author, "page:edit", async ({ write }) => {
        const { text, marks } = await stored();
        const mark = markOf(translation);
        if (marks.includes(mark)) return success(translation);
        const summary = changed("translation-confirmed", { language: translation.language });
        const change = write({ entity: "page", entityId: "draft", summary });
        const written = await authoredSettings.replace(setting, text, [...marks, mark].slice(-most).join(" "), change);
        return written === "written" ? success(translation) : written;
      }),
  };
}

function markOf({ language, key, source, text }: Translation): string {
  const both = JSON.stringify([language, key, source, text]);
  return createHash("sha256").update(both).digest("base64url").slice(0, 22);
}
