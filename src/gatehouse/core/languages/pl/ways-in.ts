import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "Zapomniane hasło?",
  forgotLead:
    "Proszę podać adres e-mail używany do logowania. Jeśli istnieje konto, wyślemy link do wybrania nowego hasła.",
  forgotLeadByAdmin: (site) =>
    `Proszę podać adres e-mail używany do logowania. Jeśli istnieje konto, zespół strony może przekazać link do wybrania nowego hasła: ${site}.`,
  sendLink: "Wyślij link",
  askForLink: "Poproś o link",
  linkSentTitle: "Proszę sprawdzić pocztę",
  linkSent:
    "Jeśli istnieje konto z tym adresem, w ciągu kilku minut przyjdzie wiadomość z linkiem. Proszę sprawdzić też folder ze spamem.",
  linkAskedTitle: "Prośba została wysłana",
  linkAsked: (site) =>
    `Jeśli istnieje konto z tym adresem, zespół strony ma już link. Proszę o niego poprosić: ${site}.`,
  newPasswordTitle: "Proszę wybrać nowe hasło",
  newPasswordLead: (email, hasTokens) =>
    `Dla konta z tym adresem: ${email}. ${hasTokens ? "Wszystkie inne urządzenia zostaną wylogowane, a tokeny programów unieważnione." : "Wszystkie inne urządzenia zostaną wylogowane."}`,
  setPassword: "Zapisz i zaloguj",
  linkOver: "Link działa jeden raz i przez ograniczony czas, a nowy zastępuje poprzedni.",
  newLink: "Poproś o nowy link",
  emailLead: "Służy do logowania. Wyślemy link na nowy adres; do jego otwarcia nic się nie zmieni.",
  newEmail: "Nowy adres e-mail",
  yourPassword: "Hasło do konta",
  changeEmail: "Zmień adres e-mail",
  emailChangedTitle: "Adres e-mail został zmieniony",
  emailChanged: (email) => `Od teraz do logowania służy ten adres: ${email}.`,
  signUpTitle: "Utwórz konto",
  signUpLead: "Proszę podać adres e-mail. Wyślemy link do utworzenia konta.",
  signUpByApproval: "Zespół strony rozpatruje każdą prośbę.",
  signUpClosed: "Na tej stronie obecnie nie tworzy się kont.",
  signUpSentTitle: "Proszę sprawdzić pocztę",
  signUpSent: "W ciągu kilku minut przyjdzie wiadomość z dalszymi informacjami. Proszę sprawdzić też folder ze spamem.",
  signUpAsked: (site) => `Zespół strony ma już link. Proszę o niego poprosić: ${site}.`,
  createTitle: "Utworzenie konta",
  createFor: (email) => `Z tym adresem e-mail: ${email}.`,
  createAccount: "Utwórz konto",
  acceptTerms: "Akceptuję warunki korzystania.",
  readTerms: "Przeczytaj warunki korzystania",
  why: "Do czego potrzebne jest konto?",
  whyHint: "Ten tekst przeczyta zespół strony.",
  waitingTitle: "Prośba została wysłana",
  waiting: "Zespół strony ją rozpatrzy. O decyzji poinformujemy w wiadomości.",
  signUpLeadByAdmin: (site) =>
    `Proszę podać adres e-mail. Zespół strony może przekazać link do utworzenia konta: ${site}.`,
  waitingWithoutMail: "Zespół strony ją rozpatrzy. Po przyjęciu można będzie się zalogować.",
};
