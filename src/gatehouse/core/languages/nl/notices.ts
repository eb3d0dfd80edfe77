import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "We kunnen deze pagina nu niet openen",
    detail:
      "Een dienst die deze pagina nodig heeft, reageert niet. Het ligt niet aan u. Probeer het over een paar seconden opnieuw.",
  },
  cannotStore: {
    title: "Dit kan nu niet worden opgeslagen",
    detail: "We kunnen op dit moment niets opslaan. Ga terug en verstuur het over een paar seconden opnieuw.",
  },
  ourMistake: {
    title: "Er ging bij ons iets mis",
    detail: "Het ligt niet aan u. Probeer het zo meteen opnieuw.",
  },
  crossSite: {
    title: "Dit formulier kwam niet van onze site",
    detail:
      "Om uw account te beschermen nemen we alleen formulieren van onze eigen pagina’s aan. Open de pagina hier en verstuur het opnieuw.",
  },
  busy: {
    title: "Er loggen nu veel mensen in",
    detail: "Probeer het over een paar seconden opnieuw. Er is niets mis met uw account.",
  },
  tooLong: {
    title: "Dat is te veel voor deze site",
    detail: "Wat u hebt verzonden, is te lang. Verstuur minder, of in delen.",
  },
  tooManyTries: {
    title: "Te veel pogingen",
    detail: "Er waren te veel pogingen met dit wachtwoord. Wacht een paar minuten en probeer het opnieuw.",
  },
  signOutWithButton: "Log uit met de knop op de pagina.",
  reference: "Kenmerk:",
  goHome: "Naar de startpagina",
};
