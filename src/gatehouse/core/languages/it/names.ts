import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "Proprietario",
  admin: "Amministrazione",
  editor: "Redazione",
  member: "Membro",
  "console:open": "Aprire la console di amministrazione",
  "page:edit": "Modificare la pagina di accesso negato",
  "page:theme": "Modificare l’aspetto della pagina di accesso negato",
  "page:publish": "Pubblicare la pagina di accesso negato",
  "people:view": "Vedere i membri e le loro sessioni",
  "people:manage": "Aggiungere e disattivare membri, chiudere le loro sessioni e assegnare ruoli",
  "people:export": "Scaricare gli elenchi dei membri",
  "people:view-as": "Vedere il sito come un ruolo o una persona",
  "roles:manage": "Creare e modificare ruoli",
  "rules:manage": "Creare e modificare regole",
  "refusals:view": "Vedere a chi è stato negato l’accesso e perché",
  "audit:view": "Vedere che cosa è stato modificato e da chi",
};
