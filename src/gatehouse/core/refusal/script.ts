/**
 * The script of a page with a form; everything works without it. Of several forms it looks after that of the password or the code,
 * which need not be the first. It offers to show the password, and says when Caps Lock is on. It sets the focus before the browser
 * would, which scrolls to the field: on a small screen the reason would be out of sight. Where the browser was first, it scrolls back
 * before the next painting, up to which Firefox scrolls to the caret. The fragment of the URL (after `#`), which is never sent to a
 * server, it adds to the return path of each form that is sent and each link that is followed. The one choice to stay signed in goes
 * with each way to sign in. Printed as it stands, so that its hash can be allowed.
 */
export const refusalScript =
  `(()=>{let d=document,g=s=>d.querySelector("form"+s),f=g("#gh-sign-in")||g(".gh-sign-in");if(!f)return;` +
  `let p=f.elements.password,q=s=>f.querySelector(s),b=q("[data-show]"),i=g(" [autofocus]"),c=q("[data-caps]");` +
  `d.onformdata=({target:e,formData:t})=>{let r=t.get("returnTo");` +
  `if(r&&!/#/.test(r))t.set("returnTo",r+location.hash);` +
  `if(e.matches(".gh-sign-in")&&g(" [name=remember]:checked"))t.set("remember","on")};` +
  `d.addEventListener("click",v=>{let a=v.target.closest(".gh-more a[href*=returnTo]:not([href*='%23'])");` +
  `if(a)a.search+=encodeURIComponent(location.hash)});` +
  `if(b)b.hidden=0,b.onclick=()=>{let s=p.type!="text";p.type=s?"text":"password";` +
  `b.setAttribute("aria-pressed",s)};` +
  `if(i)d.activeElement==i?requestAnimationFrame(()=>scrollTo(0,0)):i.focus({preventScroll:1});` +
  `if(c)p.onkeydown=p.onkeyup=k=>{if(k.getModifierState)c.textContent=k.getModifierState("CapsLock")?c.dataset.caps:""}})()`;

/**
 * On a page that answers a form whose content is kept: once it is left, the way back leads to the sign-in page, which says so too. To
 * show this page again, the browser would ask to send the form again, and what is kept could be sent twice.
 */
export const keptScript =
  `(()=>{let d=document,k=d.querySelector("[data-back]"),r=()=>history.replaceState(null,"",k.dataset.back);` +
  `d.addEventListener("formdata",r);` +
  `d.addEventListener("click",v=>{let a=v.target.closest("a[href]");if(a&&!a.target&&!v.ctrlKey&&!v.metaKey)r()})})()`;

/**
 * Signs in with a passkey (Web Authentication Level 3). The first sign of a person asks the site for a challenge, so that a
 * page that is only looked at asks for nothing; the browser then offers passkeys in the email field. Chromium tells of a pointer that
 * rests where a page appears as if it had moved, by nothing. The button answers the same
 * challenge, so that neither makes the other's worthless; one is used for eight minutes of the ten that it holds.
 * Where the browser knows no passkeys, the button stays hidden.
 */
export const passkeyScript =
  `(()=>{let k=document.querySelector("[data-passkey]"),P=window.PublicKeyCredential,n=navigator.credentials;` +
  `if(!k||!P||!n)return;let b=k.querySelector("button"),o=k.querySelector("[role=status]"),` +
  `g=s=>document.querySelector("form"+s),f=g("#gh-sign-in")||g(".gh-sign-in"),e=f?f.elements:{},a,q,w,` +
  `d=t=>Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),c=>c.charCodeAt(0)),` +
  `t=u=>u?btoa(String.fromCharCode(...new Uint8Array(u))).replace(/\\+/g,"-").replace(/\\//g,"_").replace(/=/g,""):void 0,` +
  `ask=()=>{if(q&&w>new Date-5e5)return q;w=+new Date;` +
  `let s=new URLSearchParams({way:"passkey",returnTo:k.dataset.passkey+(k.dataset.passkey?location.hash:"")});` +
  `if(e.remember&&e.remember.checked)s.set("remember","on");` +
  `return q=fetch(k.dataset.begin,{method:"POST",body:s}).then(r=>r.json()).catch(x=>{q=0;throw x})},` +
  `go=async m=>{if(a)a.abort();let c=a=new AbortController;try{let{challenge:y}=await ask();if(c!=a)return;` +
  `let g=await n.get({mediation:m,signal:c.signal,publicKey:{...y,challenge:d(y.challenge)}}),r=g.response;if(c!=a)return;` +
  `k.elements.assertion.value=JSON.stringify({id:g.id,rawId:g.id,type:g.type,clientExtensionResults:{},response:{` +
  `clientDataJSON:t(r.clientDataJSON),authenticatorData:t(r.authenticatorData),signature:t(r.signature),` +
  `userHandle:t(r.userHandle)}});k.submit()}catch(x){if(c==a&&m=="optional")o.textContent=o.dataset.failed}},` +
  `h=x=>{if(x&&x.type=="pointermove"&&!x.movementX&&!x.movementY)return;for(let y of s)removeEventListener(y,h);go("conditional")},s=["pointermove","pointerdown","keydown"];` +
  `b.hidden=false;b.addEventListener("click",x=>{x.preventDefault();for(let y of s)removeEventListener(y,h);` +
  `o.textContent="";go("optional")});` +
  `if(e.email&&P.isConditionalMediationAvailable)P.isConditionalMediationAvailable().then(y=>{` +
  `if(y){for(let y of s)addEventListener(y,h);if(e.remember)e.remember.addEventListener("change",()=>{q=0;h()})}})})()`;

/** Whether a script asks this site for something (`connect-src`). */
export function asksSite(script: string): boolean {
  return script.includes(passkeyScript);
}
