import type { LibraryText } from "../library-text.ts";

export const visitorsBook: LibraryText = {
  slug: "visitors-book",
  title: "The first visitors’ book",
  subject: "letters",
  shelfmark: "L 01",
  minutes: 2,
  summary:
    "Signatures and remarks from the society’s first open evenings. A fragile volume, shown in the reading room.",
  reserved: true,
  parts: [
    {
      paragraphs: [
        "The book is a quarter-bound ledger that was meant for a coal merchant, with columns for hundredweights that our first visitors cheerfully ignored. Its opening page carries a single line in violet ink: came for the warmth, stayed for the ampersands.",
        "The binding has parted along the upper joint, and the violet ink moves at the least damp. It is therefore read here in transcription, and the volume itself is brought out twice a year, on a cushion, with clean hands and no pens in the room.",
      ],
    },
    {
      heading: "Notes for whoever shows it",
      paragraphs: [
        "Open it no further than the cushion allows, and turn from the upper corner. The two loose leaves at the back belong between the fourth and the fifth gathering; they are kept loose on purpose until the binder has seen them.",
        "Several of those who signed gave their home address, as one did. The transcription leaves the addresses out, and that is why this text is kept for editors.",
      ],
    },
  ],
};
