import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "Mot de passe oublié ?",
  forgotLead:
    "Saisissez l’adresse e-mail avec laquelle vous vous connectez. S’il existe un compte, nous envoyons un lien pour choisir un nouveau mot de passe.",
  forgotLeadByAdmin: (site) =>
    `Saisissez l’adresse e-mail avec laquelle vous vous connectez. S’il existe un compte, l’équipe du site peut vous remettre un lien pour choisir un nouveau mot de passe : ${site}.`,
  sendLink: "Recevoir un lien",
  askForLink: "Demander un lien",
  linkSentTitle: "Consultez vos e-mails",
  linkSent:
    "S’il existe un compte avec cette adresse, vous recevrez un lien par e-mail dans quelques minutes. Regardez aussi dans les courriers indésirables.",
  linkAskedTitle: "Votre demande est envoyée",
  linkAsked: (site) =>
    `S’il existe un compte avec cette adresse, l’équipe du site a maintenant un lien pour vous. Demandez-le-lui : ${site}.`,
  newPasswordTitle: "Choisissez un nouveau mot de passe",
  newPasswordLead: (email, hasTokens) =>
    `Pour le compte avec cette adresse : ${email}. ${hasTokens ? "Tous les autres appareils seront déconnectés et les jetons de vos programmes révoqués." : "Tous les autres appareils seront déconnectés."}`,
  setPassword: "Enregistrer et se connecter",
  linkOver: "Un lien fonctionne une seule fois, pendant un temps limité, et un nouveau lien remplace le précédent.",
  newLink: "Demander un nouveau lien",
  emailLead:
    "Elle vous sert à vous connecter. Nous envoyons un lien à la nouvelle adresse ; rien ne change avant son ouverture.",
  newEmail: "Nouvelle adresse e-mail",
  yourPassword: "Votre mot de passe",
  changeEmail: "Changer d’adresse e-mail",
  emailChangedTitle: "Votre adresse e-mail a été modifiée",
  emailChanged: (email) => `Vous vous connectez désormais avec cette adresse : ${email}.`,
  signUpTitle: "Créer un compte",
  signUpLead: "Saisissez votre adresse e-mail. Nous envoyons un lien pour créer votre compte.",
  signUpByApproval: "L’équipe du site examine chaque demande.",
  signUpClosed: "Ce site ne crée pas de comptes pour le moment.",
  signUpSentTitle: "Consultez vos e-mails",
  signUpSent:
    "Dans quelques minutes, vous recevrez un message qui explique la suite. Regardez aussi dans les courriers indésirables.",
  signUpAsked: (site) => `L’équipe du site a maintenant un lien pour vous. Demandez-le-lui : ${site}.`,
  createTitle: "Créez votre compte",
  createFor: (email) => `Avec cette adresse : ${email}.`,
  createAccount: "Créer le compte",
  acceptTerms: "J’accepte les conditions d’utilisation.",
  readTerms: "Lire les conditions d’utilisation",
  why: "Pourquoi souhaitez-vous un compte ?",
  whyHint: "L’équipe du site lira ce texte.",
  waitingTitle: "Votre demande est envoyée",
  waiting: "L’équipe du site l’examine. Vous recevrez un message dès que la décision sera prise.",
  signUpLeadByAdmin: (site) =>
    `Saisissez votre adresse e-mail. L’équipe du site peut vous remettre un lien pour créer votre compte : ${site}.`,
  waitingWithoutMail: "L’équipe du site l’examine. Dès qu’elle est acceptée, vous pouvez vous connecter.",
};
