import { describe, expect, test } from "vitest";
import { credentialProblems } from "../../../src/gatehouse/core/identity/subject.ts";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { explainToProgram } from "../../../src/gatehouse/core/refusal/explain-to-program.ts";
import { reasons } from "../../../src/gatehouse/core/refusal/reason.ts";
import type { ExplainInput } from "../../../src/gatehouse/core/refusal/explain.ts";

const input: ExplainInput = {
  document: shippedDocument(),
  language: "en",
  reason: "no-credentials",
  section: { id: "members", label: "the members’ section" },
  siteName: "Example",
};

const everything: readonly Partial<ExplainInput>[] = [
  {},
  { roleLabels: ["Member", "Editor"], endedAt: Date.UTC(2026, 10, 22) },
  { permissionLabels: ["Publish the page"] },
  { permissionLabels: ["Publish the page"], beyondScope: true },
  { limit: "idle" },
  { limit: "absolute" },
  { cause: "replaced", section: null },
  ...credentialProblems.map((presented) => ({ presented })),
];

describe.each(languages)("a problem document in %s", (language) => {
  test.each(reasons)("has words for a program, and none for people in front of a form: %s", (reason) => {
    for (const one of everything) {
      const { title, detail } = explainToProgram({ ...input, ...one, language, reason }, true);
      // RFC 9457 3.1.3: for one type the title does not change.
      expect(title).toBe(explainToProgram({ ...input, language, reason }, true).title);
      expect(detail).toMatch(/^[\p{Lu}\p{Lo}][^{}]*[.。]$/u);
      expect(title).toMatch(/^[\p{Lu}\p{Lo}][^{}.。]*$/u);
      expect(`${title} ${detail}`).not.toMatch(/ {2}| [,.]|[。：] /);
      expect(`${title} ${detail}`).not.toMatch(
        /below|above|please|door|take you|unten|bitte|ci-dessous|veuillez|abajo|por favor|abaixo|qui sotto|hieronder|poniżej|proszę|aşağıda|lütfen|أدناه|يُرجى|ください|下の|下方|请(?!求)(?<!申请)/i,
      );
    }
  });

  test("says that what was sent was not carried out", () => {
    const read = explainToProgram({ ...input, language }, true).detail;
    const written = explainToProgram({ ...input, language }, false).detail;
    expect(written.startsWith(read)).toBe(true);
    // Chinese and Japanese put no space between sentences, and need few letters.
    expect(written.slice(read.length)).toMatch(/^(?: \S.{9,}\.|[^ ].{3,}。)$/);
  });
});

test("it says what is missing", () => {
  const role = { ...input, reason: "role-missing", roleLabels: ["Member", "Editor"] } as const;
  expect(explainToProgram(role, true).detail).toBe(
    "The members’ section requires a role that this account does not have: Member or Editor.",
  );
});
