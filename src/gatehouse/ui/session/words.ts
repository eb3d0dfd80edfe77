/** What `KeepSession` says, in the languages the module speaks. `{minutes}` and `{name}` are filled in by its script. */
import type { Language } from "../../core/page/language.ts";

interface Words {
  readonly endsSoon: string;
  readonly minutes: string;
  readonly stay: string;
  readonly close: string;
  readonly over: string;
  readonly overText: string;
  readonly otherWay: string;
  readonly failed: string;
  /** A fresh sign-in, or one with a second factor, is asked for. */
  readonly again: string;
  /** The password was right, and a code is asked for. */
  readonly step: string;
  readonly stepText: string;
  readonly enterCode: string;
  readonly swapped: string;
  readonly swappedText: string;
  readonly reload: string;
}

export const sessionWords: Readonly<Record<Language, Words>> = {
  en: {
    endsSoon: "You will be signed out soon",
    minutes: "Minutes left: {minutes}. What you typed stays on this page.",
    stay: "Stay signed in",
    close: "Close",
    over: "You are signed out",
    overText: "Sign in again to go on. What you typed is still on this page.",
    otherWay: "Sign in on the sign-in page",
    failed: "That did not work. Check the email address and password, or sign in on the sign-in page.",
    again: "Please sign in once more",
    step: "One more step: enter your code",
    stepText: "Enter it on the page that has opened, or open it here. This page then goes on by itself.",
    enterCode: "Enter the code",
    swapped: "You are now signed in as {name} in this browser.",
    swappedText: "This page was opened by another account. Nothing was sent. Reload the page to go on as {name}.",
    reload: "Reload the page",
  },
  de: {
    endsSoon: "Sie werden bald abgemeldet",
    minutes: "Verbleibende Minuten: {minutes}. Was Sie eingegeben haben, bleibt auf dieser Seite.",
    stay: "Angemeldet bleiben",
    close: "Schließen",
    over: "Sie sind abgemeldet",
    overText: "Melden Sie sich wieder an, um weiterzumachen. Was Sie eingegeben haben, steht noch auf dieser Seite.",
    otherWay: "Auf der Anmeldeseite anmelden",
    failed:
      "Das hat nicht geklappt. Prüfen Sie E-Mail-Adresse und Passwort, oder melden Sie sich auf der Anmeldeseite an.",
    again: "Bitte melden Sie sich noch einmal an",
    step: "Noch ein Schritt: Geben Sie Ihren Code ein",
    stepText:
      "Geben Sie ihn auf der Seite ein, die sich geöffnet hat, oder öffnen Sie sie hier. Danach geht es auf dieser Seite von selbst weiter.",
    enterCode: "Code eingeben",
    swapped: "In diesem Browser sind Sie jetzt angemeldet als {name}.",
    swappedText:
      "Diese Seite wurde mit einem anderen Konto geöffnet. Es wurde nichts gesendet. Laden Sie die Seite neu, um damit weiterzumachen: {name}.",
    reload: "Seite neu laden",
  },
  fr: {
    endsSoon: "Vous allez bientôt être déconnecté",
    minutes: "Minutes restantes : {minutes}. Ce que vous avez saisi reste sur cette page.",
    stay: "Rester connecté",
    close: "Fermer",
    over: "Vous êtes déconnecté",
    overText: "Reconnectez-vous pour continuer. Ce que vous avez saisi est toujours sur cette page.",
    otherWay: "Se connecter sur la page de connexion",
    failed: "Cela n’a pas fonctionné. Vérifiez l’adresse e-mail et le mot de passe, ou utilisez la page de connexion.",
    again: "Veuillez vous connecter encore une fois",
    step: "Encore une étape : saisissez votre code",
    stepText:
      "Saisissez-le sur la page qui s’est ouverte, ou ouvrez-la ici. Cette page continuera ensuite d’elle-même.",
    enterCode: "Saisir le code",
    swapped: "Dans ce navigateur, vous êtes maintenant connecté en tant que {name}.",
    swappedText:
      "Cette page a été ouverte avec un autre compte. Rien n’a été envoyé. Rechargez la page pour continuer avec ce compte : {name}.",
    reload: "Recharger la page",
  },
  es: {
    endsSoon: "Su sesión se cerrará pronto",
    minutes: "Minutos restantes: {minutes}. Lo que ha escrito se queda en esta página.",
    stay: "Mantener la sesión",
    close: "Cerrar",
    over: "Su sesión se ha cerrado",
    overText: "Inicie sesión de nuevo para continuar. Lo que ha escrito sigue en esta página.",
    otherWay: "Ir a la página de inicio de sesión",
    failed: "No ha funcionado. Compruebe el correo y la contraseña, o use la página de inicio de sesión.",
    again: "Inicie sesión una vez más",
    step: "Un paso más: introduzca su código",
    stepText: "Introdúzcalo en la página que se ha abierto, o ábrala aquí. Después, esta página continúa por sí sola.",
    enterCode: "Introducir el código",
    swapped: "En este navegador, la sesión es ahora de {name}.",
    swappedText:
      "Esta página se abrió con otra cuenta. No se ha enviado nada. Recargue la página para continuar con esta cuenta: {name}.",
    reload: "Recargar la página",
  },
  pt: {
    endsSoon: "Sua sessão vai terminar em breve",
    minutes: "Minutos restantes: {minutes}. O que você digitou continua nesta página.",
    stay: "Continuar conectado",
    close: "Fechar",
    over: "Sua sessão terminou",
    overText: "Entre de novo para continuar. O que você digitou ainda está nesta página.",
    otherWay: "Entrar na página de login",
    failed: "Não funcionou. Confira o e-mail e a senha, ou entre na página de login.",
    again: "Entre mais uma vez",
    step: "Mais um passo: digite seu código",
    stepText: "Digite-o na página que se abriu ou abra-a aqui. Depois, esta página continua sozinha.",
    enterCode: "Digitar o código",
    swapped: "Neste navegador, a conta conectada agora é {name}.",
    swappedText:
      "Esta página foi aberta com outra conta. Nada foi enviado. Recarregue a página para continuar com esta conta: {name}.",
    reload: "Recarregar a página",
  },
  it: {
    endsSoon: "La sessione sta per terminare",
    minutes: "Minuti rimasti: {minutes}. Quanto ha scritto resta in questa pagina.",
    stay: "Resta connesso",
    close: "Chiudi",
    over: "La sessione è terminata",
    overText: "Acceda di nuovo per continuare. Quanto ha scritto è ancora in questa pagina.",
    otherWay: "Accedi dalla pagina di accesso",
    failed: "Non ha funzionato. Controlli indirizzo e-mail e password, o acceda dalla pagina di accesso.",
    again: "Acceda ancora una volta",
    step: "Ancora un passaggio: inserisca il codice",
    stepText: "Lo inserisca nella pagina che si è aperta, oppure la apra qui. Poi questa pagina prosegue da sola.",
    enterCode: "Inserisci il codice",
    swapped: "In questo browser ora è connesso l’account: {name}.",
    swappedText:
      "Questa pagina è stata aperta con un altro account. Non è stato inviato nulla. Ricarichi la pagina per continuare con questo account: {name}.",
    reload: "Ricarica la pagina",
  },
  nl: {
    endsSoon: "U wordt binnenkort uitgelogd",
    minutes: "Resterende minuten: {minutes}. Wat u hebt getypt, blijft op deze pagina.",
    stay: "Ingelogd blijven",
    close: "Sluiten",
    over: "U bent uitgelogd",
    overText: "Log opnieuw in om verder te gaan. Wat u hebt getypt, staat nog op deze pagina.",
    otherWay: "Inloggen op de inlogpagina",
    failed: "Dat is niet gelukt. Controleer e-mailadres en wachtwoord, of log in op de inlogpagina.",
    again: "Log nog een keer in",
    step: "Nog één stap: voer uw code in",
    stepText: "Voer hem in op de pagina die is geopend, of open die hier. Daarna gaat deze pagina vanzelf verder.",
    enterCode: "Code invoeren",
    swapped: "In deze browser bent u nu ingelogd als {name}.",
    swappedText:
      "Deze pagina is met een ander account geopend. Er is niets verzonden. Laad de pagina opnieuw om verder te gaan als {name}.",
    reload: "Pagina opnieuw laden",
  },
  pl: {
    endsSoon: "Wkrótce nastąpi wylogowanie",
    minutes: "Pozostało minut: {minutes}. Wpisany tekst pozostaje na tej stronie.",
    stay: "Pozostań na koncie",
    close: "Zamknij",
    over: "Sesja się zakończyła",
    overText: "Aby kontynuować, zaloguj się ponownie. Wpisany tekst jest nadal na tej stronie.",
    otherWay: "Zaloguj się na stronie logowania",
    failed: "Nie udało się. Sprawdź adres e-mail i hasło albo zaloguj się na stronie logowania.",
    again: "Zaloguj się jeszcze raz",
    step: "Jeszcze jeden krok: wpisz kod",
    stepText: "Wpisz go na stronie, która się otworzyła, albo otwórz ją tutaj. Potem ta strona sama przejdzie dalej.",
    enterCode: "Wpisz kod",
    swapped: "W tej przeglądarce jest teraz zalogowane konto: {name}.",
    swappedText:
      "Ta strona została otwarta z innego konta. Nic nie wysłano. Odśwież stronę, aby kontynuować na koncie: {name}.",
    reload: "Odśwież stronę",
  },
  tr: {
    endsSoon: "Oturumunuz yakında kapanacak",
    minutes: "Kalan dakika: {minutes}. Yazdıklarınız bu sayfada kalır.",
    stay: "Oturumu açık tut",
    close: "Kapat",
    over: "Oturumunuz kapandı",
    overText: "Devam etmek için yeniden oturum açın. Yazdıklarınız hâlâ bu sayfada.",
    otherWay: "Oturum açma sayfasını kullan",
    failed: "Olmadı. E-posta adresini ve parolayı kontrol edin ya da oturum açma sayfasını kullanın.",
    again: "Lütfen bir kez daha oturum açın",
    step: "Bir adım daha: kodunuzu girin",
    stepText: "Kodu açılan sayfada girin ya da o sayfayı buradan açın. Sonra bu sayfa kendiliğinden devam eder.",
    enterCode: "Kodu gir",
    swapped: "Bu tarayıcıda şu anda oturumu açık olan hesap: {name}.",
    swappedText:
      "Bu sayfa başka bir hesapla açılmıştı. Hiçbir şey gönderilmedi. Şu hesapla devam etmek için sayfayı yenileyin: {name}.",
    reload: "Sayfayı yenile",
  },
  ar: {
    endsSoon: "ستنتهي الجلسة قريبًا",
    minutes: "الدقائق المتبقية: {minutes}. ما كُتب يبقى في هذه الصفحة.",
    stay: "متابعة الجلسة",
    close: "إغلاق",
    over: "انتهت الجلسة",
    overText: "للمتابعة يلزم تسجيل الدخول من جديد. ما كُتب لا يزال في هذه الصفحة.",
    otherWay: "تسجيل الدخول في صفحة الدخول",
    failed: "لم ينجح ذلك. يُرجى التحقق من البريد الإلكتروني وكلمة المرور، أو استخدام صفحة الدخول.",
    again: "يُرجى تسجيل الدخول مرة أخرى",
    step: "خطوة أخرى: إدخال الرمز",
    stepText: "يمكن إدخاله في الصفحة التي فُتحت، أو فتحها من هنا. ثم تتابع هذه الصفحة تلقائيًا.",
    enterCode: "إدخال الرمز",
    swapped: "الحساب المسجَّل الآن في هذا المتصفح: {name}.",
    swappedText: "فُتحت هذه الصفحة بحساب آخر. لم يُرسل أي شيء. للمتابعة بهذا الحساب يلزم تحديث الصفحة: {name}.",
    reload: "تحديث الصفحة",
  },
  ja: {
    endsSoon: "まもなくログアウトされます",
    minutes: "残り時間（分）：{minutes}。入力した内容はこのページに残ります。",
    stay: "ログインを続ける",
    close: "閉じる",
    over: "ログアウトされました",
    overText: "続けるには、もう一度ログインしてください。入力した内容はこのページに残っています。",
    otherWay: "ログインページでログイン",
    failed: "ログインできませんでした。メールアドレスとパスワードを確認するか、ログインページをご利用ください。",
    again: "もう一度ログインしてください",
    step: "あと一歩です：コードを入力してください",
    stepText: "開いたページで入力するか、ここから開いてください。その後、このページは自動的に続きます。",
    enterCode: "コードを入力",
    swapped: "このブラウザーでは現在、次のアカウントでログインしています：{name}",
    swappedText:
      "このページは別のアカウントで開かれました。何も送信されていません。次のアカウントで続けるには、ページを再読み込みしてください：{name}",
    reload: "ページを再読み込み",
  },
  zh: {
    endsSoon: "您即将被登出",
    minutes: "剩余分钟：{minutes}。您输入的内容仍在此页面上。",
    stay: "保持登录",
    close: "关闭",
    over: "您已登出",
    overText: "请重新登录以继续。您输入的内容仍在此页面上。",
    otherWay: "前往登录页面",
    failed: "登录未成功。请检查邮箱和密码，或前往登录页面登录。",
    again: "请再登录一次",
    step: "还差一步：请输入验证码",
    stepText: "请在打开的页面上输入，或从这里打开该页面。之后此页面会自动继续。",
    enterCode: "输入验证码",
    swapped: "此浏览器当前登录的账户：{name}。",
    swappedText: "此页面是用另一个账户打开的，没有提交任何内容。请重新加载页面，以继续使用此账户：{name}。",
    reload: "重新加载页面",
  },
};
