/** Rules for words and pictures: type scale, rhythm, lists. */
export const contentRules = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;min-height:100dvh;background-color:var(--page);color:var(--text);font:1rem/1.55 var(--body-font);-webkit-font-smoothing:antialiased;overflow-wrap:anywhere}
h1,h2,p,ul,ol,form,hr{margin:0}
h1{max-width:24ch;font:var(--heading-weight) var(--heading-size)/1.15 var(--heading-font);letter-spacing:var(--tracking);text-wrap:balance}
h1.large{font-size:calc(var(--heading-size)*1.2)}
h2{font-size:.875rem;font-weight:600;line-height:1.4;text-wrap:balance}
p,li{max-width:65ch;text-wrap:pretty}
a{color:var(--link);text-decoration:underline 1px color-mix(in oklab,currentColor 38%,transparent);text-underline-offset:.22em}
a:hover{text-decoration-color:currentColor}
hr{border:0;border-top:1px solid var(--line)}
.flow{display:grid;gap:var(--gap)}
.flow,.explanation,.sign-in,.field,.notes,.links,.contact,.text{grid-template-columns:minmax(0,1fr)}
.explanation{display:grid;gap:.75rem;color:var(--muted)}
.explanation+.sign-in,.explanation+.account{margin-top:.25rem}
h1+.explanation{margin-top:calc(.75rem - var(--gap))}
.brand{display:flex;align-items:center;gap:.75rem;min-width:0;font-size:.9375rem;line-height:1.3}
.brand>div{min-width:0}
.brand a{display:inline-block;padding-block:.25rem;color:inherit;font-weight:600;text-decoration:none}
.brand a:hover{text-decoration:underline}
.tagline,.muted,.notes,.contact p{color:var(--muted);font-size:.875rem}
.mark{flex:none;display:grid;place-items:center;width:2.25rem;height:2.25rem;border-radius:min(var(--radius),10px);background:var(--accent);color:var(--on-accent);font:600 1.0625rem/1 var(--heading-font)}
.mark svg{width:1.375rem;height:1.375rem}
.notes,.links,.contact{display:grid;gap:.375rem;border-top:1px solid var(--line);padding-top:var(--gap)}
.notes+.contact,.notes+.links,.contact+.links,.links+.contact,.contact+.notes,.links+.notes,hr+.notes,hr+.links,hr+.contact,.account+.notes,.account+.links,.account+.contact{border-top:0;padding-top:0}
.notes h2,.links h2,.contact h2{color:var(--text)}
.links,.contact{gap:.125rem}
.notes ul,.notes ol,.text ul{padding-inline-start:1.125rem;display:grid;gap:.25rem}
.notes li::marker,.text li::marker{color:var(--link)}
.links ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.875rem}
.links a,.contact a{display:inline-block;padding-block:.375rem}
.text{display:grid;gap:.75rem}
.picture svg{display:block;width:100%;max-width:15rem;height:auto}
.ink{fill:var(--accent)}
.paper{fill:var(--surface)}
.light{fill:var(--tint)}
.line{fill:none;stroke:var(--accent);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.picture,.mark{--tint:color-mix(in oklab,var(--accent) 22%,var(--surface))}
.footer{color:var(--muted);font-size:.875rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;justify-content:space-between}
.footer code{font:.8125rem ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;color:var(--text);overflow-wrap:anywhere}
`;
