/**
 * Pictures in the page studio. The words travel to the browser as JSON, so all are plain texts; what stands in braces is filled
 * in there.
 */
export const studioPictures = {
  choose: "Choose a picture",
  upload: "Upload",
  remove: "Remove",
  dropHint: "Or drop one here, or paste it.",
  dropNow: "Drop the picture here",
  about: "{width} × {height}",
  sending: "Uploading {name}, {percent} %",
  making: "Getting {name} ready…",
  cancel: "Cancel",
  again: "Try again",
  dismiss: "Dismiss",
  offline: "{name} could not be sent: there is no connection.",
  signedOut: "{name} was not sent: your session has ended.",
  tooLarge: "{name} has {size} MB. A picture may have {most} MB at most.",
  failed: "{name} was not stored. {message}",
  stored: "{name} is on the page.",
  storedForFrame: "{name} is stored. It shows where the page stands without your site’s layout.",
  /** Beside a picture that is new on the page. */
  undescribed:
    "Say below what the picture shows, or tick that it only decorates. Until then the page cannot be published.",
  onlyOnPictures: "Drop it on a picture of the page, or on a field for pictures.",

  // The library
  library: "Pictures",
  search: "Search by name or description",
  nothingFound: "No picture is called that.",
  none: "No pictures yet. Upload the first one, or drop it here.",
  listFailed: "The pictures cannot be listed.",
  usedHere: "In the draft: {places}",
  isLive: "On the published page",
  inHistory: "In older revisions",
  unused: "Not used",
  replace: "Replace",
  replaceThis: "Replace {name} wherever the draft shows it",
  replaced: "The draft shows {name} in its place.",
  manage: "Open the library",
  mark: "mark",
  markDark: "mark on dark",
  icon: "icon",
  background: "background",

  // Behind the page
  backgroundPicture: "Background picture",
  behindFrame: "In your site’s layout the background is the site’s own. This one shows where the page stands alone.",
  focus: "What stays in view",
  focusHint: "Click the spot, or move it by arrow keys.",
  focusAt: "{x} % from the left, {y} % from the top",
  overlay: "Colour over the picture",
  overlayAt: "{percent} %",
  readableOnGround: "Words stand on a ground of their own, so they can be read on any picture.",
  readableUnderWords:
    "Under words it is at least {percent} %. At the worst spot of any picture their contrast is {ratio}; {needed} is needed.",
};
