import type { ProgramWords } from "./words.ts";

export const turkish: ProgramWords = {
  thisResource: "bu kaynak",
  notCarriedOut: "İstek yerine getirilmedi.",
  reasons: {
    "no-credentials": {
      title: "Kimlik doğrulama gerekiyor",
      detail: "{section} kimlik doğrulama gerektiriyor ve istek kimlik bilgisi içermiyor.",
    },
    "invalid-credentials": {
      title: "Kimlik bilgileri geçerli değil",
      detail: "Bu isteğin oturumu bilinmiyor.",
      when: {
        "unknown-token": "Belirteç burada bilinmiyor. Yanlış yazılmış veya eksik olabilir.",
        "not-taken-here": "{section} bu türden kimlik bilgisi kabul etmiyor.",
        "malformed-token": "Bearer belirteci okunamıyor (RFC 6750 2.1).",
        "malformed-header": "Authorization başlığı okunamıyor (RFC 9110 11.6.2).",
        "wrong-password": "E-posta adresi ve parola hiçbir hesapla eşleşmiyor.",
      },
    },
    "session-expired": {
      title: "Oturumun süresi doldu",
      detail: "Bu isteğin oturumunun süresi doldu.",
      when: {
        idle: "Bu isteğin oturumu, bir süre kullanılmadığı için sona erdi.",
        absolute: "Bu isteğin oturumu en uzun süresine ulaştı.",
      },
    },
    "session-ended": { title: "Oturum kapatıldı", detail: "Bu isteğin oturumu kapatıldı." },
    "token-expired": { title: "Belirtecin süresi doldu", detail: "Bu isteğin belirtecinin süresi doldu." },
    "token-revoked": { title: "Belirteç iptal edildi", detail: "Bu isteğin belirteci iptal edildi." },
    "sign-in-again": {
      title: "Daha yeni bir oturum açma gerekiyor",
      detail: "{section} için bu oturumdakinden daha yeni bir oturum açma gerekiyor.",
    },
    "second-factor-needed": {
      title: "İkinci bir etken gerekiyor",
      detail: "{section} için ikinci bir etken gerekiyor; bu oturumda verilmedi.",
    },
    "role-missing": {
      title: "Bir rol eksik",
      detail: "{section} için bu hesapta bulunmayan bir rol gerekiyor.",
      when: { "roles-known": "{section} için bu hesapta bulunmayan bir rol gerekiyor: {roles}." },
    },
    "permission-missing": {
      title: "Bir izin eksik",
      detail: "{section} için bu hesapta bulunmayan bir izin gerekiyor.",
      when: {
        "permissions-known": "{section} için bu hesapta bulunmayan bir izin gerekiyor: {permissions}.",
        "beyond-scope": "{section} için gerekenler bu belirtecin kapsamında değil: {permissions}.",
      },
    },
    "membership-ended": {
      title: "Rol sona erdi",
      detail: "{section} için gereken rol bu hesap için sona erdi.",
      when: { "day-known": "{section} için şu rol gerekiyor: {roles}. Bu hesap için son gün: {day}." },
    },
    "membership-pending": {
      title: "Rol henüz onaylanmadı",
      detail: "{section} için gereken rol bu hesap için istendi ve henüz onaylanmadı.",
      when: { "roles-known": "{section} için gereken rol istendi ve henüz onaylanmadı: {roles}." },
    },
    "email-unverified": {
      title: "E-posta adresi doğrulanmadı",
      detail: "{section} doğrulanmış bir e-posta adresi gerektiriyor ve bu hesabınki doğrulanmadı.",
    },
    "outside-hours": {
      title: "Saatlerin dışında",
      detail: "Yalnızca belirli saatlerde açık, şu anda değil: {section}.",
    },
    "account-suspended": { title: "Hesap devre dışı", detail: "Bu hesap devre dışı." },
  },
};
