/** A QR code as an SVG picture. This is the one file that imports uqr, which is loaded when the first picture is needed. */

/** @returns `<svg …>` of black modules on white, with the quiet zone that readers need (ISO/IEC 18004, 9.1) */
export async function qrCode(text: string): Promise<string> {
  const { renderSVG } = await import("uqr");
  // It would fill its card otherwise; as high as it is wide.
  return renderSVG(text, { ecc: "M", border: 4, pixelSize: 4 }).replace("<svg ", '<svg width="240" ');
}
