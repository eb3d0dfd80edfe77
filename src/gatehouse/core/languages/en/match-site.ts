/**
 * "Match my site" in the page studio. Its words travel to the browser as JSON, so all are plain texts; what stands in braces is
 * filled in there.
 */
export const matchSite = {
  action: "Match my site",
  hint: "Reads pages of your site and proposes a look like theirs. Nothing changes until you accept it.",
  reading: "Reading your pages…",
  before: "The page now",
  after: "Like your site",
  accept: "Use this look",
  decline: "Keep the look I have",
  readPages: "Read: {pages}",
  groups: { page: "Page and card", text: "Text", links: "Links", buttons: "Buttons", fields: "Fields" },
  fromSite: "Show all, with what each was taken from",
  became: "{name}: {value} ({from})",
  becameOther: "{name}: {value} became {became} ({from})",
  mended: "Colours that moved so that everything can be read",
  mendedColour: "{name}: {from} became {to}. Its contrast was {ratio}; {needed} is needed.",
  mendedBeside: "{name}: {from} became {to}, so that other colours can be read on it.",
  /** For typefaces that the site brings as files. */
  fontFiles:
    "The page does not load these fonts of your site: {fonts}. It uses the nearest of its own. Inside your site’s layout (option “frame”) it has your fonts.",
  takeFonts: "Your site’s own typeface: {fonts}",
  takeFontsHint:
    "The page then asks your site for the font files that its words need. Until they arrive, and where they do not, system fonts stand in.",
  fontsOfFrame: "The page stands in your site’s layout, so it has your fonts ({fonts}).",
  nearest: "Nearest theme: {theme}.",
  onlyLight: "Your site has no dark look. One was made from its colours.",
  onlyDark: "Your site is dark for all visitors, so the page is, too.",
  takePictures: "Take over",
  takeName: "The name “{name}”",
  pictures: { mark: "Mark", markDark: "Mark on dark", icon: "Icon" },
  /** Where the site has a layout for the page, whose head and header stay. */
  picturesInFrame: "Your site’s layout has a mark and an icon of its own. These show where a page stands without it.",
  /** `{tone}` is light or dark. */
  plates: {
    light: "In light, the mark could hardly be told from the page, so it stands on a plate ({tone}).",
    dark: "In dark, the mark could hardly be told from the page, so it stands on a plate ({tone}).",
  },
  markAlone: "The mark is wide, so the name does not stand beside it. The block “Site name” can show it again.",
  taking: "Taking over…",
  pictureFailed: "{picture} could not be taken over: {why}. Without it, the look can be used all the same.",
  nothing: "None of your pages could be read.",
  unread: {
    "frame-refused":
      "{about} may not be shown in a frame (X-Frame-Options or frame-ancestors). It was read from its HTML; what its style sheets import is missing.",
    "page-failed": "{about} could not be opened.",
    "needs-scripts": "{about} is empty without scripts, so its scripts ran while it was read.",
    "colours-of-scripts": "{about} gets its colours from its scripts, so these ran while it was read.",
    "sheet-elsewhere":
      "The style sheet from {about} cannot be read from here. What it makes of the page was seen all the same.",
    "picture-elsewhere": "A picture comes from {about} and cannot be taken over.",
    "no-mark": "No mark was found in the link to your first page.",
  },
  evidence: {
    body: "Running text",
    heading: "Headings",
    scale: "Size of headings",
    radius: "Corners",
    buttonStyle: "Buttons",
    buttons: "Ends of buttons",
    fields: "Fields",
    density: "Spacing",
    surface: "Cards",
    background: "Background",
  },
};
