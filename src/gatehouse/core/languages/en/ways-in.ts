/** Pages on the way in: a forgotten password, a new email. */
export const waysIn = {
  forgotTitle: "Forgot your password?",
  forgotLead:
    "Enter the email you sign in with. If there is an account for it, we send a link with which you choose a new password.",
  forgotLeadByAdmin: (site: string) =>
    `Enter the email you sign in with. If there is an account for it, the people who run ${site} can hand you a link with which you choose a new password.`,
  sendLink: "Send me a link",
  askForLink: "Ask for a link",
  linkSentTitle: "Please look at your mails",
  linkSent:
    "If there is an account for this email, you will get a mail with a link in a few minutes. Look into the spam folder, too.",
  linkAskedTitle: "Your request has been sent",
  linkAsked: (site: string) =>
    `If there is an account for this email, the people who run ${site} now have a link for you. Ask them for it.`,
  newPasswordTitle: "Choose a new password",
  newPasswordLead: (email: string, hasTokens: boolean) =>
    `For the account with this email: ${email}. ${hasTokens ? "All other devices are signed out, and the tokens of your programs are revoked." : "All other devices are signed out."}`,
  setPassword: "Set the password and sign in",
  linkOver: "A link works once and for a limited time, and a new link replaces the one before.",
  newLink: "Ask for a new link",
  emailLead: "You sign in with it. We send a link to the new email; nothing changes until you open it.",
  newEmail: "New email",
  yourPassword: "Your password",
  changeEmail: "Change email",
  emailChangedTitle: "Your email was changed",
  emailChanged: (email: string) => `You now sign in with this email: ${email}.`,
  signUpTitle: "Create an account",
  signUpLead: "Enter your email. We send a link with which you create your account.",
  signUpByApproval: "The people who run the site look at each request.",
  signUpClosed: "This site creates no accounts here at the moment.",
  signUpSentTitle: "Please look at your mails",
  signUpSent: "You will get a mail in a few minutes that says how to go on. Look into the spam folder, too.",
  signUpAsked: (site: string) => `The people who run ${site} now have a link for you. Ask them for it.`,
  createTitle: "Create your account",
  createFor: (email: string) => `With this email: ${email}.`,
  createAccount: "Create the account",
  acceptTerms: "I accept the terms of use.",
  readTerms: "Read the terms of use",
  why: "Why do you want an account?",
  whyHint: "The people who run the site read this.",
  waitingTitle: "Your request has been sent",
  waiting: "The people who run the site look at it. You will get a mail when they have decided.",
  signUpLeadByAdmin: (site: string) =>
    `Enter your email. The people who run ${site} can hand you a link with which you create your account.`,
  waitingWithoutMail: "The people who run the site look at it. Once they accept it, you can sign in.",
};
