import type { LibraryText } from "../library-text.ts";

export const grainOfPaper: LibraryText = {
  slug: "grain-of-paper",
  title: "The grain of paper, in five small tests",
  subject: "paper",
  shelfmark: "A 07",
  minutes: 3,
  summary: "Paper remembers the direction it was made in. Ask it before you fold, and your spines will lie flat.",
  reserved: false,
  parts: [
    {
      paragraphs: [
        "On a paper machine the wet fibres travel forward on a moving wire, and most of them turn to face the way they are going. That direction is the grain. A sheet folds willingly along it and grudgingly across; it swells across it in damp weather and hardly at all along it. A book whose grain runs from spine to fore-edge will wave at you for the rest of its life.",
        "Sheets made by hand have next to no grain, since the maker shakes the mould both ways. Everything else has one, and the label does not always tell.",
      ],
    },
    {
      heading: "Bend, tear, wet, nail, strip",
      paragraphs: [
        "Bend. Roll the sheet over without creasing it and press lightly; then turn it a quarter and do the same. The direction that gives way more easily has its fold along the grain. With most papers, this is all you need.",
        "Tear. Along the grain the tear runs straight. Across, it wanders off like a conversation.",
        "Wet. Lay a small square on water, or breathe on it for a while. It curls into a tube, and the tube lies along the grain.",
        "Nail. Draw two neighbouring edges between your nails. The edge that stays smooth runs along the grain; the one that ripples runs across.",
        "Strip. Cut two equal strips, one each way, and hold them side by side by the end. The one that droops was cut across the grain. The one that stands was cut along it.",
      ],
    },
    {
      heading: "Then write it down",
      paragraphs: [
        "Pencil an arrow on the wrapper as soon as you know. On a printed label the grain is often shown by underlining one of the two measurements, or by naming it last. Printers disagree about which, so we draw the arrow.",
      ],
    },
  ],
};
