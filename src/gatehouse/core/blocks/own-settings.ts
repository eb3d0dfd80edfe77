/** The settings of a site's own block as its code gets them: in the visitor's language, checked, and ready to print. */
import { languageOfPart, languageTag, type LanguageAttributes } from "../page/language.ts";
import type { LocalLine, Spoken } from "../page/local-text.ts";
import type { RichText } from "../page/rich-text.ts";
import type { Reason, RefusalStatus } from "../refusal/reason.ts";
import { statusOf } from "../refusal/reason.ts";
import type { PlainLink, ShownPicture } from "../refusal/view.ts";
import { emailLink, phoneLink } from "./contact.ts";
import type { BlockContext } from "./definition.ts";
import { missingInLink, type Link } from "./field.ts";
import {
  fieldOf,
  type ChoiceField,
  type EmailField,
  type FlagField,
  type LineField,
  type LinksField,
  type OwnField,
  type OwnFields,
  type PhoneField,
  type PictureField,
  type RichTextField,
} from "./own-fields.ts";

/** A text of the owner. `attributes` say which language it is in, where that is not the page's (WCAG 2.2, 3.1.2). */
export interface OwnText<Text = string> {
  readonly text: Text;
  readonly attributes: LanguageAttributes | undefined;
}

/** A link of the owner. `href` is a path of the site, or begins with `https:`, `http:`, `mailto:` or `tel:`. */
export interface OwnLink {
  readonly id: string;
  readonly label: OwnText;
  readonly href: string;
}

/** What a setting is when it reaches the block's code; null where nothing was written or chosen. */
export type OwnSetting<Of extends OwnField> = Of extends LineField
  ? OwnText | null
  : Of extends RichTextField
    ? OwnText<RichText> | null
    : Of extends ChoiceField<infer Option>
      ? Option
      : Of extends FlagField
        ? boolean
        : Of extends EmailField | PhoneField
          ? PlainLink | null
          : Of extends LinksField
            ? readonly OwnLink[]
            : Of extends PictureField
              ? ShownPicture | null
              : never;

export type OwnSettings<Of extends OwnFields> = { readonly [Name in keyof Of]: OwnSetting<Of[Name]> };

/**
 * What a block may know. One page is shown to all visitors in the same circumstances, so nothing of the visitor themselves is
 * here, nor the time.
 */
export interface AboutRefusal {
  readonly reason: Reason;
  readonly status: RefusalStatus;
  /** Where the visitor was going; null where that is in no section. */
  readonly section: { readonly id: string; readonly label: string } | null;
  readonly isSignedIn: boolean;
  /** A language tag (BCP 47), as for `lang` and `Intl`. */
  readonly language: string;
  readonly siteName: string;
  readonly homeHref: string;
  readonly signInHref: string;
}

export function aboutRefusal({ input, siteName }: BlockContext): AboutRefusal {
  const { reason, section, signedInAs, language, homeHref, loginAction } = input;
  return {
    reason,
    status: statusOf[reason],
    section: section === null ? null : { id: section.id, label: section.label },
    isSignedIn: signedInAs !== undefined,
    language: languageTag(language),
    siteName,
    homeHref,
    signInHref: loginAction,
  };
}

/** A setting that does not fit its field, as after a change of the definition, is as if it had never been set. */
export function ownSettings(
  id: string,
  stored: ReadonlyMap<string, unknown>,
  fields: OwnFields,
  context: BlockContext,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, own]) => {
      const { schema } = fieldOf(own);
      const value = schema.safeParse(stored.get(name)).data ?? schema.safeParse(undefined).data;
      return [name, spoken(own, value, `${id}.${name}`, context)];
    }),
  );
}

function spoken(own: OwnField, value: unknown, path: string, { speak, input }: BlockContext): unknown {
  switch (own.kind) {
    case "line":
      return ownText(speak(value as LocalLine, path));
    case "rich-text":
      return ownText(speak(value as Readonly<Record<string, RichText>>, path));
    case "email":
      return value === "" ? null : emailLink(String(value));
    case "phone":
      return value === "" ? null : phoneLink(String(value));
    case "links":
      return (value as readonly Link[]).flatMap((link): OwnLink[] => {
        const { id, label, href } = link;
        const text = missingInLink(link) === null ? ownText(speak(label, `${path}.${id}.label`)) : null;
        return text === null ? [] : [{ id, label: text, href }];
      });
    case "upload":
      return input.pictures?.[String(value)] ?? null;
    case "choice":
    case "flag":
      return value;
  }
}

function ownText<Text>(of: Spoken<Text> | null): OwnText<Text> | null {
  return of === null ? null : { text: of.text, attributes: languageOfPart(of.language) };
}
