import type { WordsOfMail } from "../account-mails.ts";

/** To both emails, when an admin made one account of two. */
export const accountsMerged: WordsOfMail = {
  en: {
    subject: "Your two accounts at {site} are one now",
    paragraphs: [
      "The people who run {site} made one account of two: {kept} and {freed}. You sign in with {kept} from now on. What you could open with either of them, you can open with it.",
    ],
    button: "Go to your account",
    closing: "If these are not both yours, please tell the people who run {site} straight away.",
  },
  de: {
    subject: "Ihre beiden Konten bei {site} sind jetzt eines",
    paragraphs: [
      "das Team von {site} hat zwei Konten zusammengeführt: {kept} und {freed}. Ab jetzt melden Sie sich mit {kept} an. Was sich mit einem der beiden öffnen ließ, öffnet sich auch damit.",
    ],
    button: "Zu Ihrem Konto",
    closing: "Wenn nicht beide Ihnen gehören, informieren Sie bitte sofort das Team von {site}.",
  },
  fr: {
    subject: "Vos deux comptes n’en font plus qu’un : {site}",
    paragraphs: [
      "l’équipe du site a réuni deux comptes : {kept} et {freed}. Vous vous connectez désormais avec {kept}. Tout ce que l’un ou l’autre ouvrait reste accessible. Site : {site}.",
    ],
    button: "Aller à votre compte",
    closing: "Si ces comptes ne sont pas tous les deux à vous, prévenez vite l’équipe du site : {site}.",
  },
  es: {
    subject: "Sus dos cuentas son ahora una: {site}",
    paragraphs: [
      "el equipo del sitio ha unido dos cuentas: {kept} y {freed}. A partir de ahora inicia sesión con {kept}. Lo que podía abrir con cualquiera de ellas, lo abre con esta. Sitio: {site}.",
    ],
    button: "Ir a su cuenta",
    closing: "Si las dos no son suyas, avise enseguida al equipo de {site}.",
  },
  pt: {
    subject: "Suas duas contas agora são uma: {site}",
    paragraphs: [
      "a equipe do site uniu duas contas: {kept} e {freed}. De agora em diante você entra com {kept}. O que você abria com qualquer uma delas, abre com esta. Site: {site}.",
    ],
    button: "Ir para sua conta",
    closing: "Se as duas não são suas, avise logo a equipe de {site}.",
  },
  it: {
    subject: "I Suoi due account ora sono uno: {site}",
    paragraphs: [
      "il team del sito ha unito due account: {kept} e {freed}. D’ora in poi accede con {kept}. Ciò che apriva con l’uno o con l’altro, lo apre con questo. Sito: {site}.",
    ],
    button: "Vai al Suo account",
    closing: "Se non sono entrambi Suoi, avvisi subito il team di {site}.",
  },
  nl: {
    subject: "Uw twee accounts zijn nu één: {site}",
    paragraphs: [
      "het team van de website heeft twee accounts samengevoegd: {kept} en {freed}. Voortaan meldt u zich aan met {kept}. Wat u met een van beide kon openen, opent u daarmee. Website: {site}.",
    ],
    button: "Naar uw account",
    closing: "Zijn ze niet allebei van u? Laat het dan meteen het team van {site} weten.",
  },
  pl: {
    subject: "Państwa dwa konta są teraz jednym: {site}",
    paragraphs: [
      "zespół prowadzący stronę połączył dwa konta: {kept} i {freed}. Od teraz logują się Państwo adresem {kept}. To, co otwierało którekolwiek z nich, otwiera teraz to jedno. Strona: {site}.",
    ],
    button: "Przejdź do konta",
    closing: "Jeśli oba nie należą do Państwa, prosimy od razu powiadomić zespół prowadzący stronę: {site}.",
  },
  tr: {
    subject: "İki hesabınız artık tek hesap: {site}",
    paragraphs: [
      "Siteyi yönetenler iki hesabı birleştirdi: {kept} ve {freed}. Bundan böyle {kept} ile oturum açarsınız. İkisinden biriyle açabildiğiniz her şeyi bununla açarsınız. Site: {site}.",
    ],
    button: "Hesabınıza gidin",
    closing: "İkisi de sizin değilse siteyi yönetenlere hemen haber verin: {site}.",
  },
  ar: {
    subject: "أصبح حساباك حسابًا واحدًا: {site}",
    paragraphs: [
      "دمج القائمون على الموقع حسابين: {kept} و{freed}. من الآن فصاعدًا تسجّل الدخول بالبريد {kept}. وما كان يفتحه أيّ منهما يفتحه هذا الحساب. الموقع: {site}.",
    ],
    button: "الذهاب إلى حسابك",
    closing: "إذا لم يكن الحسابان لك، فأخبر القائمين على الموقع فورًا: {site}.",
  },
  ja: {
    subject: "{site} の二つのアカウントが一つになりました",
    paragraphs: [
      "{site} の運営者が、二つのアカウント（{kept} と {freed}）を一つにまとめました。今後は {kept} でログインします。どちらかで開けたページは、このアカウントで開けます。",
    ],
    button: "アカウントへ",
    closing: "両方ともご自身のものでない場合は、すぐに {site} の運営者にご連絡ください。",
  },
  zh: {
    subject: "您在 {site} 的两个账号现已合并",
    paragraphs: [
      "{site} 的管理人员已将两个账号合并：{kept} 和 {freed}。今后请使用 {kept} 登录。原来用其中任一账号能打开的内容，现在都可以打开。",
    ],
    button: "前往您的账号",
    closing: "如果这两个账号并非都属于您，请立即通知 {site} 的管理人员。",
  },
};
