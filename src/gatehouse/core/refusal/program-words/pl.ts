import type { ProgramWords } from "./words.ts";

export const polish: ProgramWords = {
  thisResource: "ten zasób",
  notCarriedOut: "Żądanie nie zostało wykonane.",
  reasons: {
    "no-credentials": {
      title: "Wymagane uwierzytelnienie",
      detail: "{section} wymaga uwierzytelnienia, a żądanie nie zawiera danych logowania.",
    },
    "invalid-credentials": {
      title: "Dane logowania są nieprawidłowe",
      detail: "Sesja tego żądania nie jest znana.",
      when: {
        "unknown-token": "Token nie jest tutaj znany. Być może zawiera literówkę albo jest niepełny.",
        "not-taken-here": "{section} nie przyjmuje danych logowania tego rodzaju.",
        "malformed-token": "Tokenu Bearer nie można odczytać (RFC 6750 2.1).",
        "malformed-header": "Nagłówka Authorization nie można odczytać (RFC 9110 11.6.2).",
        "wrong-password": "Adres e-mail i hasło nie pasują do żadnego konta.",
      },
    },
    "session-expired": {
      title: "Sesja wygasła",
      detail: "Sesja tego żądania wygasła.",
      when: {
        idle: "Sesja tego żądania wygasła, ponieważ nie była używana.",
        absolute: "Sesja tego żądania osiągnęła maksymalny czas trwania.",
      },
    },
    "session-ended": { title: "Sesja została zakończona", detail: "Sesja tego żądania została zakończona." },
    "token-expired": { title: "Token wygasł", detail: "Token tego żądania wygasł." },
    "token-revoked": { title: "Token został unieważniony", detail: "Token tego żądania został unieważniony." },
    "sign-in-again": {
      title: "Wymagane nowsze logowanie",
      detail: "{section} wymaga nowszego logowania niż to w tej sesji.",
    },
    "second-factor-needed": {
      title: "Wymagany jest drugi składnik",
      detail: "{section}: wymagany jest drugi składnik, którego w tej sesji nie podano.",
    },
    "role-missing": {
      title: "Brak roli",
      detail: "{section} wymaga roli, której to konto nie ma.",
      when: { "roles-known": "{section} wymaga roli, której to konto nie ma: {roles}." },
    },
    "permission-missing": {
      title: "Brak uprawnienia",
      detail: "{section} wymaga uprawnienia, którego to konto nie ma.",
      when: {
        "permissions-known": "{section} wymaga uprawnienia, którego to konto nie ma: {permissions}.",
        "beyond-scope": "Zakres tego tokenu nie obejmuje tego, czego wymaga {section}: {permissions}.",
      },
    },
    "membership-ended": {
      title: "Rola dobiegła końca",
      detail: "Rola, której wymaga {section}, dobiegła dla tego konta końca.",
      when: { "day-known": "{section} wymaga tej roli: {roles}. Ostatni dzień dla tego konta: {day}." },
    },
    "membership-pending": {
      title: "Rola nie jest jeszcze zatwierdzona",
      detail: "Rola, której wymaga {section}, nie jest jeszcze zatwierdzona dla tego konta.",
      when: { "roles-known": "{section} wymaga tej roli, która nie jest jeszcze zatwierdzona: {roles}." },
    },
    "email-unverified": {
      title: "Adres e-mail nie jest zweryfikowany",
      detail: "{section} wymaga zweryfikowanego adresu e-mail, a adres tego konta nie jest zweryfikowany.",
    },
    "outside-hours": {
      title: "Poza godzinami",
      detail: "Otwarte tylko w określonych godzinach, a teraz nie: {section}.",
    },
    "account-suspended": { title: "Konto jest zawieszone", detail: "To konto jest zawieszone." },
  },
};
