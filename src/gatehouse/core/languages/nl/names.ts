import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "Eigenaar",
  admin: "Beheerder",
  editor: "Redacteur",
  member: "Lid",
  "console:open": "De beheerconsole openen",
  "page:edit": "De pagina bij geweigerde toegang bewerken",
  "page:theme": "Het uiterlijk van de pagina bij geweigerde toegang wijzigen",
  "page:publish": "De pagina bij geweigerde toegang publiceren",
  "people:view": "Leden en hun sessies bekijken",
  "people:manage": "Leden toevoegen en uitschakelen, hun sessies beëindigen en rollen geven",
  "people:export": "Ledenlijsten downloaden",
  "people:view-as": "De site bekijken als rol of persoon",
  "roles:manage": "Rollen maken en wijzigen",
  "rules:manage": "Regels maken en wijzigen",
  "refusals:view": "Zien wie is geweigerd en waarom",
  "audit:view": "Zien wat er is gewijzigd en door wie",
};
