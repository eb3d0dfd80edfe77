/** Headers that name another path, method or host than the request line, as some proxies and frameworks accept them. */
import { describeAttack, type Attack } from "./support/describe-attack.ts";

const pathFields = [
  "X-Original-URL",
  "X-Rewrite-URL",
  "X-Original-URI",
  "X-Override-URL",
  "X-Forwarded-Uri",
  "X-Forwarded-Path",
  "X-Forwarded-Prefix",
  "X-Envoy-Original-Path",
  "X-Accel-Redirect",
  "X-Sendfile",
  "X-Invoke-Path",
  "X-Matched-Path",
  "X-Middleware-Rewrite",
  "X-Astro-Path",
  "X-Astro-Reroute",
  "X-Astro-Rewrite",
  "X-Astro-Locals",
  "Destination",
  "Referer",
  "X_Original_URL",
  "Request-Uri",
  "Base-Url",
  "Http-Url",
  "Content-Location",
];
const bypassFields = [
  "X-Middleware-Subrequest: middleware",
  "X-Middleware-Subrequest: src/middleware:src/middleware:src/middleware:src/middleware:src/middleware",
  "X-Middleware-Next: 1",
  "X-Middleware-Invoke: 1",
  "X-Middleware-Prefetch: 1",
  "X-Prerender-Revalidate: 1",
  "X-Vercel-Isr: 1",
  "X-Now-Route-Matches: 1=members",
  "X-Nextjs-Data: 1",
  "Rsc: 1",
  "X-Astro-Internal: 1",
  "X-Astro-Internal-Prerender: 1",
  "X-Astro-Noprerender: 1",
  "X-Astro-Action: true",
  "Purpose: prefetch",
  "Sec-Purpose: prefetch",
  "X-Requested-With: XMLHttpRequest",
  "X-Debug: 1",
  "X-Internal: true",
  "Upgrade: websocket\r\nConnection: Upgrade",
  "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
  "Connection: close, Cookie",
  "Connection: close, X-Forwarded-For",
  "TE: trailers",
  "Expect: 100-continue",
  "Max-Forwards: 0",
  "Via: 1.1 localhost",
  "Prefer: return=minimal",
];
const methodFields = [
  "X-HTTP-Method-Override",
  "X-HTTP-Method",
  "X-Method-Override",
  "X-Original-Method",
  "X-Forwarded-Method",
];
const addressFields = [
  "X-Forwarded-For",
  "X-Real-IP",
  "X-Client-IP",
  "True-Client-IP",
  "CF-Connecting-IP",
  "X-Cluster-Client-IP",
  "Client-IP",
  "X-Originating-IP",
  "X-Remote-IP",
  "X-Remote-Addr",
  "X-ProxyUser-Ip",
  "X-Custom-IP-Authorization",
];
const hostFields = [
  "X-Forwarded-Host",
  "X-Host",
  "X-Forwarded-Server",
  "X-HTTP-Host-Override",
  "X-Original-Host",
  "X-Backend-Host",
  "Forwarded",
];
const clientIps = ["127.0.0.1", "::1", "10.0.0.1, 127.0.0.1", "unknown", "", `${"127.0.0.1, ".repeat(200)}::1`];
const hosts = [
  "evil.example",
  "localhost/about?",
  "localhost",
  "for=127.0.0.1;host=evil.example;proto=https",
  "@evil.example",
];

describeAttack(
  "override and forwarded headers",
  (path) => {
    const attacks: Attack[] = [];
    for (const name of pathFields) {
      attacks.push({ target: path, headers: [`${name}: /about`] });
      for (const target of ["/about", "/nothing"]) attacks.push({ target, headers: [`${name}: ${path}`] });
    }
    for (const field of bypassFields) attacks.push({ target: path, headers: [field] });
    for (const name of methodFields) {
      for (const method of ["HEAD", "OPTIONS", "DELETE"]) {
        attacks.push({ target: path, headers: [`${name}: ${method}`] });
        attacks.push({ method: "POST", target: path, headers: [`${name}: GET`] });
      }
    }
    for (const [index, name] of addressFields.entries()) {
      const value = clientIps[index % clientIps.length] ?? "";
      attacks.push({ target: path, headers: [`${name}: 127.0.0.1`] }, { target: path, headers: [`${name}: ${value}`] });
    }
    for (const name of hostFields) {
      for (const value of hosts) attacks.push({ target: path, headers: [`${name}: ${value}`] });
    }
    for (const proto of ["https", "http", "javascript", "https, http", "ftp"]) {
      attacks.push({
        target: path,
        headers: [`X-Forwarded-Proto: ${proto}`, "X-Forwarded-Port: 443", "X-Forwarded-Ssl: on"],
      });
    }
    return attacks;
  },
  { everySpelling: false },
);
