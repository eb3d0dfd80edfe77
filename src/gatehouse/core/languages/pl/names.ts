import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "Właściciel",
  admin: "Administrator",
  editor: "Redaktor",
  member: "Członek",
  "console:open": "Otwieranie konsoli administracyjnej",
  "page:edit": "Edytowanie strony odmowy dostępu",
  "page:theme": "Zmiana wyglądu strony odmowy dostępu",
  "page:publish": "Publikowanie strony odmowy dostępu",
  "people:view": "Przeglądanie członków i ich sesji",
  "people:manage": "Dodawanie i wyłączanie członków, kończenie ich sesji i nadawanie ról",
  "people:export": "Pobieranie list członków",
  "people:view-as": "Oglądać witrynę jako rola lub osoba",
  "roles:manage": "Tworzenie i zmienianie ról",
  "rules:manage": "Tworzenie i zmienianie reguł",
  "refusals:view": "Sprawdzanie, komu i dlaczego odmówiono dostępu",
  "audit:view": "Przeglądanie zmian i ich autorów",
};
