/** A dialog in the colours of the page that it covers, whether or not the page says by `color-scheme` that it is dark. */

/** Relative luminance (WCAG 2.2) above which black is easier to read than white. */
const turn = 0.179;

function luminanceOf(colour: Iterable<number>): number {
  const [red = 0, green = 0, blue = 0] = Array.from(colour, (byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Call it before the dialog opens. Its background is what lies in the middle of the page; its text is black or white. */
export function wearPageColours(dialog: HTMLElement): void {
  const { style, ownerDocument } = dialog;
  style.background = style.colorScheme = "";
  const { body, documentElement } = ownerDocument;
  const pixel = ownerDocument.createElement("canvas").getContext("2d");
  if (pixel === null) return;
  const above = new Set<Element>();
  for (let each = ownerDocument.elementFromPoint(innerWidth / 2, innerHeight / 2); each; each = each.parentElement) {
    above.add(each);
  }
  for (const each of [body, documentElement]) {
    above.delete(each);
    above.add(each);
  }
  // One over the other, as the browser paints them: they may be translucent, and in any notation.
  for (const colour of [
    getComputedStyle(dialog).backgroundColor,
    ...[...above].reverse().map((each) => getComputedStyle(each).backgroundColor),
  ]) {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 255, green = 255, blue = 255] = pixel.getImageData(0, 0, 1, 1).data;
  style.background = `rgb(${red} ${green} ${blue})`;
  style.colorScheme = luminanceOf([red, green, blue]) > turn ? "light" : "dark";
}
