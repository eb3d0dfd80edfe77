import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number } = formats.fr;

export const ownProblems: typeof english = {
  "not-understood": "Cette saisie ne convient pas. Veuillez la vérifier.",
  "too-long": ({ most }) => `${number(most)} caractères au plus.`,
  "name-empty": "Saisissez un nom.",
  "name-invisible": "Le nom contient un caractère invisible. Saisissez-le de nouveau.",
  "email-too-long": "Cette adresse e-mail est trop longue.",
  "email-wrong": "Saisissez une adresse e-mail, comme nom@example.com.",
  "email-taken": "Un compte existe déjà avec cette adresse.",
  "password-too-short": ({ least }) => `C’est trop court. Utilisez au moins ${number(least)} caractères.`,
  "password-is-email": "Le mot de passe ne doit pas être votre adresse e-mail. Quelques mots font un bon mot de passe.",
  "asked-too-often": ({ wait }) =>
    `Cela a été demandé très souvent. Attendez un peu avant de réessayer : ${minutes(wait)}.`,
  "password-common": "Ce mot de passe est facile à deviner. Quelques mots sans rapport entre eux en font un bon.",
  "same-email": "C’est déjà votre adresse e-mail.",
  "link-over": "Ce lien ne fonctionne plus. Demandez-en un nouveau.",
  "sign-up-closed": "Aucun compte ne peut être créé ici pour le moment.",
  "email-domain": "Les comptes sont réservés à certaines adresses. Utilisez celle de votre organisation.",
  "terms-not-accepted": "Veuillez accepter les conditions d’utilisation.",
  "wrong-password": "Ce n’est pas votre mot de passe actuel.",
  "same-password": "C’est déjà votre mot de passe. Choisissez-en un nouveau.",
  "session-in-use": "C’est la session en cours. Déconnectez-vous pour la fermer.",
  "session-over": "Cette session est déjà fermée.",
  "role-not-requestable": "Ce rôle ne peut pas être demandé.",
  "note-empty": "Indiquez pourquoi vous en avez besoin.",
  "token-over": "Ce jeton est déjà révoqué.",
  "token-name-empty": "Donnez-lui un nom que vous reconnaîtrez.",
  "token-name-taken": "Un jeton porte déjà ce nom. Donnez-en un autre à celui-ci.",
  "token-lifetime": "Choisissez la durée de validité du jeton.",
  "token-scope-empty": "Choisissez au moins une chose que le jeton permet.",
  "token-scope-own": "Un jeton ne permet jamais plus que ce que vous pouvez faire vous-même.",
  "too-many-tokens": ({ most }) => `Il y a déjà ${number(most)} jetons. Révoquez d’abord un jeton qui ne sert plus.`,
  "sign-in-again": "Votre connexion date un peu. Reconnectez-vous, puis créez le jeton.",
  "sign-in-again-first": "Votre connexion date un peu. Reconnectez-vous, puis faites ce changement.",
  "provider-away": "Ce service ne répond pas pour le moment. Veuillez réessayer plus tard.",
  "code-wrong":
    "Ce code n’est pas correct. Vérifiez que l’horloge de votre téléphone est à l’heure et essayez le code suivant.",
  "second-factor-already": "Un second facteur est déjà configuré.",
  "second-factor-over": "C’est terminé entre-temps. Veuillez recommencer.",
  "passkey-name": "Donnez à la clé d’accès un nom de 60 caractères au plus.",
  "passkey-not-made": "La clé d’accès n’a pas été créée. Veuillez réessayer.",
  "passkey-taken": "Cette clé d’accès est déjà utilisée.",
  "passkeys-too-many": ({ most }) => `Cela ferait plus de ${most} clés d’accès. Retirez-en d’abord une.`,
  "code-elsewhere":
    "Ce code est lié au navigateur dans lequel vous l’avez demandé. Saisissez-le là-bas, ou demandez-en un nouveau ici.",
  "code-over": "Le code a expiré. Demandez-en un nouveau.",
  "factor-first": "Connectez-vous d’abord avec l’une de vos clés d’accès.",
  "passkey-over": "Cette clé d’accès a déjà été retirée.",
  "codes-tried-too-often": ({ wait }) =>
    `Trop de codes ont été essayés. Veuillez attendre ${minutes(wait)} et réessayer.`,
  "signed-out-meanwhile":
    "Vous avez été déconnecté pendant l’envoi. Rien n’a été changé. Reconnectez-vous et renvoyez le formulaire.",
  "signed-in-as-another": ({ name }) =>
    `Dans ce navigateur, vous êtes maintenant connecté en tant que ${name}. Cette page a été ouverte avec un autre compte : rien n’a été changé.`,
  "suspended-meanwhile": "Votre compte a été désactivé pendant l’envoi. Rien n’a été changé.",
  overtaken: "D’autres ont fait des changements au même moment, rien n’a donc été changé. Veuillez réessayer.",
  "busy-signing-in": "Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes.",
  "email-confirmed-already": "Votre adresse e-mail est déjà confirmée.",
  "mails-to-one-email": "Beaucoup de messages ont été envoyés à cette adresse aujourd’hui. Réessayez demain.",
  "mails-at-once": "De très nombreux messages sont envoyés en ce moment. Réessayez dans une heure.",
  "mailed-too-often": ({ wait }) =>
    `Nous avons déjà envoyé le lien plusieurs fois. Cherchez-le, ou patientez ${minutes(wait)} et réessayez.`,
  "tried-too-often": ({ wait }) => `Trop de tentatives avec ce mot de passe. Patientez ${minutes(wait)} et réessayez.`,
  "changed-too-often": ({ wait }) =>
    `Cela a été changé très souvent aujourd’hui. Patientez ${minutes(wait)} et réessayez.`,
  "form-expected": "Cette URL n’accepte que des formulaires.",
  "form-too-long": "C’est trop long pour ce formulaire.",
  "form-unreadable": "Le formulaire n’a pas pu être lu. Veuillez le renvoyer.",
  "form-with-file": "Ce formulaire n’accepte pas de fichiers.",
  "form-character": "Le formulaire contient un caractère qui ne peut pas être enregistré. Saisissez-le de nouveau.",
  "form-field-twice": "Un champ a été envoyé deux fois. Veuillez renvoyer le formulaire.",
  "form-field-unknown": "Le formulaire contient un champ inconnu. Rechargez la page.",
  "deletion-by-admin": "Les comptes sont supprimés par l’équipe du site. Adressez-vous à elle.",
  "only-owner": "Vous êtes le seul propriétaire de ce site. Nommez d’abord quelqu’un d’autre propriétaire.",
};
