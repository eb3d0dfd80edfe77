/** What a browser says it is, as its owner would call it: "Firefox on Linux". Anything may be written there. */
import type { VisitorWords } from "./index.ts";

const browsers = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
  [/\bcurl\//, "curl"],
] as const;

const systems = [
  [/\b(iPhone|iPod)\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "Mac"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
] as const;

function browserOf(userAgent: string): string | undefined {
  return browsers.find(([pattern]) => pattern.test(userAgent))?.[1];
}

function systemOf(userAgent: string): string | undefined {
  return systems.find(([pattern]) => pattern.test(userAgent))?.[1];
}

export function deviceInWords(userAgent: string, { account }: Pick<VisitorWords, "account">): string {
  const browser = browserOf(userAgent);
  const system = systemOf(userAgent);
  if (browser === undefined) return system === undefined ? account.unknownDevice : account.browserOn(system);
  return system === undefined ? browser : account.deviceOn(browser, system);
}

/** The same as a name that its owner may change: a name has no invisible marks of the writing direction. */
export function deviceName(userAgent: string, words: Pick<VisitorWords, "account">): string {
  return deviceInWords(userAgent, words).replace(/[\u2066-\u2069]/g, "");
}
