import type { ProgramWords } from "./words.ts";

export const italian: ProgramWords = {
  thisResource: "questa risorsa",
  notCarriedOut: "La richiesta non è stata eseguita.",
  reasons: {
    "no-credentials": {
      title: "Autenticazione necessaria",
      detail: "{section} richiede l’autenticazione, e la richiesta non contiene credenziali.",
    },
    "invalid-credentials": {
      title: "Le credenziali non sono valide",
      detail: "La sessione di questa richiesta non è nota.",
      when: {
        "unknown-token": "Il token non è noto qui. Forse contiene un errore di battitura o è incompleto.",
        "not-taken-here": "{section} non accetta credenziali di questo tipo.",
        "malformed-token": "Il token Bearer non è leggibile (RFC 6750 2.1).",
        "malformed-header": "L’intestazione Authorization non è leggibile (RFC 9110 11.6.2).",
        "wrong-password": "L’indirizzo e-mail e la password non corrispondono ad alcun account.",
      },
    },
    "session-expired": {
      title: "La sessione è scaduta",
      detail: "La sessione di questa richiesta è scaduta.",
      when: {
        idle: "La sessione di questa richiesta è scaduta per inattività.",
        absolute: "La sessione di questa richiesta ha raggiunto la durata massima.",
      },
    },
    "session-ended": {
      title: "La sessione è stata chiusa",
      detail: "La sessione di questa richiesta è stata chiusa.",
    },
    "token-expired": { title: "Il token è scaduto", detail: "Il token di questa richiesta è scaduto." },
    "token-revoked": {
      title: "Il token è stato revocato",
      detail: "Il token di questa richiesta è stato revocato.",
    },
    "sign-in-again": {
      title: "È necessario un accesso più recente",
      detail: "{section} richiede un accesso più recente di quello di questa sessione.",
    },
    "second-factor-needed": {
      title: "È richiesto un secondo fattore",
      detail: "{section} richiede un secondo fattore, che in questa sessione non è stato fornito.",
    },
    "role-missing": {
      title: "Manca un ruolo",
      detail: "{section} richiede un ruolo che questo account non ha.",
      when: { "roles-known": "{section} richiede un ruolo che questo account non ha: {roles}." },
    },
    "permission-missing": {
      title: "Manca un’autorizzazione",
      detail: "{section} richiede un’autorizzazione che questo account non ha.",
      when: {
        "permissions-known": "{section} richiede un’autorizzazione che questo account non ha: {permissions}.",
        "beyond-scope": "{section}: l’ambito di questo token non comprende quanto richiesto: {permissions}.",
      },
    },
    "membership-ended": {
      title: "Il ruolo è terminato",
      detail: "{section}: il ruolo richiesto è terminato per questo account.",
      when: { "day-known": "{section} richiede questo ruolo: {roles}. Ultimo giorno per questo account: {day}." },
    },
    "membership-pending": {
      title: "Il ruolo non è ancora approvato",
      detail: "{section}: il ruolo necessario è stato richiesto per questo account e non è ancora approvato.",
      when: {
        "roles-known": "{section}: il ruolo necessario è stato richiesto e non è ancora approvato: {roles}.",
      },
    },
    "email-unverified": {
      title: "L’indirizzo e-mail non è verificato",
      detail: "{section} richiede un indirizzo e-mail verificato, e quello di questo account non lo è.",
    },
    "outside-hours": {
      title: "Fuori orario",
      detail: "Aperto solo a certi orari, e adesso non lo è: {section}.",
    },
    "account-suspended": { title: "L’account è sospeso", detail: "Questo account è sospeso." },
  },
};
