import type { LibraryText } from "../library-text.ts";

export const foldingALetter: LibraryText = {
  slug: "folding-a-letter",
  title: "Folding a letter that needs no envelope",
  subject: "letters",
  shelfmark: "L 03",
  minutes: 3,
  summary: "For centuries the sheet was its own envelope. Three folds worth learning, and what the seal was for.",
  reserved: false,
  parts: [
    {
      paragraphs: [
        "The envelope as we know it is young. Before cheap machine-made ones arrived in the middle of the nineteenth century, a letter was usually one sheet that was folded until it enclosed itself. Postage was often counted by the sheet, and an envelope would have been a second one to pay for.",
        "Conservators call the craft letterlocking. A locked letter cannot be opened without leaving a mark, which was the point: not to keep a thief out, but to let the reader see that one had been there.",
      ],
    },
    {
      heading: "The tuck",
      paragraphs: [
        "Fold a sheet of writing paper into thirds lengthways, so that the writing is inside. Turn it, fold the lower third up and the upper third down, and slip one end into the other. It needs neither wax nor paste, and it holds surprisingly well in a pocket. Use it for a note that goes by hand.",
      ],
    },
    {
      heading: "The slit and strip",
      paragraphs: [
        "Cut a narrow strip from the margin, but leave it attached at one end. Fold the letter small, pierce all the layers with a knife, thread the strip through, and fix its end with a drop of wax. The letter now has to be cut or torn to be read. Many an old letter in an archive still shows the slit and the missing corner.",
        "Practise on newsprint. The first three will come out the size of a thumb and the shape of a cushion; the fourth will be a letter.",
      ],
    },
    {
      heading: "Writing for the fold",
      paragraphs: [
        "Leave the middle of the last page empty. Folded, it becomes the outside, and the address goes there. Leave a hand's width free around the place where the seal will sit as well, because the opening takes a piece of paper with it, and the piece always seems to be the one with the date.",
      ],
    },
  ],
};
