/** What `SignedInAs` says, in the languages the module speaks. */
import type { Language } from "../../core/page/language.ts";

interface Words {
  readonly signIn: string;
  readonly account: string;
  readonly signOut: string;
}

export const visitorWords: Readonly<Record<Language, Words>> = {
  en: { signIn: "Sign in", account: "Your account", signOut: "Sign out" },
  de: { signIn: "Anmelden", account: "Ihr Konto", signOut: "Abmelden" },
  fr: { signIn: "Se connecter", account: "Votre compte", signOut: "Se déconnecter" },
  es: { signIn: "Iniciar sesión", account: "Su cuenta", signOut: "Cerrar sesión" },
  pt: { signIn: "Entrar", account: "Sua conta", signOut: "Sair" },
  it: { signIn: "Accedi", account: "Il Suo account", signOut: "Esci" },
  nl: { signIn: "Inloggen", account: "Uw account", signOut: "Uitloggen" },
  pl: { signIn: "Zaloguj się", account: "Konto", signOut: "Wyloguj się" },
  tr: { signIn: "Oturum aç", account: "Hesabınız", signOut: "Oturumu kapat" },
  ar: { signIn: "تسجيل الدخول", account: "حسابك", signOut: "تسجيل الخروج" },
  ja: { signIn: "ログイン", account: "アカウント", signOut: "ログアウト" },
  zh: { signIn: "登录", account: "您的账号", signOut: "登出" },
};
