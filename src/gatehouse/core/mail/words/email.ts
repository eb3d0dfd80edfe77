import type { WordsOfMail } from "../account-mails.ts";

/** To the email that a member wants to use from now on. `{time}` is how long the link holds. */
const newEmail: WordsOfMail = {
  en: {
    subject: "Confirm your new email for {site}",
    paragraphs: [
      "You asked to use this email for your account from now on. Open this link and press the button there.",
      "The link works once. Valid for: {time}.",
    ],
    button: "Confirm my new email",
    closing: "If you did not ask for this, you need not do anything.",
  },
  de: {
    subject: "Bestätigen Sie Ihre neue E-Mail-Adresse für {site}",
    paragraphs: [
      "Sie möchten diese E-Mail-Adresse künftig für Ihr Konto verwenden. Öffnen Sie diesen Link und bestätigen Sie dort.",
      "Der Link gilt einmal. Gültigkeit: {time}.",
    ],
    button: "Neue Adresse bestätigen",
    closing: "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.",
  },
  fr: {
    subject: "Confirmez votre nouvelle adresse e-mail pour {site}",
    paragraphs: [
      "vous souhaitez utiliser désormais cette adresse pour votre compte. Ouvrez ce lien et appuyez sur le bouton.",
      "Le lien fonctionne une seule fois. Durée de validité : {time}.",
    ],
    button: "Confirmer ma nouvelle adresse",
    closing: "Si vous n’avez rien demandé, vous n’avez rien à faire.",
  },
  es: {
    subject: "Confirme su nuevo correo para {site}",
    paragraphs: [
      "ha pedido usar este correo para su cuenta a partir de ahora. Abra este enlace y pulse el botón.",
      "El enlace funciona una sola vez. Validez: {time}.",
    ],
    button: "Confirmar mi nuevo correo",
    closing: "Si no lo ha pedido usted, no tiene que hacer nada.",
  },
  pt: {
    subject: "Confirme seu novo e-mail para {site}",
    paragraphs: [
      "você pediu para usar este e-mail em sua conta a partir de agora. Abra este link e use o botão.",
      "O link funciona uma só vez. Validade: {time}.",
    ],
    button: "Confirmar meu novo e-mail",
    closing: "Se não foi você quem pediu, não é preciso fazer nada.",
  },
  it: {
    subject: "Confermi il Suo nuovo indirizzo e-mail per {site}",
    paragraphs: [
      "ha chiesto di usare d’ora in poi questo indirizzo per il Suo account. Apra questo link e prema il pulsante.",
      "Il link funziona una sola volta. Validità: {time}.",
    ],
    button: "Conferma il nuovo indirizzo",
    closing: "Se non è stato Lei a richiederlo, non deve fare nulla.",
  },
  nl: {
    subject: "Bevestig uw nieuwe e-mailadres voor {site}",
    paragraphs: [
      "u wilt dit e-mailadres voortaan voor uw account gebruiken. Open deze link en druk daar op de knop.",
      "De link werkt één keer. Geldigheidsduur: {time}.",
    ],
    button: "Nieuw e-mailadres bevestigen",
    closing: "Hebt u dit niet aangevraagd, dan hoeft u niets te doen.",
  },
  pl: {
    subject: "Potwierdzenie nowego adresu e-mail: {site}",
    paragraphs: [
      "chcą Państwo odtąd używać tego adresu dla swojego konta. Proszę otworzyć ten link i nacisnąć przycisk.",
      "Link działa jeden raz. Czas ważności: {time}.",
    ],
    button: "Potwierdź nowy adres e-mail",
    closing: "Jeśli to nie Państwa prośba, nie trzeba nic robić.",
  },
  tr: {
    subject: "Yeni e-posta adresinizi doğrulayın: {site}",
    paragraphs: [
      "Bundan böyle hesabınız için bu e-posta adresini kullanmak istediniz. Bu bağlantıyı açın ve oradaki düğmeye basın.",
      "Bağlantı yalnızca bir kez çalışır. Geçerlilik süresi: {time}.",
    ],
    button: "Yeni adresimi doğrula",
    closing: "Bunu siz istemediyseniz bir şey yapmanız gerekmez.",
  },
  ar: {
    subject: "تأكيد بريدك الإلكتروني الجديد: {site}",
    paragraphs: [
      "طلبت استخدام هذا البريد لحسابك من الآن فصاعدًا. يُرجى فتح هذا الرابط والضغط على الزر هناك.",
      "يعمل الرابط مرة واحدة. مدة الصلاحية: {time}.",
    ],
    button: "تأكيد بريدي الجديد",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء.",
  },
  ja: {
    subject: "{site} の新しいメールアドレスの確認",
    paragraphs: [
      "今後このメールアドレスをアカウントで使用するお申し込みがありました。次のリンクを開き、ボタンを押してください。",
      "リンクは 1 回だけ使えます。有効期間：{time}",
    ],
    button: "新しいメールアドレスを確認する",
    closing: "お心当たりがない場合は、何もしていただく必要はありません。",
  },
  zh: {
    subject: "验证您在 {site} 的新邮箱",
    paragraphs: ["您希望今后在账号中使用此邮箱。请打开此链接并点击其中的按钮。", "链接只能使用一次。有效期：{time}。"],
    button: "验证我的新邮箱",
    closing: "如果不是您本人提出的，无需进行任何操作。",
  },
};

/** To the email that a member had before. `{email}` is the new one. */
const wasChanged: WordsOfMail = {
  en: {
    subject: "Your email for {site} was changed",
    paragraphs: ["Your account now has this email: {email}. You sign in with it, and our mails go there from now on."],
    button: "Go to the site",
    closing: "This wasn’t you? Then tell the people who run {site} at once.",
  },
  de: {
    subject: "Ihre E-Mail-Adresse für {site} wurde geändert",
    paragraphs: [
      "zu Ihrem Konto gehört jetzt diese E-Mail-Adresse: {email}. Damit melden Sie sich an, und dorthin gehen ab jetzt unsere E-Mails.",
    ],
    button: "Zur Website",
    closing: "Sie waren das nicht? Dann informieren Sie bitte sofort das Team von {site}.",
  },
  fr: {
    subject: "Votre adresse e-mail pour {site} a été modifiée",
    paragraphs: [
      "votre compte utilise maintenant cette adresse : {email}. Elle vous sert à vous connecter et nos messages y seront envoyés.",
    ],
    button: "Aller sur le site",
    closing: "Ce n’était pas vous ? Prévenez immédiatement l’équipe du site : {site}.",
  },
  es: {
    subject: "Se ha cambiado su correo de {site}",
    paragraphs: [
      "su cuenta tiene ahora este correo: {email}. Con él inicia sesión y a él llegarán nuestros mensajes a partir de ahora.",
    ],
    button: "Ir al sitio",
    closing: "¿No ha sido usted? Avise de inmediato al equipo de {site}.",
  },
  pt: {
    subject: "Seu e-mail de {site} foi alterado",
    paragraphs: [
      "sua conta agora tem este e-mail: {email}. É com ele que você entra e é para ele que nossas mensagens vão.",
    ],
    button: "Ir para o site",
    closing: "Não foi você? Avise imediatamente a equipe de {site}.",
  },
  it: {
    subject: "Il Suo indirizzo e-mail per {site} è stato cambiato",
    paragraphs: [
      "il Suo account ha ora questo indirizzo: {email}. Lo usa per accedere e lì arriveranno i nostri messaggi.",
    ],
    button: "Vai al sito",
    closing: "Non è stato Lei? Avvisi subito il team di {site}.",
  },
  nl: {
    subject: "Uw e-mailadres voor {site} is gewijzigd",
    paragraphs: [
      "uw account heeft nu dit e-mailadres: {email}. Daarmee meldt u zich aan en daar gaan onze berichten voortaan heen.",
    ],
    button: "Naar de website",
    closing: "Was u dit niet? Waarschuw dan direct het team van {site}.",
  },
  pl: {
    subject: "Adres e-mail został zmieniony: {site}",
    paragraphs: [
      "Państwa konto ma teraz ten adres e-mail: {email}. Służy on do logowania i tam będą trafiać nasze wiadomości.",
    ],
    button: "Przejdź do strony",
    closing: "To nie Państwo? Proszę natychmiast powiadomić zespół prowadzący stronę: {site}.",
  },
  tr: {
    subject: "E-posta adresiniz değiştirildi: {site}",
    paragraphs: [
      "Hesabınızın e-posta adresi artık şu: {email}. Bundan böyle bu adresle oturum açarsınız ve iletilerimiz oraya gider.",
    ],
    button: "Siteye git",
    closing: "Bunu siz yapmadınız mı? Hemen siteyi yönetenlere haber verin: {site}.",
  },
  ar: {
    subject: "تم تغيير بريدك الإلكتروني: {site}",
    paragraphs: ["أصبح لحسابك هذا البريد: {email}. تسجّل الدخول به، وإليه تصل رسائلنا من الآن فصاعدًا."],
    button: "الذهاب إلى الموقع",
    closing: "لم تكن أنت؟ يُرجى إبلاغ القائمين على الموقع فورًا: {site}.",
  },
  ja: {
    subject: "{site} のメールアドレスが変更されました",
    paragraphs: [
      "アカウントのメールアドレスが次のものに変わりました：{email}。今後はこのアドレスでログインし、お知らせもこちらに届きます。",
    ],
    button: "サイトへ",
    closing: "お心当たりがない場合は、すぐに {site} の運営者にご連絡ください。",
  },
  zh: {
    subject: "您在 {site} 的邮箱已更改",
    paragraphs: ["您账号的邮箱现在是：{email}。今后请用它登录，我们的邮件也会发送到该邮箱。"],
    button: "前往网站",
    closing: "不是您本人操作？请立即通知 {site} 的管理人员。",
  },
};

export const emailMails = { "new-email": newEmail, "email-was-changed": wasChanged };
