import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "Esqueceu a senha?",
  forgotLead: "Digite o e-mail com que você entra. Se houver uma conta, enviamos um link para escolher uma nova senha.",
  forgotLeadByAdmin: (site) =>
    `Digite o e-mail com que você entra. Se houver uma conta, a equipe de ${site} pode lhe dar um link para escolher uma nova senha.`,
  sendLink: "Enviar um link",
  askForLink: "Pedir um link",
  linkSentTitle: "Veja seus e-mails",
  linkSent:
    "Se houver uma conta com este e-mail, você receberá uma mensagem com um link em alguns minutos. Veja também a pasta de spam.",
  linkAskedTitle: "Seu pedido foi enviado",
  linkAsked: (site) => `Se houver uma conta com este e-mail, a equipe de ${site} já tem um link para você. Peça a ela.`,
  newPasswordTitle: "Escolha uma nova senha",
  newPasswordLead: (email) =>
    `Para a conta com este e-mail: ${email}. Os outros dispositivos serão desconectados e os tokens de seus programas serão revogados.`,
  setPassword: "Salvar e entrar",
  linkOver: "Um link funciona uma só vez e por tempo limitado, e um novo substitui o anterior.",
  newLink: "Pedir um novo link",
  emailLead: "É com ele que você entra. Enviamos um link ao novo e-mail; nada muda até que você o abra.",
  newEmail: "Novo e-mail",
  yourPassword: "Sua senha",
  changeEmail: "Alterar e-mail",
  emailChangedTitle: "Seu e-mail foi alterado",
  emailChanged: (email) => `Agora você entra com este e-mail: ${email}.`,
};
