import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number } = formats.it;

export const ownProblems: typeof english = {
  "not-understood": "Così non può essere usato. Controlli quanto ha inserito.",
  "too-long": ({ most }) => `Usi al massimo ${number(most)} caratteri.`,
  "name-empty": "Inserisca un nome.",
  "name-invisible": "Il nome contiene un carattere invisibile. Lo digiti di nuovo.",
  "email-too-long": "Questo indirizzo e-mail è troppo lungo.",
  "email-wrong": "Inserisca un indirizzo e-mail, per esempio nome@example.com.",
  "email-taken": "Esiste già un account con questo indirizzo.",
  "password-too-short": ({ least }) =>
    `Usi almeno ${number(least)} caratteri. Alcune parole formano una buona password.`,
  "password-is-email": "La password non può essere il Suo indirizzo e-mail. Alcune parole formano una buona password.",
  "asked-too-often": ({ wait }) => `È stato richiesto molte volte. Attenda prima di riprovare: ${minutes(wait)}.`,
  "password-common":
    "Questa password è facile da indovinare. Alcune parole senza legame tra loro ne formano una buona.",
  "same-email": "È già il Suo indirizzo.",
  "link-over": "Questo link non funziona più. Ne richieda uno nuovo.",
  "sign-up-closed": "Al momento non è possibile creare account.",
  "email-domain": "Gli account sono riservati a determinati indirizzi. Usi quello della Sua organizzazione.",
  "terms-not-accepted": "Accetti le condizioni d’uso.",
  "wrong-password": "Questa non è la Sua password attuale.",
  "same-password": "Questa è già la Sua password. Ne scelga una nuova.",
  "session-in-use": "È la sessione in uso. Esca dall’account per chiuderla.",
  "session-over": "Questa sessione è già stata chiusa.",
  "role-not-requestable": "Questo ruolo non può essere richiesto.",
  "note-empty": "Indichi perché le serve.",
  "token-over": "Questo token è già stato revocato.",
  "token-name-empty": "Dia al token un nome riconoscibile.",
  "token-name-taken": "Esiste già un token con questo nome. Scelga un altro nome.",
  "token-lifetime": "Scelga per quanto tempo il token è valido.",
  "token-scope-empty": "Scelga almeno una cosa che il token può fare.",
  "token-scope-own": "Un token non permette mai più di quanto può fare Lei.",
  "too-many-tokens": ({ most }) => `Ci sono già ${number(most)} token. Ne revochi prima uno che non serve più.`,
  "sign-in-again": "L’ultimo accesso risale a qualche tempo fa. Acceda di nuovo e poi crei il token.",
  "sign-in-again-first": "L’ultimo accesso risale a qualche tempo fa. Acceda di nuovo e poi faccia la modifica.",
  "provider-away": "Questo servizio al momento non risponde. Riprovi più tardi.",
  "code-wrong":
    "Il codice non è corretto. Controlli che l’orologio del telefono sia giusto e provi con il codice successivo.",
  "second-factor-already": "Un secondo fattore è già configurato.",
  "second-factor-over": "Nel frattempo è terminato. Ricominci da capo.",
  "passkey-name": "Dia alla passkey un nome di 60 caratteri al massimo.",
  "passkey-not-made": "La passkey non è stata creata. Riprovi.",
  "passkey-taken": "Questa passkey è già in uso.",
  "passkeys-too-many": ({ most }) => `Sarebbero più di ${most} passkey. Prima ne rimuova una.`,
  "code-elsewhere":
    "Questo codice vale nel browser in cui l’ha richiesto. Lo inserisca lì oppure ne richieda qui uno nuovo.",
  "code-over": "Il codice è scaduto. Ne richieda uno nuovo.",
  "factor-first": "Acceda prima con una delle Sue passkey.",
  "passkey-over": "Questa passkey è già stata rimossa.",
  "codes-tried-too-often": ({ wait }) => `Sono stati provati troppi codici. Attenda ${minutes(wait)} e riprovi.`,
  "signed-out-meanwhile":
    "La Sua sessione è stata chiusa durante l’invio. Non è stato cambiato nulla. Acceda e invii di nuovo.",
  "signed-in-as-another": ({ name }) =>
    `In questo browser ora è connesso l’account ${name}. Questa pagina è stata aperta con un altro account, perciò non è stato cambiato nulla.`,
  "suspended-meanwhile": "Il Suo account è stato disattivato durante l’invio. Non è stato cambiato nulla.",
  overtaken: "Altre persone hanno fatto modifiche nello stesso momento, perciò non è stato cambiato nulla. Riprovi.",
  "busy-signing-in": "In questo momento accedono molte persone. Riprovi tra qualche secondo.",
  "email-confirmed-already": "Il Suo indirizzo e-mail è già confermato.",
  "mails-to-one-email": "Oggi sono stati inviati molti messaggi a questo indirizzo. Riprovi domani.",
  "mails-at-once": "In questo momento vengono inviati moltissimi messaggi. Riprovi tra un’ora.",
  "mailed-too-often": ({ wait }) =>
    `Abbiamo già inviato il link più volte. Lo cerchi, oppure attenda ${minutes(wait)} e riprovi.`,
  "tried-too-often": ({ wait }) =>
    `Ci sono stati troppi tentativi con questa password. Attenda ${minutes(wait)} e riprovi.`,
  "changed-too-often": ({ wait }) => `Oggi è stato cambiato molte volte. Attenda ${minutes(wait)} e riprovi.`,
  "form-expected": "Questo URL accetta solo moduli.",
  "form-too-long": "È troppo per questo modulo.",
  "form-unreadable": "Non è stato possibile leggere il modulo. Lo invii di nuovo.",
  "form-with-file": "Questo modulo non accetta file.",
  "form-character": "Il modulo contiene un carattere che non può essere salvato. Lo digiti di nuovo.",
  "form-field-twice": "Un campo è stato inviato due volte. Invii di nuovo il modulo.",
  "form-field-unknown": "Il modulo contiene un campo sconosciuto. Ricarichi la pagina.",
  "deletion-by-admin": "Gli account vengono eliminati dal team di questo sito. Si rivolga a loro.",
  "only-owner": "Lei è l’unico proprietario di questo sito. Nomini prima proprietario qualcun altro.",
};
