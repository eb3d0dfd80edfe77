import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "Parolanızı mı unuttunuz?",
  forgotLead:
    "Oturum açarken kullandığınız e-posta adresini yazın. Bir hesap varsa yeni parola seçmeniz için bir bağlantı göndeririz.",
  forgotLeadByAdmin: (site) =>
    `Oturum açarken kullandığınız e-posta adresini yazın. Bir hesap varsa siteyi yönetenler yeni parola seçmeniz için size bir bağlantı verebilir: ${site}.`,
  sendLink: "Bana bağlantı gönder",
  askForLink: "Bağlantı iste",
  linkSentTitle: "E-postalarınıza bakın",
  linkSent:
    "Bu adresle bir hesap varsa birkaç dakika içinde bağlantı içeren bir ileti alırsınız. İstenmeyen posta klasörüne de bakın.",
  linkAskedTitle: "İsteğiniz gönderildi",
  linkAsked: (site) =>
    `Bu adresle bir hesap varsa siteyi yönetenlerde artık sizin için bir bağlantı var. Onlardan isteyin: ${site}.`,
  newPasswordTitle: "Yeni bir parola seçin",
  newPasswordLead: (email, hasTokens) =>
    `Şu adresin hesabı için: ${email}. ${hasTokens ? "Diğer tüm cihazlarda oturum kapatılır ve programlarınızın belirteçleri iptal edilir." : "Diğer tüm cihazlarda oturum kapatılır."}`,
  setPassword: "Kaydet ve oturum aç",
  linkOver: "Bir bağlantı yalnızca bir kez ve sınırlı bir süre çalışır; yenisi öncekinin yerini alır.",
  newLink: "Yeni bağlantı iste",
  emailLead: "Onunla oturum açarsınız. Yeni adrese bir bağlantı göndeririz; açana kadar hiçbir şey değişmez.",
  newEmail: "Yeni e-posta adresi",
  yourPassword: "Parolanız",
  changeEmail: "E-posta adresini değiştir",
  emailChangedTitle: "E-posta adresiniz değiştirildi",
  emailChanged: (email) => `Artık şu adresle oturum açıyorsunuz: ${email}.`,
  signUpTitle: "Hesap oluştur",
  signUpLead: "E-posta adresinizi yazın. Hesabınızı oluşturmanız için bir bağlantı göndeririz.",
  signUpByApproval: "Siteyi yönetenler her isteği inceler.",
  signUpClosed: "Bu sitede şu anda hesap oluşturulamıyor.",
  signUpSentTitle: "E-postalarınıza bakın",
  signUpSent:
    "Birkaç dakika içinde nasıl devam edeceğinizi açıklayan bir ileti alırsınız. İstenmeyen posta klasörüne de bakın.",
  signUpAsked: (site) => `Siteyi yönetenlerde artık sizin için bir bağlantı var. Onlardan isteyin: ${site}.`,
  createTitle: "Hesabınızı oluşturun",
  createFor: (email) => `Şu e-posta adresiyle: ${email}.`,
  createAccount: "Hesabı oluştur",
  acceptTerms: "Kullanım koşullarını kabul ediyorum.",
  readTerms: "Kullanım koşullarını oku",
  why: "Neden bir hesap istiyorsunuz?",
  whyHint: "Bu metni siteyi yönetenler okur.",
  waitingTitle: "İsteğiniz gönderildi",
  waiting: "Siteyi yönetenler isteğinizi inceler. Karar verildiğinde bir ileti alırsınız.",
  signUpLeadByAdmin: (site) =>
    `E-posta adresinizi yazın. Siteyi yönetenler hesabınızı oluşturmanız için size bir bağlantı verebilir: ${site}.`,
  waitingWithoutMail: "Siteyi yönetenler isteğinizi inceler. Kabul edildiğinde oturum açabilirsiniz.",
};
