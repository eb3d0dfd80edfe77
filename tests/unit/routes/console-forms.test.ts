/** An admin whose form is kept reads the words of the console, not the names of its fields. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { consoleWordsFor } from "../../../src/gatehouse/core/languages/index.ts";
import { compilePolicy } from "../../../src/gatehouse/core/access/policy.ts";
import { consoleFormOf } from "../../../src/gatehouse/routes/account/console-forms.ts";

const folder = resolve(import.meta.dirname, "../../../src/gatehouse/routes/console");
const policy = compilePolicy({ rules: [], roles: [], sections: [], permissions: {} });

/** Files whose forms only search or compare: they are never kept. */
const searches = /Filters|compare|version\.astro|index\.astro/;

/** Names of the fields that people fill in, in the forms of a section. */
function fieldsOf(section: string): string[] {
  const files = readdirSync(resolve(folder, section)).filter((file) => file.endsWith(".astro") && !searches.test(file));
  const controls = files.flatMap((file) => {
    const text = readFileSync(resolve(folder, section, file), "utf8");
    return [...text.matchAll(/<(?:TextInput|TextArea|Select|Checkbox)\s[^>]*?\bname="([^"]+)"/g)];
  });
  return [...new Set(controls.map(([, name = ""]) => name))];
}

describe("a form of the console that is kept", () => {
  const sections = ["rules", "roles", "people", "requests", "directories", "webhooks", "pictures"];

  it.each(sections)("has a label for each field that people fill in: %s", (section) => {
    const fields = fieldsOf(section);
    expect(fields.length).toBeGreaterThan(1);
    const form = consoleFormOf(`/${section}/new`, consoleWordsFor("en"), policy);
    expect(fields.filter((name) => !form.isHidden(name, "on", () => true) && form.labelOf(name) === name)).toEqual([]);
  });

  it("says a rule as its form does, in German too, and leaves out what is not filled in", () => {
    const form = consoleFormOf("/rules/new", consoleWordsFor("de"), policy);
    expect(form.title).toBe("Verwaltung: Regeln");
    expect(form.labelOf("kind")).toBe("Wer Zugang hat");
    expect(form.sayValue("kind", "any-role")).toBe("Mitglieder mit einer bestimmten Rolle");
    expect(form.sayValue("hourDays", "1")).toBe("Mo");
    expect(form.sayValue("conceal", "on")).toBe("✓");
    expect(["do", "version"].every((name) => form.isHidden(name, "save", () => true))).toBe(true);
    expect(form.isHidden("host", "", () => true)).toBe(true);
    expect(form.isHidden("pattern", "/press", () => true)).toBe(false);
    expect([true, false].map((isFilled) => form.isHidden("zone", "UTC", () => isFilled))).toEqual([false, true]);
  });
});
