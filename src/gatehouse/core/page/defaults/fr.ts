/** French, as shipped. `{section}` and `{site}` stand where no article before them would have to change. */
import type { ShippedCopy } from "../copy.ts";

export const french: ShippedCopy = {
  language: "Langue",
  thisPage: "cette page",
  adminConsole: "la console d’administration",
  codeStep: "Saisissez le code pour terminer la connexion. {onward}",
  signIn: {
    heading: "Se connecter à {site}",
    explanation: "Saisissez votre adresse e-mail et votre mot de passe pour continuer.",
    nextSteps: [],
  },
  onward: {
    page: "Vous accéderez ensuite à la page demandée.",
    form: "Vous reviendrez ensuite à la page d’où vous veniez. Ce que vous avez envoyé n’a pas été enregistré.",
    lost: "Ce que vous avez envoyé n’a pas été enregistré.",
    kept: "Ce que vous avez envoyé est conservé pendant 30 minutes. Une fois connecté, vous pourrez le relire et l’envoyer.",
    stillKept: "Ce que vous avez envoyé est toujours conservé. Vous le trouverez sur la page de votre compte.",
    none: "",
  },
  reasons: {
    "no-credentials": {
      heading: "Connectez-vous pour continuer",
      explanation: "Pour ouvrir {section}, il faut se connecter. {onward}",
      nextSteps: [
        "Utilisez l’adresse e-mail avec laquelle votre compte a été créé.",
        "Pas encore de compte ? L’équipe du site {site} peut vous aider.",
      ],
      when: {
        "sign-up-open": {
          nextSteps: [
            "Utilisez l’adresse e-mail avec laquelle votre compte a été créé.",
            "Pas encore de compte ? Vous pouvez en créer un ici.",
          ],
        },
        "sign-up-by-approval": {
          nextSteps: [
            "Utilisez l’adresse e-mail avec laquelle votre compte a été créé.",
            "Pas encore de compte ? Vous pouvez en demander un ici.",
          ],
        },
      },
    },
    "invalid-credentials": {
      heading: "Veuillez vous connecter à nouveau",
      explanation: "La session de ce navigateur n’est plus reconnue. Reconnectez-vous. {onward}",
      nextSteps: ["Votre compte n’a aucun problème. Utilisez votre adresse e-mail et votre mot de passe habituels."],
      when: {
        mistyped: {
          heading: "Veuillez vous connecter à nouveau",
          explanation: "Nous n’avons pas pu vérifier qui vous êtes. Connectez-vous. {onward}",
          nextSteps: [
            "Vérifiez qu’il ne manque pas une lettre dans l’adresse e-mail et qu’aucune espace ne s’y est glissée.",
            "Dans un mot de passe, majuscules et minuscules comptent.",
          ],
        },
        "unknown-token": {
          heading: "Ce jeton est inconnu",
          explanation:
            "Le programme a envoyé un jeton qui n’appartient à aucun compte du site {site}. Il contient peut-être une faute de frappe ou est incomplet.",
          nextSteps: [
            "Vérifiez que le jeton a été envoyé en entier, de gh_ à la dernière lettre.",
            "Vous pouvez en créer un nouveau sur la page du compte, sous « Programmes ».",
          ],
        },
        "not-taken-here": {
          heading: "Connectez-vous autrement",
          explanation:
            "Pour ouvrir {section}, les identifiants envoyés ne sont pas acceptés. Les personnes se connectent sur cette page ; les programmes envoient un jeton aux URL qui en acceptent un.",
          nextSteps: ["Si la demande vient d’un programme, demandez quelles URL du site {site} acceptent un jeton."],
        },
      },
    },
    "session-expired": {
      heading: "Votre session a expiré",
      explanation: "Votre dernière connexion remonte à un certain temps. Reconnectez-vous. {onward}",
      nextSteps: ["Sur un appareil que personne d’autre n’utilise, vous pouvez rester connecté plus longtemps."],
      when: {
        idle: {
          heading: "Votre session a expiré",
          explanation:
            "Après une longue pause, nous vous déconnectons pour que personne d’autre n’utilise votre compte. Reconnectez-vous. {onward}",
        },
        absolute: {
          heading: "Votre session a expiré",
          explanation:
            "Pour protéger votre compte, chaque session a une durée limitée, même pendant que vous l’utilisez. Reconnectez-vous. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "Vous avez été déconnecté",
      explanation: "Votre session a été fermée, et nous ne savons pas par qui. Reconnectez-vous. {onward}",
      nextSteps: [
        "Vous ne savez pas pourquoi ? L’équipe du site {site} peut le retrouver avec la référence ci-dessous.",
      ],
      when: {
        "signed-out": {
          heading: "Vous vous êtes déconnecté",
          explanation:
            "La déconnexion a eu lieu dans une autre fenêtre ou sur un autre appareil. Reconnectez-vous. {onward}",
          nextSteps: ["Si ce n’était pas vous, choisissez un nouveau mot de passe une fois connecté."],
        },
        "ended-by-admin": {
          heading: "Un administrateur vous a déconnecté",
          explanation:
            "Une personne de l’équipe du site {site} a fermé votre session. Vous pouvez vous reconnecter ici. {onward}",
          nextSteps: ["Si cela se reproduit, parlez-en à l’équipe du site {site} en donnant la référence ci-dessous."],
        },
        "password-changed": {
          heading: "Votre mot de passe a changé",
          explanation:
            "Quand un mot de passe change, nous vous déconnectons partout. Connectez-vous ici avec le nouveau. {onward}",
          nextSteps: ["Si ce n’est pas vous qui l’avez changé, prévenez tout de suite l’équipe du site {site}."],
        },
        suspended: {
          heading: "Vous avez été déconnecté partout",
          explanation:
            "Votre compte a été désactivé pour un temps, ce qui vous a déconnecté partout. Il est de nouveau actif : vous pouvez vous connecter ici. {onward}",
          nextSteps: [
            "Vos programmes utilisaient des jetons ? Créez-en de nouveaux sur la page du compte, sous « Programmes » : les anciens ont été révoqués.",
          ],
        },
        replaced: {
          heading: "Il y a une connexion plus récente",
          explanation:
            "Quelqu’un s’est connecté de nouveau dans ce navigateur, ce qui a fermé la session précédente. Reconnectez-vous. {onward}",
          nextSteps: ["Si ce n’était pas vous, choisissez un nouveau mot de passe une fois connecté."],
        },
        "too-many": {
          heading: "Vous avez été déconnecté sur cet appareil",
          explanation:
            "Un compte peut être connecté 50 fois en même temps. À la connexion suivante, l’appareil inutilisé depuis le plus longtemps a été déconnecté, et c’était celui-ci. Reconnectez-vous. {onward}",
          nextSteps: [
            "Une fois connecté, regardez sur la page du compte où vous êtes connecté, et fermez les sessions que vous ne reconnaissez pas.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Ce jeton a expiré",
      explanation: "Le programme a envoyé un jeton dont la date d’expiration est passée.",
      nextSteps: ["Créez-en un nouveau sur la page du compte, sous « Programmes », et donnez-le au programme."],
    },
    "token-revoked": {
      heading: "Ce jeton a été révoqué",
      explanation:
        "Le programme a envoyé un jeton qui a été révoqué, par la personne à qui il appartient ou par l’équipe du site {site}.",
      nextSteps: [
        "Si le programme en a encore besoin, créez-en un nouveau sur la page du compte, sous « Programmes ».",
        "Vous ne savez pas pourquoi ? L’équipe du site {site} peut le retrouver avec la référence ci-dessous.",
      ],
    },
    "sign-in-again": {
      heading: "Confirmez que c’est bien vous",
      explanation: "Vous êtes connecté, mais cette page demande de nouveau votre mot de passe. Saisissez-le. {onward}",
      nextSteps: ["Ce n’est pas votre compte ? Connectez-vous avec le vôtre."],
      when: {
        "no-password": {
          explanation: "Vous êtes connecté, mais cette page vous demande de vous connecter une nouvelle fois. {onward}",
        },
      },
    },
    "second-factor-needed": {
      heading: "Confirmez avec un second facteur",
      explanation:
        "Vous êtes connecté, mais cette page demande aussi un code de votre application d’authentification. {onward}",
      nextSteps: ["Téléphone perdu ? L’un de vos codes de secours le remplace."],
      when: {
        "passkey-only": {
          heading: "Confirmez avec votre clé d’accès",
          explanation: "Vous êtes connecté, mais cette page demande aussi votre clé d’accès. {onward}",
          nextSteps: [
            "Les clés d’accès ont besoin de JavaScript. S’il est désactivé dans ce navigateur, activez-le et rechargez la page.",
            "Vous avez perdu l’appareil avec votre clé d’accès\u00a0? Adressez-vous à l’équipe du site {site} en donnant la référence ci-dessous.",
          ],
        },
        "none-set-up": {
          heading: "Cette page demande un second facteur",
          explanation:
            "Vous êtes connecté, mais cette page demande aussi un code d’une application d’authentification, et votre compte n’en a pas encore. Configurez-la maintenant, puis revenez ici.",
          nextSteps: [
            "Gardez votre téléphone à portée de main. Cela prend environ une minute.",
            "Ce n’est pas votre compte ? Connectez-vous avec le vôtre.",
          ],
        },
      },
    },
    "role-missing": {
      heading: "Il vous manque un rôle pour cette page",
      explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut un rôle que votre compte n’a pas encore.",
      nextSteps: [
        "Demandez ce rôle à l’équipe du site {site} en donnant la référence ci-dessous.",
        "Si vous avez un autre compte, vous pouvez l’utiliser.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Vous êtes connecté, mais pour ouvrir {section}, il faut ce rôle : {roles}. Votre compte ne l’a pas encore.",
          nextSteps: [
            "Demandez ce rôle à l’équipe du site {site} : {roles}.",
            "Si vous avez un autre compte avec ce rôle, vous pouvez l’utiliser.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "Il vous manque une autorisation pour cette page",
      explanation:
        "Vous êtes connecté, mais pour ouvrir {section}, il faut une autorisation que votre compte n’a pas encore.",
      nextSteps: [
        "Demandez cette autorisation à l’équipe du site {site} en donnant la référence ci-dessous.",
        "Si vous avez un autre compte, vous pouvez l’utiliser.",
      ],
      when: {
        "beyond-scope": {
          heading: "Ce jeton ne permet pas cela",
          explanation: "Le jeton est valide, mais sa portée ne comprend pas ce qu’il faut ici : {permissions}.",
          nextSteps: ["Créez un jeton qui le permet sur la page du compte, sous « Programmes »."],
        },
        "permissions-known": {
          explanation:
            "Vous êtes connecté, mais pour ouvrir {section}, il faut une autorisation que votre compte n’a pas encore : {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Votre accès a pris fin",
      explanation:
        "Vous êtes connecté, mais vous ne pouviez ouvrir {section} que pour une durée limitée, qui est écoulée.",
      nextSteps: [
        "Demandez à l’équipe du site {site} de le renouveler.",
        "Si vous avez un autre compte, vous pouvez l’utiliser.",
      ],
      when: {
        "day-known": {
          explanation:
            "Vous êtes connecté, mais votre accès a pris fin le {day}. Jusque-là, ce rôle vous permettait d’ouvrir {section} : {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Votre accès n’est pas encore approuvé",
      explanation:
        "Vous êtes connecté. Votre demande est en attente d’approbation ; vous pourrez ensuite ouvrir {section}.",
      nextSteps: [
        "Vous n’avez rien d’autre à faire : dès qu’elle est approuvée, vous pouvez ouvrir cette page.",
        "L’attente est longue ? Écrivez à l’équipe du site {site} en donnant la référence ci-dessous.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Vous êtes connecté. Votre demande pour ce rôle est en attente d’approbation : {roles}. Vous pourrez ensuite ouvrir {section}.",
        },
      },
    },
    "email-unverified": {
      heading: "Confirmez votre adresse e-mail",
      explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut d’abord confirmer votre adresse e-mail.",
      nextSteps: [
        "Demandez un lien ici. L’équipe du site {site} vous le donnera, ou confirmera elle-même votre adresse e-mail.",
        "Si vous avez un autre compte, vous pouvez l’utiliser.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Ouvrez le lien du message que nous vous envoyons et appuyez sur le bouton. Il est valable un jour.",
            "Pas de message ? Regardez dans le courrier indésirable, ou demandez à l’équipe du site {site} en donnant la référence ci-dessous.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "Fermé en ce moment",
      explanation: "Vous êtes connecté, mais l’accès n’est ouvert qu’à certaines heures : {section}.",
      nextSteps: [
        "Revenez aux heures d’ouverture.",
        "Si vous en avez besoin plus tôt, demandez à l’équipe du site {site} et donnez la référence ci-dessous.",
      ],
    },
    "account-suspended": {
      heading: "Votre compte est désactivé",
      explanation:
        "L’équipe du site {site} a désactivé votre compte. Tant qu’il n’est pas réactivé, vous ne pouvez pas ouvrir les pages réservées aux membres.",
      nextSteps: [
        "Demandez à l’équipe du site {site} pourquoi, et comment le faire réactiver.",
        "Donnez la référence ci-dessous pour que l’équipe retrouve cette requête.",
      ],
    },
  },
  labels: {
    email: "Adresse e-mail",
    password: "Mot de passe",
    showPassword: "Afficher le mot de passe",
    capsLock: "La touche Verr. Maj. est activée.",
    remember: "Rester connecté sur cet appareil",
    signIn: "Se connecter",
    forgotPassword: "Mot de passe oublié ?",
    createAccount: "Créer un compte",
    askForAccount: "Demander un compte",
    signedInAs: "Vous êtes connecté en tant que",
    useAnotherAccount: "Utiliser un autre compte",
    sendLink: "M’envoyer un lien de confirmation",
    askForLink: "Demander un lien de confirmation",
    askForAccess: "Demander l’accès",
    role: "Rôle",
    writeToUs: "Nous écrire",
    nextSteps: "Ce que vous pouvez faire",
    help: "Plus d’aide",
    contact: "Nous contacter",
    home: "Aller à l’accueil",
    reference: "Référence",
    emailMissing: "Saisissez votre adresse e-mail.",
    emailInvalid: "Saisissez une adresse e-mail, par exemple nom@example.com.",
    passwordMissing: "Saisissez votre mot de passe.",
    mismatch: "Cette adresse e-mail et ce mot de passe ne correspondent à aucun compte. Veuillez réessayer.",
    tooMany: "Trop de tentatives. Patientez {wait}, puis réessayez.",
    startAgain: "La connexion n’a pas pu aboutir. Veuillez recommencer.",
    codeHeading: "Encore une étape",
    code: "Code",
    codeFromApp: "Six chiffres de votre application d’authentification, ou l’un de vos codes de secours.",
    codeFromMail:
      "S’il existe un compte pour {email}, six chiffres viennent d’y être envoyés. Regardez aussi dans les indésirables.",
    codeMissing: "Saisissez le code.",
    codeWrong:
      "Ce code n’est pas correct ou a déjà été utilisé. Vérifiez-le ou essayez-en un nouveau. Si les codes de votre application échouent sans cesse, vérifiez que l’horloge de votre téléphone est à l’heure.",
    goOn: "Continuer",
    beginAgain: "Recommencer",
    trustBrowser: "Ne pas demander de code dans ce navigateur pendant 30 jours",
    setUpSecondFactor: "Configurer un second facteur",
    continueWith: "Continuer avec {provider}",
    providerAway: "L’autre service ne répond pas pour le moment. Réessayez plus tard ou connectez-vous autrement.",
    providerTaken:
      "Ce compte appartient déjà à une autre personne ici, ou vous avez associé un autre compte de ce service.",
    notLinked:
      "Aucun compte ici n’est associé à celui-ci. Si vous avez un compte, connectez-vous autrement et associez-les dans votre compte.",
    termsFirst: "Acceptez les conditions d’utilisation pour obtenir votre compte ici, puis continuez une fois de plus.",
    acceptTerms: "J’accepte les conditions d’utilisation.",
    readTerms: "Lire les conditions d’utilisation",
    codeByMail: "Recevoir plutôt un code par e-mail",
    sendCode: "Envoyer un code",
    usePasskey: "Se connecter avec une clé d’accès",
    passkeyFailed: "Aucune clé d’accès n’a été utilisée. Réessayez ou connectez-vous autrement.",
    whyAccess: "Pourquoi avez-vous besoin de cet accès ?",
    whyAccessOptional: "Pourquoi avez-vous besoin de cet accès ? (facultatif)",
    takeBackRequest: "Retirer ma demande",
    whoDecides: "La décision revient aux responsables de {site}.",
    page: "Page demandée",
    time: "Heure",
    reason: "Motif",
    thisAccount: "Compte",
    lostFactor: "Téléphone et codes de secours perdus ?",
    lostFactorHelp:
      "L’équipe du site {site} peut retirer le second facteur de votre compte, une fois sûre que c’est bien vous.",
    giveReference: "Donnez-lui la référence ci-dessous.",
  },
};
