import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "Ahora mismo no podemos abrir esta página",
    detail: "Un servicio que esta página necesita no responde. No es culpa suya. Inténtelo de nuevo en unos segundos.",
  },
  cannotStore: {
    title: "Ahora mismo no se puede guardar",
    detail: "En este momento no podemos guardar nada. Vuelva atrás y envíelo de nuevo en unos segundos.",
  },
  ourMistake: {
    title: "Se ha producido un error por nuestra parte",
    detail: "No es culpa suya. Inténtelo de nuevo en un momento.",
  },
  crossSite: {
    title: "Este formulario no se envió desde nuestro sitio",
    detail:
      "Para proteger su cuenta, solo se aceptan formularios de nuestras propias páginas. Abra la página aquí y envíelo de nuevo.",
  },
  busy: {
    title: "Muchas personas están iniciando sesión ahora mismo",
    detail: "Inténtelo de nuevo en unos segundos. No hay ningún problema con su cuenta.",
  },
  tooLong: {
    title: "Es demasiado para este sitio",
    detail: "Lo que ha enviado es demasiado largo. Envíe menos, o por partes.",
  },
  tooManyTries: {
    title: "Demasiados intentos",
    detail: "Ha habido demasiados intentos con esta contraseña. Espere unos minutos e inténtelo de nuevo.",
  },
  signOutWithButton: "Cierre la sesión con el botón de la página.",
  reference: "Referencia:",
  goHome: "Ir a la página de inicio",
};
