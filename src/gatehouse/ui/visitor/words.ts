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
};
