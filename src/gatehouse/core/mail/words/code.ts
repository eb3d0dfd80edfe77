import type { WordsOfMail } from "../account-mails.ts";

/** The code to sign in with. `{time}` is how long it holds. The link fills it in on the page. */
const code: WordsOfMail = {
  en: {
    subject: "{code} is your code for {site}",
    paragraphs: [
      "Your code is {code}. Type it on the page where you asked for it, or open this link there.",
      "It works once, and only in the browser that asked for it. Valid for: {time}.",
    ],
    button: "Go on with this code",
    closing:
      "If you did not ask for this, you need not do anything. Do not pass the code on: we never ask for it by phone or mail.",
  },
  de: {
    subject: "{code} ist Ihr Code für {site}",
    paragraphs: [
      "Ihr Code lautet {code}. Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben, oder öffnen Sie dort diesen Link.",
      "Er gilt einmal und nur in dem Browser, in dem er angefordert wurde. Gültigkeit: {time}.",
    ],
    button: "Mit diesem Code fortfahren",
    closing:
      "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun. Geben Sie den Code nicht weiter: Wir fragen nie per Telefon oder E-Mail danach.",
  },
  fr: {
    subject: "{code} est votre code pour {site}",
    paragraphs: [
      "votre code est {code}. Saisissez-le sur la page où vous l’avez demandé, ou ouvrez-y ce lien.",
      "Il fonctionne une seule fois, et uniquement dans le navigateur qui l’a demandé. Durée de validité : {time}.",
    ],
    button: "Continuer avec ce code",
    closing:
      "Si vous n’avez rien demandé, vous n’avez rien à faire. Ne communiquez ce code à personne : nous ne le demandons jamais par téléphone ni par e-mail.",
  },
  es: {
    subject: "{code} es su código para {site}",
    paragraphs: [
      "su código es {code}. Escríbalo en la página donde lo pidió o abra allí este enlace.",
      "Funciona una sola vez y solo en el navegador que lo pidió. Validez: {time}.",
    ],
    button: "Continuar con este código",
    closing:
      "Si no lo ha pedido usted, no tiene que hacer nada. No dé el código a nadie: nunca lo pedimos por teléfono ni por correo.",
  },
  pt: {
    subject: "{code} é seu código para {site}",
    paragraphs: [
      "seu código é {code}. Digite-o na página em que o pediu ou abra este link no mesmo navegador.",
      "Ele funciona uma só vez e apenas no navegador em que foi pedido. Validade: {time}.",
    ],
    button: "Continuar com este código",
    closing:
      "Se não foi você quem pediu, não é preciso fazer nada. Não passe o código a ninguém: nunca o pedimos por telefone ou e-mail.",
  },
  it: {
    subject: "{code} è il Suo codice per {site}",
    paragraphs: [
      "il Suo codice è {code}. Lo inserisca nella pagina in cui lo ha richiesto, oppure apra lì questo link.",
      "Funziona una sola volta e solo nel browser che lo ha richiesto. Validità: {time}.",
    ],
    button: "Continua con questo codice",
    closing:
      "Se non è stato Lei a richiederlo, non deve fare nulla. Non comunichi il codice a nessuno: non lo chiediamo mai per telefono o e-mail.",
  },
  nl: {
    subject: "{code} is uw code voor {site}",
    paragraphs: [
      "uw code is {code}. Typ die op de pagina waar u erom vroeg, of open daar deze link.",
      "De code werkt één keer, en alleen in de browser waarin erom is gevraagd. Geldigheidsduur: {time}.",
    ],
    button: "Doorgaan met deze code",
    closing:
      "Hebt u dit niet aangevraagd, dan hoeft u niets te doen. Geef de code aan niemand: wij vragen er nooit om per telefoon of e-mail.",
  },
  pl: {
    subject: "{code} to Państwa kod: {site}",
    paragraphs: [
      "Państwa kod to {code}. Proszę wpisać go na stronie, na której o niego poproszono, albo otworzyć tam ten link.",
      "Kod działa jeden raz i tylko w przeglądarce, w której o niego poproszono. Czas ważności: {time}.",
    ],
    button: "Kontynuuj z tym kodem",
    closing:
      "Jeśli to nie Państwa prośba, nie trzeba nic robić. Kodu proszę nikomu nie podawać: nigdy nie pytamy o niego przez telefon ani e-mailem.",
  },
  tr: {
    subject: "{code}: giriş kodunuz, {site}",
    paragraphs: [
      "Kodunuz: {code}. Kodu istediğiniz sayfaya yazın ya da bu bağlantıyı orada açın.",
      "Kod yalnızca bir kez ve yalnızca istendiği tarayıcıda çalışır. Geçerlilik süresi: {time}.",
    ],
    button: "Bu kodla devam et",
    closing:
      "Bunu siz istemediyseniz bir şey yapmanız gerekmez. Kodu kimseyle paylaşmayın: telefonla ya da e-postayla asla istemeyiz.",
  },
  ar: {
    subject: "{code} هو رمزك: {site}",
    paragraphs: [
      "رمزك هو {code}. أدخله في الصفحة التي طلبته فيها، أو افتح هذا الرابط هناك.",
      "يعمل الرمز مرة واحدة، وفقط في المتصفح الذي طُلب منه. مدة الصلاحية: {time}.",
    ],
    button: "المتابعة بهذا الرمز",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء. لا تعطِ الرمز لأحد: لا نطلبه أبدًا بالهاتف أو بالبريد.",
  },
  ja: {
    subject: "{site} の確認コード：{code}",
    paragraphs: [
      "確認コードは {code} です。コードを申し込んだページに入力するか、同じブラウザーで次のリンクを開いてください。",
      "コードは 1 回だけ、申し込んだブラウザーでのみ使えます。有効期間：{time}",
    ],
    button: "このコードで続ける",
    closing:
      "お心当たりがない場合は、何もしていただく必要はありません。コードは誰にも教えないでください。電話やメールでお尋ねすることはありません。",
  },
  zh: {
    subject: "{code} 是您在 {site} 的验证码",
    paragraphs: [
      "您的验证码是 {code}。请在申请验证码的页面上输入，或在同一浏览器中打开此链接。",
      "验证码只能使用一次，且仅限申请它的浏览器。有效期：{time}。",
    ],
    button: "使用此验证码继续",
    closing: "如果不是您本人提出的，无需进行任何操作。请勿将验证码告诉任何人：我们绝不会通过电话或邮件索要。",
  },
};

export const codeMails = { "sign-in-code": code };
