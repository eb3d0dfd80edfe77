/** The mail that brings a member the link that confirms their email. */
import type { Language } from "../page/language.ts";
import type { MailLook } from "./mail-look.ts";
import { writeMessage, type Message } from "./message.ts";

interface Words {
  readonly subject: string;
  readonly greeting: string;
  readonly request: string;
  readonly button: string;
  readonly closing: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: "Confirm your email for {site}",
    greeting: "Hello {name},",
    request: "Please open this link and press the button there to confirm your email. It works once and for one day.",
    button: "Confirm my email",
    closing: "If you did not ask for this, you need not do anything.",
  },
  de: {
    subject: "Bestätigen Sie Ihre E-Mail-Adresse für {site}",
    greeting: "Guten Tag, {name},",
    request:
      "bitte öffnen Sie diesen Link und bestätigen Sie dort Ihre E-Mail-Adresse. Er gilt einmal und einen Tag lang.",
    button: "E-Mail-Adresse bestätigen",
    closing: "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.",
  },
  fr: {
    subject: "Confirmez votre adresse e-mail pour {site}",
    greeting: "Bonjour {name},",
    request:
      "ouvrez ce lien et appuyez sur le bouton pour confirmer votre adresse e-mail. Il fonctionne une seule fois, pendant un jour.",
    button: "Confirmer mon adresse e-mail",
    closing: "Si vous n’avez rien demandé, vous n’avez rien à faire.",
  },
  es: {
    subject: "Confirme su correo electrónico para {site}",
    greeting: "Hola, {name}:",
    request:
      "abra este enlace y pulse el botón para confirmar su correo electrónico. Funciona una sola vez y durante un día.",
    button: "Confirmar mi correo electrónico",
    closing: "Si no lo ha pedido usted, no tiene que hacer nada.",
  },
  pt: {
    subject: "Confirme seu e-mail para {site}",
    greeting: "Olá, {name},",
    request: "abra este link e use o botão para confirmar seu e-mail. Ele funciona uma só vez e por um dia.",
    button: "Confirmar meu e-mail",
    closing: "Se não foi você quem pediu, não é preciso fazer nada.",
  },
  it: {
    subject: "Confermi il Suo indirizzo e-mail per {site}",
    greeting: "Buongiorno {name},",
    request:
      "apra questo link e prema il pulsante per confermare il Suo indirizzo e-mail. Funziona una sola volta e per un giorno.",
    button: "Conferma l’indirizzo e-mail",
    closing: "Se non è stato Lei a richiederlo, non deve fare nulla.",
  },
  nl: {
    subject: "Bevestig uw e-mailadres voor {site}",
    greeting: "Beste {name},",
    request: "open deze link en druk daar op de knop om uw e-mailadres te bevestigen. Hij werkt één keer en één dag.",
    button: "E-mailadres bevestigen",
    closing: "Hebt u dit niet aangevraagd, dan hoeft u niets te doen.",
  },
  pl: {
    subject: "Potwierdzenie adresu e-mail: {site}",
    greeting: "Dzień dobry, {name},",
    request:
      "aby potwierdzić adres e-mail, proszę otworzyć ten link i nacisnąć przycisk. Działa jeden raz i przez jeden dzień.",
    button: "Potwierdź adres e-mail",
    closing: "Jeśli to nie Państwa prośba, nie trzeba nic robić.",
  },
  tr: {
    subject: "{site} için e-posta adresinizi doğrulayın",
    greeting: "Merhaba {name},",
    request:
      "E-posta adresinizi doğrulamak için bu bağlantıyı açın ve oradaki düğmeye basın. Bağlantı bir kez ve bir gün boyunca çalışır.",
    button: "E-posta adresimi doğrula",
    closing: "Bunu siz istemediyseniz bir şey yapmanız gerekmez.",
  },
  ar: {
    subject: "تأكيد بريدك الإلكتروني في {site}",
    greeting: "مرحبًا {name}،",
    request: "لتأكيد بريدك الإلكتروني يُرجى فتح هذا الرابط والضغط على الزر هناك. يعمل الرابط مرة واحدة وليوم واحد.",
    button: "تأكيد بريدي الإلكتروني",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء.",
  },
  ja: {
    subject: "{site} のメールアドレスの確認",
    greeting: "{name} 様",
    request: "次のリンクを開き、ボタンを押してメールアドレスを確認してください。リンクは 1 日間、1 回だけ使えます。",
    button: "メールアドレスを確認する",
    closing: "お心当たりがない場合は、何もしていただく必要はありません。",
  },
  zh: {
    subject: "验证您在 {site} 的电子邮箱",
    greeting: "{name}，您好：",
    request: "请打开此链接并点击其中的按钮，以验证您的电子邮箱。链接只能使用一次，有效期为一天。",
    button: "验证我的电子邮箱",
    closing: "如果不是您本人提出的，无需进行任何操作。",
  },
};

export interface ConfirmationMail {
  readonly language: Language;
  readonly siteName: string;
  readonly look: MailLook;
  readonly to: string;
  /** The member's name. */
  readonly name: string;
  readonly link: string;
}

export function confirmationMail({ language, siteName, look, to, name, link }: ConfirmationMail): Message {
  const { subject, greeting, request, button, closing } = words[language];
  const fill = (text: string) => text.replace("{site}", () => siteName).replace("{name}", () => name);
  return writeMessage({
    language,
    siteName,
    look,
    to,
    subject: fill(subject),
    paragraphs: [fill(greeting), request],
    link: { href: link, label: button },
    closing,
  });
}
