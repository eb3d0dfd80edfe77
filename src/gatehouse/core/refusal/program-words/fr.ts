import type { ProgramWords } from "./words.ts";

export const french: ProgramWords = {
  thisResource: "cette ressource",
  notCarriedOut: "La requête n’a pas été exécutée.",
  reasons: {
    "no-credentials": {
      title: "Authentification requise",
      detail: "{section} : une authentification est requise, et la requête ne contient aucun identifiant.",
    },
    "invalid-credentials": {
      title: "Les identifiants ne sont pas valides",
      detail: "La session de cette requête est inconnue.",
      when: {
        "unknown-token": "Le jeton est inconnu ici. Il est peut-être mal saisi ou tronqué.",
        "not-taken-here": "{section} : les identifiants de ce type ne sont pas acceptés.",
        "malformed-token": "Le jeton Bearer est illisible (RFC 6750 2.1).",
        "malformed-header": "L’en-tête Authorization est illisible (RFC 9110 11.6.2).",
        "wrong-password": "L’adresse e-mail et le mot de passe ne correspondent à aucun compte.",
      },
    },
    "session-expired": {
      title: "La session a expiré",
      detail: "La session de cette requête a expiré.",
      when: {
        idle: "La session de cette requête a expiré, faute d’avoir été utilisée.",
        absolute: "La session de cette requête a atteint son âge maximal.",
      },
    },
    "session-ended": {
      title: "La session a été fermée",
      detail: "La session de cette requête a été fermée.",
    },
    "token-expired": { title: "Le jeton a expiré", detail: "Le jeton de cette requête a expiré." },
    "token-revoked": { title: "Le jeton a été révoqué", detail: "Le jeton de cette requête a été révoqué." },
    "sign-in-again": {
      title: "Une connexion plus récente est requise",
      detail: "{section} : une connexion plus récente que celle de cette session est requise.",
    },
    "second-factor-needed": {
      title: "Un second facteur est requis",
      detail: "{section} demande un second facteur, qui n’a pas été fourni dans cette session.",
    },
    "role-missing": {
      title: "Il manque un rôle",
      detail: "{section} : ce compte n’a pas le rôle requis.",
      when: { "roles-known": "{section} : ce compte n’a pas le rôle requis : {roles}." },
    },
    "permission-missing": {
      title: "Il manque une autorisation",
      detail: "{section} : ce compte n’a pas l’autorisation requise.",
      when: {
        "permissions-known": "{section} : ce compte n’a pas l’autorisation requise : {permissions}.",
        "beyond-scope": "{section} : la portée de ce jeton ne comprend pas ce qui est requis : {permissions}.",
      },
    },
    "membership-ended": {
      title: "Le rôle a pris fin",
      detail: "{section} : le rôle requis a pris fin pour ce compte.",
      when: {
        "day-known": "{section} : le rôle requis est {roles}. Pour ce compte, son dernier jour était le {day}.",
      },
    },
    "membership-pending": {
      title: "Le rôle n’est pas encore approuvé",
      detail: "{section} : le rôle requis a été demandé pour ce compte et n’est pas encore approuvé.",
      when: { "roles-known": "{section} : le rôle requis a été demandé et n’est pas encore approuvé : {roles}." },
    },
    "email-unverified": {
      title: "L’adresse e-mail n’est pas vérifiée",
      detail: "{section} : une adresse e-mail vérifiée est requise, et celle de ce compte ne l’est pas.",
    },
    "outside-hours": {
      title: "En dehors des horaires",
      detail: "Ouvert à certaines heures seulement, et ce n’en est pas une : {section}.",
    },
    "account-suspended": { title: "Le compte est suspendu", detail: "Ce compte est suspendu." },
  },
};
