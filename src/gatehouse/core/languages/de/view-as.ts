import { formats } from "../formats.ts";
import type { viewAs as english } from "../en/view-as.ts";

const { plural } = formats.de;
const minutesLeft = (minutes: number) => plural(minutes, { one: "# Minute", other: "# Minuten" });

export const viewAs: typeof english = {
  title: "Ansehen als",
  lead: "Die Website so sehen, wie jemand anders sie sieht. Sie können alles ansehen und nichts ändern.",
  action: "Ansehen als",
  viewAsPerson: (name) => `Ansehen als ${name}`,
  viewAsRole: (role) => `Ansehen als Mitglied mit der Rolle ${role}`,
  viewAsHere: (path) => `Ansehen als jemand anders: ${path}`,
  whom: "Als wer",
  roleHint: "Ein gedachtes Mitglied mit dieser Rolle und keiner anderen.",
  person: "Diese Person",
  openAt: "Beginnen bei",
  openAtHint: "Pfad einer Seite der Website.",
  rules: [
    "Nichts lässt sich ändern: Formulare, die etwas senden, und Anmeldungen bewirken nichts.",
    "Die Kontoseiten der Person bleiben zu, und ihre Sitzungen laufen weiter wie bisher.",
    "Die Verwaltung bleibt Ihre, was immer Sie auf der Website sehen.",
    "Es endet nach 30 Minuten, wenn Sie es beenden oder wenn Sie sich abmelden.",
    "Dass Sie das getan haben, steht bei den Änderungen.",
  ],
  isTold: (name) => `${name} erfährt davon per E-Mail.`,
  start: "Beginnen",
  choose: "Rolle wählen",
  notBegun: "Die Ansicht wurde nicht begonnen",
  goingOn: (whom, minutes) =>
    `Die Website wird Ihnen noch ${minutesLeft(minutes)} lang gezeigt als ${whom}. Die Verwaltung ist Ihre.`,
  roleNamed: (role) => `Mitglied mit der Rolle ${role}`,
  goOn: "Weiter ansehen",
  end: "Ansicht beenden",

  bar: "Ansehen als",
  viewing: (whom) => `Sie sehen die Website als ${whom}`,
  barNote: (minutes) => `Sie können alles ansehen und nichts ändern. Endet von selbst in ${minutesLeft(minutes)}.`,

  readOnlyTitle: "Es wurde nichts gesendet",
  readOnly: (whom) => `Sie sehen die Website als ${whom}. In einer Ansicht können Sie alles ansehen und nichts ändern.`,
  closedTitle: "Diese Seite bleibt in einer Ansicht zu",
  closed: (whom) =>
    `Sie sehen die Website als ${whom}. Anmeldung und Kontoseiten gehören der Person allein, deshalb öffnet eine Ansicht sie nicht.`,
  overTitle: "Die Ansicht ist beendet",
  over: "Sie sind wieder Sie selbst, deshalb wurde das Gesendete zurückgehalten. Gehen Sie zurück und senden Sie es noch einmal, wenn Sie das möchten.",
  backToSite: "Zurück zur Website",

  settings: "Personen Bescheid geben",
  settingsLead: "Das entscheiden Inhaber. Es gilt für jede Ansicht einer Person, die von jetzt an beginnt.",
  tellsPerson: "Einer Person per E-Mail sagen, wenn jemand die Website als sie ansieht",
  tellsPersonHint: "Sie sieht es auch in ihrem Konto, unter „Geräte“.",
};
