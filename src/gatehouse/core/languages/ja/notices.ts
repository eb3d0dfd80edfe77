import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "現在このページを開けません",
    detail:
      "このページに必要なサービスが応答していません。お客様の操作に問題はありません。数秒後にもう一度お試しください。",
  },
  cannotStore: {
    title: "現在保存できません",
    detail: "一時的に保存ができない状態です。前の画面に戻り、数秒後にもう一度送信してください。",
  },
  ourMistake: {
    title: "サイト側で問題が発生しました",
    detail: "お客様の操作に問題はありません。しばらくしてからもう一度お試しください。",
  },
  crossSite: {
    title: "このフォームは当サイトから送信されていません",
    detail:
      "アカウントを保護するため、当サイトのページから送信されたフォームのみ受け付けています。当サイトでページを開き、もう一度送信してください。",
  },
  busy: {
    title: "現在ログインが混み合っています",
    detail: "数秒後にもう一度お試しください。アカウントに問題はありません。",
  },
  tooLong: {
    title: "受け付けられる量を超えています",
    detail: "送信された内容が長すぎます。短くするか、分けて送信してください。",
  },
  tooManyTries: {
    title: "試行回数が多すぎます",
    detail: "パスワードの試行回数が多すぎます。数分待ってから、もう一度お試しください。",
  },
  signOutWithButton: "ページのボタンからログアウトしてください。",
  reference: "受付番号：",
  goHome: "トップページへ",
};
