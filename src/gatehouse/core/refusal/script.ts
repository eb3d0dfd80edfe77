/**
 * The page's one script; everything works without it. It keeps the fragment of the URL (after `#`), which is never sent
 * to a server, offers to show the password, and says when Caps Lock is on. It sets the focus before the browser would, which
 * scrolls to the field, and scrolls back where the browser was first: on a small screen the reason would be out of sight. Printed
 * as it stands, so that its hash can be allowed.
 */
export const refusalScript =
  `(()=>{let f=document.querySelector("form.gh-sign-in");if(!f)return;` +
  `let e=f.elements,p=e.password,b=f.querySelector("[data-show]");` +
  `f.addEventListener("submit",()=>{let r=e.returnTo,h=location.hash;if(r&&h&&!r.value.includes("#"))r.value+=h});` +
  `if(b)b.hidden=false,b.addEventListener("click",()=>{let s=p.type=="password";p.type=s?"text":"password";` +
  `b.setAttribute("aria-pressed",s)});` +
  `let i=f.querySelector("[autofocus]"),c=f.querySelector("[data-caps]");if(i){let a=document.activeElement==i;` +
  `i.focus({preventScroll:true});if(a)scrollTo(0,0)}` +
  `if(c)for(let n of["keydown","keyup"])p.addEventListener(n,k=>{` +
  `if(k.getModifierState)c.textContent=k.getModifierState("CapsLock")?c.dataset.caps:""})})()`;
