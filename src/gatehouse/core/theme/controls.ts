/** CSS rules for the controls: inputs, buttons, the box that names the signed-in member. Targets are 44 px high. */
export const controlRules = `
.gh-sign-in{display:grid;gap:calc(var(--gap)*.8)}
.gh-sign-in>h2{font-size:1rem}
.gh-field{display:grid;gap:.375rem}
div.gh-masked{grid-template-columns:minmax(0,1fr) auto}
.gh-masked>*{grid-column:1/-1}
.gh-masked>label{grid-area:1/1}
.gh-masked>button{grid-area:1/2}
label{font-size:.875rem;font-weight:500}
input,select,textarea{font:inherit;color:inherit;accent-color:var(--accent-line);resize:vertical}
input:not([type=checkbox]),select,textarea{width:100%;min-height:2.75rem;padding:.5rem .75rem;border:1px solid var(--field-line);border-radius:var(--radius);background:var(--field);color:var(--text);text-overflow:ellipsis}
[aria-invalid]:not([type=checkbox]){border-color:var(--danger);box-shadow:inset 0 0 0 1px var(--danger)}
.gh-check{display:flex;align-items:center;gap:.625rem;min-height:2.75rem;margin-block:-.375rem;font-weight:400}
.gh-check input{flex:none;width:1.125rem;height:1.125rem;margin:0}
button{font:inherit;font-weight:600;min-height:2.875rem;padding:.5rem 1.25rem;border:1px solid var(--accent-line);border-radius:var(--button-radius);background:var(--accent);color:var(--on-accent);cursor:pointer}
button:active{transform:translateY(1px)}
.gh-button{display:inline-flex;align-items:center;justify-content:center;text-align:center;min-height:2.875rem;padding:.5rem 1.25rem;border:1px solid var(--accent-line);border-radius:var(--button-radius);background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none}
button.gh-quiet{background:transparent;border-color:var(--field-line);color:var(--text)}
button.gh-quiet:hover{border-color:var(--text)}
button.gh-bare{min-height:2.75rem;margin:-.75rem 0;padding:0;border:0;background:none;color:var(--link);font-size:.8125rem;font-weight:500}
button.gh-bare:is(:hover,[aria-pressed=true]){text-decoration:underline;text-underline-offset:.2em}
.gh-error,.gh-alert{color:var(--danger);font-size:.875rem;font-weight:500}
.gh-alert,.gh-notice{padding:.625rem .875rem;border-inline-start:3px solid;border-radius:min(var(--radius),4px);box-shadow:inset 0 0 0 1px color-mix(in oklab,currentColor 25%,transparent)}
.gh-notice{border-color:var(--accent-line);font-size:.875rem}
.gh-passkey{display:grid;max-width:28rem}
.gh-code summary{padding-block:.5rem;font-size:.875rem;cursor:pointer}
.gh-code summary~*{margin-top:.5rem}
.gh-passkey p:not(:empty){margin-top:.5rem}
.gh-passkey:has(button[hidden]){display:none}
.gh-by{border:1px solid;padding:0 .4em;margin:0 .4em}
.gh-more{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.25rem;font-size:.875rem}
.gh-more a{padding-block:.375rem}
.gh-account{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 1rem;padding:1rem;border:1px solid var(--line);border-radius:min(var(--card-radius),14px)}
.gh-account>div{flex:1 1 10rem;min-width:0;font-size:.875rem;line-height:1.4;overflow-wrap:anywhere}
.gh-account strong{display:block;font-size:1rem;font-weight:600}
.gh-avatar{flex:none;display:grid;place-items:center;width:2.75rem;height:2.75rem;border-radius:min(var(--button-radius),50%);background:color-mix(in oklab,var(--tone,var(--accent-line)) 16%,var(--surface));color:var(--text);font-weight:600}
.gh-account form{flex:1 1 100%;display:grid;gap:.625rem}
.gh-account a.gh-button{flex:1 1 100%}
.gh-account div>bdi{display:block;word-break:break-all;text-wrap:balance}
.gh-account :dir(rtl)>bdi{text-align:end}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
button:focus-visible{border-radius:var(--button-radius)}
:is(input,select,textarea):not([type=checkbox]):focus-visible{border-color:var(--focus);border-radius:var(--radius);outline-width:2px;outline-offset:0;box-shadow:none}
@media (prefers-reduced-motion:no-preference){button,input,a{transition:background-color .12s,border-color .12s,outline-color .12s}}
`;
