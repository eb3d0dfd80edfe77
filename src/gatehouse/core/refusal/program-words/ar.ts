import type { ProgramWords } from "./words.ts";

export const arabic: ProgramWords = {
  thisResource: "هذا المورد",
  notCarriedOut: "لم يُنفَّذ الطلب.",
  reasons: {
    "no-credentials": {
      title: "المصادقة مطلوبة",
      detail: "للوصول إلى {section} تلزم المصادقة، ولا يحتوي الطلب على بيانات دخول.",
    },
    "invalid-credentials": {
      title: "بيانات الدخول غير صالحة",
      detail: "جلسة هذا الطلب غير معروفة.",
      when: {
        "unknown-token": "الرمز غير معروف هنا. ربما فيه خطأ في الكتابة أو أنه غير كامل.",
        "not-taken-here": "بيانات الدخول من هذا النوع غير مقبولة للوصول إلى {section}.",
        "malformed-token": "تتعذر قراءة رمز Bearer (RFC 6750 2.1).",
        "malformed-header": "تتعذر قراءة الترويسة Authorization (RFC 9110 11.6.2).",
        "wrong-password": "لا يطابق البريد الإلكتروني وكلمة المرور أي حساب.",
      },
    },
    "session-expired": {
      title: "انتهت صلاحية الجلسة",
      detail: "انتهت صلاحية جلسة هذا الطلب.",
      when: {
        idle: "انتهت صلاحية جلسة هذا الطلب لأنها لم تُستخدم مدة من الوقت.",
        absolute: "بلغت جلسة هذا الطلب مدتها القصوى.",
      },
    },
    "session-ended": { title: "أُنهيت الجلسة", detail: "أُنهيت جلسة هذا الطلب." },
    "token-expired": { title: "انتهت صلاحية الرمز", detail: "انتهت صلاحية رمز هذا الطلب." },
    "token-revoked": { title: "أُلغي الرمز", detail: "أُلغي رمز هذا الطلب." },
    "sign-in-again": {
      title: "يلزم تسجيل دخول أحدث",
      detail: "للوصول إلى {section} يلزم تسجيل دخول أحدث من تسجيل دخول هذه الجلسة.",
    },
    "second-factor-needed": {
      title: "العامل الثاني مطلوب",
      detail: "{section}: العامل الثاني مطلوب، ولم يُقدَّم في هذه الجلسة.",
    },
    "role-missing": {
      title: "ينقص دور",
      detail: "للوصول إلى {section} يلزم دور لا يملكه هذا الحساب.",
      when: { "roles-known": "للوصول إلى {section} يلزم دور لا يملكه هذا الحساب: {roles}." },
    },
    "permission-missing": {
      title: "ينقص إذن",
      detail: "للوصول إلى {section} يلزم إذن لا يملكه هذا الحساب.",
      when: {
        "permissions-known": "للوصول إلى {section} يلزم إذن لا يملكه هذا الحساب: {permissions}.",
        "beyond-scope": "لا يشمل نطاق هذا الرمز ما يلزم للوصول إلى {section}: {permissions}.",
      },
    },
    "membership-ended": {
      title: "انتهى الدور",
      detail: "انتهى لهذا الحساب الدور اللازم للوصول إلى {section}.",
      when: { "day-known": "للوصول إلى {section} يلزم هذا الدور: {roles}. آخر يوم له لهذا الحساب: {day}." },
    },
    "membership-pending": {
      title: "لم تتم الموافقة على الدور بعد",
      detail: "طُلب لهذا الحساب الدور اللازم للوصول إلى {section} ولم تتم الموافقة عليه بعد.",
      when: { "roles-known": "للوصول إلى {section} يلزم هذا الدور، وقد طُلب ولم تتم الموافقة عليه بعد: {roles}." },
    },
    "email-unverified": {
      title: "البريد الإلكتروني غير مؤكَّد",
      detail: "للوصول إلى {section} يلزم بريد إلكتروني مؤكَّد، وبريد هذا الحساب غير مؤكَّد.",
    },
    "outside-hours": { title: "خارج الأوقات", detail: "متاح في أوقات معيّنة فقط، وليس الآن: {section}." },
    "account-suspended": { title: "الحساب معطَّل", detail: "هذا الحساب معطَّل." },
  },
};
