/**
 * The one style sheet of the module's own pages: sign-in and refusal pages have theirs inside.
 *
 * Taken as text, so that nothing the host does to its styles (PostCSS, another Tailwind, merging of chunks) reaches it, and no
 * page of the host gets it.
 */
import { moduleStylesPath } from "../../core/page/module-paths.ts";
import css from "./module.css?raw";

export const moduleStyles: string = css;

/** Changes with the styles. */
export const moduleStylesVersion = /^\/\* (\w+),/.exec(css)?.[1] ?? "";

/** @param base of the site, with or without a slash at its end */
export function moduleStylesHref(base: string): string {
  return `${base.replace(/\/$/, "")}${moduleStylesPath}?v=${moduleStylesVersion}`;
}
