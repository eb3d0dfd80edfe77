import { describe, expect, test } from "vitest";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import { printableNote } from "../../../src/gatehouse/core/identity/note.ts";
import { factMembers, factsInWords, mostFacts } from "../../../src/gatehouse/core/refusal/known-facts.ts";
import { shownPath, supportMailHref } from "../../../src/gatehouse/core/refusal/support-mail.ts";
import { shippedCopy } from "../../../src/gatehouse/core/page/defaults/index.ts";

const at = Date.UTC(2026, 10, 26, 14, 10);
const hour = 3_600_000;

test("a session that ended says when, and after how long without a visit", () => {
  const session = { at, after: hour / 2, limit: "idle" } as const;
  expect(factsInWords({ session }, "en", at + hour)).toEqual([
    "Your session ended 1 hour ago, after 30 minutes without a visit.",
  ]);
  expect(factsInWords({ session: { at, after: 8 * hour, limit: "absolute" } }, "en", at + 24 * 8 * hour)).toEqual([
    "Your session ended on 26 November 2026, after 8 hours.",
  ]);
  expect(factsInWords({ session: { at } }, "de", at)).toEqual(["Ihre Sitzung endete gerade eben."]);
});

test("a request says since when it waits and what was written, or that it was declined", () => {
  const request = { askedAt: Date.UTC(2026, 10, 22, 23), state: "waits", note: "For the {day} edition" } as const;
  expect(factsInWords({ request }, "en", at)).toEqual([
    "You asked on 22 November 2026. No one has answered yet.",
    "You wrote: “For the {day} edition”",
  ]);
  expect(factMembers({ request })).toEqual({ requestedAt: "2026-11-22T23:00:00.000Z", note: "For the {day} edition" });
});

test.each(languages)("every sentence is filled in whole (%s)", (language) => {
  const known = [
    { session: { at } },
    { session: { at, after: 14 * 24 * hour, limit: "idle" } },
    { session: { at, after: hour, limit: "absolute" } },
    { request: { askedAt: at, state: "waits", note: "Why" } },
    { request: { askedAt: at, state: "declined", note: "" } },
    { suspension: { since: at, note: "Please call us" } },
  ] as const;
  for (const one of known) {
    const facts = factsInWords(one, language, at + 48 * hour);
    expect(facts.length).toBeLessThanOrEqual(mostFacts);
    expect(facts.join(" ")).not.toMatch(/[{}]|undefined|NaN/);
  }
});

describe("a note", () => {
  test("is one line of plain text, and no longer than it may be", () => {
    expect(printableNote("  Zeile eins\r\n\tZeile zwei \u202e\u0007 ")).toBe("Zeile eins Zeile zwei");
    expect(printableNote("a\uFDD7b")).toBe("ab");
    expect(printableNote("😀".repeat(600))).toHaveLength(500);
    expect(printableNote(`a${"😀".repeat(600)}`)).toHaveLength(499);
    expect(printableNote("👩\u200d💻")).toBe("👩\u200d💻");
  });

  test("of a rule or a role holds no character that turns the text around it, and is still too long where it is", () => {
    const rule = { pattern: "/press", requirement: { kind: "signed-in" } };
    expect(ruleSchema.parse({ ...rule, note: " for \u202ethe\u200b press\u2069 " }).note).toBe("for the press");
    expect(ruleSchema.safeParse({ ...rule, note: "a".repeat(201) }).success).toBe(false);
    expect(ruleSchema.safeParse({ ...rule, note: "a".repeat(900) }).success).toBe(false);
    const role = { id: "press", label: "Press" };
    expect(roleSchema.parse({ ...role, description: "May\u202e read" }).description).toBe("May read");
  });
});

describe("a message to support", () => {
  test.each(languages)("is taken by mail programs, however long everything is (%s)", (language) => {
    const href = supportMailHref({
      to: `${"a".repeat(64)}@${"b".repeat(185)}.org`,
      labels: shippedCopy[language].labels,
      refusalId: "7K3Q-9FHM-2XWB",
      reason: "字".repeat(120),
      page: shownPath(`/${"%E5%AD%97".repeat(300)}?token=secret`),
      time: "2026-11-26 14:10 UTC",
    });
    expect(href.length).toBeLessThan(2_000);
    expect(href).not.toMatch(/[\s"<>]/);
    expect(decodeURIComponent(href)).not.toContain("secret");
    expect(new URL(href).searchParams.get("body")).toContain("7K3Q-9FHM-2XWB\r\n");
  });
});
