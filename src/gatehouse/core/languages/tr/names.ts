import type { names as english } from "../en/names.ts";

export const names: typeof english = {
  owner: "Site sahibi",
  admin: "Yönetici",
  editor: "Editör",
  member: "Üye",
  "console:open": "Yönetim konsolunu açma",
  "page:edit": "Erişim reddi sayfasını düzenleme",
  "page:theme": "Erişim reddi sayfasının görünümünü değiştirme",
  "page:publish": "Erişim reddi sayfasını yayımlama",
  "people:view": "Üyeleri ve oturumlarını görme",
  "people:manage": "Üye ekleme, üyeleri devre dışı bırakma, oturumlarını kapatma ve rol verme",
  "people:export": "Üye listelerini indirme",
  "people:view-as": "Siteyi bir rol veya kişi olarak görmek",
  "roles:manage": "Rol oluşturma ve değiştirme",
  "rules:manage": "Kural oluşturma ve değiştirme",
  "refusals:view": "Kimin neden reddedildiğini görme",
  "audit:view": "Neyin, kim tarafından değiştirildiğini görme",
};
