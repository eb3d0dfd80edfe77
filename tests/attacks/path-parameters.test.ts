/** `;x=y` behind a segment: some servers drop it before they look for the page (RFC 3986 3.3). */
import { describeAttack } from "./support/describe-attack.ts";

const parameters = [
  ";",
  ";x",
  ";x=y",
  ";x=y;z=1",
  ";jsessionid=1A2B",
  ";.css",
  ";a.js",
  ";/",
  ";/..",
  ";%2f",
  ";%2e%2e",
  "%3b",
  "%3bx=y",
  "%3B.css",
  ",x",
  ",",
  "!",
  "&x=y",
  "=",
  "@",
  ":80",
  "$",
  "*",
  "~1",
  "~",
  "'",
  "(1)",
];

describeAttack("path parameters", (path) => {
  const targets = parameters.flatMap((parameter) => [
    `${path}${parameter}`,
    `${path}${parameter}/`,
    `${path}/${parameter}`,
    `/${parameter}${path}`,
    path.replace(/^\/[^/]+/, `$&${parameter}`),
    `/about${parameter}/..${path}`,
  ]);
  return targets.map((target) => ({ target }));
});
