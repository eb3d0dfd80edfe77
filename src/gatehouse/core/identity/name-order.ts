/** What names are put in order by: Ä stands beside A and ß beside ss, in the same way on every engine and server. */

/** Letters that Unicode does not take apart (NFKD). */
const unlike: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};
const marks = /\p{M}+/gu;

/** Never empty for a name, which a space stands for: empty is what is not filled in yet. */
export function nameOrder(name: string): string {
  const plain = name.normalize("NFKD").replace(marks, "").toLowerCase();
  const letters = plain
    .replace(/[ßæœøđðþłı]/g, (letter) => unlike[letter] ?? letter)
    .normalize("NFC")
    .trim();
  return letters === "" ? " " : letters;
}
