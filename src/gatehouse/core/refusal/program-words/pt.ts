import type { ProgramWords } from "./words.ts";

export const portuguese: ProgramWords = {
  thisResource: "este recurso",
  notCarriedOut: "A solicitação não foi executada.",
  reasons: {
    "no-credentials": {
      title: "Autenticação necessária",
      detail: "{section} requer autenticação, e a solicitação não contém credenciais.",
    },
    "invalid-credentials": {
      title: "As credenciais não são válidas",
      detail: "A sessão desta solicitação não é conhecida.",
      when: {
        "unknown-token": "O token não é conhecido aqui. Pode haver um erro de digitação, ou ele está incompleto.",
        "not-taken-here": "{section} não aceita credenciais deste tipo.",
        "malformed-token": "O token Bearer não pode ser lido (RFC 6750 2.1).",
        "malformed-header": "O cabeçalho Authorization não pode ser lido (RFC 9110 11.6.2).",
        "wrong-password": "O e-mail e a senha não correspondem a nenhuma conta.",
      },
    },
    "session-expired": {
      title: "A sessão expirou",
      detail: "A sessão desta solicitação expirou.",
      when: {
        idle: "A sessão desta solicitação expirou por falta de uso.",
        absolute: "A sessão desta solicitação atingiu a duração máxima.",
      },
    },
    "session-ended": { title: "A sessão foi encerrada", detail: "A sessão desta solicitação foi encerrada." },
    "token-expired": { title: "O token expirou", detail: "O token desta solicitação expirou." },
    "token-revoked": { title: "O token foi revogado", detail: "O token desta solicitação foi revogado." },
    "sign-in-again": {
      title: "É necessária uma autenticação mais recente",
      detail: "{section} requer uma autenticação mais recente que a desta sessão.",
    },
    "second-factor-needed": {
      title: "É necessário um segundo fator",
      detail: "{section} exige um segundo fator, que não foi informado nesta sessão.",
    },
    "role-missing": {
      title: "Falta uma função",
      detail: "{section} requer uma função que esta conta não tem.",
      when: { "roles-known": "{section} requer uma função que esta conta não tem: {roles}." },
    },
    "permission-missing": {
      title: "Falta uma permissão",
      detail: "{section} requer uma permissão que esta conta não tem.",
      when: {
        "permissions-known": "{section} requer uma permissão que esta conta não tem: {permissions}.",
        "beyond-scope": "O alcance deste token não inclui o que {section} requer: {permissions}.",
      },
    },
    "membership-ended": {
      title: "A função terminou",
      detail: "A função que {section} requer terminou para esta conta.",
      when: { "day-known": "{section} requer esta função: {roles}. Para esta conta, o último dia foi {day}." },
    },
    "membership-pending": {
      title: "A função ainda não foi aprovada",
      detail: "A função que {section} requer foi solicitada para esta conta e ainda não foi aprovada.",
      when: { "roles-known": "{section} requer esta função, que foi solicitada e ainda não foi aprovada: {roles}." },
    },
    "email-unverified": {
      title: "O e-mail não está verificado",
      detail: "{section} requer um e-mail verificado, e o desta conta não está.",
    },
    "outside-hours": {
      title: "Fora do horário",
      detail: "Aberto só em certos horários, e agora não está: {section}.",
    },
    "account-suspended": { title: "A conta está suspensa", detail: "Esta conta está suspensa." },
  },
};
