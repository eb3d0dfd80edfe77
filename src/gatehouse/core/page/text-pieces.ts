/** Long texts, in the pieces in which they are stored. */

/** UTF-16 units of one part; a longer text is stored in several. */
export const longestText = 2000;

/** The text in pieces that fit into a part each; none ends inside of a character. */
export function textPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== "";) {
    const isCut = rest.length > longestText && /[\ud800-\udbff]/.test(rest.charAt(longestText - 1));
    const piece = rest.slice(0, isCut ? longestText - 1 : longestText);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}
