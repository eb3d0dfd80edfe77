import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number } = formats.pt;

export const ownProblems: typeof english = {
  "not-understood": "Isto não pode ser usado assim. Verifique o que foi digitado.",
  "too-long": ({ most }) => `Use no máximo ${number(most)} caracteres.`,
  "name-empty": "Informe um nome.",
  "name-invisible": "O nome contém um caractere invisível. Digite-o novamente.",
  "email-too-long": "Este e-mail é longo demais.",
  "email-wrong": "Informe um e-mail, como nome@example.com.",
  "email-taken": "Já existe uma conta com este e-mail.",
  "password-too-short": ({ least }) =>
    `Use pelo menos ${number(least)} caracteres. Algumas palavras formam uma boa senha.`,
  "password-is-email": "A senha não pode ser seu e-mail. Algumas palavras formam uma boa senha.",
  "asked-too-often": ({ wait }) => `Isso foi pedido muitas vezes. Aguarde antes de tentar novamente: ${minutes(wait)}.`,
  "password-common": "Esta senha é fácil de adivinhar. Algumas palavras sem relação entre si formam uma boa senha.",
  "same-email": "Este já é o seu e-mail.",
  "link-over": "Este link não funciona mais. Peça um novo.",
  "wrong-password": "Esta não é sua senha atual.",
  "same-password": "Esta já é sua senha. Escolha uma nova.",
  "session-in-use": "Esta é a sessão em uso. Saia da conta para encerrá-la.",
  "session-over": "Esta sessão já foi encerrada.",
  "role-not-requestable": "Esta função não pode ser solicitada.",
  "token-over": "Este token já foi revogado.",
  "token-name-empty": "Dê ao token um nome que você reconheça.",
  "token-name-taken": "Já existe um token com este nome. Escolha outro nome.",
  "token-lifetime": "Escolha por quanto tempo o token vale.",
  "token-scope-empty": "Escolha pelo menos uma coisa que o token pode fazer.",
  "token-scope-own": "Um token nunca permite mais do que você pode fazer.",
  "too-many-tokens": ({ most }) => `Já existem ${number(most)} tokens. Revogue antes um que não seja mais necessário.`,
  "sign-in-again": "Já faz algum tempo que você entrou. Entre novamente e depois crie o token.",
  "sign-in-again-first": "Já faz algum tempo que você entrou. Entre novamente e depois faça a alteração.",
  "code-wrong": "Esse código não está certo. Veja se o relógio do celular está correto e tente o próximo código.",
  "second-factor-already": "Já existe um segundo fator configurado.",
  "second-factor-over": "Isso terminou enquanto isso. Comece novamente.",
  "codes-tried-too-often": ({ wait }) =>
    `Houve tentativas demais com códigos. Aguarde ${minutes(wait)} e tente novamente.`,
  "signed-out-meanwhile": "Sua sessão foi encerrada durante o envio. Nada foi alterado. Entre e envie novamente.",
  "suspended-meanwhile": "Sua conta foi desativada durante o envio. Nada foi alterado.",
  overtaken: "Outras pessoas fizeram alterações no mesmo momento, por isso nada foi alterado. Tente novamente.",
  "busy-signing-in": "Muitas pessoas estão entrando neste momento. Tente novamente em alguns segundos.",
  "email-confirmed-already": "Seu e-mail já está confirmado.",
  "mails-to-one-email": "Muitas mensagens foram enviadas a este e-mail hoje. Tente novamente amanhã.",
  "mails-at-once": "Há muitas mensagens sendo enviadas neste momento. Tente novamente em uma hora.",
  "mailed-too-often": ({ wait }) =>
    `Já enviamos o link algumas vezes. Procure por ele, ou aguarde ${minutes(wait)} e tente novamente.`,
  "tried-too-often": ({ wait }) =>
    `Houve muitas tentativas com esta senha. Aguarde ${minutes(wait)} e tente novamente.`,
  "changed-too-often": ({ wait }) => `Isto foi alterado muitas vezes hoje. Aguarde ${minutes(wait)} e tente novamente.`,
  "form-expected": "Esta URL só aceita formulários.",
  "form-too-long": "Isso é demais para este formulário.",
  "form-unreadable": "Não foi possível ler o formulário. Envie-o novamente.",
  "form-with-file": "Este formulário não aceita arquivos.",
  "form-character": "O formulário contém um caractere que não pode ser salvo. Digite-o novamente.",
  "form-field-twice": "Um campo foi enviado duas vezes. Envie o formulário novamente.",
  "form-field-unknown": "O formulário contém um campo desconhecido. Carregue a página novamente.",
};
