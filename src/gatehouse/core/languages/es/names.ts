import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "Propietario",
  admin: "Administración",
  editor: "Edición",
  member: "Miembro",
  "console:open": "Abrir la consola de administración",
  "page:edit": "Editar la página de acceso denegado",
  "page:theme": "Cambiar el aspecto de la página de acceso denegado",
  "page:publish": "Publicar la página de acceso denegado",
  "people:view": "Ver los miembros y sus sesiones",
  "people:manage": "Añadir y desactivar miembros, cerrar sus sesiones y asignar roles",
  "people:export": "Descargar listas de miembros",
  "people:view-as": "Ver el sitio como un rol o una persona",
  "roles:manage": "Crear y modificar roles",
  "rules:manage": "Crear y modificar reglas",
  "refusals:view": "Ver a quién se denegó el acceso y por qué",
  "audit:view": "Ver qué se cambió y quién lo hizo",
};
