/** Portuguese, as shipped, in the spelling and usual terms of Brazil. `{section}` and `{site}` stand where no article before them would have to change. */
import type { ShippedCopy } from "../copy.ts";

export const portuguese: ShippedCopy = {
  language: "Idioma",
  thisPage: "esta página",
  adminConsole: "o painel de administração",
  onward: {
    page: "Em seguida, você irá para a página que pediu.",
    form: "Em seguida, você voltará à página de onde veio. O que enviou não foi salvo.",
    lost: "O que você enviou não foi salvo.",
    kept: "O que você enviou fica guardado por 30 minutos. Depois de entrar, você pode revisar e enviar.",
    stillKept: "O que você enviou continua guardado. Você o encontra na página da sua conta.",
    none: "",
  },
  codeStep: "Digite o código para concluir a entrada. {onward}",
  signIn: {
    heading: "Entrar em {site}",
    explanation: "Informe seu e-mail e sua senha para continuar.",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "Entre para continuar",
      explanation: "Para abrir {section}, é preciso entrar com uma conta. {onward}",
      nextSteps: ["Use o e-mail com que sua conta foi criada.", "Ainda não tem conta? A equipe de {site} pode ajudar."],
      when: {
        "sign-up-open": {
          nextSteps: ["Use o e-mail com que sua conta foi criada.", "Ainda não tem conta? Você pode criar uma aqui."],
        },
        "sign-up-by-approval": {
          nextSteps: [
            "Use o e-mail com que sua conta foi criada.",
            "Ainda não tem conta? Você pode solicitar uma aqui.",
          ],
        },
      },
    },
    "invalid-credentials": {
      heading: "Entre novamente",
      explanation: "A sessão deste navegador não é mais reconhecida. Entre novamente. {onward}",
      nextSteps: ["Não há nada de errado com sua conta. Use seu e-mail e sua senha de sempre."],
      when: {
        mistyped: {
          heading: "Tente entrar novamente",
          explanation: "Não foi possível confirmar sua identidade. Entre com sua conta. {onward}",
          nextSteps: [
            "Veja se falta uma letra ou se sobra um espaço no e-mail.",
            "Na senha, maiúsculas e minúsculas são diferentes.",
          ],
        },
        "unknown-token": {
          heading: "Este token é desconhecido",
          explanation:
            "O programa enviou um token que não pertence a nenhuma conta de {site}. Pode haver um erro de digitação, ou ele está incompleto.",
          nextSteps: [
            "Verifique se o token foi enviado inteiro, de gh_ até a última letra.",
            "Você pode criar outro na página da conta, em “Programas”.",
          ],
        },
        "not-taken-here": {
          heading: "Entre de outra forma",
          explanation:
            "Para abrir {section}, as credenciais enviadas não são aceitas. Pessoas entram por esta página; programas enviam um token às URLs que aceitam um.",
          nextSteps: ["Se a solicitação veio de um programa, pergunte quais URLs de {site} aceitam um token."],
        },
      },
    },
    "session-expired": {
      heading: "Sua sessão expirou",
      explanation: "Já faz algum tempo que você entrou, por isso pedimos que entre novamente. {onward}",
      nextSteps: ["Em um dispositivo que só você usa, é possível manter a sessão aberta por mais tempo."],
      when: {
        idle: {
          heading: "Sua sessão expirou",
          explanation:
            "Depois de uma pausa longa, encerramos a sessão para que mais ninguém use sua conta. Entre novamente. {onward}",
        },
        absolute: {
          heading: "Sua sessão expirou",
          explanation:
            "Para proteger sua conta, cada sessão dura um tempo limitado, mesmo durante o uso. Entre novamente. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "Sua sessão foi encerrada",
      explanation: "Sua sessão foi encerrada, e não sabemos por quem. Entre novamente. {onward}",
      nextSteps: ["Não sabe por quê? A equipe de {site} pode consultar com a referência abaixo."],
      when: {
        "signed-out": {
          heading: "Você saiu da conta",
          explanation: "Você saiu em outra janela ou em outro dispositivo. Entre novamente. {onward}",
          nextSteps: ["Se não foi você, escolha uma nova senha depois de entrar."],
        },
        "ended-by-admin": {
          heading: "A administração encerrou sua sessão",
          explanation: "Uma pessoa da equipe de {site} encerrou sua sessão. Você pode entrar novamente aqui. {onward}",
          nextSteps: ["Se isso se repetir, fale com a equipe de {site} e informe a referência abaixo."],
        },
        "password-changed": {
          heading: "Sua senha mudou",
          explanation:
            "Quando uma senha muda, encerramos as sessões em todos os dispositivos. Entre aqui com a nova senha. {onward}",
          nextSteps: ["Se não foi você quem a mudou, avise logo a equipe de {site}."],
        },
        suspended: {
          heading: "Suas sessões foram encerradas",
          explanation:
            "Sua conta esteve desativada por algum tempo, o que encerrou todas as sessões. Agora ela está ativa de novo: você pode entrar aqui. {onward}",
          nextSteps: [
            "Seus programas usavam tokens? Crie novos na página da conta, em “Programas”: os antigos foram revogados.",
          ],
        },
        replaced: {
          heading: "Há uma sessão mais recente",
          explanation:
            "Alguém entrou novamente neste navegador, e isso encerrou a sessão anterior. Entre novamente. {onward}",
          nextSteps: ["Se não foi você, escolha uma nova senha depois de entrar."],
        },
        "too-many": {
          heading: "A sessão neste dispositivo foi encerrada",
          explanation:
            "Uma conta pode ter 50 sessões abertas ao mesmo tempo. Com mais uma, foi encerrada a do dispositivo que estava sem uso há mais tempo: este. Entre novamente. {onward}",
          nextSteps: [
            "Depois de entrar, veja na página da conta onde há sessões abertas e encerre as que não reconhecer.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "Este token expirou",
      explanation: "O programa enviou um token cujo prazo de validade já passou.",
      nextSteps: ["Crie outro na página da conta, em “Programas”, e informe-o ao programa."],
    },
    "token-revoked": {
      heading: "Este token foi revogado",
      explanation: "O programa enviou um token que foi revogado, por quem o criou ou pela equipe de {site}.",
      nextSteps: [
        "Se o programa ainda precisa de um, crie outro na página da conta, em “Programas”.",
        "Não sabe por quê? A equipe de {site} pode consultar com a referência abaixo.",
      ],
    },
    "sign-in-again": {
      heading: "Confirme que é você",
      explanation: "Você entrou na sua conta, mas esta página pede a senha mais uma vez. Informe-a. {onward}",
      nextSteps: ["Esta não é sua conta? Entre com a sua."],
      when: {
        "no-password": {
          explanation: "Você entrou na sua conta, mas esta página pede que entre mais uma vez. {onward}",
        },
      },
    },
    "second-factor-needed": {
      heading: "Confirme com um segundo fator",
      explanation: "Você entrou, mas esta página também pede um código do seu aplicativo autenticador. {onward}",
      nextSteps: ["Perdeu o celular? Um dos seus códigos de recuperação serve no lugar dele."],
      when: {
        "passkey-only": {
          heading: "Confirme com a sua chave de acesso",
          explanation: "Você entrou, mas esta página também pede a sua chave de acesso. {onward}",
          nextSteps: [
            "As chaves de acesso precisam de JavaScript. Se ele estiver desativado neste navegador, ative-o e recarregue a página.",
            "Perdeu o aparelho com a sua chave de acesso? Fale com a equipe de {site} e informe a referência abaixo.",
          ],
        },
        "none-set-up": {
          heading: "Esta página pede um segundo fator",
          explanation:
            "Você entrou, mas esta página também pede um código de um aplicativo autenticador, e a sua conta ainda não tem um. Configure agora e volte para cá.",
          nextSteps: ["Tenha o celular à mão. Leva cerca de um minuto.", "Esta não é a sua conta? Entre com a sua."],
        },
      },
    },
    "role-missing": {
      heading: "Esta página requer outra função",
      explanation:
        "Você entrou na sua conta, mas para abrir {section} é preciso uma função que sua conta ainda não tem.",
      nextSteps: [
        "Peça essa função à equipe de {site} e informe a referência abaixo.",
        "Se tiver outra conta, você pode usá-la.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Você entrou na sua conta, mas para abrir {section} é preciso esta função: {roles}. Sua conta ainda não a tem.",
          nextSteps: [
            "Peça esta função à equipe de {site}: {roles}.",
            "Se tiver outra conta com essa função, você pode usá-la.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "Esta página requer uma permissão",
      explanation:
        "Você entrou na sua conta, mas para abrir {section} é preciso uma permissão que sua conta ainda não tem.",
      nextSteps: [
        "Peça a permissão à equipe de {site} e informe a referência abaixo.",
        "Se tiver outra conta, você pode usá-la.",
      ],
      when: {
        "beyond-scope": {
          heading: "Este token não permite isso",
          explanation: "O token é válido, mas seu alcance não inclui o que é necessário aqui: {permissions}.",
          nextSteps: ["Crie um token que permita isso na página da conta, em “Programas”."],
        },
        "permissions-known": {
          explanation:
            "Você entrou na sua conta, mas para abrir {section} é preciso uma permissão que sua conta ainda não tem: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Seu acesso terminou",
      explanation: "Você entrou na sua conta, mas só podia abrir {section} por tempo limitado, que já passou.",
      nextSteps: ["Peça à equipe de {site} que o renove.", "Se tiver outra conta, você pode usá-la."],
      when: {
        "day-known": {
          explanation:
            "Você entrou na sua conta, mas seu acesso terminou em {day}. Até então, esta função permitia abrir {section}: {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Seu acesso ainda não foi aprovado",
      explanation:
        "Você entrou na sua conta. Sua solicitação aguarda aprovação; depois disso, você poderá abrir {section}.",
      nextSteps: [
        "Não é preciso fazer mais nada: assim que a solicitação for aprovada, você poderá abrir esta página.",
        "Está demorando? Pergunte à equipe de {site} e informe a referência abaixo.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Você entrou na sua conta. Sua solicitação desta função aguarda aprovação: {roles}. Depois disso, você poderá abrir {section}.",
        },
      },
    },
    "email-unverified": {
      heading: "Confirme seu e-mail",
      explanation: "Você entrou na sua conta, mas para abrir {section} é preciso confirmar seu e-mail antes.",
      nextSteps: [
        "Peça um link aqui. A equipe de {site} enviará o link ou confirmará seu e-mail.",
        "Se tiver outra conta, você pode usá-la.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Abra o link na mensagem que enviaremos e clique no botão. Ele vale por um dia.",
            "A mensagem não chegou? Veja na pasta de spam, ou pergunte à equipe de {site} e informe a referência abaixo.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "Fechado neste horário",
      explanation: "Sua sessão está ativa, mas o acesso só abre em certos horários: {section}.",
      nextSteps: [
        "Volte quando estiver aberto.",
        "Se precisar antes, pergunte à equipe de {site} e informe a referência abaixo.",
      ],
    },
    "account-suspended": {
      heading: "Sua conta está desativada",
      explanation:
        "A equipe de {site} desativou sua conta. Até que ela seja reativada, não é possível abrir as páginas para membros.",
      nextSteps: [
        "Pergunte à equipe de {site} o motivo e como reativar a conta.",
        "Informe a referência abaixo, para que a equipe encontre esta solicitação.",
      ],
    },
  },
  labels: {
    email: "E-mail",
    password: "Senha",
    showPassword: "Mostrar senha",
    capsLock: "O Caps Lock está ativado.",
    remember: "Manter a sessão aberta neste dispositivo",
    signIn: "Entrar",
    forgotPassword: "Esqueceu a senha?",
    createAccount: "Criar uma conta",
    askForAccount: "Solicitar uma conta",
    signedInAs: "Conta em uso",
    useAnotherAccount: "Usar outra conta",
    sendLink: "Enviar o link de confirmação",
    askForLink: "Solicitar um link de confirmação",
    askForAccess: "Solicitar acesso",
    role: "Função",
    writeToUs: "Escreva para nós",
    nextSteps: "O que você pode fazer",
    help: "Mais ajuda",
    contact: "Contato",
    home: "Ir para a página inicial",
    reference: "Referência",
    emailMissing: "Informe seu e-mail.",
    emailInvalid: "Informe um e-mail, como nome@example.com.",
    passwordMissing: "Informe sua senha.",
    mismatch: "Este e-mail e esta senha não correspondem a nenhuma conta. Tente novamente.",
    tooMany: "Muitas tentativas. Aguarde {wait} e tente novamente.",
    startAgain: "Não foi possível concluir o acesso. Comece novamente.",
    codeHeading: "Falta um passo",
    code: "Código",
    codeFromApp: "Seis dígitos do seu aplicativo autenticador ou um dos seus códigos de recuperação.",
    codeFromMail: "Se houver uma conta para {email}, seis dígitos já foram enviados. Veja também a pasta de spam.",
    codeMissing: "Digite o código.",
    codeWrong:
      "Esse código não está certo ou já foi usado. Confira-o ou tente um novo. Se os códigos do seu aplicativo falharem sempre, verifique se o relógio do telefone está certo.",
    goOn: "Continuar",
    beginAgain: "Começar de novo",
    trustBrowser: "Não pedir um código neste navegador por 30 dias",
    setUpSecondFactor: "Configurar um segundo fator",
    continueWith: "Continuar com {provider}",
    providerAway: "O outro serviço não está respondendo. Tente mais tarde ou entre de outra forma.",
    providerTaken: "Essa conta já pertence a outra pessoa aqui, ou você vinculou outra desse serviço.",
    notLinked:
      "Nenhuma conta daqui está vinculada a essa. Se você tem uma conta, entre de outra forma e vincule as duas na sua conta.",
    termsFirst: "Aceite os termos de uso para receber sua conta aqui. Depois continue mais uma vez.",
    acceptTerms: "Aceito os termos de uso.",
    readTerms: "Ler os termos de uso",
    codeByMail: "Receber um código por e-mail",
    sendCode: "Enviar código",
    usePasskey: "Entrar com uma chave de acesso",
    passkeyFailed: "Nenhuma chave de acesso foi usada. Tente novamente ou entre de outra forma.",
    whyAccess: "Para que você precisa do acesso?",
    whyAccessOptional: "Para que você precisa do acesso? (opcional)",
    takeBackRequest: "Retirar meu pedido",
    whoDecides: "Quem administra {site} decide.",
    page: "Página",
    time: "Hora",
    reason: "Motivo",
    thisAccount: "Conta",
    lostFactor: "Perdeu o celular e os códigos de recuperação?",
    lostFactorHelp: "A equipe de {site} pode remover o segundo fator da sua conta, depois de confirmar que é você.",
    giveReference: "Informe a referência abaixo.",
  },
};
