import type { WordsOfMail } from "../account-mails.ts";

/** An admin began to view the site as the member. */
const viewBegan: WordsOfMail = {
  en: {
    subject: "Somebody is viewing {site} as you",
    paragraphs: [
      "A person who looks after {site} is viewing the site as you see it, for half an hour at most. They can look and change nothing, and your account pages stay closed to them. Who: {admin}.",
    ],
    button: "Open my account",
    closing: "If you wonder why, ask the people who run the site.",
  },
  de: {
    subject: "{site} wird als Sie angesehen",
    paragraphs: [
      "jemand, der {site} betreut, sieht die Website so an, wie Sie sie sehen, höchstens eine halbe Stunde lang. Diese Person kann nichts ändern, und Ihre Kontoseiten bleiben ihr verschlossen. Wer: {admin}.",
    ],
    button: "Mein Konto öffnen",
    closing: "Wenn Sie sich fragen, warum, wenden Sie sich an die Betreiber der Website.",
  },
  fr: {
    subject: "{site} est consulté à votre place",
    paragraphs: [
      "une personne responsable de {site} regarde le site tel que vous le voyez, pendant une demi-heure au plus. Elle ne peut rien modifier, et les pages de votre compte lui restent fermées. Qui\u00a0: {admin}.",
    ],
    button: "Ouvrir mon compte",
    closing: "Si vous vous demandez pourquoi, adressez-vous aux responsables du site.",
  },
  es: {
    subject: "Alguien está viendo {site} como usted",
    paragraphs: [
      "una persona responsable de {site} está viendo el sitio como lo ve usted, durante media hora como máximo. No puede cambiar nada, y las páginas de su cuenta siguen cerradas para ella. Quién: {admin}.",
    ],
    button: "Abrir mi cuenta",
    closing: "Si se pregunta por qué, hable con los responsables del sitio.",
  },
  it: {
    subject: "Qualcuno sta vedendo {site} come Lei",
    paragraphs: [
      "una persona che gestisce {site} sta guardando il sito così come lo vede Lei, per mezz’ora al massimo. Non può modificare nulla, e le pagine del Suo account le restano chiuse. Chi: {admin}.",
    ],
    button: "Apri il mio account",
    closing: "Se si chiede perché, si rivolga ai responsabili del sito.",
  },
  pt: {
    subject: "Alguém está vendo {site} como você",
    paragraphs: [
      "uma pessoa responsável por {site} está vendo o site como você o vê, por meia hora no máximo. Ela não pode alterar nada, e as páginas da sua conta continuam fechadas para ela. Quem: {admin}.",
    ],
    button: "Abrir minha conta",
    closing: "Se quiser saber por quê, fale com os responsáveis pelo site.",
  },
  nl: {
    subject: "Iemand bekijkt {site} zoals u",
    paragraphs: [
      "Een beheerder van {site} bekijkt de site zoals u haar ziet, hooguit een half uur lang. Deze persoon kan niets wijzigen, en uw accountpagina’s blijven gesloten. Wie: {admin}.",
    ],
    button: "Mijn account openen",
    closing: "Vraagt u zich af waarom? Neem dan contact op met de beheerders van de site.",
  },
  pl: {
    subject: "Ktoś ogląda {site} jako to konto",
    paragraphs: [
      "osoba prowadząca {site} ogląda stronę tak, jak widać ją z tego konta, najwyżej przez pół godziny. Nie może niczego zmienić, a strony konta pozostają dla niej zamknięte. Kto: {admin}.",
    ],
    button: "Otwórz moje konto",
    closing: "W razie pytań prosimy zwrócić się do osób prowadzących stronę.",
  },
  tr: {
    subject: "{site} sizin gözünüzden görüntüleniyor",
    paragraphs: [
      "{site} sitesini yönetenlerden biri, en fazla yarım saat boyunca siteye sizin gördüğünüz gibi bakıyor. Hiçbir şeyi değiştiremez ve hesap sayfalarınız ona kapalı kalır. Kim: {admin}.",
    ],
    button: "Hesabımı aç",
    closing: "Nedenini merak ediyorsanız siteyi yönetenlere sorun.",
  },
  ar: {
    subject: "تجري مشاهدة {site} كما تراه أنت",
    paragraphs: [
      "يشاهد أحد القائمين على {site} الموقع كما تراه أنت، لمدة نصف ساعة على الأكثر. لا يمكنه تغيير أي شيء، وتبقى صفحات حسابك مغلقة أمامه. من: {admin}.",
    ],
    button: "فتح حسابي",
    closing: "إن أردت معرفة السبب، فتواصل مع القائمين على الموقع.",
  },
  ja: {
    subject: "{site}があなたとして表示されています",
    paragraphs: [
      "{site}の運営者が、あなたに見えるとおりにサイトを表示しています。最長で30分間です。何も変更できず、アカウントのページは開けません。表示している人：{admin}。",
    ],
    button: "アカウントを開く",
    closing: "理由については、サイトの運営者にお問い合わせください。",
  },
  zh: {
    subject: "有人正以您的身份查看 {site}",
    paragraphs: [
      "{site} 的一位管理者正按您所见的样子查看网站，最长半小时。其无法更改任何内容，也无法打开您的账户页面。查看者：{admin}。",
    ],
    button: "打开我的账户",
    closing: "如想了解原因，请联系网站管理者。",
  },
};

export const viewMails = { "view-began": viewBegan } as const;
