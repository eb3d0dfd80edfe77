/** Sentences of a member's own pages in French, by the English ones. */
import type { AccountSentence } from "./index.ts";

export const french: Readonly<Record<AccountSentence, string>> = {
  "Your account": "Votre compte",
  "Sign out": "Se déconnecter",
  "Sign in": "Se connecter",
  Save: "Enregistrer",
  "Go to the home page": "Aller à l’accueil",
  "That did not work": "L’opération n’a pas abouti",
  "Please look at the fields marked below.": "Vérifiez les champs signalés ci-dessous.",
  Name: "Nom",
  "How others on this site see you.": "Le nom que les autres voient ici.",
  "Your name": "Votre nom",
  Password: "Mot de passe",
  "Changing it signs you out everywhere else.": "Le changer vous déconnecte partout ailleurs.",
  "Current password": "Mot de passe actuel",
  "New password": "Nouveau mot de passe",
  "At least 10 characters. A few words make a good password.":
    "Au moins 10 caractères. Quelques mots font un bon mot de passe.",
  "Change password": "Changer le mot de passe",
  "Your programs keep their tokens: {tokens}. Revoke those you do not know on this page:":
    "Vos programmes gardent leurs jetons : {tokens}. Révoquez ici ceux que vous ne connaissez pas :",
  "Email address": "Adresse e-mail",
  "It is not confirmed yet. Some pages require a confirmed email.":
    "Elle n’est pas encore confirmée. Certaines pages demandent une adresse confirmée.",
  "Send me a link that confirms it": "M’envoyer un lien de confirmation",
  "Ask for a link": "Demander un lien",
  "The people who run this site will give you a link that confirms your email.":
    "Les responsables de ce site vous donneront un lien qui confirme votre adresse e-mail.",
  "Your email is confirmed already.": "Votre adresse e-mail est déjà confirmée.",
  "The people who run {site} can give you a link that confirms {email}.":
    "Les responsables de {site} peuvent vous donner un lien qui confirme {email}.",
  "Roles you can request": "Rôles que vous pouvez demander",
  "The people who run the site approve or decline your request.": "Une personne responsable du site accepte ou refuse.",
  "Waiting for an answer": "En attente de réponse",
  "Your last day was {day}.": "Votre dernier jour était le {day}.",
  "Ask for it": "Demander",
  "Take back": "Annuler la demande",
  "Where you are signed in": "Où vous êtes connecté",
  "This one": "Celui-ci",
  "Last seen {time}": "Vu {time}",
  "signed in {time}": "connecté {time}",
  remembered: "connexion conservée",
  End: "Déconnecter",
  "the session on {device}": "la session sur {device}",
  "Sign out everywhere else": "Se déconnecter partout ailleurs",
  "An unknown device": "Un appareil inconnu",
  "A browser on {system}": "Un navigateur sur {system}",
  "{browser} on {system}": "{browser} sur {system}",
  "just now": "à l’instant",
  Programs: "Programmes",
  "A token gives a program of yours access to what you can open, without your password.":
    "Un jeton laisse entrer un de vos programmes là où vous pouvez aller, sans votre mot de passe.",
  "Make a token": "Créer un jeton",
  "Manage tokens": "Gérer les jetons",
  "You have no tokens yet.": "Aucun programme n’en a encore.",
  "1 token": "1 jeton",
  "{count} tokens": "{count} jetons",
  Tokens: "Jetons",
  "You have no tokens yet": "Aucun programme n’a encore de jeton",
  "Make one for each program. You may be asked for your password first.":
    "Créez-en un par programme. Votre mot de passe peut vous être demandé d’abord.",
  Expired: "Expiré",
  "Never used": "Jamais utilisé",
  "Last used {time}": "Utilisé {time}",
  "made {time}": "créé {time}",
  "valid until it is revoked": "valable jusqu’à révocation",
  "was valid until {time}": "valable jusqu’au {time}",
  "valid until {time}": "valable jusqu’au {time}",
  Revoke: "Révoquer",
  "the token {name}": "le jeton {name}",
  "Programs that use this token are refused from then on. This cannot be undone.":
    "Les programmes qui l’utilisent seront refusés. C’est définitif.",
  "Your new token": "Votre nouveau jeton",
  "It never allows more than you may do yourself, and never opens the admin console.":
    "Il ne permet jamais plus que ce que vous pouvez faire vous-même, et n’ouvre jamais l’administration.",
  "What it is for, for example Nightly export.": "À quoi il sert, par exemple Export de nuit.",
  "What it may do": "Ce qu’il peut faire",
  "How long it is valid": "Durée de validité",
  "30 days": "30 jours",
  "90 days": "90 jours",
  "One year": "Un an",
  "Until it is revoked": "Jusqu’à révocation",
  "Make the token": "Créer le jeton",
  "The token “{name}”": "Le jeton « {name} »",
  "Copy it to your program now: it is shown only once and not stored. Anyone who has it can do what it allows, so treat it like a password.":
    "Copiez-le maintenant dans votre programme : il n’est montré qu’une fois et n’est conservé nulle part. Qui le possède peut faire ce qu’il permet : traitez-le comme un mot de passe.",
  Token: "Jeton",
  "To try it": "Pour l’essayer",
  "I have copied it": "Je l’ai copié",
  "Is this email yours?": "Cette adresse est-elle la vôtre ?",
  "Your email is confirmed": "Votre adresse est confirmée",
  "This link does not work any more": "Ce lien n’est plus valable",
  "Confirm that you read the messages sent to {email}.": "Confirmez que vous lisez les messages envoyés à {email}.",
  "Yes, it is mine": "Oui, c’est la mienne",
  "You can now open pages that require a confirmed email.":
    "Les pages qui demandent une adresse confirmée vous sont désormais ouvertes.",
  "Go on": "Continuer",
  "A link works once and for a day, and a newer one ends the one before. If your email is not confirmed yet, ask the people who run {site} for a new link.":
    "Un lien sert une seule fois, pendant un jour, et un nouveau remplace le précédent. Si votre adresse n’est pas encore confirmée, demandez un nouveau lien aux responsables de {site}.",
  "Welcome to {site}": "Bienvenue sur {site}",
  "This site has an owner already": "Ce site a déjà un propriétaire",
  "You are about to become the owner: you may do everything here, and decide what others may do.":
    "Vous allez devenir propriétaire : vous pourrez tout faire ici et décider qui d’autre peut faire quoi.",
  "You sign in with it.": "Elle sert à vous connecter.",
  "Become the owner": "Devenir propriétaire",
  "This link has been used already, and it works only once. If it was you, sign in.":
    "Ce lien a déjà été utilisé, et il ne sert qu’une fois. Si c’était vous, connectez-vous.",
  "The key in this link is not valid. Each start of the site prints a new link and ends the one before: use the newest.":
    "La clé qu’il contient n’est pas celle que ce site attend. Chaque démarrage du site affiche un nouveau lien et annule le précédent : utilisez le plus récent.",
  "Your name was changed.": "Votre nom a été changé.",
  "Your password was changed, and you were signed out everywhere else.":
    "Votre mot de passe a été changé, et vous avez été déconnecté partout ailleurs.",
  "The session was ended.": "La session a été fermée.",
  "You were signed out everywhere else.": "Vous avez été déconnecté partout ailleurs.",
  "The token was revoked. Programs that use it are refused from now on.":
    "Le jeton a été révoqué. Les programmes qui l’utilisent sont désormais refusés.",
  "You requested the role. Once it is approved, you can open its pages.":
    "Vous avez demandé ce rôle. Dès qu’il sera accordé, ses pages vous seront ouvertes.",
  "You withdrew your request for this role.": "Vous ne demandez plus ce rôle.",
  "We sent you a link. It works once and for a day.":
    "Nous vous avons envoyé un lien. Il sert une fois, pendant un jour.",
  "Enter a name.": "Saisissez un nom.",
  "Use at most 80 characters.": "80 caractères au plus.",
  "The name holds an invisible character. Type it again.":
    "Le nom contient un caractère invisible. Saisissez-le de nouveau.",
  "Use at least 10 characters. A few words make a good password.":
    "Au moins 10 caractères. Quelques mots font un bon mot de passe.",
  "Use at most 200 characters.": "200 caractères au plus.",
  "That is not your current password.": "Ce n’est pas votre mot de passe actuel.",
  "This is your password already. Choose a new one.": "C’est déjà votre mot de passe. Choisissez-en un nouveau.",
  "This is the session you are using. Sign out to end it.":
    "C’est la session en cours. Déconnectez-vous pour la fermer.",
  "This session has ended already.": "Cette session est déjà fermée.",
  "This role cannot be requested.": "Ce rôle ne peut pas être demandé.",
  "This token was revoked already.": "Ce jeton est déjà révoqué.",
  "Choose how long the token is valid.": "Choisissez la durée de validité du jeton.",
  "Choose at least one thing the token may do.": "Choisissez au moins une chose que le jeton permet.",
  "There is a token of this name already. Give this one another name.":
    "Un jeton porte déjà ce nom. Donnez-en un autre à celui-ci.",
  "You signed in a while ago. Sign in again, and then make the token.":
    "Votre connexion date un peu. Reconnectez-vous, puis créez le jeton.",
  "You were signed out while this was being sent. Nothing was changed. Sign in and send it again.":
    "Vous avez été déconnecté pendant l’envoi. Rien n’a été changé. Reconnectez-vous et renvoyez le formulaire.",
  "Your account was suspended while this was being sent. Nothing was changed.":
    "Votre compte a été suspendu pendant l’envoi. Rien n’a été changé.",
  "Other people made changes at the same moment, so nothing was changed. Please try again.":
    "D’autres ont fait des changements au même moment, rien n’a donc été changé. Veuillez réessayer.",
  "Many people are signing in at this moment. Please try again in a few seconds.":
    "Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes.",
  "This site sends no messages. Ask the people who run it.":
    "Ce site n’envoie pas de messages. Adressez-vous à ses responsables.",
  "The message could not be sent just now. Please try again in a few minutes.":
    "Le message n’a pas pu être envoyé. Réessayez dans quelques minutes.",
  "This was tried too often. Please wait a while and try again.": "Trop de tentatives. Attendez un peu et réessayez.",
  "There is an account with this email already.": "Un compte existe déjà avec cette adresse.",
  "Enter an email address, like name@example.com.": "Saisissez une adresse e-mail, comme nom@example.com.",
};
