/**
 * CSS rules of the dialog. They stand in it as data, and its script makes a sheet of them: that needs nothing of the site's policy
 * or build, and pages without the dialog carry none of it.
 */
export const dialogRules = `.gatehouse-session{box-sizing:border-box;width:min(26rem,100vw - 2rem);max-height:calc(100dvh - 2rem);margin:auto;padding:1.5rem;border:1px solid;border-radius:.75rem;background:Canvas;color:CanvasText;overflow:auto;
&::backdrop{background:rgb(0 0 0/.5)}
form,label,input{display:block;box-sizing:border-box;width:100%}
[hidden]{display:none!important}
h2{margin-block:0 .75rem;font-size:1.25em;font-weight:600}
p,label,button,a{margin-block:.75rem}
input,button{min-height:2.75rem;padding-inline:.75rem;border:1px solid;border-radius:.5rem;font:inherit}
input{margin-block-start:.375rem}
button{margin-inline-end:.5rem;cursor:pointer}
a{display:inline-block;margin-inline-end:1rem;text-decoration:underline}
form button{background:CanvasText;color:Canvas}
[role=alert]{padding-inline-start:.75rem;border-inline-start:.25rem solid}
:focus-visible{outline:2px solid Highlight;outline-offset:2px}}`;
