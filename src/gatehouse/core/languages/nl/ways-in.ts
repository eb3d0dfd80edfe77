import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "Wachtwoord vergeten?",
  forgotLead:
    "Vul het e-mailadres in waarmee u zich aanmeldt. Als er een account is, sturen we een link waarmee u een nieuw wachtwoord kiest.",
  forgotLeadByAdmin: (site) =>
    `Vul het e-mailadres in waarmee u zich aanmeldt. Als er een account is, kan het team van ${site} u een link geven waarmee u een nieuw wachtwoord kiest.`,
  sendLink: "Stuur mij een link",
  askForLink: "Link aanvragen",
  linkSentTitle: "Kijk in uw e-mail",
  linkSent:
    "Als er een account is met dit adres, krijgt u binnen enkele minuten een bericht met een link. Kijk ook in de map met ongewenste mail.",
  linkAskedTitle: "Uw aanvraag is verstuurd",
  linkAsked: (site) =>
    `Als er een account is met dit adres, heeft het team van ${site} nu een link voor u. Vraag ernaar.`,
  newPasswordTitle: "Kies een nieuw wachtwoord",
  newPasswordLead: (email, hasTokens) =>
    `Voor het account met dit e-mailadres: ${email}. ${hasTokens ? "Alle andere apparaten worden afgemeld en de tokens van uw programma’s worden ingetrokken." : "Alle andere apparaten worden afgemeld."}`,
  setPassword: "Opslaan en aanmelden",
  linkOver: "Een link werkt één keer en voor beperkte tijd, en een nieuwe vervangt de vorige.",
  newLink: "Nieuwe link aanvragen",
  emailLead: "Daarmee meldt u zich aan. We sturen een link naar het nieuwe adres; er verandert niets tot u die opent.",
  newEmail: "Nieuw e-mailadres",
  yourPassword: "Uw wachtwoord",
  changeEmail: "E-mailadres wijzigen",
  emailChangedTitle: "Uw e-mailadres is gewijzigd",
  emailChanged: (email) => `U meldt zich nu aan met dit adres: ${email}.`,
  signUpTitle: "Account aanmaken",
  signUpLead: "Vul uw e-mailadres in. We sturen een link waarmee u uw account aanmaakt.",
  signUpByApproval: "Het team van de site bekijkt elke aanvraag.",
  signUpClosed: "Op deze site kunnen nu geen accounts worden aangemaakt.",
  signUpSentTitle: "Kijk in uw e-mail",
  signUpSent:
    "Binnen enkele minuten krijgt u een bericht waarin staat hoe het verdergaat. Kijk ook in de map met ongewenste mail.",
  signUpAsked: (site) => `Het team van ${site} heeft nu een link voor u. Vraag ernaar.`,
  createTitle: "Maak uw account aan",
  createFor: (email) => `Met dit e-mailadres: ${email}.`,
  createAccount: "Account aanmaken",
  acceptTerms: "Ik ga akkoord met de gebruiksvoorwaarden.",
  readTerms: "Gebruiksvoorwaarden lezen",
  why: "Waarom wilt u een account?",
  whyHint: "Het team van de site leest dit.",
  waitingTitle: "Uw aanvraag is verstuurd",
  waiting: "Het team van de site bekijkt de aanvraag. U krijgt bericht zodra er is besloten.",
  signUpLeadByAdmin: (site) =>
    `Vul uw e-mailadres in. Het team van ${site} kan u een link geven waarmee u uw account aanmaakt.`,
  waitingWithoutMail: "Het team van de site bekijkt de aanvraag. Zodra die is goedgekeurd, kunt u zich aanmelden.",
};
