/** Sentences of a member's own pages in Spanish, by the English ones. */
import type { AccountSentence } from "./index.ts";

export const spanish: Readonly<Record<AccountSentence, string>> = {
  "Your account": "Su cuenta",
  "Sign out": "Cerrar sesión",
  "Sign in": "Iniciar sesión",
  Save: "Guardar",
  "Go to the home page": "Ir a la página de inicio",
  "That did not work": "No se ha podido hacer",
  "Please look at the fields marked below.": "Revise los campos marcados.",
  Name: "Nombre",
  "How others on this site see you.": "El nombre que ven los demás.",
  "Your name": "Su nombre",
  Password: "Contraseña",
  "Changing it signs you out everywhere else.": "Al cambiarla se cierra la sesión en los demás dispositivos.",
  "Current password": "Contraseña actual",
  "New password": "Contraseña nueva",
  "At least 10 characters. A few words make a good password.":
    "Al menos 10 caracteres. Unas cuantas palabras son una buena contraseña.",
  "Change password": "Cambiar la contraseña",
  "Your programs keep their tokens: {tokens}. Revoke those you do not know on this page:":
    "Sus programas conservan sus tokens: {tokens}. Revoque aquí los que no conozca:",
  "Email address": "Correo electrónico",
  "It is not confirmed yet. Some pages require a confirmed email.":
    "Aún no está confirmado. Algunas páginas piden un correo confirmado.",
  "Send me a link that confirms it": "Enviarme un enlace de confirmación",
  "Ask for a link": "Pedir un enlace",
  "The people who run this site will give you a link that confirms your email.":
    "Los responsables de este sitio le darán un enlace que confirma su correo electrónico.",
  "Your email is confirmed already.": "Su correo electrónico ya está confirmado.",
  "The people who run {site} can give you a link that confirms {email}.":
    "Los responsables de {site} pueden darle un enlace que confirme {email}.",
  "Roles you can request": "Roles que puede solicitar",
  "The people who run the site approve or decline your request.": "Un responsable del sitio dirá sí o no.",
  "Waiting for an answer": "Pendiente de respuesta",
  "Your last day was {day}.": "Su último día fue el {day}.",
  "Ask for it": "Solicitar",
  "Take back": "Retirar la solicitud",
  "Where you are signed in": "Dónde tiene la sesión abierta",
  "This one": "Este",
  "Last seen {time}": "Visto {time}",
  "signed in {time}": "sesión iniciada {time}",
  remembered: "sesión recordada",
  End: "Cerrar",
  "the session on {device}": "la sesión en {device}",
  "Sign out everywhere else": "Cerrar las demás sesiones",
  "An unknown device": "Un dispositivo desconocido",
  "A browser on {system}": "Un navegador en {system}",
  "{browser} on {system}": "{browser} en {system}",
  "just now": "ahora mismo",
  Programs: "Programas",
  "A token gives a program of yours access to what you can open, without your password.":
    "Un token deja entrar a un programa suyo donde usted puede ir, sin su contraseña.",
  "Make a token": "Crear un token",
  "Manage tokens": "Gestionar los tokens",
  "You have no tokens yet.": "Ningún programa tiene uno todavía.",
  "1 token": "1 token",
  "{count} tokens": "{count} tokens",
  Tokens: "Tokens",
  "You have no tokens yet": "Ningún programa tiene todavía un token",
  "Make one for each program. You may be asked for your password first.":
    "Cree uno para cada programa. Puede que antes se le pida la contraseña.",
  Expired: "Caducado",
  "Never used": "Nunca usado",
  "Last used {time}": "Usado {time}",
  "made {time}": "creado {time}",
  "valid until it is revoked": "vale hasta que se revoque",
  "was valid until {time}": "valió hasta el {time}",
  "valid until {time}": "vale hasta el {time}",
  Revoke: "Revocar",
  "the token {name}": "el token {name}",
  "Programs that use this token are refused from then on. This cannot be undone.":
    "Los programas que lo usen serán rechazados. No se puede deshacer.",
  "Your new token": "Su nuevo token",
  "It never allows more than you may do yourself, and never opens the admin console.":
    "Nunca permite más de lo que usted puede hacer, y nunca abre la administración.",
  "What it is for, for example Nightly export.": "Para qué sirve, por ejemplo Exportación nocturna.",
  "What it may do": "Lo que puede hacer",
  "How long it is valid": "Cuánto tiempo vale",
  "30 days": "30 días",
  "90 days": "90 días",
  "One year": "Un año",
  "Until it is revoked": "Hasta que se revoque",
  "Make the token": "Crear el token",
  "The token “{name}”": "El token «{name}»",
  "Copy it to your program now: it is shown only once and not stored. Anyone who has it can do what it allows, so treat it like a password.":
    "Cópielo ahora en su programa: se muestra solo esta vez y no se guarda. Quien lo tenga puede hacer lo que permite, así que trátelo como una contraseña.",
  Token: "Token",
  "To try it": "Para probarlo",
  "I have copied it": "Lo he copiado",
  "Is this email yours?": "¿Es suya esta dirección?",
  "Your email is confirmed": "Su dirección está confirmada",
  "This link does not work any more": "Este enlace ya no funciona",
  "Confirm that you read the messages sent to {email}.": "Confirme que lee los mensajes enviados a {email}.",
  "Yes, it is mine": "Sí, es mía",
  "You can now open pages that require a confirmed email.":
    "Las páginas que piden una dirección confirmada ya están abiertas para usted.",
  "Go on": "Continuar",
  "A link works once and for a day, and a newer one ends the one before. If your email is not confirmed yet, ask the people who run {site} for a new link.":
    "Un enlace vale una sola vez y durante un día, y uno nuevo anula el anterior. Si su dirección aún no está confirmada, pida otro enlace a los responsables de {site}.",
  "Welcome to {site}": "Le damos la bienvenida a {site}",
  "This site has an owner already": "Este sitio ya tiene propietario",
  "You are about to become the owner: you may do everything here, and decide what others may do.":
    "Está a punto de ser propietario: podrá hacerlo todo aquí y decidir quién más puede hacer qué.",
  "You sign in with it.": "Con ella inicia sesión.",
  "Become the owner": "Ser propietario",
  "This link has been used already, and it works only once. If it was you, sign in.":
    "Alguien ha usado este enlace, y solo vale una vez. Si fue usted, inicie sesión.",
  "The key in this link is not valid. Each start of the site prints a new link and ends the one before: use the newest.":
    "La clave que contiene no es la que espera este sitio. Cada arranque muestra un enlace nuevo y anula el anterior: use el más reciente.",
  "Your name was changed.": "Su nombre se ha cambiado.",
  "Your password was changed, and you were signed out everywhere else.":
    "Su contraseña se ha cambiado y se han cerrado las demás sesiones.",
  "The session was ended.": "La sesión se ha cerrado.",
  "You were signed out everywhere else.": "Se han cerrado las demás sesiones.",
  "The token was revoked. Programs that use it are refused from now on.":
    "El token se ha revocado. Los programas que lo usen serán rechazados.",
  "You requested the role. Once it is approved, you can open its pages.":
    "Ha solicitado el rol. Cuando se apruebe, se abrirán sus páginas.",
  "You withdrew your request for this role.": "Ya no solicita este rol.",
  "We sent you a link. It works once and for a day.": "Le hemos enviado un enlace. Vale una vez y durante un día.",
  "Enter a name.": "Escriba un nombre.",
  "Use at most 80 characters.": "Como máximo 80 caracteres.",
  "The name holds an invisible character. Type it again.":
    "El nombre contiene un carácter invisible. Escríbalo de nuevo.",
  "Use at least 10 characters. A few words make a good password.":
    "Al menos 10 caracteres. Unas cuantas palabras son una buena contraseña.",
  "Use at most 200 characters.": "Como máximo 200 caracteres.",
  "That is not your current password.": "Esa no es su contraseña actual.",
  "This is your password already. Choose a new one.": "Esa ya es su contraseña. Elija otra.",
  "This is the session you are using. Sign out to end it.":
    "Es la sesión que está usando. Cierre sesión para terminarla.",
  "This session has ended already.": "Esta sesión ya está cerrada.",
  "This role cannot be requested.": "Este rol no se puede solicitar.",
  "This token was revoked already.": "Este token ya estaba revocado.",
  "Choose how long the token is valid.": "Elija cuánto tiempo vale el token.",
  "Choose at least one thing the token may do.": "Elija al menos una cosa que pueda hacer el token.",
  "There is a token of this name already. Give this one another name.":
    "Ya hay un token con ese nombre. Dele otro a este.",
  "You signed in a while ago. Sign in again, and then make the token.":
    "Inició sesión hace un rato. Vuelva a iniciarla y cree después el token.",
  "You were signed out while this was being sent. Nothing was changed. Sign in and send it again.":
    "Se cerró su sesión mientras se enviaba. No se ha cambiado nada. Inicie sesión y envíelo de nuevo.",
  "Your account was suspended while this was being sent. Nothing was changed.":
    "Su cuenta se suspendió mientras se enviaba. No se ha cambiado nada.",
  "Other people made changes at the same moment, so nothing was changed. Please try again.":
    "Otras personas hicieron cambios en ese momento, así que no se ha cambiado nada. Inténtelo de nuevo.",
  "Many people are signing in at this moment. Please try again in a few seconds.":
    "Muchas personas están iniciando sesión ahora. Inténtelo en unos segundos.",
  "This site sends no messages. Ask the people who run it.":
    "Este sitio no envía mensajes. Pregunte a sus responsables.",
  "The message could not be sent just now. Please try again in a few minutes.":
    "El mensaje no se ha podido enviar. Inténtelo en unos minutos.",
  "This was tried too often. Please wait a while and try again.":
    "Demasiados intentos. Espere un rato e inténtelo de nuevo.",
  "There is an account with this email already.": "Ya hay una cuenta con esta dirección.",
  "Enter an email address, like name@example.com.": "Escriba un correo electrónico, como nombre@example.com.",
};
