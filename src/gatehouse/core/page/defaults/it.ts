/** Italian, as shipped. `{section}` and `{site}` stand where no article before them would have to change. */
import type { ShippedCopy } from "../copy.ts";

export const italian: ShippedCopy = {
  language: "Lingua",
  thisPage: "questa pagina",
  adminConsole: "la console di amministrazione",
  onward: {
    page: "Poi La porteremo alla pagina richiesta.",
    form: "Poi La riporteremo alla pagina da cui proveniva. Quanto ha inviato non è stato salvato.",
    lost: "Quanto ha inviato non è stato salvato.",
    kept: "Quanto ha inviato viene conservato per 30 minuti. Dopo l’accesso potrà rivederlo e inviarlo.",
    stillKept: "Quanto ha inviato è ancora conservato. Lo trova nella pagina del Suo account.",
    none: "",
  },
  codeStep: "Inserisca il codice per completare l’accesso. {onward}",
  signIn: {
    heading: "Accesso a {site}",
    explanation: "Inserisca l’indirizzo e-mail e la password per continuare.",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "Acceda per continuare",
      explanation: "Per aprire {section} è necessario accedere. {onward}",
      nextSteps: [
        "Usi l’indirizzo e-mail con cui è stato creato il Suo account.",
        "Non ha ancora un account? Il team di {site} può aiutarLa.",
      ],
      when: {
        "sign-up-open": {
          nextSteps: [
            "Usi l’indirizzo e-mail con cui è stato creato il Suo account.",
            "Non ha ancora un account? Può crearlo qui.",
          ],
        },
        "sign-up-by-approval": {
          nextSteps: [
            "Usi l’indirizzo e-mail con cui è stato creato il Suo account.",
            "Non ha ancora un account? Può richiederlo qui.",
          ],
        },
      },
    },
    "invalid-credentials": {
      heading: "Acceda di nuovo",
      explanation: "La sessione di questo browser non è più riconosciuta. Acceda di nuovo. {onward}",
      nextSteps: ["Il Suo account è in ordine. Usi l’indirizzo e-mail e la password di sempre."],
      when: {
        mistyped: {
          heading: "Provi ad accedere di nuovo",
          explanation: "Non è stato possibile verificare la Sua identità. Acceda. {onward}",
          nextSteps: [
            "Verifichi che nell’indirizzo e-mail non manchi una lettera e non ci sia uno spazio di troppo.",
            "Nella password, maiuscole e minuscole sono diverse.",
          ],
        },
        "unknown-token": {
          heading: "Questo token è sconosciuto",
          explanation:
            "Il programma ha inviato un token che non appartiene ad alcun account di {site}. Forse contiene un errore di battitura o è incompleto.",
          nextSteps: [
            "Verifichi che il token sia stato inviato per intero, da gh_ fino all’ultima lettera.",
            "Può crearne uno nuovo nella pagina dell’account, in “Programmi”.",
          ],
        },
        "not-taken-here": {
          heading: "Acceda in un altro modo",
          explanation:
            "Per aprire {section} non sono accettate le credenziali inviate. Le persone accedono da questa pagina; i programmi inviano un token agli URL che lo accettano.",
          nextSteps: ["Se la richiesta proviene da un programma, chieda quali URL di {site} accettano un token."],
        },
      },
    },
    "session-expired": {
      heading: "La Sua sessione è scaduta",
      explanation: "L’ultimo accesso risale a qualche tempo fa, perciò Le chiediamo di accedere di nuovo. {onward}",
      nextSteps: ["Su un dispositivo che usa solo Lei, può mantenere l’accesso più a lungo."],
      when: {
        idle: {
          heading: "La Sua sessione è scaduta",
          explanation:
            "Dopo una lunga pausa chiudiamo la sessione, perché nessun altro usi il Suo account. Acceda di nuovo. {onward}",
        },
        absolute: {
          heading: "La Sua sessione è scaduta",
          explanation:
            "Per proteggere il Suo account, ogni sessione dura un tempo limitato, anche mentre la si usa. Acceda di nuovo. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "La Sua sessione è stata chiusa",
      explanation: "La Sua sessione è stata chiusa e non sappiamo da chi. Acceda di nuovo. {onward}",
      nextSteps: ["Non sa perché? Il team di {site} può verificarlo con il riferimento qui sotto."],
      when: {
        "signed-out": {
          heading: "Ha effettuato l’uscita",
          explanation: "L’uscita è avvenuta in un’altra finestra o su un altro dispositivo. Acceda di nuovo. {onward}",
          nextSteps: ["Se non è stato Lei, scelga una nuova password dopo l’accesso."],
        },
        "ended-by-admin": {
          heading: "Un amministratore ha chiuso la sessione",
          explanation: "Una persona del team di {site} ha chiuso la Sua sessione. Può accedere di nuovo qui. {onward}",
          nextSteps: ["Se dovesse ripetersi, si rivolga al team di {site} e indichi il riferimento qui sotto."],
        },
        "password-changed": {
          heading: "La Sua password è cambiata",
          explanation:
            "Quando una password cambia, chiudiamo le sessioni su tutti i dispositivi. Acceda qui con quella nuova. {onward}",
          nextSteps: ["Se non è stato Lei a cambiarla, avvisi subito il team di {site}."],
        },
        suspended: {
          heading: "Le Sue sessioni sono state chiuse",
          explanation:
            "Il Suo account è stato disattivato per qualche tempo e tutte le sessioni sono state chiuse. Ora è di nuovo attivo: può accedere qui. {onward}",
          nextSteps: [
            "I Suoi programmi usavano dei token? Ne crei di nuovi nella pagina dell’account, in “Programmi”: quelli precedenti sono stati revocati.",
          ],
        },
        replaced: {
          heading: "C’è un accesso più recente",
          explanation:
            "Qualcuno ha effettuato di nuovo l’accesso in questo browser e la sessione precedente è stata chiusa. Acceda di nuovo. {onward}",
          nextSteps: ["Se non è stato Lei, scelga una nuova password dopo l’accesso."],
        },
        "too-many": {
          heading: "La sessione su questo dispositivo è stata chiusa",
          explanation:
            "Un account può avere 50 sessioni aperte insieme. Con una in più, è stata chiusa quella del dispositivo inutilizzato da più tempo: questo. Acceda di nuovo. {onward}",
          nextSteps: [
            "Dopo l’accesso, controlli nella pagina dell’account dove ha sessioni aperte e chiuda quelle che non riconosce.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Questo token è scaduto",
      explanation: "Il programma ha inviato un token la cui scadenza è passata.",
      nextSteps: ["Ne crei uno nuovo nella pagina dell’account, in “Programmi”, e lo fornisca al programma."],
    },
    "token-revoked": {
      heading: "Questo token è stato revocato",
      explanation: "Il programma ha inviato un token che è stato revocato, dal titolare o dal team di {site}.",
      nextSteps: [
        "Se il programma ne ha ancora bisogno, ne crei uno nuovo nella pagina dell’account, in “Programmi”.",
        "Non sa perché? Il team di {site} può verificarlo con il riferimento qui sotto.",
      ],
    },
    "sign-in-again": {
      heading: "Confermi la Sua identità",
      explanation: "Ha effettuato l’accesso, ma questa pagina chiede di nuovo la password. La inserisca. {onward}",
      nextSteps: ["Non è il Suo account? Acceda con il Suo."],
      when: {
        "no-password": {
          explanation: "Ha effettuato l’accesso, ma questa pagina chiede di accedere di nuovo. {onward}",
        },
      },
    },
    "second-factor-needed": {
      heading: "Confermi con un secondo fattore",
      explanation:
        "Ha effettuato l’accesso, ma questa pagina chiede anche un codice dalla Sua app di autenticazione. {onward}",
      nextSteps: ["Ha perso il telefono? Al suo posto vale uno dei Suoi codici di recupero."],
      when: {
        "passkey-only": {
          heading: "Confermi con la Sua passkey",
          explanation: "Ha effettuato l’accesso, ma questa pagina chiede anche la Sua passkey. {onward}",
          nextSteps: [
            "Le passkey hanno bisogno di JavaScript. Se in questo browser è disattivato, lo attivi e ricarichi la pagina.",
            "Ha perso il dispositivo con la passkey? Si rivolga al team di {site} e indichi il riferimento qui sotto.",
          ],
        },
        "none-set-up": {
          heading: "Questa pagina chiede un secondo fattore",
          explanation:
            "Ha effettuato l’accesso, ma questa pagina chiede anche un codice da un’app di autenticazione e il Suo account non ne ha ancora una. La configuri ora e torni qui.",
          nextSteps: [
            "Tenga il telefono a portata di mano. Ci vuole circa un minuto.",
            "Non è il Suo account? Acceda con il Suo.",
          ],
        },
      },
    },
    "role-missing": {
      heading: "Questa pagina richiede un altro ruolo",
      explanation:
        "Ha effettuato l’accesso, ma per aprire {section} occorre un ruolo che il Suo account non ha ancora.",
      nextSteps: [
        "Chieda il ruolo al team di {site} e indichi il riferimento qui sotto.",
        "Se ha un altro account, può usarlo.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Ha effettuato l’accesso, ma per aprire {section} occorre questo ruolo: {roles}. Il Suo account non lo ha ancora.",
          nextSteps: [
            "Chieda questo ruolo al team di {site}: {roles}.",
            "Se ha un altro account con questo ruolo, può usarlo.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "Questa pagina richiede un’autorizzazione",
      explanation:
        "Ha effettuato l’accesso, ma per aprire {section} occorre un’autorizzazione che il Suo account non ha ancora.",
      nextSteps: [
        "Chieda l’autorizzazione al team di {site} e indichi il riferimento qui sotto.",
        "Se ha un altro account, può usarlo.",
      ],
      when: {
        "beyond-scope": {
          heading: "Questo token non lo permette",
          explanation: "Il token è valido, ma il suo ambito non comprende quanto occorre qui: {permissions}.",
          nextSteps: ["Crei un token che lo permetta nella pagina dell’account, in “Programmi”."],
        },
        "permissions-known": {
          explanation:
            "Ha effettuato l’accesso, ma per aprire {section} occorre un’autorizzazione che il Suo account non ha ancora: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Il Suo accesso è terminato",
      explanation: "Ha effettuato l’accesso, ma poteva aprire {section} solo per un periodo limitato, che è trascorso.",
      nextSteps: ["Chieda al team di {site} di rinnovarlo.", "Se ha un altro account, può usarlo."],
      when: {
        "day-known": {
          explanation:
            "Ha effettuato l’accesso, ma non può più aprire {section}. Ultimo giorno: {day}. Ruolo: {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Il Suo accesso non è ancora approvato",
      explanation:
        "Ha effettuato l’accesso. La Sua richiesta è in attesa di approvazione; in seguito potrà aprire {section}.",
      nextSteps: [
        "Non deve fare altro: appena la richiesta sarà approvata, potrà aprire questa pagina.",
        "L’attesa è lunga? Chieda al team di {site} e indichi il riferimento qui sotto.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Ha effettuato l’accesso. La Sua richiesta di questo ruolo è in attesa di approvazione: {roles}. In seguito potrà aprire {section}.",
        },
      },
    },
    "email-unverified": {
      heading: "Confermi il Suo indirizzo e-mail",
      explanation: "Ha effettuato l’accesso, ma per aprire {section} occorre prima confermare il Suo indirizzo e-mail.",
      nextSteps: [
        "Chieda qui un link. Il team di {site} Glielo fornirà, oppure confermerà direttamente il Suo indirizzo e-mail.",
        "Se ha un altro account, può usarlo.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Apra il link nel messaggio che Le inviamo e prema il pulsante. È valido per un giorno.",
            "Nessun messaggio? Controlli nella posta indesiderata, oppure chieda al team di {site} e indichi il riferimento qui sotto.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "Chiuso in questo momento",
      explanation: "L’accesso è effettuato, ma si apre solo a certi orari: {section}.",
      nextSteps: [
        "Torni quando è aperto.",
        "Se Le serve prima, chieda al team di {site} e indichi il riferimento qui sotto.",
      ],
    },
    "account-suspended": {
      heading: "Il Suo account è disattivato",
      explanation:
        "Il team di {site} ha disattivato il Suo account. Finché non sarà riattivato, non potrà aprire le pagine riservate ai membri.",
      nextSteps: [
        "Chieda al team di {site} il motivo e come riattivarlo.",
        "Indichi il riferimento qui sotto, perché il team possa trovare questa richiesta.",
      ],
    },
  },
  labels: {
    email: "Indirizzo e-mail",
    password: "Password",
    showPassword: "Mostra la password",
    capsLock: "Il blocco maiuscole è attivo.",
    remember: "Mantieni l’accesso su questo dispositivo",
    signIn: "Accedi",
    forgotPassword: "Password dimenticata?",
    createAccount: "Crea un account",
    askForAccount: "Richiedi un account",
    signedInAs: "Accesso effettuato come",
    useAnotherAccount: "Usa un altro account",
    sendLink: "Invia il link di conferma",
    askForLink: "Richiedi un link di conferma",
    askForAccess: "Richiedi l’accesso",
    role: "Ruolo",
    writeToUs: "Ci scriva",
    nextSteps: "Che cosa può fare",
    help: "Altro aiuto",
    contact: "Contatti",
    home: "Vai alla pagina iniziale",
    reference: "Riferimento",
    emailMissing: "Inserisca il Suo indirizzo e-mail.",
    emailInvalid: "Inserisca un indirizzo e-mail, per esempio nome@example.com.",
    passwordMissing: "Inserisca la Sua password.",
    mismatch: "Questo indirizzo e-mail e questa password non corrispondono ad alcun account. Riprovi.",
    tooMany: "Troppi tentativi. Attenda {wait}, poi riprovi.",
    startAgain: "Non è stato possibile completare l’accesso. Ricominci da capo.",
    codeHeading: "Ancora un passaggio",
    code: "Codice",
    codeFromApp: "Sei cifre dalla Sua app di autenticazione, oppure uno dei Suoi codici di recupero.",
    codeFromMail:
      "Se esiste un account per {email}, abbiamo inviato lì sei cifre. Guardi anche nella cartella dello spam.",
    codeMissing: "Inserisca il codice.",
    codeWrong:
      "Il codice non è corretto o è già stato usato. Lo controlli o provi con uno nuovo. Se i codici della Sua app continuano a non funzionare, controlli che l’orologio del telefono sia esatto.",
    goOn: "Continua",
    beginAgain: "Ricomincia",
    trustBrowser: "Non chiedere un codice in questo browser per 30 giorni",
    setUpSecondFactor: "Configura un secondo fattore",
    continueWith: "Continua con {provider}",
    providerAway: "L’altro servizio al momento non risponde. Riprovi più tardi o acceda in un altro modo.",
    providerTaken:
      "Quell’account appartiene già a un’altra persona, oppure ne ha collegato un altro dello stesso servizio.",
    notLinked:
      "Nessun account di questo sito è collegato a quello. Se ha un account, acceda in un altro modo e li colleghi nel suo account.",
    termsFirst: "Accetti le condizioni d’uso per avere un account qui, poi continui ancora una volta.",
    acceptTerms: "Accetto le condizioni d’uso.",
    readTerms: "Leggi le condizioni d’uso",
    codeByMail: "Ricevere invece un codice via e-mail",
    sendCode: "Invia il codice",
    usePasskey: "Accedi con una passkey",
    passkeyFailed: "Non è stata usata nessuna passkey. Riprovi oppure acceda in un altro modo.",
    whyAccess: "Perché le serve l’accesso?",
    whyAccessOptional: "Perché le serve l’accesso? (facoltativo)",
    takeBackRequest: "Ritira la mia richiesta",
    whoDecides: "Decide chi gestisce {site}.",
    page: "Pagina",
    time: "Ora",
    reason: "Motivo",
    thisAccount: "Il Suo account",
    lostFactor: "Ha perso il telefono e i codici di recupero?",
    lostFactorHelp:
      "Il team di {site} può rimuovere il secondo fattore dal Suo account, dopo aver verificato che sia Lei.",
    giveReference: "Indichi il riferimento qui sotto.",
  },
};
