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
  newPasswordLead: (email) =>
    `Pour le compte avec cette adresse : ${email}. Tous les autres appareils seront déconnectés et les jetons de vos programmes révoqués.`,
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
};
