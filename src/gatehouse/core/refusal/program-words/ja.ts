import type { ProgramWords } from "./words.ts";

export const japanese: ProgramWords = {
  thisResource: "このリソース",
  notCarriedOut: "リクエストは実行されませんでした。",
  reasons: {
    "no-credentials": {
      title: "認証が必要です",
      detail: "{section}には認証が必要ですが、リクエストに認証情報がありません。",
    },
    "invalid-credentials": {
      title: "認証情報が無効です",
      detail: "このリクエストのセッションは不明です。",
      when: {
        "unknown-token": "トークンは登録されていません。誤りがあるか、途中で切れている可能性があります。",
        "not-taken-here": "{section}はこの種類の認証情報に対応していません。",
        "malformed-token": "Bearer トークンを読み取れません（RFC 6750 2.1）。",
        "malformed-header": "Authorization ヘッダーを読み取れません（RFC 9110 11.6.2）。",
        "wrong-password": "メールアドレスとパスワードに一致するアカウントはありません。",
      },
    },
    "session-expired": {
      title: "セッションの有効期限が切れました",
      detail: "このリクエストのセッションの有効期限が切れました。",
      when: {
        idle: "このリクエストのセッションは、しばらく使われなかったため期限切れになりました。",
        absolute: "このリクエストのセッションは最長期間に達しました。",
      },
    },
    "session-ended": {
      title: "セッションは終了しました",
      detail: "このリクエストのセッションは終了しました。",
    },
    "token-expired": {
      title: "トークンの有効期限が切れました",
      detail: "このリクエストのトークンの有効期限が切れました。",
    },
    "token-revoked": {
      title: "トークンは無効になりました",
      detail: "このリクエストのトークンは無効になりました。",
    },
    "sign-in-again": {
      title: "より新しいログインが必要です",
      detail: "{section}には、このセッションより新しいログインが必要です。",
    },
    "second-factor-needed": {
      title: "二段階認証が必要です",
      detail: "{section}には二段階認証が必要ですが、このセッションでは行われていません。",
    },
    "role-missing": {
      title: "ロールがありません",
      detail: "{section}には、このアカウントにないロールが必要です。",
      when: { "roles-known": "{section}には、このアカウントにないロールが必要です：{roles}。" },
    },
    "permission-missing": {
      title: "権限がありません",
      detail: "{section}には、このアカウントにない権限が必要です。",
      when: {
        "permissions-known": "{section}には、このアカウントにない権限が必要です：{permissions}。",
        "beyond-scope": "このトークンには、{section}に必要な権限が含まれていません：{permissions}。",
      },
    },
    "membership-ended": {
      title: "ロールは終了しました",
      detail: "{section}に必要なロールは、このアカウントでは終了しています。",
      when: { "day-known": "{section}に必要なロール：{roles}。このアカウントでの最終日は{day}でした。" },
    },
    "membership-pending": {
      title: "ロールはまだ承認されていません",
      detail: "{section}に必要なロールはこのアカウントで申請中で、まだ承認されていません。",
      when: { "roles-known": "{section}に必要なロールは申請中で、まだ承認されていません：{roles}。" },
    },
    "email-unverified": {
      title: "メールアドレスが確認されていません",
      detail: "{section}には確認済みのメールアドレスが必要ですが、このアカウントでは確認されていません。",
    },
    "outside-hours": {
      title: "時間外です",
      detail: "{section}は決まった時間にのみ開きます。今はその時間ではありません。",
    },
    "account-suspended": { title: "アカウントは停止されています", detail: "このアカウントは停止されています。" },
  },
};
