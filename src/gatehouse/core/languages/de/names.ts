import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "Inhaber",
  admin: "Admin",
  editor: "Redaktion",
  member: "Mitglied",
  "console:open": "Verwaltung öffnen",
  "page:edit": "Hinweisseite bearbeiten",
  "page:theme": "Aussehen der Hinweisseite ändern",
  "page:publish": "Hinweisseite veröffentlichen",
  "people:view": "Mitglieder und ihre Sitzungen sehen",
  "people:manage": "Mitglieder hinzufügen und sperren, ihre Sitzungen beenden und Rollen vergeben",
  "people:export": "Listen der Mitglieder herunterladen",
  "people:view-as": "Die Website als Rolle oder Person ansehen",
  "roles:manage": "Rollen erstellen und ändern",
  "rules:manage": "Regeln erstellen und ändern",
  "refusals:view": "Sehen, wem der Zugriff verweigert wurde und warum",
  "audit:view": "Sehen, was geändert wurde und von wem",
};
