import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number } = formats.ja;

export const ownProblems: typeof english = {
  "not-understood": "このままではご利用いただけません。内容をご確認ください。",
  "too-long": ({ most }) => `${number(most)} 文字以内で入力してください。`,
  "name-empty": "名前を入力してください。",
  "name-invisible": "名前に目に見えない文字が含まれています。もう一度入力してください。",
  "email-too-long": "メールアドレスが長すぎます。",
  "email-wrong": "name@example.com のようなメールアドレスを入力してください。",
  "email-taken": "このメールアドレスのアカウントはすでにあります。",
  "password-too-short": ({ least }) => `短すぎます。${number(least)} 文字以上にしてください。`,
  "password-is-email":
    "メールアドレスをパスワードにすることはできません。いくつかの単語を組み合わせると良いパスワードになります。",
  "asked-too-often": ({ wait }) =>
    `お申し込みが多すぎます。しばらくお待ちになってから、もう一度お試しください。待ち時間：${minutes(wait)}`,
  "password-common":
    "このパスワードは推測されやすいものです。関係のない言葉をいくつか組み合わせると、よいパスワードになります。",
  "same-email": "すでにこのメールアドレスです。",
  "link-over": "このリンクは使えなくなりました。新しいリンクを申し込んでください。",
  "sign-up-closed": "現在、ここではアカウントを作成できません。",
  "email-domain": "アカウントは特定のメールアドレスに限られています。所属組織のメールアドレスをお使いください。",
  "terms-not-accepted": "利用規約に同意してください。",
  "wrong-password": "現在のパスワードと一致しません。",
  "same-password": "現在と同じパスワードです。新しいパスワードを選んでください。",
  "session-in-use": "現在ご利用中の端末です。終了するにはログアウトしてください。",
  "session-over": "このログインはすでに終了しています。",
  "role-not-requestable": "このロールは申請できません。",
  "note-empty": "必要な理由を入力してください。",
  "token-over": "このトークンはすでに無効です。",
  "token-name-empty": "後で見分けられる名前をつけてください。",
  "token-name-taken": "同じ名前のトークンがすでにあります。別の名前をつけてください。",
  "token-lifetime": "トークンの有効期間を選んでください。",
  "token-scope-empty": "トークンに許可する操作を 1 つ以上選んでください。",
  "token-scope-own": "トークンには、ご自分に許可されている操作だけを許可できます。",
  "too-many-tokens": ({ most }) =>
    `すでに ${number(most)} 件のトークンがあります。先に不要なものを無効にしてください。`,
  "sign-in-again": "ログインから時間がたっています。もう一度ログインしてから、トークンを作成してください。",
  "sign-in-again-first": "ログインから時間がたっています。もう一度ログインしてから変更してください。",
  "provider-away": "このサービスは現在応答していません。しばらくしてからもう一度お試しください。",
  "code-wrong": "コードが正しくありません。スマートフォンの時計が合っているか確認し、次のコードをお試しください。",
  "second-factor-already": "二段階認証はすでに設定されています。",
  "second-factor-over": "この操作はすでに終了しています。最初からやり直してください。",
  "passkey-name": "パスキーには60文字以内の名前を付けてください。",
  "passkey-not-made": "パスキーを作成できませんでした。もう一度お試しください。",
  "passkey-taken": "このパスキーはすでに使用されています。",
  "passkeys-too-many": ({ most }) => `パスキーは${most}個まで登録できます。先に一つ削除してください。`,
  "code-elsewhere":
    "このコードは、リクエストしたブラウザーでのみ使えます。そのブラウザーで入力するか、ここで新しいコードを取得してください。",
  "code-over": "コードの有効期限が切れました。新しいコードを取得してください。",
  "factor-first": "先にパスキーのいずれかでログインしてください。",
  "passkey-over": "このパスキーはすでに削除されています。",
  "codes-tried-too-often": ({ wait }) =>
    `コードの入力回数が多すぎます。${minutes(wait)}待ってから、もう一度お試しください。`,
  "signed-out-meanwhile":
    "送信中にログアウトされました。変更は行われていません。ログインして、もう一度送信してください。",
  "signed-in-as-another": ({ name }) =>
    `このブラウザーでは現在、${name}としてログインしています。このページは別のアカウントで開かれたため、変更は行われませんでした。`,
  "suspended-meanwhile": "送信中にアカウントが停止されました。変更は行われていません。",
  overtaken: "同時にほかの人が変更したため、変更は行われませんでした。もう一度お試しください。",
  "busy-signing-in": "現在ログインが混み合っています。数秒後にもう一度お試しください。",
  "email-confirmed-already": "メールアドレスはすでに確認済みです。",
  "mails-to-one-email":
    "このメールアドレスには、本日すでに多くのメールが送信されています。明日もう一度お試しください。",
  "mails-at-once": "現在、非常に多くのメールを送信しています。1 時間後にもう一度お試しください。",
  "mailed-too-often": ({ wait }) =>
    `リンクはすでに何度かお送りしています。メールをご確認いただくか、${minutes(wait)}待ってからもう一度お試しください。`,
  "tried-too-often": ({ wait }) =>
    `パスワードの試行回数が多すぎます。${minutes(wait)}待ってからもう一度お試しください。`,
  "changed-too-often": ({ wait }) => `本日の変更回数が多すぎます。${minutes(wait)}待ってからもう一度お試しください。`,
  "form-expected": "この URL はフォームの送信先です。",
  "form-too-long": "フォームが受け付けられる量を超えています。",
  "form-unreadable": "フォームを読み取れませんでした。もう一度送信してください。",
  "form-with-file": "このフォームではファイルを送信できません。",
  "form-character": "フォームに保存できない文字が含まれています。もう一度入力してください。",
  "form-field-twice": "同じ項目が二重に送信されました。もう一度送信してください。",
  "form-field-unknown": "フォームに不明な項目があります。ページを再読み込みしてください。",
  "deletion-by-admin": "アカウントの削除はサイトの運営者が行います。運営者にご連絡ください。",
  "only-owner": "あなたはこのサイトの唯一のオーナーです。先に別の人をオーナーにしてください。",
};
