import type { directories as english } from "../en/directories.ts";
import { formats } from "../formats.ts";

const { plural } = formats.de;

export const directories: typeof english = {
  title: "Verzeichnisse",
  lead: "Das Verzeichnis einer Firma, etwa Okta oder Microsoft Entra, kann hier Personen anlegen, ihnen Rollen geben und ihren Zugang schließen, wenn sie gehen.",
  add: "Verzeichnis verbinden",
  none: "Kein Verzeichnis ist verbunden",
  noneText: "Bis dahin legen Sie Personen von Hand an, geben ihnen Rollen und entfernen sie.",
  name: "Name",
  nameHint: "Wie es in Ihrer Firma heißt. Unter diesem Namen steht im Verlauf, was es getan hat.",
  roles: "Rollen, die es vergeben darf",
  rolesHint:
    "Seine Gruppen. Es betreut Personen, die nicht mehr als diese Rollen haben, und kann deshalb nie einem Inhaber den Zugang schließen.",
  noRoles: "Keine Rolle",
  mayMakeRoles: "Es darf weitere Rollen anlegen",
  mayMakeRolesHint:
    "Für Gruppen, zu denen es hier noch keine Rolle gibt. Eine solche Rolle erlaubt nichts, bis jemand sagt, was sie öffnet.",
  provider: "Wie sich seine Personen anmelden",
  providerHint: "Wen es anlegt, der kann sich dann sofort über diesen Dienst anmelden, ohne Passwort hier.",
  noProvider: "Wie alle anderen: mit einem Passwort, das sie über „Passwort vergessen“ wählen",
  people: "Personen",
  peopleCount: (count) => plural(count, { one: "# Person", other: "# Personen" }),
  lastUsed: "Zuletzt gemeldet",
  never: "Nie",
  connectedSince: (at) => `Verbunden seit ${at}.`,
  thisConnection: "Diese Verbindung",
  seeDirectory: (directory) => `Verzeichnis ${directory} ansehen`,
  connection: "Was Sie dort eintragen",
  connectionText: "In Okta: „SCIM connector base URL“. In Entra: „Mandanten-URL“.",
  url: "URL",
  token: "Token",
  tokenOnce: "Kopieren Sie das Token jetzt. Es wird nur dieses eine Mal gezeigt.",
  tokenText:
    "In Okta: „OAuth Bearer Token“. In Entra: „Geheimes Token“. Halten Sie es geheim: Wer es hat, kann alles, was dieses Verzeichnis darf.",
  newToken: "Neues Token erstellen",
  newTokenText:
    "Das bisherige gilt dann sofort nicht mehr, und das Verzeichnis ruht, bis das neue dort eingetragen ist.",
  remove: "Trennen",
  removeText:
    "Es ändert hier dann nichts mehr. Personen, die es angelegt hat, behalten Konto und Rollen; wen es gesperrt hat, der bleibt gesperrt.",
  missing: "Dieses Verzeichnis gibt es nicht",
  notSaved: "Das Verzeichnis wurde nicht gespeichert",
};
