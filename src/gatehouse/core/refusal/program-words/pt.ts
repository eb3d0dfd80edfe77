import type { ProgramWords } from "./words.ts";

export const portuguese: ProgramWords = {
  thisResource: "este recurso",
  notCarriedOut: "O pedido não foi executado.",
  reasons: {
    "no-credentials": {
      title: "Autenticação necessária",
      detail: "{section} requer autenticação, e o pedido não contém credenciais.",
    },
    "invalid-credentials": {
      title: "As credenciais não são válidas",
      detail: "A sessão deste pedido não é conhecida.",
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
      detail: "A sessão deste pedido expirou.",
      when: {
        idle: "A sessão deste pedido expirou por falta de uso.",
        absolute: "A sessão deste pedido atingiu a duração máxima.",
      },
    },
    "session-ended": { title: "A sessão foi encerrada", detail: "A sessão deste pedido foi encerrada." },
    "token-expired": { title: "O token expirou", detail: "O token deste pedido expirou." },
    "token-revoked": { title: "O token foi revogado", detail: "O token deste pedido foi revogado." },
    "sign-in-again": {
      title: "É necessária uma autenticação mais recente",
      detail: "{section} requer uma autenticação mais recente que a desta sessão.",
    },
    "role-missing": {
      title: "Falta um papel",
      detail: "{section} requer um papel que esta conta não tem.",
      when: { "roles-known": "{section} requer um papel que esta conta não tem: {roles}." },
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
      title: "O papel terminou",
      detail: "O papel que {section} requer terminou para esta conta.",
      when: { "day-known": "{section} requer este papel: {roles}. Para esta conta, o último dia foi {day}." },
    },
    "membership-pending": {
      title: "O papel ainda não foi aprovado",
      detail: "O papel que {section} requer foi pedido para esta conta e ainda não foi aprovado.",
      when: { "roles-known": "{section} requer este papel, que foi pedido e ainda não foi aprovado: {roles}." },
    },
    "email-unverified": {
      title: "O e-mail não está verificado",
      detail: "{section} requer um e-mail verificado, e o desta conta não está.",
    },
    "account-suspended": { title: "A conta está suspensa", detail: "Esta conta está suspensa." },
  },
};
