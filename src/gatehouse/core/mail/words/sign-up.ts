import type { WordsOfMail } from "../account-mails.ts";

/** The link with which an account is created. `{time}` is how long it holds. */
const signUp: WordsOfMail = {
  en: {
    subject: "Create your account at {site}",
    paragraphs: [
      "You want to create an account with this email. Open this link to go on.",
      "The link works once. Valid for: {time}.",
    ],
    button: "Create my account",
    closing: "If you did not ask for this, you need not do anything.",
  },
  de: {
    subject: "Ihr Konto bei {site}",
    paragraphs: [
      "Sie möchten mit dieser E-Mail-Adresse ein Konto anlegen. Öffnen Sie diesen Link, um fortzufahren.",
      "Der Link gilt einmal. Gültigkeit: {time}.",
    ],
    button: "Konto anlegen",
    closing: "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.",
  },
  fr: {
    subject: "Créez votre compte : {site}",
    paragraphs: [
      "Vous souhaitez créer un compte avec cette adresse. Ouvrez ce lien pour continuer.",
      "Le lien fonctionne une seule fois. Durée de validité : {time}.",
    ],
    button: "Créer mon compte",
    closing: "Si vous n’avez rien demandé, vous n’avez rien à faire.",
  },
  es: {
    subject: "Cree su cuenta en {site}",
    paragraphs: [
      "Quiere crear una cuenta con este correo. Abra este enlace para continuar.",
      "El enlace funciona una sola vez. Validez: {time}.",
    ],
    button: "Crear mi cuenta",
    closing: "Si no lo ha pedido usted, no tiene que hacer nada.",
  },
  pt: {
    subject: "Crie sua conta em {site}",
    paragraphs: [
      "Você quer criar uma conta com este e-mail. Abra este link para continuar.",
      "O link funciona uma só vez. Validade: {time}.",
    ],
    button: "Criar minha conta",
    closing: "Se não foi você quem pediu, não é preciso fazer nada.",
  },
  it: {
    subject: "Crei il Suo account: {site}",
    paragraphs: [
      "Desidera creare un account con questo indirizzo. Apra questo link per continuare.",
      "Il link funziona una sola volta. Validità: {time}.",
    ],
    button: "Crea il mio account",
    closing: "Se non è stato Lei a richiederlo, non deve fare nulla.",
  },
  nl: {
    subject: "Maak uw account aan bij {site}",
    paragraphs: [
      "U wilt een account aanmaken met dit e-mailadres. Open deze link om verder te gaan.",
      "De link werkt één keer. Geldigheidsduur: {time}.",
    ],
    button: "Account aanmaken",
    closing: "Hebt u dit niet aangevraagd, dan hoeft u niets te doen.",
  },
  pl: {
    subject: "Utworzenie konta: {site}",
    paragraphs: [
      "Chcą Państwo utworzyć konto z tym adresem e-mail. Aby przejść dalej, proszę otworzyć ten link.",
      "Link działa jeden raz. Czas ważności: {time}.",
    ],
    button: "Utwórz konto",
    closing: "Jeśli to nie Państwa prośba, nie trzeba nic robić.",
  },
  tr: {
    subject: "Hesabınızı oluşturun: {site}",
    paragraphs: [
      "Bu e-posta adresiyle bir hesap oluşturmak istiyorsunuz. Devam etmek için bu bağlantıyı açın.",
      "Bağlantı yalnızca bir kez çalışır. Geçerlilik süresi: {time}.",
    ],
    button: "Hesabımı oluştur",
    closing: "Bunu siz istemediyseniz bir şey yapmanız gerekmez.",
  },
  ar: {
    subject: "إنشاء حسابك: {site}",
    paragraphs: [
      "تريد إنشاء حساب بهذا البريد. للمتابعة يُرجى فتح هذا الرابط.",
      "يعمل الرابط مرة واحدة. مدة الصلاحية: {time}.",
    ],
    button: "إنشاء حسابي",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء.",
  },
  ja: {
    subject: "{site} のアカウントの作成",
    paragraphs: [
      "このメールアドレスでアカウントを作成するお申し込みがありました。次のリンクを開いて続けてください。",
      "リンクは 1 回だけ使えます。有効期間：{time}",
    ],
    button: "アカウントを作成する",
    closing: "お心当たりがない場合は、何もしていただく必要はありません。",
  },
  zh: {
    subject: "在 {site} 创建您的账号",
    paragraphs: ["您希望用此邮箱创建账号。请打开此链接继续。", "链接只能使用一次。有效期：{time}。"],
    button: "创建我的账号",
    closing: "如果不是您本人提出的，无需进行任何操作。",
  },
};

/** To a member whose email somebody wanted to create an account with. */
const signUpKnown: WordsOfMail = {
  en: {
    subject: "You already have an account at {site}",
    paragraphs: [
      "Someone wanted to create an account with this email, but you already have one. Sign in with it. If you forgot the password, you can choose a new one.",
    ],
    button: "Choose a new password",
    closing: "If you did not ask for this, you need not do anything.",
  },
  de: {
    subject: "Sie haben schon ein Konto bei {site}",
    paragraphs: [
      "mit dieser E-Mail-Adresse sollte ein Konto angelegt werden, aber Sie haben schon eines. Melden Sie sich damit an. Wenn Sie das Passwort vergessen haben, können Sie ein neues wählen.",
    ],
    button: "Neues Passwort wählen",
    closing: "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.",
  },
  fr: {
    subject: "Vous avez déjà un compte : {site}",
    paragraphs: [
      "quelqu’un a voulu créer un compte avec cette adresse, mais vous en avez déjà un. Utilisez-le pour vous connecter. Si vous avez oublié le mot de passe, vous pouvez en choisir un nouveau.",
    ],
    button: "Choisir un nouveau mot de passe",
    closing: "Si vous n’avez rien demandé, vous n’avez rien à faire.",
  },
  es: {
    subject: "Ya tiene una cuenta en {site}",
    paragraphs: [
      "alguien ha querido crear una cuenta con este correo, pero usted ya tiene una. Inicie sesión con ella. Si ha olvidado la contraseña, puede elegir una nueva.",
    ],
    button: "Elegir una nueva contraseña",
    closing: "Si no lo ha pedido usted, no tiene que hacer nada.",
  },
  pt: {
    subject: "Você já tem uma conta em {site}",
    paragraphs: [
      "alguém quis criar uma conta com este e-mail, mas você já tem uma. Entre com ela. Se esqueceu a senha, pode escolher uma nova.",
    ],
    button: "Escolher uma nova senha",
    closing: "Se não foi você quem pediu, não é preciso fazer nada.",
  },
  it: {
    subject: "Ha già un account: {site}",
    paragraphs: [
      "qualcuno ha voluto creare un account con questo indirizzo, ma ne ha già uno. Lo usi per accedere. Se ha dimenticato la password, può sceglierne una nuova.",
    ],
    button: "Scegli una nuova password",
    closing: "Se non è stato Lei a richiederlo, non deve fare nulla.",
  },
  nl: {
    subject: "U hebt al een account bij {site}",
    paragraphs: [
      "iemand wilde een account aanmaken met dit e-mailadres, maar u hebt er al een. Meld u daarmee aan. Bent u het wachtwoord vergeten, dan kunt u een nieuw kiezen.",
    ],
    button: "Nieuw wachtwoord kiezen",
    closing: "Hebt u dit niet aangevraagd, dan hoeft u niets te doen.",
  },
  pl: {
    subject: "Konto już istnieje: {site}",
    paragraphs: [
      "ktoś chciał utworzyć konto z tym adresem e-mail, ale mają już Państwo konto. Proszę się nim zalogować. Jeśli hasło zostało zapomniane, można wybrać nowe.",
    ],
    button: "Wybierz nowe hasło",
    closing: "Jeśli to nie Państwa prośba, nie trzeba nic robić.",
  },
  tr: {
    subject: "Zaten bir hesabınız var: {site}",
    paragraphs: [
      "Birisi bu e-posta adresiyle hesap oluşturmak istedi, ancak zaten bir hesabınız var. Onunla oturum açın. Parolanızı unuttuysanız yenisini seçebilirsiniz.",
    ],
    button: "Yeni parola seç",
    closing: "Bunu siz istemediyseniz bir şey yapmanız gerekmez.",
  },
  ar: {
    subject: "لديك حساب بالفعل: {site}",
    paragraphs: [
      "أراد أحدهم إنشاء حساب بهذا البريد، ولكن لديك حساب بالفعل. سجّل الدخول به. إذا نسيت كلمة المرور، فيمكنك اختيار كلمة جديدة.",
    ],
    button: "اختيار كلمة مرور جديدة",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء.",
  },
  ja: {
    subject: "{site} のアカウントはすでにあります",
    paragraphs: [
      "このメールアドレスでアカウントを作成するお申し込みがありましたが、すでにアカウントをお持ちです。そちらでログインしてください。パスワードをお忘れの場合は、新しく設定できます。",
    ],
    button: "新しいパスワードを設定する",
    closing: "お心当たりがない場合は、何もしていただく必要はありません。",
  },
  zh: {
    subject: "您在 {site} 已有账号",
    paragraphs: ["有人想用此邮箱创建账号，但您已有账号。请用它登录。如果忘记了密码，可以设置新密码。"],
    button: "设置新密码",
    closing: "如果不是您本人提出的，无需进行任何操作。",
  },
};

/** The same link, sent by an admin. `{inviter}` is their name. */
const invitation: WordsOfMail = {
  en: {
    subject: "You are invited to {site}",
    paragraphs: [
      "You are invited to create an account. Invited by: {inviter}.",
      "The link works once. Valid for: {time}.",
    ],
    button: "Create my account",
    closing: "If you did not ask for this, you need not do anything.",
  },
  de: {
    subject: "Sie sind zu {site} eingeladen",
    paragraphs: [
      "Sie sind eingeladen, ein Konto anzulegen. Eingeladen von: {inviter}.",
      "Der Link gilt einmal. Gültigkeit: {time}.",
    ],
    button: "Konto anlegen",
    closing: "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.",
  },
  fr: {
    subject: "Vous êtes invité : {site}",
    paragraphs: [
      "Vous êtes invité à créer un compte. Invitation de : {inviter}.",
      "Le lien fonctionne une seule fois. Durée de validité : {time}.",
    ],
    button: "Créer mon compte",
    closing: "Si vous n’avez rien demandé, vous n’avez rien à faire.",
  },
  es: {
    subject: "Invitación a {site}",
    paragraphs: [
      "Está invitado a crear una cuenta. Le invita: {inviter}.",
      "El enlace funciona una sola vez. Validez: {time}.",
    ],
    button: "Crear mi cuenta",
    closing: "Si no lo ha pedido usted, no tiene que hacer nada.",
  },
  pt: {
    subject: "Convite para {site}",
    paragraphs: [
      "Você foi convidado a criar uma conta. Convite de: {inviter}.",
      "O link funciona uma só vez. Validade: {time}.",
    ],
    button: "Criar minha conta",
    closing: "Se não foi você quem pediu, não é preciso fazer nada.",
  },
  it: {
    subject: "Invito: {site}",
    paragraphs: [
      "È invitato a creare un account. Invito da: {inviter}.",
      "Il link funziona una sola volta. Validità: {time}.",
    ],
    button: "Crea il mio account",
    closing: "Se non è stato Lei a richiederlo, non deve fare nulla.",
  },
  nl: {
    subject: "Uitnodiging voor {site}",
    paragraphs: [
      "U bent uitgenodigd om een account aan te maken. Uitgenodigd door: {inviter}.",
      "De link werkt één keer. Geldigheidsduur: {time}.",
    ],
    button: "Account aanmaken",
    closing: "Hebt u dit niet aangevraagd, dan hoeft u niets te doen.",
  },
  pl: {
    subject: "Zaproszenie: {site}",
    paragraphs: [
      "Zapraszamy do utworzenia konta. Zaprasza: {inviter}.",
      "Link działa jeden raz. Czas ważności: {time}.",
    ],
    button: "Utwórz konto",
    closing: "Jeśli to nie Państwa prośba, nie trzeba nic robić.",
  },
  tr: {
    subject: "Davetlisiniz: {site}",
    paragraphs: [
      "Bir hesap oluşturmaya davet edildiniz. Davet eden: {inviter}.",
      "Bağlantı yalnızca bir kez çalışır. Geçerlilik süresi: {time}.",
    ],
    button: "Hesabımı oluştur",
    closing: "Bunu siz istemediyseniz bir şey yapmanız gerekmez.",
  },
  ar: {
    subject: "دعوة: {site}",
    paragraphs: ["أنت مدعو إلى إنشاء حساب. الدعوة من: {inviter}.", "يعمل الرابط مرة واحدة. مدة الصلاحية: {time}."],
    button: "إنشاء حسابي",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء.",
  },
  ja: {
    subject: "{site} へのご招待",
    paragraphs: ["アカウントの作成に招待されました。招待者：{inviter}", "リンクは 1 回だけ使えます。有効期間：{time}"],
    button: "アカウントを作成する",
    closing: "お心当たりがない場合は、何もしていただく必要はありません。",
  },
  zh: {
    subject: "邀请您加入 {site}",
    paragraphs: ["您受邀创建账号。邀请人：{inviter}。", "链接只能使用一次。有效期：{time}。"],
    button: "创建我的账号",
    closing: "如果不是您本人提出的，无需进行任何操作。",
  },
};

/** An admin let a person in who had asked. */
const accepted: WordsOfMail = {
  en: {
    subject: "Your account at {site} is ready",
    paragraphs: ["The people who run the site accepted your request. You can sign in now."],
    button: "Sign in",
    closing: "If you did not ask for this, you need not do anything.",
  },
  de: {
    subject: "Ihr Konto bei {site} ist bereit",
    paragraphs: ["das Team der Website hat Ihre Anfrage angenommen. Sie können sich jetzt anmelden."],
    button: "Anmelden",
    closing: "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.",
  },
  fr: {
    subject: "Votre compte est prêt : {site}",
    paragraphs: ["l’équipe du site a accepté votre demande. Vous pouvez maintenant vous connecter."],
    button: "Se connecter",
    closing: "Si vous n’avez rien demandé, vous n’avez rien à faire.",
  },
  es: {
    subject: "Su cuenta en {site} está lista",
    paragraphs: ["el equipo del sitio ha aceptado su solicitud. Ya puede iniciar sesión."],
    button: "Iniciar sesión",
    closing: "Si no lo ha pedido usted, no tiene que hacer nada.",
  },
  pt: {
    subject: "Sua conta em {site} está pronta",
    paragraphs: ["a equipe do site aceitou seu pedido. Você já pode entrar."],
    button: "Entrar",
    closing: "Se não foi você quem pediu, não é preciso fazer nada.",
  },
  it: {
    subject: "Il Suo account è pronto: {site}",
    paragraphs: ["il team del sito ha accettato la Sua richiesta. Ora può accedere."],
    button: "Accedi",
    closing: "Se non è stato Lei a richiederlo, non deve fare nulla.",
  },
  nl: {
    subject: "Uw account bij {site} is klaar",
    paragraphs: ["het team van de site heeft uw aanvraag goedgekeurd. U kunt zich nu aanmelden."],
    button: "Aanmelden",
    closing: "Hebt u dit niet aangevraagd, dan hoeft u niets te doen.",
  },
  pl: {
    subject: "Konto jest gotowe: {site}",
    paragraphs: ["zespół strony przyjął Państwa prośbę. Można się teraz zalogować."],
    button: "Zaloguj się",
    closing: "Jeśli to nie Państwa prośba, nie trzeba nic robić.",
  },
  tr: {
    subject: "Hesabınız hazır: {site}",
    paragraphs: ["Siteyi yönetenler isteğinizi kabul etti. Artık oturum açabilirsiniz."],
    button: "Oturum aç",
    closing: "Bunu siz istemediyseniz bir şey yapmanız gerekmez.",
  },
  ar: {
    subject: "حسابك جاهز: {site}",
    paragraphs: ["قبل القائمون على الموقع طلبك. يمكنك تسجيل الدخول الآن."],
    button: "تسجيل الدخول",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء.",
  },
  ja: {
    subject: "{site} のアカウントの準備ができました",
    paragraphs: ["サイトの運営者がお申し込みを承認しました。ログインできます。"],
    button: "ログインする",
    closing: "お心当たりがない場合は、何もしていただく必要はありません。",
  },
  zh: {
    subject: "您在 {site} 的账号已就绪",
    paragraphs: ["网站管理人员已接受您的申请。您现在可以登录。"],
    button: "登录",
    closing: "如果不是您本人提出的，无需进行任何操作。",
  },
};

/** An admin did not. */
const declined: WordsOfMail = {
  en: {
    subject: "Your request for an account at {site}",
    paragraphs: ["The people who run the site declined your request for an account. What you entered was deleted."],
    button: "Go to the site",
    closing: "If you did not ask for this, you need not do anything.",
  },
  de: {
    subject: "Ihre Anfrage bei {site}",
    paragraphs: ["das Team der Website hat Ihre Anfrage abgelehnt. Ihre Angaben wurden gelöscht."],
    button: "Zur Website",
    closing: "Wenn Sie das nicht angefordert haben, brauchen Sie nichts zu tun.",
  },
  fr: {
    subject: "Votre demande de compte : {site}",
    paragraphs: ["l’équipe du site a refusé votre demande de compte. Vos données ont été supprimées."],
    button: "Aller sur le site",
    closing: "Si vous n’avez rien demandé, vous n’avez rien à faire.",
  },
  es: {
    subject: "Su solicitud de cuenta en {site}",
    paragraphs: ["el equipo del sitio ha rechazado su solicitud. Sus datos se han borrado."],
    button: "Ir al sitio",
    closing: "Si no lo ha pedido usted, no tiene que hacer nada.",
  },
  pt: {
    subject: "Seu pedido de conta em {site}",
    paragraphs: ["a equipe do site recusou seu pedido. Seus dados foram apagados."],
    button: "Ir para o site",
    closing: "Se não foi você quem pediu, não é preciso fazer nada.",
  },
  it: {
    subject: "La Sua richiesta di account: {site}",
    paragraphs: ["il team del sito ha rifiutato la Sua richiesta. I Suoi dati sono stati eliminati."],
    button: "Vai al sito",
    closing: "Se non è stato Lei a richiederlo, non deve fare nulla.",
  },
  nl: {
    subject: "Uw aanvraag voor een account bij {site}",
    paragraphs: ["het team van de site heeft uw aanvraag afgewezen. Uw gegevens zijn verwijderd."],
    button: "Naar de website",
    closing: "Hebt u dit niet aangevraagd, dan hoeft u niets te doen.",
  },
  pl: {
    subject: "Prośba o konto: {site}",
    paragraphs: ["zespół strony odrzucił Państwa prośbę o konto. Podane dane zostały usunięte."],
    button: "Przejdź do strony",
    closing: "Jeśli to nie Państwa prośba, nie trzeba nic robić.",
  },
  tr: {
    subject: "Hesap isteğiniz: {site}",
    paragraphs: ["Siteyi yönetenler hesap isteğinizi reddetti. Girdiğiniz bilgiler silindi."],
    button: "Siteye git",
    closing: "Bunu siz istemediyseniz bir şey yapmanız gerekmez.",
  },
  ar: {
    subject: "طلب حسابك: {site}",
    paragraphs: ["رفض القائمون على الموقع طلب الحساب. حُذفت البيانات التي أدخلتها."],
    button: "الذهاب إلى الموقع",
    closing: "إذا لم تطلب ذلك، فلا يلزم فعل أي شيء.",
  },
  ja: {
    subject: "{site} のアカウントのお申し込みについて",
    paragraphs: ["サイトの運営者がお申し込みを承認しませんでした。入力いただいた内容は削除されました。"],
    button: "サイトへ",
    closing: "お心当たりがない場合は、何もしていただく必要はありません。",
  },
  zh: {
    subject: "您在 {site} 的账号申请",
    paragraphs: ["网站管理人员未接受您的账号申请。您填写的内容已删除。"],
    button: "前往网站",
    closing: "如果不是您本人提出的，无需进行任何操作。",
  },
};

export const signUpMails = {
  "sign-up": signUp,
  "sign-up-known": signUpKnown,
  invitation,
  "sign-up-accepted": accepted,
  "sign-up-declined": declined,
};
