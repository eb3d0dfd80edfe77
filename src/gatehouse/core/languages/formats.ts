/** Numbers, lists, lengths of time and dates as one language writes them, by `Intl`. */
import { languageAttributes, localeOf, type Language } from "../page/language.ts";
import { inPlural, type PluralForms } from "./plural.ts";

export interface Formats {
  /** "1,200" */
  number(value: number): string;
  /** `plural(3, { one: "# role", other: "# roles" })`: "3 roles". */
  plural(count: number, forms: PluralForms): string;
  /** "Press", "Press or Editor", "Press, Editor or Admin". */
  list(items: readonly string[], conjunction: "and" | "or"): string;
  /** Whole sentences one after the other; Chinese and Japanese put no space between them. */
  sentences(sentences: readonly string[]): string;
  /** "1 minute", "2 hours"; whole hours are said in hours, and days from two on. */
  minutes(minutes: number): string;
  /** "12 minutes ago" within the last week, the exact time before, as `momentIn` writes it. Milliseconds since 1970. */
  ago(at: number, now: number, zone?: string | null): string;
  /** "21 Nov 2026, 14:05 UTC": a server does not know the time zone of its reader, so it says which one it uses. */
  moment(at: number): string;
  /** "21 Nov 2026, 15:05 GMT+1": in the zone of its reader; in UTC where there is no such zone. */
  momentIn(at: number, zone: string | null): string;
  /** "21 Nov 2026, 15:05 (Europe/Berlin)", by the clocks of a time zone. @throws RangeError where there is no such zone */
  momentByClocksOf(at: number, zone: string): string;
  /** The last day before a moment that is a midnight, as roles end: "21 November 2026". */
  lastDay(endsAt: number): string;
  /** A day as forms send it, 2026-12-03. What is no day stays as it is. */
  calendarDay(written: string): string;
  /** A device's name or an IP address between words: it keeps its direction where the language goes the other way (UAX 9). */
  isolated(text: string): string;
  /** "Mon" */
  weekday(at: number): string;
  /** "23 Nov" */
  dayAndMonth(at: number): string;
  /** "Monday 23 November" */
  longDay(at: number): string;
}

/** Formats that one language keeps. */
const mostMade = 200;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** @param justNow said of less than a minute ago */
function createFormats(language: Language, justNow: string): Formats {
  const locale = localeOf(language);
  const isRightToLeft = languageAttributes(language).dir === "rtl";
  // Each is made when it is first asked for: together they cost a start several milliseconds.
  const made = new Map<string, unknown>();
  function once<T>(name: string, make: () => T): T {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  }
  const numbers = () => once("number", () => new Intl.NumberFormat(locale));
  const rules = () => once("plural", () => new Intl.PluralRules(locale));
  const relative = () => once("relative", () => new Intl.RelativeTimeFormat(locale));
  const dates = (name: string, options: Intl.DateTimeFormatOptions) =>
    once(`date ${name}`, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
  const unit = (name: "minute" | "hour" | "day") =>
    once(`unit ${name}`, () => new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" }));
  const moment = (at: number) => `${dates("moment", momentParts).format(at)} UTC`;
  const momentIn = (at: number, zone: string | null) => {
    if (zone === null) return moment(at);
    try {
      const inZone = () => new Intl.DateTimeFormat(locale, { ...momentParts, timeZone: zone, timeZoneName: "short" });
      // There are some hundred zones; other spellings of them are not kept.
      const format = made.size < mostMade ? once(`zone ${zone}`, inZone) : inZone();
      return format.format(at);
    } catch {
      return moment(at);
    }
  };

  return {
    number: (value) => numbers().format(value),
    plural: (count, forms) => inPlural({ rules: rules(), numbers: numbers() }, count, forms),
    list: (items, conjunction) =>
      once(conjunction, () => new Intl.ListFormat(locale, { type: types[conjunction] })).format(items),
    sentences: (sentences) => sentences.join(language === "zh" || language === "ja" ? "" : " "),
    minutes(minutes) {
      if (minutes >= 2 * 1440 && minutes % 1440 === 0) return unit("day").format(minutes / 1440);
      return minutes > 0 && minutes % 60 === 0 ? unit("hour").format(minutes / 60) : unit("minute").format(minutes);
    },
    ago(at, now, zone = null) {
      const age = now - at;
      if (age < 0 || age >= 7 * day) return momentIn(at, zone);
      if (age < minute) return justNow;
      if (age < hour) return relative().format(-Math.floor(age / minute), "minute");
      if (age < day) return relative().format(-Math.floor(age / hour), "hour");
      return relative().format(-Math.floor(age / day), "day");
    },
    moment,
    momentByClocksOf(at, zone) {
      const format = once(
        `clocks of ${zone}`,
        () => new Intl.DateTimeFormat(locale, { ...momentParts, timeZone: zone }),
      );
      return `${format.format(at)} (${zone})`;
    },
    momentIn,
    calendarDay: (written) => {
      const at = Date.parse(written);
      return Number.isNaN(at) ? written : dates("day", { dateStyle: "long" }).format(at);
    },
    lastDay: (endsAt) => dates("day", { dateStyle: "long" }).format(endsAt - 1),
    isolated: (text) => (isRightToLeft && text !== "" ? `\u2068${text}\u2069` : text),
    weekday: (at) => dates("weekday", { weekday: "short" }).format(at),
    dayAndMonth: (at) => dates("day-and-month", { day: "numeric", month: "short" }).format(at),
    longDay: (at) => dates("long-day", { weekday: "long", day: "numeric", month: "long" }).format(at),
  };
}

const types = { and: "conjunction", or: "disjunction" } as const;

const momentParts: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
};

export const formats: Readonly<Record<Language, Formats>> = {
  en: createFormats("en", "just now"),
  de: createFormats("de", "gerade eben"),
  fr: createFormats("fr", "à l’instant"),
  es: createFormats("es", "ahora mismo"),
  pt: createFormats("pt", "agora mesmo"),
  it: createFormats("it", "proprio ora"),
  nl: createFormats("nl", "zojuist"),
  pl: createFormats("pl", "przed chwilą"),
  tr: createFormats("tr", "az önce"),
  ar: createFormats("ar", "الآن"),
  ja: createFormats("ja", "たった今"),
  zh: createFormats("zh", "刚刚"),
};
