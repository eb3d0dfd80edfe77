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
