/** The console has one word for one thing, from the page of a person to the change of many, in both languages. */
import { expect, test } from "vitest";
import { describePattern } from "../../../src/gatehouse/core/access/described.ts";
import { german } from "../../../src/gatehouse/core/languages/de/index.ts";
import { english } from "../../../src/gatehouse/core/languages/en/index.ts";

const languages = [
  ["English", english.console],
  ["German", german.console],
] as const;

test.each(languages)("what is done to one person is called the same where it is done to many: %s", (_, words) => {
  const { bulk, people, effect, rules } = words;
  expect(bulk.actions.suspend).toBe(people.suspend);
  expect(bulk.actions.reinstate).toBe(people.reinstate);
  expect([bulk.seeEffect, bulk.read, rules.readFirst]).toEqual([effect.see, effect.see, effect.see]);
  expect(bulk.undo).toBe(rules.versions.undo);
});

test.each(languages)(
  "the title of a change of many writes the last day as a day, not as it is sent: %s",
  (_, { bulk }) => {
    const title = bulk.titles({ do: "give-role", role: "press", until: "2026-12-04" }, "Press");
    expect(title).toContain("2026");
    expect(title).not.toContain("2026-12-04");
  },
);

test("in German the audit is called as its page", () => {
  const { shell, viewAs, audit, changes } = german.console;
  expect(audit.title).toBe(shell.sections.audit);
  expect(shell.whyHint).toContain(shell.sections.audit);
  expect(viewAs.rules.join(" ")).toContain(shell.sections.audit);
  expect(changes["record-exported"]({ record: "audit" })).toBe("Die Liste der Änderungen als Datei heruntergeladen");
});

test("in German what is undone is “rückgängig gemacht”, and who was suspended is “entsperrt”, in what goes wrong as on the buttons", () => {
  const said = JSON.stringify(
    Object.entries(german.console.adminProblems).map(([id, problem]) => [
      id,
      typeof problem === "string" ? problem : "",
    ]),
  );
  expect(said).not.toMatch(/urücknehmen|zurückzunehmen|Lassen Sie es zuerst wieder zu/);
});

test("in German a rule says what can be opened as one sentence, where it has no clause", () => {
  const { access } = german.console;
  const pressOnly = { kind: "any-role", names: [{ id: "press", label: "Presse" }] } as never;
  expect(access.canOpen([pressOnly], describePattern("/press/**"))).toBe(
    "Mitglieder mit der Rolle Presse können alles unter /press öffnen",
  );
});
