import type { bulk as english } from "../en/bulk.ts";
import { formats } from "../formats.ts";

const { number, plural, calendarDay } = formats.de;

export const bulk: typeof english = {
  mark: (name) => `${name} markieren`,
  open: "Mehrere auf einmal ändern",
  who: "Wen",
  marked: "Die in der Liste markierten Personen",
  all: (count) => `Alle, die Suche und Filter zeigen: ${count}`,
  action: "Was",
  actions: {
    "give-role": "Rolle geben",
    "take-role": "Rolle entziehen",
    suspend: "Sperren",
    reinstate: "Entsperren",
    "end-sessions": "Sitzungen beenden",
  },
  roleHint: "Nur, wenn Sie eine Rolle geben oder entziehen.",
  untilHint: "Nur, wenn Sie eine Rolle geben.",
  note: "Nachricht an sie",
  noteHint: "Nur, wenn Sie sperren. Jede dieser Personen liest sie.",
  seeEffect: "Wirkung ansehen",
  nothingYet: "Noch wird nichts geändert: Die nächste Seite zeigt, wen es betrifft.",

  importTitle: "Personen aus einer Datei hinzufügen",
  importLead: "Eine CSV-Datei mit einer Zeile für jede Person. Sie sehen die Wirkung, bevor etwas geschieht.",
  file: "CSV-Datei",
  fileHint: (lines, megabytes) =>
    `In UTF-8, bis zu ${number(lines)} Zeilen und ${number(megabytes)} MB. Die erste Zeile nennt die Spalten: email und, wenn Sie möchten, name, rollen und bestätigt.`,
  rolesOfFile: "Mehrere Rollen einer Person trennt ein Semikolon, ein letzter Tag folgt auf ein Gleichheitszeichen:",
  neverLess: "Wer schon ein Konto hat, bekommt den Namen und die Rollen aus der Datei dazu. Entzogen wird keine Rolle.",
  newcomers: "Personen, die noch kein Konto haben",
  makeAccounts: "Konten für sie anlegen",
  makeAccountsHint: "Ohne Passwort: Sie wählen eines über „Passwort vergessen?“. Niemand wird benachrichtigt.",
  sendInvitations: "Per E-Mail einladen",
  sendInvitationsHint: (most) => `Name und Passwort wählen sie selbst. Für Dateien mit bis zu ${number(most)} Zeilen.`,
  read: "Wirkung ansehen",

  titles: (action, role) => {
    switch (action.do) {
      case "give-role":
        return `Rolle ${role} an mehrere Personen geben${action.until === "" ? "" : `, bis ${calendarDay(action.until)}`}`;
      case "take-role":
        return `Rolle ${role} mehreren Personen entziehen`;
      case "suspend":
        return "Mehrere Personen sperren";
      case "reinstate":
        return "Mehrere Personen entsperren";
      case "end-sessions":
        return "Sitzungen mehrerer Personen beenden";
      case "invite":
        return "Eine Liste von Personen einladen";
      case "import":
        return `Personen aus ${action.file}`;
    }
  },
  states: {
    planned: "Noch ist nichts geschehen",
    running: "Läuft",
    done: "Fertig",
    undoing: "Wird rückgängig gemacht",
    undone: "Rückgängig gemacht",
    stopped: "Angehalten",
  },
  by: (person) => (person === "" ? "Von einer gelöschten Person" : `Von ${person}`),
  toMake: "Neue Konten",
  toInvite: "Einladungen",
  toChange: "Geändert",
  nothing: "Schon so",
  refused: "Nicht möglich",
  done: "Erledigt",
  undone: "Rückgängig gemacht",
  kept: "Nicht rückgängig zu machen",
  left: "Übrig",
  begin: (count) => plural(count, { one: "Für # Person ausführen", other: "Für # Personen ausführen" }),
  isDone: (count) => plural(count, { one: "Für # Person erledigt.", other: "Für # Personen erledigt." }),
  isUndone: (count) =>
    plural(count, { one: "Für # Person rückgängig gemacht.", other: "Für # Personen rückgängig gemacht." }),
  nothingToDo: "Es gibt nichts zu tun.",
  progress: (done, total) => `${number(done)} von ${number(total)}. Diese Seite lädt von selbst neu.`,
  goesOn: "Es geht weiter, auch wenn Sie diese Seite verlassen.",
  undo: "Rückgängig machen",
  undoText: (until) =>
    `Möglich bis ${until}. Auch was jemand seither geändert hat, wird zurückgesetzt. Widerrufene Tokens und beendete Sitzungen bleiben es.`,
  undoInvitations: (until) =>
    `Möglich bis ${until}. Links, die nicht benutzt wurden, öffnen dann nichts mehr; wer bis dahin ein Konto hat, behält es.`,
  cannotUndo: "Das lässt sich nicht rückgängig machen: Beendete Sitzungen bleiben beendet.",
  problemsTitle: "Nicht möglich",
  listTitle: "Personen",
  first: (shown, total) => `Die ersten ${number(shown)} von ${number(total)}`,
  line: "Zeile",
  place: "Stelle",
  toOutbox:
    "Diese Website hat keinen Mailserver: Es geht keine E-Mail hinaus. Die Einladungen warten unter E-Mails, und Sie geben ihre Links weiter.",
  person: "Person",
  why: "Warum",
  recent: "Änderungen an mehreren Personen",
  recentLead: "Aufbewahrt für sieben Tage.",
  none: "In den letzten sieben Tagen gab es keine.",
  somebodyRemoved: "Eine entfernte Person",
};
