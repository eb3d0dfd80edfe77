/** Letters, separators and dots as percent-codes, once and more than once: what one reader decodes another leaves. */
import { describeAttack } from "./support/describe-attack.ts";

const code = (character: string) => `%${character.charCodeAt(0).toString(16)}`;
/** `%61` as `%2561`, as `%252561`, and so on. */
const again = (text: string, times: number): string =>
  times === 0 ? text : again(text.replaceAll("%", "%25"), times - 1);

describeAttack("encodings and multi-encodings", (path) => {
  const first = path.replace(/[a-z]/, code);
  const last = path.replace(/[a-z](?=[^a-z]*$)/, code);
  const letters = path.replace(/[a-z]/g, code);
  const upper = letters.replace(/%../g, (text) => text.toUpperCase());
  const whole = path.slice(1).replace(/./g, code);
  const once = [first, last, letters, upper, `/${whole}`, code("/") + path.slice(1), path.replaceAll("/", "%2f")];
  const more = [first, letters, `/${whole}`].flatMap((text) => [1, 2, 3, 9, 10, 11].map((times) => again(text, times)));
  // A code written as codes: "%" and its two digits, each on its own.
  const split = [
    path.replace(/[a-z]/, (letter) => `%25%${letter.charCodeAt(0).toString(16).replace(/./g, "3$&%").slice(0, -1)}`),
  ];
  const notCodes = [
    "%",
    "%%",
    "%u0061",
    "%uff41",
    "%6",
    "%g1",
    "%x61",
    "&#97;",
    "\\x61",
    "%c1%a1",
    "%e0%81%a1",
    "+",
    "%20",
    "%2b",
  ];
  const broken = notCodes.flatMap((text) => [path.replace(/[a-z]/, text), `${path}${text}`, `${path}/${text}`]);
  return [...once, ...more, ...split, ...broken].map((target) => ({ target }));
});
