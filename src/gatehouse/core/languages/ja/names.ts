import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "所有者",
  admin: "管理者",
  editor: "編集者",
  member: "会員",
  "console:open": "管理画面を開く",
  "page:edit": "アクセス拒否ページの編集",
  "page:theme": "アクセス拒否ページの外観の変更",
  "page:publish": "アクセス拒否ページの公開",
  "people:view": "会員とログイン状況の閲覧",
  "people:manage": "会員の追加と停止、ログインの終了、ロールの付与",
  "people:export": "会員一覧のダウンロード",
  "people:view-as": "ロールまたは会員としてサイトを表示",
  "roles:manage": "ロールの作成と変更",
  "rules:manage": "ルールの作成と変更",
  "refusals:view": "アクセスを拒否された人と理由の閲覧",
  "audit:view": "変更内容と変更した人を見る",
};
