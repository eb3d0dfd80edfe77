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

/** A member set up an authenticator app. */
const setUp: WordsOfMail = {
  en: {
    subject: "A second factor for {site} was set up",
    paragraphs: [
      "An authenticator app was set up for your account at {site}. From now on you are asked for a code when you sign in.",
    ],
    button: "Open my account",
    closing: "If this was not you, choose a new password straight away and tell the people who run the site.",
  },
  de: {
    subject: "Zweiter Faktor für {site} eingerichtet",
    paragraphs: [
      "für Ihr Konto bei {site} wurde eine Authentifizierungs-App eingerichtet. Ab jetzt werden Sie bei der Anmeldung nach einem Code gefragt.",
    ],
    button: "Mein Konto öffnen",
    closing:
      "Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und sagen Sie es den Betreibern der Website.",
  },
  fr: {
    subject: "Un second facteur a été configuré pour {site}",
    paragraphs: [
      "une application d’authentification a été configurée pour votre compte sur {site}. Un code vous sera désormais demandé à la connexion.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez les responsables du site.",
  },
  es: {
    subject: "Se ha configurado un segundo factor para {site}",
    paragraphs: [
      "se ha configurado una aplicación de autenticación para su cuenta en {site}. A partir de ahora se le pedirá un código al iniciar sesión.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no ha sido usted, elija de inmediato una contraseña nueva y avise a los responsables del sitio.",
  },
  it: {
    subject: "È stato configurato un secondo fattore per {site}",
    paragraphs: [
      "per il Suo account su {site} è stata configurata un’app di autenticazione. D’ora in poi all’accesso Le verrà chiesto un codice.",
    ],
    button: "Apri il mio account",
    closing: "Se non è stato Lei, scelga subito una nuova password e avvisi i responsabili del sito.",
  },
  pt: {
    subject: "Um segundo fator foi configurado em {site}",
    paragraphs: [
      "um aplicativo autenticador foi configurado para a sua conta em {site}. A partir de agora, um código será pedido quando você entrar.",
    ],
    button: "Abrir minha conta",
    closing: "Se não foi você, escolha imediatamente uma nova senha e avise os responsáveis pelo site.",
  },
  nl: {
    subject: "Er is een tweede factor voor {site} ingesteld",
    paragraphs: [
      "Voor uw account bij {site} is een authenticatie-app ingesteld. Vanaf nu wordt u bij het inloggen om een code gevraagd.",
    ],
    button: "Mijn account openen",
    closing: "Was u dit niet? Kies dan meteen een nieuw wachtwoord en laat het de beheerders van de site weten.",
  },
  pl: {
    subject: "Ustawiono drugi składnik konta w {site}",
    paragraphs: [
      "na tym koncie w {site} ustawiono aplikację uwierzytelniającą. Odtąd przy logowaniu wymagany jest kod.",
    ],
    button: "Otwórz moje konto",
    closing: "Jeśli to ktoś inny, prosimy od razu ustawić nowe hasło i powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} için ikinci bir etken ayarlandı",
    paragraphs: [
      "{site} hesabınız için bir kimlik doğrulama uygulaması ayarlandı. Bundan sonra oturum açarken bir kod sorulur.",
    ],
    button: "Hesabımı aç",
    closing: "Bunu siz yapmadıysanız hemen yeni bir parola seçin ve siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "تم إعداد عامل ثانٍ لحسابك في {site}",
    paragraphs: ["تم إعداد تطبيق مصادقة لحسابك في {site}. سيُطلب منك رمز عند تسجيل الدخول من الآن."],
    button: "فتح حسابي",
    closing: "إن لم تفعل ذلك بنفسك، فاختر كلمة مرور جديدة فورًا وأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}の二段階認証が設定されました",
    paragraphs: ["{site}のアカウントに認証アプリが設定されました。今後、ログイン時にコードの入力が必要です。"],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐに新しいパスワードを設定し、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "已为 {site} 设置第二重验证",
    paragraphs: ["您在 {site} 的账户已设置身份验证器应用。从现在起，登录时需要输入验证码。"],
    button: "打开我的账户",
    closing: "如果这不是您本人的操作，请立即更换密码并告知网站管理者。",
  },
};

/** A member turned their second factor off. */
const turnedOff: WordsOfMail = {
  en: {
    subject: "Your second factor for {site} was turned off",
    paragraphs: [
      "The second factor of your account at {site} was turned off in your account. You are no longer asked for a code when you sign in.",
    ],
    button: "Open my account",
    closing: "If this was not you, choose a new password straight away and tell the people who run the site.",
  },
  de: {
    subject: "Zweiter Faktor für {site} ausgeschaltet",
    paragraphs: [
      "der zweite Faktor Ihres Kontos bei {site} wurde in Ihrem Konto ausgeschaltet. Bei der Anmeldung werden Sie nicht mehr nach einem Code gefragt.",
    ],
    button: "Mein Konto öffnen",
    closing:
      "Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und sagen Sie es den Betreibern der Website.",
  },
  fr: {
    subject: "Votre second facteur pour {site} a été désactivé",
    paragraphs: [
      "le second facteur de votre compte sur {site} a été désactivé depuis votre compte. Aucun code ne vous sera plus demandé à la connexion.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez les responsables du site.",
  },
  es: {
    subject: "Se ha desactivado su segundo factor de {site}",
    paragraphs: [
      "el segundo factor de su cuenta en {site} se ha desactivado desde su cuenta. Ya no se le pedirá un código al iniciar sesión.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no ha sido usted, elija de inmediato una contraseña nueva y avise a los responsables del sitio.",
  },
  it: {
    subject: "Il Suo secondo fattore per {site} è stato disattivato",
    paragraphs: [
      "il secondo fattore del Suo account su {site} è stato disattivato dal Suo account. All’accesso non Le verrà più chiesto un codice.",
    ],
    button: "Apri il mio account",
    closing: "Se non è stato Lei, scelga subito una nuova password e avvisi i responsabili del sito.",
  },
  pt: {
    subject: "O seu segundo fator em {site} foi desativado",
    paragraphs: [
      "o segundo fator da sua conta em {site} foi desativado na sua conta. Nenhum código será mais pedido quando você entrar.",
    ],
    button: "Abrir minha conta",
    closing: "Se não foi você, escolha imediatamente uma nova senha e avise os responsáveis pelo site.",
  },
  nl: {
    subject: "Uw tweede factor voor {site} is uitgeschakeld",
    paragraphs: [
      "De tweede factor van uw account bij {site} is in uw account uitgeschakeld. Bij het inloggen wordt u niet meer om een code gevraagd.",
    ],
    button: "Mijn account openen",
    closing: "Was u dit niet? Kies dan meteen een nieuw wachtwoord en laat het de beheerders van de site weten.",
  },
  pl: {
    subject: "Wyłączono drugi składnik konta w {site}",
    paragraphs: [
      "drugi składnik tego konta w {site} został wyłączony na stronie konta. Przy logowaniu nie jest już wymagany kod.",
    ],
    button: "Otwórz moje konto",
    closing: "Jeśli to ktoś inny, prosimy od razu ustawić nowe hasło i powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} için ikinci etkeniniz kapatıldı",
    paragraphs: ["{site} hesabınızın ikinci etkeni hesabınızdan kapatıldı. Oturum açarken artık kod sorulmaz."],
    button: "Hesabımı aç",
    closing: "Bunu siz yapmadıysanız hemen yeni bir parola seçin ve siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "تم إيقاف العامل الثاني لحسابك في {site}",
    paragraphs: ["تم إيقاف العامل الثاني لحسابك في {site} من صفحة حسابك. لن يُطلب منك رمز عند تسجيل الدخول."],
    button: "فتح حسابي",
    closing: "إن لم تفعل ذلك بنفسك، فاختر كلمة مرور جديدة فورًا وأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}の二段階認証がオフになりました",
    paragraphs: ["{site}のアカウントページで二段階認証がオフにされました。今後、ログイン時にコードの入力は不要です。"],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐに新しいパスワードを設定し、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "您在 {site} 的第二重验证已关闭",
    paragraphs: ["您在 {site} 的账户中的第二重验证已被关闭。登录时不再需要验证码。"],
    button: "打开我的账户",
    closing: "如果这不是您本人的操作，请立即更换密码并告知网站管理者。",
  },
};

export const secondFactorMails = {
  "second-factor-removed": removed,
  "second-factor-set-up": setUp,
  "second-factor-turned-off": turnedOff,
} as const;
