/** The layouts, from 320 px upwards. */
import type { Layout } from "../page/layout.ts";

/** One column on a card in the middle; the brand above it, the small print below. */
const card = `
body{display:grid;grid-template-columns:minmax(0,28rem);justify-content:center;align-content:center;gap:1rem;padding:clamp(1.25rem,4vh,4rem) 1rem}
main{padding:clamp(1.5rem,5vw,2.25rem)}
body>header,body>footer{padding-inline:.25rem}
`;

/** What the coloured half says about its own colours. */
export const leadColours = `--text:var(--on-panel);--muted:var(--on-panel);--link:var(--on-panel);--focus:var(--on-panel);--accent:var(--on-panel);--accent-line:var(--on-panel);--on-accent:var(--panel);--surface:var(--panel);--line:color-mix(in oklab,var(--on-panel) 30%,var(--panel))`;

/** Words on a coloured half, the form on the other; one above the other where it is narrow. */
const split = `
main{display:grid;min-height:100vh;min-height:100dvh;grid-template-rows:auto 1fr}
.gh-lead{${leadColours};background:var(--panel);color:var(--on-panel);padding:clamp(1.5rem,5vw,4rem);align-content:start}
.gh-lead .gh-explanation{font-size:1.0625rem;max-width:44ch}
.gh-lead>.gh-brand:first-child{margin-bottom:1rem}
.gh-side{padding:clamp(1.5rem,5vw,4rem);align-content:start;justify-content:center;grid-template-columns:minmax(0,26rem)}
.gh-side>.gh-footer{border-top:1px solid var(--line);padding-top:var(--gap)}
@media (min-width:56rem){main{grid-template:1fr/minmax(0,1fr) minmax(0,1.1fr)}
.gh-side{align-content:center}
.gh-lead{display:flex;flex-direction:column}
.gh-lead>.gh-brand:first-child{margin-bottom:auto}
.gh-lead>:last-child{margin-bottom:auto}
h1{font-size:calc(var(--heading-size)*1.25)}}
`;

/** One column straight on the page, a little to the left, as in a letter. */
const open = `
body{display:grid;grid-template-columns:minmax(0,34rem);align-content:start;gap:clamp(2rem,9vh,5.5rem);padding:clamp(1.75rem,6vh,4rem) 1.25rem}
main{--plate:var(--page)}
h1{font-size:calc(var(--heading-size)*1.2)}
.gh-explanation{font-size:1.0625rem}
.gh-sign-in,.gh-account{max-width:28rem}
.gh-sign-in button[type=submit],.gh-passkey button{justify-self:start;min-width:11rem}
body>footer{border-top:1px solid var(--line);padding-top:1rem}
@media (min-width:56rem){body{padding-inline-start:clamp(4rem,16vw,16rem)}}
`;

export const layoutRules: Readonly<Record<Layout, string>> = { card, split, open };
