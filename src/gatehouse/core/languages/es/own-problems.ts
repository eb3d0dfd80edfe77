import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number } = formats.es;

export const ownProblems: typeof english = {
  "not-understood": "Este dato no es válido así. Revíselo.",
  "too-long": ({ most }) => `${number(most)} caracteres como máximo.`,
  "name-empty": "Escriba un nombre.",
  "name-invisible": "El nombre contiene un carácter invisible. Escríbalo de nuevo.",
  "email-too-long": "Este correo electrónico es demasiado largo.",
  "email-wrong": "Escriba un correo electrónico, como nombre@example.com.",
  "email-taken": "Ya hay una cuenta con este correo.",
  "password-too-short": ({ least }) =>
    `Use al menos ${number(least)} caracteres. Unas cuantas palabras son una buena contraseña.`,
  "password-is-email": "La contraseña no puede ser su correo. Unas cuantas palabras son una buena contraseña.",
  "asked-too-often": ({ wait }) => `Se ha pedido muchas veces. Espere antes de volver a intentarlo: ${minutes(wait)}.`,
  "password-common":
    "Esta contraseña es fácil de adivinar. Unas cuantas palabras sin relación entre sí forman una buena.",
  "same-email": "Este ya es su correo.",
  "link-over": "Este enlace ya no funciona. Pida uno nuevo.",
  "sign-up-closed": "Por el momento no se pueden crear cuentas aquí.",
  "email-domain": "Solo se crean cuentas para ciertos correos. Use el de su organización.",
  "terms-not-accepted": "Acepte las condiciones de uso.",
  "wrong-password": "Esa no es su contraseña actual.",
  "same-password": "Ya es su contraseña. Elija una nueva.",
  "session-in-use": "Es la sesión que está usando. Cierre la sesión para terminarla.",
  "session-over": "Esta sesión ya está cerrada.",
  "role-not-requestable": "Este rol no se puede solicitar.",
  "note-empty": "Indique para qué lo necesita.",
  "token-over": "Este token ya se revocó.",
  "token-name-empty": "Dele un nombre que pueda reconocer.",
  "token-name-taken": "Ya hay un token con este nombre. Dele otro a este.",
  "token-lifetime": "Elija cuánto tiempo vale el token.",
  "token-scope-empty": "Elija al menos una cosa que el token permita.",
  "token-scope-own": "Un token nunca permite más de lo que usted puede hacer.",
  "too-many-tokens": ({ most }) => `Ya hay ${number(most)} tokens. Revoque primero uno que ya no necesite.`,
  "sign-in-again": "Inició sesión hace un rato. Inicie sesión de nuevo y cree después el token.",
  "sign-in-again-first": "Inició sesión hace un rato. Inicie sesión de nuevo y haga después el cambio.",
  "provider-away": "Este servicio no responde en este momento. Inténtelo más tarde.",
  "code-wrong":
    "Ese código no es correcto. Compruebe que el reloj del teléfono esté en hora y pruebe con el siguiente código.",
  "second-factor-already": "Ya hay un segundo factor configurado.",
  "second-factor-over": "Eso ha terminado entretanto. Empiece de nuevo.",
  "passkey-name": "Dé a la llave de acceso un nombre de 60 caracteres como máximo.",
  "passkey-not-made": "No se ha creado la llave de acceso. Inténtelo de nuevo.",
  "passkey-taken": "Esta llave de acceso ya se está usando.",
  "passkeys-too-many": ({ most }) => `Serían más de ${most} llaves de acceso. Quite una primero.`,
  "code-elsewhere": "Este código corresponde al navegador en el que lo pidió. Escríbalo allí o pida aquí uno nuevo.",
  "code-over": "El código ha caducado. Pida uno nuevo.",
  "factor-first": "Inicie sesión primero con una de sus llaves de acceso.",
  "passkey-over": "Esta llave de acceso ya se había quitado.",
  "codes-tried-too-often": ({ wait }) =>
    `Se han probado demasiados códigos. Espere ${minutes(wait)} e inténtelo de nuevo.`,
  "signed-out-meanwhile":
    "Su sesión se cerró durante el envío. No se ha cambiado nada. Inicie sesión y envíelo de nuevo.",
  "signed-in-as-another": ({ name }) =>
    `En este navegador, la sesión es ahora de ${name}. Esta página se abrió con otra cuenta, así que no se ha cambiado nada.`,
  "suspended-meanwhile": "Su cuenta se desactivó durante el envío. No se ha cambiado nada.",
  overtaken: "Otras personas hicieron cambios en el mismo momento, así que no se ha cambiado nada. Inténtelo de nuevo.",
  "busy-signing-in": "Muchas personas están iniciando sesión en este momento. Inténtelo de nuevo en unos segundos.",
  "email-confirmed-already": "Su correo electrónico ya está confirmado.",
  "mails-to-one-email": "Hoy se han enviado muchos mensajes a este correo. Inténtelo de nuevo mañana.",
  "mails-at-once": "Se están enviando muchísimos mensajes en este momento. Inténtelo de nuevo dentro de una hora.",
  "mailed-too-often": ({ wait }) =>
    `Ya hemos enviado el enlace varias veces. Búsquelo, o espere ${minutes(wait)} e inténtelo de nuevo.`,
  "tried-too-often": ({ wait }) =>
    `Ha habido demasiados intentos con esta contraseña. Espere ${minutes(wait)} e inténtelo de nuevo.`,
  "changed-too-often": ({ wait }) => `Hoy se ha cambiado muchas veces. Espere ${minutes(wait)} e inténtelo de nuevo.`,
  "form-expected": "Esta URL solo acepta formularios.",
  "form-too-long": "Es demasiado para este formulario.",
  "form-unreadable": "No se ha podido leer el formulario. Envíelo de nuevo.",
  "form-with-file": "Este formulario no admite archivos.",
  "form-character": "El formulario contiene un carácter que no se puede guardar. Escríbalo de nuevo.",
  "form-field-twice": "Un campo se ha enviado dos veces. Envíe el formulario de nuevo.",
  "form-field-unknown": "El formulario contiene un campo desconocido. Vuelva a cargar la página.",
  "deletion-by-admin": "Las cuentas las elimina el equipo de este sitio. Diríjase a él.",
  "only-owner": "Usted es el único propietario de este sitio. Nombre antes a otra persona propietaria.",
};
