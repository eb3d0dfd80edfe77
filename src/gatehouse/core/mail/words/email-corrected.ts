import type { WordsOfMail } from "../account-mails.ts";

/** To the email that an admin wrote into somebody's account. */
export const emailCorrected: WordsOfMail = {
  en: {
    subject: "Your account at {site} has this email now",
    paragraphs: [
      "The people who run {site} changed the email of your account to this one. You sign in with it, and our mails come here from now on.",
    ],
    button: "Go to your account",
    closing: "If you have no account there, please tell the people who run {site}.",
  },
  de: {
    subject: "Ihr Konto bei {site} hat jetzt diese E-Mail-Adresse",
    paragraphs: [
      "das Team von {site} hat die E-Mail-Adresse Ihres Kontos auf diese geändert. Damit melden Sie sich an, und hierher kommen ab jetzt unsere E-Mails.",
    ],
    button: "Zu Ihrem Konto",
    closing: "Wenn Sie dort kein Konto haben, informieren Sie bitte das Team von {site}.",
  },
  fr: {
    subject: "Votre compte a maintenant cette adresse e-mail : {site}",
    paragraphs: [
      "l’équipe du site a remplacé l’adresse e-mail de votre compte par celle-ci. Elle vous sert à vous connecter et nos messages y seront envoyés. Site : {site}.",
    ],
    button: "Aller à votre compte",
    closing: "Si vous n’avez pas de compte, prévenez l’équipe du site : {site}.",
  },
  es: {
    subject: "Su cuenta tiene ahora este correo: {site}",
    paragraphs: [
      "el equipo del sitio ha cambiado el correo de su cuenta por este. Con él inicia sesión y aquí llegarán nuestros mensajes a partir de ahora. Sitio: {site}.",
    ],
    button: "Ir a su cuenta",
    closing: "Si no tiene una cuenta, avise al equipo de {site}.",
  },
  pt: {
    subject: "Sua conta agora tem este e-mail: {site}",
    paragraphs: [
      "a equipe do site trocou o e-mail da sua conta por este. É com ele que você entra e é para cá que nossas mensagens vêm. Site: {site}.",
    ],
    button: "Ir para sua conta",
    closing: "Se você não tem uma conta, avise a equipe de {site}.",
  },
  it: {
    subject: "Il Suo account ha ora questo indirizzo: {site}",
    paragraphs: [
      "il team del sito ha sostituito l’indirizzo e-mail del Suo account con questo. Lo usa per accedere e qui arriveranno i nostri messaggi. Sito: {site}.",
    ],
    button: "Vai al Suo account",
    closing: "Se non ha un account, avvisi il team di {site}.",
  },
  nl: {
    subject: "Uw account heeft nu dit e-mailadres: {site}",
    paragraphs: [
      "het team van de website heeft het e-mailadres van uw account in dit adres veranderd. Daarmee meldt u zich aan en hier komen onze berichten voortaan aan. Website: {site}.",
    ],
    button: "Naar uw account",
    closing: "Hebt u daar geen account? Laat het dan het team van {site} weten.",
  },
  pl: {
    subject: "Państwa konto ma teraz ten adres e-mail: {site}",
    paragraphs: [
      "zespół prowadzący stronę zmienił adres e-mail Państwa konta na ten. Służy on do logowania i tu będą trafiać nasze wiadomości. Strona: {site}.",
    ],
    button: "Przejdź do konta",
    closing: "Jeśli nie mają tam Państwo konta, proszę powiadomić zespół prowadzący stronę: {site}.",
  },
  tr: {
    subject: "Hesabınızın e-posta adresi artık bu: {site}",
    paragraphs: [
      "Siteyi yönetenler hesabınızın e-posta adresini bununla değiştirdi. Bundan böyle bu adresle oturum açarsınız ve iletilerimiz buraya gelir. Site: {site}.",
    ],
    button: "Hesabınıza gidin",
    closing: "Orada bir hesabınız yoksa siteyi yönetenlere haber verin: {site}.",
  },
  ar: {
    subject: "أصبح لحسابك هذا البريد: {site}",
    paragraphs: [
      "غيّر القائمون على الموقع بريد حسابك إلى هذا البريد. تسجّل الدخول به، وإليه تصل رسائلنا من الآن فصاعدًا. الموقع: {site}.",
    ],
    button: "الذهاب إلى حسابك",
    closing: "إذا لم يكن لديك حساب هناك، يُرجى إبلاغ القائمين على الموقع: {site}.",
  },
  ja: {
    subject: "{site} のアカウントのメールアドレスがこちらに変わりました",
    paragraphs: [
      "{site} の運営者が、アカウントのメールアドレスをこのアドレスに変更しました。今後はこのアドレスでログインし、お知らせもこちらに届きます。",
    ],
    button: "アカウントへ",
    closing: "アカウントをお持ちでない場合は、{site} の運営者にご連絡ください。",
  },
  zh: {
    subject: "您在 {site} 的账号现在使用此邮箱",
    paragraphs: ["{site} 的管理人员已将您账号的邮箱改为此邮箱。今后请用它登录，我们的邮件也会发送到这里。"],
    button: "前往您的账号",
    closing: "如果您在那里没有账号，请通知 {site} 的管理人员。",
  },
};
