import type { search as english } from "../en/search.ts";

export const search: typeof english = {
  title: "Suche",
  lead: "Seiten der Verwaltung, Personen, Rollen, Regeln, Routen der Website und verweigerte Zugriffe nach ihrer Nummer.",
  label: "Name, E-Mail, Seite, Pfad oder Nummer",
  shortcut: "Strg K",
  results: "Ergebnisse",
  found: "Ergebnisse: #",
  nothing: "Nichts passt",
  nothingText: "Versuchen Sie einen kürzeren Teil eines Namens, einer E-Mail-Adresse oder eines Pfads.",
  rowKeys: "J und K führen in Tabellen von Zeile zu Zeile",
  failed: "Die Suche antwortet gerade nicht. Laden Sie die Seite neu.",
  kinds: {
    page: "Seite",
    person: "Person",
    role: "Rolle",
    rule: "Regel",
    route: "Route der Website",
    refusal: "Verweigerung",
  },
};
