/**
 * The page's one script; everything works without it. It keeps the fragment of the URL (after `#`), which is never sent
 * to a server, and offers to show the password. Printed as it stands, so that its hash can be allowed.
 */
export const refusalScript =
  `(()=>{let f=document.querySelector("form.gh-sign-in");if(!f)return;` +
  `let e=f.elements,p=e.password,b=f.querySelector("[data-show]");` +
  `f.addEventListener("submit",()=>{let r=e.returnTo,h=location.hash;if(r&&h&&!r.value.includes("#"))r.value+=h});` +
  `if(b)b.hidden=false,b.addEventListener("click",()=>{let s=p.type=="password";p.type=s?"text":"password";` +
  `b.setAttribute("aria-pressed",s)})})()`;
