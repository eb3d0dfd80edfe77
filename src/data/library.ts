/** The members' library, newest first. */
import { correctingMarks } from "./texts/correcting-marks.ts";
import { foldingALetter } from "./texts/folding-a-letter.ts";
import { grainOfPaper } from "./texts/grain-of-paper.ts";
import { inkAndWeather } from "./texts/ink-and-weather.ts";
import { layOfTheCase } from "./texts/lay-of-the-case.ts";
import { lockingUp } from "./texts/locking-up.ts";
import { marbledPapers } from "./texts/marbled-papers.ts";
import { visitorsBook } from "./texts/visitors-book.ts";
import { woodType } from "./texts/wood-type.ts";
import type { LibraryText } from "./library-text.ts";

export const library: readonly LibraryText[] = [
  lockingUp,
  foldingALetter,
  woodType,
  grainOfPaper,
  visitorsBook,
  layOfTheCase,
  inkAndWeather,
  marbledPapers,
  correctingMarks,
];

export function findText(slug: string | undefined): LibraryText | undefined {
  return library.find((text) => text.slug === slug);
}

/** The text after this one on the shelf; after the last comes the first. */
export function nextOnShelf(text: LibraryText): LibraryText | undefined {
  return library[(library.indexOf(text) + 1) % library.length];
}
