import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "Al momento non è possibile aprire questa pagina",
    detail:
      "Un servizio necessario a questa pagina non risponde. Il problema non dipende da Lei. Riprovi tra qualche secondo.",
  },
  cannotStore: {
    title: "Al momento non è possibile salvare",
    detail: "In questo momento non riusciamo a scrivere i dati. Torni indietro e riprovi tra qualche secondo.",
  },
  ourMistake: {
    title: "Qualcosa è andato storto da parte nostra",
    detail: "Il problema non dipende da Lei. Riprovi tra poco.",
  },
  crossSite: {
    title: "Questo modulo non è stato inviato dal nostro sito",
    detail:
      "Per proteggere il Suo account accettiamo moduli solo dalle nostre pagine. Apra la pagina qui e lo invii di nuovo.",
  },
  busy: {
    title: "In questo momento accedono molte persone",
    detail: "Riprovi tra qualche secondo. Il Suo account è in ordine.",
  },
  tooLong: {
    title: "È troppo per questo sito",
    detail: "Quanto ha inviato è troppo lungo. Ne invii di meno, oppure in più parti.",
  },
  tooManyTries: {
    title: "Troppi tentativi",
    detail: "Ci sono stati troppi tentativi con questa password. Attenda qualche minuto e riprovi.",
  },
  signOutWithButton: "Per uscire, usi il pulsante della pagina.",
  reference: "Riferimento:",
  goHome: "Vai alla pagina iniziale",
};
