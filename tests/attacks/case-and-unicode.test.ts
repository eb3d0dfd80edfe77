/** Letters that some programs take as the same: capitals, wide and look-alike forms, combined and split accents, overlong bytes. */
import { describeAttack, utf8 } from "./support/describe-attack.ts";

const wide = (text: string) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
/** Bytes in two or three where one is enough; forbidden by RFC 3629 3, decoded by some all the same. */
const overlong2 = (letter: string) =>
  `%c${(letter.charCodeAt(0) >> 6).toString(16)}%${((letter.charCodeAt(0) & 0x3f) | 0x80).toString(16)}`;
const overlong3 = (letter: string) =>
  `%e0%8${(letter.charCodeAt(0) >> 6).toString(16)}%${((letter.charCodeAt(0) & 0x3f) | 0x80).toString(16)}`;
const alike: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  i: "ı",
  o: "о",
  s: "ſ",
  m: "ｍ",
  k: "\u212a",
  d: "ԁ",
  b: "Ь",
};
const lookAlike = (text: string) => text.replace(/[aeiosmkdb]/g, (letter) => alike[letter] ?? letter);
const invisible = ["\u200b", "\u200d", "\u00ad", "\u0301", "\ufe0f", "\u2060", "\u180e"];

describeAttack("case and Unicode", (path) => {
  const cased = [
    path.toUpperCase(),
    path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
    path.replace(/[a-z]$/, (letter) => letter.toUpperCase()),
    path.replace(/[a-z]{2}/g, (pair) => pair.charAt(0).toUpperCase() + pair.slice(1)),
  ];
  const shaped = [
    wide(path),
    lookAlike(path),
    wide(path).toUpperCase(),
    path.replace("/", "\uff0f"),
    path.replace("/", "\u2215"),
    path.replace("/", "\u2044"),
    `${path}\uff0f`,
    `${path}\uff0e\uff0e`,
    path.replace(/s/, "ſ"),
    path.replace(/[a-z]/, "$&\u0301"),
    ...invisible.flatMap((mark) => [`${path}${mark}`, path.replace(/[a-z]/, `$&${mark}`)]),
  ];
  const encodedShapes = shaped.flatMap((text) => [
    encodeURI(text),
    encodeURI(text.normalize("NFD")),
    encodeURI(text.normalize("NFKC")),
    utf8(text),
  ]);
  const overlong = [
    path.replace(/[a-z]/, overlong2),
    path.replace(/[a-z]/g, overlong2),
    path.replace(/[a-z]/, overlong3),
    path.replace(/\/(?=[^/]*$)/, "%c0%af"),
    path.replace("/", "%c0%af"),
    `${path}%c0%af`,
    `${path}%e0%80%af`,
    path.replace("/", "%f0%80%80%af"),
  ];
  const encodedCase = [path.replace(/[a-z]/, (letter) => `%${letter.toUpperCase().charCodeAt(0).toString(16)}`)];
  return [...cased, ...encodedShapes, ...overlong, ...encodedCase].map((target) => ({ target }));
});
