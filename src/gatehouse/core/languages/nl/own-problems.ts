import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number } = formats.nl;

export const ownProblems: typeof english = {
  "not-understood": "Zo kan dit niet worden gebruikt. Controleer wat u hebt ingevuld.",
  "too-long": ({ most }) => `Gebruik hooguit ${number(most)} tekens.`,
  "name-empty": "Vul een naam in.",
  "name-invisible": "De naam bevat een onzichtbaar teken. Typ de naam opnieuw.",
  "email-too-long": "Dit e-mailadres is te lang.",
  "email-wrong": "Vul een e-mailadres in, zoals naam@example.com.",
  "email-taken": "Er is al een account met dit e-mailadres.",
  "password-too-short": ({ least }) => `Dat is te kort. Gebruik minstens ${number(least)} tekens.`,
  "password-is-email": "Het wachtwoord mag niet uw e-mailadres zijn. Een paar woorden vormen een goed wachtwoord.",
  "asked-too-often": ({ wait }) =>
    `Dit is heel vaak aangevraagd. Wacht even voordat u het opnieuw probeert: ${minutes(wait)}.`,
  "password-common":
    "Dit wachtwoord is makkelijk te raden. Een paar woorden die niet bij elkaar horen vormen een goed wachtwoord.",
  "same-email": "Dit is al uw e-mailadres.",
  "link-over": "Deze link werkt niet meer. Vraag een nieuwe aan.",
  "sign-up-closed": "Er kunnen hier nu geen accounts worden aangemaakt.",
  "email-domain": "Accounts zijn er alleen voor bepaalde e-mailadressen. Gebruik dat van uw organisatie.",
  "terms-not-accepted": "Ga akkoord met de gebruiksvoorwaarden.",
  "wrong-password": "Dat is niet uw huidige wachtwoord.",
  "same-password": "Dit is al uw wachtwoord. Kies een nieuw wachtwoord.",
  "session-in-use": "Dit is de sessie die u nu gebruikt. Log uit om die te beëindigen.",
  "session-over": "Deze sessie is al beëindigd.",
  "role-not-requestable": "Deze rol kan niet worden aangevraagd.",
  "note-empty": "Geef aan waarvoor u die nodig hebt.",
  "token-over": "Dit token is al ingetrokken.",
  "token-name-empty": "Geef het token een naam die u herkent.",
  "token-name-taken": "Er is al een token met deze naam. Kies een andere naam.",
  "token-lifetime": "Kies hoe lang het token geldig is.",
  "token-scope-empty": "Kies minstens één ding dat het token mag.",
  "token-scope-own": "Een token mag nooit meer dan u zelf.",
  "too-many-tokens": ({ most }) => `Er zijn al ${number(most)} tokens. Trek er eerst een in die niet meer nodig is.`,
  "sign-in-again": "U hebt een tijd geleden ingelogd. Log opnieuw in en maak dan het token.",
  "sign-in-again-first": "U hebt een tijd geleden ingelogd. Log opnieuw in en wijzig dit daarna.",
  "provider-away": "Deze dienst reageert nu niet. Probeer het later opnieuw.",
  "code-wrong": "Deze code klopt niet. Kijk of de klok van uw telefoon goed staat en probeer de volgende code.",
  "second-factor-already": "Er is al een tweede factor ingesteld.",
  "second-factor-over": "Dit is intussen beëindigd. Begin opnieuw.",
  "passkey-name": "Geef de passkey een naam van hoogstens 60 tekens.",
  "passkey-not-made": "De passkey is niet gemaakt. Probeer het opnieuw.",
  "passkey-taken": "Deze passkey wordt al gebruikt.",
  "passkeys-too-many": ({ most }) => `Dat zouden meer dan ${most} passkeys zijn. Verwijder er eerst een.`,
  "code-elsewhere":
    "Deze code hoort bij de browser waarin u hem hebt aangevraagd. Voer hem daar in of vraag hier een nieuwe aan.",
  "code-over": "De code is verlopen. Vraag een nieuwe aan.",
  "factor-first": "Log eerst in met een van uw passkeys.",
  "passkey-over": "Deze passkey is al verwijderd.",
  "codes-tried-too-often": ({ wait }) =>
    `Er zijn te veel codes geprobeerd. Wacht ${minutes(wait)} en probeer het opnieuw.`,
  "signed-out-meanwhile":
    "U bent tijdens het verzenden uitgelogd. Er is niets gewijzigd. Log in en verstuur het opnieuw.",
  "signed-in-as-another": ({ name }) =>
    `In deze browser bent u nu ingelogd als ${name}. Deze pagina is met een ander account geopend, daarom is er niets gewijzigd.`,
  "suspended-meanwhile": "Uw account is tijdens het verzenden uitgeschakeld. Er is niets gewijzigd.",
  overtaken: "Anderen hebben op hetzelfde moment iets gewijzigd, daarom is er niets overgenomen. Probeer het opnieuw.",
  "busy-signing-in": "Er loggen op dit moment veel mensen in. Probeer het over een paar seconden opnieuw.",
  "email-confirmed-already": "Uw e-mailadres is al bevestigd.",
  "mails-to-one-email": "Er zijn vandaag veel berichten naar dit e-mailadres gestuurd. Probeer het morgen opnieuw.",
  "mails-at-once": "Er worden op dit moment heel veel berichten verstuurd. Probeer het over een uur opnieuw.",
  "mailed-too-often": ({ wait }) =>
    `We hebben de link al een paar keer gestuurd. Zoek het bericht op, of wacht ${minutes(wait)} en probeer het opnieuw.`,
  "tried-too-often": ({ wait }) =>
    `Er waren te veel pogingen met dit wachtwoord. Wacht ${minutes(wait)} en probeer het opnieuw.`,
  "changed-too-often": ({ wait }) =>
    `Dit is vandaag heel vaak gewijzigd. Wacht ${minutes(wait)} en probeer het opnieuw.`,
  "form-expected": "Deze URL accepteert alleen formulieren.",
  "form-too-long": "Dat is te veel voor dit formulier.",
  "form-unreadable": "Het formulier kon niet worden gelezen. Verstuur het opnieuw.",
  "form-with-file": "Dit formulier neemt geen bestanden aan.",
  "form-character": "Het formulier bevat een teken dat niet kan worden opgeslagen. Typ het opnieuw.",
  "form-field-twice": "Een veld is twee keer verzonden. Verstuur het formulier opnieuw.",
  "form-field-unknown": "Het formulier bevat een onbekend veld. Laad de pagina opnieuw.",
  "deletion-by-admin": "Accounts worden verwijderd door het team van deze site. Vraag het hun.",
  "only-owner": "U bent de enige eigenaar van deze site. Maak eerst iemand anders eigenaar.",
};
