/** The admin's tasks from end to end by keyboard alone: in English on a desk, and in German on a phone. */
import { german } from "../../src/gatehouse/core/languages/de/index.ts";
import { english } from "../../src/gatehouse/core/languages/en/index.ts";
import { violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { keysOf } from "./keyboard.ts";

const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

for (const { locale, viewport, words, said } of [
  {
    locale: "en-GB",
    viewport: desk,
    words: english.console,
    said: {
      name: "Edith Marlow",
      role: "Proof readers",
      newRole: "new role",
      newRule: "add a rule",
      deleted: "deleted role",
    },
  },
  {
    locale: "de-DE",
    viewport: phone,
    words: german.console,
    said: {
      name: "Edith Brandt",
      role: "Korrekturkreis",
      newRole: "neue Rolle",
      newRule: "neue Regel",
      deleted: "gelöschte Rolle",
    },
  },
] as const) {
  test.describe(`by keyboard alone (${locale}, ${viewport.width} px)`, () => {
    test.use({ locale, viewport });

    test("a section gets a rule for a new role, a refusal is explained, one person is let in until a day, and mistakes are undone", async ({
      page,
      context,
      browser,
      site,
      addMember,
      login,
    }) => {
      const { shell, rules, viewAs, why, effect, bulk, people, records, roles } = words;
      const keys = keysOf(page);
      const main = page.getByRole("main");
      const button = (name: string) => main.getByRole("button", { name, exact: true });
      /** What happened is where the keyboard goes on, and so is read out. */
      const told = async (text: string) => {
        await expect(main.getByRole("status").filter({ hasText: text })).toBeFocused();
        if (viewport === phone) expect(await violationsOf(page, { withFrames: false })).toEqual([]);
      };
      const undo = async () => {
        await keys.press("Tab");
        await expect(main.getByRole("button", { name: new RegExp(`^${shell.undo}`) }).first()).toBeFocused();
        await keys.enter();
        await told(shell.done["change-undone"]);
      };
      await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
      const member = await addMember({ name: said.name });
      const theirs = await browser.newContext({ baseURL: site.origin, locale });
      await login(theirs, member);
      const visitor = await theirs.newPage();
      const library = "/members/library";
      await page.goto("/admin");

      // A role, and a rule that asks for it, whose effect is read first.
      await keys.search(said.newRole);
      await keys.to(main.getByLabel(shell.name, { exact: true }));
      await keys.type(said.role);
      await keys.enter();
      await told(shell.done["role-created"]);
      await keys.search(said.newRule);
      await keys.to(main.getByLabel(rules.path, { exact: true }));
      await keys.type(`${library}/**`);
      await keys.to(main.getByLabel(rules.kinds["any-role"].label));
      await keys.press("Space");
      await keys.to(main.getByLabel(said.role, { exact: true }));
      await keys.press("Space");
      await keys.to(button(rules.readFirst));
      await keys.enter();
      await told(rules.wouldSay);
      await keys.press("Tab");
      await expect(page.locator("#effect").getByRole("button", { name: shell.create })).toBeFocused();
      await keys.enter();
      await told(shell.done["rule-created"]);

      // Tried as that role, which the code's rule for the members' section turns away.
      await keys.search(viewAs.title);
      await keys.to(main.getByLabel(viewAs.whom));
      await keys.type(said.role);
      await keys.to(main.getByLabel(viewAs.openAt));
      await keys.press("ControlOrMeta+a");
      await keys.type(library);
      await keys.enter();
      await expect(page).toHaveURL(new RegExp(`${library}$`));
      await keys.press("Tab");
      await expect(page.getByRole("button", { name: viewAs.end })).toBeFocused();
      await keys.enter();
      await told(shell.done["view-ended"]);

      // The refused person quotes the reference; the admin reads why, and lets them in from there, until a day.
      expect((await visitor.goto(library))?.status()).toBe(403);
      const reference = /[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}/.exec((await visitor.textContent("body")) ?? "")?.[0] ?? "";
      await keys.search(reference.toLowerCase());
      await expect(main.getByRole("region", { name: records.reasons["role-missing"].label })).toBeFocused();
      await keys.to(main.getByRole("link", { name: why.askWhyAbout(library) }));
      await keys.enter();
      await expect(main.getByRole("heading", { name: why.reference(reference) })).toBeFocused();
      await expect(main.getByRole("heading", { name: why.mayNotOpen(member.name, library) })).toBeVisible();
      await keys.to(main.getByRole("link", { name: why.toPerson }));
      await keys.enter();
      // The role that was missing is chosen already.
      await expect(main.getByLabel(people.giveRole)).toBeFocused();
      await expect(main.getByLabel(people.giveRole).locator("option:checked")).toHaveText(said.role);
      await keys.press("Tab");
      await expect(main.getByLabel(people.lastDay)).toBeFocused();
      // The same in every order of day and month.
      await keys.type("12122099");
      await keys.enter();
      await told(shell.done["person-role-given"]);
      await expect(main.getByText(/2099/).first()).toBeVisible();
      expect((await visitor.reload())?.status()).toBe(200);
      await undo();
      expect((await visitor.reload())?.status()).toBe(403);

      // A wrong rule is undone from its notice.
      await keys.search(said.newRule);
      await keys.to(main.getByLabel(rules.path, { exact: true }));
      await keys.type("/members/profile");
      await keys.to(main.getByLabel(rules.kinds["any-role"].label));
      // From the first choice back to the last one.
      await keys.press("ArrowUp");
      await expect(main.getByLabel(rules.kinds.closed.label)).toBeChecked();
      await keys.to(button(shell.create));
      await keys.enter();
      await told(shell.done["rule-created"]);
      expect((await visitor.goto("/members/profile"))?.status()).toBe(403);
      await undo();
      expect((await visitor.reload())?.status()).toBe(200);

      // A role cannot go while a rule asks for it, and the page leads to the rule.
      await keys.search(said.role);
      const toRemoval = main.getByRole("link", { name: shell.removeThen });
      await keys.to(toRemoval);
      await keys.enter();
      await keys.to(main.getByRole("link", { name: library }));
      await keys.enter();
      await keys.to(toRemoval);
      await keys.enter();
      await keys.to(button(rules.remove));
      await keys.enter();
      await told(shell.done["rule-removed"]);
      await keys.search(said.role);
      await keys.to(toRemoval);
      await keys.enter();
      await keys.to(button(effect.see));
      await keys.enter();
      await expect(main.getByRole("heading", { name: effect.ofRemoval })).toBeFocused();
      await keys.press("Tab");
      await expect(page.locator("#effect").getByRole("button", { name: roles.remove(said.role) })).toBeFocused();
      await keys.enter();
      await told(shell.done["role-removed"]);

      // Once its notice is gone, the change is found in the audit, and the role comes back from there.
      await keys.search(said.deleted);
      await keys.to(main.getByRole("table").getByRole("link").first());
      await keys.enter();
      await keys.to(main.getByRole("link", { name: rules.versions.undo }));
      await keys.enter();
      await keys.to(button(rules.versions.undo));
      await keys.enter();
      await told(shell.done["change-undone"]);
      await expect(main.getByText(said.role).first()).toBeVisible();

      // A wrong change of many says when it is done, and is undone.
      await keys.search(shell.sections.people);
      await keys.to(main.getByLabel(people.search));
      await keys.type(member.email);
      await keys.enter();
      await expect(page).toHaveURL(/search=/);
      await keys.to(main.locator("summary", { hasText: bulk.open }));
      await keys.press("Enter");
      await keys.to(main.getByLabel(bulk.marked));
      await keys.press("ArrowDown");
      await keys.to(main.getByLabel(people.role, { exact: true }).last());
      await keys.type(said.role);
      await keys.to(button(bulk.seeEffect));
      await keys.enter();
      await keys.to(button(bulk.begin(1)));
      await keys.enter();
      await told(bulk.isDone(1));
      await keys.press("Tab");
      await expect(button(bulk.undo)).toBeFocused();
      await keys.enter();
      await told(bulk.isUndone(1));
      await theirs.close();
    });
  });
}

test("refusals are filtered, and the filters saved as a view, past however long a list", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const { refusalList, shell } = english.console;
  const keys = keysOf(page);
  const main = page.getByRole("main");
  await login(context, await addMember({ roles: ["admin"] }));
  await page.goto("/admin/refusals");
  await keys.to(main.locator("summary", { hasText: refusalList.filter }));
  await keys.press("Enter");
  await keys.to(main.getByLabel(refusalList.fields.client));
  await keys.type("Kite");
  await keys.enter();
  await expect(main.getByRole("list", { name: refusalList.filters })).toBeFocused();
  await keys.press("Tab");
  await expect(main.getByRole("link", { name: refusalList.removeFilter("Browser or program: Kite") })).toBeFocused();
  await keys.press("Tab");
  await expect(main.getByRole("link", { name: refusalList.keep })).toBeFocused();
  await keys.press("Enter");
  await keys.press("Tab");
  await expect(main.getByLabel(refusalList.viewName)).toBeFocused();
  await keys.type("Kites");
  await keys.enter();
  await expect(main.getByRole("status").filter({ hasText: shell.done["view-saved"] })).toBeFocused();
  await expect(main.getByRole("link", { name: "Kites" })).toBeVisible();
});

test("the keys that go from row to row of a table can be turned off, and stay so", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const { search } = english.console;
  const keys = keysOf(page);
  const firstRole = page.getByRole("table").getByRole("link").first();
  await login(context, await addMember({ roles: ["admin"] }));
  await page.goto("/admin/roles");
  await keys.press("j");
  await expect(firstRole).toBeFocused();
  await keys.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await keys.press("Tab");
  await keys.press("Tab");
  await expect(dialog.getByRole("checkbox", { name: search.rowKeys })).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await keys.press("Space");
  await page.reload();
  await keys.press("j");
  await expect(page.locator("body")).toBeFocused();
});

test.describe("by keyboard alone, without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("who went to the content by its link stands at what happened after each form, and not at the content again", async ({
    page,
    context,
    addMember,
    login,
  }) => {
    const { roles, shell } = english.console;
    const keys = keysOf(page);
    const main = page.getByRole("main");
    await login(context, await addMember({ roles: ["admin"] }));
    await page.goto("/admin/roles/new");
    await keys.to(main.getByLabel(shell.name, { exact: true }));
    await keys.type("Member");
    await keys.enter();
    await expect(main.getByRole("alert").filter({ hasText: roles.notCreated })).toBeFocused();
    await keys.to(main.getByLabel(shell.name, { exact: true }));
    await keys.press("End");
    await keys.type(" of the press");
    await keys.enter();
    await expect(main.getByRole("status").filter({ hasText: shell.done["role-created"] })).toBeFocused();
    await keys.press("Tab");
    await expect(main.getByRole("button", { name: shell.undo })).toBeFocused();
    await keys.enter();
    await expect(main.getByRole("status").filter({ hasText: shell.done["change-undone"] })).toBeFocused();
  });
});
