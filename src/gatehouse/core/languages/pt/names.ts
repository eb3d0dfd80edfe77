import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "Proprietário",
  admin: "Administração",
  editor: "Edição",
  member: "Membro",
  "console:open": "Abrir o painel de administração",
  "page:edit": "Editar a página de acesso recusado",
  "page:theme": "Alterar a aparência da página de acesso recusado",
  "page:publish": "Publicar a página de acesso recusado",
  "people:view": "Ver os membros e suas sessões",
  "people:manage": "Adicionar e desativar membros, encerrar suas sessões e atribuir funções",
  "people:export": "Baixar listas de membros",
  "people:view-as": "Ver o site como uma função ou uma pessoa",
  "roles:manage": "Criar e alterar funções",
  "rules:manage": "Criar e alterar regras",
  "refusals:view": "Ver quem teve o acesso recusado e por quê",
  "audit:view": "Ver o que foi alterado e por quem",
};
