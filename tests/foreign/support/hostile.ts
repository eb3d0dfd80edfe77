/** Spellings of a guarded path that a router, a file server or a proxy may read as that path. */
import type { Attack } from "../../attacks/support/describe-attack.ts";

const code = (character: string) => `%${character.charCodeAt(0).toString(16)}`;

/** @param base of the site, which some of Astro's parts take off and others do not */
export function hostileRequests(path: string, base: string, origin: string): Attack[] {
  const own = base + path;
  const { host } = new URL(origin);
  const letter = path.replace(/[a-z](?=[^a-z]*$)/, code);
  const spellings = [
    path,
    own,
    `${own}/`,
    `${own}//`,
    `/${own}`,
    `//${host}${own}`,
    `${base}/.${path}`,
    `${base}/x/..${path}`,
    `${base}/%2e%2e${own}`,
    `${base}//${path.slice(1)}`,
    base + base + path,
    base + letter,
    base + letter.replace("%", "%25"),
    base + path.replaceAll("/", "%2f"),
    base + path.replaceAll("/", "\\"),
    base + path.toUpperCase(),
    `${own};x=1`,
    `${own}%00`,
    `${own}%20`,
    `${own}.html`,
    `${own}/index.html`,
    `${own}/index.html/`,
    `${own}.json`,
    `${own}?x`,
    `${own}#x`,
    origin + own,
    `${base}/_server-islands/${path.slice(1)}`,
    `${base}/_image?href=${encodeURIComponent(own)}&f=png`,
    `${base}/_image?href=${encodeURIComponent(`${own}/index.html`)}`,
    `${base}/_image?href=${encodeURIComponent(origin + own)}&f=svg`,
    `${base}/404?x=${own}`,
  ];
  const targets = [...new Set(spellings)].map((target): Attack => ({ target }));
  const otherwise: Attack[] = [
    ...["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"].map((method) => ({
      method,
      target: own,
    })),
    { target: own, headers: ["Range: bytes=0-1000"] },
    { target: own, headers: ['If-None-Match: "x"', "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT"] },
    { target: own, headers: ["Sec-Purpose: prefetch"] },
    { target: own, headers: ["Cookie: gatehouse=0123456789abcdef0123456789abcdef"] },
    { target: own, headers: ["Authorization: Bearer x"] },
    { target: own, headers: [`X-Forwarded-Host: ${host}`, "X-Forwarded-For: 127.0.0.1"] },
    { target: base || "/", headers: [`X-Original-URL: ${own}`, `X-Rewrite-URL: ${own}`, `X-Forwarded-Uri: ${own}`] },
    { target: own, headers: ["X-Astro-Path: /", "X-Astro-Locals: {}", "X-HTTP-Method-Override: HEAD"] },
    { target: `${own}?_action=updateProfile`, method: "POST", headers: [`Origin: ${origin}`] },
  ];
  return [...targets, ...otherwise];
}
