import type { LibraryText } from "../library-text.ts";

export const lockingUp: LibraryText = {
  slug: "locking-up",
  title: "Locking up: furniture, reglet and the quoin",
  subject: "press",
  shelfmark: "P 14",
  minutes: 4,
  summary: "How a page of loose pieces becomes one solid thing, and how to find the one line that is not holding.",
  reserved: false,
  parts: [
    {
      paragraphs: [
        "A page of type is a few thousand small objects that would much rather be elsewhere. Locking up persuades them to stay. Around the type goes the furniture, wooden or metal blocks lower than the letters; around the furniture the iron frame called the chase; and between the two, on the two sides furthest from the corner you trust, the quoins.",
        "A quoin is a wedge. Driven against its partner, or turned with a key in the later kinds, it pushes the furniture sideways and upwards by very little, and that little is all the strength the page has. It is a good thing to be named after: small, plain, and the reason that everything else holds.",
      ],
    },
    {
      heading: "Squaring the page",
      paragraphs: [
        "Begin on a clean stone. A single hair of metal under a line will lift it, and you will blame the type, the packing and the press before you think of the stone. Slide the page on, put the longest furniture against the long sides, and let each piece overlap the next like the blades of a pinwheel, so that no two can bind against each other.",
        "Tighten the quoins with your fingers only. Then plane the page: lay the planer flat and tap it lightly, once for each hand's width. Now tighten with the key, a quarter turn at a time, from one quoin to the next and back.",
      ],
    },
    {
      heading: "The lift test",
      paragraphs: [
        "Raise one corner of the chase onto a spare quoin and press along the lines with a fingertip. What moves is loose; what is loose is nearly always a line set a hair too short. Do not tighten the whole page to rescue one line. Unlock, add a thin space, and begin again.",
        "People who are new to the bench take this for slowness. It is the opposite: the quarter of an hour at the stone is the one you do not spend later, picking letters out of the rollers.",
      ],
    },
  ],
};
