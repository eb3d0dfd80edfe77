/** Sentences of a member's own pages in German, by the English ones. */
export const german = {
  "Your account": "Ihr Konto",
  "Sign out": "Abmelden",
  "Sign in": "Anmelden",
  Save: "Speichern",
  "Go to the home page": "Zur Startseite",
  "That did not work": "Das hat nicht geklappt",
  "Please look at the fields marked below.": "Bitte prüfen Sie die markierten Felder.",
  Name: "Name",
  "How others on this site see you.": "So sehen Sie andere auf dieser Website.",
  "Your name": "Ihr Name",
  Password: "Passwort",
  "Changing it signs you out everywhere else.": "Wenn Sie es ändern, werden Sie überall sonst abgemeldet.",
  "Current password": "Aktuelles Passwort",
  "New password": "Neues Passwort",
  "At least 10 characters. A few words make a good password.":
    "Mindestens 10 Zeichen. Ein paar Wörter ergeben ein gutes Passwort.",
  "Change password": "Passwort ändern",
  "Your programs keep their tokens: {tokens}. Revoke those you do not know on this page:":
    "Ihre Programme behalten ihre Tokens: {tokens}. Unbekannte widerrufen Sie hier:",
  "Email address": "E-Mail-Adresse",
  "It is not confirmed yet. Some pages require a confirmed email.":
    "Sie ist noch nicht bestätigt. Manche Seiten verlangen eine bestätigte Adresse.",
  "Send me a link that confirms it": "Link zur Bestätigung senden",
  "Ask for a link": "Link anfordern",
  "The people who run this site will give you a link that confirms your email.":
    "Die Betreiber dieser Website geben Ihnen einen Link, der Ihre E-Mail-Adresse bestätigt.",
  "Your email is confirmed already.": "Ihre E-Mail-Adresse ist bereits bestätigt.",
  "The people who run {site} can give you a link that confirms {email}.":
    "Die Betreiber von {site} können Ihnen einen Link geben, der {email} bestätigt.",
  "Roles you can request": "Rollen, um die Sie bitten können",
  "The people who run the site approve or decline your request.": "Wer die Website betreut, sagt zu oder ab.",
  "Waiting for an answer": "Wartet auf Antwort",
  "Your last day was {day}.": "Ihr letzter Tag war der {day}.",
  "Ask for it": "Anfragen",
  "Take back": "Zurückziehen",
  "Where you are signed in": "Wo Sie angemeldet sind",
  "This one": "Dieses Gerät",
  "Last seen {time}": "Zuletzt aktiv {time}",
  "signed in {time}": "angemeldet {time}",
  remembered: "bleibt angemeldet",
  End: "Abmelden",
  "the session on {device}": "(Gerät: {device})",
  "Sign out everywhere else": "Überall sonst abmelden",
  "An unknown device": "Unbekanntes Gerät",
  "A browser on {system}": "Browser auf {system}",
  "{browser} on {system}": "{browser} auf {system}",
  "just now": "gerade eben",
  Programs: "Programme",
  "A token gives a program of yours access to what you can open, without your password.":
    "Mit einem Token kommt ein Programm von Ihnen dorthin, wo Sie hindürfen, ohne Ihr Passwort.",
  "Make a token": "Token erstellen",
  "Manage tokens": "Tokens verwalten",
  "You have no tokens yet.": "Noch hat kein Programm eines.",
  "1 token": "1 Token",
  "{count} tokens": "{count} Tokens",
  Tokens: "Tokens",
  "You have no tokens yet": "Noch hat kein Programm ein Token",
  "Make one for each program. You may be asked for your password first.":
    "Erstellen Sie eines je Programm. Vielleicht fragen wir zuerst nach Ihrem Passwort.",
  Expired: "Abgelaufen",
  "Never used": "Nie benutzt",
  "Last used {time}": "Zuletzt benutzt {time}",
  "made {time}": "erstellt {time}",
  "valid until it is revoked": "gilt, bis es widerrufen wird",
  "was valid until {time}": "galt bis {time}",
  "valid until {time}": "gilt bis {time}",
  Revoke: "Widerrufen",
  "the token {name}": "das Token {name}",
  "Programs that use this token are refused from then on. This cannot be undone.":
    "Programme mit diesem Token werden dann abgewiesen. Das lässt sich nicht rückgängig machen.",
  "Your new token": "Ihr neues Token",
  "It never allows more than you may do yourself, and never opens the admin console.":
    "Es darf nie mehr als Sie selbst und öffnet nie die Verwaltung.",
  "What it is for, for example Nightly export.": "Wofür es ist, zum Beispiel Nächtlicher Export.",
  "What it may do": "Was es darf",
  "How long it is valid": "Wie lange es gilt",
  "30 days": "30 Tage",
  "90 days": "90 Tage",
  "One year": "Ein Jahr",
  "Until it is revoked": "Bis es widerrufen wird",
  "Make the token": "Token erstellen",
  "The token “{name}”": "Das Token „{name}“",
  "Copy it to your program now: it is shown only once and not stored. Anyone who has it can do what it allows, so treat it like a password.":
    "Kopieren Sie es jetzt in Ihr Programm: Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt. Wer es hat, kann tun, was es darf. Behandeln Sie es wie ein Passwort.",
  Token: "Token",
  "To try it": "Zum Ausprobieren",
  "I have copied it": "Ich habe es kopiert",
  "Is this email yours?": "Ist das Ihre Adresse?",
  "Your email is confirmed": "Ihre Adresse ist bestätigt",
  "This link does not work any more": "Dieser Link gilt nicht mehr",
  "Confirm that you read the messages sent to {email}.": "Bestätigen Sie, dass Sie die Nachrichten an {email} lesen.",
  "Yes, it is mine": "Ja, das ist meine",
  "You can now open pages that require a confirmed email.":
    "Seiten, die eine bestätigte Adresse verlangen, stehen Ihnen jetzt offen.",
  "Go on": "Weiter",
  "A link works once and for a day, and a newer one ends the one before. If your email is not confirmed yet, ask the people who run {site} for a new link.":
    "Ein Link gilt einmal und einen Tag lang, und ein neuerer löst den vorigen ab. Ist Ihre Adresse noch nicht bestätigt, bitten Sie die Betreiber von {site} um einen neuen.",
  "Welcome to {site}": "Willkommen bei {site}",
  "This site has an owner already": "Diese Website hat schon einen Inhaber",
  "You are about to become the owner: you may do everything here, and decide what others may do.":
    "Sie werden jetzt Inhaber: Sie dürfen hier alles und bestimmen, wer sonst was darf.",
  "You sign in with it.": "Damit melden Sie sich an.",
  "Become the owner": "Inhaber werden",
  "This link has been used already, and it works only once. If it was you, sign in.":
    "Dieser Link wurde schon benutzt, und er gilt nur einmal. Waren Sie das, melden Sie sich an.",
  "The key in this link is not valid. Each start of the site prints a new link and ends the one before: use the newest.":
    "Der Schlüssel darin ist nicht der, auf den diese Website wartet. Jeder Start der Website gibt einen neuen Link aus und beendet den vorigen: Nehmen Sie den neuesten.",
  "Your name was changed.": "Ihr Name wurde geändert.",
  "Your password was changed, and you were signed out everywhere else.":
    "Ihr Passwort wurde geändert, und Sie wurden überall sonst abgemeldet.",
  "The session was ended.": "Das Gerät wurde abgemeldet.",
  "You were signed out everywhere else.": "Sie wurden überall sonst abgemeldet.",
  "The token was revoked. Programs that use it are refused from now on.":
    "Das Token wurde widerrufen. Programme damit werden ab jetzt abgewiesen.",
  "You requested the role. Once it is approved, you can open its pages.":
    "Sie haben um die Rolle gebeten. Sobald jemand zustimmt, öffnen sich ihre Seiten.",
  "You withdrew your request for this role.": "Sie bitten nicht mehr um diese Rolle.",
  "We sent you a link. It works once and for a day.":
    "Wir haben Ihnen einen Link gesendet. Er gilt einmal und einen Tag lang.",
  "Enter a name.": "Geben Sie einen Namen ein.",
  "Use at most 80 characters.": "Höchstens 80 Zeichen.",
  "The name holds an invisible character. Type it again.":
    "Der Name enthält ein unsichtbares Zeichen. Tippen Sie ihn neu.",
  "Use at least 10 characters. A few words make a good password.":
    "Mindestens 10 Zeichen. Ein paar Wörter ergeben ein gutes Passwort.",
  "Use at most 200 characters.": "Höchstens 200 Zeichen.",
  "That is not your current password.": "Das ist nicht Ihr aktuelles Passwort.",
  "This is your password already. Choose a new one.": "Das ist schon Ihr Passwort. Wählen Sie ein neues.",
  "This is the session you are using. Sign out to end it.":
    "Das ist dieses Gerät. Melden Sie sich ab, um die Sitzung zu beenden.",
  "This session has ended already.": "Diese Sitzung ist schon beendet.",
  "This role cannot be requested.": "Um diese Rolle kann man nicht bitten.",
  "This token was revoked already.": "Dieses Token wurde schon widerrufen.",
  "Choose how long the token is valid.": "Wählen Sie, wie lange das Token gilt.",
  "Choose at least one thing the token may do.": "Wählen Sie mindestens etwas, das das Token darf.",
  "There is a token of this name already. Give this one another name.":
    "Ein Token mit diesem Namen gibt es schon. Geben Sie diesem einen anderen.",
  "You signed in a while ago. Sign in again, and then make the token.":
    "Ihre Anmeldung liegt eine Weile zurück. Melden Sie sich neu an und erstellen Sie dann das Token.",
  "You were signed out while this was being sent. Nothing was changed. Sign in and send it again.":
    "Sie wurden inzwischen abgemeldet. Es wurde nichts geändert. Melden Sie sich an und senden Sie es noch einmal.",
  "Your account was suspended while this was being sent. Nothing was changed.":
    "Ihr Konto wurde inzwischen abgeschaltet. Es wurde nichts geändert.",
  "Other people made changes at the same moment, so nothing was changed. Please try again.":
    "Im selben Moment haben andere etwas geändert. Es wurde nichts übernommen, bitte versuchen Sie es noch einmal.",
  "Many people are signing in at this moment. Please try again in a few seconds.":
    "Gerade melden sich viele an. Bitte versuchen Sie es in ein paar Sekunden noch einmal.",
  "This site sends no messages. Ask the people who run it.":
    "Diese Website versendet keine Nachrichten. Fragen Sie die Betreiber.",
  "The message could not be sent just now. Please try again in a few minutes.":
    "Die Nachricht ließ sich gerade nicht senden. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
  "This was tried too often. Please wait a while and try again.":
    "Das wurde zu oft versucht. Bitte warten Sie eine Weile und versuchen Sie es noch einmal.",
  "There is an account with this email already.": "Mit dieser Adresse gibt es schon ein Konto.",
  "Enter an email address, like name@example.com.": "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.",
} as const;
