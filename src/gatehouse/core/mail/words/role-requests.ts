/** What came of a request for a role, and that requests wait. `{role}` is its name; what was written stands below. */
import type { WordsOfMail } from "../account-mails.ts";

const approved: WordsOfMail = {
  en: {
    subject: "Your request at {site} was approved",
    paragraphs: ["You asked for access at {site}, and it was approved. Your new role: {role}. It holds from now on."],
    button: "See my access",
    closing: "Open the page again that you were refused.",
  },
  de: {
    subject: "Ihr Antrag bei {site} wurde genehmigt",
    paragraphs: ["Ihr Antrag bei {site} wurde genehmigt. Ihre neue Rolle: {role}. Sie gilt ab sofort."],
    button: "Meinen Zugang ansehen",
    closing: "Öffnen Sie die Seite noch einmal, die Ihnen verweigert wurde.",
  },
  fr: {
    subject: "Votre demande sur {site} a été acceptée",
    paragraphs: [
      "votre demande d’accès sur {site} a été acceptée. Votre nouveau rôle : {role}. Il est actif dès maintenant.",
    ],
    button: "Voir mon accès",
    closing: "Ouvrez à nouveau la page qui vous était refusée.",
  },
  es: {
    subject: "Se ha aprobado su solicitud en {site}",
    paragraphs: ["se ha aprobado su solicitud de acceso en {site}. Su nuevo rol: {role}. Es válido desde ahora."],
    button: "Ver mi acceso",
    closing: "Vuelva a abrir la página que no podía ver.",
  },
  pt: {
    subject: "Seu pedido em {site} foi aprovado",
    paragraphs: ["seu pedido de acesso em {site} foi aprovado. Sua nova função: {role}. Ela vale a partir de agora."],
    button: "Ver meu acesso",
    closing: "Abra de novo a página que foi recusada.",
  },
  it: {
    subject: "La Sua richiesta su {site} è stata approvata",
    paragraphs: [
      "la Sua richiesta di accesso su {site} è stata approvata. Il Suo nuovo ruolo: {role}. È valido da subito.",
    ],
    button: "Vedi il mio accesso",
    closing: "Apra di nuovo la pagina che Le era stata rifiutata.",
  },
  nl: {
    subject: "Uw verzoek bij {site} is goedgekeurd",
    paragraphs: ["Uw verzoek om toegang bij {site} is goedgekeurd. Uw nieuwe rol: {role}. Die geldt vanaf nu."],
    button: "Mijn toegang bekijken",
    closing: "Open de pagina die u werd geweigerd opnieuw.",
  },
  pl: {
    subject: "Prośba w {site} została zatwierdzona",
    paragraphs: ["prośba o dostęp w {site} została zatwierdzona. Nowa rola: {role}. Obowiązuje od teraz."],
    button: "Zobacz mój dostęp",
    closing: "Prosimy ponownie otworzyć stronę, do której nie było dostępu.",
  },
  tr: {
    subject: "{site} isteğiniz onaylandı",
    paragraphs: ["{site} için erişim isteğiniz onaylandı. Yeni rolünüz: {role}. Şu andan itibaren geçerli."],
    button: "Erişimimi gör",
    closing: "Açamadığınız sayfayı yeniden açın.",
  },
  ar: {
    subject: "تمت الموافقة على طلبك في {site}",
    paragraphs: ["تمت الموافقة على طلب الوصول في {site}. دورك الجديد: {role}. وهو سارٍ من الآن."],
    button: "عرض صلاحياتي",
    closing: "افتح من جديد الصفحة التي لم يُسمح لك بها.",
  },
  ja: {
    subject: "{site}での申請が承認されました",
    paragraphs: ["{site}へのアクセス申請が承認されました。新しいロール：{role}。今から有効です。"],
    button: "アクセス権を見る",
    closing: "開けなかったページをもう一度開いてください。",
  },
  zh: {
    subject: "您在 {site} 的申请已获批准",
    paragraphs: ["您在 {site} 的访问申请已获批准。您的新角色：{role}。即刻生效。"],
    button: "查看我的访问权限",
    closing: "请重新打开之前无法访问的页面。",
  },
};

/** The same until a day. */
const approvedUntil: WordsOfMail = {
  en: {
    ...approved.en,
    paragraphs: ["You asked for access at {site}, and it was approved. Your new role: {role}. Its last day: {day}."],
  },
  de: {
    ...approved.de,
    paragraphs: ["Ihr Antrag bei {site} wurde genehmigt. Ihre neue Rolle: {role}. Ihr letzter Tag: {day}."],
  },
  fr: {
    ...approved.fr,
    paragraphs: ["votre demande d’accès sur {site} a été acceptée. Votre nouveau rôle : {role}. Dernier jour : {day}."],
  },
  es: {
    ...approved.es,
    paragraphs: ["se ha aprobado su solicitud de acceso en {site}. Su nuevo rol: {role}. Último día: {day}."],
  },
  pt: {
    ...approved.pt,
    paragraphs: ["seu pedido de acesso em {site} foi aprovado. Sua nova função: {role}. Último dia: {day}."],
  },
  it: {
    ...approved.it,
    paragraphs: [
      "la Sua richiesta di accesso su {site} è stata approvata. Il Suo nuovo ruolo: {role}. Ultimo giorno: {day}.",
    ],
  },
  nl: {
    ...approved.nl,
    paragraphs: ["Uw verzoek om toegang bij {site} is goedgekeurd. Uw nieuwe rol: {role}. Laatste dag: {day}."],
  },
  pl: {
    ...approved.pl,
    paragraphs: ["prośba o dostęp w {site} została zatwierdzona. Nowa rola: {role}. Ostatni dzień: {day}."],
  },
  tr: {
    ...approved.tr,
    paragraphs: ["{site} için erişim isteğiniz onaylandı. Yeni rolünüz: {role}. Son günü: {day}."],
  },
  ar: {
    ...approved.ar,
    paragraphs: ["تمت الموافقة على طلب الوصول في {site}. دورك الجديد: {role}. آخر يوم له: {day}."],
  },
  ja: {
    ...approved.ja,
    paragraphs: ["{site}へのアクセス申請が承認されました。新しいロール：{role}。最終日：{day}。"],
  },
  zh: {
    ...approved.zh,
    paragraphs: ["您在 {site} 的访问申请已获批准。您的新角色：{role}。最后一天：{day}。"],
  },
};

/** Another role was given in the place of the one that was asked for (`{asked}`). */
const otherRole: WordsOfMail = {
  en: {
    ...approved.en,
    subject: "An answer to your request at {site}",
    paragraphs: ["You asked at {site} for this role: {asked}. You were given another one instead: {role}."],
  },
  de: {
    ...approved.de,
    subject: "Eine Antwort auf Ihren Antrag bei {site}",
    paragraphs: ["Sie haben bei {site} diese Rolle beantragt: {asked}. Sie haben stattdessen eine andere: {role}."],
  },
  fr: {
    ...approved.fr,
    subject: "Une réponse à votre demande sur {site}",
    paragraphs: ["vous avez demandé ce rôle sur {site} : {asked}. Un autre vous a été donné à la place : {role}."],
  },
  es: {
    ...approved.es,
    subject: "Una respuesta a su solicitud en {site}",
    paragraphs: ["solicitó este rol en {site}: {asked}. En su lugar se le ha dado otro: {role}."],
  },
  pt: {
    ...approved.pt,
    subject: "Uma resposta ao seu pedido em {site}",
    paragraphs: ["você pediu esta função em {site}: {asked}. Em vez dela, recebeu outra: {role}."],
  },
  it: {
    ...approved.it,
    subject: "Una risposta alla Sua richiesta su {site}",
    paragraphs: ["ha chiesto questo ruolo su {site}: {asked}. Al suo posto ne ha ricevuto un altro: {role}."],
  },
  nl: {
    ...approved.nl,
    subject: "Een antwoord op uw verzoek bij {site}",
    paragraphs: ["U vroeg bij {site} om deze rol: {asked}. U hebt in plaats daarvan een andere gekregen: {role}."],
  },
  pl: {
    ...approved.pl,
    subject: "Odpowiedź na prośbę w {site}",
    paragraphs: ["prośba w {site} dotyczyła tej roli: {asked}. Zamiast niej przyznano inną: {role}."],
  },
  tr: {
    ...approved.tr,
    subject: "{site} isteğinize yanıt",
    paragraphs: ["{site} için şu rolü istediniz: {asked}. Onun yerine başka bir rol verildi: {role}."],
  },
  ar: {
    ...approved.ar,
    subject: "رد على طلبك في {site}",
    paragraphs: ["طلبت هذا الدور في {site}: {asked}. وقد مُنحت دورًا آخر بدلًا منه: {role}."],
  },
  ja: {
    ...approved.ja,
    subject: "{site}での申請への回答",
    paragraphs: ["{site}で次のロールを申請されました：{asked}。代わりに別のロールが付与されました：{role}。"],
  },
  zh: {
    ...approved.zh,
    subject: "对您在 {site} 的申请的答复",
    paragraphs: ["您在 {site} 申请了此角色：{asked}。已改为授予您另一个角色：{role}。"],
  },
};

const declined: WordsOfMail = {
  en: {
    subject: "Your request at {site} was declined",
    paragraphs: ["You asked at {site} for this role: {role}. The request was declined."],
    button: "See my access",
    closing: "You can ask again, and say more about why you need it.",
  },
  de: {
    subject: "Ihr Antrag bei {site} wurde abgelehnt",
    paragraphs: ["Sie haben bei {site} diese Rolle beantragt: {role}. Der Antrag wurde abgelehnt."],
    button: "Meinen Zugang ansehen",
    closing: "Sie können einen neuen Antrag stellen und mehr dazu sagen, wofür Sie die Rolle brauchen.",
  },
  fr: {
    subject: "Votre demande sur {site} a été refusée",
    paragraphs: ["vous avez demandé ce rôle sur {site} : {role}. La demande a été refusée."],
    button: "Voir mon accès",
    closing: "Vous pouvez renouveler la demande et mieux en expliquer la raison.",
  },
  es: {
    subject: "Se ha rechazado su solicitud en {site}",
    paragraphs: ["solicitó este rol en {site}: {role}. La solicitud se ha rechazado."],
    button: "Ver mi acceso",
    closing: "Puede volver a solicitarlo y explicar mejor para qué lo necesita.",
  },
  pt: {
    subject: "Seu pedido em {site} foi recusado",
    paragraphs: ["você pediu esta função em {site}: {role}. O pedido foi recusado."],
    button: "Ver meu acesso",
    closing: "Você pode pedir de novo e explicar melhor por que precisa dela.",
  },
  it: {
    subject: "La Sua richiesta su {site} è stata respinta",
    paragraphs: ["ha chiesto questo ruolo su {site}: {role}. La richiesta è stata respinta."],
    button: "Vedi il mio accesso",
    closing: "Può chiedere di nuovo e spiegare meglio perché Le serve.",
  },
  nl: {
    subject: "Uw verzoek bij {site} is afgewezen",
    paragraphs: ["U vroeg bij {site} om deze rol: {role}. Het verzoek is afgewezen."],
    button: "Mijn toegang bekijken",
    closing: "U kunt het opnieuw vragen en beter uitleggen waarom u de rol nodig hebt.",
  },
  pl: {
    subject: "Prośba w {site} została odrzucona",
    paragraphs: ["prośba w {site} dotyczyła tej roli: {role}. Została odrzucona."],
    button: "Zobacz mój dostęp",
    closing: "Można poprosić ponownie i lepiej wyjaśnić powód.",
  },
  tr: {
    subject: "{site} isteğiniz reddedildi",
    paragraphs: ["{site} için şu rolü istediniz: {role}. İstek reddedildi."],
    button: "Erişimimi gör",
    closing: "Yeniden isteyebilir ve neden gerektiğini daha ayrıntılı yazabilirsiniz.",
  },
  ar: {
    subject: "رُفض طلبك في {site}",
    paragraphs: ["طلبت هذا الدور في {site}: {role}. وقد رُفض الطلب."],
    button: "عرض صلاحياتي",
    closing: "يمكنك أن تطلب من جديد وأن توضح سبب حاجتك إليه.",
  },
  ja: {
    subject: "{site}での申請は承認されませんでした",
    paragraphs: ["{site}で次のロールを申請されました：{role}。申請は承認されませんでした。"],
    button: "アクセス権を見る",
    closing: "必要な理由を詳しく書いて、もう一度申請できます。",
  },
  zh: {
    subject: "您在 {site} 的申请未获批准",
    paragraphs: ["您在 {site} 申请了此角色：{role}。申请未获批准。"],
    button: "查看我的访问权限",
    closing: "您可以再次申请，并进一步说明需要它的原因。",
  },
};

/** Somebody wrote back; the request goes on waiting. */
const answered: WordsOfMail = {
  en: {
    subject: "An answer to your request at {site}",
    paragraphs: [
      "You asked at {site} for this role: {role}. Your request is still open, and somebody has written to you.",
    ],
    button: "See my request",
    closing: "To say more, take the request back there and ask again.",
  },
  de: {
    subject: "Eine Antwort auf Ihren Antrag bei {site}",
    paragraphs: [
      "Sie haben bei {site} diese Rolle beantragt: {role}. Ihr Antrag ist noch offen, und man hat Ihnen geschrieben.",
    ],
    button: "Meinen Antrag ansehen",
    closing: "Wenn Sie mehr sagen möchten, ziehen Sie den Antrag dort zurück und stellen Sie einen neuen.",
  },
  fr: {
    subject: "Une réponse à votre demande sur {site}",
    paragraphs: [
      "vous avez demandé ce rôle sur {site} : {role}. Votre demande est toujours ouverte, et on vous a écrit.",
    ],
    button: "Voir ma demande",
    closing: "Pour en dire plus, retirez la demande à cet endroit et renouvelez-la.",
  },
  es: {
    subject: "Una respuesta a su solicitud en {site}",
    paragraphs: ["solicitó este rol en {site}: {role}. Su solicitud sigue abierta y le han escrito."],
    button: "Ver mi solicitud",
    closing: "Para añadir algo, retire allí la solicitud y vuelva a hacerla.",
  },
  pt: {
    subject: "Uma resposta ao seu pedido em {site}",
    paragraphs: ["você pediu esta função em {site}: {role}. Seu pedido continua aberto, e escreveram para você."],
    button: "Ver meu pedido",
    closing: "Para dizer mais, retire o pedido ali e peça de novo.",
  },
  it: {
    subject: "Una risposta alla Sua richiesta su {site}",
    paragraphs: ["ha chiesto questo ruolo su {site}: {role}. La richiesta è ancora aperta e Le hanno scritto."],
    button: "Vedi la mia richiesta",
    closing: "Per aggiungere altro, ritiri lì la richiesta e la faccia di nuovo.",
  },
  nl: {
    subject: "Een antwoord op uw verzoek bij {site}",
    paragraphs: ["U vroeg bij {site} om deze rol: {role}. Uw verzoek staat nog open, en er is u geschreven."],
    button: "Mijn verzoek bekijken",
    closing: "Wilt u meer zeggen? Trek het verzoek daar in en vraag het opnieuw.",
  },
  pl: {
    subject: "Odpowiedź na prośbę w {site}",
    paragraphs: ["prośba w {site} dotyczyła tej roli: {role}. Nadal czeka na decyzję, ale nadeszła wiadomość."],
    button: "Zobacz moją prośbę",
    closing: "Aby dodać coś więcej, prosimy wycofać tam prośbę i wysłać nową.",
  },
  tr: {
    subject: "{site} isteğinize yanıt",
    paragraphs: ["{site} için şu rolü istediniz: {role}. İsteğiniz hâlâ açık ve size bir mesaj yazıldı."],
    button: "İsteğimi gör",
    closing: "Daha fazlasını yazmak için isteği orada geri alıp yeniden isteyin.",
  },
  ar: {
    subject: "رد على طلبك في {site}",
    paragraphs: ["طلبت هذا الدور في {site}: {role}. طلبك ما زال مفتوحًا، وقد كُتبت إليك رسالة."],
    button: "عرض طلبي",
    closing: "لإضافة المزيد، اسحب الطلب هناك ثم اطلب من جديد.",
  },
  ja: {
    subject: "{site}での申請への回答",
    paragraphs: ["{site}で次のロールを申請されました：{role}。申請はまだ審査中で、メッセージが届いています。"],
    button: "申請を見る",
    closing: "説明を加えるには、そこで申請を取り下げて、もう一度申請してください。",
  },
  zh: {
    subject: "对您在 {site} 的申请的答复",
    paragraphs: ["您在 {site} 申请了此角色：{role}。申请仍在等待决定，有人给您留了言。"],
    button: "查看我的申请",
    closing: "如需补充说明，请在该处撤回申请后重新提交。",
  },
};

/** To the people who decide. `{requests}` names some of them, `{count}` says how many wait. */
const waiting: WordsOfMail = {
  en: {
    subject: "Requests for access at {site}",
    paragraphs: ["Somebody asks for access at {site}. New requests: {count}.", "{requests}"],
    button: "See the requests",
    closing: "The link only shows them. Nothing is decided until you are signed in and choose.",
  },
  de: {
    subject: "Anfragen nach Zugang bei {site}",
    paragraphs: ["bei {site} wird um Zugang gebeten. Neue Anfragen: {count}.", "{requests}"],
    button: "Anfragen ansehen",
    closing: "Der Link zeigt sie nur. Entschieden wird erst, wenn Sie angemeldet sind und wählen.",
  },
  fr: {
    subject: "Demandes d’accès sur {site}",
    paragraphs: ["un accès est demandé sur {site}. Nouvelles demandes : {count}.", "{requests}"],
    button: "Voir les demandes",
    closing: "Le lien ne fait que les montrer. Rien n’est décidé avant que vous vous connectiez et choisissiez.",
  },
  es: {
    subject: "Solicitudes de acceso en {site}",
    paragraphs: ["se solicita acceso en {site}. Solicitudes nuevas: {count}.", "{requests}"],
    button: "Ver las solicitudes",
    closing: "El enlace solo las muestra. Nada se decide hasta que inicie sesión y elija.",
  },
  pt: {
    subject: "Pedidos de acesso em {site}",
    paragraphs: ["há pedidos de acesso em {site}. Pedidos novos: {count}.", "{requests}"],
    button: "Ver os pedidos",
    closing: "O link apenas os mostra. Nada é decidido até você entrar e escolher.",
  },
  it: {
    subject: "Richieste di accesso su {site}",
    paragraphs: ["è stato chiesto l’accesso a {site}. Nuove richieste: {count}.", "{requests}"],
    button: "Vedi le richieste",
    closing: "Il link le mostra soltanto. Nulla è deciso finché non accede e sceglie.",
  },
  nl: {
    subject: "Verzoeken om toegang bij {site}",
    paragraphs: ["Er is om toegang gevraagd bij {site}. Nieuwe verzoeken: {count}.", "{requests}"],
    button: "De verzoeken bekijken",
    closing: "De link toont ze alleen. Er wordt niets beslist voordat u bent ingelogd en kiest.",
  },
  pl: {
    subject: "Prośby o dostęp w {site}",
    paragraphs: ["w {site} są prośby o dostęp. Nowe prośby: {count}.", "{requests}"],
    button: "Zobacz prośby",
    closing: "Odnośnik tylko je pokazuje. Decyzja zapada dopiero po zalogowaniu i wyborze.",
  },
  tr: {
    subject: "{site} erişim istekleri",
    paragraphs: ["{site} için erişim isteniyor. Yeni istekler: {count}.", "{requests}"],
    button: "İstekleri gör",
    closing: "Bağlantı onları yalnızca gösterir. Oturum açıp seçim yapmadan hiçbir şeye karar verilmez.",
  },
  ar: {
    subject: "طلبات الوصول في {site}",
    paragraphs: ["هناك طلبات وصول في {site}. الطلبات الجديدة: {count}.", "{requests}"],
    button: "عرض الطلبات",
    closing: "الرابط يعرضها فقط. لا يُتخذ أي قرار قبل أن تسجّل الدخول وتختار.",
  },
  ja: {
    subject: "{site}へのアクセス申請",
    paragraphs: ["{site}へのアクセスが申請されています。新しい申請：{count}。", "{requests}"],
    button: "申請を見る",
    closing: "リンクは申請を表示するだけです。ログインして選ぶまで何も決まりません。",
  },
  zh: {
    subject: "{site} 的访问申请",
    paragraphs: ["有人申请访问 {site}。新申请：{count}。", "{requests}"],
    button: "查看申请",
    closing: "该链接只显示申请。在您登录并做出选择之前，不会有任何决定。",
  },
};

export const roleRequestMails = {
  "request-approved": approved,
  "request-approved-until": approvedUntil,
  "request-other-role": otherRole,
  "request-declined": declined,
  "request-answered": answered,
  "requests-waiting": waiting,
} as const;
