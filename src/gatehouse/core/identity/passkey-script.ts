/**
 * The script of the page on which a passkey is made: asks the browser for one, and sends the form with it. Printed as it stands, so
 * that its hash can be allowed. Where the browser knows no passkeys, the form stays hidden.
 */
export const passkeyMakingScript =
  `(()=>{let f=document.querySelector("form[data-options]"),n=navigator.credentials;` +
  `if(!f||!n||!window.PublicKeyCredential)return;` +
  `let o=f.querySelector("[data-failed]"),` +
  `d=t=>Uint8Array.from(atob(t.replace(/-/g,"+").replace(/_/g,"/")),c=>c.charCodeAt(0)),` +
  `t=u=>btoa(String.fromCharCode(...new Uint8Array(u))).replace(/\\+/g,"-").replace(/\\//g,"_").replace(/=/g,"");` +
  `f.hidden=false;document.querySelector("[data-needs-script]").hidden=true;` +
  `f.addEventListener("submit",async v=>{if(f.elements.credential.value)return;v.preventDefault();o.textContent="";try{` +
  `let q=JSON.parse(f.dataset.options),c=await n.create({publicKey:{...q,challenge:d(q.challenge),` +
  `user:{...q.user,id:d(q.user.id)},excludeCredentials:q.excludeCredentials.map(x=>({...x,id:d(x.id)}))}}),r=c.response;` +
  `f.elements.credential.value=JSON.stringify({id:c.id,rawId:c.id,type:c.type,response:{` +
  `clientDataJSON:t(r.clientDataJSON),attestationObject:t(r.attestationObject),` +
  `transports:r.getTransports?r.getTransports():[]}});f.submit()}` +
  `catch{o.textContent=o.dataset.failed}})})()`;
