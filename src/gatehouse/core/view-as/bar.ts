/**
 * The bar over a page that is seen as somebody else. It stands in pages of any site, so it brings its own style, which nothing
 * of the page reaches, and a form that needs no script.
 */
import { escapeHtml } from "../escape-html.ts";

export interface ViewAsBar {
  readonly language: string;
  /** Of the region, for screen readers. */
  readonly label: string;
  readonly title: string;
  readonly note: string;
  readonly end: string;
  /** Where the form posts to that ends the view. */
  readonly endPath: string;
}

/** Also in `<ViewAsBar/>`, and how a second bar is told. */
const barId = "gatehouse-view-as";

const id = `#${barId}`;

/** Colours of its own in light and dark, so that the bar never looks like a part of the page. */
export const barStyle = [
  `${id},${id} *{all:revert!important;box-sizing:border-box!important;font:500 15px/1.4 system-ui,sans-serif!important;letter-spacing:0!important}`,
  `${id} style{display:none!important}`,
  `${id}{--ink:#fff8e6;--paper:#2a2210;--edge:#f5b82e;--button:#f5b82e;--on:#241c08;position:fixed!important;inset:auto 0 0!important;z-index:2147483647!important;`,
  "display:flex!important;flex-wrap:wrap!important;align-items:center!important;justify-content:center!important;gap:8px 24px!important;",
  "padding:10px max(16px,env(safe-area-inset-left)) calc(10px + env(safe-area-inset-bottom))!important;",
  "background:var(--paper)!important;color:var(--ink)!important;border-top:3px solid var(--edge)!important}",
  `${id} p{margin:0!important;max-width:60rem!important;color:var(--ink)!important;overflow-wrap:anywhere!important;flex:0 1 auto!important}`,
  `${id} strong{font-weight:650!important;color:var(--ink)!important;margin-inline-end:8px!important}`,
  `${id} form{margin:0!important}`,
  `${id} button{min-height:40px!important;padding:6px 18px!important;border:1px solid var(--button)!important;border-radius:8px!important;background:var(--button)!important;color:var(--on)!important;font-weight:650!important;cursor:pointer!important}`,
  `${id} button:hover{filter:brightness(1.08)!important}`,
  `${id} button:focus-visible{outline:3px solid var(--ink)!important;outline-offset:2px!important}`,
  "html{padding-block-end:5rem!important}",
  `@media(max-width:40rem){${id}{flex-wrap:nowrap!important;gap:12px!important;padding-block-start:8px!important}${id} p{flex:1 1 0!important;min-width:0!important}${id} p,${id} strong{font-size:13px!important}${id} button{padding:6px 12px!important;font-size:14px!important}html{padding-block-end:8rem!important}}`,
  `@media(prefers-color-scheme:dark){${id}{--ink:#241c08;--paper:#f5c451;--edge:#fff1c9;--button:#241c08;--on:#fff8e6}}`,
  `@media print{${id}{display:none!important}html{padding-block-end:0!important}}`,
].join("");

export function barHtml({ language, label, title, note, end, endPath }: ViewAsBar): string {
  const text = escapeHtml;
  // `data-astro-reload`: Astro's ClientRouter would send the form by itself and keep the page.
  return (
    `<aside id="${barId}" lang="${text(language)}" dir="ltr" aria-label="${text(label)}"><style>${barStyle}</style>` +
    `<p><strong>${text(title)}</strong> ${text(note)}</p>` +
    `<form method="post" action="${text(endPath)}" data-astro-reload><button type="submit">${text(end)}</button></form></aside>`
  );
}
