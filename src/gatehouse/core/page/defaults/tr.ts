/** Turkish, as shipped. `{section}`, `{site}` and the rest stand where they need no suffix, so that any name fits. */
import type { ShippedCopy } from "../copy.ts";

export const turkish: ShippedCopy = {
  language: "Dil",
  thisPage: "bu sayfa",
  adminConsole: "yönetim konsolu",
  onward: {
    page: "Ardından sizi açmak istediğiniz sayfaya götüreceğiz.",
    form: "Ardından sizi geldiğiniz sayfaya geri götüreceğiz. Gönderdikleriniz kaydedilmedi.",
    lost: "Gönderdikleriniz kaydedilmedi.",
    kept: "Gönderdikleriniz 30 dakika saklanır. Oturum açtıktan sonra bunlara yeniden bakıp gönderebilirsiniz.",
    stillKept: "Gönderdikleriniz hâlâ saklanıyor. Bunları hesap sayfanızda bulabilirsiniz.",
    none: "",
  },
  codeStep: "Oturum açmayı tamamlamak için kodu girin. {onward}",
  signIn: {
    heading: "{site} sitesinde oturum açın",
    explanation: "Devam etmek için e-posta adresinizi ve parolanızı girin.",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "Devam etmek için oturum açın",
      explanation: "{section} yalnızca oturum açıldıktan sonra görüntülenebilir. {onward}",
      nextSteps: [
        "Hesabınızın kayıtlı olduğu e-posta adresini kullanın.",
        "Henüz hesabınız yok mu? {site} ekibi size yardımcı olabilir.",
      ],
      when: {
        "sign-up-open": {
          nextSteps: [
            "Hesabınızın kayıtlı olduğu e-posta adresini kullanın.",
            "Henüz hesabınız yok mu? Buradan oluşturabilirsiniz.",
          ],
        },
        "sign-up-by-approval": {
          nextSteps: [
            "Hesabınızın kayıtlı olduğu e-posta adresini kullanın.",
            "Henüz hesabınız yok mu? Buradan isteyebilirsiniz.",
          ],
        },
      },
    },
    "invalid-credentials": {
      heading: "Lütfen yeniden oturum açın",
      explanation: "Bu tarayıcının oturumunu artık tanımıyoruz. Lütfen yeniden oturum açın. {onward}",
      nextSteps: ["Hesabınızda bir sorun yok. Her zamanki e-posta adresinizi ve parolanızı kullanın."],
      when: {
        mistyped: {
          heading: "Lütfen oturum açmayı yeniden deneyin",
          explanation: "Kimliğinizi doğrulayamadık. Lütfen oturum açın. {onward}",
          nextSteps: [
            "E-posta adresinde eksik bir harf veya fazladan bir boşluk olup olmadığına bakın.",
            "Parolada büyük ve küçük harfler farklıdır.",
          ],
        },
        "unknown-token": {
          heading: "Bu belirteç tanınmıyor",
          explanation:
            "Program, {site} sitesinde hiçbir hesaba ait olmayan bir belirteç gönderdi. Yanlış yazılmış veya eksik olabilir.",
          nextSteps: [
            "Belirtecin gh_ ile başlayıp son harfine kadar tam olarak gönderildiğini kontrol edin.",
            "Hesap sayfasında “Programlar” bölümünde yenisini oluşturabilirsiniz.",
          ],
        },
        "not-taken-here": {
          heading: "Lütfen başka bir yolla oturum açın",
          explanation:
            "{section}, gönderilen kimlik bilgilerini kabul etmiyor. Kişiler bu sayfadan oturum açar; programlar, belirteç kabul eden URL’lere belirteç gönderir.",
          nextSteps: ["İstek bir programdan geldiyse {site} ekibine hangi URL’lerin belirteç kabul ettiğini sorun."],
        },
      },
    },
    "session-expired": {
      heading: "Oturumunuzun süresi doldu",
      explanation: "Oturum açmanızın üzerinden bir süre geçti. Lütfen yeniden oturum açın. {onward}",
      nextSteps: ["Yalnızca sizin kullandığınız bir cihazda oturumunuz daha uzun süre açık kalabilir."],
      when: {
        idle: {
          heading: "Oturumunuzun süresi doldu",
          explanation:
            "Uzun bir aradan sonra, hesabınızı başkası kullanmasın diye oturumunuzu kapatırız. Lütfen yeniden oturum açın. {onward}",
        },
        absolute: {
          heading: "Oturumunuzun süresi doldu",
          explanation:
            "Hesabınızı korumak için her oturum, kullanılıyor olsa bile, sınırlı bir süre geçerlidir. Lütfen yeniden oturum açın. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "Oturumunuz kapatıldı",
      explanation: "Oturumunuz kapatıldı; kimin kapattığını bilmiyoruz. Lütfen yeniden oturum açın. {onward}",
      nextSteps: ["Nedenini bilmiyor musunuz? {site} ekibi aşağıdaki başvuru numarasıyla bunu bulabilir."],
      when: {
        "signed-out": {
          heading: "Oturumu kapattınız",
          explanation: "Oturum başka bir pencerede veya cihazda kapatıldı. Lütfen yeniden oturum açın. {onward}",
          nextSteps: ["Bunu siz yapmadıysanız oturum açtıktan sonra yeni bir parola seçin."],
        },
        "ended-by-admin": {
          heading: "Oturumunuzu bir yönetici kapattı",
          explanation: "{site} ekibinden biri oturumunuzu kapattı. Buradan yeniden oturum açabilirsiniz. {onward}",
          nextSteps: ["Bu tekrarlanırsa {site} ekibine sorun ve aşağıdaki başvuru numarasını bildirin."],
        },
        "password-changed": {
          heading: "Parolanız değişti",
          explanation: "Bir parola değiştiğinde tüm oturumları kapatırız. Buradan yeni parolayla oturum açın. {onward}",
          nextSteps: ["Parolayı siz değiştirmediyseniz {site} ekibine hemen haber verin."],
        },
        suspended: {
          heading: "Tüm oturumlarınız kapatıldı",
          explanation:
            "Hesabınız bir süre devre dışıydı ve bu nedenle tüm oturumlarınız kapatıldı. Hesabınız yeniden etkin: buradan oturum açabilirsiniz. {onward}",
          nextSteps: [
            "Programlarınız belirteç kullanıyor muydu? Hesap sayfasında “Programlar” bölümünde yenilerini oluşturun: eskiler iptal edildi.",
          ],
        },
        replaced: {
          heading: "Daha yeni bir oturum var",
          explanation:
            "Bu tarayıcıda yeniden oturum açıldı ve önceki oturum kapandı. Lütfen yeniden oturum açın. {onward}",
          nextSteps: ["Bunu siz yapmadıysanız oturum açtıktan sonra yeni bir parola seçin."],
        },
        "too-many": {
          heading: "Bu cihazdaki oturumunuz kapatıldı",
          explanation:
            "Bir hesapta aynı anda 50 oturum açık olabilir. Bir oturum daha açılınca en uzun süredir kullanılmayan cihazın, yani bu cihazın oturumu kapatıldı. Lütfen yeniden oturum açın. {onward}",
          nextSteps: ["Oturum açtıktan sonra hesap sayfasında açık oturumlara bakın ve tanımadıklarınızı kapatın."],
        },
      },
    },
    "token-expired": {
      heading: "Bu belirtecin süresi doldu",
      explanation: "Program, geçerlilik süresi dolmuş bir belirteç gönderdi.",
      nextSteps: ["Hesap sayfasında “Programlar” bölümünde yenisini oluşturun ve programa verin."],
    },
    "token-revoked": {
      heading: "Bu belirteç iptal edildi",
      explanation: "Program, sahibi veya {site} ekibi tarafından iptal edilmiş bir belirteç gönderdi.",
      nextSteps: [
        "Programın hâlâ bir belirtece ihtiyacı varsa hesap sayfasında “Programlar” bölümünde yenisini oluşturun.",
        "Nedenini bilmiyor musunuz? {site} ekibi aşağıdaki başvuru numarasıyla bunu bulabilir.",
      ],
    },
    "sign-in-again": {
      heading: "Lütfen siz olduğunuzu doğrulayın",
      explanation: "Oturumunuz açık, ancak bu sayfa parolanızı bir kez daha istiyor. Lütfen parolanızı girin. {onward}",
      nextSteps: ["Bu sizin hesabınız değil mi? Kendi hesabınızla oturum açın."],
      when: {
        "no-password": {
          explanation: "Oturumunuz açık, ancak bu sayfa bir kez daha oturum açmanızı istiyor. {onward}",
        },
      },
    },
    "second-factor-needed": {
      heading: "Lütfen ikinci bir etkenle onaylayın",
      explanation: "Oturumunuz açık, ancak bu sayfa kimlik doğrulama uygulamanızdan da bir kod istiyor. {onward}",
      nextSteps: ["Telefonunuzu mu kaybettiniz? Yerine kurtarma kodlarınızdan biri geçer."],
      when: {
        "passkey-only": {
          heading: "Lütfen geçiş anahtarınızla onaylayın",
          explanation: "Oturumunuz açık, ancak bu sayfa geçiş anahtarınızı da istiyor. {onward}",
          nextSteps: [
            "Geçiş anahtarları JavaScript gerektirir. Bu tarayıcıda kapalıysa açın ve sayfayı yeniden yükleyin.",
            "Geçiş anahtarınızın bulunduğu cihazı mı kaybettiniz? {site} ekibine başvurun ve aşağıdaki başvuru numarasını bildirin.",
          ],
        },
        "none-set-up": {
          heading: "Bu sayfa ikinci bir etken istiyor",
          explanation:
            "Oturumunuz açık, ancak bu sayfa bir kimlik doğrulama uygulamasından da kod istiyor ve hesabınızda henüz yok. Şimdi ayarlayın ve buraya dönün.",
          nextSteps: [
            "Telefonunuz yanınızda olsun. Yaklaşık bir dakika sürer.",
            "Bu sizin hesabınız değil mi? Kendi hesabınızla oturum açın.",
          ],
        },
      },
    },
    "role-missing": {
      heading: "Bu sayfa için başka bir rol gerekiyor",
      explanation: "Oturumunuz açık, ancak {section} için hesabınızda henüz bulunmayan bir rol gerekiyor.",
      nextSteps: [
        "{site} ekibinden bu rolü isteyin ve aşağıdaki başvuru numarasını bildirin.",
        "Başka bir hesabınız varsa onu kullanabilirsiniz.",
      ],
      when: {
        "roles-known": {
          explanation: "Oturumunuz açık, ancak {section} için hesabınızda henüz bulunmayan bir rol gerekiyor: {roles}.",
          nextSteps: [
            "{site} ekibinden şu rolü isteyin: {roles}.",
            "Bu role sahip başka bir hesabınız varsa onu kullanabilirsiniz.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "Bu sayfa için bir izin gerekiyor",
      explanation: "Oturumunuz açık, ancak {section} için hesabınızda henüz bulunmayan bir izin gerekiyor.",
      nextSteps: [
        "{site} ekibinden bu izni isteyin ve aşağıdaki başvuru numarasını bildirin.",
        "Başka bir hesabınız varsa onu kullanabilirsiniz.",
      ],
      when: {
        "beyond-scope": {
          heading: "Bu belirteç buna izin vermiyor",
          explanation: "Belirteç geçerli, ancak kapsamı burada gerekenleri içermiyor: {permissions}.",
          nextSteps: ["Hesap sayfasında “Programlar” bölümünde buna izin veren bir belirteç oluşturun."],
        },
        "permissions-known": {
          explanation:
            "Oturumunuz açık, ancak {section} için hesabınızda henüz bulunmayan bir izin gerekiyor: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Erişiminiz sona erdi",
      explanation: "Oturumunuz açık, ancak {section} için erişiminiz süreliydi ve bu süre doldu.",
      nextSteps: [
        "{site} ekibinden erişiminizi uzatmasını isteyin.",
        "Başka bir hesabınız varsa onu kullanabilirsiniz.",
      ],
      when: {
        "day-known": {
          explanation: "Oturumunuz açık, ancak {section} için erişiminiz sona erdi. Son gün: {day}. Rol: {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Erişiminiz henüz onaylanmadı",
      explanation: "Oturumunuz açık, ancak {section} için erişim isteğiniz onay bekliyor.",
      nextSteps: [
        "Başka bir şey yapmanız gerekmiyor: isteğiniz onaylanınca bu sayfayı açabilirsiniz.",
        "Çok mu beklediniz? {site} ekibine sorun ve aşağıdaki başvuru numarasını bildirin.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Oturumunuz açık. Şu rol için isteğiniz onay bekliyor: {roles}. Onaylandıktan sonra {section} sizin için açılır.",
        },
      },
    },
    "email-unverified": {
      heading: "Lütfen e-posta adresinizi doğrulayın",
      explanation: "Oturumunuz açık, ancak {section} yalnızca e-posta adresiniz doğrulandıktan sonra açılır.",
      nextSteps: [
        "Buradan bir bağlantı isteyin. {site} ekibi size bağlantıyı verir veya e-posta adresinizi kendisi doğrular.",
        "Başka bir hesabınız varsa onu kullanabilirsiniz.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Size göndereceğimiz iletideki bağlantıyı açın ve oradaki düğmeye basın. Bağlantı bir gün geçerlidir.",
            "İleti gelmedi mi? Spam klasörüne bakın veya {site} ekibine sorun ve aşağıdaki başvuru numarasını bildirin.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "Şu anda kapalı",
      explanation: "Oturumunuz açık, ancak erişim yalnızca belirli saatlerde açılır: {section}.",
      nextSteps: [
        "Açık olduğunda yeniden gelin.",
        "Daha önce ihtiyacınız varsa {site} ekibine sorun ve aşağıdaki başvuru numarasını bildirin.",
      ],
    },
    "account-suspended": {
      heading: "Hesabınız devre dışı",
      explanation:
        "{site} ekibi hesabınızı devre dışı bıraktı. Yeniden etkinleştirilene kadar üyelere özel sayfaları açamazsınız.",
      nextSteps: [
        "{site} ekibine nedenini ve hesabın nasıl yeniden etkinleştirileceğini sorun.",
        "Bu isteğin bulunabilmesi için aşağıdaki başvuru numarasını bildirin.",
      ],
    },
  },
  labels: {
    email: "E-posta adresi",
    password: "Parola",
    showPassword: "Parolayı göster",
    capsLock: "Caps Lock açık.",
    remember: "Bu cihazda oturumum açık kalsın",
    signIn: "Oturum aç",
    forgotPassword: "Parolanızı mı unuttunuz?",
    createAccount: "Hesap oluştur",
    askForAccount: "Hesap iste",
    signedInAs: "Kullandığınız hesap",
    useAnotherAccount: "Başka bir hesap kullan",
    sendLink: "Doğrulama bağlantısı gönder",
    askForLink: "Doğrulama bağlantısı iste",
    askForAccess: "Erişim iste",
    role: "Rol",
    writeToUs: "Bize yazın",
    nextSteps: "Neler yapabilirsiniz",
    help: "Daha fazla yardım",
    contact: "İletişim",
    home: "Ana sayfaya git",
    reference: "Başvuru numarası",
    emailMissing: "E-posta adresinizi girin.",
    emailInvalid: "Bir e-posta adresi girin, örneğin ad@example.com.",
    passwordMissing: "Parolanızı girin.",
    mismatch: "Bu e-posta adresi ve parola hiçbir hesapla eşleşmiyor. Lütfen yeniden deneyin.",
    tooMany: "Çok fazla deneme yapıldı. Lütfen {wait} bekleyin ve yeniden deneyin.",
    startAgain: "Oturum açma tamamlanamadı. Lütfen yeniden başlayın.",
    codeHeading: "Bir adım daha",
    code: "Kod",
    codeFromApp: "Kimlik doğrulama uygulamanızdaki altı rakam ya da kurtarma kodlarınızdan biri.",
    codeFromMail: "{email} için bir hesap varsa oraya altı rakam gönderdik. Lütfen spam klasörüne de bakın.",
    codeMissing: "Kodu girin.",
    codeWrong:
      "Bu kod doğru değil ya da daha önce kullanılmış. Lütfen kontrol edin ya da yeni bir kod deneyin. Uygulamanızdaki kodlar hep başarısız oluyorsa telefonunuzun saatinin doğru olduğuna bakın.",
    goOn: "Devam et",
    beginAgain: "Baştan başla",
    trustBrowser: "Bu tarayıcıda 30 gün boyunca kod sorma",
    setUpSecondFactor: "İkinci bir etken ayarla",
    continueWith: "Devam et: {provider}",
    providerAway: "Diğer hizmet şu anda yanıt vermiyor. Daha sonra yeniden deneyin veya başka bir yolla oturum açın.",
    providerTaken: "Bu hesap burada başka birine ait veya bu hizmetin başka bir hesabını bağladınız.",
    notLinked:
      "Buradaki hiçbir hesap buna bağlı değil. Hesabınız varsa başka bir yolla oturum açın ve hesabınızda ikisini bağlayın.",
    termsFirst: "Burada hesap almak için kullanım koşullarını kabul edin, ardından bir kez daha devam edin.",
    acceptTerms: "Kullanım koşullarını kabul ediyorum.",
    readTerms: "Kullanım koşullarını oku",
    codeByMail: "Bunun yerine e-postayla kod al",
    sendCode: "Kod gönder",
    usePasskey: "Geçiş anahtarıyla oturum aç",
    passkeyFailed: "Hiçbir geçiş anahtarı kullanılmadı. Yeniden deneyin ya da başka bir yolla oturum açın.",
    whyAccess: "Erişime neden ihtiyacınız var?",
    whyAccessOptional: "Erişime neden ihtiyacınız var? (isteğe bağlı)",
    takeBackRequest: "İsteğimi geri çek",
    whoDecides: "Kararı siteyi yönetenler verir: {site}.",
    page: "Sayfa",
    time: "Zaman",
    reason: "Neden",
    thisAccount: "Hesap",
    lostFactor: "Telefonunuzu ve kurtarma kodlarınızı mı kaybettiniz?",
    lostFactorHelp:
      "{site} ekibi, hesabın size ait olduğundan emin olduktan sonra ikinci etkeni hesabınızdan kaldırabilir.",
    giveReference: "Aşağıdaki başvuru numarasını bildirin.",
  },
};
