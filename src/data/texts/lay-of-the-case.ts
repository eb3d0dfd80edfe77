import type { LibraryText } from "../library-text.ts";

export const layOfTheCase: LibraryText = {
  slug: "lay-of-the-case",
  title: "The lay of the case",
  subject: "type",
  shelfmark: "T 02",
  minutes: 3,
  summary: "Why the e has the biggest box, what upper and lower really meant, and how hands learn what eyes cannot.",
  reserved: false,
  parts: [
    {
      paragraphs: [
        "A type case is a map of a language. The letters are not in the order of the alphabet; they lie where the hand wants them. The e has the largest box, close to the middle, with the a, the t, the o and the n around it. The x and the z live at the edge, in boxes you could cover with a thumb.",
        "Two cases stood one above the other on a sloping frame. The capitals were kept in the upper and the small letters in the lower, and that is all that upper case and lower case ever meant.",
      ],
    },
    {
      heading: "J and U, at the end",
      paragraphs: [
        "In many old lays, the capitals do run in alphabetical order, all but J and U, which come after the Z. When the order was fixed, neither counted as a letter of its own: the I did duty for the J, and the V for the U. By the time they were wanted, every compositor's hands had learned the case, and hands do not like to be taught twice.",
      ],
    },
    {
      heading: "Learning it",
      paragraphs: [
        "Do not study the chart. Distribute type instead: take a page that has been printed and put every letter back in its box. It is dull for an hour and then it is not. You read a word, say it under your breath, and let the letters fall where they live, and after a few evenings you will notice that you no longer look.",
        "Mind your p's and q's, and your b's and d's too. Every letter is its own mirror image, and each has a nick on the side of its body that tells you which way is up. Feel for the nick first.",
      ],
    },
  ],
};
