/** Dutch, as shipped. */
import type { ShippedCopy } from "../copy.ts";

export const dutch: ShippedCopy = {
  language: "Taal",
  thisPage: "deze pagina",
  adminConsole: "de beheerconsole",
  onward: {
    page: "Daarna brengen we u naar de pagina die u wilde openen.",
    form: "Daarna brengen we u terug naar de pagina waar u vandaan kwam. Wat u hebt verzonden, is niet opgeslagen.",
    lost: "Wat u hebt verzonden, is niet opgeslagen.",
    kept: "Wat u hebt verzonden, wordt 30 minuten bewaard. Na het inloggen kunt u het nog eens bekijken en verzenden.",
    stillKept: "Wat u hebt verzonden, is nog bewaard. U vindt het op uw accountpagina.",
    none: "",
  },
  codeStep: "Voer de code in om het inloggen te voltooien. {onward}",
  signIn: {
    heading: "Inloggen bij {site}",
    explanation: "Vul uw e-mailadres en wachtwoord in om verder te gaan.",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "Log in om verder te gaan",
      explanation: "Om {section} te openen moet u inloggen. {onward}",
      nextSteps: [
        "Gebruik het e-mailadres waarmee uw account is aangemaakt.",
        "Nog geen account? Het team van {site} helpt u graag.",
      ],
      when: {
        "sign-up-open": {
          nextSteps: [
            "Gebruik het e-mailadres waarmee uw account is aangemaakt.",
            "Nog geen account? U kunt er hier een aanmaken.",
          ],
        },
        "sign-up-by-approval": {
          nextSteps: [
            "Gebruik het e-mailadres waarmee uw account is aangemaakt.",
            "Nog geen account? U kunt er hier een aanvragen.",
          ],
        },
      },
    },
    "invalid-credentials": {
      heading: "Log opnieuw in",
      explanation: "We herkennen de sessie van deze browser niet meer. Log opnieuw in. {onward}",
      nextSteps: ["Er is niets mis met uw account. Gebruik uw gewone e-mailadres en wachtwoord."],
      when: {
        mistyped: {
          heading: "Probeer opnieuw in te loggen",
          explanation: "We konden niet vaststellen wie u bent. Log in. {onward}",
          nextSteps: [
            "Kijk of er in het e-mailadres een letter ontbreekt of een spatie te veel staat.",
            "In een wachtwoord zijn hoofdletters en kleine letters verschillend.",
          ],
        },
        "unknown-token": {
          heading: "Dit token is onbekend",
          explanation:
            "Het programma heeft een token verzonden dat bij geen enkel account van {site} hoort. Misschien bevat het een typefout of is het onvolledig.",
          nextSteps: [
            "Controleer of het hele token is verzonden, van gh_ tot en met de laatste letter.",
            "Een nieuw token maakt u op de accountpagina, onder “Programma’s”.",
          ],
        },
        "not-taken-here": {
          heading: "Log op een andere manier in",
          explanation:
            "Voor {section} worden de verzonden inloggegevens niet geaccepteerd. Mensen loggen in op deze pagina; programma’s sturen een token naar de URL’s die er een accepteren.",
          nextSteps: ["Kwam het verzoek van een programma? Vraag dan welke URL’s van {site} een token accepteren."],
        },
      },
    },
    "session-expired": {
      heading: "Uw sessie is verlopen",
      explanation: "U hebt een tijd geleden ingelogd, daarom vragen we u opnieuw in te loggen. {onward}",
      nextSteps: ["Op een apparaat dat alleen u gebruikt, kunt u langer ingelogd blijven."],
      when: {
        idle: {
          heading: "Uw sessie is verlopen",
          explanation:
            "Na een lange pauze loggen we u uit, zodat niemand anders uw account gebruikt. Log opnieuw in. {onward}",
        },
        absolute: {
          heading: "Uw sessie is verlopen",
          explanation:
            "Om uw account te beschermen duurt elke sessie een beperkte tijd, ook als u bezig bent. Log opnieuw in. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "U bent uitgelogd",
      explanation: "Uw sessie is beëindigd; we weten niet door wie. Log opnieuw in. {onward}",
      nextSteps: ["Weet u niet waarom? Het team van {site} kan het opzoeken met het kenmerk hieronder."],
      when: {
        "signed-out": {
          heading: "U hebt uitgelogd",
          explanation: "U bent uitgelogd in een ander venster of op een ander apparaat. Log opnieuw in. {onward}",
          nextSteps: ["Was u dat niet? Kies dan na het inloggen een nieuw wachtwoord."],
        },
        "ended-by-admin": {
          heading: "Een beheerder heeft u uitgelogd",
          explanation:
            "Iemand van het team van {site} heeft uw sessie beëindigd. U kunt hier opnieuw inloggen. {onward}",
          nextSteps: ["Gebeurt het nog eens? Vraag het team van {site} en noem het kenmerk hieronder."],
        },
        "password-changed": {
          heading: "Uw wachtwoord is gewijzigd",
          explanation:
            "Als een wachtwoord wijzigt, loggen we u overal uit. Log hier in met het nieuwe wachtwoord. {onward}",
          nextSteps: ["Hebt u het niet zelf gewijzigd? Meld het dan meteen aan het team van {site}."],
        },
        suspended: {
          heading: "U bent overal uitgelogd",
          explanation:
            "Uw account was een tijd uitgeschakeld en daarbij bent u overal uitgelogd. Het is weer ingeschakeld: u kunt hier inloggen. {onward}",
          nextSteps: [
            "Gebruikten uw programma’s tokens? Maak nieuwe op de accountpagina, onder “Programma’s”: de oude zijn ingetrokken.",
          ],
        },
        replaced: {
          heading: "Er is een nieuwere sessie",
          explanation:
            "Iemand heeft opnieuw ingelogd in deze browser en daarmee is de vorige sessie beëindigd. Log opnieuw in. {onward}",
          nextSteps: ["Was u dat niet? Kies dan na het inloggen een nieuw wachtwoord."],
        },
        "too-many": {
          heading: "U bent op dit apparaat uitgelogd",
          explanation:
            "Een account kan 50 keer tegelijk ingelogd zijn. Bij de volgende keer is het apparaat uitgelogd dat het langst niet was gebruikt: dit apparaat. Log opnieuw in. {onward}",
          nextSteps: [
            "Kijk na het inloggen op de accountpagina waar u bent ingelogd en beëindig sessies die u niet herkent.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Dit token is verlopen",
      explanation: "Het programma heeft een token verzonden waarvan de geldigheid voorbij is.",
      nextSteps: ["Maak een nieuw token op de accountpagina, onder “Programma’s”, en geef het aan het programma."],
    },
    "token-revoked": {
      heading: "Dit token is ingetrokken",
      explanation:
        "Het programma heeft een token verzonden dat is ingetrokken, door de eigenaar of door het team van {site}.",
      nextSteps: [
        "Heeft het programma er nog een nodig? Maak een nieuw token op de accountpagina, onder “Programma’s”.",
        "Weet u niet waarom? Het team van {site} kan het opzoeken met het kenmerk hieronder.",
      ],
    },
    "sign-in-again": {
      heading: "Bevestig dat u het bent",
      explanation: "U bent ingelogd, maar deze pagina vraagt nogmaals om uw wachtwoord. Vul het in. {onward}",
      nextSteps: ["Is dit niet uw account? Log in met uw eigen account."],
      when: {
        "no-password": { explanation: "U bent ingelogd, maar deze pagina vraagt u om nogmaals in te loggen. {onward}" },
      },
    },
    "second-factor-needed": {
      heading: "Bevestig met een tweede factor",
      explanation: "U bent ingelogd, maar deze pagina vraagt ook om een code uit uw authenticatie-app. {onward}",
      nextSteps: ["Telefoon kwijt? Een van uw herstelcodes werkt in plaats daarvan."],
      when: {
        "passkey-only": {
          heading: "Bevestig met uw passkey",
          explanation: "U bent ingelogd, maar deze pagina vraagt ook om uw passkey. {onward}",
          nextSteps: [
            "Passkeys hebben JavaScript nodig. Staat dat in deze browser uit, zet het dan aan en laad de pagina opnieuw.",
            "Apparaat met uw passkey kwijt? Vraag het team van {site} en noem het kenmerk hieronder.",
          ],
        },
        "none-set-up": {
          heading: "Deze pagina vraagt om een tweede factor",
          explanation:
            "U bent ingelogd, maar deze pagina vraagt ook om een code uit een authenticatie-app, en uw account heeft er nog geen. Stel die nu in en kom hier terug.",
          nextSteps: [
            "Houd uw telefoon bij de hand. Het duurt ongeveer een minuut.",
            "Is dit niet uw account? Log in met uw eigen account.",
          ],
        },
      },
    },
    "role-missing": {
      heading: "Voor deze pagina is een andere rol nodig",
      explanation: "U bent ingelogd, maar {section} vraagt om een rol die uw account nog niet heeft.",
      nextSteps: [
        "Vraag het team van {site} om de rol en noem het kenmerk hieronder.",
        "Hebt u een ander account, dan kunt u daarmee inloggen.",
      ],
      when: {
        "roles-known": {
          explanation: "U bent ingelogd, maar {section} vraagt om deze rol: {roles}. Uw account heeft die nog niet.",
          nextSteps: [
            "Vraag het team van {site} om deze rol: {roles}.",
            "Hebt u een ander account met deze rol, dan kunt u daarmee inloggen.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "Voor deze pagina is een machtiging nodig",
      explanation: "U bent ingelogd, maar {section} vraagt om een machtiging die uw account nog niet heeft.",
      nextSteps: [
        "Vraag het team van {site} om de machtiging en noem het kenmerk hieronder.",
        "Hebt u een ander account, dan kunt u daarmee inloggen.",
      ],
      when: {
        "beyond-scope": {
          heading: "Dit token mag dat niet",
          explanation: "Het token is geldig, maar het bereik omvat niet wat hier nodig is: {permissions}.",
          nextSteps: ["Maak op de accountpagina, onder “Programma’s”, een token dat dit mag."],
        },
        "permissions-known": {
          explanation:
            "U bent ingelogd, maar {section} vraagt om een machtiging die uw account nog niet heeft: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Uw toegang is beëindigd",
      explanation: "U bent ingelogd, maar u kon {section} maar een beperkte tijd openen, en die is voorbij.",
      nextSteps: [
        "Vraag het team van {site} om de toegang te verlengen.",
        "Hebt u een ander account, dan kunt u daarmee inloggen.",
      ],
      when: {
        "day-known": {
          explanation:
            "U bent ingelogd, maar de laatste dag van uw toegang was {day}. Tot dan kon u {section} openen met deze rol: {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Uw toegang is nog niet goedgekeurd",
      explanation: "U bent ingelogd. Uw verzoek moet nog worden goedgekeurd; daarna kunt u {section} openen.",
      nextSteps: [
        "U hoeft verder niets te doen: zodra het is goedgekeurd, kunt u deze pagina openen.",
        "Duurt het lang? Vraag het team van {site} en noem het kenmerk hieronder.",
      ],
      when: {
        "roles-known": {
          explanation:
            "U bent ingelogd. Uw verzoek om deze rol moet nog worden goedgekeurd: {roles}. Daarna kunt u {section} openen.",
        },
      },
    },
    "email-unverified": {
      heading: "Bevestig uw e-mailadres",
      explanation: "U bent ingelogd, maar u kunt {section} pas openen als uw e-mailadres is bevestigd.",
      nextSteps: [
        "Vraag hier een link aan. Het team van {site} geeft u die, of bevestigt uw e-mailadres zelf.",
        "Hebt u een ander account, dan kunt u daarmee inloggen.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Open de link in het bericht dat we u sturen en druk daar op de knop. De link werkt één dag.",
            "Geen bericht? Kijk in de map met ongewenste e-mail, of vraag het team van {site} en noem het kenmerk hieronder.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "Op dit moment gesloten",
      explanation: "U bent aangemeld, maar de toegang is alleen op bepaalde tijden open: {section}.",
      nextSteps: [
        "Kom terug wanneer het open is.",
        "Hebt u het eerder nodig, vraag het dan het team van {site} en noem het kenmerk hieronder.",
      ],
    },
    "account-suspended": {
      heading: "Uw account is uitgeschakeld",
      explanation:
        "Het team van {site} heeft uw account uitgeschakeld. Tot het weer is ingeschakeld, kunt u geen pagina’s voor leden openen.",
      nextSteps: [
        "Vraag het team van {site} waarom, en hoe u het weer kunt laten inschakelen.",
        "Noem het kenmerk hieronder, zodat het team dit verzoek kan vinden.",
      ],
    },
  },
  labels: {
    email: "E-mailadres",
    password: "Wachtwoord",
    showPassword: "Wachtwoord tonen",
    capsLock: "Caps Lock staat aan.",
    remember: "Ingelogd blijven op dit apparaat",
    signIn: "Inloggen",
    forgotPassword: "Wachtwoord vergeten?",
    createAccount: "Account aanmaken",
    askForAccount: "Account aanvragen",
    signedInAs: "U bent ingelogd als",
    useAnotherAccount: "Ander account gebruiken",
    sendLink: "Bevestigingslink sturen",
    askForLink: "Bevestigingslink aanvragen",
    askForAccess: "Toegang aanvragen",
    role: "Rol",
    writeToUs: "Schrijf ons",
    nextSteps: "Wat u kunt doen",
    help: "Meer hulp",
    contact: "Contact opnemen",
    home: "Naar de startpagina",
    reference: "Kenmerk",
    emailMissing: "Vul uw e-mailadres in.",
    emailInvalid: "Vul een e-mailadres in, zoals naam@example.com.",
    passwordMissing: "Vul uw wachtwoord in.",
    mismatch: "Dit e-mailadres en dit wachtwoord horen bij geen enkel account. Probeer het opnieuw.",
    tooMany: "Te veel pogingen. Wacht {wait} en probeer het dan opnieuw.",
    startAgain: "Het inloggen kon niet worden voltooid. Begin opnieuw.",
    codeHeading: "Nog één stap",
    code: "Code",
    codeFromApp: "Zes cijfers uit uw authenticatie-app, of een van uw herstelcodes.",
    codeFromMail:
      "Als er een account voor {email} is, zijn er zes cijfers naartoe gestuurd. Kijk ook in de map met spam.",
    codeMissing: "Vul de code in.",
    codeWrong:
      "Deze code klopt niet of is al gebruikt. Controleer hem of probeer een nieuwe. Blijven codes uit uw app mislukken, kijk dan of de klok van uw telefoon goed staat.",
    goOn: "Doorgaan",
    beginAgain: "Opnieuw beginnen",
    trustBrowser: "30 dagen geen code vragen in deze browser",
    setUpSecondFactor: "Tweede factor instellen",
    continueWith: "Doorgaan met {provider}",
    providerAway: "De andere dienst reageert nu niet. Probeer het later opnieuw of log op een andere manier in.",
    providerTaken: "Dat account hoort hier al bij iemand anders, of u hebt een ander account van die dienst gekoppeld.",
    notLinked:
      "Er is hier geen account aan gekoppeld. Hebt u een account, log dan op een andere manier in en koppel ze in uw account.",
    termsFirst: "Ga akkoord met de gebruiksvoorwaarden om hier een account te krijgen. Ga daarna nog eens verder.",
    acceptTerms: "Ik ga akkoord met de gebruiksvoorwaarden.",
    readTerms: "Gebruiksvoorwaarden lezen",
    codeByMail: "Liever een code per e-mail",
    sendCode: "Code sturen",
    usePasskey: "Inloggen met een passkey",
    passkeyFailed: "Er is geen passkey gebruikt. Probeer het opnieuw of log op een andere manier in.",
    whyAccess: "Waarvoor hebt u toegang nodig?",
    whyAccessOptional: "Waarvoor hebt u toegang nodig? (optioneel)",
    takeBackRequest: "Mijn verzoek intrekken",
    whoDecides: "De beheerders van {site} beslissen hierover.",
    page: "Pagina",
    time: "Tijd",
    reason: "Reden",
    thisAccount: "Uw account",
    lostFactor: "Telefoon en herstelcodes kwijt?",
    lostFactorHelp:
      "Het team van {site} kan de tweede factor van uw account verwijderen, zodra vaststaat dat u het bent.",
    giveReference: "Noem daarbij het kenmerk hieronder.",
  },
};
