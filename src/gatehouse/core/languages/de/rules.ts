import type { rules as english } from "../en/rules.ts";
import type { RulePart } from "../../access/rule.ts";
import { formats } from "../formats.ts";

const { list, number, plural } = formats.de;

const parts: Readonly<Record<RulePart, string>> = {
  path: "Pfad",
  host: "Host",
  methods: "Methoden",
  requirement: "Anforderung",
};

export const rules: typeof english = {
  title: "Regeln",
  lead: "Eine Regel sagt, wer einen Teil der Website öffnen darf. Passen mehrere, entscheidet die für den kleineren Teil; gelten mehrere für denselben Teil, müssen alle erfüllt sein.",
  create: "Regel erstellen",
  madeHere: "Hier erstellt",
  none: "Noch keine Regeln",
  search: "Pfad, Host oder Notiz",
  searchButton: "Suchen",
  noneFound: "Keine hier erstellte Regel passt zu dieser Suche",
  noneFoundText: "Versuchen Sie es mit einem Teil des Pfads, etwa /press.",
  showAll: "Alle Regeln zeigen",
  count: (count) => plural(count, { one: "# Regel wurde hier erstellt", other: "# Regeln wurden hier erstellt" }),
  countFound: (count) =>
    plural(count, { one: "# hier erstellte Regel passt", other: "# hier erstellte Regeln passen" }),
  noneText:
    "Erstellen Sie eine, um einen geschlossenen Teil der Website zu öffnen oder für einen Teil mehr zu verlangen als der Code.",
  broken: "Beschädigt",
  damaged: (broken) =>
    `Diese Regel ist in der Datenbank beschädigt. Nicht lesbar: ${list(
      broken.map((part) => parts[part]),
      "and",
    )}.`,
  brokenMeans: (where) =>
    `${where}: Bis Sie die Regel entfernen, können das nur Personen öffnen, die Regeln ändern dürfen.`,
  changeRuleFor: (path) => `Regel für ${path} ändern`,
  nothingHere: "Unter diesem Pfad hat die Website nichts.",
  removeBrokenFor: (path) => `Beschädigte Regel für ${path} entfernen`,
  fromCode: "Aus dem Code der Website",
  fromCodeLead: "Diese gelten immer. Eine Regel von hier kann mehr verlangen, nie weniger.",
  ofConsole: (count) => `Die ${number(count)} Regeln der Verwaltung und der API`,
  partOf: (section) => `Gehört zu: ${section}`,
  locked: "Nicht änderbar",
  onlyFor: (methods) => `, nur für ${methods.join(", ")}`,
  concealed: "Verborgen: Allen anderen wird gesagt, dass es diese Seite nicht gibt.",
  explainsLittle: "Alle anderen erfahren wenig: weder die verlangte Rolle noch eine andere Bedingung.",
  showsPageOf: (section) => `Hinweisseite in der Fassung für: ${section}.`,
  pageGone: (id) =>
    `Einen Bereich „${id}“ hat diese Website nicht mehr. Die Hinweisseite erscheint deshalb, als wäre keine Fassung gewählt.`,

  notCreated: "Die Regel wurde noch nicht erstellt",
  notChanged: "Die Regel wurde nicht geändert",
  readFirst: "Wirkung ansehen",
  wouldSay: "Die Regel würde lauten",
  notSaved: "Noch ist nichts gespeichert.",
  path: "Pfad",
  pathHint: "/press ist eine Seite, /press/* jede Seite direkt darunter, /press/** alles zusammen.",
  otherHost: "Für einen anderen Host",
  host: "Host",
  hostHint:
    "Der Name von etwas, das Ihr Proxy mit diesen Regeln schützt, etwa files.example.org. Dort ist alles geschlossen, bis eine Regel es öffnet. Für diese Website lassen Sie das Feld leer.",
  who: "Wer Zugang hat",
  kinds: {
    "any-role": { label: "Mitglieder mit einer bestimmten Rolle" },
    "all-permissions": { label: "Mitglieder mit bestimmten Berechtigungen" },
    "signed-in": { label: "Alle angemeldeten Mitglieder" },
    public: { label: "Alle", hint: "Auch Besucher ohne Konto." },
    closed: { label: "Niemand", hint: "Auch Inhaber nicht, bis die Regel geändert oder entfernt wird." },
  },
  anyOfRoles: "Eine dieser Rollen genügt",
  allOfPermissions: "Alle diese Berechtigungen sind nötig",
  more: "Weitere Bedingungen",
  fresh: "Höchstens so viele Minuten seit der Eingabe des Passworts",
  freshHint:
    "Liegt die Anmeldung länger zurück, wird noch einmal nach dem Passwort gefragt. Leer: Jede Anmeldung genügt.",
  confirmed: "Nur mit bestätigter E-Mail-Adresse",
  confirmedHint: "Gilt für Mitglieder; wo alle Zugang haben, bewirkt es nichts.",
  secondFactor: "Nur mit zweitem Faktor",
  secondFactorHint: "Mitglieder ohne zweiten Faktor werden zum Einrichten geführt und danach zurück.",
  hours: "Nur an diesen Tagen, zu diesen Zeiten",
  hoursHint: "Zu anderen Zeiten wird Mitgliedern gesagt, wann wieder geöffnet ist. Ohne Auswahl: jederzeit.",
  hourFrom: "Öffnet um",
  hourUntil: "Schließt um",
  hourZone: "Zeitzone dieser Zeiten",
  conceal: "Verbergen, was hier ist",
  concealHint:
    "Wem der Zugriff verweigert wird, dem wird gesagt, dass es diese Seite nicht gibt. Eine Anmeldung wird dort nicht angeboten.",
  whenRefused: "Was alle anderen sehen",
  explainLittle: "Wenig erklären",
  explainLittleHint:
    "Der Grund wird allgemein genannt. Rolle, Berechtigung, Bereich und andere Bedingungen bleiben ungenannt, auch gegenüber Programmen, und niemandem wird angeboten, eine Rolle anzufragen. In „Warum?“ und bei den verweigerten Zugriffen sehen Sie weiterhin alles.",
  pageVersion: "Fassung der Hinweisseite",
  pageVersionHint:
    "Die Seite kann für jeden Bereich eigene Worte und ein eigenes Aussehen haben. Wird wenig erklärt und hier nichts gewählt, erscheint sie wie für die ganze Website.",
  pageOfItsSection: "Wie im Bereich des Pfads",
  sectionGone: (id) => `${id} (kein Bereich mehr)`,
  someMethods: "Nur für manche Arten von Anfragen",
  methods: "Methoden",
  methodsHint:
    "Ohne Auswahl gilt die Regel für jede Anfrage. GET öffnet eine Seite und schließt HEAD ein; Formulare werden mit POST gesendet.",

  trial: {
    begin: "Zuerst erproben",
    beginHint:
      "Eine Regel in Erprobung verweigert niemandem etwas. Sie zählt, was sie verweigert hätte, damit Sie es sehen, bevor sie in Kraft ist.",
    badge: "In Erprobung",
    title: "Diese Regel wird erprobt",
    lead: (since) => `Seit ${since}. Sie verweigert nichts, bis Sie sie in Kraft setzen.`,
    outcome: ({ requests, people, ofStrangers }) =>
      requests === 0
        ? "Bisher hätte sie nichts verweigert."
        : people === 0
          ? `Sie hätte ${plural(requests, { one: "# Anfrage", other: "# Anfragen" })} von nicht angemeldeten Besuchern verweigert.`
          : `Sie hätte ${plural(requests, { one: "# Anfrage", other: "# Anfragen" })} verweigert: von ${list(
              [
                plural(people, { one: "# Person", other: "# Personen" }),
                ...(ofStrangers === 0
                  ? []
                  : [
                      `nicht angemeldeten Besuchern (${plural(ofStrangers, { one: "# Anfrage", other: "# Anfragen" })})`,
                    ]),
              ],
              "and",
            )}.`,
    byReason: (reason, count) => `${reason}: ${number(count)}`,
    latest: "Die letzten",
    visitor: "Jemand",
    times: (count) => plural(count, { one: "einmal", other: "#-mal" }),
    putInForce: "In Kraft setzen",
    question: "Diese Regel in Kraft setzen?",
    questionText:
      "Ab dem nächsten Aufruf verweigert sie, was sie verweigert hätte. Was gezählt wurde, wird dann entfernt.",
    notInForce: "Die Regel wurde nicht in Kraft gesetzt",
    noTrial: "Diese Regel wird nicht erprobt",
    noTrialText: "Vielleicht ist sie schon in Kraft oder entfernt.",
    inWhy: "Regeln in Erprobung",
    inWhyLead: "Sie verweigern nichts, bis sie in Kraft gesetzt werden.",
    wouldRefuse: (reason) => `In Erprobung, würde verweigern: ${reason}`,
    wouldLetIn: "In Erprobung, würde einlassen",
  },

  versions: {
    title: "Frühere Regeln",
    lead: "Jede Änderung einer Regel von hier hinterlässt einen Stand. Jeder lässt sich vergleichen und zurückholen.",
    see: "Frühere Regeln",
    none: "Hier wurde noch keine Regel geändert",
    noneText: "Wenn Sie eine Regel erstellen oder ändern, finden Sie hier ihre früheren Stände.",
    older: "Ältere",
    newest: "Neueste",
    isNow: "Wie jetzt",
    compare: "Vergleichen",
    compareOf: (at) => `Regeln vom ${at} vergleichen`,
    andMore: (count) => plural(count, { one: "und # weitere", other: "und # weitere" }),
    of: (at) => `Die Regeln vom ${at}`,
    missing: "Diesen Stand gibt es nicht",
    comparedWith: "Verglichen mit",
    rulesOfToday: "den Regeln von heute",
    show: "Zeigen",
    same: "Sie sind gleich.",
    added: "Seitdem neu",
    removed: "Seitdem entfernt",
    changed: "Seitdem geändert",
    then: "Damals",
    now: "Jetzt",
    restore: "Diese Regeln zurückholen",
    restoreLead: (count) =>
      plural(count, {
        one: "# Regel ändert sich. Das gilt ab dem nächsten Aufruf.",
        other: "# Regeln ändern sich. Das gilt ab dem nächsten Aufruf.",
      }),
    restoreEffect: "Was das Zurückholen bewirkt",
    notRestored: "Die Regeln wurden nicht zurückgeholt",
    undo: "Rückgängig machen",
    undoTitle: "Diese Änderung rückgängig machen?",
    undoLead: "Änderungen an anderem bleiben bestehen.",
    undoRole: "Eine Rolle, die zurückkommt, hat niemand: Wer sie hatte, muss sie neu bekommen.",
    notUndone: "Nichts wurde rückgängig gemacht",
  },

  plans: {
    title: "Geplant",
    lead: "Diese Änderungen geschehen von selbst zu ihrer Zeit, wenn die Person, die sie geplant hat, dann noch Regeln ändern darf.",
    later: "Ab einem späteren Tag",
    startsAt: "Von",
    startsAtHint: "Leer: sofort. Geplant wird die Regel genau dann erstellt oder geändert, nicht vorher.",
    endsAt: "Bis",
    endsAtHint: "Dann kommt zurück, was vorher galt. Leer: Sie bleibt.",
    zone: "Zeitzone für beides",
    zoneHint: "Etwa Europe/Berlin oder UTC.",
    from: (at) => `Ab ${at}`,
    until: (at) => `bis ${at}`,
    begun: (at) => `In Kraft bis ${at}`,
    isChange: "Ändert eine Regel",
    cancel: "Absagen",
    keep: "Für immer behalten",
    dismiss: "Aus der Liste nehmen",
    failed: "Nicht ausgeführt",
    by: (name) => `Geplant von: ${name}`,
    notCancelled: "Nichts wurde abgesagt",
    aboutRule: "Für diese Regel ist eine Änderung geplant.",
    see: "Geplantes ansehen",
  },

  missing: "Diese Regel gibt es nicht",
  removedMeanwhile:
    "Jemand hat diese Regel entfernt, während Sie daran gearbeitet haben. Ihre Eingaben stehen unten: Erstellen Sie daraus eine neue Regel, oder lassen Sie es dabei.",
  theRule: "Die Regel",
  isOfCode:
    "Diese Regel kommt aus dem Code der Website und wird dort geändert. Eine Regel von hier kann mehr verlangen.",
  removeTitle: "Diese Regel entfernen",
  removeLead: "Dann entscheidet allein, was der Code der Website oder eine Regel für einen größeren Teil verlangt.",
  removeQuestion: "Diese Regel entfernen?",
  remove: "Regel entfernen",
  notRemoved: "Die Regel wurde nicht entfernt",
  removeText:
    "Ohne sie entscheidet allein, was der Code der Website oder eine Regel für einen größeren Teil verlangt. Wo nichts verlangt wird, sind die Seiten für alle offen. Das gilt ab dem nächsten Aufruf.",
};
