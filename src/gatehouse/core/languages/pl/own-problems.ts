import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number, plural } = formats.pl;

const tokens = { one: "# token", few: "# tokeny", many: "# tokenów", other: "# tokenu" };

export const ownProblems: typeof english = {
  "not-understood": "W tej postaci nie można tego użyć. Proszę to sprawdzić.",
  "too-long": ({ most }) => `Najwyższa liczba znaków: ${number(most)}.`,
  "name-empty": "Proszę podać nazwę.",
  "name-invisible": "Nazwa zawiera niewidoczny znak. Proszę wpisać ją ponownie.",
  "email-too-long": "Ten adres e-mail jest za długi.",
  "email-wrong": "Proszę podać adres e-mail, na przykład imie@example.com.",
  "email-taken": "Istnieje już konto z tym adresem e-mail.",
  "password-too-short": ({ least }) => `Hasło jest za krótkie. Najmniejsza liczba znaków: ${number(least)}.`,
  "password-is-email": "Hasło nie może być adresem e-mail. Kilka słów to dobre hasło.",
  "asked-too-often": ({ wait }) =>
    `Proszono o to bardzo często. Proszę spróbować ponownie później. Czas oczekiwania: ${minutes(wait)}.`,
  "password-common": "To hasło łatwo odgadnąć. Kilka słów, które do siebie nie pasują, to dobre hasło.",
  "same-email": "To już jest Państwa adres e-mail.",
  "link-over": "Ten link już nie działa. Proszę poprosić o nowy.",
  "sign-up-closed": "Obecnie nie można tu tworzyć kont.",
  "email-domain": "Konta są tylko dla wybranych adresów e-mail. Proszę użyć adresu swojej organizacji.",
  "terms-not-accepted": "Proszę zaakceptować warunki korzystania.",
  "wrong-password": "To nie jest obecne hasło.",
  "same-password": "To hasło jest już używane. Proszę wybrać nowe.",
  "session-in-use": "To bieżąca sesja. Aby ją zakończyć, należy się wylogować.",
  "session-over": "Ta sesja jest już zakończona.",
  "role-not-requestable": "O tę rolę nie można poprosić.",
  "note-empty": "Należy napisać, do czego jest potrzebna.",
  "token-over": "Ten token został już unieważniony.",
  "token-name-empty": "Proszę nadać tokenowi nazwę, którą łatwo rozpoznać.",
  "token-name-taken": "Istnieje już token o tej nazwie. Proszę wybrać inną.",
  "token-lifetime": "Proszę wybrać, jak długo token jest ważny.",
  "token-scope-empty": "Proszę wybrać co najmniej jedną rzecz, na którą token pozwala.",
  "token-scope-own": "Token nigdy nie pozwala na więcej niż samo konto.",
  "too-many-tokens": ({ most }) =>
    `Liczba tokenów na tym koncie sięgnęła granicy: ${plural(most, tokens)}. Najpierw proszę unieważnić ten, który nie jest już potrzebny.`,
  "sign-in-again": "Od logowania minęło trochę czasu. Proszę zalogować się ponownie i wtedy utworzyć token.",
  "sign-in-again-first": "Od logowania minęło trochę czasu. Proszę zalogować się ponownie i wtedy to zmienić.",
  "provider-away": "Ta usługa w tej chwili nie odpowiada. Proszę spróbować później.",
  "code-wrong":
    "Ten kod jest nieprawidłowy. Proszę sprawdzić, czy zegar telefonu jest dobrze ustawiony, i spróbować następnego kodu.",
  "second-factor-already": "Drugi składnik jest już ustawiony.",
  "second-factor-over": "To już się zakończyło. Proszę zacząć od nowa.",
  "passkey-name": "Proszę nadać kluczowi dostępu nazwę o długości do 60 znaków.",
  "passkey-not-made": "Nie utworzono klucza dostępu. Proszę spróbować ponownie.",
  "passkey-taken": "Ten klucz dostępu jest już używany.",
  "passkeys-too-many": ({ most }) =>
    `Największa liczba kluczy dostępu to ${most}. Najpierw proszę usunąć jeden z nich.`,
  "code-elsewhere":
    "Ten kod działa w przeglądarce, w której o niego poproszono. Wpisz go tam albo poproś tutaj o nowy.",
  "code-over": "Kod stracił ważność. Poproś o nowy.",
  "factor-first": "Najpierw zaloguj się jednym ze swoich kluczy dostępu.",
  "passkey-over": "Ten klucz dostępu został już usunięty.",
  "codes-tried-too-often": ({ wait }) =>
    `Zbyt wiele prób podania kodu. Czas oczekiwania: ${minutes(wait)}. Potem można spróbować ponownie.`,
  "signed-out-meanwhile":
    "Sesja zakończyła się podczas wysyłania. Nic nie zostało zmienione. Proszę zalogować się i wysłać ponownie.",
  "signed-in-as-another": ({ name }) =>
    `W tej przeglądarce jest teraz zalogowane konto ${name}. Ta strona została otwarta z innego konta, więc nic nie zostało zmienione.`,
  "suspended-meanwhile": "Konto zostało wyłączone podczas wysyłania. Nic nie zostało zmienione.",
  overtaken:
    "Inne osoby wprowadziły zmiany w tej samej chwili, więc nic nie zostało zmienione. Proszę spróbować ponownie.",
  "busy-signing-in": "W tej chwili loguje się wiele osób. Proszę spróbować ponownie za kilka sekund.",
  "email-confirmed-already": "Adres e-mail jest już potwierdzony.",
  "mails-to-one-email": "Na ten adres wysłano dziś wiele wiadomości. Proszę spróbować ponownie jutro.",
  "mails-at-once": "W tej chwili wysyłanych jest bardzo wiele wiadomości. Proszę spróbować ponownie za godzinę.",
  "mailed-too-often": ({ wait }) =>
    `Link został już wysłany kilka razy. Proszę go poszukać albo spróbować ponownie później. Czas oczekiwania: ${minutes(wait)}.`,
  "tried-too-often": ({ wait }) =>
    `Zbyt wiele prób podania hasła. Czas oczekiwania: ${minutes(wait)}. Potem można spróbować ponownie.`,
  "changed-too-often": ({ wait }) =>
    `Zmieniano to dziś bardzo często. Czas oczekiwania: ${minutes(wait)}. Potem można spróbować ponownie.`,
  "form-expected": "Ten adres URL przyjmuje tylko formularze.",
  "form-too-long": "To za dużo dla tego formularza.",
  "form-unreadable": "Nie udało się odczytać formularza. Proszę wysłać go ponownie.",
  "form-with-file": "Ten formularz nie przyjmuje plików.",
  "form-character": "Formularz zawiera znak, którego nie można zapisać. Proszę wpisać tekst ponownie.",
  "form-field-twice": "Jedno z pól wysłano dwa razy. Proszę wysłać formularz ponownie.",
  "form-field-unknown": "Formularz zawiera nieznane pole. Proszę wczytać stronę ponownie.",
  "deletion-by-admin": "Konta usuwa zespół tej strony. Prosimy zwrócić się do niego.",
  "only-owner": "To konto jest jedynym właścicielem tej strony. Najpierw trzeba nadać tę rolę komuś innemu.",
};
