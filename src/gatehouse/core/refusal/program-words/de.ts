import type { ProgramWords } from "./words.ts";

export const german: ProgramWords = {
  thisResource: "diese Ressource",
  notCarriedOut: "Die Anfrage wurde nicht ausgeführt.",
  reasons: {
    "no-credentials": {
      title: "Authentifizierung erforderlich",
      detail: "{section} verlangt eine Authentifizierung, und die Anfrage enthält keine Anmeldedaten.",
    },
    "invalid-credentials": {
      title: "Die Anmeldedaten sind ungültig",
      detail: "Die Sitzung dieser Anfrage ist nicht bekannt.",
      when: {
        "unknown-token": "Das Token ist hier nicht bekannt. Vielleicht ist es vertippt oder abgeschnitten.",
        "not-taken-here": "{section} nimmt Anmeldedaten dieser Art nicht an.",
        "malformed-token": "Das Bearer-Token ist nicht lesbar (RFC 6750 2.1).",
        "malformed-header": "Der Header Authorization ist nicht lesbar (RFC 9110 11.6.2).",
        "wrong-password": "E-Mail und Passwort passen zu keinem Konto.",
      },
    },
    "session-expired": {
      title: "Die Sitzung ist abgelaufen",
      detail: "Die Sitzung dieser Anfrage ist abgelaufen.",
      when: {
        idle: "Die Sitzung dieser Anfrage ist abgelaufen, weil sie eine Weile nicht benutzt wurde.",
        absolute: "Die Sitzung dieser Anfrage hat ihr Höchstalter erreicht.",
      },
    },
    "session-ended": { title: "Die Sitzung wurde beendet", detail: "Die Sitzung dieser Anfrage wurde beendet." },
    "token-expired": { title: "Das Token ist abgelaufen", detail: "Das Token dieser Anfrage ist abgelaufen." },
    "token-revoked": { title: "Das Token wurde widerrufen", detail: "Das Token dieser Anfrage wurde widerrufen." },
    "sign-in-again": {
      title: "Eine neuere Anmeldung ist erforderlich",
      detail: "{section} verlangt eine neuere Anmeldung als die dieser Sitzung.",
    },
    "second-factor-needed": {
      title: "Ein zweiter Faktor ist erforderlich",
      detail: "{section} verlangt einen zweiten Faktor, der in dieser Sitzung nicht angegeben wurde.",
    },
    "role-missing": {
      title: "Eine Rolle fehlt",
      detail: "{section} verlangt eine Rolle, die dieses Konto nicht hat.",
      when: { "roles-known": "{section} verlangt eine Rolle, die dieses Konto nicht hat: {roles}." },
    },
    "permission-missing": {
      title: "Eine Berechtigung fehlt",
      detail: "{section} verlangt eine Berechtigung, die dieses Konto nicht hat.",
      when: {
        "permissions-known": "{section} verlangt eine Berechtigung, die dieses Konto nicht hat: {permissions}.",
        "beyond-scope": "Der Umfang dieses Tokens enthält nicht, was {section} verlangt: {permissions}.",
      },
    },
    "membership-ended": {
      title: "Die Rolle ist beendet",
      detail: "Die Rolle, die {section} verlangt, ist für dieses Konto beendet.",
      when: { "day-known": "{section} verlangt diese Rolle: {roles}. Für dieses Konto war ihr letzter Tag der {day}." },
    },
    "membership-pending": {
      title: "Die Rolle ist noch nicht genehmigt",
      detail: "Die Rolle, die {section} verlangt, ist für dieses Konto beantragt und noch nicht genehmigt.",
      when: {
        "roles-known": "{section} verlangt diese Rolle, die beantragt und noch nicht genehmigt ist: {roles}.",
      },
    },
    "email-unverified": {
      title: "Die E-Mail-Adresse ist nicht bestätigt",
      detail: "{section} verlangt eine bestätigte E-Mail-Adresse, und die dieses Kontos ist nicht bestätigt.",
    },
    "outside-hours": {
      title: "Außerhalb der Zeiten",
      detail: "Nur zu bestimmten Zeiten geöffnet: {section}. Jetzt ist keine davon.",
    },
    "account-suspended": { title: "Das Konto ist gesperrt", detail: "Dieses Konto ist gesperrt." },
  },
};
