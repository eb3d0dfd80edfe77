import type { Language } from "../../page/language.ts";
import type { MailWords, WordsOfMail } from "../account-mails.ts";
import { passkeyMails } from "./passkey.ts";
import { viewMails } from "./view-as.ts";

/** What a mail says; the button and the closing are those of other mails about an account. */
type Said = Readonly<Record<Language, Pick<MailWords, "subject"> & { readonly text: string }>>;

function withEnd(said: Said, end: WordsOfMail): WordsOfMail {
  function wordsIn(language: Language): MailWords {
    const { subject, text } = said[language];
    const { button, closing } = end[language];
    return { subject, paragraphs: [text], button, closing };
  }
  return {
    en: wordsIn("en"),
    de: wordsIn("de"),
    fr: wordsIn("fr"),
    es: wordsIn("es"),
    it: wordsIn("it"),
    pt: wordsIn("pt"),
    nl: wordsIn("nl"),
    pl: wordsIn("pl"),
    tr: wordsIn("tr"),
    ar: wordsIn("ar"),
    ja: wordsIn("ja"),
    zh: wordsIn("zh"),
  };
}

/** A member has a new token: made by themselves, or for them. */
const tokenMade: Said = {
  en: {
    subject: "A token for {site} was made",
    text: "The token “{token}” was made for your account at {site}. A program that has it acts as you.",
  },
  de: {
    subject: "Neues Token für {site}",
    text: "das Token „{token}“ wurde für Ihr Konto bei {site} erstellt. Ein Programm, das es hat, handelt in Ihrem Namen.",
  },
  fr: {
    subject: "Un jeton a été créé pour {site}",
    text: "le jeton «\u00a0{token}\u00a0» a été créé pour votre compte sur {site}. Un programme qui le possède agit en votre nom.",
  },
  es: {
    subject: "Se ha creado un token para {site}",
    text: "el token «{token}» se ha creado para su cuenta en {site}. Un programa que lo tenga actúa en su nombre.",
  },
  it: {
    subject: "È stato creato un token per {site}",
    text: "il token “{token}” è stato creato per il Suo account su {site}. Un programma che lo possiede agisce a Suo nome.",
  },
  pt: {
    subject: "Um token foi criado em {site}",
    text: "o token “{token}” foi criado para a sua conta em {site}. Um programa que o tiver age em seu nome.",
  },
  nl: {
    subject: "Er is een token voor {site} gemaakt",
    text: "Het token “{token}” is voor uw account bij {site} gemaakt. Een programma dat het heeft, handelt namens u.",
  },
  pl: {
    subject: "Utworzono token do konta w {site}",
    text: "token „{token}” został utworzony dla tego konta w {site}. Program, który go ma, działa w imieniu właściciela konta.",
  },
  tr: {
    subject: "{site} için bir belirteç oluşturuldu",
    text: "“{token}” belirteci {site} hesabınız için oluşturuldu. Ona sahip olan bir program sizin adınıza işlem yapar.",
  },
  ar: {
    subject: "تم إنشاء رمز وصول لحسابك في {site}",
    text: "تم إنشاء رمز الوصول «{token}» لحسابك في {site}. أي برنامج يملكه يتصرف باسمك.",
  },
  ja: {
    subject: "{site}のトークンが作成されました",
    text: "{site}のアカウントにトークン「{token}」が作成されました。このトークンを持つプログラムは、お客様として操作できます。",
  },
  zh: {
    subject: "已为 {site} 创建令牌",
    text: "已为您在 {site} 的账户创建令牌“{token}”。持有它的程序可以您的身份操作。",
  },
};

/** A member made new recovery codes. */
const recoveryCodesMade: Said = {
  en: {
    subject: "New recovery codes for {site}",
    text: "New recovery codes were made for your account at {site}. The ones from before no longer work.",
  },
  de: {
    subject: "Neue Wiederherstellungscodes für {site}",
    text: "für Ihr Konto bei {site} wurden neue Wiederherstellungscodes erstellt. Die früheren gelten nicht mehr.",
  },
  fr: {
    subject: "Nouveaux codes de secours pour {site}",
    text: "de nouveaux codes de secours ont été créés pour votre compte sur {site}. Les précédents ne sont plus valables.",
  },
  es: {
    subject: "Nuevos códigos de recuperación para {site}",
    text: "se han creado nuevos códigos de recuperación para su cuenta en {site}. Los anteriores ya no sirven.",
  },
  it: {
    subject: "Nuovi codici di recupero per {site}",
    text: "per il Suo account su {site} sono stati creati nuovi codici di recupero. Quelli precedenti non valgono più.",
  },
  pt: {
    subject: "Novos códigos de recuperação em {site}",
    text: "novos códigos de recuperação foram criados para a sua conta em {site}. Os anteriores não valem mais.",
  },
  nl: {
    subject: "Nieuwe herstelcodes voor {site}",
    text: "Er zijn nieuwe herstelcodes gemaakt voor uw account bij {site}. De vorige werken niet meer.",
  },
  pl: {
    subject: "Nowe kody zapasowe w {site}",
    text: "dla tego konta w {site} utworzono nowe kody zapasowe. Poprzednie już nie działają.",
  },
  tr: {
    subject: "{site} için yeni kurtarma kodları",
    text: "{site} hesabınız için yeni kurtarma kodları oluşturuldu. Öncekiler artık çalışmaz.",
  },
  ar: {
    subject: "رموز استرداد جديدة لحسابك في {site}",
    text: "تم إنشاء رموز استرداد جديدة لحسابك في {site}. لم تعد الرموز السابقة صالحة.",
  },
  ja: {
    subject: "{site}の新しいリカバリーコード",
    text: "{site}のアカウントに新しいリカバリーコードが作成されました。以前のコードは使えなくなりました。",
  },
  zh: {
    subject: "{site} 的新恢复代码",
    text: "已为您在 {site} 的账户生成新的恢复代码。之前的代码不再有效。",
  },
};

/** An admin gave the member a role. */
const roleWasGiven: Said = {
  en: {
    subject: "You have a new role at {site}",
    text: "You were given the role {role} at {site}.",
  },
  de: {
    subject: "Sie haben eine neue Rolle bei {site}",
    text: "Sie haben bei {site} die Rolle {role} bekommen.",
  },
  fr: {
    subject: "Vous avez un nouveau rôle sur {site}",
    text: "le rôle {role} vous a été attribué sur {site}.",
  },
  es: {
    subject: "Tiene un nuevo rol en {site}",
    text: "se le ha asignado el rol {role} en {site}.",
  },
  it: {
    subject: "Ha un nuovo ruolo su {site}",
    text: "Le è stato assegnato il ruolo {role} su {site}.",
  },
  pt: {
    subject: "Você tem uma nova função em {site}",
    text: "você recebeu a função {role} em {site}.",
  },
  nl: {
    subject: "U hebt een nieuwe rol bij {site}",
    text: "U hebt bij {site} de rol {role} gekregen.",
  },
  pl: {
    subject: "Nowa rola w {site}",
    text: "nadano Ci rolę {role} w {site}.",
  },
  tr: {
    subject: "{site} sitesinde yeni bir rolünüz var",
    text: "{site} sitesinde size {role} rolü verildi.",
  },
  ar: {
    subject: "لديك دور جديد في {site}",
    text: "تم منحك دور {role} في {site}.",
  },
  ja: {
    subject: "{site}で新しいロールが付与されました",
    text: "{site}で「{role}」のロールが付与されました。",
  },
  zh: {
    subject: "您在 {site} 有新的角色",
    text: "您在 {site} 获得了角色 {role}。",
  },
};

/** An admin took a role away from the member. */
const roleWasTaken: Said = {
  en: {
    subject: "You no longer have a role at {site}",
    text: "You no longer have the role {role} at {site}.",
  },
  de: {
    subject: "Eine Rolle bei {site} wurde Ihnen entzogen",
    text: "Sie haben bei {site} die Rolle {role} nicht mehr.",
  },
  fr: {
    subject: "Un rôle vous a été retiré sur {site}",
    text: "vous n’avez plus le rôle {role} sur {site}.",
  },
  es: {
    subject: "Ya no tiene un rol en {site}",
    text: "ya no tiene el rol {role} en {site}.",
  },
  it: {
    subject: "Un ruolo su {site} Le è stato tolto",
    text: "non ha più il ruolo {role} su {site}.",
  },
  pt: {
    subject: "Você não tem mais uma função em {site}",
    text: "você não tem mais a função {role} em {site}.",
  },
  nl: {
    subject: "U hebt een rol bij {site} niet meer",
    text: "U hebt bij {site} de rol {role} niet meer.",
  },
  pl: {
    subject: "Odebrano rolę w {site}",
    text: "nie masz już roli {role} w {site}.",
  },
  tr: {
    subject: "{site} sitesindeki bir rolünüz kaldırıldı",
    text: "{site} sitesinde artık {role} rolünüz yok.",
  },
  ar: {
    subject: "لم يعد لديك أحد الأدوار في {site}",
    text: "لم يعد لديك دور {role} في {site}.",
  },
  ja: {
    subject: "{site}でのロールが取り消されました",
    text: "{site}での「{role}」のロールが取り消されました。",
  },
  zh: {
    subject: "您在 {site} 的一个角色已被取消",
    text: "您在 {site} 不再拥有角色 {role}。",
  },
};

/** An admin suspended the member. */
const accountSwitchedOff: Said = {
  en: {
    subject: "Your account at {site} was switched off",
    text: "Someone who runs {site} has switched your account off. Until it is switched on again, you cannot sign in, and your tokens no longer work.",
  },
  de: {
    subject: "Ihr Konto bei {site} wurde gesperrt",
    text: "das Team von {site} hat Ihr Konto gesperrt. Bis es wieder freigegeben wird, können Sie sich nicht anmelden, und Ihre Tokens gelten nicht mehr.",
  },
  fr: {
    subject: "Votre compte sur {site} a été désactivé",
    text: "l’équipe de {site} a désactivé votre compte. Tant qu’il n’est pas réactivé, vous ne pouvez pas vous connecter, et vos jetons ne fonctionnent plus.",
  },
  es: {
    subject: "Su cuenta en {site} se ha desactivado",
    text: "el equipo de {site} ha desactivado su cuenta. Hasta que se vuelva a activar no puede iniciar sesión, y sus tokens ya no funcionan.",
  },
  it: {
    subject: "Il Suo account su {site} è stato disattivato",
    text: "il team di {site} ha disattivato il Suo account. Finché non viene riattivato non può accedere, e i Suoi token non funzionano più.",
  },
  pt: {
    subject: "Sua conta em {site} foi desativada",
    text: "a equipe de {site} desativou sua conta. Até que ela seja reativada, você não pode entrar, e seus tokens não funcionam mais.",
  },
  nl: {
    subject: "Uw account bij {site} is uitgeschakeld",
    text: "Het team van {site} heeft uw account uitgeschakeld. Tot het weer wordt ingeschakeld, kunt u niet inloggen en werken uw tokens niet meer.",
  },
  pl: {
    subject: "Konto w {site} zostało wyłączone",
    text: "zespół witryny {site} wyłączył to konto. Do czasu ponownego włączenia nie można się zalogować, a tokeny już nie działają.",
  },
  tr: {
    subject: "{site} hesabınız devre dışı bırakıldı",
    text: "{site} ekibi hesabınızı devre dışı bıraktı. Yeniden etkinleştirilene kadar oturum açamazsınız ve belirteçleriniz artık çalışmaz.",
  },
  ar: {
    subject: "تم تعطيل حسابك في {site}",
    text: "عطّل فريق {site} حسابك. لا يمكنك تسجيل الدخول حتى تتم إعادة تفعيله، ولم تعد رموز الوصول الخاصة بك صالحة.",
  },
  ja: {
    subject: "{site}のアカウントが停止されました",
    text: "{site}の運営担当がお客様のアカウントを停止しました。再開されるまでログインできず、トークンも使えません。",
  },
  zh: {
    subject: "您在 {site} 的账户已被停用",
    text: "{site} 的管理团队停用了您的账户。重新启用之前，您无法登录，您的令牌也不再有效。",
  },
};

/** An admin ended a suspension. */
const accountSwitchedOn: Said = {
  en: {
    subject: "Your account at {site} is switched on again",
    text: "Your account at {site} is switched on again. You can sign in as before. Your tokens stay revoked.",
  },
  de: {
    subject: "Ihr Konto bei {site} ist wieder freigegeben",
    text: "Ihr Konto bei {site} ist wieder freigegeben. Sie können sich wie zuvor anmelden. Ihre Tokens bleiben ungültig.",
  },
  fr: {
    subject: "Votre compte sur {site} est réactivé",
    text: "votre compte sur {site} est réactivé. Vous pouvez vous connecter comme avant. Vos jetons restent révoqués.",
  },
  es: {
    subject: "Su cuenta en {site} vuelve a estar activa",
    text: "su cuenta en {site} vuelve a estar activa. Puede iniciar sesión como antes. Sus tokens siguen revocados.",
  },
  it: {
    subject: "Il Suo account su {site} è di nuovo attivo",
    text: "il Suo account su {site} è di nuovo attivo. Può accedere come prima. I Suoi token restano revocati.",
  },
  pt: {
    subject: "Sua conta em {site} foi reativada",
    text: "sua conta em {site} foi reativada. Você pode entrar como antes. Seus tokens continuam revogados.",
  },
  nl: {
    subject: "Uw account bij {site} is weer ingeschakeld",
    text: "Uw account bij {site} is weer ingeschakeld. U kunt inloggen zoals voorheen. Uw tokens blijven ingetrokken.",
  },
  pl: {
    subject: "Konto w {site} jest znów włączone",
    text: "konto w {site} jest znów włączone. Można się logować jak wcześniej. Tokeny pozostają unieważnione.",
  },
  tr: {
    subject: "{site} hesabınız yeniden etkinleştirildi",
    text: "{site} hesabınız yeniden etkinleştirildi. Önceki gibi oturum açabilirsiniz. Belirteçleriniz iptal edilmiş olarak kalır.",
  },
  ar: {
    subject: "تمت إعادة تفعيل حسابك في {site}",
    text: "تمت إعادة تفعيل حسابك في {site}. يمكنك تسجيل الدخول كما في السابق. تبقى رموز الوصول الخاصة بك ملغاة.",
  },
  ja: {
    subject: "{site}のアカウントが再開されました",
    text: "{site}のアカウントが再開されました。以前と同じようにログインできます。トークンは無効のままです。",
  },
  zh: {
    subject: "您在 {site} 的账户已重新启用",
    text: "您在 {site} 的账户已重新启用。您可以像以前一样登录。您的令牌仍处于撤销状态。",
  },
};

/** The closing says what to do where it was somebody else. */
const own = passkeyMails["passkey-added"];
/** The closing says whom to ask. */
const byAdmin = viewMails["view-began"];

export const changeMails = {
  "token-made": withEnd(tokenMade, own),
  "recovery-codes-made": withEnd(recoveryCodesMade, own),
  "role-was-given": withEnd(roleWasGiven, byAdmin),
  "role-was-taken": withEnd(roleWasTaken, byAdmin),
  "account-switched-off": withEnd(accountSwitchedOff, byAdmin),
  "account-switched-on": withEnd(accountSwitchedOn, byAdmin),
} as const;
