import type { LibraryText } from "../library-text.ts";

export const correctingMarks: LibraryText = {
  slug: "correcting-marks",
  title: "Reading a proof, and marking it kindly",
  subject: "type",
  shelfmark: "T 11",
  minutes: 3,
  summary: "A dozen marks are enough. Two readings, one pencil, and some manners for the margin.",
  reserved: false,
  parts: [
    {
      paragraphs: [
        "A proof is the first time that anybody sees the page, and the last time that it is cheap to change. Read it twice, for two different things. The first reading is for the sense, at ordinary speed, as a reader would. The second is for the letters, slowly, and backwards if you can bear it: from the last line to the first, so that the story cannot carry you over a missing comma.",
        "Reading aloud to a second person who holds the copy is better than both. It was the ordinary way once, and whoever was reading said the stops aloud as well.",
      ],
    },
    {
      heading: "Two marks for each mistake",
      paragraphs: [
        "Every correction has one mark in the text and another in the margin: the first says where, the second says what. A mark in the text alone will be overlooked, and one in the margin alone will be argued about. Put them in the nearer margin, in the order in which they occur on the line, with a stroke after each.",
        "The loop with a tail means take out; it is an old letter d, for deleatur, let it be deleted. A caret means put in. Dots under a word, with stet in the margin, mean let it stand after all, and they are the most gracious mark of all, because they are how a reader says: I was wrong, and you were right.",
      ],
    },
    {
      heading: "Manners",
      paragraphs: [
        "Use a pencil. Mark what is wrong and query what you would merely have done differently; a query ends with a question mark and can be answered with a no. And find one line to praise. Whoever set the page will read your margins more closely than anybody has ever read the text.",
      ],
    },
  ],
};
