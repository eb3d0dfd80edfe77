/** Bytes after the path that some programs cut off and others compare. */
import { describeAttack, utf8 } from "./support/describe-attack.ts";

const encoded = [
  "%00",
  "%01",
  "%07",
  "%08",
  "%09",
  "%0a",
  "%0b",
  "%0c",
  "%0d",
  "%0d%0a",
  "%1b",
  "%20",
  "%7f",
  "%80",
  "%85",
  "%a0",
  "%ff",
  "%c2%a0",
  "%c2%85",
  "%e2%80%8b",
  "%e2%80%ae",
  "%e2%80%a8",
  "%ef%bb%bf",
  "%ef%bf%bd",
  "%ef%bf%bf",
  "%f0%9f%9a%aa",
  "%23",
  "%3f",
  "%26",
  "%22",
  "%27",
  "%3c",
  "%2a",
  "%7c",
  "%60",
];
const plain = [
  ".",
  "..",
  "...",
  "./",
  "/.",
  "/..",
  "*",
  "~",
  "::$DATA",
  ":",
  "|",
  "^",
  "`",
  "{}",
  '"',
  "<",
  "[",
  "'",
  "&",
  "!",
  "\u0080",
  "\u00ff",
  "\u00a0",
];
const wide = ["\u200b", "\u00a0", "\u2028", "\ufeff", "\u202e", "é"].map(utf8);

describeAttack("trailing junk", (path) => {
  const junk = [...encoded, ...plain, ...wide];
  const targets = junk.flatMap((text) => [`${path}${text}`, `${path}/${text}`, `/${text}${path}`]);
  return targets.map((target) => ({ target }));
});
