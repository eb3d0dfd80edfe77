import type { WordsOfMail } from "../account-mails.ts";

/** An admin removed the person's second factor, as after the loss of a phone. */
const removed: WordsOfMail = {
  en: {
    subject: "Your second factor for {site} was removed",
    paragraphs: [
      "The people who run {site} have removed the authenticator app, the recovery codes and the passkeys of your account. You can sign in with your password alone.",
      "Please set up a second factor again in your account.",
    ],
    button: "Open my account",
    closing: "If you did not ask for this, tell the people who run the site straight away.",
  },
  de: {
    subject: "Ihr zweiter Faktor für {site} wurde entfernt",
    paragraphs: [
      "die Betreiber von {site} haben die Authentifizierungs-App, die Wiederherstellungscodes und die Passkeys Ihres Kontos entfernt. Sie können sich mit dem Passwort allein anmelden.",
      "Bitte richten Sie in Ihrem Konto wieder einen zweiten Faktor ein.",
    ],
    button: "Mein Konto öffnen",
    closing: "Wenn Sie darum nicht gebeten haben, sagen Sie es sofort den Betreibern der Website.",
  },
  fr: {
    subject: "Votre second facteur pour {site} a été retiré",
    paragraphs: [
      "les responsables de {site} ont retiré l’application d’authentification, les codes de secours et les clés d’accès de votre compte. Vous pouvez vous connecter avec votre seul mot de passe.",
      "Veuillez configurer à nouveau un second facteur dans votre compte.",
    ],
    button: "Ouvrir mon compte",
    closing: "Si vous ne l’avez pas demandé, prévenez tout de suite les responsables du site.",
  },
  es: {
    subject: "Se ha retirado su segundo factor de {site}",
    paragraphs: [
      "los responsables de {site} han retirado la aplicación de autenticación, los códigos de recuperación y las llaves de acceso de su cuenta. Puede iniciar sesión solo con su contraseña.",
      "Vuelva a configurar un segundo factor en su cuenta.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no lo ha pedido usted, avise de inmediato a los responsables del sitio.",
  },
  it: {
    subject: "Il Suo secondo fattore per {site} è stato rimosso",
    paragraphs: [
      "i responsabili di {site} hanno rimosso l’app di autenticazione, i codici di recupero e le passkey del Suo account. Può accedere con la sola password.",
      "Configuri di nuovo un secondo fattore nel Suo account.",
    ],
    button: "Apri il mio account",
    closing: "Se non l’ha chiesto Lei, avvisi subito i responsabili del sito.",
  },
  pt: {
    subject: "O seu segundo fator em {site} foi removido",
    paragraphs: [
      "os responsáveis por {site} removeram o aplicativo autenticador, os códigos de recuperação e as chaves de acesso da sua conta. Você pode entrar só com a senha.",
      "Configure de novo um segundo fator na sua conta.",
    ],
    button: "Abrir minha conta",
    closing: "Se você não pediu isso, avise imediatamente os responsáveis pelo site.",
  },
  nl: {
    subject: "Uw tweede factor voor {site} is verwijderd",
    paragraphs: [
      "De beheerders van {site} hebben de authenticatie-app, de herstelcodes en de passkeys van uw account verwijderd. U kunt met alleen uw wachtwoord inloggen.",
      "Stel in uw account weer een tweede factor in.",
    ],
    button: "Mijn account openen",
    closing: "Hebt u hier niet om gevraagd? Laat het de beheerders van de site dan meteen weten.",
  },
  pl: {
    subject: "Usunięto drugi składnik konta w {site}",
    paragraphs: [
      "osoby prowadzące {site} usunęły aplikację uwierzytelniającą, kody zapasowe i klucze dostępu z tego konta. Do zalogowania wystarczy teraz samo hasło.",
      "Prosimy ponownie ustawić drugi składnik na stronie konta.",
    ],
    button: "Otwórz moje konto",
    closing: "Jeśli nie było takiej prośby, prosimy od razu powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} için ikinci etkeniniz kaldırıldı",
    paragraphs: [
      "{site} sitesini yönetenler hesabınızın kimlik doğrulama uygulamasını, kurtarma kodlarını ve geçiş anahtarlarını kaldırdı. Yalnızca parolanızla oturum açabilirsiniz.",
      "Lütfen hesabınızda yeniden ikinci bir etken ayarlayın.",
    ],
    button: "Hesabımı aç",
    closing: "Bunu siz istemediyseniz siteyi yönetenlere hemen bildirin.",
  },
  ja: {
    subject: "{site}の二段階認証が解除されました",
    paragraphs: [
      "{site}の運営者が、お使いのアカウントの認証アプリ、リカバリーコード、パスキーを削除しました。パスワードだけでログインできます。",
      "アカウントのページで、もう一度二段階認証を設定してください。",
    ],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐにサイトの運営者にお知らせください。",
  },
  zh: {
    subject: "您在 {site} 的第二重验证已被移除",
    paragraphs: [
      "{site} 的管理者已移除您账户的身份验证器应用、恢复代码和通行密钥。您现在只需密码即可登录。",
      "请在您的账户中重新设置第二重验证。",
    ],
    button: "打开我的账户",
    closing: "如果这不是您要求的，请立即告知网站管理者。",
  },
  ar: {
    subject: "تمت إزالة العامل الثاني لحسابك في {site}",
    paragraphs: [
      "أزال القائمون على {site} تطبيق المصادقة ورموز الاسترداد ومفاتيح المرور من حسابك. يمكنك تسجيل الدخول بكلمة المرور وحدها.",
      "يُرجى إعداد عامل ثانٍ من جديد في حسابك.",
    ],
    button: "فتح حسابي",
    closing: "إن لم تطلب ذلك، فأخبر القائمين على الموقع فورًا.",
  },
};

export const secondFactorMails = { "second-factor-removed": removed } as const;
