import type { ChangedRulePart } from "../../access/rule-versions.ts";
import type { DescribedRequirement } from "../../access/described.ts";
import type { AnyBlockKind } from "../../page/block.ts";
import type { CopyScope } from "../../page/copy.ts";
import type { changes as english, CodePart, PageChange, Viewed, ViewEnd } from "../en/changes.ts";
import type { JoiningMode } from "../../identity/joining.ts";
import type { ExportedRecordName } from "../../records/export.ts";
import { changeMoment } from "../change-moment.ts";
import { formats } from "../formats.ts";
import type { Named } from "../names.ts";
import { access } from "./access.ts";
import { languageNames } from "./language-names.ts";
import { blockLabel } from "./page-parts.ts";
import { records } from "./records.ts";

const { calendarDay, list, plural } = formats.de;
const moment = changeMoment(formats.de.moment);
const { name } = access;

const as = (roles: readonly Named[]) => (roles.length === 0 ? "" : ` als ${list(roles.map(name), "and")}`);
const joiningModes: Readonly<Record<JoiningMode, string>> = {
  closed: "niemand von selbst",
  invited: "mit Einladung",
  approved: "nach Prüfung",
  domains: "E-Mail-Adressen bestimmter Domains",
  everybody: "alle",
};
const codeParts: Readonly<Record<CodePart, string>> = {
  sections: "Bereiche",
  rules: "Regeln",
  roles: "Rollen",
  permissions: "Berechtigungen",
};
const exportedRecords: Readonly<Record<ExportedRecordName, string>> = {
  people: "Die Liste der Personen",
  refusals: "Die Aufzeichnung verweigerter Zugriffe",
  audit: "Die Liste der Änderungen",
};
const alsoTokens = (tokens: boolean) => (tokens ? " und die Tokens widerrufen" : "");
const untilDay = (until: string | undefined) => (until === undefined ? "" : ` bis ${calendarDay(until)}`);
const ruleParts: Readonly<Record<ChangedRulePart, string>> = {
  where: "der Pfad",
  who: "wer hineindarf",
  seen: "was alle anderen sehen",
  methods: "die Arten von Anfragen",
  note: "wozu sie da ist",
};
const rule = (path: string, asked: DescribedRequirement) => `Regel für ${path}: ${access.requirement(asked)}`;

const because = (reason: string | undefined) => (reason === undefined ? "" : `: „${reason}“`);

const viewed = ({ person, role }: Viewed) => (role === undefined ? (person ?? "") : `Rolle ${name(role)}`);
const viewEnds: Readonly<Record<ViewEnd, string>> = {
  admin: "",
  time: ": die Zeit war um",
  lost: ": sie war nicht mehr erlaubt, oder die Sitzung war zu Ende",
  replaced: ": eine andere trat an ihre Stelle",
};

export const changes: typeof english = {
  "person-added": ({ person, roles }) =>
    `${person} hinzugefügt${roles.length === 0 ? "" : ` als ${list(roles.map(name), "and")}`}`,
  "person-removed": ({ person }) => `${person} entfernt`,
  "account-removed": "Das Konto einer Person entfernt",
  "person-suspended": ({ person, note }) =>
    `${person} gesperrt${note === undefined ? "" : ` und dazu geschrieben: „${note}“`}`,
  "person-reinstated": ({ person }) => `${person} entsperrt`,
  "person-renamed": ({ before, after }) => `Eigenen Namen geändert, von ${before} zu ${after}`,
  "person-renamed-by-admin": ({ before, after }) => `${before} in ${after} umbenannt`,
  "person-email-corrected": ({ person, before, after, confirmed }) =>
    `E-Mail-Adresse von ${person} von ${before} zu ${after} geändert, ${confirmed ? "sie gilt als bestätigt" : "sie ist nicht bestätigt"}`,
  "people-merged": ({ person, kept, other, freed, roles }) =>
    `Konto von ${other} mit dem von ${person} zusammengeführt, Anmeldung mit ${kept} (nicht mehr mit ${freed})${roles.length === 0 ? "" : `, dazugekommen: ${list(roles.map(name), "and")}`}`,
  "owner-set-up": ({ roles }) => `Hat mit dem Link der Einrichtung ein Konto angelegt${as(roles)}`,
  "owner-from-settings": ({ person, roles }) => `${person}${as(roles)} hinzugefügt, wie in OWNER_EMAIL angegeben`,
  "person-joined": ({ roles }) => `Hat ein Konto angelegt${as(roles)}`,
  "person-joined-provider": ({ provider, roles }) =>
    `Hat durch Anmeldung bei ${provider} ein Konto angelegt${as(roles)}`,
  "role-given-provider": ({ provider, role }) => `Rolle ${name(role)} bei einer Anmeldung über ${provider} erhalten`,
  "role-taken-provider": ({ provider, role }) => `Rolle ${name(role)} verloren, die von ${provider} kam`,
  "provider-linked": ({ provider }) => `Konto bei ${provider} verknüpft`,
  "provider-unlinked": ({ provider }) => `Verknüpfung mit dem Konto bei ${provider} entfernt`,
  "person-joined-invited": ({ roles }) => `Hat auf Einladung ein Konto angelegt${as(roles)}`,
  "person-invited": ({ email, roles }) => `${email} eingeladen${as(roles)}`,
  "invitation-taken-back": ({ email }) => `Die Einladung von ${email} zurückgenommen`,
  "person-accepted": ({ person, roles }) => `Die Anfrage von ${person} nach einem Konto angenommen${as(roles)}`,
  "person-declined": ({ email }) => `Die Anfrage von ${email} nach einem Konto abgelehnt`,
  "joining-changed": ({ mode }) => `Geändert, wer ein Konto bekommt: ${joiningModes[mode]}`,
  "signing-in-changed": ({ emailCode, trustBrowsers }) =>
    `Anmeldung geändert: Code per E-Mail ${emailCode ? "an" : "aus"}, vertraute Browser ${trustBrowsers ? "an" : "aus"}`,
  "view-began": ({ person, role, told }) =>
    `Ansicht der Website als ${viewed({ person, role })} begonnen${told === true ? ", per E-Mail mitgeteilt" : ""}`,
  "view-ended": ({ person, role, why }) =>
    `Ansicht der Website als ${viewed({ person, role })} beendet${viewEnds[why]}`,
  "view-as-changed": ({ tellsPerson }) =>
    `Geändert, ob Personen von Ansichten erfahren: ${tellsPerson ? "per E-Mail" : "nein"}`,
  "session-disowned": "Eine Sitzung beendet, die nicht von ihm oder ihr war",
  "deletion-asked": ({ on }: { on: string }) => `Um die Löschung des eigenen Kontos gebeten (am ${on})`,
  "account-kept": "Behält das eigene Konto",
  "account-deleted": "Das eigene Konto gelöscht",
  "about-deleted-person": "Etwas an einer Person geändert, deren Konto gelöscht ist",
  "account-deletion-changed": ({ days }: { days: number | null }) =>
    `Geändert, wie Mitglieder ihr Konto löschen: ${days === null ? "nur durch die Verwaltung" : days === 0 ? "sofort" : `nach ${days} Tagen`}`,
  "own-password-reset": "Hat mit einem Link aus einer E-Mail ein neues Passwort gesetzt",
  "own-email-changed": ({ before, after }) => `Hat die eigene E-Mail-Adresse von ${before} in ${after} geändert`,
  "role-given": ({ person, role, until, reason }) =>
    `${person} die Rolle ${name(role)} gegeben${untilDay(until)}${because(reason)}`,
  "role-approved": ({ person, role, until, reason }) =>
    `Die Rolle ${name(role)} für ${person} genehmigt${untilDay(until)}${because(reason)}`,
  "role-taken": ({ person, role }) => `${person} die Rolle ${name(role)} entzogen`,
  "role-declined": ({ person, role, note }) =>
    `Die Rolle ${name(role)} für ${person} abgelehnt${note === undefined ? "" : ` und dazu geschrieben: „${note}“`}`,
  "role-requested": ({ role, note }) => `Die Rolle ${name(role)} angefragt${note === undefined ? "" : `: „${note}“`}`,
  "role-request-withdrawn": ({ role }) => `Die Anfrage für die Rolle ${name(role)} zurückgezogen`,
  "own-password-changed": "Eigenes Passwort geändert",
  "second-factor-set-up": "Zweiten Faktor eingerichtet",
  "second-factor-turned-off": "Zweiten Faktor ausgeschaltet",
  "recovery-codes-made": "Neue Wiederherstellungscodes erstellt",
  "passkey-added": ({ passkey }) => `Passkey „${passkey}“ hinzugefügt`,
  "passkey-removed": ({ passkey }) => `Passkey „${passkey}“ entfernt`,
  "second-factor-reset": ({ person }) => `Zweiten Faktor von ${person} entfernt`,
  "password-replaced": ({ person, tokens }) => `${person} ein neues Passwort gegeben${alsoTokens(tokens)}`,
  "session-ended": ({ person }) => `Eine Sitzung von ${person} beendet`,
  "sessions-ended": ({ person, tokens }) => `Alle Sitzungen von ${person} beendet${alsoTokens(tokens)}`,
  "confirmation-link-made": ({ person }) => `Einen Link erstellt, der die E-Mail-Adresse von ${person} bestätigt`,
  "email-confirmed": ({ person }) => `Die E-Mail-Adresse von ${person} bestätigt`,
  "email-unconfirmed": ({ person }) => `Die Bestätigung der E-Mail-Adresse von ${person} zurückgenommen`,
  "token-made": ({ token, person }) => `Das Token „${token}“ erstellt${person === undefined ? "" : `, für ${person}`}`,
  "token-revoked": ({ token, person }) =>
    `Das Token „${token}“${person === undefined ? "" : ` von ${person}`} widerrufen`,
  "role-approved-other": ({ person, asked, role, until }) =>
    `${person} die Rolle ${name(role)}${untilDay(until)} gegeben, statt der angefragten Rolle ${name(asked)}`,
  "role-request-answered": ({ person, role, note }) => `${person} zur Rolle ${name(role)} geschrieben: „${note}“`,
  "role-approvers-changed": ({ role, people, roles }) =>
    people + roles.length === 0
      ? `Der Rolle ${name(role)} alle genommen, die über Anfragen entscheiden`
      : `Gewählt, wer über Anfragen nach der Rolle ${name(role)} entscheidet: ${list([...roles.map(name), ...(people === 0 ? [] : [plural(people, { one: "# Person", other: "# Personen" })])], "and")}`,
  "directory-added": ({ directory, roles }) =>
    `Verzeichnis ${directory} verbunden${roles.length === 0 ? "" : `, es darf vergeben: ${list(roles.map(name), "and")}`}`,
  "directory-changed": ({ directory, roles }) =>
    `Verzeichnis ${directory} geändert, es darf vergeben: ${roles.length === 0 ? "keine Rolle" : list(roles.map(name), "and")}`,
  "directory-token-renewed": ({ directory }) => `Neues Token für das Verzeichnis ${directory} erstellt`,
  "directory-removed": ({ directory }) => `Verzeichnis ${directory} getrennt`,
  "directory-let-go": ({ person }) => `${person} aus dem Verzeichnis entfernt`,
  "webhook-added": ({ host }) => `Webhook zu ${host} hinzugefügt`,
  "webhook-changed": ({ host }) => `Webhook zu ${host} geändert`,
  "webhook-removed": ({ host }) => `Webhook zu ${host} entfernt`,
  "webhook-secret-renewed": ({ host }) => `Neues Geheimnis für den Webhook zu ${host} erstellt`,
  "webhook-tested": ({ host }) => `Einen Test an den Webhook zu ${host} gesendet`,
  "webhook-sent-again": ({ host }) => `Etwas noch einmal an den Webhook zu ${host} gesendet`,
  "role-created": ({ role }) => `Die Rolle ${role} erstellt`,
  "role-changed": ({ role }) => `Die Rolle ${role} geändert`,
  "role-removed": ({ role, replacement }) =>
    `Die Rolle ${role} entfernt${replacement === undefined ? "" : `; wer sie hatte, bekam ${name(replacement)}`}`,
  "rule-created": ({ path, asked }) => `Neue ${rule(path, asked)}`,
  "rule-changed": ({ path, asked, parts = [] }) => {
    const inWords = parts.length === 0 ? "" : ` (${parts.map((part) => ruleParts[part]).join(", ")})`;
    return `Geänderte ${rule(`${path}${inWords}`, asked)}`;
  },
  "rule-tried": ({ path, asked }) => `Erprobung begonnen: ${rule(path, asked)}`,
  "rule-put-in-force": ({ path, asked }) => `In Kraft gesetzt: ${rule(path, asked)}`,
  "rule-brought-back": ({ path, asked, of }) =>
    `Die Regel für ${path} zurückgeholt, wie sie ${of === null ? "vorher" : `am ${moment(of)}`} war${asked === null ? "" : `: ${access.requirement(asked)}`}`,
  "rule-taken-back": ({ path, of }) =>
    `Die Regel für ${path} zurückgenommen${of === null ? "" : `, die es am ${moment(of)} nicht gab`}`,
  "rule-planned": ({ path, asked, startsAt, endsAt }) =>
    `Ab ${moment(startsAt)}${endsAt === null ? "" : ` bis ${moment(endsAt)}`} geplant: ${rule(path, asked)}`,
  "rule-plan-cancelled": ({ path }) => `Die geplante Änderung der Regel für ${path} abgesagt`,
  "rule-plan-kept": ({ path }) => `Die Regel für ${path} behalten, die enden sollte`,
  "rule-removed": ({ path }) => `Die Regel für ${path} entfernt`,
  "page-edited": ({ parts }) => `Die Hinweisseite geändert: ${[...new Set(parts.map(partOfPage))].join("; ")}`,
  "page-published": ({ revision }) => `Version ${revision} der Hinweisseite veröffentlicht`,
  "page-restored": ({ old, revision }) => `Version ${old} der Hinweisseite wiederhergestellt, als Version ${revision}`,
  "draft-discarded": "Den Entwurf der Hinweisseite verworfen",
  "revision-in-draft": ({ revision }) => `Version ${revision} der Hinweisseite zum Entwurf gemacht`,
  "page-imported": "Den Entwurf der Hinweisseite durch einen aus einer Datei ersetzt",
  "page-scheduled": ({ at }) => `Den Entwurf der Hinweisseite für ${moment(at)} geplant`,
  "page-unscheduled": ({ at }) => `Die für ${moment(at)} geplante Hinweisseite abgesagt`,
  "page-published-later": ({ revision }) => `Version ${revision} der Hinweisseite veröffentlicht, wie geplant`,
  "preview-link-made": ({ page, endsAt }) =>
    `Einen Vorschau-Link erstellt, der bis ${moment(endsAt)} gilt: ${page === "draft" ? "Entwurf" : `Version ${page}`} der Hinweisseite`,
  "preview-link-revoked": ({ page }) =>
    `Einen Vorschau-Link widerrufen: ${page === "draft" ? "Entwurf" : `Version ${page}`} der Hinweisseite`,
  "translation-confirmed": ({ language }) =>
    `Einen Text der Hinweisseite als aktuell bestätigt: ${languageNames[language]}`,
  "code-changed": ({ parts }) =>
    `Mit einer neuen Fassung der Website geändert: ${list(
      parts.map((part) => codeParts[part]),
      "and",
    )}`,
  "refusal-view-saved": ({ name }) => `Ansicht „${name}“ der verweigerten Zugriffe gespeichert`,
  "refusal-view-removed": ({ name }) => `Ansicht „${name}“ der verweigerten Zugriffe entfernt`,
  "record-exported": ({ record }) => `${exportedRecords[record]} als Datei heruntergeladen`,
  "mail-sent-again": "Eine E-Mail noch einmal gesendet",
  "own-language-changed": ({ language }) =>
    `Eigene Sprache geändert: ${language === null ? "wie der Browser" : languageNames[language]}`,
  "picture-uploaded": ({ name }) => `Das Bild „${name}“ hochgeladen`,
  "picture-described": ({ name }) => `Die Angaben zum Bild „${name}“ geändert`,
  "picture-removed": ({ name }) => `Das Bild „${name}“ entfernt`,
};

function partOfPage(part: PageChange): string {
  switch (part.kind) {
    case "words":
      return `Texte ${scopeOfWords(part.scope)} auf ${languageNames[part.language]}`;
    case "labels":
      return `Beschriftungen auf ${languageNames[part.language]}`;
    case "languages":
      return "Sprachen";
    case "links":
      return "Hilfe-Links";
    case "contact":
      return "Kontakt";
    case "theme":
      return "Design";
    case "layout":
      return "Aufbau";
    case "look":
      return `Aussehen ${scopeOfWords(part.scope)}`;
    case "added":
      return `${blockName(part.block)} hinzugefügt`;
    case "moved":
      return `${blockName(part.block)} verschoben`;
    case "removed":
      return `${blockName(part.block)} entfernt`;
    case "settings":
      return `Einstellungen: ${blockName(part.block)}`;
  }
}

function scopeOfWords(scope: CopyScope): string {
  if (scope.kind === "site") return "für die ganze Website";
  if (scope.kind === "sign-in") return "für die Anmeldeseite";
  const section = scope.kind === "section" ? [`den Bereich ${scope.section}`] : [];
  const reason = scope.reason === undefined ? [] : [`den Grund „${records.reasons[scope.reason].label}“`];
  return `für ${[...section, ...reason].join(" und ")}`;
}

function blockName(block: AnyBlockKind | null): string {
  return block === null ? "Ein Baustein" : blockLabel(block);
}
