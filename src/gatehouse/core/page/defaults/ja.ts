/** Japanese, as shipped. No space stands after a full stop. */
import type { ShippedCopy } from "../copy.ts";

export const japanese: ShippedCopy = {
  language: "言語",
  thisPage: "このページ",
  adminConsole: "管理画面",
  onward: {
    page: "ログイン後、ご希望のページに移動します。",
    form: "ログイン後、元のページに戻ります。送信された内容は保存されていません。",
    lost: "送信された内容は保存されていません。",
    kept: "送信された内容は30分間保管されます。ログイン後に内容を確認して送信できます。",
    stillKept: "送信された内容は引き続き保管されています。アカウントのページで確認できます。",
    none: "",
  },
  codeStep: "ログインを完了するには、コードを入力してください。{onward}",
  signIn: {
    heading: "{site}にログイン",
    explanation: "続けるには、メールアドレスとパスワードを入力してください。",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "ログインしてください",
      explanation: "{section}を開くには、ログインが必要です。{onward}",
      nextSteps: [
        "アカウントの作成に使ったメールアドレスをご利用ください。",
        "アカウントをお持ちでない場合は、{site}の運営担当にご相談ください。",
      ],
      when: {
        "sign-up-open": {
          nextSteps: [
            "アカウントの作成に使ったメールアドレスをご利用ください。",
            "アカウントをお持ちでない場合は、ここで作成できます。",
          ],
        },
        "sign-up-by-approval": {
          nextSteps: [
            "アカウントの作成に使ったメールアドレスをご利用ください。",
            "アカウントをお持ちでない場合は、ここで申請できます。",
          ],
        },
      },
    },
    "invalid-credentials": {
      heading: "もう一度ログインしてください",
      explanation: "このブラウザのログイン情報が確認できなくなりました。もう一度ログインしてください。{onward}",
      nextSteps: ["アカウントに問題はありません。いつものメールアドレスとパスワードをご利用ください。"],
      when: {
        mistyped: {
          heading: "もう一度お試しください",
          explanation: "ご本人であることを確認できませんでした。ログインしてください。{onward}",
          nextSteps: [
            "メールアドレスに文字の抜けや余分な空白がないかご確認ください。",
            "パスワードでは大文字と小文字が区別されます。",
          ],
        },
        "unknown-token": {
          heading: "このトークンは登録されていません",
          explanation:
            "プログラムが送信したトークンは、{site}のどのアカウントのものでもありません。入力に誤りがあるか、途中で切れている可能性があります。",
          nextSteps: [
            "gh_ から最後の文字まで、トークン全体が送信されているかご確認ください。",
            "新しいトークンは、アカウントページの「プログラム」で作成できます。",
          ],
        },
        "not-taken-here": {
          heading: "別の方法でログインしてください",
          explanation:
            "{section}では、送信された認証情報をご利用いただけません。利用者の方はこのページからログインし、プログラムはトークンに対応した URL にトークンを送信します。",
          nextSteps: [
            "プログラムからのリクエストの場合は、{site}のどの URL がトークンに対応しているかお問い合わせください。",
          ],
        },
      },
    },
    "session-expired": {
      heading: "ログインの有効期限が切れました",
      explanation: "前回のログインから時間がたったため、もう一度ログインしてください。{onward}",
      nextSteps: ["ご自分だけが使う端末では、ログイン状態をより長く保つことができます。"],
      when: {
        idle: {
          heading: "ログインの有効期限が切れました",
          explanation:
            "しばらくご利用がなかったため、アカウントを保護するためにログアウトしました。もう一度ログインしてください。{onward}",
        },
        absolute: {
          heading: "ログインの有効期限が切れました",
          explanation:
            "アカウントを保護するため、ログインはご利用中でも一定の時間で終了します。もう一度ログインしてください。{onward}",
        },
      },
    },
    "session-ended": {
      heading: "ログアウトされました",
      explanation: "ログイン状態が終了しましたが、誰によるものかは分かりません。もう一度ログインしてください。{onward}",
      nextSteps: ["理由が分からない場合は、{site}の運営担当が下の受付番号で確認できます。"],
      when: {
        "signed-out": {
          heading: "ログアウトしました",
          explanation: "別のウィンドウまたは別の端末でログアウトしました。もう一度ログインしてください。{onward}",
          nextSteps: ["お心当たりがない場合は、ログイン後に新しいパスワードを設定してください。"],
        },
        "ended-by-admin": {
          heading: "管理者によりログアウトされました",
          explanation: "{site}の運営担当がログイン状態を終了しました。ここからもう一度ログインできます。{onward}",
          nextSteps: ["繰り返し起きる場合は、下の受付番号を添えて{site}の運営担当にお問い合わせください。"],
        },
        "password-changed": {
          heading: "パスワードが変更されました",
          explanation:
            "パスワードが変わると、すべての端末でログアウトされます。新しいパスワードでログインしてください。{onward}",
          nextSteps: ["ご自分で変更していない場合は、すぐに{site}の運営担当にお知らせください。"],
        },
        suspended: {
          heading: "すべての端末でログアウトされました",
          explanation:
            "アカウントが一時的に停止されていたため、すべての端末でログアウトされました。現在は再び有効です。ここからログインできます。{onward}",
          nextSteps: [
            "プログラムでトークンをお使いだった場合は、アカウントページの「プログラム」で新しく作成してください。以前のトークンは無効になりました。",
          ],
        },
        replaced: {
          heading: "新しいログインがあります",
          explanation:
            "このブラウザで再びログインが行われ、前のログイン状態が終了しました。もう一度ログインしてください。{onward}",
          nextSteps: ["お心当たりがない場合は、ログイン後に新しいパスワードを設定してください。"],
        },
        "too-many": {
          heading: "この端末でログアウトされました",
          explanation:
            "1 つのアカウントで同時にログインできるのは 50 件までです。新しいログインがあったため、最も長く使われていなかったこの端末がログアウトされました。もう一度ログインしてください。{onward}",
          nextSteps: [
            "ログイン後、アカウントページでログイン中の端末をご確認のうえ、お心当たりのないものを終了してください。",
          ],
        },
      },
    },
    "token-expired": {
      heading: "このトークンの有効期限が切れました",
      explanation: "プログラムが送信したトークンは、有効期限を過ぎています。",
      nextSteps: ["アカウントページの「プログラム」で新しく作成し、プログラムに設定してください。"],
    },
    "token-revoked": {
      heading: "このトークンは無効になりました",
      explanation: "プログラムが送信したトークンは、所有者または{site}の運営担当により無効にされています。",
      nextSteps: [
        "引き続き必要な場合は、アカウントページの「プログラム」で新しく作成してください。",
        "理由が分からない場合は、{site}の運営担当が下の受付番号で確認できます。",
      ],
    },
    "sign-in-again": {
      heading: "ご本人確認をお願いします",
      explanation:
        "ログイン中ですが、このページではもう一度パスワードが必要です。パスワードを入力してください。{onward}",
      nextSteps: ["ご自分のアカウントでない場合は、ご自分のアカウントでログインしてください。"],
    },
    "second-factor-needed": {
      heading: "二段階認証で確認してください",
      explanation: "ログインしていますが、このページでは認証アプリのコードも必要です。{onward}",
      nextSteps: ["スマートフォンをなくした場合は、リカバリーコードを代わりに使えます。"],
      when: {
        "none-set-up": {
          heading: "このページには二段階認証が必要です",
          explanation:
            "ログインしていますが、このページでは認証アプリのコードも必要です。お使いのアカウントにはまだ設定されていません。今すぐ設定して、このページに戻ってください。",
          nextSteps: [
            "スマートフォンをご用意ください。1分ほどで終わります。",
            "ご自分のアカウントではない場合は、ご自分のアカウントでログインしてください。",
          ],
        },
      },
    },
    "role-missing": {
      heading: "このページには別のロールが必要です",
      explanation: "ログイン中ですが、{section}を開くには、このアカウントにまだないロールが必要です。",
      nextSteps: [
        "下の受付番号を添えて、{site}の運営担当にロールを依頼してください。",
        "別のアカウントをお持ちの場合は、切り替えることができます。",
      ],
      when: {
        "roles-known": {
          explanation: "ログイン中ですが、{section}を開くには、このアカウントにまだない次のロールが必要です：{roles}。",
          nextSteps: [
            "{site}の運営担当に次のロールを依頼してください：{roles}。",
            "このロールを持つ別のアカウントをお持ちの場合は、切り替えることができます。",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "このページには権限が必要です",
      explanation: "ログイン中ですが、{section}を開くには、このアカウントにまだない権限が必要です。",
      nextSteps: [
        "下の受付番号を添えて、{site}の運営担当に権限を依頼してください。",
        "別のアカウントをお持ちの場合は、切り替えることができます。",
      ],
      when: {
        "beyond-scope": {
          heading: "このトークンでは許可されていません",
          explanation: "トークンは有効ですが、ここで必要な権限が含まれていません：{permissions}。",
          nextSteps: ["アカウントページの「プログラム」で、この操作を許可するトークンを作成してください。"],
        },
        "permissions-known": {
          explanation:
            "ログイン中ですが、{section}を開くには、このアカウントにまだない次の権限が必要です：{permissions}。",
        },
      },
    },
    "membership-ended": {
      heading: "ご利用期間が終了しました",
      explanation: "ログイン中ですが、{section}のご利用期間は終了しています。",
      nextSteps: [
        "{site}の運営担当に更新を依頼してください。",
        "別のアカウントをお持ちの場合は、切り替えることができます。",
      ],
      when: {
        "day-known": {
          explanation: "ログイン中ですが、{section}のご利用期間は{day}に終了しました。それまでのロール：{roles}。",
        },
      },
    },
    "membership-pending": {
      heading: "承認をお待ちください",
      explanation: "ログイン中です。{section}へのアクセス申請は承認待ちです。",
      nextSteps: [
        "ほかに必要な操作はありません。承認されると、このページを開けるようになります。",
        "時間がかかる場合は、下の受付番号を添えて{site}の運営担当にお問い合わせください。",
      ],
      when: {
        "roles-known": {
          explanation:
            "ログイン中です。次のロールの申請は承認待ちです：{roles}。承認されると、{section}を開けるようになります。",
        },
      },
    },
    "email-unverified": {
      heading: "メールアドレスを確認してください",
      explanation: "ログイン中ですが、{section}を開くには、メールアドレスの確認が必要です。",
      nextSteps: [
        "ここで確認用リンクを申請できます。{site}の運営担当がリンクをお渡しするか、メールアドレスを直接確認します。",
        "別のアカウントをお持ちの場合は、切り替えることができます。",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "お送りするメールのリンクを開き、ボタンを押してください。リンクは 1 日間有効です。",
            "メールが届かない場合は、迷惑メールフォルダーをご確認いただくか、下の受付番号を添えて{site}の運営担当にお問い合わせください。",
          ],
        },
      },
    },
    "account-suspended": {
      heading: "アカウントは停止されています",
      explanation: "{site}の運営担当がこのアカウントを停止しました。再び有効になるまで、会員向けのページは開けません。",
      nextSteps: [
        "理由と再開の方法については、{site}の運営担当にお問い合わせください。",
        "お問い合わせの際は、下の受付番号をお知らせください。",
      ],
    },
  },
  labels: {
    email: "メールアドレス",
    password: "パスワード",
    showPassword: "パスワードを表示",
    capsLock: "Caps Lockがオンになっています。",
    remember: "この端末でログイン状態を保つ",
    signIn: "ログイン",
    forgotPassword: "パスワードをお忘れですか？",
    createAccount: "アカウントを作成",
    askForAccount: "アカウントを申請",
    signedInAs: "ログイン中のアカウント",
    useAnotherAccount: "別のアカウントを使う",
    sendLink: "確認用リンクを送信",
    askForLink: "確認用リンクを申請",
    askForAccess: "アクセスを申請",
    role: "ロール",
    writeToUs: "メールで問い合わせる",
    nextSteps: "次にできること",
    help: "その他のヘルプ",
    contact: "お問い合わせ",
    home: "トップページへ",
    reference: "受付番号",
    emailMissing: "メールアドレスを入力してください。",
    emailInvalid: "name@example.com のようなメールアドレスを入力してください。",
    passwordMissing: "パスワードを入力してください。",
    mismatch: "このメールアドレスとパスワードに一致するアカウントはありません。もう一度お試しください。",
    tooMany: "試行回数が多すぎます。{wait}待ってから、もう一度お試しください。",
    startAgain: "ログインを完了できませんでした。最初からやり直してください。",
    codeHeading: "あと一つの手順です",
    code: "コード",
    codeFromApp: "認証アプリに表示される6桁の数字、またはリカバリーコードを入力してください。",
    codeFromMail: "{email} に6桁の数字を送信しました。",
    codeMissing: "コードを入力してください。",
    codeWrong: "コードが正しくないか、すでに使用されています。コードを確認するか、新しいコードでお試しください。",
    goOn: "続ける",
    beginAgain: "最初からやり直す",
    trustBrowser: "このブラウザでは30日間コードを求めない",
    setUpSecondFactor: "二段階認証を設定する",
    continueWith: "{provider}で続行",
    providerAway: "相手のサービスが応答していません。しばらくしてからもう一度試すか、別の方法でログインしてください。",
    providerTaken:
      "そのアカウントはすでに別の方のものとして登録されているか、同じサービスの別のアカウントが連携されています。",
    notLinked:
      "そのアカウントと連携しているアカウントはありません。アカウントをお持ちの場合は、別の方法でログインし、アカウントのページで連携してください。",
    termsFirst: "アカウントを作成するには利用規約に同意し、もう一度続けてください。",
    acceptTerms: "利用規約に同意します。",
    readTerms: "利用規約を読む",
    codeByMail: "メールでコードを受け取る",
    sendCode: "コードを送信",
    usePasskey: "パスキーでログイン",
    passkeyFailed: "パスキーは使用されませんでした。もう一度お試しいただくか、別の方法でログインしてください。",
    whyAccess: "アクセスが必要な理由",
    whyAccessOptional: "アクセスが必要な理由（任意）",
    takeBackRequest: "リクエストを取り下げる",
    whoDecides: "{site}の運営者が判断します。",
    page: "ページ",
    time: "日時",
    reason: "理由",
    thisAccount: "アカウント",
    lostFactor: "スマートフォンもリカバリーコードも使えない場合",
    lostFactorHelp: "{site}の運営担当がご本人であることを確認したうえで、アカウントの二段階認証を解除できます。",
    giveReference: "お問い合わせの際は、下の受付番号をお知らせください。",
  },
};
