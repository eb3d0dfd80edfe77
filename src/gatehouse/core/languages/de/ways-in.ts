import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "Passwort vergessen?",
  forgotLead:
    "Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Gibt es ein Konto dazu, senden wir Ihnen einen Link, mit dem Sie ein neues Passwort wählen.",
  forgotLeadByAdmin: (site) =>
    `Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Gibt es ein Konto dazu, kann Ihnen das Team von ${site} einen Link geben, mit dem Sie ein neues Passwort wählen.`,
  sendLink: "Link senden",
  askForLink: "Link anfordern",
  linkSentTitle: "Bitte sehen Sie in Ihrem Postfach nach",
  linkSent:
    "Gibt es ein Konto zu dieser Adresse, erhalten Sie in wenigen Minuten eine E-Mail mit einem Link. Sehen Sie auch im Spam-Ordner nach.",
  linkAskedTitle: "Ihre Anfrage ist gesendet",
  linkAsked: (site) =>
    `Gibt es ein Konto zu dieser Adresse, hat das Team von ${site} jetzt einen Link für Sie. Fragen Sie dort danach.`,
  newPasswordTitle: "Neues Passwort wählen",
  newPasswordLead: (email, hasTokens) =>
    `Für das Konto mit dieser E-Mail-Adresse: ${email}. ${hasTokens ? "Alle anderen Geräte werden abgemeldet, und die Tokens Ihrer Programme werden widerrufen." : "Alle anderen Geräte werden abgemeldet."}`,
  setPassword: "Passwort setzen und anmelden",
  linkOver: "Jeder Link gilt einmal und nur für begrenzte Zeit, und ein neuer macht den vorigen ungültig.",
  newLink: "Neuen Link anfordern",
  emailLead:
    "Damit melden Sie sich an. Wir senden einen Link an die neue Adresse; bis Sie ihn öffnen, ändert sich nichts.",
  newEmail: "Neue E-Mail-Adresse",
  yourPassword: "Ihr Passwort",
  changeEmail: "E-Mail-Adresse ändern",
  emailChangedTitle: "Ihre E-Mail-Adresse wurde geändert",
  emailChanged: (email) => `Sie melden sich ab jetzt mit dieser Adresse an: ${email}.`,
  signUpTitle: "Konto anlegen",
  signUpLead: "Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie Ihr Konto anlegen.",
  signUpByApproval: "Das Team der Website prüft jede Anfrage.",
  signUpClosed: "Auf dieser Website können derzeit keine Konten angelegt werden.",
  signUpSentTitle: "Bitte sehen Sie in Ihrem Postfach nach",
  signUpSent:
    "In wenigen Minuten erhalten Sie eine E-Mail, in der steht, wie es weitergeht. Sehen Sie auch im Spam-Ordner nach.",
  signUpAsked: (site) => `Das Team von ${site} hat jetzt einen Link für Sie. Fragen Sie dort danach.`,
  createTitle: "Legen Sie Ihr Konto an",
  createFor: (email) => `Mit dieser E-Mail-Adresse: ${email}.`,
  createAccount: "Konto anlegen",
  acceptTerms: "Ich akzeptiere die Nutzungsbedingungen.",
  readTerms: "Nutzungsbedingungen lesen",
  why: "Warum möchten Sie ein Konto?",
  whyHint: "Das Team der Website liest das.",
  waitingTitle: "Ihre Anfrage ist gesendet",
  waiting: "Das Team der Website prüft sie. Sie erhalten eine E-Mail, sobald entschieden ist.",
  signUpLeadByAdmin: (site) =>
    `Geben Sie Ihre E-Mail-Adresse ein. Das Team von ${site} kann Ihnen einen Link geben, mit dem Sie Ihr Konto anlegen.`,
  waitingWithoutMail: "Das Team der Website prüft sie. Sobald sie angenommen ist, können Sie sich anmelden.",
};
