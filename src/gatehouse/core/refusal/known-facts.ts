/**
 * What is known beside the reason and is true of one visitor: when their session ended, since when their request waits, why
 * their account is switched off. Never told to anybody else, so it is no part of a template.
 */
import { formats } from "../languages/formats.ts";
import type { SessionOver, Suspension } from "../identity/subject.ts";
import { languageAttributes, type Language } from "../page/language.ts";
import { factWords } from "./fact-words.ts";

export interface KnownFacts {
  readonly session?: SessionOver & { readonly limit?: "idle" | "absolute" };
  readonly request?: RequestFacts;
  readonly suspension?: Suspension;
  /** When it opens, and the time zone to tell it in. */
  readonly opens?: { readonly at: number; readonly zone: string };
}

/** A request for a role. */
export interface RequestFacts {
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  readonly state: "waits" | "declined";
  /** Why, as its member wrote it while it waits; empty for nothing. */
  readonly note: string;
  /** What the people who decide wrote back; empty for nothing. */
  readonly answer?: string;
}

/** Sentences that one page has at most; a template has a place for each. */
export const mostFacts = 2;

const week = 7 * 24 * 60 * 60_000;

/** What most refusals know. */
export const nothingKnown: KnownFacts = {};

/** In sentences, for a page or a text. @param now milliseconds since 1970 */
export function factsInWords(known: KnownFacts, language: Language, now: number): readonly string[] {
  if (known === nothingKnown) return [];
  const { session, request, suspension, opens } = known;
  const words = factWords[language];
  const { ago, momentByClocksOf, lastDay, minutes } = formats[language];
  const day = (at: number) => lastDay(at + 1);
  const fill = (text: string, values: Readonly<Record<string, string>>) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const facts: string[] = [];
  if (session !== undefined) {
    const { at, after, limit } = session;
    // By no clock: which one the reader goes by is not known.
    const when = now - at < week ? ago(at, now) : fill(words.longAgo, { time: day(at) });
    const text = after === undefined ? words.ended : limit === "idle" ? words.endedIdle : words.endedAbsolute;
    facts.push(fill(text, { when, length: minutes(Math.round((after ?? 0) / 60_000)) }));
  }
  if (request !== undefined) {
    const { askedAt, state, note, answer = "" } = request;
    const waits = answer === "" ? words.waits : words.answered;
    facts.push(fill(state === "waits" ? waits : words.declined, { day: day(askedAt) }));
    // Their own words give way to what was written to them.
    if (answer !== "") facts.push(fill(words.toYou, { note: isolatedNote(answer, language) }));
    else if (note !== "") facts.push(fill(words.youWrote, { note: isolatedNote(note, language) }));
  }
  if (suspension !== undefined) {
    facts.push(fill(words.suspended, { day: day(suspension.since) }));
    if (suspension.note !== "") {
      facts.push(fill(words.toYou, { note: isolatedNote(suspension.note, language) }));
    }
  }
  if (opens !== undefined) {
    facts.push(fill(words.opens, { time: momentByClocksOf(opens.at, opens.zone) }));
  }
  return facts.slice(0, mostFacts);
}

/** Keeps its direction where it goes the other way than the page, so that the quotation marks stay around it (UAX 9). */
function isolatedNote(note: string, language: Language): string {
  const goesLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(note);
  return goesLeft || languageAttributes(language).dir === "rtl" ? `\u2068${note}\u2069` : note;
}

/** The same as members of a problem document: times as RFC 3339 writes them. */
export interface FactMembers {
  /** When the session ended. */
  readonly endedAt?: string;
  /** When the role was asked for. */
  readonly requestedAt?: string;
  readonly requestDeclined?: true;
  /** When the account was suspended. */
  readonly suspendedAt?: string;
  /** What was written for the member to read, or by them with their request. */
  readonly note?: string;
  /** What was written back to a request. */
  readonly answer?: string;
}

export function factMembers({ session, request, suspension }: KnownFacts): FactMembers {
  const time = (at: number) => new Date(at).toISOString();
  const note = suspension?.note || request?.note;
  return {
    ...(session !== undefined && { endedAt: time(session.at) }),
    ...(request !== undefined && { requestedAt: time(request.askedAt) }),
    ...(request?.state === "declined" && { requestDeclined: true as const }),
    ...(suspension !== undefined && { suspendedAt: time(suspension.since) }),
    ...(note && { note }),
    ...(request?.answer && { answer: request.answer }),
  };
}
