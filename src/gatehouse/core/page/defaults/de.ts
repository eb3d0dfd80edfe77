/** German, as shipped. `{section}` stands only where the nominative does, so that any name fits. */
import type { ShippedCopy } from "../copy.ts";

export const german: ShippedCopy = {
  language: "Sprache",
  thisPage: "diese Seite",
  adminConsole: "die Verwaltung",
  onward: {
    page: "Danach bringen wir Sie zu der Seite, die Sie öffnen wollten.",
    form: "Danach bringen wir Sie zurück zu der Seite, von der Sie kamen. Was Sie abgeschickt haben, ist nicht gespeichert.",
    lost: "Was Sie abgeschickt haben, ist nicht gespeichert.",
    kept: "Was Sie abgeschickt haben, bleibt 30 Minuten lang aufbewahrt. Nach der Anmeldung sehen Sie es noch einmal und können es absenden.",
    stillKept: "Was Sie abgeschickt haben, ist weiter aufbewahrt. Sie finden es auf Ihrer Kontoseite.",
    none: "",
  },
  codeStep: "Geben Sie den Code ein, um die Anmeldung abzuschließen. {onward}",
  signIn: {
    heading: "Bei {site} anmelden",
    explanation: "Geben Sie E-Mail-Adresse und Passwort ein, um weiterzumachen.",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "Bitte melden Sie sich an",
      explanation: "{section} ist nur nach Anmeldung zugänglich. {onward}",
      nextSteps: [
        "Verwenden Sie die E-Mail-Adresse, mit der Ihr Konto angelegt wurde.",
        "Noch kein Konto? Das Team von {site} hilft Ihnen weiter.",
      ],
      when: {
        "sign-up-open": {
          nextSteps: [
            "Verwenden Sie die E-Mail-Adresse, mit der Ihr Konto angelegt wurde.",
            "Noch kein Konto? Sie können hier eines anlegen.",
          ],
        },
        "sign-up-by-approval": {
          nextSteps: [
            "Verwenden Sie die E-Mail-Adresse, mit der Ihr Konto angelegt wurde.",
            "Noch kein Konto? Sie können hier eines beantragen.",
          ],
        },
      },
    },
    "invalid-credentials": {
      heading: "Bitte melden Sie sich noch einmal an",
      explanation: "Wir erkennen die Sitzung dieses Browsers nicht mehr. Bitte melden Sie sich neu an. {onward}",
      nextSteps: ["Mit Ihrem Konto ist alles in Ordnung. E-Mail-Adresse und Passwort gelten weiter."],
      when: {
        mistyped: {
          heading: "Bitte melden Sie sich noch einmal an",
          explanation: "Wir konnten nicht feststellen, wer Sie sind. Bitte melden Sie sich an. {onward}",
          nextSteps: [
            "Fehlt in der E-Mail-Adresse ein Buchstabe, oder steht ein Leerzeichen zu viel darin?",
            "Beim Passwort zählen große und kleine Buchstaben.",
          ],
        },
        "unknown-token": {
          heading: "Dieses Token ist unbekannt",
          explanation:
            "Das Programm hat ein Token gesendet, das zu keinem Konto von {site} gehört. Vielleicht enthält es einen Tippfehler, oder es ist unvollständig.",
          nextSteps: [
            "Wurde das Token ganz gesendet, von gh_ bis zum letzten Buchstaben?",
            "Ein neues können Sie auf der Kontoseite unter „Programme“ anlegen.",
          ],
        },
        "not-taken-here": {
          heading: "Bitte melden Sie sich anders an",
          explanation:
            "{section} akzeptiert die gesendeten Anmeldedaten nicht. Personen melden sich auf dieser Seite an; Programme senden ein Token an die URLs, die eines akzeptieren.",
          nextSteps: [
            "Kam die Anfrage von einem Programm? Dann fragen Sie nach, welche URLs von {site} ein Token akzeptieren.",
          ],
        },
      },
    },
    "session-expired": {
      heading: "Ihre Anmeldung ist abgelaufen",
      explanation: "Ihre letzte Anmeldung liegt eine Weile zurück. Bitte melden Sie sich wieder an. {onward}",
      nextSteps: ["Auf einem Gerät, das nur Sie benutzen, können Sie länger angemeldet bleiben."],
      when: {
        idle: {
          heading: "Ihre Anmeldung ist abgelaufen",
          explanation:
            "Sie waren eine Weile weg. Nach einer längeren Pause melden wir Sie ab, damit niemand anderes Ihr Konto benutzt. Bitte melden Sie sich wieder an. {onward}",
        },
        absolute: {
          heading: "Ihre Anmeldung ist abgelaufen",
          explanation:
            "Zum Schutz Ihres Kontos gilt jede Anmeldung nur für begrenzte Zeit, auch wenn Sie gerade aktiv sind. Bitte melden Sie sich wieder an. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "Sie wurden abgemeldet",
      explanation: "Ihre Sitzung wurde beendet; wir wissen nicht, von wem. Bitte melden Sie sich wieder an. {onward}",
      nextSteps: ["Sie wissen nicht, warum? Das Team von {site} kann es mit der Vorgangsnummer unten nachsehen."],
      when: {
        "signed-out": {
          heading: "Sie haben sich abgemeldet",
          explanation:
            "Sie wurden in einem anderen Fenster oder auf einem anderen Gerät abgemeldet. Bitte melden Sie sich wieder an. {onward}",
          nextSteps: ["Waren Sie das nicht selbst? Dann wählen Sie nach dem Anmelden ein neues Passwort."],
        },
        "ended-by-admin": {
          heading: "Sie wurden von der Verwaltung abgemeldet",
          explanation: "Das Team von {site} hat Ihre Sitzung beendet. Sie können sich hier wieder anmelden. {onward}",
          nextSteps: [
            "Kommt das noch einmal vor, fragen Sie das Team von {site} und nennen Sie die Vorgangsnummer unten.",
          ],
        },
        "password-changed": {
          heading: "Ihr Passwort wurde geändert",
          explanation:
            "Wenn sich ein Passwort ändert, melden wir Sie überall ab. Melden Sie sich hier mit dem neuen an. {onward}",
          nextSteps: ["Haben Sie es nicht selbst geändert? Dann sagen Sie es bitte gleich dem Team von {site}."],
        },
        suspended: {
          heading: "Sie wurden überall abgemeldet",
          explanation:
            "Ihr Konto war vorübergehend gesperrt, dabei wurden Sie überall abgemeldet. Jetzt ist es wieder freigegeben: Sie können sich hier anmelden. {onward}",
          nextSteps: [
            "Nutzen Ihre Programme Tokens? Dann legen Sie auf der Kontoseite unter „Programme“ neue an: Die alten wurden widerrufen.",
          ],
        },
        replaced: {
          heading: "Es gibt eine neuere Anmeldung",
          explanation:
            "In diesem Browser hat sich jemand erneut angemeldet. Das hat die vorherige Sitzung beendet. Bitte melden Sie sich wieder an. {onward}",
          nextSteps: ["Waren Sie das nicht selbst? Dann wählen Sie nach dem Anmelden ein neues Passwort."],
        },
        "too-many": {
          heading: "Sie wurden auf diesem Gerät abgemeldet",
          explanation:
            "Ein Konto kann 50 Sitzungen gleichzeitig haben. Bei der nächsten Anmeldung wurde das Gerät abgemeldet, das am längsten nicht benutzt wurde: dieses hier. Bitte melden Sie sich wieder an. {onward}",
          nextSteps: [
            "Sehen Sie nach dem Anmelden auf der Kontoseite nach, wo Sie angemeldet sind, und melden Sie Geräte ab, die Sie nicht kennen.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Dieses Token ist abgelaufen",
      explanation: "Das Programm hat ein Token gesendet, dessen Ablaufdatum vorbei ist.",
      nextSteps: ["Legen Sie auf der Kontoseite unter „Programme“ ein neues an, und geben Sie es dem Programm."],
    },
    "token-revoked": {
      heading: "Dieses Token wurde widerrufen",
      explanation:
        "Das Programm hat ein Token gesendet, das widerrufen wurde: von der Person, der es gehört, oder vom Team von {site}.",
      nextSteps: [
        "Braucht das Programm weiter eines? Dann legen Sie auf der Kontoseite unter „Programme“ ein neues an.",
        "Sie wissen nicht, warum? Das Team von {site} kann es mit der Vorgangsnummer unten nachsehen.",
      ],
    },
    "sign-in-again": {
      heading: "Bitte bestätigen Sie, dass Sie es sind",
      explanation:
        "Sie sind angemeldet, aber diese Seite fragt noch einmal nach Ihrem Passwort. Bitte geben Sie es ein. {onward}",
      nextSteps: ["Ist das nicht Ihr Konto? Melden Sie sich mit Ihrem eigenen an."],
      when: {
        "no-password": {
          explanation: "Sie sind angemeldet, aber diese Seite bittet Sie, sich noch einmal anzumelden. {onward}",
        },
      },
    },
    "second-factor-needed": {
      heading: "Bitte mit einem zweiten Faktor bestätigen",
      explanation:
        "Sie sind angemeldet, aber diese Seite fragt auch nach einem Code aus Ihrer Authentifizierungs-App. {onward}",
      nextSteps: ["Telefon verloren? Einer Ihrer Wiederherstellungscodes gilt an seiner Stelle."],
      when: {
        "passkey-only": {
          heading: "Bitte mit Ihrem Passkey bestätigen",
          explanation: "Sie sind angemeldet, aber diese Seite fragt auch nach Ihrem Passkey. {onward}",
          nextSteps: [
            "Passkeys brauchen JavaScript. Ist es in diesem Browser ausgeschaltet, schalten Sie es ein und laden Sie die Seite neu.",
            "Gerät mit dem Passkey verloren? Fragen Sie das Team von {site} und nennen Sie die Vorgangsnummer unten.",
          ],
        },
        "none-set-up": {
          heading: "Diese Seite verlangt einen zweiten Faktor",
          explanation:
            "Sie sind angemeldet, aber diese Seite fragt auch nach einem Code aus einer Authentifizierungs-App, und Ihr Konto hat noch keine. Richten Sie jetzt eine ein, und kommen Sie hierher zurück.",
          nextSteps: [
            "Halten Sie Ihr Telefon bereit. Es dauert etwa eine Minute.",
            "Ist das nicht Ihr Konto? Melden Sie sich mit Ihrem eigenen an.",
          ],
        },
      },
    },
    "role-missing": {
      heading: "Für diese Seite fehlt Ihnen eine Rolle",
      explanation: "Sie sind angemeldet, aber {section} verlangt eine Rolle, die Ihr Konto noch nicht hat.",
      nextSteps: [
        "Bitten Sie das Team von {site} um die Rolle und nennen Sie die Vorgangsnummer unten.",
        "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Sie sind angemeldet, aber {section} verlangt diese Rolle: {roles}. Ihr Konto hat sie noch nicht.",
          nextSteps: [
            "Bitten Sie das Team von {site} um diese Rolle: {roles}.",
            "Wenn Sie ein anderes Konto mit dieser Rolle haben, können Sie dorthin wechseln.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "Für diese Seite fehlt Ihnen eine Berechtigung",
      explanation: "Sie sind angemeldet, aber {section} verlangt eine Berechtigung, die Ihr Konto noch nicht hat.",
      nextSteps: [
        "Bitten Sie das Team von {site} um die Berechtigung und nennen Sie die Vorgangsnummer unten.",
        "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln.",
      ],
      when: {
        "beyond-scope": {
          heading: "Dieses Token darf das nicht",
          explanation: "Das Token ist gültig, aber sein Umfang enthält nicht, was hier nötig ist: {permissions}.",
          nextSteps: ["Legen Sie auf der Kontoseite unter „Programme“ ein Token an, das dies darf."],
        },
        "permissions-known": {
          explanation:
            "Sie sind angemeldet, aber {section} verlangt eine Berechtigung, die Ihr Konto noch nicht hat: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Ihre Mitgliedschaft ist beendet",
      explanation:
        "Sie sind angemeldet, aber {section} war für Sie nur befristet zugänglich, und die Frist ist abgelaufen.",
      nextSteps: [
        "Bitten Sie das Team von {site}, sie zu verlängern.",
        "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln.",
      ],
      when: {
        "day-known": {
          explanation:
            "Sie sind angemeldet, aber Ihre Mitgliedschaft endete am {day}. Bis dahin war {section} mit dieser Rolle für Sie zugänglich: {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Ihr Zugang ist noch nicht genehmigt",
      explanation: "Sie sind angemeldet, aber {section} wird für Sie erst zugänglich, wenn Ihr Antrag genehmigt ist.",
      nextSteps: [
        "Sie müssen nichts weiter tun: Sobald Ihr Zugang genehmigt ist, können Sie diese Seite öffnen.",
        "Dauert es lange? Fragen Sie das Team von {site} und nennen Sie die Vorgangsnummer unten.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Sie sind angemeldet. Diese Rolle ist beantragt und muss noch genehmigt werden: {roles}. Danach ist {section} für Sie zugänglich.",
        },
      },
    },
    "email-unverified": {
      heading: "Bitte bestätigen Sie Ihre E-Mail-Adresse",
      explanation: "Sie sind angemeldet, aber {section} ist erst zugänglich, wenn Ihre E-Mail-Adresse bestätigt ist.",
      nextSteps: [
        "Fordern Sie hier einen Link an. Das Team von {site} gibt ihn Ihnen oder bestätigt Ihre E-Mail-Adresse selbst.",
        "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Öffnen Sie den Link in der Nachricht, die wir Ihnen senden, und bestätigen Sie dort. Er gilt einen Tag.",
            "Keine Nachricht da? Sehen Sie im Spam-Ordner nach, oder fragen Sie das Team von {site} und nennen Sie die Vorgangsnummer unten.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "Zu dieser Zeit geschlossen",
      explanation: "Sie sind angemeldet, aber {section} ist nur zu bestimmten Zeiten geöffnet.",
      nextSteps: [
        "Kommen Sie wieder, wenn geöffnet ist.",
        "Wenn Sie es früher brauchen, fragen Sie das Team von {site}, und nennen Sie die Vorgangsnummer unten.",
      ],
    },
    "account-suspended": {
      heading: "Ihr Konto ist gesperrt",
      explanation:
        "Das Team von {site} hat Ihr Konto gesperrt. Bis es wieder freigegeben ist, können Sie keine Seiten für Mitglieder öffnen.",
      nextSteps: [
        "Fragen Sie das Team von {site}, warum, und wie Ihr Konto wieder freigegeben wird.",
        "Nennen Sie die Vorgangsnummer unten, damit das Team diese Anfrage findet.",
      ],
    },
  },
  labels: {
    email: "E-Mail-Adresse",
    password: "Passwort",
    showPassword: "Passwort anzeigen",
    capsLock: "Die Feststelltaste ist aktiv.",
    remember: "Auf diesem Gerät angemeldet bleiben",
    signIn: "Anmelden",
    forgotPassword: "Passwort vergessen?",
    createAccount: "Konto anlegen",
    askForAccount: "Konto beantragen",
    signedInAs: "Sie sind angemeldet als",
    useAnotherAccount: "Anderes Konto verwenden",
    sendLink: "Link zur Bestätigung senden",
    askForLink: "Link zur Bestätigung anfordern",
    askForAccess: "Zugang beantragen",
    role: "Rolle",
    writeToUs: "Schreiben Sie uns",
    nextSteps: "Was Sie tun können",
    help: "Weitere Hilfe",
    contact: "Kontakt",
    home: "Zur Startseite",
    reference: "Vorgangsnummer",
    emailMissing: "Geben Sie Ihre E-Mail-Adresse ein.",
    emailInvalid: "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.",
    passwordMissing: "Geben Sie Ihr Passwort ein.",
    mismatch: "Diese E-Mail-Adresse und dieses Passwort passen zu keinem Konto. Bitte versuchen Sie es noch einmal.",
    tooMany: "Zu viele Versuche. Bitte warten Sie {wait} und versuchen Sie es dann noch einmal.",
    startAgain: "Diese Anmeldung konnte nicht abgeschlossen werden. Bitte beginnen Sie noch einmal.",
    codeHeading: "Noch ein Schritt",
    code: "Code",
    codeFromApp: "Sechs Ziffern aus Ihrer Authentifizierungs-App oder einer Ihrer Wiederherstellungscodes.",
    codeFromMail:
      "Gibt es ein Konto für {email}, sind sechs Ziffern dorthin unterwegs. Sehen Sie auch im Spam-Ordner nach.",
    codeMissing: "Geben Sie den Code ein.",
    codeWrong:
      "Dieser Code stimmt nicht oder wurde schon benutzt. Bitte prüfen Sie ihn, oder versuchen Sie einen neuen. Schlagen Codes aus Ihrer App immer wieder fehl, prüfen Sie, ob die Uhr Ihres Telefons stimmt.",
    goOn: "Weiter",
    beginAgain: "Von vorn beginnen",
    trustBrowser: "In diesem Browser 30 Tage lang nicht nach einem Code fragen",
    setUpSecondFactor: "Zweiten Faktor einrichten",
    continueWith: "Weiter mit {provider}",
    providerAway:
      "Der andere Dienst antwortet gerade nicht. Versuchen Sie es später noch einmal, oder melden Sie sich anders an.",
    providerTaken:
      "Dieses Konto gehört hier schon jemand anderem, oder Sie haben ein anderes dieses Dienstes verknüpft.",
    notLinked:
      "Mit diesem Konto ist hier keines verknüpft. Wenn Sie ein Konto haben, melden Sie sich anders an und verknüpfen Sie beide in Ihrem Konto.",
    termsFirst:
      "Akzeptieren Sie die Nutzungsbedingungen, um hier ein Konto zu erhalten. Fahren Sie danach noch einmal fort.",
    acceptTerms: "Ich akzeptiere die Nutzungsbedingungen.",
    readTerms: "Nutzungsbedingungen lesen",
    codeByMail: "Stattdessen einen Code per E-Mail erhalten",
    sendCode: "Code senden",
    usePasskey: "Mit Passkey anmelden",
    passkeyFailed: "Es wurde kein Passkey benutzt. Bitte versuchen Sie es noch einmal oder melden Sie sich anders an.",
    whyAccess: "Wofür brauchen Sie den Zugang?",
    whyAccessOptional: "Wofür brauchen Sie den Zugang? (freiwillig)",
    takeBackRequest: "Meinen Antrag zurückziehen",
    whoDecides: "Darüber entscheidet, wer {site} betreibt.",
    page: "Seite",
    time: "Zeit",
    reason: "Grund",
    thisAccount: "Ihr Konto",
    lostFactor: "Telefon und Wiederherstellungscodes verloren?",
    lostFactorHelp:
      "Das Team von {site} kann den zweiten Faktor Ihres Kontos entfernen, sobald es sicher ist, dass Sie es sind.",
    giveReference: "Nennen Sie die Vorgangsnummer unten.",
  },
};
