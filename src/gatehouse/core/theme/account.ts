/** Rules for a member's own pages, beside those that the refusal page has: rows, panels, small buttons, choices. */
export const accountRules = `
.gh-page{display:grid;grid-template-columns:minmax(0,44rem);justify-content:center;gap:1.5rem;padding-block:clamp(1.5rem,5vw,3.5rem)}
.gh-page.gh-narrow{grid-template-columns:minmax(0,30rem)}
.gh-head{display:grid;gap:.375rem}
.gh-head :is(p,a){color:inherit}
.gh-back span:dir(rtl){display:inline-block;transform:scaleX(-1)}
.gh-back{justify-self:start;padding-block:.25rem;font-size:.875rem}
.gh-tabs ul{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;list-style:none;padding:0;border-bottom:1px solid color-mix(in oklab,currentColor 25%,transparent)}
.gh-tabs a{display:block;padding-block:.5rem;color:inherit;font-size:.9375rem;text-decoration:none}
.gh-tabs a[aria-current]{box-shadow:0 2px var(--accent-line);font-weight:600}
@media(max-width:30rem){.gh-tabs ul{gap:.5rem;border:0}.gh-tabs a{padding:.375rem .75rem;border:1px solid color-mix(in oklab,currentColor 25%,transparent);border-radius:99px}.gh-tabs a[aria-current]{border-color:var(--accent-line);box-shadow:inset 0 0 0 1px var(--accent-line)}}
.gh-row{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.5rem;min-width:0}
.gh-head>.gh-row{align-items:start}
.gh-head h1{flex:1 1 7rem;max-width:100%;overflow-wrap:break-word}
.gh-panel{display:grid;grid-template-columns:minmax(0,1fr);gap:1.125rem;padding:clamp(1.125rem,4vw,1.625rem);border:1px solid var(--line);border-radius:min(var(--card-radius),14px);background:var(--surface);color:var(--text)}
.gh-panel h2{font-size:1.125rem;line-height:1.3}
.gh-panel h2+p{margin-top:.25rem;color:var(--muted)}
.gh-panel>.gh-panel,.gh-page>.gh-panel:has(>:is(.gh-alert,.gh-notice):only-child){padding:0;border:0;border-radius:4px}
.gh-panel[role=alert]:focus-visible{outline:0}
.gh-panel>:is(.gh-alert,.gh-notice):first-child{max-width:none}
.gh-form{display:grid;grid-template-columns:minmax(0,26rem);gap:1.125rem;justify-items:start}
.gh-form>:is(.gh-field,fieldset,p){width:100%}
.gh-hint,.gh-small{color:var(--muted);font-size:.875rem}
.gh-rows{display:grid;grid-template-columns:minmax(0,1fr);list-style:none;padding:0}
.gh-rows>li{max-width:none;padding-block:.875rem;border-top:1px solid var(--line)}
.gh-rows>li:first-child{padding-top:0;border:0}
.gh-rows>li:last-child{padding-bottom:0}
.gh-rows p+details{margin-top:.625rem}
.gh-badge{display:inline-block;margin-inline-start:.5rem;padding:.0625rem .5rem;border-radius:99px;background:color-mix(in oklab,var(--accent-line) 14%,var(--surface));font-size:.75rem;font-weight:600;white-space:nowrap}
.gh-warns{color:var(--danger)}
.gh-row>.gh-actions{align-items:start}
.gh-kept{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
a.gh-button.gh-quiet{border-color:var(--field-line);background:transparent;color:var(--text)}
button.gh-slim,summary.gh-slim{min-height:2.25rem;padding:.25rem .875rem;font-size:.875rem}
button.gh-quiet.gh-onpage{border-color:currentColor;color:inherit}
.gh-actions{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1.25rem}
fieldset{display:grid;gap:.125rem;min-width:0;margin:0;padding:0;border:0}
legend{padding:0;font-size:.875rem;font-weight:500}
fieldset .gh-check{margin-block:0;min-height:2.25rem}
summary.gh-slim{display:inline-flex;align-items:center;border:1px solid var(--field-line);border-radius:var(--button-radius);font-weight:600;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
details[open]>summary.gh-slim{margin-bottom:.75rem}
details>div{display:grid;gap:.75rem;justify-items:start}
button.gh-danger{border-color:var(--danger);background:transparent;color:var(--danger)}
dl{display:grid;gap:.75rem;margin:0}
dt{color:var(--muted);font-size:.875rem}
dd{margin:0}
.gh-code{font-family:ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere;user-select:all}
:dir(rtl)>.gh-code[dir]{text-align:end}
.gh-unseen{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
@media print{:is(.gh-tabs,button,.gh-button,.gh-languages){display:none}.gh-page :not(#_){background:none;color:#000}}
`;

/** A document of our own around those pages, where the site has no layout for them. */
export const accountDocumentRules = `
.gh-top{border-bottom:1px solid var(--line);background:var(--surface)}
.gh-top>div{max-width:46rem;margin-inline:auto;padding:.625rem 1rem}
main{padding-inline:1rem}
`;
