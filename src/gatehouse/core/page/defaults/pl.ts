/** Polish, as shipped. `{section}`, `{site}` and what lists hold stand only where the nominative does, so that any name fits. */
import type { ShippedCopy } from "../copy.ts";

export const polish: ShippedCopy = {
  language: "Język",
  thisPage: "ta strona",
  adminConsole: "konsola administracyjna",
  onward: {
    page: "Po zalogowaniu otworzy się wybrana strona.",
    form: "Po zalogowaniu otworzy się ponownie strona, z której wysłano formularz. Wysłane dane nie zostały zapisane.",
    lost: "Wysłane dane nie zostały zapisane.",
    kept: "Wysłane dane są przechowywane przez 30 minut. Po zalogowaniu można je sprawdzić i wysłać.",
    stillKept: "Wysłane dane są nadal przechowywane. Znajdują się na stronie konta.",
    none: "",
  },
  codeStep: "Proszę wpisać kod, aby dokończyć logowanie. {onward}",
  signIn: {
    heading: "Logowanie: {site}",
    explanation: "Aby przejść dalej, proszę podać adres e-mail i hasło.",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "Proszę się zalogować",
      explanation: "{section} wymaga zalogowania. {onward}",
      nextSteps: ["Proszę użyć adresu e-mail, na który założono konto.", "Brak konta? Pomoże zespół witryny {site}."],
      when: {
        "sign-up-open": {
          nextSteps: ["Proszę użyć adresu e-mail, na który założono konto.", "Brak konta? Można je założyć tutaj."],
        },
        "sign-up-by-approval": {
          nextSteps: ["Proszę użyć adresu e-mail, na który założono konto.", "Brak konta? Można o nie poprosić tutaj."],
        },
      },
    },
    "invalid-credentials": {
      heading: "Proszę zalogować się ponownie",
      explanation: "Sesja tej przeglądarki nie jest już rozpoznawana. Proszę zalogować się ponownie. {onward}",
      nextSteps: ["Z kontem wszystko jest w porządku. Adres e-mail i hasło pozostają bez zmian."],
      when: {
        mistyped: {
          heading: "Proszę spróbować ponownie",
          explanation: "Nie udało się potwierdzić tożsamości. Proszę się zalogować. {onward}",
          nextSteps: [
            "Czy w adresie e-mail nie brakuje litery i nie ma zbędnej spacji?",
            "W haśle wielkie i małe litery są rozróżniane.",
          ],
        },
        "unknown-token": {
          heading: "Ten token jest nieznany",
          explanation:
            "Program wysłał token, który nie należy do żadnego konta w witrynie {site}. Być może zawiera literówkę albo jest niepełny.",
          nextSteps: [
            "Czy token został wysłany w całości, od gh_ do ostatniego znaku?",
            "Nowy token można utworzyć na stronie konta, w części „Programy”.",
          ],
        },
        "not-taken-here": {
          heading: "Proszę zalogować się inaczej",
          explanation:
            "{section} nie przyjmuje przesłanych danych logowania. Użytkownicy logują się na tej stronie, a programy wysyłają token pod adresy URL, które go przyjmują.",
          nextSteps: [
            "Jeśli żądanie pochodzi z programu, warto zapytać, które adresy URL witryny {site} przyjmują token.",
          ],
        },
      },
    },
    "session-expired": {
      heading: "Sesja wygasła",
      explanation: "Od ostatniego logowania minęło trochę czasu. Proszę zalogować się ponownie. {onward}",
      nextSteps: ["Na urządzeniu używanym tylko przez jedną osobę można pozostać zalogowanym dłużej."],
      when: {
        idle: {
          heading: "Sesja wygasła",
          explanation:
            "Po dłuższej przerwie kończymy sesję, aby nikt inny nie używał konta. Proszę zalogować się ponownie. {onward}",
        },
        absolute: {
          heading: "Sesja wygasła",
          explanation:
            "Dla ochrony konta każda sesja trwa ograniczony czas, nawet gdy jest używana. Proszę zalogować się ponownie. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "Sesja została zakończona",
      explanation: "Sesja została zakończona i nie wiemy, przez kogo. Proszę zalogować się ponownie. {onward}",
      nextSteps: ["Przyczyna jest nieznana? Zespół witryny {site} ustali ją na podstawie numeru poniżej."],
      when: {
        "signed-out": {
          heading: "Nastąpiło wylogowanie",
          explanation: "Wylogowano w innym oknie lub na innym urządzeniu. Proszę zalogować się ponownie. {onward}",
          nextSteps: ["Jeśli zrobił to ktoś inny, po zalogowaniu proszę ustawić nowe hasło."],
        },
        "ended-by-admin": {
          heading: "Administrator zakończył sesję",
          explanation: "Sesję zakończyła osoba z zespołu witryny {site}. Można zalogować się tutaj ponownie. {onward}",
          nextSteps: ["Jeśli to się powtórzy, proszę zapytać zespół witryny {site} i podać numer poniżej."],
        },
        "password-changed": {
          heading: "Hasło zostało zmienione",
          explanation:
            "Gdy zmienia się hasło, kończymy sesje na wszystkich urządzeniach. Proszę zalogować się tutaj nowym hasłem. {onward}",
          nextSteps: ["Jeśli hasło zmienił ktoś inny, proszę od razu powiadomić zespół witryny {site}."],
        },
        suspended: {
          heading: "Sesje zostały zakończone",
          explanation:
            "Konto było przez pewien czas wyłączone, co zakończyło wszystkie sesje. Teraz jest znowu włączone i można się tutaj zalogować. {onward}",
          nextSteps: [
            "Programy używały tokenów? Nowe można utworzyć na stronie konta, w części „Programy”: poprzednie unieważniono.",
          ],
        },
        replaced: {
          heading: "Jest nowsza sesja",
          explanation:
            "W tej przeglądarce ktoś zalogował się ponownie i to zakończyło poprzednią sesję. Proszę zalogować się ponownie. {onward}",
          nextSteps: ["Jeśli zrobił to ktoś inny, po zalogowaniu proszę ustawić nowe hasło."],
        },
        "too-many": {
          heading: "Na tym urządzeniu nastąpiło wylogowanie",
          explanation:
            "Konto może mieć naraz 50 sesji. Przy kolejnym logowaniu wylogowano urządzenie najdłużej nieużywane, czyli to. Proszę zalogować się ponownie. {onward}",
          nextSteps: [
            "Po zalogowaniu warto sprawdzić na stronie konta, gdzie są otwarte sesje, i zakończyć te, których nie da się rozpoznać.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Ten token wygasł",
      explanation: "Program wysłał token, którego termin ważności minął.",
      nextSteps: ["Nowy token można utworzyć na stronie konta, w części „Programy”, i przekazać go programowi."],
    },
    "token-revoked": {
      heading: "Ten token został unieważniony",
      explanation: "Program wysłał token unieważniony przez właściciela albo przez zespół witryny {site}.",
      nextSteps: [
        "Jeśli program nadal go potrzebuje, nowy token można utworzyć na stronie konta, w części „Programy”.",
        "Przyczyna jest nieznana? Zespół witryny {site} ustali ją na podstawie numeru poniżej.",
      ],
    },
    "sign-in-again": {
      heading: "Proszę potwierdzić tożsamość",
      explanation: "To konto jest zalogowane, ale ta strona ponownie prosi o hasło. Proszę je podać. {onward}",
      nextSteps: ["To nie jest właściwe konto? Proszę zalogować się na swoje."],
      when: {
        "no-password": { explanation: "To konto jest zalogowane, ale ta strona prosi o ponowne zalogowanie. {onward}" },
      },
    },
    "second-factor-needed": {
      heading: "Proszę potwierdzić drugim składnikiem",
      explanation: "Jest aktywne zalogowanie, ale ta strona wymaga też kodu z aplikacji uwierzytelniającej. {onward}",
      nextSteps: ["Nie ma telefonu pod ręką? Zamiast niego działa jeden z kodów zapasowych."],
      when: {
        "passkey-only": {
          heading: "Proszę potwierdzić kluczem dostępu",
          explanation: "Jest aktywne zalogowanie, ale ta strona wymaga też klucza dostępu. {onward}",
          nextSteps: [
            "Klucze dostępu wymagają JavaScriptu. Jeśli jest wyłączony w tej przeglądarce, proszę go włączyć i wczytać stronę ponownie.",
            "Urządzenie z kluczem dostępu zginęło? Proszę zapytać zespół witryny {site} i podać numer poniżej.",
          ],
        },
        "none-set-up": {
          heading: "Ta strona wymaga drugiego składnika",
          explanation:
            "Jest aktywne zalogowanie, ale ta strona wymaga też kodu z aplikacji uwierzytelniającej, a to konto jeszcze jej nie ma. Proszę ją teraz ustawić i wrócić tutaj.",
          nextSteps: ["Przyda się telefon. Zajmie to około minuty.", "To nie to konto? Można zalogować się na własne."],
        },
      },
    },
    "role-missing": {
      heading: "Ta strona wymaga innej roli",
      explanation: "To konto jest zalogowane, ale {section} wymaga roli, której jeszcze nie ma.",
      nextSteps: [
        "O rolę można poprosić zespół witryny {site}, podając numer poniżej.",
        "Można też użyć innego konta.",
      ],
      when: {
        "roles-known": {
          explanation:
            "To konto jest zalogowane, ale {section} wymaga roli, której jeszcze nie ma. Potrzebna rola: {roles}.",
          nextSteps: [
            "O tę rolę można poprosić zespół witryny {site}: {roles}.",
            "Można też użyć innego konta, które ma tę rolę.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "Ta strona wymaga uprawnienia",
      explanation: "To konto jest zalogowane, ale {section} wymaga uprawnienia, którego jeszcze nie ma.",
      nextSteps: [
        "O uprawnienie można poprosić zespół witryny {site}, podając numer poniżej.",
        "Można też użyć innego konta.",
      ],
      when: {
        "beyond-scope": {
          heading: "Ten token na to nie pozwala",
          explanation: "Token jest ważny, ale jego zakres nie obejmuje tego, co jest tu potrzebne: {permissions}.",
          nextSteps: ["Token, który na to pozwala, można utworzyć na stronie konta, w części „Programy”."],
        },
        "permissions-known": {
          explanation:
            "To konto jest zalogowane, ale {section} wymaga uprawnienia, którego jeszcze nie ma: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Dostęp dobiegł końca",
      explanation: "To konto jest zalogowane, ale {section} wymaga dostępu, którego okres już minął.",
      nextSteps: ["O przedłużenie można poprosić zespół witryny {site}.", "Można też użyć innego konta."],
      when: {
        "day-known": {
          explanation:
            "To konto jest zalogowane, ale {section} wymaga dostępu, którego okres już minął. Ostatni dzień: {day}. Rola: {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Dostęp czeka na zatwierdzenie",
      explanation: "To konto jest zalogowane, ale {section} wymaga dostępu. Prośba o niego czeka na zatwierdzenie.",
      nextSteps: [
        "Nic więcej nie trzeba robić: gdy prośba zostanie zatwierdzona, będzie można otworzyć tę stronę.",
        "Oczekiwanie trwa długo? Proszę zapytać zespół witryny {site} i podać numer poniżej.",
      ],
      when: {
        "roles-known": {
          explanation:
            "To konto jest zalogowane, ale {section} wymaga roli. Prośba o nią czeka na zatwierdzenie: {roles}.",
        },
      },
    },
    "email-unverified": {
      heading: "Proszę potwierdzić adres e-mail",
      explanation: "To konto jest zalogowane, ale {section} wymaga potwierdzonego adresu e-mail.",
      nextSteps: [
        "Tutaj można poprosić o link. Zespół witryny {site} przekaże go albo sam potwierdzi adres e-mail.",
        "Można też użyć innego konta.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Proszę otworzyć link z wiadomości, którą wyślemy, i nacisnąć przycisk. Link działa przez jeden dzień.",
            "Nie ma wiadomości? Proszę sprawdzić folder ze spamem albo zapytać zespół witryny {site}, podając numer poniżej.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "O tej porze zamknięte",
      explanation: "Sesja trwa, ale dostęp jest otwarty tylko w określonych godzinach: {section}.",
      nextSteps: [
        "Można wrócić, gdy będzie otwarte.",
        "Jeśli dostęp jest potrzebny wcześniej, można zapytać zespół witryny {site}, podając numer poniżej.",
      ],
    },
    "account-suspended": {
      heading: "Konto jest wyłączone",
      explanation:
        "Zespół witryny {site} wyłączył to konto. Dopóki nie zostanie włączone, nie można otwierać stron dla członków.",
      nextSteps: [
        "O powód i o to, jak włączyć konto, można zapytać zespół witryny {site}.",
        "Proszę podać numer poniżej, aby zespół znalazł to zdarzenie.",
      ],
    },
  },
  labels: {
    email: "Adres e-mail",
    password: "Hasło",
    showPassword: "Pokaż hasło",
    capsLock: "Klawisz Caps Lock jest włączony.",
    remember: "Nie wylogowuj na tym urządzeniu",
    signIn: "Zaloguj się",
    forgotPassword: "Zapomniane hasło?",
    createAccount: "Utwórz konto",
    askForAccount: "Poproś o konto",
    signedInAs: "Używane konto",
    useAnotherAccount: "Użyj innego konta",
    sendLink: "Wyślij link potwierdzający",
    askForLink: "Poproś o link potwierdzający",
    askForAccess: "Poproś o dostęp",
    role: "Rola",
    writeToUs: "Napisz do nas",
    nextSteps: "Co można zrobić",
    help: "Więcej pomocy",
    contact: "Kontakt",
    home: "Przejdź do strony głównej",
    reference: "Numer zdarzenia",
    emailMissing: "Proszę podać adres e-mail.",
    emailInvalid: "Proszę podać adres e-mail, na przykład imie@example.com.",
    passwordMissing: "Proszę podać hasło.",
    mismatch: "Ten adres e-mail i to hasło nie pasują do żadnego konta. Proszę spróbować ponownie.",
    tooMany: "Zbyt wiele prób. Czas oczekiwania: {wait}. Potem można spróbować ponownie.",
    startAgain: "Tego logowania nie udało się dokończyć. Proszę zacząć od nowa.",
    codeHeading: "Jeszcze jeden krok",
    code: "Kod",
    codeFromApp: "Sześć cyfr z aplikacji uwierzytelniającej albo jeden z kodów zapasowych.",
    codeFromMail:
      "Jeśli istnieje konto dla {email}, wysłaliśmy tam sześć cyfr. Proszę zajrzeć także do folderu ze spamem.",
    codeMissing: "Proszę wpisać kod.",
    codeWrong:
      "Ten kod jest nieprawidłowy albo został już użyty. Proszę go sprawdzić albo spróbować nowego. Jeśli kody z aplikacji wciąż nie działają, proszę sprawdzić, czy zegar w telefonie jest dobrze ustawiony.",
    goOn: "Dalej",
    beginAgain: "Zacznij od nowa",
    trustBrowser: "Nie pytaj o kod w tej przeglądarce przez 30 dni",
    setUpSecondFactor: "Ustaw drugi składnik",
    continueWith: "Kontynuuj: {provider}",
    providerAway: "Druga usługa w tej chwili nie odpowiada. Proszę spróbować później lub zalogować się inaczej.",
    providerTaken: "To konto należy tu już do innej osoby albo połączono inne konto tej usługi.",
    notLinked:
      "Żadne konto w tej witrynie nie jest z nim połączone. Jeśli masz konto, zaloguj się inaczej i połącz je w ustawieniach konta.",
    termsFirst: "Aby otrzymać tu konto, zaakceptuj warunki korzystania, a potem kontynuuj jeszcze raz.",
    acceptTerms: "Akceptuję warunki korzystania.",
    readTerms: "Przeczytaj warunki korzystania",
    codeByMail: "Otrzymaj kod e-mailem",
    sendCode: "Wyślij kod",
    usePasskey: "Zaloguj się kluczem dostępu",
    passkeyFailed: "Nie użyto klucza dostępu. Można spróbować ponownie albo zalogować się w inny sposób.",
    whyAccess: "Do czego potrzebny jest dostęp?",
    whyAccessOptional: "Do czego potrzebny jest dostęp? (opcjonalnie)",
    takeBackRequest: "Wycofaj moją prośbę",
    whoDecides: "Decydują osoby prowadzące stronę: {site}.",
    page: "Strona",
    time: "Czas",
    reason: "Powód",
    thisAccount: "Konto",
    lostFactor: "Brak dostępu do telefonu i kodów zapasowych?",
    lostFactorHelp: "Zespół witryny {site} może usunąć drugi składnik z konta, gdy upewni się, do kogo ono należy.",
    giveReference: "Proszę podać numer poniżej.",
  },
};
