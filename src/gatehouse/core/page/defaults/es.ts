/** Spanish, as shipped. */
import type { ShippedCopy } from "../copy.ts";

export const spanish: ShippedCopy = {
  language: "Idioma",
  thisPage: "esta página",
  adminConsole: "la consola de administración",
  codeStep: "Introduzca el código para terminar de iniciar sesión. {onward}",
  signIn: {
    heading: "Iniciar sesión en {site}",
    explanation: "Escriba su correo electrónico y su contraseña para continuar.",
    nextSteps: [],
  },
  onward: {
    page: "Después le llevaremos a la página que quería abrir.",
    form: "Después le llevaremos de vuelta a la página de la que venía. Lo que envió no se ha guardado.",
    lost: "Lo que envió no se ha guardado.",
    kept: "Lo que envió se conserva durante 30 minutos. Cuando haya iniciado sesión, podrá revisarlo y enviarlo.",
    stillKept: "Lo que envió sigue guardado. Lo encontrará en la página de su cuenta.",
    none: "",
  },
  reasons: {
    "no-credentials": {
      heading: "Inicie sesión para continuar",
      explanation: "Para abrir {section} hace falta iniciar sesión. {onward}",
      nextSteps: [
        "Use la dirección de correo con la que se creó su cuenta.",
        "¿Aún no tiene cuenta? El equipo de {site} puede ayudarle.",
      ],
      when: {
        "sign-up-open": {
          nextSteps: [
            "Use la dirección de correo con la que se creó su cuenta.",
            "¿Aún no tiene cuenta? Puede crearla aquí.",
          ],
        },
        "sign-up-by-approval": {
          nextSteps: [
            "Use la dirección de correo con la que se creó su cuenta.",
            "¿Aún no tiene cuenta? Puede solicitarla aquí.",
          ],
        },
      },
    },
    "invalid-credentials": {
      heading: "Inicie sesión de nuevo",
      explanation: "Ya no reconocemos la sesión de este navegador. Inicie sesión de nuevo. {onward}",
      nextSteps: ["No hay ningún problema con su cuenta. Use su correo y su contraseña de siempre."],
      when: {
        mistyped: {
          heading: "Inicie sesión de nuevo",
          explanation: "No hemos podido comprobar quién es usted. Inicie sesión. {onward}",
          nextSteps: [
            "Compruebe si falta una letra o sobra un espacio en la dirección de correo.",
            "En la contraseña se distinguen mayúsculas y minúsculas.",
          ],
        },
        "unknown-token": {
          heading: "Este token es desconocido",
          explanation:
            "El programa envió un token que no pertenece a ninguna cuenta de {site}. Quizá tenga una errata o esté incompleto.",
          nextSteps: [
            "Compruebe que se envió el token entero, desde gh_ hasta la última letra.",
            "Puede crear otro en la página de la cuenta, en «Programas».",
          ],
        },
        "not-taken-here": {
          heading: "Inicie sesión de otra manera",
          explanation:
            "Para abrir {section} no se aceptan las credenciales que se enviaron. Las personas inician sesión en esta página; los programas envían un token a las URL que lo aceptan.",
          nextSteps: ["Si la solicitud vino de un programa, pregunte qué URL de {site} aceptan un token."],
        },
      },
    },
    "session-expired": {
      heading: "Su sesión ha caducado",
      explanation: "Hace un tiempo que inició sesión, así que se lo pedimos otra vez. {onward}",
      nextSteps: ["En un dispositivo que solo usa usted, puede mantener la sesión abierta más tiempo."],
      when: {
        idle: {
          heading: "Su sesión ha caducado",
          explanation:
            "Tras una pausa larga cerramos la sesión para que nadie más use su cuenta. Iníciela de nuevo. {onward}",
        },
        absolute: {
          heading: "Su sesión ha caducado",
          explanation:
            "Para proteger su cuenta, cada sesión dura un tiempo limitado, aunque siga trabajando. Iníciela de nuevo. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "Su sesión se ha cerrado",
      explanation: "Su sesión se cerró y no sabemos quién lo hizo. Iníciela de nuevo. {onward}",
      nextSteps: ["¿No sabe por qué? El equipo de {site} puede consultarlo con la referencia de abajo."],
      when: {
        "signed-out": {
          heading: "Ha cerrado la sesión",
          explanation: "La sesión se cerró en otra ventana o en otro dispositivo. Iníciela de nuevo. {onward}",
          nextSteps: ["Si no fue usted, elija una contraseña nueva en cuanto haya entrado."],
        },
        "ended-by-admin": {
          heading: "Un administrador cerró su sesión",
          explanation: "Una persona del equipo de {site} cerró su sesión. Puede iniciarla de nuevo aquí. {onward}",
          nextSteps: ["Si vuelve a ocurrir, pregunte al equipo de {site} y dele la referencia de abajo."],
        },
        "password-changed": {
          heading: "Su contraseña ha cambiado",
          explanation:
            "Cuando cambia una contraseña, cerramos la sesión en todas partes. Inicie sesión aquí con la nueva. {onward}",
          nextSteps: ["Si no la cambió usted, avise enseguida al equipo de {site}."],
        },
        suspended: {
          heading: "Su sesión se cerró en todas partes",
          explanation:
            "Su cuenta estuvo desactivada por un tiempo, y eso cerró su sesión en todas partes. Ya está activa de nuevo: puede iniciar sesión aquí. {onward}",
          nextSteps: [
            "¿Sus programas usaban tokens? Cree otros en la página de la cuenta, en «Programas»: los anteriores se revocaron.",
          ],
        },
        replaced: {
          heading: "Hay una sesión más reciente",
          explanation:
            "Alguien volvió a iniciar sesión en este navegador, y eso cerró la sesión anterior. Iníciela de nuevo. {onward}",
          nextSteps: ["Si no fue usted, elija una contraseña nueva en cuanto haya entrado."],
        },
        "too-many": {
          heading: "Se cerró la sesión en este dispositivo",
          explanation:
            "Una cuenta puede tener 50 sesiones abiertas a la vez. Al iniciarse una más, se cerró la del dispositivo que llevaba más tiempo sin usarse: este. Iníciela de nuevo. {onward}",
          nextSteps: [
            "Cuando haya entrado, mire en la página de la cuenta dónde tiene la sesión abierta y cierre las sesiones que no reconozca.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Este token ha caducado",
      explanation: "El programa envió un token cuya fecha de caducidad ha pasado.",
      nextSteps: ["Cree otro en la página de la cuenta, en «Programas», y déselo al programa."],
    },
    "token-revoked": {
      heading: "Este token se revocó",
      explanation: "El programa envió un token que revocó su titular o el equipo de {site}.",
      nextSteps: [
        "Si el programa aún lo necesita, cree otro en la página de la cuenta, en «Programas».",
        "¿No sabe por qué? El equipo de {site} puede consultarlo con la referencia de abajo.",
      ],
    },
    "sign-in-again": {
      heading: "Confirme que es usted",
      explanation: "Ha iniciado sesión, pero esta página pide otra vez su contraseña. Escríbala. {onward}",
      nextSteps: ["¿No es su cuenta? Inicie sesión con la suya."],
      when: {
        "no-password": { explanation: "Ha iniciado sesión, pero esta página le pide que vuelva a iniciarla. {onward}" },
      },
    },
    "second-factor-needed": {
      heading: "Confirme con un segundo factor",
      explanation:
        "Ha iniciado sesión, pero esta página pide además un código de su aplicación de autenticación. {onward}",
      nextSteps: ["¿Ha perdido el teléfono? En su lugar sirve uno de sus códigos de recuperación."],
      when: {
        "passkey-only": {
          heading: "Confirme con su llave de acceso",
          explanation: "Ha iniciado sesión, pero esta página pide además su llave de acceso. {onward}",
          nextSteps: [
            "Las llaves de acceso necesitan JavaScript. Si está desactivado en este navegador, actívelo y vuelva a cargar la página.",
            "¿Ha perdido el dispositivo con su llave de acceso? Pregunte al equipo de {site} e indique la referencia de abajo.",
          ],
        },
        "none-set-up": {
          heading: "Esta página pide un segundo factor",
          explanation:
            "Ha iniciado sesión, pero esta página pide además un código de una aplicación de autenticación y su cuenta aún no tiene ninguna. Configúrela ahora y vuelva aquí.",
          nextSteps: [
            "Tenga el teléfono a mano. Se tarda alrededor de un minuto.",
            "¿No es su cuenta? Inicie sesión con la suya.",
          ],
        },
      },
    },
    "role-missing": {
      heading: "Le falta un rol para esta página",
      explanation: "Ha iniciado sesión, pero para abrir {section} hace falta un rol que su cuenta todavía no tiene.",
      nextSteps: [
        "Pida el rol al equipo de {site} y dele la referencia de abajo.",
        "Si tiene otra cuenta, puede usarla.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Ha iniciado sesión, pero para abrir {section} hace falta este rol: {roles}. Su cuenta todavía no lo tiene.",
          nextSteps: ["Pida este rol al equipo de {site}: {roles}.", "Si tiene otra cuenta con ese rol, puede usarla."],
        },
      },
    },
    "permission-missing": {
      heading: "Le falta un permiso para esta página",
      explanation:
        "Ha iniciado sesión, pero para abrir {section} hace falta un permiso que su cuenta todavía no tiene.",
      nextSteps: [
        "Pida el permiso al equipo de {site} y dele la referencia de abajo.",
        "Si tiene otra cuenta, puede usarla.",
      ],
      when: {
        "beyond-scope": {
          heading: "Este token no permite eso",
          explanation: "El token es válido, pero su alcance no incluye lo que hace falta aquí: {permissions}.",
          nextSteps: ["Cree un token que lo permita en la página de la cuenta, en «Programas»."],
        },
        "permissions-known": {
          explanation:
            "Ha iniciado sesión, pero para abrir {section} hace falta un permiso que su cuenta todavía no tiene: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Su acceso ha terminado",
      explanation: "Ha iniciado sesión, pero solo podía abrir {section} por tiempo limitado, y ese tiempo ha pasado.",
      nextSteps: ["Pida al equipo de {site} que lo renueve.", "Si tiene otra cuenta, puede usarla."],
      when: {
        "day-known": {
          explanation:
            "Ha iniciado sesión, pero su acceso terminó el {day}. Hasta entonces podía abrir {section} con este rol: {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Su acceso aún no está aprobado",
      explanation: "Ha iniciado sesión. Su solicitud está pendiente de aprobación; después podrá abrir {section}.",
      nextSteps: [
        "No tiene que hacer nada más: en cuanto la aprueben, podrá abrir esta página.",
        "¿Tarda mucho? Pregunte al equipo de {site} y dele la referencia de abajo.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Ha iniciado sesión. Su solicitud de este rol está pendiente de aprobación: {roles}. Después podrá abrir {section}.",
        },
      },
    },
    "email-unverified": {
      heading: "Confirme su correo electrónico",
      explanation: "Ha iniciado sesión, pero para abrir {section} hace falta confirmar antes su dirección de correo.",
      nextSteps: [
        "Pida aquí un enlace. El equipo de {site} se lo dará, o confirmará su dirección de correo.",
        "Si tiene otra cuenta, puede usarla.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Abra el enlace del mensaje que le enviamos y pulse el botón. El enlace es válido durante un día.",
            "¿No llega el mensaje? Mire en el correo no deseado, o pregunte al equipo de {site} y dele la referencia de abajo.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "Cerrado a esta hora",
      explanation: "Ha iniciado sesión, pero el acceso solo está abierto a ciertas horas: {section}.",
      nextSteps: [
        "Vuelva cuando esté abierto.",
        "Si lo necesita antes, pregunte al equipo de {site} y dele la referencia de abajo.",
      ],
    },
    "account-suspended": {
      heading: "Su cuenta está desactivada",
      explanation:
        "El equipo de {site} ha desactivado su cuenta. Hasta que se active de nuevo, no puede abrir las páginas para miembros.",
      nextSteps: [
        "Pregunte al equipo de {site} por qué, y cómo activarla de nuevo.",
        "Dele la referencia de abajo para que encuentren esta solicitud.",
      ],
    },
  },
  labels: {
    email: "Correo electrónico",
    password: "Contraseña",
    showPassword: "Mostrar la contraseña",
    capsLock: "El bloqueo de mayúsculas está activado.",
    remember: "Mantener la sesión iniciada en este dispositivo",
    signIn: "Iniciar sesión",
    forgotPassword: "¿Ha olvidado su contraseña?",
    createAccount: "Crear una cuenta",
    askForAccount: "Solicitar una cuenta",
    signedInAs: "Ha iniciado sesión como",
    useAnotherAccount: "Usar otra cuenta",
    sendLink: "Enviarme un enlace de confirmación",
    askForLink: "Pedir un enlace de confirmación",
    askForAccess: "Solicitar acceso",
    role: "Rol",
    writeToUs: "Escríbanos",
    nextSteps: "Qué puede hacer",
    help: "Más ayuda",
    contact: "Contacto",
    home: "Ir a la página de inicio",
    reference: "Referencia",
    emailMissing: "Escriba su dirección de correo.",
    emailInvalid: "Escriba una dirección de correo, por ejemplo nombre@example.com.",
    passwordMissing: "Escriba su contraseña.",
    mismatch: "Este correo y esta contraseña no corresponden a ninguna cuenta. Inténtelo de nuevo.",
    tooMany: "Demasiados intentos. Espere {wait} e inténtelo de nuevo.",
    startAgain: "No se pudo completar el inicio de sesión. Empiece de nuevo.",
    codeHeading: "Un paso más",
    code: "Código",
    codeFromApp: "Seis dígitos de su aplicación de autenticación o uno de sus códigos de recuperación.",
    codeFromMail:
      "Si existe una cuenta para {email}, hemos enviado allí seis dígitos. Mire también en la carpeta de spam.",
    codeMissing: "Introduzca el código.",
    codeWrong:
      "Ese código no es correcto o ya se ha usado. Revíselo o pruebe con uno nuevo. Si los códigos de su aplicación fallan una y otra vez, compruebe que el reloj de su teléfono va bien.",
    goOn: "Continuar",
    beginAgain: "Empezar de nuevo",
    trustBrowser: "No pedir un código en este navegador durante 30 días",
    setUpSecondFactor: "Configurar un segundo factor",
    continueWith: "Continuar con {provider}",
    providerAway: "El otro servicio no responde en este momento. Inténtelo más tarde o inicie sesión de otra manera.",
    providerTaken: "Esa cuenta ya pertenece aquí a otra persona, o usted ha vinculado otra de ese servicio.",
    notLinked:
      "Ninguna cuenta de este sitio está vinculada con esa. Si tiene una cuenta, inicie sesión de otra manera y vincúlelas en su cuenta.",
    termsFirst: "Acepte las condiciones de uso para obtener su cuenta aquí. Después continúe una vez más.",
    acceptTerms: "Acepto las condiciones de uso.",
    readTerms: "Leer las condiciones de uso",
    codeByMail: "Recibir un código por correo",
    sendCode: "Enviar código",
    usePasskey: "Iniciar sesión con una llave de acceso",
    passkeyFailed: "No se ha usado ninguna llave de acceso. Inténtelo de nuevo o inicie sesión de otra forma.",
    whyAccess: "¿Para qué necesita el acceso?",
    whyAccessOptional: "¿Para qué necesita el acceso? (opcional)",
    takeBackRequest: "Retirar mi solicitud",
    whoDecides: "Lo deciden quienes administran {site}.",
    page: "Página",
    time: "Hora",
    reason: "Motivo",
    thisAccount: "Cuenta",
    lostFactor: "¿Ha perdido el teléfono y los códigos de recuperación?",
    lostFactorHelp:
      "El equipo de {site} puede quitar el segundo factor de su cuenta, una vez que haya comprobado que es usted.",
    giveReference: "Dele la referencia de abajo.",
  },
};
