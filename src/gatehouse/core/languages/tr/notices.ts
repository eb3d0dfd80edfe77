import type { notices as english } from "../en/notices.ts";

export const notices: typeof english = {
  unavailable: {
    title: "Bu sayfayı şu anda açamıyoruz",
    detail:
      "Bu sayfanın ihtiyaç duyduğu bir hizmet yanıt vermiyor. Sorun sizde değil. Lütfen birkaç saniye sonra yeniden deneyin.",
  },
  cannotStore: {
    title: "Bu şu anda kaydedilemiyor",
    detail: "Şu anda hiçbir şey kaydedemiyoruz. Lütfen geri dönüp birkaç saniye sonra yeniden gönderin.",
  },
  ourMistake: {
    title: "Bizim tarafımızda bir sorun oluştu",
    detail: "Sorun sizde değil. Lütfen birazdan yeniden deneyin.",
  },
  crossSite: {
    title: "Bu form sitemizden gönderilmedi",
    detail:
      "Hesabınızı korumak için formları yalnızca kendi sayfalarımızdan kabul ederiz. Sayfayı burada açıp formu yeniden gönderin.",
  },
  busy: {
    title: "Şu anda çok kişi oturum açıyor",
    detail: "Lütfen birkaç saniye sonra yeniden deneyin. Hesabınızda bir sorun yok.",
  },
  tooLong: {
    title: "Bu, site için çok fazla",
    detail: "Gönderdikleriniz çok uzun. Lütfen daha kısa veya parça parça gönderin.",
  },
  tooManyTries: {
    title: "Çok fazla deneme yapıldı",
    detail: "Bu parola için çok fazla deneme yapıldı. Lütfen birkaç dakika bekleyip yeniden deneyin.",
  },
  signOutWithButton: "Oturumu sayfadaki düğmeyle kapatın.",
  reference: "Başvuru numarası:",
  goHome: "Ana sayfaya git",
};
