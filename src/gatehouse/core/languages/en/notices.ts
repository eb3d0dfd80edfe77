/** Error responses: the site cannot answer now, or cannot take what was sent. */
export const notices = {
  unavailable: {
    title: "We cannot open this page right now",
    detail:
      "A service that this page needs is not responding. It is not your fault. Please try again in a few seconds.",
  },
  cannotStore: {
    title: "This cannot be saved now",
    detail: "We cannot save anything at the moment. Please go back and send it again in a few seconds.",
  },
  ourMistake: {
    title: "Something went wrong on our side",
    detail: "It is not your fault. Please try again in a moment.",
  },
  crossSite: {
    title: "This form was not sent from our site",
    detail: "To keep your account safe, we accept forms only from our own pages. Open the page here and send it again.",
  },
  busy: {
    title: "Many people are signing in right now",
    detail: "Please try again in a few seconds. Nothing is wrong with your account.",
  },
  tooLong: {
    title: "That is too much for this site",
    detail: "What you sent is too long. Please shorten it, or send it in parts.",
  },
  tooManyTries: {
    title: "Too many tries",
    detail: "There were too many tries with this password. Please wait a few minutes and try again.",
  },
  signOutWithButton: "Sign out with the button on the page.",
  reference: "Reference:",
  goHome: "Go to the home page",
};
