/** German, as shipped. `{section}` stands only where the nominative does, so that any name fits. */
import type { ShippedCopy } from "../copy.ts";

export const german: ShippedCopy = {
  thisPage: "diese Seite",
  onward: {
    page: "Danach bringen wir Sie zu der Seite, die Sie öffnen wollten.",
    form: "Danach bringen wir Sie zurück zu der Seite, von der Sie kamen. Was Sie abgeschickt haben, ist nicht gespeichert.",
    lost: "Was Sie abgeschickt haben, ist nicht gespeichert.",
    none: "",
  },
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
        "Nehmen Sie die E-Mail-Adresse, mit der Ihr Konto angelegt wurde.",
        "Noch kein Konto? Das Team von {site} hilft Ihnen weiter.",
      ],
    },
    "invalid-credentials": {
      heading: "Das hat noch nicht gepasst",
      explanation: "Wir konnten nicht erkennen, wer Sie sind. Bitte melden Sie sich noch einmal an. {onward}",
      nextSteps: [
        "Fehlt in der E-Mail-Adresse ein Buchstabe, oder steht ein Leerzeichen zu viel darin?",
        "Beim Passwort zählen große und kleine Buchstaben.",
      ],
      when: {
        "unknown-token": {
          heading: "Dieses Token ist hier nicht bekannt",
          explanation:
            "Das Token, das bei uns ankam, gehört hier niemandem. Vielleicht hat es einen Tippfehler, oder ein Stück fehlt.",
          nextSteps: [
            "Wurde das Token ganz gesendet, von gh_ bis zum letzten Buchstaben?",
            "Ein neues entsteht auf der Kontoseite unter „Programs“.",
          ],
        },
        "not-taken-here": {
          heading: "Das öffnet diese Tür nicht",
          explanation:
            "{section} nimmt nicht an, was mitgeschickt wurde. Menschen melden sich hier an, Programme senden ein Token, wo {site} eines annimmt.",
          nextSteps: ["Hat ein Programm gefragt? Dann sehen Sie nach, welche Adressen von {site} ein Token annehmen."],
        },
      },
    },
    "session-expired": {
      heading: "Ihre Anmeldung ist abgelaufen",
      explanation: "Ihre letzte Anmeldung ist eine Weile her, darum fragen wir noch einmal. {onward}",
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
            "Zum Schutz Ihres Kontos gilt jede Anmeldung nur für begrenzte Zeit, auch wenn Sie gerade mittendrin sind. Bitte melden Sie sich wieder an. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "Sie wurden abgemeldet",
      explanation: "Ihre Anmeldung wurde beendet. Bitte melden Sie sich wieder an. {onward}",
      nextSteps: ["Sie wissen nicht, warum? Das Team von {site} kann es mit der Kennung unten nachsehen."],
      when: {
        "signed-out": {
          heading: "Sie haben sich abgemeldet",
          explanation:
            "Sie wurden in einem anderen Fenster oder auf einem anderen Gerät abgemeldet. Bitte melden Sie sich wieder an. {onward}",
          nextSteps: ["Waren Sie das nicht selbst? Dann wählen Sie nach dem Anmelden ein neues Passwort."],
        },
        "ended-by-admin": {
          heading: "Ihr Besuch wurde beendet",
          explanation: "Jemand, der {site} betreut, hat Sie abgemeldet. Sie können sich hier wieder anmelden. {onward}",
          nextSteps: ["Kommt das noch einmal vor, fragen Sie das Team von {site} und nennen Sie die Kennung unten."],
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
            "Jemand, der {site} betreut, hatte Ihr Konto vorübergehend abgeschaltet. Dabei wurden Sie überall abgemeldet. Jetzt ist es wieder eingeschaltet: Sie können sich hier anmelden. {onward}",
          nextSteps: [
            "Nutzen Ihre Programme Token? Dann legen Sie auf der Kontoseite unter „Programs“ neue an: die alten wurden zurückgezogen.",
          ],
        },
        replaced: {
          heading: "Es gibt eine neuere Anmeldung",
          explanation:
            "In demselben Browser hat sich jemand erneut angemeldet. Eine neue Anmeldung ersetzt die vorherige. Bitte melden Sie sich wieder an. {onward}",
          nextSteps: ["Waren Sie das nicht selbst? Dann wählen Sie nach dem Anmelden ein neues Passwort."],
        },
        "too-many": {
          heading: "Sie wurden auf diesem Gerät abgemeldet",
          explanation:
            "Ein Konto kann 50-mal zugleich angemeldet sein. Mit einer weiteren Anmeldung wurde das am längsten nicht benutzte Gerät abgemeldet: dieses hier. {onward}",
          nextSteps: [
            "Sehen Sie nach dem Anmelden auf der Kontoseite nach, wo Sie angemeldet sind, und beenden Sie, was Sie nicht kennen.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Dieses Token ist abgelaufen",
      explanation: "Das Programm hat ein Token gesendet, das nur für eine bestimmte Zeit galt. Die ist vorbei.",
      nextSteps: ["Legen Sie auf der Kontoseite unter „Programs“ ein neues an, und geben Sie es dem Programm."],
    },
    "token-revoked": {
      heading: "Dieses Token wurde zurückgezogen",
      explanation:
        "Das Programm hat ein Token gesendet, das zurückgezogen wurde: von der Person, der es gehört, oder von jemandem, der {site} betreut.",
      nextSteps: [
        "Braucht das Programm weiter eines? Dann legen Sie auf der Kontoseite unter „Programs“ ein neues an.",
        "Sie wissen nicht, warum? Das Team von {site} kann es mit der Kennung unten nachsehen.",
      ],
    },
    "sign-in-again": {
      heading: "Bitte bestätigen Sie, dass Sie es sind",
      explanation: "Sie sind angemeldet, und diese Seite fragt noch einmal nach Ihrem Passwort. {onward}",
      nextSteps: ["Das sind nicht Sie? Nehmen Sie ein anderes Konto, von diesem wird nichts gezeigt."],
    },
    "role-missing": {
      heading: "Hier braucht es eine andere Rolle",
      explanation:
        "Die Anmeldung hat geklappt. {section} ist aber für eine Rolle offen, die Ihr Konto bisher nicht hat.",
      nextSteps: [
        "Bitten Sie das Team von {site} um die Rolle und nennen Sie die Kennung unten.",
        "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Die Anmeldung hat geklappt. {section} verlangt aber diese Rolle: {roles}. Ihr Konto hat sie bisher nicht.",
          nextSteps: [
            "Bitten Sie das Team von {site} um diese Rolle: {roles}.",
            "Wenn Sie ein anderes Konto mit dieser Rolle haben, können Sie dorthin wechseln.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "Hier braucht es eine Berechtigung",
      explanation:
        "Die Anmeldung hat geklappt. {section} verlangt aber eine Berechtigung, die Ihr Konto bisher nicht hat.",
      nextSteps: [
        "Bitten Sie das Team von {site} um die Berechtigung und nennen Sie die Kennung unten.",
        "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln.",
      ],
      when: {
        "beyond-scope": {
          heading: "Dieses Token darf das nicht",
          explanation: "Das Token ist gültig, wurde aber für weniger gemacht, als hier nötig ist: {permissions}.",
          nextSteps: ["Legen Sie auf der Kontoseite unter „Programs“ ein Token an, das dies darf."],
        },
        "permissions-known": {
          explanation:
            "Die Anmeldung hat geklappt. {section} verlangt aber eine Berechtigung, die Ihr Konto bisher nicht hat: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Ihre Zeit hier ist abgelaufen",
      explanation:
        "Die Anmeldung hat geklappt. Die Rolle, mit der Sie hier hineinkamen, galt für eine bestimmte Zeit, und die ist vorbei.",
      nextSteps: [
        "Bitten Sie das Team von {site}, sie Ihnen wieder zu geben.",
        "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln.",
      ],
      when: {
        "day-known": {
          explanation:
            "Die Anmeldung hat geklappt. {section} war mit dieser Rolle für Sie offen: {roles}. Sie galt für eine bestimmte Zeit, ihr letzter Tag war der {day}.",
        },
      },
    },
    "membership-pending": {
      heading: "Fast geschafft",
      explanation:
        "Die Anmeldung hat geklappt. Eine Rolle, die hier hineinführt, ist beantragt und muss noch bestätigt werden.",
      nextSteps: [
        "Sie müssen nichts weiter tun: Sobald sie bestätigt ist, öffnet sich diese Seite.",
        "Dauert es lange? Fragen Sie das Team von {site} und nennen Sie die Kennung unten.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Die Anmeldung hat geklappt. Diese Rolle ist beantragt und muss noch bestätigt werden: {roles}. Danach ist die Seite für Sie offen.",
        },
      },
    },
    "email-unverified": {
      heading: "Zuerst noch Ihre E-Mail-Adresse",
      explanation:
        "Die Anmeldung hat geklappt. {section} ist offen, sobald Ihre E-Mail-Adresse bestätigt ist. So erreichen Nachrichten Sie und niemanden sonst.",
      nextSteps: [
        "Bitten Sie das Team von {site}, Ihre E-Mail-Adresse zu bestätigen, und nennen Sie die Kennung unten.",
        "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Auf der Kontoseite können Sie sich den Link schicken lassen, der Ihre Adresse bestätigt. Er gilt einen Tag.",
            "Keine Nachricht da? Sehen Sie im Spam-Ordner nach, oder fragen Sie das Team von {site} und nennen Sie die Kennung unten.",
          ],
        },
      },
    },
    "account-suspended": {
      heading: "Ihr Konto ruht",
      explanation:
        "Jemand, der {site} betreut, hat dieses Konto vorerst abgeschaltet. Bis es wieder eingeschaltet ist, bleiben ihm die Seiten für Mitglieder verschlossen.",
      nextSteps: [
        "Fragen Sie das Team von {site}, was geschehen ist und wie es weitergeht.",
        "Nennen Sie die Kennung unten, dann lässt sich dieser Besuch finden.",
      ],
    },
  },
  labels: {
    email: "E-Mail-Adresse",
    password: "Passwort",
    showPassword: "Passwort zeigen",
    remember: "Auf diesem Gerät angemeldet bleiben",
    signIn: "Anmelden",
    forgotPassword: "Passwort vergessen?",
    createAccount: "Konto anlegen",
    signedInAs: "Sie sind angemeldet als",
    useAnotherAccount: "Anderes Konto verwenden",
    nextSteps: "Was Sie tun können",
    help: "Weitere Hilfe",
    contact: "Kontakt",
    home: "Zur Startseite",
    reference: "Kennung",
    emailMissing: "Geben Sie Ihre E-Mail-Adresse ein.",
    emailInvalid: "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.",
    passwordMissing: "Geben Sie Ihr Passwort ein.",
    mismatch: "Diese E-Mail-Adresse und dieses Passwort passen zu keinem Konto. Bitte versuchen Sie es noch einmal.",
    tooMany: "Das war ein Versuch zu viel. Bitte warten Sie {wait} und versuchen Sie es dann noch einmal.",
  },
};
