import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "المالك",
  admin: "الإدارة",
  editor: "التحرير",
  member: "العضوية",
  "console:open": "فتح لوحة الإدارة",
  "page:edit": "تحرير صفحة رفض الوصول",
  "page:theme": "تغيير مظهر صفحة رفض الوصول",
  "page:publish": "نشر صفحة رفض الوصول",
  "people:view": "عرض الأعضاء وجلساتهم",
  "people:manage": "إضافة الأعضاء وتعطيلهم وإنهاء جلساتهم ومنح الأدوار",
  "people:export": "تنزيل قوائم الأعضاء",
  "people:view-as": "عرض الموقع بصفة دور أو شخص",
  "roles:manage": "إنشاء الأدوار وتغييرها",
  "rules:manage": "إنشاء القواعد وتغييرها",
  "refusals:view": "معرفة من رُفض وصوله وسبب ذلك",
  "audit:view": "الاطلاع على ما تغيّر ومن غيّره",
};
