import type { WordsOfMail } from "../account-mails.ts";

/** A member added a passkey. */
const added: WordsOfMail = {
  en: {
    subject: "A passkey for {site} was added",
    paragraphs: ["The passkey “{passkey}” was added to your account at {site}. It signs in without a password."],
    button: "Open my account",
    closing: "If this was not you, choose a new password straight away and tell the people who run the site.",
  },
  de: {
    subject: "Neuer Passkey für {site}",
    paragraphs: [
      "der Passkey „{passkey}“ wurde zu Ihrem Konto bei {site} hinzugefügt. Damit meldet man sich ohne Passwort an.",
    ],
    button: "Mein Konto öffnen",
    closing:
      "Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und sagen Sie es den Betreibern der Website.",
  },
  fr: {
    subject: "Une clé d’accès a été ajoutée pour {site}",
    paragraphs: [
      "la clé d’accès «\u00a0{passkey}\u00a0» a été ajoutée à votre compte sur {site}. Elle permet de se connecter sans mot de passe.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez les responsables du site.",
  },
  es: {
    subject: "Se ha añadido una llave de acceso para {site}",
    paragraphs: [
      "la llave de acceso «{passkey}» se ha añadido a su cuenta en {site}. Con ella se inicia sesión sin contraseña.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no ha sido usted, elija de inmediato una contraseña nueva y avise a los responsables del sitio.",
  },
  it: {
    subject: "È stata aggiunta una passkey per {site}",
    paragraphs: [
      "la passkey “{passkey}” è stata aggiunta al Suo account su {site}. Permette di accedere senza password.",
    ],
    button: "Apri il mio account",
    closing: "Se non è stato Lei, scelga subito una nuova password e avvisi i responsabili del sito.",
  },
  pt: {
    subject: "Uma chave de acesso foi adicionada em {site}",
    paragraphs: ["a chave de acesso “{passkey}” foi adicionada à sua conta em {site}. Com ela se entra sem senha."],
    button: "Abrir minha conta",
    closing: "Se não foi você, escolha imediatamente uma nova senha e avise os responsáveis pelo site.",
  },
  nl: {
    subject: "Er is een passkey voor {site} toegevoegd",
    paragraphs: [
      "De passkey “{passkey}” is aan uw account bij {site} toegevoegd. Daarmee logt men zonder wachtwoord in.",
    ],
    button: "Mijn account openen",
    closing: "Was u dit niet? Kies dan meteen een nieuw wachtwoord en laat het de beheerders van de site weten.",
  },
  pl: {
    subject: "Dodano klucz dostępu do konta w {site}",
    paragraphs: ["klucz dostępu „{passkey}” został dodany do tego konta w {site}. Pozwala zalogować się bez hasła."],
    button: "Otwórz moje konto",
    closing: "Jeśli to ktoś inny, prosimy od razu ustawić nowe hasło i powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} için bir geçiş anahtarı eklendi",
    paragraphs: ["“{passkey}” geçiş anahtarı {site} hesabınıza eklendi. Onunla parola olmadan oturum açılır."],
    button: "Hesabımı aç",
    closing: "Bunu siz yapmadıysanız hemen yeni bir parola seçin ve siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "تمت إضافة مفتاح مرور إلى حسابك في {site}",
    paragraphs: ["تمت إضافة مفتاح المرور «{passkey}» إلى حسابك في {site}. يتيح تسجيل الدخول من دون كلمة مرور."],
    button: "فتح حسابي",
    closing: "إن لم تفعل ذلك بنفسك، فاختر كلمة مرور جديدة فورًا وأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}にパスキーが追加されました",
    paragraphs: ["{site}のアカウントにパスキー「{passkey}」が追加されました。パスワードなしでログインできます。"],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐに新しいパスワードを設定し、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "已为 {site} 添加通行密钥",
    paragraphs: ["通行密钥“{passkey}”已添加到您在 {site} 的账户。它可以不用密码登录。"],
    button: "打开我的账户",
    closing: "如果这不是您本人的操作，请立即更换密码并告知网站管理者。",
  },
};

/** A member removed one of their passkeys. */
const removed: WordsOfMail = {
  en: {
    subject: "A passkey for {site} was removed",
    paragraphs: ["The passkey “{passkey}” was removed from your account at {site}. It no longer signs in."],
    button: "Open my account",
    closing: "If this was not you, choose a new password straight away and tell the people who run the site.",
  },
  de: {
    subject: "Passkey für {site} entfernt",
    paragraphs: [
      "der Passkey „{passkey}“ wurde aus Ihrem Konto bei {site} entfernt. Damit kann man sich nicht mehr anmelden.",
    ],
    button: "Mein Konto öffnen",
    closing:
      "Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und sagen Sie es den Betreibern der Website.",
  },
  fr: {
    subject: "Une clé d’accès a été retirée pour {site}",
    paragraphs: [
      "la clé d’accès «\u00a0{passkey}\u00a0» a été retirée de votre compte sur {site}. Elle ne permet plus de se connecter.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez les responsables du site.",
  },
  es: {
    subject: "Se ha quitado una llave de acceso de {site}",
    paragraphs: [
      "la llave de acceso «{passkey}» se ha quitado de su cuenta en {site}. Ya no sirve para iniciar sesión.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no ha sido usted, elija de inmediato una contraseña nueva y avise a los responsables del sitio.",
  },
  it: {
    subject: "È stata rimossa una passkey per {site}",
    paragraphs: ["la passkey “{passkey}” è stata rimossa dal Suo account su {site}. Non permette più di accedere."],
    button: "Apri il mio account",
    closing: "Se non è stato Lei, scelga subito una nuova password e avvisi i responsabili del sito.",
  },
  pt: {
    subject: "Uma chave de acesso foi removida em {site}",
    paragraphs: [
      "a chave de acesso “{passkey}” foi removida da sua conta em {site}. Não é mais possível entrar com ela.",
    ],
    button: "Abrir minha conta",
    closing: "Se não foi você, escolha imediatamente uma nova senha e avise os responsáveis pelo site.",
  },
  nl: {
    subject: "Er is een passkey voor {site} verwijderd",
    paragraphs: ["De passkey “{passkey}” is uit uw account bij {site} verwijderd. Inloggen gaat er niet meer mee."],
    button: "Mijn account openen",
    closing: "Was u dit niet? Kies dan meteen een nieuw wachtwoord en laat het de beheerders van de site weten.",
  },
  pl: {
    subject: "Usunięto klucz dostępu z konta w {site}",
    paragraphs: ["klucz dostępu „{passkey}” został usunięty z tego konta w {site}. Nie można się już nim zalogować."],
    button: "Otwórz moje konto",
    closing: "Jeśli to ktoś inny, prosimy od razu ustawić nowe hasło i powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} için bir geçiş anahtarı kaldırıldı",
    paragraphs: ["“{passkey}” geçiş anahtarı {site} hesabınızdan kaldırıldı. Onunla artık oturum açılamaz."],
    button: "Hesabımı aç",
    closing: "Bunu siz yapmadıysanız hemen yeni bir parola seçin ve siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "تمت إزالة مفتاح مرور من حسابك في {site}",
    paragraphs: ["تمت إزالة مفتاح المرور «{passkey}» من حسابك في {site}. لم يعد يتيح تسجيل الدخول."],
    button: "فتح حسابي",
    closing: "إن لم تفعل ذلك بنفسك، فاختر كلمة مرور جديدة فورًا وأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}のパスキーが削除されました",
    paragraphs: [
      "{site}のアカウントからパスキー「{passkey}」が削除されました。このパスキーではログインできなくなりました。",
    ],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐに新しいパスワードを設定し、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "{site} 的通行密钥已被移除",
    paragraphs: ["通行密钥“{passkey}”已从您在 {site} 的账户中移除。它不能再用于登录。"],
    button: "打开我的账户",
    closing: "如果这不是您本人的操作，请立即更换密码并告知网站管理者。",
  },
};

export const passkeyMails = { "passkey-added": added, "passkey-removed": removed } as const;
