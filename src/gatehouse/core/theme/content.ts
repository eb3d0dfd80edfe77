/** Rules for words and pictures: type scale, rhythm, lists. */

/** Rules only for our own document. Inside a site's layout, page and typeface are the site's. */
export const documentRules = `
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;min-height:100dvh;background-color:var(--page);font-family:var(--body-font);-webkit-font-smoothing:antialiased}
h1,.gh-mark{font-family:var(--heading-font)}
`;

export const contentRules = `
*,::before,::after{box-sizing:border-box}
body{color:var(--text);font-size:1rem;line-height:1.55;overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,form,hr{margin:0}
h1{max-width:24ch;font-weight:var(--heading-weight);font-size:var(--heading-size);line-height:1.15;letter-spacing:var(--tracking);text-transform:var(--heading-case);text-wrap:balance}
h1.gh-hyphen{text-wrap:pretty}
h1.gh-large{font-size:calc(var(--heading-size)*1.2)}
h2{font-size:.875rem;font-weight:600;line-height:1.4;text-wrap:balance}
p,li{max-width:65ch;text-wrap:pretty}
@supports (hyphenate-limit-chars:14 6 6){h1,p,li{hyphens:auto;hyphenate-limit-chars:14 6 6}h1 bdi,a[dir]{hyphens:manual}}
a{color:var(--link);text-decoration:underline 1px color-mix(in oklab,currentColor 38%,transparent);text-underline-offset:.22em}
a:hover{text-decoration-color:currentColor}
hr{border:0;border-top:1px solid var(--line)}
.gh-flow{display:grid;gap:var(--gap)}
.gh-flow,.gh-explanation,.gh-sign-in,.gh-field,.gh-help,.gh-notes,.gh-links,.gh-contact,.gh-text{grid-template-columns:minmax(0,1fr)}
.gh-explanation{display:grid;gap:.75rem;color:var(--muted)}
.gh-facts{padding-inline-start:.75rem;border-inline-start:2px solid var(--line);font-size:.9375rem}
.gh-explanation+.gh-sign-in,.gh-explanation+.gh-account{margin-top:.25rem}
h1+.gh-explanation{margin-top:calc(.75rem - var(--gap))}
.gh-brand{display:flex;align-items:center;gap:.75rem;min-width:0;font-size:.9375rem;line-height:1.3}
.gh-brand>div{min-width:0}
.gh-brand a{display:inline-block;padding-block:.25rem;color:inherit;font-weight:600;text-decoration:none}
.gh-brand>:only-child a{font-size:1.125rem}
.gh-brand a:hover{text-decoration:underline}
.gh-tagline,.gh-muted,.gh-footer,.gh-languages{color:var(--muted);font-size:.875rem}
.gh-tagline{text-align:match-parent}
.gh-mark{flex:none;display:grid;place-items:center;width:2.25rem;height:2.25rem;border-radius:min(var(--radius),10px);background:var(--accent);color:var(--on-accent);font-weight:600;font-size:1.0625rem;line-height:1}
.gh-mark svg{width:1.375rem;height:1.375rem}
.gh-own-mark{flex:none}
.gh-own-mark img{display:block;width:auto;height:auto;max-width:10rem;max-height:2.75rem}
.gh-text{display:grid;gap:.75rem}
.gh-text h2{font-size:1.25rem}
.gh-text :is(h3,.gh-small){font-size:1rem;font-weight:600}
.gh-picture svg,.gh-picture img{display:block;width:100%;max-width:15rem;height:auto}
.gh-picture.gh-wide :is(svg,img){max-width:100%}
.gh-picture img{border-radius:var(--radius)}
.gh-own{contain:layout;overflow:clip;overflow-clip-margin:.5rem;min-width:0}
.gh-boxed{padding:var(--gap);border:1px solid var(--line);border-radius:var(--radius)}
.gh-columns{display:grid;gap:var(--gap);grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr))}
.gh-three{grid-template-columns:repeat(auto-fit,minmax(min(100%,8rem),1fr))}
.gh-text ul{padding-inline-start:1.125rem;display:grid;gap:.25rem;list-style:disc}
.gh-text li::marker{color:var(--link)}
.gh-ink{fill:var(--accent-line)}
.gh-paper{fill:var(--surface)}
.gh-light{fill:var(--tint)}
.gh-line{fill:none;stroke:var(--accent-line);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.gh-picture{--tint:color-mix(in oklab,var(--accent-line) 22%,var(--surface))}
.gh-footer{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;justify-content:space-between}
.gh-languages ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.125rem}
.gh-languages li{max-width:none}
.gh-languages :is(strong,button.gh-bare){display:inline-flex;align-items:center;min-height:2.25rem;margin:0;font-size:.875rem}
.gh-languages strong{color:var(--text);font-weight:600}
.gh-languages summary{display:inline-flex;align-items:center;gap:.5rem;min-height:2.25rem;list-style:none;cursor:pointer}
.gh-languages summary::-webkit-details-marker{display:none}
.gh-languages summary:hover{color:var(--text)}
.gh-languages summary::after{content:"";width:.375rem;height:.375rem;margin-top:-.25rem;border:solid;border-width:0 1.5px 1.5px 0;transform:rotate(45deg)}
.gh-languages [open]>summary::after{margin-top:.125rem;transform:rotate(225deg)}
.gh-languages svg{width:1.125rem;height:1.125rem;fill:none;stroke:currentColor;stroke-width:1.25}
.gh-footer code{font:.8125rem ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;color:var(--text);overflow-wrap:anywhere}
`;
