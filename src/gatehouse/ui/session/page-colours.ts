/** A dialog in the colours of the page that it covers, whether or not the page says by `color-scheme` that it is dark. */

/** Relative luminance (WCAG 2.2) above which black is easier to read than white. */
const turn = 0.179;
const shares = [0.2126, 0.7152, 0.0722];

/** Call it before the dialog opens. Its background is what lies in the middle of the page; its text is black or white. */
export function wearPageColours(dialog: HTMLElement): void {
  const { style } = dialog;
  style.background = style.colorScheme = "";
  const pixel = document.createElement("canvas").getContext("2d");
  const found = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const layers: Element[] = [];
  // A short body stands for the whole page as well.
  let each: Element | null = found?.closest("body *") ?? document.body;
  for (; each !== null; each = each.parentElement) layers.unshift(each);
  if (pixel === null) return;
  // One over the other, as the browser paints them: they may be translucent, and in any notation.
  for (const layer of [dialog, ...layers]) {
    pixel.fillStyle = getComputedStyle(layer).backgroundColor;
    pixel.fillRect(0, 0, 1, 1);
  }
  const colour = pixel.getImageData(0, 0, 1, 1).data.slice(0, 3);
  const luminance = shares.reduce((sum, share, at) => sum + share * ((colour[at] ?? 0) / 255) ** 2.2, 0);
  style.background = `rgb(${colour.join()})`;
  style.colorScheme = luminance > turn ? "light" : "dark";
}
