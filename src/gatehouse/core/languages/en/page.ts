/** The editor of the refusal page. */
import type { Layout } from "../../page/layout.ts";
import type { ThemeTokens } from "../../theme/tokens.ts";
import { formats } from "../formats.ts";

const { plural, number } = formats.en;

/** When a block shows, with names; what is left out does not limit it. */
export interface ShownTo {
  readonly audience: "everyone" | "anonymous" | "signed-in";
  readonly reasons?: readonly string[] | undefined;
  readonly sections?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export const page = {
  title: "Refusal page",
  studioNeedsScripts: "The studio needs scripts, and they are switched off in this browser.",
  openStudio: "Open the studio",
  asForms: "Edit the page with forms",
  tabs: { words: "Words", layout: "Layout", languages: "Languages", preview: "Preview", history: "History" },
  saveInDraft: "Save in the draft",
  saveMine: "Save mine in its place",
  back: "Back",
  leaveUnsaved: "Go on without saving what is typed here",
  fieldsToCheck: (count: number) =>
    plural(count, { one: "One field below needs another look.", other: "# fields below need another look." }),
  notices: {
    saved: "Saved in the draft. Visitors see it once it is published.",
    published: "Published. Visitors see this page from now on.",
    restored: "The old page is back, as a new revision. Visitors see it from now on.",
    discarded: "The draft is what visitors see again.",
    scheduled: "Scheduled. Visitors see this page from the moment you chose, even if you go on with the draft.",
    unscheduled: "Cancelled. Nothing is published later.",
    "in-draft": "The old page is the draft now. Visitors go on seeing what they see.",
    "link-revoked": "The link does not work any more.",
    imported: "The page of the file is the draft now. Visitors see it once it is published.",
    "changed-meanwhile": "Somebody changed the page in the meantime, so nothing was done. Have a look and try again.",
  },
  cannotBeOpened: "The draft of the page cannot be opened",
  noRevision: "There is no such revision",
  noRevisionText: "Look in the history of the page for those there are.",
  noPage: "There is no such page",
  noPageText: "It may have been made by a newer release.",
  blockGone: "The site has no blocks of this kind any more, so visitors do not see it. It is kept.",
  noBlock: "This block is not on the page any more",
  noBlockText: "Go back to the layout to see what there is.",
  formUnreadable: "The form could not be read",
  formUnreadableText: "Go back, load the page anew and try again.",
  draftStays: "The draft stays as it is",

  // The bar
  state: "State of the page",
  draft: "Draft: not published yet",
  stillSee: (revision: number) => `Visitors still see revision ${number(revision)}.`,
  saved: (time: string, person: string | null) => `Saved ${time}${person === null ? "" : ` by ${person}`}.`,
  published: "Published",
  see: (revision: number) => `Visitors see this page, revision ${number(revision)}.`,
  preview: "Preview",
  publish: "Publish",
  whatChanged: "What changed",
  whatChangedHint: "For people who look at the history later.",
  publishNow: "Publish now",
  mayNotPublish: "Somebody who may publish can put it in front of visitors.",
  discard: "Discard",
  discardText: (revision: number) =>
    `The draft goes back to what visitors see now, revision ${number(revision)}. What you typed here and have not saved goes too.`,
  discardButton: "Discard the draft",

  // Two people at once
  youChanged: "You changed the page in another window in the meantime",
  otherChanged: (person: string | null) => `${person ?? "Someone else"} changed the page while you were working on it`,
  thatWasSaved: (time: string) => `That was saved ${time}.`,
  nothingWasChanged: "You see the page as it is now. Nothing was changed just now; try again if it still makes sense.",
  typedIsHere: "What you typed is still here. Save again to put it in place of the other, or first",
  lookAtOther: "look at the other in a new window",

  // Publishing
  publishTitle: "Publish the page",
  publishLead: "From then on visitors see the draft. The page before it stays in the history.",
  notPublished: "Not published",
  nothingToPublish: "There is nothing to publish: visitors see this page already.",
  rolesDoNotLet: "Your roles do not let you publish. Somebody who may can do it from here.",

  // Words
  wordsLead: "What people read when a page is closed to them, and where they sign in.",
  language: "Language",
  notOffered: "The page is not offered in this language. Add it under Layout.",
  previewThis: "Preview this",
  scopes: {
    everywhere: "Everywhere",
    oneReason: "For one reason",
    oneSection: "For one section",
    site: "Whole site",
    signIn: "Sign-in page",
    labels: "Fields and buttons",
  },
  scopeTitles: {
    site: "Words for the whole site",
    "sign-in": "Words for the sign-in page",
    labels: "Fields and buttons",
  },
  scopeLeads: {
    site: "Stand beside what each reason says, so that the page stays true: also for people whose account is switched off.",
    "sign-in": "Shown where people come to sign in by themselves, and nothing was refused.",
    labels: "What the fields, buttons and links of the page are called.",
    section: "Shown to visitors who were on their way into this section, beside what each reason says.",
  },
  whatWordsAreFor: "What the words are for",
  wordsFor: "Words for:",
  hasOwnWords: "has words of its own",
  heading: "Heading",
  explanation: "Explanation",
  note: "A sentence beside the explanation",
  noteHint: "Shown below what each reason says, in its own paragraph.",
  nextSteps: "Next steps",
  nextStepsHint: "One on each line, six at most.",
  sectionName: "Name of the section",
  sectionNameHint: "As it reads inside a sentence: “the members’ section”.",
  lookReadOnly:
    "You can see the look here. To change it, your roles need the permission “Change the look of the refusal page”.",
  otherSituations:
    "In some situations something else has happened, and the page says that instead of these words. In the studio you can see each situation and write words for it.",
  placeholders: "Words that fill themselves in",
  placeholderMeanings: {
    site: "the name of the site",
    section: "the section that was asked for",
    name: "the name of the person who is signed in",
    roles: "the roles that would let them in",
    day: "the last day of a role that has ended",
    onward: "where the visitor comes after signing in, as a sentence",
    permissions: "the permissions that are missing",
  },

  // Layout
  layoutLead: "What the page is made of, in which order, and how it looks.",
  blocksTitle: "Blocks",
  blocksLead: "From top to bottom, as visitors see them.",
  alwaysThere: "Always there",
  whySignInStays: "Always on the page: without it nobody could sign in.",
  whyHeadingStays: "Always on the page: it tells people what happened.",
  moveUp: (block: string) => `Move ${block} up`,
  moveDown: (block: string) => `Move ${block} down`,
  settings: "Settings",
  thePage: "The page itself",
  moveInto: "Move into …",
  where: "Where",
  duplicate: "Duplicate",
  duplicateBlock: (block: string) => `Duplicate ${block}`,
  settingsOf: (block: string) => `Settings of ${block}`,
  removeBlock: (block: string) => `Remove ${block}`,
  addBlock: "Add a block",
  blockChoice: (label: string, purpose: string) => `${label}: ${purpose.charAt(0).toLowerCase()}${purpose.slice(1)}`,
  hidden: "Hidden: not on the page",
  shownTo: ({ audience, reasons, sections, from, until }: ShownTo) => {
    const parts = [
      ...(audience === "anonymous" ? ["while nobody is signed in"] : []),
      ...(audience === "signed-in" ? ["to people who are signed in"] : []),
      ...(reasons === undefined ? [] : [`for: ${reasons.join(", ")}`]),
      ...(sections === undefined ? [] : [`on the way to: ${sections.join(", ")}`]),
      ...(from === undefined ? [] : [`from ${from}`]),
      ...(until === undefined ? [] : [`until ${until}`]),
    ];
    return `Only ${parts.join(", ")}`;
  },
  look: "Look",
  lookLead: "Every theme is designed for light and for dark; visitors see the one their device is set to.",
  lookInFrame:
    "This site shows the page inside its own layout: the layout’s background, typeface and colours come before the theme’s.",
  layout: "Layout",
  theme: "Theme",
  layouts: {
    card: { label: "Card", text: "One column on a card" },
    split: { label: "Split", text: "Words on a coloured half, the form on the other" },
    open: { label: "Open", text: "One column, without a card" },
  } satisfies Record<Layout, { label: string; text: string }>,
  /** In lists of what changed. */
  type: {
    body: "Typeface of texts",
    heading: "Typeface of headings",
    headingWeight: "Weight of headings",
    scale: "Size of headings",
    tracking: "Space between the letters of headings",
    headingCase: "Capitals in headings",
  } satisfies Record<keyof ThemeTokens["type"], string>,
  typeOptions: {
    scale: { modest: "Small", regular: "Regular", grand: "Large", monumental: "Very large" },
    tracking: { tight: "Tight", normal: "Regular", wide: "Wide" },
    headingCase: { "as-written": "As written", capitals: "All in capitals" },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  aPicture: "A picture",
  anotherPicture: "Another picture",
  /** By the ids of the themes that ship. */
  themes: {
    harbour: "Cool and quiet, with a soft light from above and a card that floats.",
    almanac: "Ink on warm paper: old-style letters, fine rules and wide margins.",
    blueprint: "Drawn on a grid, with typewriter headings and sharp, close lines.",
    orchard: "Round and friendly, in the light of an early morning.",
    marquee: "A poster: heavy letters, a bright band and hard edges.",
    ledger: "A private bank: serif headings, hairlines, and a deep green half.",
    teletype: "A terminal: one width of letters, ruled paper by day and green light by night.",
    rotunda: "A museum: very large letters on a white wall, and hardly anything else.",
    carousel: "A club on its best day: paper snips, round letters and buttons with a body.",
    counter: "A public service: plain words, thick edges, and a focus that is hard to miss.",
  } as Readonly<Record<string, string>>,
  brand: "Brand",
  brandLead: "One colour, a typeface and your marks. The whole palette follows the colour. Save it before you go on.",
  brandColourForm: "Such as #3355aa. Left empty, the theme’s own colours hold.",
  samplePage: { signIn: "Sign in", toOpen: "to open this page", help: "Help" },
  languages: "Languages",
  languagesLead: "Visitors see the page in the language they like best among these.",
  offeredIn: "The page is offered in",
  ownLanguage: "The site’s own language",
  ownLanguageHint: "For visitors who read none of the others.",

  // One block
  allBlocks: "All blocks",
  whenItShows: "When it shows",
  alwaysShows: "It shows for everybody and for every reason.",
  toWhom: "To whom",
  audiences: {
    everyone: "Everybody",
    anonymous: "Only people who are not signed in",
    "signed-in": "Only people who are signed in",
  },
  forReasons: "For which reasons",
  forSections: "On the way to which sections",
  forSectionsHint: "None ticked: everywhere.",
  shownFrom: "From",
  shownUntil: "Until",
  utc: "In UTC. Left empty, without a limit.",
  hide: "Hide this block",
  hideHint: "It stays here with its settings, but is not on the page.",

  link: (row: number) => `Link ${number(row)}`,
  linkWords: "words",
  linkHref: "URL",

  // Preview
  previewLead: "The page as visitors would see it once it is published. Nothing in it can be pressed.",
  previewPage: "Page",
  onTheWayTo: "On the way to",
  somePage: "Some page",
  mode: "Light or dark",
  modes: { device: "As this device", light: "Light", dark: "Dark" },
  screen: "Screen",
  screens: { desktop: "Desktop", phone: "Phone" },
  show: "Show",
  previewOf: (shown: string) => `Preview: ${shown}`,

  // History
  historyLead: "Every page that visitors have seen. Each can be brought back.",
  historyTable: "Published pages, newest first",
  revision: "Revision",
  publishedAt: "Published",
  by: "By",
  revisionNumber: (revision: number) => `Revision ${number(revision)}`,
  live: "Visitors see this",
  firstStart: "The first start",
  noNote: "No note",
  broughtBack: (revision: number) => `Revision ${number(revision)} brought back`,
  publishedBy: (at: string, person: string | null) =>
    `Published ${at} ${person === null ? "at the first start" : `by ${person}`}.`,
  quoted: (note: string) => `“${note}”`,
  isLive: "This is the page that visitors see now.",
  bringBack: "Bring this page back",
  bringBackText: (revision: number, replacesDraft: boolean) =>
    `Visitors see revision ${number(revision)} again at once, as a new revision.${replacesDraft ? " The draft that is not published yet is replaced by it." : ""}`,
  bringBackButton: (revision: number) => `Bring revision ${number(revision)} back`,
  asVisitorsSaw: (revision: number) => `Revision ${number(revision)} as visitors saw it`,

  // Before publishing
  checkTitle: "Checks",
  checkFine: "Nothing to mend in the draft itself.",
  checkPrinted: "Pages as they are printed",
  checkNext: "Check the next pages",
  checkPrintedFine: "Nothing to mend on them.",
  checkErrors: (count: number) =>
    plural(count, {
      one: "One thing keeps the page from being published",
      other: "# things keep the page from being published",
    }),
  checkWarnings: (count: number) => plural(count, { one: "One hint", other: "# hints" }),
  checkedOf: (done: number, total: number) => `${number(done)} of ${number(total)} pages were printed and looked at.`,
  finding: { error: "Error", warning: "Hint" },
  seenOn: (shown: readonly string[]) => `Seen on: ${shown.join(" · ")}`,
  mend: (field: string) => `Mend: ${field}`,
  changesTitle: "What changes",
  changesNone: "Nothing changes.",
  changesUnknown: "The page that visitors see was made by a newer release, so it cannot be compared.",
  change: { added: "Added", removed: "Removed", moved: "Moved", changed: "Changed" },
  before: "Before",
  after: "After",
  nothing: "Nothing",
  sideBySide: "Before and after",
  beforeShown: "What visitors see now",
  afterShown: "What they will see",
  moreChanges: (count: number) => plural(count, { one: "One more", other: "# more" }),

  // Later
  publishAt: "Publish at",
  publishAtHint: "In UTC. Left empty: at once. What goes live then is the draft as you see it now.",
  publishOrSchedule: "Publish",
  scheduledTitle: (at: string) => `Scheduled for ${at}`,
  scheduledText: (person: string) => `${person} scheduled this page. Scheduling another one takes its place.`,
  scheduleFailed: (at: string) => `Not published at ${at}`,
  cancelSchedule: "Cancel it",
  dismiss: "Dismiss",
  notCancelled: "Nothing was cancelled",

  // Compared
  compareWith: "Compare with",
  compare: "Compare",
  comparedWith: (other: string) => `What is different from ${other}`,
  theDraft: "the draft",
  restoreAsDraft: "Make it the draft",
  restoreAsDraftText: "The draft becomes this page. Visitors go on seeing what they see until it is published.",

  // Languages
  languageStateLead:
    "What you wrote yourself, in each language of the page. Where you wrote nothing, the shipped words are there.",
  languageComplete: "Complete",
  languageMissing: (count: number) => plural(count, { one: "One text missing", other: "# texts missing" }),
  languageOutdated: (count: number) => plural(count, { one: "One text outdated", other: "# texts outdated" }),
  languageNothing: "You have written nothing yourself yet: every language has its shipped words.",
  translation: { current: "Done", missing: "Missing", outdated: "Outdated" },
  translationText: "Text",

  // In a file
  fileTitle: "Page in a file",
  fileLead: "The page with its themes and pictures as one file: to keep, or to carry to another site.",
  exportTitle: "Export",
  exportLive: "What visitors see",
  exportDraft: "The draft",
  importTitle: "Import",
  importLead: "Takes the place of the draft. Visitors see it once it is published.",
  importFile: "File",
  importTry: "Show what it would change",
  importDo: "Import into the draft",
  importAgain: "Choose the file again to import it.",
  importWould: "What it would change",
  notImported: "Nothing was imported",

  // Preview links
  linkTitle: "Preview link",
  linkLead: "For somebody without an account here. Who has the link sees the page, and can do nothing with it.",
  linkShows: "It shows",
  linkHolds: "It holds for",
  linkDays: (days: number) => plural(days, { one: "One day", other: "# days" }),
  linkMake: "Make a link",
  linkMade: (endsAt: string) => `Pass this link on. It holds until ${endsAt}.`,
  linksThatHold: "Links that hold",
  linkUntil: (endsAt: string, person: string) => `Until ${endsAt}, made by ${person}`,
  linkRevoke: "Revoke",
  linkRevokeOf: (page: string) => `Revoke the link to: ${page}`,
  linkDraft: "The draft, as it is when they look",
  linkOver: "This preview is over",
  linkOverText:
    "The link does not hold any more, or was not copied whole. Ask the person who gave it to you for another.",
  previewBanner: (site: string) => `Preview of a page of ${site}. Nothing in it can be pressed.`,
};
