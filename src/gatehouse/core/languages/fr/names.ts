import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "Propriétaire",
  admin: "Administration",
  editor: "Rédaction",
  member: "Membre",
  "console:open": "Ouvrir la console d’administration",
  "page:edit": "Modifier la page de refus",
  "page:theme": "Modifier l’apparence de la page de refus",
  "page:publish": "Publier la page de refus",
  "people:view": "Voir les membres et leurs sessions",
  "people:manage": "Ajouter et désactiver des membres, fermer leurs sessions et attribuer des rôles",
  "people:export": "Télécharger les listes de membres",
  "people:view-as": "Voir le site comme un rôle ou une personne",
  "roles:manage": "Créer et modifier des rôles",
  "rules:manage": "Créer et modifier des règles",
  "refusals:view": "Voir qui s’est vu refuser l’accès et pourquoi",
  "audit:view": "Voir ce qui a été modifié, et par qui",
};
