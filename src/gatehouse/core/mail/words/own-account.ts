import type { WordsOfMail } from "../account-mails.ts";

/** A member changed their password on their account page. */
const passwordChanged: WordsOfMail = {
  en: {
    subject: "Your password for {site} was changed",
    paragraphs: ["The password of your account at {site} was changed. All other devices were signed out."],
    button: "Open my account",
    closing: "If this was not you, choose a new password straight away and tell the people who run the site.",
  },
  de: {
    subject: "Ihr Passwort für {site} wurde geändert",
    paragraphs: ["das Passwort Ihres Kontos bei {site} wurde geändert. Alle anderen Geräte wurden abgemeldet."],
    button: "Mein Konto öffnen",
    closing:
      "Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und sagen Sie es den Betreibern der Website.",
  },
  fr: {
    subject: "Votre mot de passe pour {site} a été modifié",
    paragraphs: [
      "le mot de passe de votre compte sur {site} a été modifié. Tous les autres appareils ont été déconnectés.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez les responsables du site.",
  },
  es: {
    subject: "Se ha cambiado su contraseña de {site}",
    paragraphs: [
      "la contraseña de su cuenta en {site} se ha cambiado. Se ha cerrado la sesión en todos los demás dispositivos.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no ha sido usted, elija de inmediato una contraseña nueva y avise a los responsables del sitio.",
  },
  pt: {
    subject: "Sua senha de {site} foi alterada",
    paragraphs: ["a senha da sua conta em {site} foi alterada. Todos os outros dispositivos foram desconectados."],
    button: "Abrir minha conta",
    closing: "Se não foi você, escolha imediatamente uma nova senha e avise os responsáveis pelo site.",
  },
  it: {
    subject: "La password per {site} è stata cambiata",
    paragraphs: [
      "la password del Suo account su {site} è stata cambiata. Tutti gli altri dispositivi sono stati disconnessi.",
    ],
    button: "Apri il mio account",
    closing: "Se non è stato Lei, scelga subito una nuova password e avvisi i responsabili del sito.",
  },
  nl: {
    subject: "Uw wachtwoord voor {site} is gewijzigd",
    paragraphs: ["Het wachtwoord van uw account bij {site} is gewijzigd. Alle andere apparaten zijn uitgelogd."],
    button: "Mijn account openen",
    closing: "Was u dit niet? Kies dan meteen een nieuw wachtwoord en laat het de beheerders van de site weten.",
  },
  pl: {
    subject: "Zmieniono hasło do konta w {site}",
    paragraphs: ["hasło do tego konta w {site} zostało zmienione. Wszystkie inne urządzenia zostały wylogowane."],
    button: "Otwórz moje konto",
    closing: "Jeśli to ktoś inny, prosimy od razu ustawić nowe hasło i powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} parolanız değiştirildi",
    paragraphs: ["{site} hesabınızın parolası değiştirildi. Diğer tüm cihazlarda oturum kapatıldı."],
    button: "Hesabımı aç",
    closing: "Bunu siz yapmadıysanız hemen yeni bir parola seçin ve siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "تم تغيير كلمة مرورك في {site}",
    paragraphs: ["تم تغيير كلمة مرور حسابك في {site}، وسُجّل الخروج من كل الأجهزة الأخرى."],
    button: "فتح حسابي",
    closing: "إن لم تفعل ذلك بنفسك، فاختر كلمة مرور جديدة فورًا وأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}のパスワードが変更されました",
    paragraphs: ["{site}のアカウントのパスワードが変更されました。ほかのデバイスはすべてログアウトされました。"],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐに新しいパスワードを設定し、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "您在 {site} 的密码已更改",
    paragraphs: ["您在 {site} 的账户密码已更改。其他所有设备均已退出登录。"],
    button: "打开我的账户",
    closing: "如果这不是您本人的操作，请立即更换密码并告知网站管理者。",
  },
};

/** Somebody signed in to the account from a device that had not been seen. */
const newDevice: WordsOfMail = {
  en: {
    subject: "New sign-in to your account at {site}",
    paragraphs: [
      "Your account at {site} was signed in to from a device that we have not seen before. Device: {device}. From: {where}. Time: {time}.",
    ],
    button: "Open my account",
    closing: "If this was not you, choose a new password straight away and tell the people who run the site.",
  },
  de: {
    subject: "Neue Anmeldung bei {site}",
    paragraphs: [
      "bei Ihrem Konto bei {site} hat sich ein Gerät angemeldet, das wir noch nicht kennen. Gerät: {device}. Von: {where}. Zeit: {time}.",
    ],
    button: "Mein Konto öffnen",
    closing:
      "Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und sagen Sie es den Betreibern der Website.",
  },
  fr: {
    subject: "Nouvelle connexion à votre compte sur {site}",
    paragraphs: [
      "un appareil que nous ne connaissions pas s’est connecté à votre compte sur {site}. Appareil : {device}. Depuis : {where}. Heure : {time}.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et prévenez les responsables du site.",
  },
  es: {
    subject: "Nuevo inicio de sesión en su cuenta de {site}",
    paragraphs: [
      "se ha iniciado sesión en su cuenta de {site} desde un dispositivo que no conocíamos. Dispositivo: {device}. Desde: {where}. Hora: {time}.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si no ha sido usted, elija de inmediato una contraseña nueva y avise a los responsables del sitio.",
  },
  pt: {
    subject: "Novo acesso à sua conta em {site}",
    paragraphs: [
      "um dispositivo que não conhecíamos entrou na sua conta em {site}. Dispositivo: {device}. De: {where}. Hora: {time}.",
    ],
    button: "Abrir minha conta",
    closing: "Se não foi você, escolha imediatamente uma nova senha e avise os responsáveis pelo site.",
  },
  it: {
    subject: "Nuovo accesso al Suo account su {site}",
    paragraphs: [
      "un dispositivo che non conoscevamo ha effettuato l’accesso al Suo account su {site}. Dispositivo: {device}. Da: {where}. Ora: {time}.",
    ],
    button: "Apri il mio account",
    closing: "Se non è stato Lei, scelga subito una nuova password e avvisi i responsabili del sito.",
  },
  nl: {
    subject: "Nieuwe aanmelding bij {site}",
    paragraphs: [
      "Er is op uw account bij {site} ingelogd met een apparaat dat we nog niet kenden. Apparaat: {device}. Vanaf: {where}. Tijd: {time}.",
    ],
    button: "Mijn account openen",
    closing: "Was u dit niet? Kies dan meteen een nieuw wachtwoord en laat het de beheerders van de site weten.",
  },
  pl: {
    subject: "Nowe logowanie do konta w {site}",
    paragraphs: [
      "na to konto w {site} zalogowano się z urządzenia, którego dotąd nie znaliśmy. Urządzenie: {device}. Skąd: {where}. Czas: {time}.",
    ],
    button: "Otwórz moje konto",
    closing: "Jeśli to ktoś inny, prosimy od razu ustawić nowe hasło i powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} hesabınızda yeni oturum",
    paragraphs: [
      "{site} hesabınızda daha önce görmediğimiz bir cihazdan oturum açıldı. Cihaz: {device}. Konum: {where}. Zaman: {time}.",
    ],
    button: "Hesabımı aç",
    closing: "Bunu siz yapmadıysanız hemen yeni bir parola seçin ve siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "تسجيل دخول جديد إلى حسابك في {site}",
    paragraphs: [
      "تم تسجيل الدخول إلى حسابك في {site} من جهاز لم نره من قبل. الجهاز: {device}. من: {where}. الوقت: {time}.",
    ],
    button: "فتح حسابي",
    closing: "إن لم تفعل ذلك بنفسك، فاختر كلمة مرور جديدة فورًا وأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}への新しいログイン",
    paragraphs: [
      "{site}のアカウントに、これまで使われたことのないデバイスからログインがありました。デバイス：{device}。接続元：{where}。日時：{time}。",
    ],
    button: "アカウントを開く",
    closing: "お心当たりがない場合は、すぐに新しいパスワードを設定し、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "您在 {site} 的账户有新的登录",
    paragraphs: ["有一台我们此前未见过的设备登录了您在 {site} 的账户。设备：{device}。来源：{where}。时间：{time}。"],
    button: "打开我的账户",
    closing: "如果这不是您本人的操作，请立即更换密码并告知网站管理者。",
  },
};

/** A member ended a session that was not theirs. */
const sessionDisowned: WordsOfMail = {
  en: {
    subject: "You ended a session at {site}",
    paragraphs: [
      "You told us that a session of your account at {site} was not yours, and it has ended. Device: {device}. From: {where}.",
    ],
    button: "Open my account",
    closing: "Choose a new password if you have not done so yet, and remove passkeys and apps that are not yours.",
  },
  de: {
    subject: "Sie haben eine Sitzung bei {site} beendet",
    paragraphs: [
      "Sie haben angegeben, dass eine Sitzung Ihres Kontos bei {site} nicht von Ihnen war. Sie ist beendet. Gerät: {device}. Von: {where}.",
    ],
    button: "Mein Konto öffnen",
    closing:
      "Wählen Sie ein neues Passwort, falls noch nicht geschehen, und entfernen Sie Passkeys und Apps, die nicht von Ihnen sind.",
  },
  fr: {
    subject: "Vous avez mis fin à une session sur {site}",
    paragraphs: [
      "vous avez indiqué qu’une session de votre compte sur {site} n’était pas la vôtre. Elle est terminée. Appareil : {device}. Depuis : {where}.",
    ],
    button: "Ouvrir mon compte",
    closing:
      "Choisissez un nouveau mot de passe si ce n’est pas déjà fait, et retirez les clés d’accès et applications qui ne sont pas à vous.",
  },
  es: {
    subject: "Ha terminado una sesión en {site}",
    paragraphs: [
      "ha indicado que una sesión de su cuenta en {site} no era suya. Ha terminado. Dispositivo: {device}. Desde: {where}.",
    ],
    button: "Abrir mi cuenta",
    closing:
      "Elija una contraseña nueva si aún no lo ha hecho y quite las llaves de acceso y aplicaciones que no sean suyas.",
  },
  pt: {
    subject: "Você encerrou uma sessão em {site}",
    paragraphs: [
      "você informou que uma sessão da sua conta em {site} não era sua. Ela foi encerrada. Dispositivo: {device}. De: {where}.",
    ],
    button: "Abrir minha conta",
    closing: "Escolha uma nova senha, se ainda não o fez, e remova chaves de acesso e aplicativos que não sejam seus.",
  },
  it: {
    subject: "Ha terminato una sessione su {site}",
    paragraphs: [
      "ha indicato che una sessione del Suo account su {site} non era Sua. È terminata. Dispositivo: {device}. Da: {where}.",
    ],
    button: "Apri il mio account",
    closing: "Scelga una nuova password, se non l’ha già fatto, e rimuova passkey e app che non sono Sue.",
  },
  nl: {
    subject: "U hebt een sessie bij {site} beëindigd",
    paragraphs: [
      "U gaf aan dat een sessie van uw account bij {site} niet van u was. Die is beëindigd. Apparaat: {device}. Vanaf: {where}.",
    ],
    button: "Mijn account openen",
    closing:
      "Kies een nieuw wachtwoord als u dat nog niet hebt gedaan, en verwijder passkeys en apps die niet van u zijn.",
  },
  pl: {
    subject: "Zakończono sesję w {site}",
    paragraphs: [
      "zgłoszono, że jedna z sesji tego konta w {site} była obca. Została zakończona. Urządzenie: {device}. Skąd: {where}.",
    ],
    button: "Otwórz moje konto",
    closing:
      "Prosimy ustawić nowe hasło, jeśli jeszcze tego nie zrobiono, i usunąć obce klucze dostępu oraz aplikacje.",
  },
  tr: {
    subject: "{site} sitesinde bir oturumu sonlandırdınız",
    paragraphs: [
      "{site} hesabınızdaki bir oturumun size ait olmadığını bildirdiniz. Oturum sonlandırıldı. Cihaz: {device}. Konum: {where}.",
    ],
    button: "Hesabımı aç",
    closing:
      "Henüz yapmadıysanız yeni bir parola seçin ve size ait olmayan geçiş anahtarlarını ve uygulamaları kaldırın.",
  },
  ar: {
    subject: "أنهيت جلسة في {site}",
    paragraphs: ["ذكرت أن جلسة من حسابك في {site} لم تكن لك، وقد انتهت. الجهاز: {device}. من: {where}."],
    button: "فتح حسابي",
    closing: "اختر كلمة مرور جديدة إن لم تفعل ذلك بعد، وأزل مفاتيح المرور والتطبيقات التي ليست لك.",
  },
  ja: {
    subject: "{site}のセッションを終了しました",
    paragraphs: [
      "{site}のアカウントで身に覚えがないとされたセッションを終了しました。デバイス：{device}。接続元：{where}。",
    ],
    button: "アカウントを開く",
    closing: "まだの場合は新しいパスワードを設定し、身に覚えのないパスキーやアプリを削除してください。",
  },
  zh: {
    subject: "您结束了 {site} 的一个会话",
    paragraphs: ["您表示您在 {site} 的账户中有一个会话不是您本人的，该会话已结束。设备：{device}。来源：{where}。"],
    button: "打开我的账户",
    closing: "如果尚未更换密码，请立即更换，并移除不属于您的通行密钥和应用。",
  },
};

/** A member asked for the deletion of their account. */
const deletionAsked: WordsOfMail = {
  en: {
    subject: "Your account at {site} will be deleted",
    paragraphs: [
      "As you asked, your account at {site} will be deleted after {day}. Until then you can sign in and keep it.",
    ],
    button: "Sign in and keep it",
    closing: "If you did not ask for this, sign in, keep the account and choose a new password straight away.",
  },
  de: {
    subject: "Ihr Konto bei {site} wird gelöscht",
    paragraphs: [
      "wie gewünscht wird Ihr Konto bei {site} gelöscht, und zwar nach diesem Tag: {day}. Bis dahin können Sie sich anmelden und es behalten.",
    ],
    button: "Anmelden und behalten",
    closing:
      "Wenn Sie das nicht gewünscht haben, melden Sie sich an, behalten Sie das Konto und wählen Sie sofort ein neues Passwort.",
  },
  fr: {
    subject: "Votre compte sur {site} sera supprimé",
    paragraphs: [
      "comme vous l’avez demandé, votre compte sur {site} sera supprimé après ce jour : {day}. D’ici là, vous pouvez vous connecter et le garder.",
    ],
    button: "Me connecter et le garder",
    closing:
      "Si vous ne l’avez pas demandé, connectez-vous, gardez le compte et choisissez tout de suite un nouveau mot de passe.",
  },
  es: {
    subject: "Su cuenta de {site} se eliminará",
    paragraphs: [
      "tal como pidió, su cuenta de {site} se eliminará después de este día: {day}. Hasta entonces puede iniciar sesión y conservarla.",
    ],
    button: "Iniciar sesión y conservarla",
    closing: "Si no lo ha pedido usted, inicie sesión, conserve la cuenta y elija de inmediato una contraseña nueva.",
  },
  pt: {
    subject: "Sua conta em {site} será excluída",
    paragraphs: [
      "como você pediu, sua conta em {site} será excluída depois deste dia: {day}. Até lá, você pode entrar e mantê-la.",
    ],
    button: "Entrar e mantê-la",
    closing: "Se você não pediu isso, entre, mantenha a conta e escolha imediatamente uma nova senha.",
  },
  it: {
    subject: "Il Suo account su {site} sarà eliminato",
    paragraphs: [
      "come ha chiesto, il Suo account su {site} sarà eliminato dopo questo giorno: {day}. Fino ad allora può accedere e conservarlo.",
    ],
    button: "Accedi e conservalo",
    closing: "Se non l’ha chiesto Lei, acceda, conservi l’account e scelga subito una nuova password.",
  },
  nl: {
    subject: "Uw account bij {site} wordt verwijderd",
    paragraphs: [
      "Zoals u hebt gevraagd, wordt uw account bij {site} na deze dag verwijderd: {day}. Tot dan kunt u inloggen en het houden.",
    ],
    button: "Inloggen en houden",
    closing: "Hebt u hier niet om gevraagd? Log dan in, houd het account en kies meteen een nieuw wachtwoord.",
  },
  pl: {
    subject: "Konto w {site} zostanie usunięte",
    paragraphs: [
      "zgodnie z prośbą konto w {site} zostanie usunięte po tym dniu: {day}. Do tego czasu można się zalogować i je zachować.",
    ],
    button: "Zaloguj się i zachowaj konto",
    closing: "Jeśli prosił o to ktoś inny, prosimy się zalogować, zachować konto i od razu ustawić nowe hasło.",
  },
  tr: {
    subject: "{site} hesabınız silinecek",
    paragraphs: [
      "İsteğiniz üzerine {site} hesabınız şu günden sonra silinecek: {day}. O zamana kadar oturum açıp hesabı koruyabilirsiniz.",
    ],
    button: "Oturum aç ve koru",
    closing: "Bunu siz istemediyseniz oturum açın, hesabı koruyun ve hemen yeni bir parola seçin.",
  },
  ar: {
    subject: "سيُحذف حسابك في {site}",
    paragraphs: [
      "كما طلبت، سيُحذف حسابك في {site} بعد هذا اليوم: {day}. حتى ذلك الحين يمكنك تسجيل الدخول والاحتفاظ به.",
    ],
    button: "تسجيل الدخول والاحتفاظ به",
    closing: "إن لم تطلب ذلك، فسجّل الدخول واحتفظ بالحساب واختر كلمة مرور جديدة فورًا.",
  },
  ja: {
    subject: "{site}のアカウントは削除されます",
    paragraphs: [
      "ご依頼のとおり、{site}のアカウントはこの日の後に削除されます：{day}。それまではログインして残すことができます。",
    ],
    button: "ログインして残す",
    closing: "お心当たりがない場合は、ログインしてアカウントを残し、すぐに新しいパスワードを設定してください。",
  },
  zh: {
    subject: "您在 {site} 的账户将被删除",
    paragraphs: ["按照您的要求，您在 {site} 的账户将在此日期之后删除：{day}。在此之前，您可以登录并保留它。"],
    button: "登录并保留",
    closing: "如果您没有提出此要求，请登录、保留账户并立即更换密码。",
  },
};

/** The account is gone. */
const accountDeleted: WordsOfMail = {
  en: {
    subject: "Your account at {site} was deleted",
    paragraphs: [
      "Your account at {site} was deleted, with its sessions, tokens and roles. This is the last mail about it.",
    ],
    button: "Go to the site",
    closing: "If you did not ask for this, tell the people who run the site.",
  },
  de: {
    subject: "Ihr Konto bei {site} wurde gelöscht",
    paragraphs: [
      "Ihr Konto bei {site} wurde gelöscht, mit Sitzungen, Tokens und Rollen. Dies ist die letzte E-Mail dazu.",
    ],
    button: "Zur Website",
    closing: "Wenn Sie das nicht gewünscht haben, wenden Sie sich an die Betreiber der Website.",
  },
  fr: {
    subject: "Votre compte sur {site} a été supprimé",
    paragraphs: [
      "votre compte sur {site} a été supprimé, avec ses sessions, jetons et rôles. Ceci est le dernier e-mail à ce sujet.",
    ],
    button: "Aller sur le site",
    closing: "Si vous ne l’avez pas demandé, prévenez les responsables du site.",
  },
  es: {
    subject: "Su cuenta de {site} se ha eliminado",
    paragraphs: [
      "su cuenta de {site} se ha eliminado, con sus sesiones, tokens y roles. Este es el último correo al respecto.",
    ],
    button: "Ir al sitio",
    closing: "Si no lo ha pedido usted, avise a los responsables del sitio.",
  },
  pt: {
    subject: "Sua conta em {site} foi excluída",
    paragraphs: [
      "sua conta em {site} foi excluída, com suas sessões, tokens e funções. Este é o último e-mail sobre ela.",
    ],
    button: "Ir para o site",
    closing: "Se você não pediu isso, avise os responsáveis pelo site.",
  },
  it: {
    subject: "Il Suo account su {site} è stato eliminato",
    paragraphs: [
      "il Suo account su {site} è stato eliminato, con sessioni, token e ruoli. Questa è l’ultima e-mail al riguardo.",
    ],
    button: "Vai al sito",
    closing: "Se non l’ha chiesto Lei, avvisi i responsabili del sito.",
  },
  nl: {
    subject: "Uw account bij {site} is verwijderd",
    paragraphs: [
      "Uw account bij {site} is verwijderd, met zijn sessies, tokens en rollen. Dit is de laatste mail erover.",
    ],
    button: "Naar de site",
    closing: "Hebt u hier niet om gevraagd? Laat het dan de beheerders van de site weten.",
  },
  pl: {
    subject: "Konto w {site} zostało usunięte",
    paragraphs: [
      "konto w {site} zostało usunięte, razem z sesjami, tokenami i rolami. To ostatnia wiadomość w tej sprawie.",
    ],
    button: "Przejdź do strony",
    closing: "Jeśli prosił o to ktoś inny, prosimy powiadomić osoby prowadzące stronę.",
  },
  tr: {
    subject: "{site} hesabınız silindi",
    paragraphs: [
      "{site} hesabınız oturumları, belirteçleri ve rolleriyle birlikte silindi. Bu, hesapla ilgili son e-postadır.",
    ],
    button: "Siteye git",
    closing: "Bunu siz istemediyseniz siteyi yönetenlere bildirin.",
  },
  ar: {
    subject: "حُذف حسابك في {site}",
    paragraphs: ["حُذف حسابك في {site} مع جلساته ورموزه وأدواره. هذه آخر رسالة بشأنه."],
    button: "الذهاب إلى الموقع",
    closing: "إن لم تطلب ذلك، فأخبر القائمين على الموقع.",
  },
  ja: {
    subject: "{site}のアカウントは削除されました",
    paragraphs: ["{site}のアカウントは、セッション、トークン、ロールとともに削除されました。これが最後のメールです。"],
    button: "サイトへ",
    closing: "お心当たりがない場合は、サイトの運営者にお知らせください。",
  },
  zh: {
    subject: "您在 {site} 的账户已删除",
    paragraphs: ["您在 {site} 的账户已删除，包括其会话、令牌和角色。这是关于它的最后一封邮件。"],
    button: "前往网站",
    closing: "如果您没有提出此要求，请告知网站管理者。",
  },
};

export const ownAccountMails = {
  "own-password-changed": passwordChanged,
  "new-device": newDevice,
  "session-disowned": sessionDisowned,
  "deletion-asked": deletionAsked,
  "account-deleted": accountDeleted,
} as const;
