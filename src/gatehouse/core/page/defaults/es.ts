/** Spanish, as shipped. */
import type { ShippedCopy } from "../copy.ts";

export const spanish: ShippedCopy = {
  thisPage: "esta página",
  signIn: {
    heading: "Iniciar sesión en {site}",
    explanation: "Escriba su correo electrónico y su contraseña para continuar.",
    nextSteps: [],
  },
  onward: {
    page: "Después le llevaremos a la página que pidió.",
    form: "Después le llevaremos de vuelta a la página de la que venía. Lo que envió no se ha guardado.",
    lost: "Lo que envió no se ha guardado.",
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
    },
    "invalid-credentials": {
      heading: "Algo no coincide del todo",
      explanation: "No hemos podido saber quién es usted. Inicie sesión otra vez. {onward}",
      nextSteps: [
        "Mire si falta una letra o sobra un espacio en la dirección de correo.",
        "En una contraseña cuentan las mayúsculas y las minúsculas.",
      ],
      when: {
        "unknown-token": {
          heading: "Este token no se conoce aquí",
          explanation: "El token que nos llegó no es de nadie aquí. Quizá tenga una errata o le falte una parte.",
          nextSteps: [
            "Compruebe que se envió el token entero, desde gh_ hasta la última letra.",
            "Puede crear otro en la página de la cuenta, en «Programs».",
          ],
        },
        "not-taken-here": {
          heading: "Eso no abre esta puerta",
          explanation:
            "Lo que se envió no se acepta aquí. Las personas inician sesión en esta página; los programas envían un token donde {site} lo acepta.",
          nextSteps: ["Si preguntó un programa, consulte qué direcciones de {site} aceptan un token."],
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
      explanation: "Su sesión ha terminado. Iníciela de nuevo. {onward}",
      nextSteps: ["¿No sabe por qué? El equipo de {site} puede consultarlo con la referencia de abajo."],
      when: {
        "signed-out": {
          heading: "Cerró la sesión",
          explanation: "La sesión se cerró en otra ventana o en otro dispositivo. Iníciela de nuevo. {onward}",
          nextSteps: ["Si no fue usted, elija una contraseña nueva en cuanto haya entrado."],
        },
        "ended-by-admin": {
          heading: "Su visita fue interrumpida",
          explanation: "Una persona que cuida de {site} cerró su sesión. Puede iniciarla de nuevo aquí. {onward}",
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
            "Una persona que cuida de {site} había desactivado su cuenta por un tiempo, y eso cerró su sesión en todas partes. Ya está activa de nuevo: puede iniciar sesión aquí. {onward}",
          nextSteps: [
            "¿Sus programas usaban tokens? Cree otros en la página de la cuenta, en «Programs»: los anteriores fueron retirados.",
          ],
        },
        replaced: {
          heading: "Hay una sesión más reciente",
          explanation:
            "Alguien volvió a iniciar sesión en el mismo navegador, y una sesión nueva sustituye a la anterior. Iníciela de nuevo. {onward}",
          nextSteps: ["Si no fue usted, elija una contraseña nueva en cuanto haya entrado."],
        },
        "too-many": {
          heading: "Se cerró la sesión en este dispositivo",
          explanation:
            "Una cuenta puede tener 50 sesiones abiertas a la vez. Al iniciarse una más, se cerró la del dispositivo que llevaba más tiempo sin usarse: este. {onward}",
          nextSteps: [
            "Cuando haya entrado, mire en la página de la cuenta dónde tiene la sesión abierta y cierre lo que no conozca.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Este token ha caducado",
      explanation: "El programa envió un token que valía por un tiempo, y ese tiempo ha pasado.",
      nextSteps: ["Cree otro en la página de la cuenta, en «Programs», y déselo al programa."],
    },
    "token-revoked": {
      heading: "Este token fue retirado",
      explanation: "El programa envió un token que fue retirado por su titular o por una persona que cuida de {site}.",
      nextSteps: [
        "Si el programa aún lo necesita, cree otro en la página de la cuenta, en «Programs».",
        "¿No sabe por qué? El equipo de {site} puede consultarlo con la referencia de abajo.",
      ],
    },
    "sign-in-again": {
      heading: "Confirme que es usted",
      explanation: "Su sesión está iniciada, y esta página pide otra vez su contraseña. {onward}",
      nextSteps: ["¿No es usted? Use otra cuenta, y no se mostrará nada de esta."],
    },
    "role-missing": {
      heading: "Aquí hace falta otro rol",
      explanation: "La sesión se inició bien. Para abrir {section} hace falta un rol que su cuenta todavía no tiene.",
      nextSteps: [
        "Pida el rol al equipo de {site} y dele la referencia de abajo.",
        "Si tiene otra cuenta, puede usarla.",
      ],
      when: {
        "roles-known": {
          explanation:
            "La sesión se inició bien. Para abrir {section} hace falta este rol: {roles}. Su cuenta todavía no lo tiene.",
          nextSteps: ["Pida este rol al equipo de {site}: {roles}.", "Si tiene otra cuenta con ese rol, puede usarla."],
        },
      },
    },
    "permission-missing": {
      heading: "Aquí hace falta un permiso",
      explanation:
        "La sesión se inició bien. Para abrir {section} hace falta un permiso que su cuenta todavía no tiene.",
      nextSteps: [
        "Pida el permiso al equipo de {site} y dele la referencia de abajo.",
        "Si tiene otra cuenta, puede usarla.",
      ],
      when: {
        "beyond-scope": {
          heading: "Este token no permite eso",
          explanation: "El token es válido, pero se creó para menos de lo que hace falta aquí: {permissions}.",
          nextSteps: ["Cree un token que lo permita en la página de la cuenta, en «Programs»."],
        },
        "permissions-known": {
          explanation:
            "La sesión se inició bien. Para abrir {section} hace falta un permiso que su cuenta todavía no tiene: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Su acceso ha terminado",
      explanation:
        "El inicio de sesión ha funcionado. El rol que le abría esta página se concedió por un tiempo, y ese tiempo ha pasado.",
      nextSteps: [
        "Pida al equipo de {site} que se lo conceda de nuevo.",
        "Si tiene otra cuenta, puede cambiar a ella.",
      ],
      when: {
        "day-known": {
          explanation:
            "El inicio de sesión ha funcionado. Este rol le abría esta página: {roles}. Se concedió por un tiempo, y su último día fue el {day}.",
        },
      },
    },
    "membership-pending": {
      heading: "Ya casi está",
      explanation:
        "El inicio de sesión ha funcionado. Se ha pedido un rol que abre esta página y falta que lo aprueben.",
      nextSteps: [
        "No tiene que hacer nada más: en cuanto lo aprueben, esta página se abre.",
        "¿Tarda mucho? Pregunte al equipo de {site} y dele la referencia de abajo.",
      ],
      when: {
        "roles-known": {
          explanation:
            "El inicio de sesión ha funcionado. Se ha pedido este rol y falta que lo aprueben: {roles}. Después la página quedará abierta para usted.",
        },
      },
    },
    "email-unverified": {
      heading: "Primero, su correo electrónico",
      explanation:
        "El inicio de sesión ha funcionado. Esta página se abre en cuanto su dirección de correo esté confirmada: así los mensajes le llegan a usted y a nadie más.",
      nextSteps: [
        "Pida al equipo de {site} que confirme su dirección de correo y dele la referencia de abajo.",
        "Si tiene otra cuenta, puede usarla.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "En la página de su cuenta, pida el enlace que confirma su dirección. Vale un día.",
            "¿No llega el mensaje? Mire en el correo no deseado, o pregunte al equipo de {site} y dele la referencia de abajo.",
          ],
        },
      },
    },
    "account-suspended": {
      heading: "Su cuenta está en pausa",
      explanation:
        "Una persona que cuida de {site} ha desactivado esta cuenta por ahora. Hasta que se active de nuevo, las páginas para miembros siguen cerradas para ella.",
      nextSteps: [
        "Pregunte al equipo de {site} qué ha pasado y cómo recuperarla.",
        "Dele la referencia de abajo para que encuentren esta visita.",
      ],
    },
  },
  labels: {
    email: "Correo electrónico",
    password: "Contraseña",
    showPassword: "Mostrar la contraseña",
    remember: "Mantener la sesión en este dispositivo",
    signIn: "Iniciar sesión",
    forgotPassword: "¿Olvidó su contraseña?",
    createAccount: "Crear una cuenta",
    signedInAs: "Ha iniciado sesión como",
    useAnotherAccount: "Usar otra cuenta",
    nextSteps: "Qué puede hacer",
    help: "Más ayuda",
    contact: "Contacto",
    home: "Ir a la página de inicio",
    reference: "Referencia",
    emailMissing: "Escriba su dirección de correo.",
    emailInvalid: "Escriba una dirección de correo, por ejemplo nombre@example.com.",
    passwordMissing: "Escriba su contraseña.",
    mismatch: "Este correo y esta contraseña no corresponden a ninguna cuenta. Inténtelo otra vez.",
    tooMany: "Ha sido un intento de más. Espere {wait} e inténtelo otra vez.",
  },
};
