/** A small page for responses that are not refusals. It needs no database and no published page, so it cannot fail. */
import { createHash } from "node:crypto";
import type { VisitorWords } from "../../core/languages/index.ts";
import { languageAttributes, type Language } from "../../core/page/language.ts";

const style = `:root{color-scheme:light dark;--ink:#1c1d21;--soft:#5b5e66;--paper:#f7f7f5;--line:#e3e3df}
@media(prefers-color-scheme:dark){:root{--ink:#ececee;--soft:#a2a5ad;--paper:#141518;--line:#2a2c31}}
*{box-sizing:border-box}body{margin:0;min-height:100svh;display:grid;place-items:center;padding:24px;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
main{max-width:32rem;border-top:1px solid var(--line);padding-top:32px}h1{margin:0 0 12px;font-size:26px;line-height:1.25;letter-spacing:-.015em;text-wrap:balance}h1:lang(ar),h1:lang(ja),h1:lang(zh){letter-spacing:0;line-height:1.4}p{margin:0 0 24px;color:var(--soft)}
a{display:inline-block;min-height:44px;line-height:44px;color:inherit;text-underline-offset:4px}a:focus-visible{outline:2px solid;outline-offset:3px}`;

const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; frame-ancestors 'none'`;

export interface ErrorPage {
  /** Our own sentences, never a visitor's text. */
  readonly title: string;
  readonly detail: string;
  readonly language: Language;
  readonly words: Pick<VisitorWords["notices"], "reference" | "goHome">;
  /** Path of the first page. */
  readonly home: string;
  /** To quote, where something was refused. */
  readonly refusalId?: string | undefined;
}

export function errorPage(page: ErrorPage): { html: string; policy: string } {
  const { title, detail, language, words, home, refusalId } = page;
  const { lang, dir } = languageAttributes(language);
  const reference = refusalId === undefined ? "" : `<p>${words.reference} <bdi>${refusalId}</bdi></p>`;
  const html = `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${detail}</p>${reference}<a href="${home}">${words.goHome}</a></main></body></html>
`;
  return { html, policy };
}
