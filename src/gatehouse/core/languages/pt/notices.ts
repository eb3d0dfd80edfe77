import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "Não é possível abrir esta página agora",
    detail:
      "Um serviço de que esta página precisa não está respondendo. A falha não é sua. Tente novamente em alguns segundos.",
  },
  cannotStore: {
    title: "Não é possível salvar agora",
    detail: "No momento não conseguimos gravar nada. Volte e envie novamente em alguns segundos.",
  },
  ourMistake: {
    title: "Algo deu errado do nosso lado",
    detail: "A falha não é sua. Tente novamente em instantes.",
  },
  crossSite: {
    title: "Este formulário não foi enviado do nosso site",
    detail:
      "Para proteger sua conta, só aceitamos formulários das nossas próprias páginas. Abra a página aqui e envie novamente.",
  },
  busy: {
    title: "Muitas pessoas estão entrando agora",
    detail: "Tente novamente em alguns segundos. Não há nada de errado com sua conta.",
  },
  tooLong: {
    title: "Isso é demais para este site",
    detail: "O que você enviou é longo demais. Envie menos, ou em partes.",
  },
  tooManyTries: {
    title: "Muitas tentativas",
    detail: "Houve muitas tentativas com esta senha. Aguarde alguns minutos e tente novamente.",
  },
  signOutWithButton: "Saia com o botão da página.",
  reference: "Referência:",
  goHome: "Ir para a página inicial",
};
