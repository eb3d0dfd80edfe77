/** What a text in the members' library is made of. */

export const subjects = {
  type: { label: "Type", about: "Letters in metal and wood: how they are cast, kept, chosen and put together." },
  paper: { label: "Paper", about: "Sheets and what they do under pressure: grain, weight, surface and edge." },
  press: { label: "Press", about: "From the locked-up page to the printed one: ink, packing, register and patience." },
  letters: {
    label: "Letters",
    about: "Writing to one another: folding, sealing, answering, and keeping what was sent.",
  },
} as const;

export type SubjectId = keyof typeof subjects;

export interface LibraryPart {
  /** Left out for the opening, which follows the title directly. */
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}

export interface LibraryText {
  /** Last part of the address; never changes once members may have kept a link. */
  readonly slug: string;
  readonly title: string;
  readonly subject: SubjectId;
  /** Where the printed copy stands. */
  readonly shelfmark: string;
  /** Reading time in minutes. */
  readonly minutes: number;
  readonly summary: string;
  readonly parts: readonly LibraryPart[];
  /** A reading room copy: listed for every member, opened to editors. */
  readonly reserved: boolean;
}

/** Whether a text, such as one from a URL, is the id of one of our subjects. */
export function isSubjectId(text: string): text is SubjectId {
  return Object.hasOwn(subjects, text);
}
