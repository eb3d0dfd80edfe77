/**
 * Words of a member's own pages: account, programs, set-up, confirmation of an address. Pages are written in English, and
 * each sentence is looked up by its English wording; the type makes sure that every language has them all.
 */
import type { Language } from "../../page/language.ts";
import { german } from "./de.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";

export type AccountSentence = keyof typeof german;

const translations: Readonly<Record<Exclude<Language, "en">, Readonly<Record<AccountSentence, string>>>> = {
  de: german,
  fr: french,
  es: spanish,
};

/** Says a sentence in one language, with values in place of `{name}`. */
export type Say = (sentence: AccountSentence, values?: Readonly<Record<string, string>>) => string;

export function sayIn(language: Language): Say {
  return (sentence, values = {}) => {
    const text = language === "en" ? sentence : translations[language][sentence];
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}

/** What a use case says, which it says in English. Sentences that are not known stay as they are. */
export function translated(message: string, language: Language): string {
  if (language === "en") return message;
  if (Object.hasOwn(german, message)) return sayIn(language)(message as AccountSentence);
  const isLimit = /\b(?:too often|very often|a few times already)\b/.test(message);
  return isLimit ? sayIn(language)("This was tried too often. Please wait a while and try again.") : message;
}

/** How long ago, within a week, or the day and time, in UTC. Milliseconds since 1970. */
export function momentInWords(at: number, now: number, language: Language): string {
  const age = now - at;
  const minutes = Math.floor(age / 60_000);
  if (age < 0 || age >= 7 * 86_400_000) return exactMoment(at, language);
  if (minutes < 1) return sayIn(language)("just now");
  const relative = new Intl.RelativeTimeFormat(localeOf(language));
  if (minutes < 60) return relative.format(-minutes, "minute");
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? relative.format(-hours, "hour") : relative.format(-Math.floor(hours / 24), "day");
}

/** "21 Nov 2026, 14:05 UTC" */
export function exactMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(at);
}

/** The last day before a moment that is a midnight: "21 November 2026". */
export function lastDayInWords(endsAt: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(endsAt - 1);
}

/** In English with the day first. */
function localeOf(language: Language): string {
  return language === "en" ? "en-GB" : language;
}
