import type { LibraryText } from "../library-text.ts";

export const marbledPapers: LibraryText = {
  slug: "marbled-papers",
  title: "Marbled papers: stone, comb and peacock",
  subject: "paper",
  shelfmark: "A 18",
  minutes: 4,
  summary:
    "Colour floating on a bath of seaweed, and a sheet that touches it once. How to tell the classic patterns apart.",
  reserved: false,
  parts: [
    {
      paragraphs: [
        "Marbling is printing from water. A tray is filled with size, a thin jelly that is made from carrageen moss. Colours mixed with a little ox gall are dropped on it, and instead of sinking they spread into discs that push one another aside without mixing. The pattern is drawn, a sheet is laid down from one corner to the other, and when it is lifted, the pattern comes too. The bath is skimmed, and there will never be another sheet quite like it.",
        "The paper is brushed with alum on the day before; without it, the colours slide off in the rinse like a dream at breakfast.",
      ],
    },
    {
      heading: "Stone",
      paragraphs: [
        "The oldest and the simplest: drops upon drops, left where they spread. The last colour stays roundest, and the first is squeezed into veins. In Turkey, where the art is called ebru, this ground is battal, and the other patterns begin with it.",
      ],
    },
    {
      heading: "Comb",
      paragraphs: [
        "Draw a stylus through the stone, up and down in close lines, and you have the gel-git, the coming and going. Pull a fine comb across those lines and you have nonpareil, the small even scales that line so many bindings of the last two centuries.",
      ],
    },
    {
      heading: "Peacock and bouquet",
      paragraphs: [
        "For these, two rakes are joined, so that the teeth of one stand in the gaps of the other. Drawn along the bath while the hands sway gently from side to side, they gather the nonpareil into fans, and every fan has an eye. It takes ten seconds. It takes about a year to make those ten seconds look like nothing.",
      ],
    },
  ],
};
