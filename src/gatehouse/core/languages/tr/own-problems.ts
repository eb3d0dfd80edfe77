import { formats } from "../formats.ts";
import type { ownProblems as english } from "../en/own-problems.ts";

const { minutes, number } = formats.tr;

export const ownProblems: typeof english = {
  "not-understood": "Bu haliyle kullanılamaz. Lütfen kontrol edin.",
  "too-long": ({ most }) => `En fazla ${number(most)} karakter kullanın.`,
  "name-empty": "Bir ad girin.",
  "name-invisible": "Adda görünmeyen bir karakter var. Lütfen yeniden yazın.",
  "email-too-long": "Bu e-posta adresi çok uzun.",
  "email-wrong": "Bir e-posta adresi girin, örneğin ad@example.com.",
  "email-taken": "Bu e-posta adresiyle zaten bir hesap var.",
  "password-too-short": ({ least }) => `En az ${number(least)} karakter kullanın. Birkaç sözcük iyi bir parola olur.`,
  "password-is-email": "Parola, e-posta adresiniz olamaz. Birkaç sözcük iyi bir parola olur.",
  "asked-too-often": ({ wait }) =>
    `Bu çok sık istendi. Lütfen bekleyip yeniden deneyin. Bekleme süresi: ${minutes(wait)}.`,
  "password-common": "Bu parolayı tahmin etmek kolay. Birbiriyle ilgisiz birkaç sözcük iyi bir parola olur.",
  "same-email": "Bu zaten sizin e-posta adresiniz.",
  "link-over": "Bu bağlantı artık çalışmıyor. Lütfen yenisini isteyin.",
  "sign-up-closed": "Şu anda burada hesap oluşturulamıyor.",
  "email-domain": "Hesaplar yalnızca belirli adresler içindir. Kuruluşunuzun verdiği adresi kullanın.",
  "terms-not-accepted": "Lütfen kullanım koşullarını kabul edin.",
  "wrong-password": "Bu, şu anki parolanız değil.",
  "same-password": "Bu zaten parolanız. Yeni bir parola seçin.",
  "session-in-use": "Bu, kullanmakta olduğunuz oturum. Sonlandırmak için oturumu kapatın.",
  "session-over": "Bu oturum zaten kapanmış.",
  "role-not-requestable": "Bu rol istenemez.",
  "token-over": "Bu belirteç zaten iptal edilmiş.",
  "token-name-empty": "Belirtece tanıyabileceğiniz bir ad verin.",
  "token-name-taken": "Bu adda bir belirteç zaten var. Başka bir ad seçin.",
  "token-lifetime": "Belirtecin ne kadar süre geçerli olacağını seçin.",
  "token-scope-empty": "Belirtecin yapabileceği en az bir şey seçin.",
  "token-scope-own": "Bir belirteç, sizin yapabildiğinizden fazlasına asla izin vermez.",
  "too-many-tokens": ({ most }) => `Zaten ${number(most)} belirteç var. Önce artık gerekmeyen birini iptal edin.`,
  "sign-in-again": "Oturum açmanızın üzerinden bir süre geçti. Yeniden oturum açın ve ardından belirteci oluşturun.",
  "sign-in-again-first": "Oturum açmanızın üzerinden bir süre geçti. Yeniden oturum açın ve ardından bunu değiştirin.",
  "provider-away": "Bu hizmet şu anda yanıt vermiyor. Lütfen daha sonra yeniden deneyin.",
  "code-wrong": "Bu kod doğru değil. Telefonunuzun saatinin doğru olduğuna bakın ve bir sonraki kodu deneyin.",
  "second-factor-already": "İkinci bir etken zaten ayarlanmış.",
  "second-factor-over": "Bu arada sona erdi. Lütfen yeniden başlayın.",
  "codes-tried-too-often": ({ wait }) => `Çok fazla kod denendi. Lütfen ${minutes(wait)} bekleyip yeniden deneyin.`,
  "signed-out-meanwhile":
    "Gönderme sırasında oturumunuz kapandı. Hiçbir şey değiştirilmedi. Oturum açıp yeniden gönderin.",
  "suspended-meanwhile": "Gönderme sırasında hesabınız devre dışı bırakıldı. Hiçbir şey değiştirilmedi.",
  overtaken: "Aynı anda başkaları değişiklik yaptığı için hiçbir şey değiştirilmedi. Lütfen yeniden deneyin.",
  "busy-signing-in": "Şu anda çok kişi oturum açıyor. Lütfen birkaç saniye sonra yeniden deneyin.",
  "email-confirmed-already": "E-posta adresiniz zaten doğrulandı.",
  "mails-to-one-email": "Bu e-posta adresine bugün çok sayıda ileti gönderildi. Lütfen yarın yeniden deneyin.",
  "mails-at-once": "Şu anda çok fazla ileti gönderiliyor. Lütfen bir saat sonra yeniden deneyin.",
  "mailed-too-often": ({ wait }) =>
    `Bağlantıyı zaten birkaç kez gönderdik. Lütfen onu arayın veya ${minutes(wait)} bekleyip yeniden deneyin.`,
  "tried-too-often": ({ wait }) =>
    `Bu parola için çok fazla deneme yapıldı. Lütfen ${minutes(wait)} bekleyip yeniden deneyin.`,
  "changed-too-often": ({ wait }) =>
    `Bu, bugün çok sık değiştirildi. Lütfen ${minutes(wait)} bekleyip yeniden deneyin.`,
  "form-expected": "Bu URL yalnızca form kabul eder.",
  "form-too-long": "Bu, form için çok fazla.",
  "form-unreadable": "Form okunamadı. Lütfen yeniden gönderin.",
  "form-with-file": "Bu form dosya kabul etmiyor.",
  "form-character": "Formda kaydedilemeyen bir karakter var. Lütfen yeniden yazın.",
  "form-field-twice": "Bir alan iki kez gönderildi. Lütfen formu yeniden gönderin.",
  "form-field-unknown": "Formda bilinmeyen bir alan var. Lütfen sayfayı yeniden yükleyin.",
};
