/** For whom a setting holds: everywhere, for one reason, or on the way to one section. */
import type { Block } from "../../core/page/block.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import { withText } from "../../core/page/local-text.ts";
import type { Override } from "../../core/page/override.ts";
import { ownEntry } from "../../core/page/own-entry.ts";
import type { Reason } from "../../core/refusal/reason.ts";
import type { ThemeSettings } from "../../core/theme/settings.ts";

export type Target =
  | { readonly kind: "site" }
  | { readonly kind: "reason"; readonly reason: Reason }
  | { readonly kind: "section"; readonly section: string };

export function overrideOf(document: PageDocument, target: Target): Override | undefined {
  if (target.kind === "site") return undefined;
  return target.kind === "reason"
    ? document.overrides.reasons[target.reason]
    : ownEntry(document.overrides.sections, target.section);
}

const pathOfOverride = (target: Exclude<Target, { kind: "site" }>) =>
  target.kind === "reason" ? `overrides.reasons.${target.reason}` : `overrides.sections.${target.section}`;

/** The block's value of a setting for the target. */
export function settingOf(document: PageDocument, block: Block, target: Target, name: string): unknown {
  const own = overrideOf(document, target)?.blocks?.[block.id];
  if (own !== undefined && Object.hasOwn(own, name)) return own[name];
  return (block as unknown as Readonly<Record<string, unknown>>)[name];
}

export function isOverridden(document: PageDocument, block: Block, target: Target, name: string): boolean {
  return Object.hasOwn(overrideOf(document, target)?.blocks?.[block.id] ?? {}, name);
}

export function pathOfSetting(block: Pick<Block, "id">, target: Target, name: string): string {
  return target.kind === "site" ? `blocks.${block.id}.${name}` : `${pathOfOverride(target)}.blocks.${block.id}.${name}`;
}

/**
 * Sets a text in one language. An override holds the texts of all languages, because it takes the place of the block's own.
 *
 * @param text null to take it away
 */
export function setLocalText(
  document: PageDocument,
  block: Block,
  target: Target,
  name: string,
  language: string,
  text: unknown,
): EditCommand {
  const path = pathOfSetting(block, target, name);
  if (target.kind === "site") return { kind: "set", path: `${path}.${language}`, value: text };
  const texts = settingOf(document, block, target, name) as Readonly<Record<string, unknown>> | undefined;
  return { kind: "set", path, value: withText(texts ?? {}, language, text) };
}

export function themeOf(document: PageDocument, target: Target): ThemeSettings {
  return overrideOf(document, target)?.theme ?? document.theme;
}

/** Sets a part of the look; an override starts with the look of the whole site. */
export function setTheme(document: PageDocument, target: Target, part: string, value: unknown): EditCommand[] {
  if (target.kind === "site") return [{ kind: "set", path: `theme.${part}`, value }];
  const path = `${pathOfOverride(target)}.theme`;
  const start: EditCommand[] =
    overrideOf(document, target)?.theme === undefined ? [{ kind: "set", path, value: document.theme }] : [];
  return [...start, { kind: "set", path: `${path}.${part}`, value }];
}

export function pathOfLayout(target: Target): string {
  return target.kind === "site" ? "layout" : `${pathOfOverride(target)}.layout`;
}

export function pathOfTheme(target: Target): string {
  return target.kind === "site" ? "theme" : `${pathOfOverride(target)}.theme`;
}
