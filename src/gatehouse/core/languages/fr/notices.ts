import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "Cette page ne peut pas s’ouvrir pour le moment",
    detail:
      "Un service dont cette page a besoin ne répond pas. Vous n’y êtes pour rien. Réessayez dans quelques secondes.",
  },
  cannotStore: {
    title: "L’enregistrement est impossible pour le moment",
    detail:
      "Nous ne pouvons rien enregistrer en ce moment. Revenez en arrière et renvoyez le formulaire dans quelques secondes.",
  },
  ourMistake: {
    title: "Une erreur s’est produite de notre côté",
    detail: "Vous n’y êtes pour rien. Réessayez dans un instant.",
  },
  crossSite: {
    title: "Ce formulaire n’a pas été envoyé depuis notre site",
    detail:
      "Pour protéger votre compte, seuls les formulaires de nos propres pages sont acceptés. Ouvrez la page ici et renvoyez-le.",
  },
  busy: {
    title: "Beaucoup de personnes se connectent en ce moment",
    detail: "Réessayez dans quelques secondes. Votre compte n’a aucun problème.",
  },
  tooLong: {
    title: "Cet envoi est trop volumineux",
    detail: "Ce que vous avez envoyé est trop long. Raccourcissez-le, ou envoyez-le en plusieurs fois.",
  },
  tooManyTries: {
    title: "Trop de tentatives",
    detail: "Il y a eu trop de tentatives avec ce mot de passe. Patientez quelques minutes et réessayez.",
  },
  signOutWithButton: "Déconnectez-vous avec le bouton de la page.",
  reference: "Référence :",
  goHome: "Aller à l’accueil",
};
