/**
 * The script of a list that renews itself: fetches the page again and puts its list in place of the one that is shown. Printed as
 * it stands, so that its hash can be allowed. Without it the list is renewed by loading the page.
 *
 * It waits while the tab is hidden, while the keyboard is inside the list and while text in it is selected. Where less motion is
 * asked for it begins paused. Ten minutes after the last sign of a person it stops, because each fetch keeps the session
 * alive; and so it does when the page is refused.
 */
export const liveScript =
  `(()=>{let q=(s,d=document)=>d.querySelector(s),b=q("[data-live]"),l=q("[data-live-list]");if(!b||!l)return;` +
  `let k=q("button",b),t=q("[data-live-text]",b),m=q("[data-live-mark]",b),` +
  `p=matchMedia("(prefers-reduced-motion: reduce)").matches,seen=Date.now(),busy=0,` +
  `show=()=>{k.textContent=p?k.dataset.resume:k.dataset.pause;t.textContent=p?t.dataset.off:t.dataset.on;` +
  `m.toggleAttribute("data-paused",p)},` +
  `used=()=>{let s=getSelection();return l.contains(document.activeElement)||(s&&!s.isCollapsed&&l.contains(s.anchorNode))},` +
  `renew=async()=>{if(p||busy||document.hidden||used())return;if(Date.now()-seen>6e5){p=true;show();return}busy=1;try{` +
  `let r=await fetch(location.href,{headers:{accept:"text/html"}});if(r.status==401||r.status==403){p=true;show();return}` +
  `if(!r.ok)return;let n=q("[data-live-list]",new DOMParser().parseFromString(await r.text(),"text/html"));` +
  `if(n&&!p&&!used()&&n.innerHTML!=l.innerHTML)l.innerHTML=n.innerHTML}catch{}finally{busy=0}};` +
  `for(let e of["pointermove","pointerdown","keydown","scroll"])addEventListener(e,()=>{seen=Date.now()},{passive:true});` +
  `k.addEventListener("click",()=>{p=!p;seen=Date.now();show();renew()});` +
  `document.addEventListener("visibilitychange",renew);b.hidden=false;show();setInterval(renew,5e3)})()`;
