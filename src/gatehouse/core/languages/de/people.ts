import type { people as english } from "../en/people.ts";
import { formats } from "../formats.ts";

const { plural, moment, lastDay } = formats.de;

export const people: typeof english = {
  title: "Personen",
  lead: "Alle, die hier ein Konto haben, und ihre Rollen.",
  addSomebody: "Person hinzufügen",
  waiting: (count) =>
    plural(count, { one: "Eine Person hat eine Rolle angefragt.", other: "# Personen haben eine Rolle angefragt." }),
  seeWaiting: "Anfragen ansehen",
  search: "Name oder E-Mail-Adresse",
  searchButton: "Suchen",
  role: "Rolle",
  anyRole: "Jede Rolle",
  noneFound: "Niemand passt zu dieser Suche",
  noneFoundText:
    "Versuchen Sie es mit einem kürzeren Teil des Namens oder der E-Mail-Adresse oder mit einer anderen Rolle.",
  showAll: "Alle zeigen",
  roles: "Rollen",
  standing: "Status",
  since: "Seit",
  noRoles: "Keine",
  active: "Aktiv",
  suspended: "Gesperrt",
  count: (count) => plural(count, { one: "# Person", other: "# Personen" }),
  countFound: (count) =>
    plural(count, { one: "# Person passt zu dieser Suche", other: "# Personen passen zu dieser Suche" }),

  added: (name) => `${name} ist hinzugefügt`,
  notAdded: "Noch wurde niemand hinzugefügt",
  lookAt: "Diese Person ansehen",
  addAnother: "Weitere Person hinzufügen",
  emailAddress: "E-Mail-Adresse",
  emailHint: "Damit meldet sich die Person an.",
  rolesHint: "Sie können die Rollen vergeben, die nicht mehr erlauben, als Sie selbst dürfen.",
  passwordIsMadeUp: "Das Passwort wird für Sie erzeugt und Ihnen einmal gezeigt, damit Sie es weitergeben können.",
  passOn: (name) => `Zugangsdaten für ${name}`,
  passOnText: (name) =>
    `Das Passwort wird nur dieses eine Mal gezeigt und nirgends aufbewahrt. Geben Sie es persönlich oder am Telefon weiter; ${name} kann unter „Ihr Konto“ ein anderes wählen.`,
  passLinkOn: (name) => `Link für ${name}`,
  passLinkOnText:
    "Senden Sie ihn an die E-Mail-Adresse, die bestätigt werden soll, damit nur ihr Empfänger ihn hat. Er gilt einmal und einen Tag lang, wird nur jetzt gezeigt und ersetzt den vorigen.",

  missing: "Diese Person gibt es hier nicht",
  missingText: "Vielleicht ist die URL vertippt, oder das Konto wurde entfernt.",
  thisIsYou: "Das sind Sie. Name, Passwort, Sitzungen und Tokens finden Sie auf",
  yourAccountPage: "Ihrer Kontoseite",
  access: "Zugang",
  hasAccountSince: (at) => `Hat seit ${moment(at)} ein Konto.`,
  deletesAfter: (at) =>
    `Diese Person möchte ihr Konto löschen. Es verschwindet nach ${moment(at)}, wenn sie sich nicht anmeldet und es behält.`,
  deletesWhenSuspended: (at) =>
    `Diese Person hat um die Löschung ihres Kontos gebeten. Weil es gesperrt ist, bleibt es bis ${moment(at)} und wird dann gelöscht, damit Sie Zeit haben, dem Vorfall nachzugehen.`,
  closedSince: (at) => `Geschützte Seiten sind für diese Person seit ${moment(at)} geschlossen.`,
  newPassword: "Neues Passwort",
  newPasswordText: (name, hasTokens) =>
    `Ein neues Passwort wird erzeugt und Ihnen einmal gezeigt. ${name} wird überall abgemeldet${hasTokens ? ", und alle Tokens dieser Person werden widerrufen" : ""}.`,
  resetSecondFactor: "Zweiten Faktor entfernen",
  resetSecondFactorText: (name) =>
    `${name} kann sich dann mit dem Passwort allein anmelden und erfährt davon per E-Mail. Tun Sie das nur, wenn Sie sicher sind, dass ${name} selbst darum bittet: Auch jemand mit einem gestohlenen Passwort würde darum bitten.`,
  makePassword: "Neues Passwort erzeugen",
  suspend: "Sperren",
  suspendText: (name) =>
    `${name} wird überall abgemeldet, kann dann keine geschützte Seite mehr öffnen und erfährt, dass das Konto gesperrt ist. Tokens der eigenen Programme werden endgültig widerrufen. Die Rollen bleiben, und Sie können die Person wieder entsperren.`,
  suspendNote: "Eine Nachricht an diese Person",
  suspendNoteHint:
    "Die Person liest sie beim Versuch, sich anzumelden, und auf der Seite, die es ihr sagt. Sonst steht sie nur im Verlauf. Höchstens 500 Zeichen.",
  theyRead: (note: string) => `Die Person liest: „${note}“`,
  suspendButton: "Diese Person sperren",
  reinstate: "Entsperren",
  wantsRole: (role: string) => `Fragt an: ${role}`,
  noRole: (name) => `${name} hat keine Rolle.`,
  roleGone: "Diese Rolle gibt es nicht mehr.",
  asked: "Angefragt",
  askedAt: (at: number) => `Seit ${moment(at)}`,
  theyWrote: (note: string) => `„${note}“`,
  askedText: (name) => `${name} hat diese Rolle angefragt und wartet auf Antwort.`,
  approve: "Genehmigen",
  decline: "Ablehnen",
  theRole: (label) => `(Rolle ${label})`,
  ended: "Beendet",
  lastDayWas: (endsAt) => `Der letzte Tag war der ${lastDay(endsAt)} (UTC)`,
  untilDay: (endsAt) => `Bis Ende ${lastDay(endsAt)} (UTC)`,
  fromProvider: (provider) => `Von ${provider}, bei der letzten Anmeldung dort.`,
  comesBack: (provider) =>
    `Wenn Sie die Rolle entziehen, kommt sie bei der nächsten Anmeldung wieder, es sei denn, ${provider} meldet sie nicht mehr.`,
  takeAway: "Entziehen",
  giveRole: "Rolle vergeben",
  chooseRole: "Rolle wählen",
  lastDay: "Letzter Tag",
  give: "Vergeben",
  emailNotConfirmed: "Nicht bestätigt",
  emailNotConfirmedText: "Seiten, die eine bestätigte E-Mail-Adresse verlangen, sind für diese Person geschlossen.",
  emailConfirmed: "Bestätigt",
  emailConfirmedSince: (at) => `Seit ${moment(at)}.`,
  makeLink: "Link zur Bestätigung erstellen",
  confirmEmail: "Als bestätigt markieren",
  unconfirmEmail: "Bestätigung zurücknehmen",
  signedInOn: "Angemeldet auf",
  nowhere: "Zurzeit nirgends.",
  endSession: "Beenden",
  theSessionOn: (device) => `(Sitzung auf ${device})`,
  endSessions: (count) => plural(count, { one: "Sitzung beenden", other: "Alle # Sitzungen beenden" }),
  revokeTokensToo: (count) =>
    plural(count, {
      one: "Auch das Token des Programms widerrufen",
      other: "Auch die # Tokens der Programme widerrufen",
    }),
  signIns: "Anmeldeversuche",
  noSignIns: "Kein Versuch in den letzten 90 Tagen.",
  notLetIn: "Nicht angemeldet",

  programs: "Programme",
  noTokens: "Kein Programm hat ein Token dieser Person.",
  makeToken: "Token erstellen",
  makeTokenFor: (name) => `Token für ${name} erstellen`,
  newTokenFor: (name) => `Neues Token für ${name}`,
  tokenLead: "Wer es hat, kann im Namen dieser Person tun, was das Token erlaubt. Die Verwaltung öffnet es nie.",
};
