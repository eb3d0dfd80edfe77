/** Patterns as pictures of some hundred bytes: a value of `mask`, so that their colour is the theme's. */

function mask(drawing: string, size: number): string {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${drawing}</svg>`;
  const url = picture.replace(/"/g, "'").replace(/[<>#%]/g, (character) => encodeURIComponent(character));
  return `url("data:image/svg+xml,${url}")`;
}

/** Paper snips in two colours. The shapes of both lie between each other. */
export const confetti: readonly [string, string] = [
  mask(
    '<circle cx="18" cy="22" r="7"/><path d="M92 12l16 9-3 5-16-9zM40 98q10-14 20 0t20 0v6q-10 14-20 0t-20 0zM112 78l12 12-12 12-12-12z"/>',
    136,
  ),
  mask(
    '<path d="M58 30h14v14H58zM14 66q8-12 16 0t16 0v5q-8 12-16 0t-16 0z"/><circle cx="122" cy="48" r="5"/><circle cx="18" cy="118" r="8"/><path d="M84 112l14-8 3 5-14 8z"/>',
    136,
  ),
];

/** The grain of paper. */
export const noise = mask(
  '<filter id="n"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1.6 -.62"/></filter><rect width="180" height="180" filter="url(#n)"/>',
  180,
);
