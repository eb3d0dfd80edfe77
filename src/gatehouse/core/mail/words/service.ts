import type { WordsOfMail } from "../account-mails.ts";

/** A member linked an account at a provider. */
const linked: WordsOfMail = {
  en: {
    subject: "A sign-in for {site} was linked",
    paragraphs: [
      "Your account at {site} is now linked to this account at {service}: {account}. Anyone who uses it can sign in.",
    ],
    button: "Open my account",
    closing: "If this was not you, choose a new password straight away and tell the people who run the site.",
  },
  de: {
    subject: "Weitere Anmeldung für {site} verknüpft",
    paragraphs: [
      "Ihr Konto bei {site} ist jetzt mit diesem Konto bei {service} verknüpft: {account}. Wer es benutzt, kann sich damit anmelden.",
    ],
    button: "Mein Konto öffnen",
    closing:
      "Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und sagen Sie es den Betreibern der Website.",
  },
  fr: {
    subject: "Une connexion a été associée pour {site}",
    paragraphs: [
      "votre compte sur {site} est maintenant associé à ce compte chez {service}\u00a0: {account}. Toute personne qui l’utilise peut se connecter.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez les responsables du site.",
  },
  es: {
    subject: "Se ha vinculado un acceso a {site}",
    paragraphs: [
      "su cuenta en {site} está ahora vinculada con esta cuenta de {service}: {account}. Quien la use puede iniciar sesión.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no ha sido usted, elija de inmediato una contraseña nueva y avise a los responsables del sitio.",
  },
  it: {
    subject: "È stato collegato un accesso a {site}",
    paragraphs: [
      "il Suo account su {site} è ora collegato a questo account di {service}: {account}. Chi lo usa può accedere.",
    ],
    button: "Apri il mio account",
    closing: "Se non è stato Lei, scelga subito una nuova password e avvisi i responsabili del sito.",
  },
  pt: {
    subject: "Um acesso a {site} foi vinculado",
    paragraphs: [
      "sua conta em {site} está agora vinculada a esta conta em {service}: {account}. Quem a usa pode entrar.",
    ],
    button: "Abrir minha conta",
    closing: "Se não foi você, escolha imediatamente uma nova senha e avise os responsáveis pelo site.",
  },
  nl: {
    subject: "Er is een login voor {site} gekoppeld",
    paragraphs: [
      "Uw account bij {site} is nu gekoppeld aan dit account bij {service}: {account}. Wie het gebruikt, kan ermee inloggen.",
    ],
    button: "Mijn account openen",
    closing: "Was u dit niet? Kies dan meteen een nieuw wachtwoord en laat het de beheerders van de site weten.",
  },
  pl: {
    subject: "Połączono nowy sposób logowania do {site}",
    paragraphs: [
      "konto w {site} jest teraz połączone z kontem w {service}: {account}. Kto go używa, może się zalogować.",
    ],
    button: "Otwórz moje konto",
    closing: "Jeśli to ktoś inny, prosimy od razu ustawić nowe hasło i powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} için bir giriş yolu bağlandı",
    paragraphs: [
      "{site} hesabınız artık {service} hizmetindeki şu hesaba bağlı: {account}. Onu kullanan herkes oturum açabilir.",
    ],
    button: "Hesabımı aç",
    closing: "Bunu siz yapmadıysanız hemen yeni bir parola seçin ve siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "تم ربط طريقة دخول إلى {site}",
    paragraphs: ["حسابك في {site} مرتبط الآن بهذا الحساب لدى {service}: {account}. ويمكن لمن يستخدمه تسجيل الدخول."],
    button: "فتح حسابي",
    closing: "إن لم تفعل ذلك بنفسك، فاختر كلمة مرور جديدة فورًا وأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}のログイン方法が連携されました",
    paragraphs: [
      "{site}のアカウントが、{service}の次のアカウントと連携されました: {account}。そのアカウントを使う人はログインできます。",
    ],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐに新しいパスワードを設定し、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "已为 {site} 关联登录方式",
    paragraphs: ["您在 {site} 的账户现已与 {service} 的以下账号关联：{account}。使用该账号的人可以登录。"],
    button: "打开我的账户",
    closing: "如果这不是您本人的操作，请立即更换密码并告知网站管理者。",
  },
};

/** A member removed such a link. */
const unlinked: WordsOfMail = {
  en: {
    subject: "A sign-in for {site} was removed",
    paragraphs: ["Your account at {site} is no longer linked to an account at {service}. It no longer signs in."],
    button: "Open my account",
    closing: "If this was not you, choose a new password straight away and tell the people who run the site.",
  },
  de: {
    subject: "Verknüpfte Anmeldung für {site} entfernt",
    paragraphs: [
      "Ihr Konto bei {site} ist nicht mehr mit einem Konto bei {service} verknüpft. Damit kann man sich nicht mehr anmelden.",
    ],
    button: "Mein Konto öffnen",
    closing:
      "Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und sagen Sie es den Betreibern der Website.",
  },
  fr: {
    subject: "Une connexion a été retirée pour {site}",
    paragraphs: [
      "votre compte sur {site} n’est plus associé à un compte chez {service}. Celui-ci ne permet plus de se connecter.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez les responsables du site.",
  },
  es: {
    subject: "Se ha quitado un acceso a {site}",
    paragraphs: [
      "su cuenta en {site} ya no está vinculada con una cuenta de {service}. Esta ya no sirve para iniciar sesión.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no ha sido usted, elija de inmediato una contraseña nueva y avise a los responsables del sitio.",
  },
  it: {
    subject: "È stato rimosso un accesso a {site}",
    paragraphs: [
      "il Suo account su {site} non è più collegato a un account di {service}. Quest’ultimo non permette più di accedere.",
    ],
    button: "Apri il mio account",
    closing: "Se non è stato Lei, scelga subito una nuova password e avvisi i responsabili del sito.",
  },
  pt: {
    subject: "Um acesso a {site} foi removido",
    paragraphs: [
      "sua conta em {site} não está mais vinculada a uma conta em {service}. Não é mais possível entrar com ela.",
    ],
    button: "Abrir minha conta",
    closing: "Se não foi você, escolha imediatamente uma nova senha e avise os responsáveis pelo site.",
  },
  nl: {
    subject: "Er is een login voor {site} verwijderd",
    paragraphs: [
      "Uw account bij {site} is niet meer gekoppeld aan een account bij {service}. Inloggen gaat daar niet meer mee.",
    ],
    button: "Mijn account openen",
    closing: "Was u dit niet? Kies dan meteen een nieuw wachtwoord en laat het de beheerders van de site weten.",
  },
  pl: {
    subject: "Usunięto sposób logowania do {site}",
    paragraphs: ["konto w {site} nie jest już połączone z kontem w {service}. Nie można się już nim zalogować."],
    button: "Otwórz moje konto",
    closing: "Jeśli to ktoś inny, prosimy od razu ustawić nowe hasło i powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} için bir giriş yolu kaldırıldı",
    paragraphs: ["{site} hesabınız artık {service} hizmetindeki bir hesaba bağlı değil. Onunla artık oturum açılamaz."],
    button: "Hesabımı aç",
    closing: "Bunu siz yapmadıysanız hemen yeni bir parola seçin ve siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "تمت إزالة طريقة دخول إلى {site}",
    paragraphs: ["لم يعد حسابك في {site} مرتبطًا بحساب لدى {service}، ولم يعد ذلك الحساب يتيح تسجيل الدخول."],
    button: "فتح حسابي",
    closing: "إن لم تفعل ذلك بنفسك، فاختر كلمة مرور جديدة فورًا وأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}のログイン方法が解除されました",
    paragraphs: [
      "{site}のアカウントと{service}のアカウントの連携が解除されました。今後、そのアカウントではログインできません。",
    ],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐに新しいパスワードを設定し、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "已移除 {site} 的登录方式",
    paragraphs: ["您在 {site} 的账户不再与 {service} 的账号关联。该账号不能再用于登录。"],
    button: "打开我的账户",
    closing: "如果这不是您本人的操作，请立即更换密码并告知网站管理者。",
  },
};

export const serviceMails = { "service-linked": linked, "service-unlinked": unlinked } as const;
