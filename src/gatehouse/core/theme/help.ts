/** One calm area for all that helps further, under the one strong action: steps, whom to write to, links. */
export const helpRules = `
.gh-help{display:grid;gap:.625rem;padding-top:var(--gap);border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
hr+.gh-help,.gh-account+.gh-help,.gh-help:first-child{padding-top:0;border-top:0}
.gh-help h2{font-weight:600;color:var(--text)}
.gh-notes{display:grid;gap:.25rem}
.gh-notes ul,.gh-notes ol{display:grid;gap:.25rem;padding-inline-start:1.125rem}
.gh-notes ul{list-style:disc}
.gh-notes ol{list-style:decimal}
.gh-notes li::marker{color:var(--muted)}
.gh-contact{display:block;max-width:65ch}
.gh-contact h2,.gh-contact p{display:inline}
.gh-links ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:0;list-style:none}
.gh-links a{display:inline-block;padding-block:.375rem}
.gh-contact a{padding-block:.375rem}
.gh-help>*+.gh-links h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
