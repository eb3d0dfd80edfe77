import type { adminProblems as english } from "../en/admin-problems.ts";
import { formats } from "../formats.ts";
import type { Named } from "../names.ts";
import { access } from "./access.ts";
import { colours } from "./page-parts.ts";

const { list, number } = formats.de;
const { name } = access;
const quoted = (named: Named) => `„${name(named)}“`;

export const adminProblems: typeof english = {
  "not-permitted": ({ permission }) =>
    `Dafür ist die Berechtigung ${quoted(permission)} nötig, die Ihre Rollen Ihnen nicht geben.`,

  "no-such-person": "Diese Person gibt es hier nicht.",
  "no-such-email": ({ email }) => `Mit der E-Mail-Adresse ${email} gibt es kein Konto.`,
  "person-without-token": "Diese Person hat kein Token.",
  "which-token": "Diese Person hat kein Token mit diesem Namen, oder mehrere. Geben Sie den Namen eines Tokens an.",
  "method-unknown": "Wählen Sie eine Methode aus der Liste.",
  "no-such-reference": "Diese Vorgangsnummer gehört zu keinem verweigerten Zugriff.",
  "removes-author": "Sie können sich nicht selbst entfernen. Bitten Sie einen anderen Admin.",
  "suspends-author": "Sie können sich nicht selbst sperren. Bitten Sie einen anderen Admin.",
  "merge-same": "Das ist dasselbe Konto. Wählen Sie ein anderes.",
  "merge-nobody": "Niemand hier hat diese E-Mail-Adresse.",
  "merge-own-goes":
    "Das ist Ihr eigenes Konto, und es würde verschwinden. Lassen Sie Ihres bestehen oder bitten Sie einen anderen Admin.",
  "merge-suspended":
    "Eines der Konten ist gesperrt. Entsperren Sie es zuerst: Ob beide geschlossen sein sollen, entscheiden Sie.",
  "merge-leaving":
    "Für eines der Konten wurde die Löschung verlangt. Auf der Kontoseite lässt es sich behalten, dann können beide zusammengeführt werden.",
  "address-letters":
    "Sie enthält Buchstaben einer anderen Schrift, die lateinischen ähnlich sehen können. Geben Sie sie neu ein.",
  "address-twice": ({ first }) => `Dieselbe E-Mail-Adresse steht weiter oben, an Stelle ${first}.`,
  "address-taken": "Mit dieser E-Mail-Adresse gibt es schon ein Konto.",
  "address-suspended": "Mit dieser E-Mail-Adresse gibt es schon ein Konto, und es ist gesperrt.",
  "addresses-too-many": ({ most }) => `Eine Liste darf bis zu ${most} E-Mail-Adressen enthalten.`,
  "invitation-gone": "Diese Einladung gibt es nicht mehr. Vielleicht wurde sie schon benutzt.",
  "person-undo-too-late":
    "Rückgängig machen kann es, wer es getan hat, eine Stunde lang. Die Zeit ist vorbei, oder es gibt nichts rückgängig zu machen.",
  "undo-changed":
    "Das hat seither jemand noch einmal geändert. Sehen Sie in den Verlauf und ändern Sie es von Hand, wenn Sie es noch möchten.",
  "own-factor-first":
    "Sie haben selbst einen zweiten Faktor, und diese Sitzung hat ihn nicht bestätigt. Öffnen Sie „Zweiter Faktor“ in Ihrem Konto und kommen Sie dann zurück.",
  "mail-too-late": "Der Link oder Code dieser Mail ist abgelaufen. Die Person kann einen neuen anfordern.",
  "own-account": "Das ist Ihr eigenes Konto. Passwort und Sitzungen verwalten Sie auf Ihrer Kontoseite.",
  "line-confirmed": ({ typed }) =>
    `„${typed}“ sagt nicht, ob die E-Mail-Adresse bestätigt ist. Schreiben Sie ja oder nein.`,
  "line-roles": ({ most }) => `Diese Zeile nennt mehr als ${number(most)} Rollen.`,
  "line-until": ({ typed }) => `„${typed}“ ist kein letzter Tag. Schreiben Sie ihn so: 2030-12-31.`,
  "line-twice": ({ line }) => `Dieselbe E-Mail-Adresse steht in Zeile ${number(line)}.`,
  "line-role-unknown": ({ role }) =>
    `Eine Rolle „${role}“ gibt es nicht. Schreiben Sie den Kurznamen einer Rolle, wie ihn die Seite „Rollen“ zeigt.`,
  "import-encoding": "Diese Datei ist nicht in UTF-8. Speichern Sie sie noch einmal als „CSV UTF-8“.",
  "import-no-email": "Keine Spalte heißt „email“. Nennen Sie die Spalten in der ersten Zeile.",
  "import-too-many": ({ most }) => `Eine Datei darf höchstens ${number(most)} Zeilen haben. Teilen Sie sie auf.`,
  "import-unreadable-at": ({ line }) =>
    `Die Datei lässt sich ab Zeile ${number(line)} nicht lesen: Ein Anführungszeichen fehlt oder ist zu viel, oder die Zeile ist zu lang.`,
  "import-empty": "Unter den Namen der Spalten steht in dieser Datei keine Zeile.",
  "import-invitations": ({ most }) =>
    `Einladungen gehen an höchstens ${number(most)} Personen auf einmal. Teilen Sie die Datei auf, oder fügen Sie die Personen ohne Einladung hinzu.`,
  "people-file-too-large": ({ megabytes }) => `Die Datei ist zu groß: höchstens ${number(megabytes)} MB.`,
  "bulk-no-one": "Das betrifft niemanden. Markieren Sie zuerst Personen.",
  "bulk-of-another": "Das hat jemand anders geplant und kann es allein beginnen oder rückgängig machen.",
  "bulk-begun": "Das wurde schon begonnen.",
  "bulk-too-late": "Das lässt sich nicht mehr rückgängig machen.",
  "bulk-missing": "Das gibt es nicht mehr. Was daraus wurde, wird sieben Tage lang aufbewahrt.",
  "bulk-not-back": "Es gibt kein Konto, an dem etwas rückgängig zu machen wäre.",
  "bulk-in-use": "Diese Person hat sich inzwischen angemeldet, deshalb bleibt das Konto.",
  "bulk-author-gone": "Wer das begonnen hat, darf Personen nicht mehr ändern. Der Rest blieb, wie er war.",
  "own-email": "Das ist Ihr eigenes Konto. Die E-Mail-Adresse ändern Sie auf Ihrer Kontoseite.",
  "own-token": "Ihre eigenen Tokens erstellen Sie auf Ihrer Kontoseite.",
  "token-of-suspended": ({ person }) => `Das Konto von ${person} ist gesperrt, ein Token könnte also nichts öffnen.`,
  "token-scope-member": "Ein Token darf nie mehr als die Person, der es gehört.",
  "until-not-a-day": "Wählen Sie einen Tag aus dem Kalender.",
  "until-passed": "Dieser Tag ist vorbei. Wählen Sie den heutigen oder einen späteren.",
  "until-owner": "Inhaber bleibt man, bis die Rolle entzogen wird. Lassen Sie den Tag leer.",
  "no-mail-server": "Diese Website hat keinen Mailserver. Setzen Sie zuerst SMTP_URL.",
  "mail-sent-already": "Diese E-Mail wurde gesendet oder wird es gleich.",
  "no-such-mail": "Diese E-Mail gibt es nicht. E-Mails werden 30 Tage aufbewahrt.",
  "directory-gone": "Dieses Verzeichnis ist nicht mehr verbunden.",
  "directory-changed-meanwhile":
    "Jemand anders hat dieses Verzeichnis inzwischen geändert. Sehen Sie es an und senden Sie Ihres erneut.",
  "too-many-directories": ({ most }) => `Es kann höchstens ${number(most)} Verzeichnisse geben.`,
  "too-many-directory-roles": ({ most }) => `Ein Verzeichnis kann höchstens ${number(most)} Rollen vergeben.`,
  "directory-gives-not": ({ role }) => `Die Rolle ${quoted(role)} darf dieses Verzeichnis nicht vergeben.`,
  "directory-no-owner":
    "Ein Verzeichnis kann niemanden zum Inhaber machen. Wählen Sie Rollen, die diese nicht enthalten.",
  "directory-external-id": "Eine andere Person dieses Verzeichnisses hat diese externe Kennung.",
  "directory-provider": "Diese Anmeldung gibt es nicht mehr. Wählen Sie eine andere.",
  "webhook-url": "Geben Sie eine URL wie https://example.com/hooks ein, ohne Name oder Passwort darin.",
  "webhook-not-https": "Die URL muss mit https:// beginnen, damit unterwegs niemand liest, wer fragt.",
  "webhook-private": "Diese URL führt in ein privates Netz. Eine Einstellung der Website kann das erlauben.",
  "webhook-events-empty": "Wählen Sie mindestens ein Ereignis.",
  "webhook-gone": "Diesen Webhook gibt es nicht.",
  "webhook-changed-meanwhile":
    "Jemand anders hat diesen Webhook inzwischen geändert. Sehen Sie nach, und senden Sie Ihren Stand erneut.",
  "webhook-sent-already": "Das wurde zugestellt oder wird es gleich.",
  "too-many-webhooks": ({ most }) => `Es kann höchstens ${number(most)} Webhooks geben.`,
  "request-gone": "Diese Anfrage wurde inzwischen beantwortet oder zurückgezogen. Es wurde nichts geändert.",
  "request-own": "Das ist Ihre eigene Anfrage. Darüber entscheidet jemand anders.",
  "request-role-held": ({ person, role }) =>
    `${person} hat die Rolle ${quoted(role)} bereits. Wählen Sie eine andere, oder lehnen Sie ab.`,
  "answer-empty": "Schreiben Sie, was die Person lesen soll.",
  "request-not-yours": "Über Anfragen nach dieser Rolle entscheiden Sie nicht.",
  "too-many-approvers": ({ people, roles }) =>
    `Über Anfragen nach einer Rolle können höchstens ${number(people)} Personen und ${number(roles)} Rollen entscheiden.`,
  "approver-outside": ({ person }) =>
    `${person} kann die Verwaltung nicht öffnen, in der Anfragen beantwortet werden. Geben Sie der Person eine Rolle, die das darf.`,
  "approving-role-outside": ({ role }) =>
    `Wer die Rolle ${quoted(role)} hat, kann die Verwaltung nicht öffnen, in der Anfragen beantwortet werden.`,
  "role-not-chosen": "Wählen Sie eine Rolle.",
  "last-owner":
    "Niemand sonst mit der Rolle Inhaber kann sich anmelden und darf nach den Regeln in die Verwaltung, und eine Website braucht immer jemanden. " +
    "Machen Sie zuerst eine andere Person zum Inhaber, oder lassen Sie deren E-Mail-Adresse bestätigen, wo die Regeln das verlangen.",

  "makes-owner": "Nur ein Inhaber kann jemanden zum Inhaber machen.",
  "exceeds-author": ({ permissions }) =>
    `Sie können nur vergeben, was Sie selbst dürfen. Ihnen fehlt ${list(permissions.map(quoted), "and")}.`,
  "outranks-author": "Diese Person darf mehr als Sie. Bitten Sie einen Inhaber um die Änderung.",
  "is-owner": "Diese Person ist Inhaber. Nur ein anderer Inhaber kann das ändern.",

  "view-owner": "Nur Inhaber können die Website als Inhaber ansehen.",
  "view-exceeds": ({ permissions }) =>
    `Sie können die Website nur als jemand ansehen, der nicht mehr darf als Sie. Ihnen fehlt: ${list(permissions.map(quoted), "and")}.`,
  "view-role-foreign": ({ role }) =>
    `Sie haben die Rolle ${quoted(role)} nicht und dürfen sie sich nicht selbst geben, deshalb können Sie die Website nicht mit ihr ansehen.`,
  "view-path": "Geben Sie den Pfad einer Seite dieser Website ein, die eine Ansicht öffnet, etwa /members.",
  "view-own": "Das sind Sie selbst. Die Website sieht für Sie aus wie jetzt.",
  "view-setting-owner": "Nur Inhaber entscheiden, ob Personen Bescheid bekommen.",
  "picture-type":
    "Das ist kein Bild, das angezeigt werden kann. Wählen Sie eine Datei in PNG, JPEG, WebP, AVIF, GIF oder SVG.",
  "picture-damaged": "Dieses Bild ist beschädigt oder zu groß zum Lesen: Es darf höchstens 40 Millionen Pixel haben.",
  "picture-too-large": ({ megabytes }) =>
    `Diese Datei ist zu groß. Ein Bild darf höchstens ${number(megabytes)} MB haben.`,
  "picture-none": "Wählen Sie eine Datei.",
  "picture-alt": "Sagen Sie, was das Bild zeigt, oder dass es nur schmückt.",
  "pictures-busy": "Im Moment werden viele Bilder hochgeladen. Versuchen Sie es in einigen Sekunden wieder.",
  "picture-late": ({ seconds }) =>
    `Dieses Bild hat zu lange gebraucht: Nach ${number(seconds)} Sekunden war es nicht fertig. Versuchen Sie es noch einmal, oder verkleinern Sie es vorher.`,
  "too-many-pictures": ({ most }) =>
    `Es gibt schon ${number(most)} Bilder, mehr sind nicht möglich. Entfernen Sie einige, die nicht verwendet werden.`,
  "pictures-full": ({ megabytes }) =>
    `Die Bilder einer Website dürfen zusammen ${number(megabytes)} MB haben. Entfernen Sie einige, die nicht verwendet werden.`,
  "picture-gone": "Dieses Bild gibt es nicht mehr.",
  "picture-used": "Die Seite, ihr Entwurf oder ihr Verlauf zeigt dieses Bild, deshalb bleibt es.",

  "role-gone": "Diese Rolle gibt es nicht mehr.",
  "role-fixed": ({ role, isOfCode }) =>
    `Die Rolle ${quoted(role)} lässt sich hier nicht ändern. ${isOfCode ? "Sie kommt aus dem Code der Website" : "Sie gehört zu Gatehouse"}.`,
  "role-exceeds": ({ role }) => `Die Rolle ${quoted(role)} gibt mehr, als Sie selbst dürfen. Bitten Sie einen Inhaber.`,
  "role-id-taken": ({ id }) => `Eine Rolle mit dem Kurznamen „${id}“ gibt es schon.`,
  "role-id-reserved": "Wählen Sie einen anderen Kurznamen; dieser ist vergeben.",
  "role-changed-meanwhile":
    "Jemand anders hat diese Rolle geändert, während Sie daran gearbeitet haben. Ihre Änderungen stehen noch unten im Formular; " +
    "speichern Sie noch einmal, um die anderen zu ersetzen, oder laden Sie die Seite neu, um die anderen zuerst zu sehen.",
  "role-circle": ({ labels }) =>
    `Rollen können einander nicht im Kreis enthalten: ${labels.map((label) => `„${label}“`).join(" enthält ")}.`,
  "newcomer-owner": "Wer neu dazukommt, kann kein Inhaber sein. Vergeben Sie diese Rolle auf der Seite der Person.",
  "role-unknown": ({ role }) =>
    `Die Rolle „${role}“ gibt es nicht. Erstellen Sie sie zuerst, oder wählen Sie eine andere.`,
  "permission-unknown": ({ permission }) =>
    `Die Berechtigung „${permission}“ gibt es auf dieser Website nicht. Wer die Website entwickelt, kann sie anlegen.`,
  "section-unknown": ({ section }) =>
    `Einen Bereich „${section}“ hat diese Website nicht mehr. Wählen Sie eine andere Fassung der Seite.`,
  "role-in-rule": ({ role, rule }) =>
    `Die Regel für ${rule} verlangt noch die Rolle ${quoted(role)}. Ändern oder entfernen Sie zuerst diese Regel.`,
  "role-in-plan": ({ role, rule }) =>
    `Was für ${rule} geplant ist, verlangt die Rolle ${quoted(role)}, dann oder danach. Nehmen Sie zuerst den Plan zurück.`,
  "role-in-role": ({ role, including }) =>
    `Die Rolle ${quoted(including)} enthält ${quoted(role)}. Nehmen Sie sie dort zuerst heraus.`,
  "role-in-joining": ({ role }) =>
    `Wer neu dazukommt, bekommt die Rolle ${quoted(role)}. Wählen Sie dafür zuerst eine andere, unter „Wer ein Konto bekommt“.`,
  "role-replacement-same": "Wählen Sie eine andere Rolle als die, die entfernt wird.",
  "role-replacement-owner": "So wird niemand Inhaber. Geben Sie diese Rolle auf der Seite der Person.",
  "role-id-empty": "Eine Rolle braucht einen Kurznamen.",
  "role-name-empty": "Geben Sie der Rolle einen Namen, unter dem man sie kennt.",
  "id-letters": "Verwenden Sie kleine Buchstaben, Ziffern und Bindestriche, und beginnen Sie mit einem Buchstaben.",
  "permission-form": "Eine Berechtigung schreibt man als entity:action, in kleinen Buchstaben.",

  "rule-gone": "Diese Regel gibt es nicht mehr.",
  "rule-fixed": "Diese Regel kommt aus dem Code der Website und lässt sich hier nicht ändern.",
  "no-such-version": "Diesen Stand der Regeln gibt es nicht.",
  "version-too-old": ({ most }) =>
    `Die Regeln wurden seitdem öfter als ${number(most)}-mal geändert, deshalb lässt sich dieser Stand nicht mehr zusammensetzen.`,
  "version-unreadable":
    "Eine Regel aus diesem Stand kann diese Version der Software nicht lesen, deshalb wurde nichts geändert.",
  "version-too-different": ({ most }) =>
    `Dieser Stand unterscheidet sich in mehr als ${number(most)} Regeln. So viele lassen sich nicht auf einmal zurückholen.`,
  "rules-changed-meanwhile":
    "Die Regeln wurden geändert, während Sie diese Seite angesehen haben. Sehen Sie sich die Unterschiede noch einmal an, und entscheiden Sie dann.",
  "undo-nothing": "Hier gibt es nichts rückgängig zu machen.",
  "undo-too-late":
    "Eine Änderung lässt sich eine Stunde lang rückgängig machen. Diese ist älter; die früheren Stände der Regeln gibt es noch.",
  "undo-changed-since":
    "Was hier geändert wurde, wurde seitdem noch einmal geändert und deshalb nicht rückgängig gemacht. Nichts wurde geändert.",
  "undo-role-held":
    "Diese Rolle wurde seitdem jemandem gegeben und deshalb nicht entfernt. Entziehen Sie sie der Person zuerst.",
  "days-empty": "Wählen Sie mindestens einen Tag.",
  "hours-needed": ({ path }) =>
    `Eine Regel mit Zeiten kann ${path} nicht einschließen, denn das wird jederzeit gebraucht. Wählen Sie einen Pfad daneben.`,
  "zone-unknown": "Das ist keine Zeitzone. Schreiben Sie sie so: Europe/Berlin.",
  "time-unreadable": "Wählen Sie einen Tag und eine Uhrzeit.",
  "plan-ends-first": "Das Ende liegt vor dem Beginn.",
  "plan-gone": "Das ist nicht mehr geplant.",
  "plan-under-way":
    "Das wird gerade ausgeführt und lässt sich nicht mehr anhalten. Sehen Sie noch einmal in der Liste nach.",
  "plan-author": ({ person }) =>
    `${person === "" ? "Wer das geplant hat" : person} darf Regeln nicht mehr ändern, deshalb wurde es nicht ausgeführt.`,
  "plan-rule-changed": "Die Regel wurde seit der Planung geändert oder entfernt und deshalb gelassen, wie sie ist.",
  "plan-gave-up": "Das gelang trotz vieler Versuche nicht. Das Protokoll der Website sagt, warum.",
  "too-many-plans": ({ most }) => `${number(most)} Änderungen sind schon geplant, mehr geht nicht.`,
  "trial-planned": "Eine Erprobung beginnt sofort. Lassen Sie die Zeiten leer.",
  "rule-in-force": "Diese Regel ist schon in Kraft.",
  "too-many-trials": ({ most }) =>
    `${number(most)} Regeln werden schon erprobt, mehr geht nicht. Setzen Sie zuerst eine in Kraft, oder entfernen Sie eine.`,
  "rule-changed-meanwhile":
    "Jemand anders hat diese Regel geändert, während Sie daran gearbeitet haben. Ihre Änderungen stehen noch unten im Formular; " +
    "speichern Sie noch einmal, um die anderen zu ersetzen, oder laden Sie die Seite neu, um die anderen zuerst zu sehen.",
  "conceals-host":
    "Ein Teil eines anderen Hosts lässt sich nicht verbergen: Dessen eigener Server sagt, was es dort nicht gibt.",
  "conceals-basic": ({ section, path }) =>
    `Auf ${path} (${section}) melden sich Programme mit einem Passwort an. Wie lange dessen Prüfung dauert, würde verraten, ` +
    "was diese Regel verbirgt. Wählen Sie einen anderen Pfad, oder verbergen Sie ihn nicht.",
  "base-written": ({ base, page }) =>
    `Lassen Sie ${base} weg, womit jeder Pfad dieser Website beginnt: Schreiben Sie ${page}.`,
  "closes-console": ({ path }) =>
    `Das würde Seiten unter ${path} für alle schließen, auch für Inhaber. Wählen Sie, wer sie noch öffnen darf.`,
  "closes-sign-in": ({ path }) =>
    `Mit dieser Änderung könnte sich niemand mehr anmelden, weil auch ${path} geschlossen wäre. ` +
    `Gilt eine Regel für ${path} und weitere Seiten, muss daneben eine Regel stehen, die ${path} für alle öffnet.`,
  "locks-out-author": ({ path }) =>
    `Nach dieser Änderung könnten Sie ${path} nicht mehr verwenden und sie also nicht zurücknehmen. Geben Sie sich dort zuerst Zugang.`,
  "author-unconfirmed": ({ path }) =>
    `Ihre eigene E-Mail-Adresse ist noch nicht bestätigt, das würde also Seiten unter ${path} für Sie schließen. Lassen Sie sie zuerst bestätigen.`,
  "locks-out-owner": ({ owner, path }) =>
    `Nach dieser Änderung könnte ${owner}, ein Inhaber, ${path} nicht mehr verwenden. Geben Sie Inhabern dort zuerst Zugang.`,
  "locks-out-unconfirmed-owner": ({ owner, path }) =>
    `Nach dieser Änderung könnte ${owner}, ein Inhaber, ${path} nicht mehr verwenden, weil die E-Mail-Adresse nicht bestätigt ist. ` +
    "Lassen Sie sie zuerst bestätigen.",
  "shuts-confirmation": ({ path, page }) =>
    `Nach dieser Änderung wäre ${path} für Mitglieder ohne bestätigte E-Mail-Adresse geschlossen, und genau dort bestätigt man sie. ` +
    `Erstellen Sie zuerst eine Regel, die ${page} für alle angemeldeten Mitglieder öffnet.`,
  "weakens-code": ({ path, section, asked }) =>
    `Der Code der Website verlangt für ${path}${section === undefined ? "" : ` (${section})`} schon mehr: ` +
    `„${access.requirement(asked)}“. Eine Regel von hier kann mehr verlangen, nicht weniger.`,
  "path-expected": "Schreiben Sie den Pfad ohne den Namen der Website, etwa /members.",
  "host-form": "Schreiben Sie nur den Host, etwa files.example.org, ohne https:// davor und / danach.",
  "path-slash": "Beginnen Sie den Pfad mit einem Schrägstrich, etwa /members.",
  "path-query": "Lassen Sie ? und # weg: Eine Regel sieht nur den Pfad davor.",
  "path-invisible": "Der Pfad enthält ein unsichtbares Zeichen. Tippen Sie ihn neu ein.",
  "path-backslash": "Trennen Sie die Teile des Pfads mit /, nicht mit \\.",
  "path-encoded": "Schreiben Sie den Pfad so, wie man ihn liest, ohne Codes, die mit % beginnen.",
  "path-parts": ({ most }) => `Höchstens ${number(most)} Teile zwischen Schrägstrichen.`,
  "path-stars": ({ most }) => `Höchstens ${number(most)} Mal *. Mit ** am Ende erfassen Sie alles darunter.`,
  "path-empty-part": "Zwei Schrägstriche folgen aufeinander. Lassen Sie einen weg.",
  "path-dots": "Schreiben Sie den ganzen Pfad, ohne . und .. zwischen den Schrägstrichen.",
  "path-stars-end": "Setzen Sie ** ans Ende: Es steht für alles darunter. Für einen einzelnen Teil steht *.",
  "path-star-alone": "Lassen Sie * allein zwischen Schrägstrichen stehen, etwa /blog/*.",
  "path-parameter": "Schreiben Sie * für den Teil, der sich ändert, etwa /blog/*.",
  "path-html": "Lassen Sie .html weg: Eine Regel für /about gilt auch für /about.html.",
  "minutes-whole": "Schreiben Sie eine ganze Zahl von Minuten.",
  "minutes-few": "Mindestens eine Minute.",
  "minutes-many": ({ most }) => `Höchstens ${most} Minuten, das ist eine Woche.`,
  "roles-empty": "Wählen Sie mindestens eine Rolle.",
  "permissions-empty": "Wählen Sie mindestens eine Berechtigung.",

  "page-missing": "Diese Website hat noch keine Hinweisseite. Starten Sie die Website einmal.",
  "page-unreadable": "Diese Seite ist nicht lesbar.",
  "page-without-version": "Die Seite gibt nicht an, in welchem Format sie gespeichert ist.",
  "page-newer":
    "Diese Seite stammt von einer neueren Ausgabe von Gatehouse. Aktualisieren Sie die Website, um sie zu öffnen.",
  "page-version": ({ version }) => `Das Seitenformat ${version} ist nicht bekannt.`,
  "page-changed-by": ({ person }) => `${person} hat die Seite geändert, während Sie daran gearbeitet haben.`,
  "page-changed-by-someone": "Jemand anders hat die Seite geändert, während Sie daran gearbeitet haben.",
  "nothing-to-publish": "Besucher sehen diese Seite schon: Es hat sich nichts geändert.",
  "page-not-ready": ({ count }) =>
    count === 1
      ? "Eines steht der Veröffentlichung im Weg. Was, steht auf der Seite „Veröffentlichen“."
      : `${number(count)} Dinge stehen der Veröffentlichung im Weg. Sie stehen auf der Seite „Veröffentlichen“.`,
  "schedule-past": "Wählen Sie einen Zeitpunkt, der noch kommt.",
  "schedule-far": ({ days }) => `Wählen Sie einen Zeitpunkt innerhalb der nächsten ${number(days)} Tage.`,
  "nothing-scheduled": "Es ist nichts mehr geplant.",
  "other-page-live": ({ revision }) =>
    `In der Zwischenzeit wurde veröffentlicht: Besucher sehen Version ${number(revision)}. Es wurde nichts zurückgenommen.`,
  "too-many-preview-links": ({ most }) =>
    `Es gibt ${number(most)} Vorschau-Links. Widerrufen Sie einen, der nicht mehr gebraucht wird.`,
  "preview-link-gone": "Dieser Vorschau-Link gilt nicht mehr.",
  "schedule-author": ({ person }) =>
    `${person} darf nicht mehr veröffentlichen, deshalb wurde die Seite nicht veröffentlicht.`,
  "schedule-gave-up":
    "Die Seite konnte nicht veröffentlicht werden: Die Datenbank versagte jedes Mal. Warum, steht im Protokoll.",
  "import-too-large": ({ most }) => `Die Datei ist zu groß: höchstens ${number(most)} MB.`,
  "import-not-json": "Das ist keine Datei einer Seite: Sie ist kein JSON.",
  "import-other":
    "Das ist keine Datei einer Seite. Erstellen Sie eine mit „Exportieren“ oder mit `gatehouse page export`.",
  "import-newer": "Diese Datei stammt von einer neueren Ausgabe von Gatehouse. Aktualisieren Sie diese Website zuerst.",
  "change-missing": "Diese Änderung gibt es nicht. Vielleicht ist sie älter als das, was aufbewahrt wird.",
  "filter-unread": "Ein Filter dieser Adresse ist nicht lesbar. Wählen Sie die Filter noch einmal.",
  "effects-at-once":
    "Gerade wird berechnet, was andere Änderungen bewirken. Versuchen Sie es in einer halben Minute noch einmal.",
  "effect-late":
    "Was die Änderung bewirkt, ließ sich nicht rechtzeitig berechnen. Versuchen Sie es noch einmal; geändert wurde nichts.",
  "exports-at-once": "Gerade werden andere Dateien geschrieben. Versuchen Sie es in einer Minute noch einmal.",
  "views-full": ({ most }) => `Es gibt schon ${most} Ansichten. Entfernen Sie zuerst eine.`,
  "view-taken": "Eine Ansicht heißt schon so. Wählen Sie einen anderen Namen.",
  "view-name-empty": "Geben Sie der Ansicht einen Namen.",
  "import-busy": "Im Moment wird eine andere Datei gelesen. Versuchen Sie es in einer Minute wieder.",
  "page-too-large": ({ most }) =>
    `Die Seite ist voll: Alle Texte und Einstellungen zusammen dürfen ${number(most)} kB haben. Kürzen oder entfernen Sie etwas.`,
  "import-hostile":
    "Diese Datei enthält mehr als jede Seite, ist tiefer verschachtelt oder enthält Namen, die keine Seite hat. Es wurde nichts geändert.",
  "import-page": ({ why }) => `Die Seite in dieser Datei ist nicht verwendbar. ${why}`,
  "import-picture": ({ name, why }) =>
    `Das Bild „${name}“ in dieser Datei ist nicht verwendbar, deshalb wurde der Entwurf nicht geändert. ${why}`,
  "revision-missing": ({ revision }) =>
    `Die Version ${revision} gibt es nicht, oder sie stammt von einer neueren Ausgabe von Gatehouse.`,
  "theme-gone": "Das Design dieser Seite gibt es nicht mehr. Wählen Sie unter „Aufbau“ ein anderes.",
  "too-faint": ({ pairs }) =>
    pairs
      .map(
        ({ mode, front, back, ratio, needed }) =>
          `Im ${mode === "light" ? "hellen" : "dunklen"} Modus ist der Kontrast zu schwach (${colours[front] ?? front} auf: ${colours[back] ?? back}): ` +
          `${number(ratio)} zu 1, nötig sind ${number(needed)} zu 1.`,
      )
      .join(" "),
  "block-gone": "Dieser Baustein ist nicht mehr auf der Seite. Laden Sie die Seite neu.",
  "block-once": ({ block }) =>
    `${{ "sign-in": "Anmeldeformular", heading: "Überschrift" }[block]}: Davon hat die Seite schon einen, und mehr braucht sie nicht.`,
  "sign-in-needed":
    "Das Anmeldeformular lässt sich nicht entfernen: Ohne es könnte sich niemand anmelden. Sie können es verschieben und gestalten.",
  "heading-needed":
    "Die Überschrift bleibt: Sie sagt, was passiert ist. Sie können sie verschieben und ihren Text ändern.",
  "one-sign-in": "Die Seite braucht genau ein Anmeldeformular, sonst könnte sich dort niemand anmelden.",
  "one-heading": "Die Seite braucht genau eine Überschrift.",
  "sign-in-hidden": "Das Anmeldeformular muss allen gezeigt werden, die nicht angemeldet sind.",
  "heading-hidden": "Die Überschrift muss allen und bei jedem Grund gezeigt werden.",
  "blocks-same-id": "Zwei Bausteine haben dieselbe ID.",
  "too-many-blocks": ({ most }) => `Höchstens ${number(most)} Bausteine.`,
  "too-many-links": ({ most }) => `Höchstens ${number(most)} Links.`,
  "too-many-steps": ({ most }) => `Höchstens ${number(most)} Schritte.`,
  "step-too-long": ({ most }) => `Jeder Schritt darf höchstens ${number(most)} Zeichen haben.`,
  "text-too-long": "Das ist zu viel Text für diese Seite.",
  "text-paragraphs": ({ most }) =>
    `Ein Text fasst höchstens ${number(most)} Absätze und Listen. Schreiben Sie den Rest in einen weiteren Block.`,
  "text-items": ({ most }) => `Eine Liste fasst höchstens ${number(most)} Zeilen. Beginnen Sie eine weitere Liste.`,
  "text-parts": ({ most }) =>
    `Ein Absatz fasst höchstens ${number(most)} fette Wörter, kursive Wörter und Links. Beginnen Sie einen neuen Absatz.`,
  "link-name-empty": "Geben Sie dem Link einen Namen.",
  "link-words-empty": "Ein Link braucht einen Text.",
  "domain-form": "Schreiben Sie Domains wie example.org, eine je Zeile.",
  "terms-version-empty": "Geben Sie den Bedingungen eine Version, etwa das Datum, ab dem sie gelten.",
  "sign-up-gone": "Diese Anfrage gibt es nicht mehr.",
  "href-form":
    "Geben Sie eine URL ein, die mit https:// beginnt, mailto:help@example.com, tel:+4930123 oder einen Pfad auf dieser Website wie /help.",
  "phone-form": "Geben Sie eine Telefonnummer ein, etwa +49 30 1234567.",
  "languages-empty": "Wählen Sie mindestens eine Sprache.",
  "languages-twice": "Jede Sprache lässt sich nur einmal wählen.",
  "sections-empty": "Wählen Sie mindestens einen Bereich, oder zeigen Sie den Baustein überall.",
  "field-unknown": ({ name }) => `„${name}“ ist hier nicht bekannt.`,
  "json-expected": "Diese URL nimmt JSON entgegen.",
  "blocks-too-deep": "Bausteine lassen sich höchstens vier Ebenen tief ineinander setzen.",
  "time-form": "Wählen Sie einen Tag und eine Uhrzeit.",
  "reasons-empty": "Wählen Sie mindestens einen Grund, oder zeigen Sie den Baustein bei allen.",
  "not-in-list": "Wählen Sie etwas aus der Liste.",
  "deletion-days": "Geben Sie eine ganze Zahl von 1 bis 365 ein.",
};
