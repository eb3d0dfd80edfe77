/** Words that an admin tries in the search of the console lead to the page that they mean, in both languages. */
import { expect, test } from "vitest";
import { consolePages } from "../../../src/gatehouse/core/access/console-pages.ts";
import { german } from "../../../src/gatehouse/core/languages/de/index.ts";
import { english } from "../../../src/gatehouse/core/languages/en/index.ts";
import { searchPages, type SearchedEntry } from "../../../src/gatehouse/routes/console/search/search-pages.ts";

/** Under names that say nothing, so that the words alone are tried. */
function entriesOf(words: Readonly<Record<string, readonly string[]>>): SearchedEntry[] {
  return Object.entries(words).map(([path, phrases]) => ({ label: `(${path})`, href: path, words: phrases }));
}

test.each<[typed: string, paths: readonly string[]]>([
  ["undo", ["/people/many", "/rules/versions", "/page/history"]],
  ["undo a rule", ["/rules/versions"]],
  ["second factor", ["/people/signing-in", "/rules/new", "account"]],
  ["2fa", ["/people/signing-in", "/rules/new", "account"]],
  ["explain little", ["/rules/new"]],
  ["Restore", ["/rules/versions", "/page/history"]],
  ["lost phone", ["/people"]],
  ["smtp", ["/outbox"]],
  ["scim", ["/directories"]],
  ["new rule", ["/rules/new"]],
  ["add rule", ["/rules/new"]],
  ["new section", ["/rules/new"]],
  ["add role", ["/roles/new"]],
  ["deleted role", ["/audit"]],
  ["new person", ["/people/new"]],
  ["give access", ["/people"]],
  ["let somebody in", ["/people"]],
  ["see as", ["/people/view-as"]],
  ["import people", ["/people/import"]],
  ["dry run", ["/people/import"]],
  ["mistake", ["/rules/versions", "/people/many", "/audit"]],
  ["why refused", ["/why"]],
  ["saved view", ["/refusals"]],
  ["new webhook", ["/webhooks/new"]],
])("%s", (typed, paths) => {
  const found = searchPages(entriesOf(english.console.searchWords), typed).first.map(({ href }) => href);
  expect(found).toEqual(expect.arrayContaining([...paths]));
});

test.each<[typed: string, paths: readonly string[]]>([
  ["rückgängig", ["/people/many", "/rules/versions", "/page/history"]],
  ["ruckgangig", ["/rules/versions"]],
  ["zweiter Faktor", ["/people/signing-in", "account"]],
  ["wenig erklären", ["/rules/new"]],
  ["wiederherstellen", ["/rules/versions", "/page/history"]],
  ["Handy verloren", ["/people"]],
  ["neue Regel", ["/rules/new"]],
  ["Regel hinzufügen", ["/rules/new"]],
  ["neuer Bereich", ["/rules/new"]],
  ["neue Rolle", ["/roles/new"]],
  ["gelöschte Rolle", ["/audit"]],
  ["neue Person", ["/people/new"]],
  ["Zugang geben", ["/people"]],
  ["befristet", ["/people"]],
  ["Ansicht als", ["/people/view-as"]],
  ["importieren", ["/people/import"]],
  ["Probelauf", ["/people/import"]],
  ["Fehler", ["/rules/versions", "/people/many", "/audit"]],
  ["warum abgewiesen", ["/why"]],
  ["Vorgangsnummer", ["/refusals", "/why"]],
  ["neuer Webhook", ["/webhooks/new"]],
])("%s, in German", (typed, paths) => {
  const found = searchPages(entriesOf(german.console.searchWords), typed).first.map(({ href }) => href);
  expect(found).toEqual(expect.arrayContaining([...paths]));
});

test("what a page is called comes first, and the phrase that led to a page is shown with it", () => {
  const entries = [
    { label: "Earlier rules", href: "/versions", words: ["Undo, restore"] },
    { label: "Undoing", href: "/undoing", words: ["Undo, restore"] },
    { label: "To undo", href: "/to-undo", words: [] },
  ];
  expect(searchPages(entries, "undo")).toEqual({
    first: [
      { label: "Undoing", href: "/undoing", detail: "" },
      { label: "To undo", href: "/to-undo", detail: "" },
      { label: "Earlier rules", href: "/versions", detail: "Undo, restore" },
    ],
    last: [],
  });
  expect(searchPages(entries, "lier").last).toMatchObject([{ label: "Earlier rules" }]);
  // One letter or two begin too many words, and a path is no word at all.
  expect([searchPages(entries, "re"), searchPages(entries, "/")]).toEqual([
    { first: [], last: [] },
    { first: [], last: [] },
  ]);
  expect(searchPages(entries, "").first).toHaveLength(3);
});

test("every page that words lead to is a page of the console", () => {
  const known = new Set<string>(["account", ...consolePages.map(({ pattern }) => pattern)]);
  expect(Object.keys(english.console.searchWords).filter((path) => !known.has(path))).toEqual([]);
});
