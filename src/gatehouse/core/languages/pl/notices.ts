import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "Nie można teraz otworzyć tej strony",
    detail:
      "Usługa, której ta strona potrzebuje, nie odpowiada. To usterka po naszej stronie. Proszę spróbować ponownie za kilka sekund.",
  },
  cannotStore: {
    title: "Nie można teraz tego zapisać",
    detail: "Chwilowo nie możemy niczego zapisać. Proszę wrócić i wysłać to ponownie za kilka sekund.",
  },
  ourMistake: {
    title: "Coś poszło nie tak po naszej stronie",
    detail: "To nie wina użytkownika. Proszę za chwilę spróbować ponownie.",
  },
  crossSite: {
    title: "Ten formularz nie został wysłany z naszej witryny",
    detail:
      "Dla ochrony konta przyjmujemy formularze tylko z naszych własnych stron. Proszę otworzyć stronę tutaj i wysłać formularz ponownie.",
  },
  busy: {
    title: "Teraz loguje się wiele osób",
    detail: "Proszę spróbować ponownie za kilka sekund. Z kontem wszystko jest w porządku.",
  },
  tooLong: {
    title: "To za dużo dla tej witryny",
    detail: "Wysłane dane są za długie. Proszę je skrócić albo wysłać w częściach.",
  },
  tooManyTries: {
    title: "Zbyt wiele prób",
    detail: "Zbyt wiele prób podania hasła. Proszę odczekać kilka minut i spróbować ponownie.",
  },
  signOutWithButton: "Proszę wylogować się przyciskiem na stronie.",
  reference: "Numer zdarzenia:",
  goHome: "Przejdź do strony głównej",
};
