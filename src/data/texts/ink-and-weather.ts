import type { LibraryText } from "../library-text.ts";

export const inkAndWeather: LibraryText = {
  slug: "ink-and-weather",
  title: "Ink and weather",
  subject: "press",
  shelfmark: "P 09",
  minutes: 3,
  summary: "A cold shop prints grey and a hot one prints mud. Reading the ink by ear, and mending it by small steps.",
  reserved: false,
  parts: [
    {
      paragraphs: [
        "Printing ink is pigment in a varnish, and the varnish follows the weather. In a cold room it stiffens and will not leave the roller; on a hot afternoon it runs into the counters of every e. The recipe that served you in March is not the recipe for August, and the tin has no opinion.",
        "So listen to it. A film of ink of the right thickness makes a sound under the roller like silk being folded, or like bacon two rooms away. A loud, tearing hiss means too much. Silence means too little, or that somebody has left the roller resting on the slab.",
      ],
    },
    {
      heading: "Too stiff",
      paragraphs: [
        "Warm the slab before you touch the ink: a hot-water bottle laid upon it for ten minutes is enough. If the ink still picks fibres out of the paper, work in a drop of thin varnish with the knife. A drop, and then a full minute of mixing, before you decide about the next.",
      ],
    },
    {
      heading: "Too loose",
      paragraphs: [
        "Take ink away first; nine times in ten, that was it. If the impression still spreads, work in a little magnesium carbonate, which stiffens the ink without changing the colour much. And look at the packing, since a page that is squeezed too hard looks exactly like a page that is inked too wet.",
      ],
    },
    {
      heading: "Keep a diary",
      paragraphs: [
        "Write down the temperature, the ink, what you added, and pin a good sheet next to it. After two winters you will have a book that knows more about your room than anybody who sells ink.",
      ],
    },
  ],
};
