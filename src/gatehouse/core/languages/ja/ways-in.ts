import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "パスワードをお忘れですか？",
  forgotLead:
    "ログインに使うメールアドレスを入力してください。アカウントがある場合は、新しいパスワードを設定するリンクをお送りします。",
  forgotLeadByAdmin: (site) =>
    `ログインに使うメールアドレスを入力してください。アカウントがある場合は、${site} の運営者が新しいパスワードを設定するリンクをお渡しできます。`,
  sendLink: "リンクを送信する",
  askForLink: "リンクを申し込む",
  linkSentTitle: "メールをご確認ください",
  linkSent:
    "このメールアドレスのアカウントがある場合は、数分以内にリンクを記載したメールが届きます。迷惑メールフォルダーもご確認ください。",
  linkAskedTitle: "お申し込みを送信しました",
  linkAsked: (site) =>
    `このメールアドレスのアカウントがある場合は、${site} の運営者がリンクを用意しています。運営者にお尋ねください。`,
  newPasswordTitle: "新しいパスワードの設定",
  newPasswordLead: (email, hasTokens) =>
    `次のメールアドレスのアカウントのパスワードです：${email}。${hasTokens ? "ほかの端末はすべてログアウトされ、プログラムのトークンは失効します。" : "ほかの端末はすべてログアウトされます。"}`,
  setPassword: "設定してログインする",
  linkOver: "リンクは 1 回だけ、一定の時間使えます。新しいリンクを発行すると、前のリンクは使えなくなります。",
  newLink: "新しいリンクを申し込む",
  emailLead: "ログインに使います。新しいメールアドレスにリンクをお送りします。開くまでは何も変わりません。",
  newEmail: "新しいメールアドレス",
  yourPassword: "現在のパスワード",
  changeEmail: "メールアドレスを変更する",
  emailChangedTitle: "メールアドレスを変更しました",
  emailChanged: (email) => `今後は次のメールアドレスでログインします：${email}`,
  signUpTitle: "アカウントの作成",
  signUpLead: "メールアドレスを入力してください。アカウントを作成するリンクをお送りします。",
  signUpByApproval: "サイトの運営者がお申し込みを確認します。",
  signUpClosed: "現在、このサイトではアカウントを作成できません。",
  signUpSentTitle: "メールをご確認ください",
  signUpSent: "数分以内に、次の手順を記載したメールが届きます。迷惑メールフォルダーもご確認ください。",
  signUpAsked: (site) => `${site} の運営者がリンクを用意しています。運営者にお尋ねください。`,
  createTitle: "アカウントを作成してください",
  createFor: (email) => `次のメールアドレスで作成します：${email}`,
  createAccount: "アカウントを作成する",
  acceptTerms: "利用規約に同意します。",
  readTerms: "利用規約を読む",
  why: "アカウントが必要な理由",
  whyHint: "サイトの運営者が読みます。",
  waitingTitle: "お申し込みを送信しました",
  waiting: "サイトの運営者が確認します。結果はメールでお知らせします。",
  signUpLeadByAdmin: (site) =>
    `メールアドレスを入力してください。${site} の運営者がアカウントを作成するリンクをお渡しできます。`,
  waitingWithoutMail: "サイトの運営者が確認します。承認されるとログインできます。",
};
