import type { ProgramWords } from "./words.ts";

export const spanish: ProgramWords = {
  thisResource: "este recurso",
  notCarriedOut: "La solicitud no se ha ejecutado.",
  reasons: {
    "no-credentials": {
      title: "Se requiere autenticación",
      detail: "{section}: se requiere autenticación, y la solicitud no contiene credenciales.",
    },
    "invalid-credentials": {
      title: "Las credenciales no son válidas",
      detail: "La sesión de esta solicitud no se conoce.",
      when: {
        "unknown-token": "El token no se conoce aquí. Puede estar mal escrito o incompleto.",
        "not-taken-here": "{section}: no se aceptan credenciales de este tipo.",
        "malformed-token": "El token Bearer no se puede leer (RFC 6750 2.1).",
        "malformed-header": "La cabecera Authorization no se puede leer (RFC 9110 11.6.2).",
        "wrong-password": "El correo electrónico y la contraseña no corresponden a ninguna cuenta.",
      },
    },
    "session-expired": {
      title: "La sesión ha caducado",
      detail: "La sesión de esta solicitud ha caducado.",
      when: {
        idle: "La sesión de esta solicitud ha caducado por falta de uso.",
        absolute: "La sesión de esta solicitud ha alcanzado su duración máxima.",
      },
    },
    "session-ended": { title: "La sesión se ha cerrado", detail: "La sesión de esta solicitud se ha cerrado." },
    "token-expired": { title: "El token ha caducado", detail: "El token de esta solicitud ha caducado." },
    "token-revoked": { title: "El token se ha revocado", detail: "El token de esta solicitud se ha revocado." },
    "sign-in-again": {
      title: "Se requiere un inicio de sesión más reciente",
      detail: "{section}: se requiere un inicio de sesión más reciente que el de esta sesión.",
    },
    "second-factor-needed": {
      title: "Se requiere un segundo factor",
      detail: "{section} requiere un segundo factor, que no se ha dado en esta sesión.",
    },
    "role-missing": {
      title: "Falta un rol",
      detail: "{section}: esta cuenta no tiene el rol requerido.",
      when: { "roles-known": "{section}: esta cuenta no tiene el rol requerido: {roles}." },
    },
    "permission-missing": {
      title: "Falta un permiso",
      detail: "{section}: esta cuenta no tiene el permiso requerido.",
      when: {
        "permissions-known": "{section}: esta cuenta no tiene el permiso requerido: {permissions}.",
        "beyond-scope": "{section}: el alcance de este token no incluye lo requerido: {permissions}.",
      },
    },
    "membership-ended": {
      title: "El rol ha terminado",
      detail: "{section}: el rol requerido ha terminado para esta cuenta.",
      when: {
        "day-known": "{section}: el rol requerido es {roles}. Para esta cuenta, su último día fue el {day}.",
      },
    },
    "membership-pending": {
      title: "El rol aún no está aprobado",
      detail: "{section}: el rol requerido se ha solicitado para esta cuenta y aún no está aprobado.",
      when: { "roles-known": "{section}: el rol requerido se ha solicitado y aún no está aprobado: {roles}." },
    },
    "email-unverified": {
      title: "El correo electrónico no está verificado",
      detail: "{section}: se requiere un correo electrónico verificado, y el de esta cuenta no lo está.",
    },
    "outside-hours": {
      title: "Fuera del horario",
      detail: "Abierto solo a ciertas horas, y ahora no lo está: {section}.",
    },
    "account-suspended": { title: "La cuenta está suspendida", detail: "Esta cuenta está suspendida." },
  },
};
