import type { ownAccount as english } from "../en/own-account.ts";

export const ownAccount: typeof english = {
  profile: "Profil",
  security: "Sécurité",
  securityLead: "Ce qui prouve que c’est bien vous.",
  noPassword:
    "Vous vous connectez sans mot de passe. Avec un mot de passe, vous pouvez aussi changer votre adresse e-mail ici.",
  setPassword: "Définir un mot de passe",
  devices: "Appareils",
  devicesLead: "Où votre compte est connecté, et qui a essayé.",
  views: "Vu à votre place",
  viewsLead: "Des responsables de ce site l’ont regardé tel que vous le voyez. Ils n’ont rien pu modifier.",
  access: "Accès",
  accessLead: "Les rôles ouvrent des pages de ce site.",
  data: "Vos données",
  dataLead: "Ce que ce site conserve à votre sujet.",
  language: "Langue",
  languageLead: "Pour les pages propres à ce site et pour les e-mails qui vous sont envoyés.",
  asBrowser: "Celle de mon navigateur",
  notMe: "Ce n’était pas moi",
  notMeLead: "Cela met fin à la session. Vous choisissez ensuite un nouveau mot de passe.",
  endAndRenew: "Terminer et changer de mot de passe",
  everywhere: "Se déconnecter partout",
  everywhereLead: "Met fin à toutes les sessions, sur cet appareil aussi.",
  everywhereThere: (library) =>
    `Met fin à toutes les sessions, y compris sur cet appareil, ainsi qu’à celles de ${library}.`,
  everywhereHere: (library) =>
    `Met fin à toutes les sessions sur ce site, y compris sur cet appareil. Les pages que protège seulement ${library} peuvent encore en reconnaître certaines.`,
  signIns: "Dernières connexions",
  signInsLead: "Ce qui a été saisi n’est jamais conservé.",
  noSignIns: "Il n’y en a pas encore.",
  rolesHeld: "Vos rôles",
  noRolesHeld: "Vous n’avez pas encore de rôle.",
  until: (day: string) => `jusqu’au ${day}`,
  forGood: "sans limite",
  dataFile: "Vos données dans un fichier",
  dataFileLead:
    "Profil, rôles, sessions, connexions, jetons sans leurs secrets, refus, e-mails et modifications, en JSON. Il vous sera peut-être demandé de vous reconnecter.",
  download: "Télécharger le fichier",
  deleteAccount: "Supprimer votre compte",
  deleteLater: (wait: string) => `Il est supprimé après ${wait}. Connectez-vous avant si vous voulez le garder.`,
  deleteNow: "Il est supprimé tout de suite, définitivement.",
  deleteByAdmin: (site: string) => `Les comptes sont supprimés par l’équipe de ${site}. Adressez-vous à elle.`,
  deleteWhat:
    "Sessions, jetons, clés d’accès et rôles sont supprimés avec lui. Ce que vous avez modifié sur ce site reste, sans votre nom.",
  tokensStop:
    "Les jetons de vos programmes sont révoqués immédiatement. Si vous gardez le compte, créez-en de nouveaux.",
  deleteButton: "Supprimer mon compte",
  goesTitle: "Votre compte va être supprimé",
  goesOn: (day: string) => `Il sera supprimé après ce jour\u00a0: ${day}.`,
  keepAccount: "Garder mon compte",
  askedTitle: "Vous êtes déconnecté et votre compte sera supprimé",
  askedText: (day: string) =>
    `Il sera supprimé après ce jour\u00a0: ${day}. Connectez-vous avant si vous voulez le garder.`,
  goneTitle: "Votre compte a été supprimé",
  goneText: "Merci d’avoir été parmi nous.",
  outcomes: {
    "signed-in": "Connexion réussie",
    "wrong-password": "Mot de passe incorrect",
    "not-proved": "Non confirmé",
    "wrong-code": "Code incorrect",
    "unknown-email": "Adresse e-mail inconnue",
    suspended: "Le compte était désactivé",
    "too-many": "Trop d’essais",
    busy: "Non vérifié, trop de demandes",
  },
  done: {
    "language-chosen": "La langue a été enregistrée.",
    "session-disowned":
      "La session est terminée. Choisissez maintenant un nouveau mot de passe. Vérifiez ensuite vos clés d’accès, votre application et l’adresse e-mail de votre compte\u00a0: retirez ce qui n’est pas à vous.",
    "account-kept": "Votre compte est conservé.",
  },
};
