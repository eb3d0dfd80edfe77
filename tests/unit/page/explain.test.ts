import { describe, expect, it } from "vitest";
import { credentialProblems } from "../../../src/gatehouse/core/identity/subject.ts";
import { mostSessions, sessionEndCauses } from "../../../src/gatehouse/core/identity/session.ts";
import { labelIds, type Onward } from "../../../src/gatehouse/core/page/copy.ts";
import { shippedCopy } from "../../../src/gatehouse/core/page/defaults/index.ts";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { fillPlaceholders, type Placeholders } from "../../../src/gatehouse/core/page/placeholders.ts";
import { sectionName } from "../../../src/gatehouse/core/languages/section-names.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { type ExplainInput, explainRefusal } from "../../../src/gatehouse/core/refusal/explain.ts";
import { reasons } from "../../../src/gatehouse/core/refusal/reason.ts";

const document = shippedDocument();
const base: ExplainInput = {
  document,
  language: "en",
  reason: "no-credentials",
  section: { id: "members", label: "the members’ section" },
  siteName: "Quire",
};

const explain = (changes: Partial<ExplainInput>) => explainRefusal({ ...base, ...changes });

/** Left over from a placeholder, or typed twice: a brace, two spaces, a space before a full stop, two full stops. */
const gap = /[{}]| {2}| [,.،。、，]|[。！？：] |\.\.|。。|undefined|\[object/;

/** Everything that shipped words differ by. */
const circumstances: readonly Partial<ExplainInput>[] = [
  {},
  ...(["idle", "absolute"] as const).map((limit) => ({ limit })),
  ...sessionEndCauses.map((cause) => ({ cause })),
  ...credentialProblems.map((presented) => ({ presented })),
  { problems: ["mismatch"] },
  { problems: ["provider-away"] },
  { roleLabels: ["Editor", "Press", "Quire Ltd."], endedAt: Date.UTC(2026, 10, 22) },
  { permissionLabels: ["Publish the page", "See people"] },
  { permissionLabels: ["Publish the page"], beyondScope: true },
  { sendsMail: true },
  { signUp: "create" },
  { signUp: "ask" },
];

const places: readonly Partial<ExplainInput>[] = [
  { siteName: "Quire", onward: "page" },
  { siteName: "Quire Ltd.", onward: "form", section: null },
  { siteName: "クワイア", onward: "lost" },
  { siteName: "Quire", onward: "none", section: null },
];

describe.each(languages)("what is kept, in %s", (language) => {
  const { kept, stillKept } = shippedCopy[language].onward;

  it.each(reasons)("is said once, with the site's words and with the owner's: %s", (reason) => {
    const own: PageDocument = {
      ...document,
      copy: { ...document.copy, [language]: { reasons: { [reason]: { explanation: "Our own words." } } } },
    };
    const said = circumstances.flatMap((one) =>
      [document, own].map((each) => explain({ document: each, language, reason, onward: "kept", ...one }).explanation),
    );
    for (const factor of ["in-use", "passkey", "none"] as const) {
      said.push(explain({ language, reason, onward: "kept", secondFactor: factor }).explanation);
    }
    const counts = said.map((text) => text.split(kept).length + text.split(stillKept).length - 2);
    expect(counts.filter((count) => count !== 1)).toEqual([]);
  });
});

describe.each(languages)("every message in %s", (language) => {
  it.each(reasons)("is whole, with every value in it: %s", (reason) => {
    const all = places.flatMap((place) => circumstances.map((one) => explain({ language, reason, ...place, ...one })));
    const texts = all.flatMap(({ heading, explanation, nextSteps }) => [heading, explanation, ...nextSteps]);
    expect(texts.filter((text) => gap.test(text) || text.trim() !== text || text === "")).toEqual([]);
    expect(all.filter(({ heading }) => /[.。]$/.test(heading))).toEqual([]);
    expect(all.filter(({ explanation }) => !/[.。]$/.test(explanation))).toEqual([]);
  });
});

describe.each(languages)("the shipped words in %s", (language) => {
  it("say something of their own for every reason and every way a session ends", () => {
    const ordinary = reasons.map((reason) => explain({ language, reason }));
    const messages = [
      ...ordinary,
      ...(["idle", "absolute"] as const).map((limit) => explain({ language, reason: "session-expired", limit })),
      ...sessionEndCauses.map((cause) => explain({ language, reason: "session-ended", cause })),
    ];
    expect(new Set(ordinary.map((message) => message.heading)).size).toBe(ordinary.length);
    expect(new Set(messages.map((message) => message.explanation)).size).toBe(messages.length);
    expect(messages.every((message) => message.nextSteps.length > 0)).toBe(true);
  });

  it("say how many sessions a person may have, where one ended for that", () => {
    const { explanation } = explain({ language, reason: "session-ended", cause: "too-many" });
    expect(explanation).toContain(String(mostSessions));
  });

  it("leave no placeholder and no gap, with and without a section", () => {
    for (const section of [base.section, null]) {
      for (const reason of reasons) {
        const { heading, explanation, nextSteps } = explain({ language, reason, section, roleLabels: ["Press"] });
        expect([heading, explanation, ...nextSteps].filter((text) => gap.test(text))).toEqual([]);
        // Arabic, Japanese and Chinese have no capital letters.
        expect(explanation).toMatch(/^[\p{Lu}\p{Lo}]/u);
      }
    }
  });

  it("name every control", () => {
    expect(Object.keys(shippedCopy[language].labels).sort()).toEqual([...labelIds].sort());
  });
});

describe("a missing role", () => {
  it("is named, with the section, and any one of several is enough", () => {
    const { explanation } = explain({ reason: "role-missing", roleLabels: ["Editor", "Admin"] });
    expect(explanation).toBe(
      "You are signed in, but the members’ section needs this role: Editor or Admin. Your account does not have it yet.",
    );
  });

  it("is not invented where it is not known", () => {
    expect(explain({ reason: "role-missing", section: null }).explanation).toContain("but this page needs a role");
  });
});

describe("the owner's words", () => {
  const withCopy = (copy: PageDocument["copy"]): PageDocument => ({ ...document, copy });

  it("fall through part by part: reason in the section, reason, shipped", () => {
    const own = withCopy({
      en: {
        sections: { members: { reasons: { "no-credentials": { heading: "Reason in the section" } } } },
        reasons: { "no-credentials": { heading: "Reason", explanation: "From the reason" } },
      },
    });
    expect(explain({ document: own })).toMatchObject({
      heading: "Reason in the section",
      explanation: "From the reason",
      nextSteps: explain({}).nextSteps,
    });
    expect(explain({ document: own, section: null }).heading).toBe("Reason");
    expect(explain({ document: own, language: "de" }).heading).toBe("Bitte melden Sie sich an");
  });

  it("for a reason give way where a circumstance is another fact, except to words for that circumstance", () => {
    const message = { heading: "Own heading", explanation: "Own words.", nextSteps: ["Own step."] };
    const facts = [
      { reason: "invalid-credentials", problems: ["mismatch"] },
      { reason: "invalid-credentials", problems: ["provider-away"] },
      { reason: "invalid-credentials", presented: "unknown-token" },
      { reason: "second-factor-needed", secondFactor: "none" },
      { reason: "permission-missing", beyondScope: true },
      ...sessionEndCauses.map((cause) => ({ reason: "session-ended", cause }) as const),
    ] as const satisfies readonly Partial<ExplainInput>[];
    for (const fact of facts) {
      const own = withCopy({ en: { reasons: { [fact.reason]: message } } });
      expect(explain({ ...fact, document: own })).toEqual(explain(fact));
    }
    const said = withCopy({
      en: { reasons: { "session-ended": { ...message, when: { "ended-by-admin": { heading: "For this alone" } } } } },
    });
    const ended = { reason: "session-ended", cause: "ended-by-admin" } as const;
    expect(explain({ ...ended, document: said })).toEqual({ ...explain(ended), heading: "For this alone" });
    expect(explain({ reason: "session-ended", document: said }).explanation).toBe("Own words.");
    // The same fact, said in more detail.
    const expired = withCopy({ en: { reasons: { "session-expired": message } } });
    expect(explain({ reason: "session-expired", limit: "idle", document: expired })).toMatchObject(message);
  });

  it("for a circumstance are nearer in the section than for the whole site", () => {
    const when = (heading: string) => ({ "session-ended": { when: { replaced: { heading } } } });
    const own = withCopy({
      en: { sections: { members: { reasons: when("In the section") } }, reasons: when("Everywhere") },
    });
    const replaced = { reason: "session-ended", cause: "replaced", document: own } as const;
    expect(explain(replaced).heading).toBe("In the section");
    expect(explain({ ...replaced, section: null }).heading).toBe("Everywhere");
  });

  it("for the whole site or a section stand beside what a reason says, and never make it untrue", () => {
    const own = withCopy({
      en: {
        site: { note: "The club is closed on Mondays.", nextSteps: ["Call the office."] },
        sections: { members: { note: "Members find the handbook here." } },
      },
    });
    for (const reason of reasons) {
      const [said, shipped] = [explain({ document: own, reason }), explain({ reason })];
      expect([said.heading, said.explanation]).toEqual([shipped.heading, shipped.explanation]);
      expect(said.note).toBe("Members find the handbook here.");
      expect(said.nextSteps).toEqual([...shipped.nextSteps, "Call the office."]);
    }
    expect(explain({ document: own, section: null }).note).toBe("The club is closed on Mondays.");
  });

  it("greet by name, or leave the greeting whole without one", () => {
    const own = withCopy({ en: { reasons: { "role-missing": { heading: "Sorry, {name}." } } } });
    expect(explain({ document: own, reason: "role-missing", memberName: "Mara" }).heading).toBe("Sorry, Mara.");
    expect(explain({ document: own, reason: "role-missing" }).heading).toBe("Sorry.");
  });

  it("may call a section by its name in that language", () => {
    const own = withCopy({ de: { sections: { members: { label: "der Mitgliederbereich" } } } });
    expect(explain({ document: own, language: "de" }).explanation).toMatch(/^Der Mitgliederbereich ist nur/);
  });

  it("say where signing in leads, and that what was sent is not saved", () => {
    const said = (onward: Onward) => explain({ reason: "session-expired", onward }).explanation;
    expect(said("page")).toMatch(/then take you to the page you wanted\.$/);
    expect(said("form")).toMatch(/then take you back to the page you came from\. What you sent has not been saved\.$/);
    expect(said("lost")).toMatch(/sign in again\. What you sent has not been saved\.$/);
    expect(said("none")).toMatch(/so we ask you to sign in again\.$/);
  });

  it("promise a message only where the site can send one", () => {
    const steps = (sendsMail: boolean) => explain({ reason: "email-unverified", sendsMail }).nextSteps.join(" ");
    expect(steps(false)).not.toMatch(/message|spam|send/);
    expect(steps(true)).toMatch(/message that we send you/);
  });

  it("do not send people elsewhere for access that can be asked for on the page", () => {
    const offered = { requestableRoles: [{ id: "press", label: "Press" }], roleLabels: ["Press"] };
    for (const language of languages) {
      for (const reason of ["role-missing", "membership-ended"] as const) {
        const steps = explain({ language, reason, roleLabels: ["Press"] }).nextSteps;
        expect(explain({ language, reason, ...offered }).nextSteps).toEqual(steps.slice(1));
      }
    }
    const nextSteps = ["Ask at the desk.", "Or write to us."];
    const own = { ...document, copy: { ...document.copy, en: { reasons: { "role-missing": { nextSteps } } } } };
    expect(explain({ document: own, reason: "role-missing", ...offered }).nextSteps).toEqual(nextSteps);
  });
});

describe("placeholders", () => {
  const none: Placeholders = {
    language: "en",
    section: "x",
    site: "y",
    roles: "",
    permissions: "",
    day: "",
    onward: "",
    name: "",
  };
  const fill = (text: string, values: Partial<Placeholders> = {}) => fillPlaceholders(text, { ...none, ...values });

  it("are filled once: a brace in a name stays a brace, and a dollar a dollar", () => {
    expect(fill("Hello {name}!", { name: "{site} $& $1" })).toBe("Hello {site} $& $1!");
  });

  it("that do not exist are never shown, nor the marks of Markdown", () => {
    const text = "**Closed** today, {frist_name}. Ask [us](/help) at {site}.";
    expect(fill(text, { site: "Quire" })).toBe("Closed today. Ask us at Quire.");
  });

  it("do not take the label that the code has in one language into a sentence of another", () => {
    expect(explain({ language: "de" }).explanation).not.toContain("members");
    expect(explain({ language: "en" }).explanation).toContain("members’ section");
  });

  it.each([
    ["{section} opens. {section} closes", "The wing opens. The wing closes"],
    ["ログイン。{section}は", "ログイン。The wing は"],
    ["هل؟ {section}", "هل؟ The wing"],
    ["open {section}", "open the wing"],
    ["{site}{section}", "ythe wing"],
    ["打开{section}需要", "打开 the wing 需要"],
  ])("begin a sentence with a capital letter, and only there: %s", (text, filled) => {
    expect(fill(text, { section: "the wing" })).toBe(filled);
  });

  it("have the capital letters of the language they are in", () => {
    expect(fill("{section}", { section: "ilk sayfa", language: "tr" })).toBe("İlk sayfa");
    expect(fill("{section}", { section: "images" })).toBe("Images");
  });

  it.each([
    ["Hello, {name}.", "Hello."],
    ["こんにちは、{name}。", "こんにちは。"],
    ["您好，{name}。", "您好。"],
    ["مرحبًا، {name}.", "مرحبًا."],
    ["One. {onward} Two.", "One. Two."],
    ["{onward} Two.", "Two."],
    ["One. {onward}", "One."],
    ["一。{onward}二。", "一。二。"],
  ])("leave no gap where a value is not known: %s", (text, filled) => {
    expect(fill(text)).toBe(filled);
  });

  it("end a sentence with one full stop", () => {
    expect(fill("Ask {site}. Then wait {site}…", { site: "Quire Ltd." })).toBe("Ask Quire Ltd. Then wait Quire Ltd.…");
  });
});

describe("the sign-in page", () => {
  const copy = {
    en: { signIn: { heading: "Come in to {site}" }, reasons: { "no-credentials": { heading: "Closed" } } },
  };
  const explainWith = (changes: Partial<ExplainInput>) => explain({ document: { ...document, copy }, ...changes });

  it("has words of the owner's own, and those for a refusal are not shown there", () => {
    const { heading, explanation } = explainWith({ plain: true });
    expect(heading).toBe("Come in to Quire");
    expect(explanation).toBe(shippedCopy.en.signIn.explanation);
  });

  it("keeps its words to itself: a refusal does not have them", () => {
    expect(explainWith({}).heading).toBe("Closed");
  });
});

it("does not blame the session, or what was typed, when a sign-in at a provider fails", () => {
  for (const problem of ["start-again", "provider-away", "provider-taken", "not-linked"] as const) {
    const said = explain({ reason: "invalid-credentials", problems: [problem] });
    expect(said.explanation).toContain("We could not confirm who you are.");
    expect(said.nextSteps.join(" ")).not.toMatch(/letter|space/);
    if (problem !== "not-linked") expect(said.nextSteps).toEqual([]);
  }
});

it("does not speak of a session, or of what was typed, to somebody who tried too often or left a field empty", () => {
  for (const problem of ["too-many", "email-missing", "email-invalid", "password-missing"] as const) {
    const said = explain({ reason: "invalid-credentials", problems: [problem] });
    expect(said.explanation).toContain("We could not confirm who you are.");
    expect(said.nextSteps).toEqual([]);
  }
});

it("tells somebody whose account at a provider is not linked how to get one here, as the site has it", () => {
  const notLinked = { reason: "invalid-credentials", problems: ["not-linked"] } as const;
  expect(explain(notLinked).nextSteps).toContain("No account yet? The people who run Quire can help you get one.");
  expect(explain({ ...notLinked, signUp: "create" }).nextSteps).toContain("No account yet? You can create one here.");
  expect(explain({ ...notLinked, signUp: "ask", language: "de" }).nextSteps.join(" ")).toMatch(/Noch kein Konto\?/);
});

describe("the name of a section", () => {
  const names = { de: "der Bereich für Mitglieder" };
  it("is the one that its owner gave for the language, to visitors and admins alike", () => {
    const section = { id: "members", label: "the members’ section", names };
    expect(explain({ language: "de", section }).explanation).toContain(
      "Der Bereich für Mitglieder ist nur nach Anmeldung",
    );
    expect(explain({ language: "fr", section }).explanation).not.toMatch(/members’|Mitglieder/);
    expect(sectionName(section, "de")).toBe("der Bereich für Mitglieder");
    expect(sectionName(section, "en")).toBe("the members’ section");
    expect(sectionName({ id: "console", label: "the admin console" }, "de")).not.toContain("admin console");
  });
});
