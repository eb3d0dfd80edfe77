import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "¿Ha olvidado su contraseña?",
  forgotLead:
    "Escriba el correo con el que inicia sesión. Si hay una cuenta, le enviamos un enlace para elegir una nueva contraseña.",
  forgotLeadByAdmin: (site) =>
    `Escriba el correo con el que inicia sesión. Si hay una cuenta, el equipo de ${site} puede darle un enlace para elegir una nueva contraseña.`,
  sendLink: "Enviarme un enlace",
  askForLink: "Pedir un enlace",
  linkSentTitle: "Consulte su correo",
  linkSent:
    "Si hay una cuenta con este correo, recibirá un mensaje con un enlace en unos minutos. Mire también en el correo no deseado.",
  linkAskedTitle: "Su solicitud se ha enviado",
  linkAsked: (site) =>
    `Si hay una cuenta con este correo, el equipo de ${site} ya tiene un enlace para usted. Pídaselo.`,
  newPasswordTitle: "Elija una nueva contraseña",
  newPasswordLead: (email, hasTokens) =>
    `Para la cuenta con este correo: ${email}. ${hasTokens ? "Se cerrará la sesión en los demás dispositivos y se revocarán los tokens de sus programas." : "Se cerrará la sesión en los demás dispositivos."}`,
  setPassword: "Guardar e iniciar sesión",
  linkOver: "Cada enlace funciona una sola vez y durante un tiempo limitado, y uno nuevo sustituye al anterior.",
  newLink: "Pedir un nuevo enlace",
  emailLead: "Con él inicia sesión. Enviamos un enlace al nuevo correo; nada cambia hasta que lo abra.",
  newEmail: "Nuevo correo electrónico",
  yourPassword: "Su contraseña",
  changeEmail: "Cambiar el correo",
  emailChangedTitle: "Su correo se ha cambiado",
  emailChanged: (email) => `Ahora inicia sesión con este correo: ${email}.`,
  signUpTitle: "Crear una cuenta",
  signUpLead: "Escriba su correo. Le enviamos un enlace para crear su cuenta.",
  signUpByApproval: "El equipo del sitio revisa cada solicitud.",
  signUpClosed: "Este sitio no crea cuentas por el momento.",
  signUpSentTitle: "Consulte su correo",
  signUpSent: "En unos minutos recibirá un mensaje que explica cómo continuar. Mire también en el correo no deseado.",
  signUpAsked: (site) => `El equipo de ${site} ya tiene un enlace para usted. Pídaselo.`,
  createTitle: "Cree su cuenta",
  createFor: (email) => `Con este correo: ${email}.`,
  createAccount: "Crear la cuenta",
  acceptTerms: "Acepto las condiciones de uso.",
  readTerms: "Leer las condiciones de uso",
  why: "¿Por qué quiere una cuenta?",
  whyHint: "El equipo del sitio leerá este texto.",
  waitingTitle: "Su solicitud se ha enviado",
  waiting: "El equipo del sitio la revisará. Recibirá un mensaje cuando haya decidido.",
  signUpLeadByAdmin: (site) => `Escriba su correo. El equipo de ${site} puede darle un enlace para crear su cuenta.`,
  waitingWithoutMail: "El equipo del sitio la revisará. Cuando la acepte, podrá iniciar sesión.",
};
