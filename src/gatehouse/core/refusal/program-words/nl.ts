import type { ProgramWords } from "./words.ts";

export const dutch: ProgramWords = {
  thisResource: "deze resource",
  notCarriedOut: "Het verzoek is niet uitgevoerd.",
  reasons: {
    "no-credentials": {
      title: "Authenticatie vereist",
      detail: "{section} vereist authenticatie, en het verzoek bevat geen inloggegevens.",
    },
    "invalid-credentials": {
      title: "De inloggegevens zijn ongeldig",
      detail: "De sessie van dit verzoek is niet bekend.",
      when: {
        "unknown-token": "Het token is hier niet bekend. Misschien bevat het een typefout of is het onvolledig.",
        "not-taken-here": "{section} accepteert geen inloggegevens van dit type.",
        "malformed-token": "Het Bearer-token is onleesbaar (RFC 6750 2.1).",
        "malformed-header": "De header Authorization is onleesbaar (RFC 9110 11.6.2).",
        "wrong-password": "Het e-mailadres en het wachtwoord horen bij geen enkel account.",
      },
    },
    "session-expired": {
      title: "De sessie is verlopen",
      detail: "De sessie van dit verzoek is verlopen.",
      when: {
        idle: "De sessie van dit verzoek is verlopen, omdat ze een tijd niet is gebruikt.",
        absolute: "De sessie van dit verzoek heeft de maximale duur bereikt.",
      },
    },
    "session-ended": { title: "De sessie is beëindigd", detail: "De sessie van dit verzoek is beëindigd." },
    "token-expired": { title: "Het token is verlopen", detail: "Het token van dit verzoek is verlopen." },
    "token-revoked": { title: "Het token is ingetrokken", detail: "Het token van dit verzoek is ingetrokken." },
    "sign-in-again": {
      title: "Een recentere login is vereist",
      detail: "{section} vereist een recentere login dan die van deze sessie.",
    },
    "second-factor-needed": {
      title: "Een tweede factor is vereist",
      detail: "{section} vereist een tweede factor, die in deze sessie niet is gegeven.",
    },
    "role-missing": {
      title: "Er ontbreekt een rol",
      detail: "{section} vereist een rol die dit account niet heeft.",
      when: { "roles-known": "{section} vereist een rol die dit account niet heeft: {roles}." },
    },
    "permission-missing": {
      title: "Er ontbreekt een machtiging",
      detail: "{section} vereist een machtiging die dit account niet heeft.",
      when: {
        "permissions-known": "{section} vereist een machtiging die dit account niet heeft: {permissions}.",
        "beyond-scope": "Het bereik van dit token omvat niet wat {section} vereist: {permissions}.",
      },
    },
    "membership-ended": {
      title: "De rol is beëindigd",
      detail: "De rol die {section} vereist, is voor dit account beëindigd.",
      when: { "day-known": "{section} vereist deze rol: {roles}. Voor dit account was de laatste dag {day}." },
    },
    "membership-pending": {
      title: "De rol is nog niet goedgekeurd",
      detail: "De rol die {section} vereist, is voor dit account aangevraagd en nog niet goedgekeurd.",
      when: { "roles-known": "{section} vereist deze rol, die is aangevraagd en nog niet goedgekeurd: {roles}." },
    },
    "email-unverified": {
      title: "Het e-mailadres is niet geverifieerd",
      detail: "{section} vereist een geverifieerd e-mailadres, en dat van dit account is niet geverifieerd.",
    },
    "outside-hours": {
      title: "Buiten de tijden",
      detail: "Alleen op bepaalde tijden open, en nu niet: {section}.",
    },
    "account-suspended": { title: "Het account is uitgeschakeld", detail: "Dit account is uitgeschakeld." },
  },
};
