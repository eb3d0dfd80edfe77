import type { LibraryText } from "../library-text.ts";

export const woodType: LibraryText = {
  slug: "wood-type",
  title: "Wood type, and how to wake it",
  subject: "type",
  shelfmark: "T 21",
  minutes: 4,
  summary: "End grain, shellac and a century of posters. How to clean a fount that has slept, without drowning it.",
  reserved: false,
  parts: [
    {
      paragraphs: [
        "Metal is a poor material for big letters. A cast letter as tall as a hand is heavy, cools unevenly, and sinks in the middle of its face. Wood does none of this, and when the posters of the nineteenth century wanted letters that could be read across a street, the poster won.",
        "The best of it is end-grain maple: the log sliced like a loaf, so that the fibres stand upright and meet the press with their ends. The slices were dried for a long time, planed to the height of type, and sealed. A router that followed a pattern cut the outlines; the corners were finished by hand.",
      ],
    },
    {
      heading: "What not to do",
      paragraphs: [
        "Do not wash it. Water raises the grain, swells the block, and pulls the shellac away; the letter you clean today will rock on the bed tomorrow. Do not scrape the face with anything harder than a fingernail, either. Old ink on the face is thin and does little harm.",
      ],
    },
    {
      heading: "What to do instead",
      paragraphs: [
        "Wipe the face with a rag that is damp with vegetable oil, wait, and wipe it dry with another. Move the rag along, so that no dirty part touches the letter twice. Old ink comes off over several evenings or not at all. A very little white spirit helps with the stubborn places, by an open window.",
        "Then print it. Nothing brings a dry block back as well as ink does. Begin with a soft packing and a light impression, and pull a dozen sheets that nobody will keep. The solid areas will fill, sheet by sheet, as the wood takes up the oil.",
      ],
    },
    {
      heading: "Keep the scars",
      paragraphs: [
        "A nick in the foot of a letter is somebody's bad afternoon, long ago. Low blocks can be raised with a sheet of tissue underneath. Broken serifs can stay broken. The reader will not miss them, and the next printer will recognise an old friend.",
      ],
    },
  ],
};
