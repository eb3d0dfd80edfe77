import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "Password dimenticata?",
  forgotLead:
    "Inserisca l’indirizzo e-mail con cui accede. Se esiste un account, inviamo un link per scegliere una nuova password.",
  forgotLeadByAdmin: (site) =>
    `Inserisca l’indirizzo e-mail con cui accede. Se esiste un account, il team di ${site} può darLe un link per scegliere una nuova password.`,
  sendLink: "Invia un link",
  askForLink: "Richiedi un link",
  linkSentTitle: "Controlli la Sua posta",
  linkSent:
    "Se esiste un account con questo indirizzo, tra pochi minuti riceverà un messaggio con un link. Controlli anche la posta indesiderata.",
  linkAskedTitle: "La Sua richiesta è stata inviata",
  linkAsked: (site) =>
    `Se esiste un account con questo indirizzo, il team di ${site} ha ora un link per Lei. Lo chieda al team.`,
  newPasswordTitle: "Scelga una nuova password",
  newPasswordLead: (email, hasTokens) =>
    `Per l’account con questo indirizzo: ${email}. ${hasTokens ? "Tutti gli altri dispositivi verranno disconnessi e i token dei Suoi programmi revocati." : "Tutti gli altri dispositivi verranno disconnessi."}`,
  setPassword: "Salva e accedi",
  linkOver: "Un link funziona una sola volta e per un tempo limitato, e uno nuovo sostituisce il precedente.",
  newLink: "Richiedi un nuovo link",
  emailLead: "Lo usa per accedere. Inviamo un link al nuovo indirizzo; nulla cambia finché non lo apre.",
  newEmail: "Nuovo indirizzo e-mail",
  yourPassword: "La Sua password",
  changeEmail: "Cambia indirizzo",
  emailChangedTitle: "Il Suo indirizzo è stato cambiato",
  emailChanged: (email) => `Ora accede con questo indirizzo: ${email}.`,
  signUpTitle: "Crea un account",
  signUpLead: "Inserisca il Suo indirizzo e-mail. Inviamo un link per creare l’account.",
  signUpByApproval: "Il team del sito esamina ogni richiesta.",
  signUpClosed: "Al momento questo sito non crea account.",
  signUpSentTitle: "Controlli la Sua posta",
  signUpSent:
    "Tra pochi minuti riceverà un messaggio che spiega come continuare. Controlli anche la posta indesiderata.",
  signUpAsked: (site) => `Il team di ${site} ha ora un link per Lei. Lo chieda al team.`,
  createTitle: "Crei il Suo account",
  createFor: (email) => `Con questo indirizzo: ${email}.`,
  createAccount: "Crea l’account",
  acceptTerms: "Accetto le condizioni d’uso.",
  readTerms: "Leggi le condizioni d’uso",
  why: "Perché desidera un account?",
  whyHint: "Il team del sito leggerà questo testo.",
  waitingTitle: "La Sua richiesta è stata inviata",
  waiting: "Il team del sito la esaminerà. Riceverà un messaggio con la decisione.",
  signUpLeadByAdmin: (site) =>
    `Inserisca il Suo indirizzo e-mail. Il team di ${site} può darLe un link per creare l’account.`,
  waitingWithoutMail: "Il team del sito la esaminerà. Quando sarà accettata, potrà accedere.",
};
