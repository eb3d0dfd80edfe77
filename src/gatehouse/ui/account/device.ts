/** What a browser says it is, in a member's own language. */
import { sayIn } from "../../core/languages/account/index.ts";
import type { Language } from "../../core/page/language.ts";
import { browserOf, systemOf } from "../console/device.ts";

export function deviceIn(userAgent: string, language: Language): string {
  const say = sayIn(language);
  const browser = browserOf(userAgent);
  const system = systemOf(userAgent);
  if (browser !== undefined && system !== undefined) return say("{browser} on {system}", { browser, system });
  return browser ?? (system === undefined ? say("An unknown device") : say("A browser on {system}", { system }));
}
