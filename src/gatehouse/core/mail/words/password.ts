import { languages, type Language } from "../../page/language.ts";
import type { WordsOfMail } from "../account-mails.ts";

/** The link for a new password. `{time}` is how long it holds. */
const newPassword: WordsOfMail = {
  en: {
    subject: "Set a new password for {site}",
    paragraphs: [
      "A new password was requested for your account. Open this link to choose one.",
      "The link works once. Valid for: {time}.",
    ],
    button: "Choose a new password",
    closing: "If you did not ask for this, you need not do anything. Your password stays as it is.",
  },
  de: {
    subject: "Neues Passwort für {site}",
    paragraphs: [
      "für Ihr Konto wurde ein neues Passwort angefordert. Öffnen Sie diesen Link, um eines zu wählen.",
      "Der Link gilt einmal. Gültigkeit: {time}.",
    ],
    button: "Neues Passwort wählen",
    closing: "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun. Ihr Passwort bleibt, wie es ist.",
  },
  fr: {
    subject: "Nouveau mot de passe pour {site}",
    paragraphs: [
      "un nouveau mot de passe a été demandé pour votre compte. Ouvrez ce lien pour en choisir un.",
      "Le lien fonctionne une seule fois. Durée de validité : {time}.",
    ],
    button: "Choisir un nouveau mot de passe",
    closing: "Si vous n’avez rien demandé, vous n’avez rien à faire. Votre mot de passe reste inchangé.",
  },
  es: {
    subject: "Nueva contraseña para {site}",
    paragraphs: [
      "se ha solicitado una nueva contraseña para su cuenta. Abra este enlace para elegirla.",
      "El enlace funciona una sola vez. Validez: {time}.",
    ],
    button: "Elegir una nueva contraseña",
    closing: "Si no lo ha pedido usted, no tiene que hacer nada. Su contraseña sigue siendo la misma.",
  },
  pt: {
    subject: "Nova senha para {site}",
    paragraphs: [
      "uma nova senha foi solicitada para sua conta. Abra este link para escolhê-la.",
      "O link funciona uma só vez. Validade: {time}.",
    ],
    button: "Escolher uma nova senha",
    closing: "Se não foi você quem pediu, não é preciso fazer nada. Sua senha continua a mesma.",
  },
  it: {
    subject: "Nuova password per {site}",
    paragraphs: [
      "è stata richiesta una nuova password per il Suo account. Apra questo link per sceglierla.",
      "Il link funziona una sola volta. Validità: {time}.",
    ],
    button: "Scegli una nuova password",
    closing: "Se non è stato Lei a richiederlo, non deve fare nulla. La Sua password resta invariata.",
  },
  nl: {
    subject: "Nieuw wachtwoord voor {site}",
    paragraphs: [
      "er is een nieuw wachtwoord aangevraagd voor uw account. Open deze link om er een te kiezen.",
      "De link werkt één keer. Geldigheidsduur: {time}.",
    ],
    button: "Nieuw wachtwoord kiezen",
    closing: "Hebt u dit niet aangevraagd, dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.",
  },
  pl: {
    subject: "Nowe hasło: {site}",
    paragraphs: [
      "dla Państwa konta poproszono o nowe hasło. Aby je wybrać, proszę otworzyć ten link.",
      "Link działa jeden raz. Czas ważności: {time}.",
    ],
    button: "Wybierz nowe hasło",
    closing: "Jeśli to nie Państwa prośba, nie trzeba nic robić. Hasło pozostaje bez zmian.",
  },
  tr: {
    subject: "Yeni parola: {site}",
    paragraphs: [
      "Hesabınız için yeni bir parola istendi. Yeni parolanızı seçmek için bu bağlantıyı açın.",
      "Bağlantı yalnızca bir kez çalışır. Geçerlilik süresi: {time}.",
    ],
    button: "Yeni parola seç",
    closing: "Bunu siz istemediyseniz bir şey yapmanız gerekmez. Parolanız aynı kalır.",
  },
  ar: {
    subject: "كلمة مرور جديدة: {site}",
    paragraphs: [
      "طُلبت كلمة مرور جديدة لحسابك. لاختيارها يُرجى فتح هذا الرابط.",
      "يعمل الرابط مرة واحدة. مدة الصلاحية: {time}.",
    ],
    button: "اختيار كلمة مرور جديدة",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء. تبقى كلمة مرورك كما هي.",
  },
  ja: {
    subject: "{site} の新しいパスワードの設定",
    paragraphs: [
      "お客様のアカウントについて、新しいパスワードの設定が申し込まれました。次のリンクを開いて設定してください。",
      "リンクは 1 回だけ使えます。有効期間：{time}",
    ],
    button: "新しいパスワードを設定する",
    closing: "お心当たりがない場合は、何もしていただく必要はありません。パスワードは変わりません。",
  },
  zh: {
    subject: "为 {site} 设置新密码",
    paragraphs: ["有人为您的账号申请了新密码。请打开此链接进行设置。", "链接只能使用一次。有效期：{time}。"],
    button: "设置新密码",
    closing: "如果不是您本人提出的，无需进行任何操作。您的密码保持不变。",
  },
};

/** A new password was set with such a link. */
const wasSet: WordsOfMail = {
  en: {
    subject: "Your password for {site} was changed",
    paragraphs: [
      "A new password was set for your account, with a link that we sent to this email. All other devices were signed out.",
    ],
    button: "Set another password",
    closing: "If this was not you, set another password at once and tell the people who run {site}.",
  },
  de: {
    subject: "Ihr Passwort für {site} wurde geändert",
    paragraphs: [
      "für Ihr Konto wurde ein neues Passwort gesetzt, mit einem Link, den wir an diese Adresse gesendet haben. Alle anderen Geräte wurden abgemeldet.",
    ],
    button: "Anderes Passwort setzen",
    closing:
      "Wenn Sie das nicht waren, setzen Sie sofort ein anderes Passwort und informieren Sie das Team von {site}.",
  },
  fr: {
    subject: "Votre mot de passe pour {site} a été modifié",
    paragraphs: [
      "un nouveau mot de passe a été défini pour votre compte, à l’aide d’un lien envoyé à cette adresse. Tous les autres appareils ont été déconnectés.",
    ],
    button: "Définir un autre mot de passe",
    closing:
      "Si ce n’était pas vous, définissez immédiatement un autre mot de passe et prévenez l’équipe du site : {site}.",
  },
  es: {
    subject: "Se ha cambiado su contraseña de {site}",
    paragraphs: [
      "se ha establecido una nueva contraseña para su cuenta mediante un enlace enviado a este correo. Se ha cerrado la sesión en los demás dispositivos.",
    ],
    button: "Establecer otra contraseña",
    closing: "Si no ha sido usted, establezca otra contraseña de inmediato y avise al equipo de {site}.",
  },
  pt: {
    subject: "Sua senha de {site} foi alterada",
    paragraphs: [
      "uma nova senha foi definida para sua conta por meio de um link enviado a este e-mail. Os outros dispositivos foram desconectados.",
    ],
    button: "Definir outra senha",
    closing: "Se não foi você, defina outra senha imediatamente e avise a equipe de {site}.",
  },
  it: {
    subject: "La Sua password per {site} è stata cambiata",
    paragraphs: [
      "è stata impostata una nuova password per il Suo account, con un link inviato a questo indirizzo. Tutti gli altri dispositivi sono stati disconnessi.",
    ],
    button: "Imposta un’altra password",
    closing: "Se non è stato Lei, imposti subito un’altra password e avvisi il team di {site}.",
  },
  nl: {
    subject: "Uw wachtwoord voor {site} is gewijzigd",
    paragraphs: [
      "er is een nieuw wachtwoord ingesteld voor uw account, met een link die we naar dit adres hebben gestuurd. Alle andere apparaten zijn afgemeld.",
    ],
    button: "Ander wachtwoord instellen",
    closing: "Was u dit niet, stel dan direct een ander wachtwoord in en waarschuw het team van {site}.",
  },
  pl: {
    subject: "Hasło zostało zmienione: {site}",
    paragraphs: [
      "dla Państwa konta ustawiono nowe hasło za pomocą linku wysłanego na ten adres. Wszystkie inne urządzenia zostały wylogowane.",
    ],
    button: "Ustaw inne hasło",
    closing:
      "Jeśli to nie Państwo, proszę natychmiast ustawić inne hasło i powiadomić zespół prowadzący stronę: {site}.",
  },
  tr: {
    subject: "Parolanız değiştirildi: {site}",
    paragraphs: [
      "Hesabınız için, bu adrese gönderdiğimiz bir bağlantıyla yeni bir parola belirlendi. Diğer tüm cihazlarda oturum kapatıldı.",
    ],
    button: "Başka bir parola belirle",
    closing: "Bunu siz yapmadıysanız hemen başka bir parola belirleyin ve siteyi yönetenlere haber verin: {site}.",
  },
  ar: {
    subject: "تم تغيير كلمة مرورك: {site}",
    paragraphs: ["عُيّنت كلمة مرور جديدة لحسابك برابط أرسلناه إلى هذا البريد. سُجّل الخروج من جميع الأجهزة الأخرى."],
    button: "تعيين كلمة مرور أخرى",
    closing: "إذا لم تكن أنت من فعل ذلك، فيُرجى تعيين كلمة مرور أخرى فورًا وإبلاغ القائمين على الموقع: {site}.",
  },
  ja: {
    subject: "{site} のパスワードが変更されました",
    paragraphs: [
      "このメールアドレスに送信したリンクから、アカウントの新しいパスワードが設定されました。ほかの端末はすべてログアウトされました。",
    ],
    button: "別のパスワードを設定する",
    closing: "お心当たりがない場合は、すぐに別のパスワードを設定し、{site} の運営者にご連絡ください。",
  },
  zh: {
    subject: "您在 {site} 的密码已更改",
    paragraphs: ["已通过发送到此邮箱的链接为您的账号设置了新密码。所有其他设备均已退出登录。"],
    button: "设置其他密码",
    closing: "如果不是您本人操作，请立即设置其他密码，并通知 {site} 的管理人员。",
  },
};

/** What is said besides to a member whose programs had tokens. */
const tokensRevoked: Readonly<Record<Language, string>> = {
  en: "The tokens of your programs were revoked.",
  de: "Die Tokens Ihrer Programme wurden widerrufen.",
  fr: "Les jetons de vos programmes ont été révoqués.",
  es: "Se han revocado los tokens de sus programas.",
  pt: "Os tokens de seus programas foram revogados.",
  it: "I token dei Suoi programmi sono stati revocati.",
  nl: "De tokens van uw programma’s zijn ingetrokken.",
  pl: "Tokeny programów zostały unieważnione.",
  tr: "Programlarınızın belirteçleri iptal edildi.",
  ar: "أُلغيت رموز برامجك.",
  ja: "プログラムのトークンは失効しました。",
  zh: "您的程序令牌已被撤销。",
};

function withTokens(mail: WordsOfMail): WordsOfMail {
  const words = languages.map((language) => {
    const { paragraphs, ...rest } = mail[language];
    return [language, { ...rest, paragraphs: [...paragraphs, tokensRevoked[language]] }];
  });
  return Object.fromEntries(words) as WordsOfMail;
}

export const passwordMails = {
  "new-password": newPassword,
  "password-was-set": wasSet,
  "password-was-set-with-tokens": withTokens(wasSet),
};
