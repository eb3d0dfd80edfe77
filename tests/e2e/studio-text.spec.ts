/** Running text in the studio: typed, linked, pasted, undone, and stored as the typed tree. */
import type { Locator, Page } from "@playwright/test";
import { draftOf, expect, test } from "./fixtures.ts";

/** What Word, a web page and an attacker put on the clipboard. */
const pastedHtml = `
  <html><head><style>p { color: red }</style></head><body>
  <h2 style="font-size:20pt" onclick="fetch('/stolen')">A title</h2>
  <p class="MsoNormal">Plain and <b>bold</b><br>on a second line <a href="https://example.com/">elsewhere</a>
    <a href="javascript:top.hacked=1">run</a><img src="x" onerror="top.hacked=1"><script>top.hacked=1</script></p>
  <p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·  </span>First</p>
  <p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·  </span>Second</p>
  <ol><li>Third<ul><li>inside</li></ul></li></ol>
  <table><tr><td>Cell</td></tr></table><iframe src="javascript:top.hacked=1"></iframe><svg onload="top.hacked=1"></svg>
  </body></html>`;

async function openStudio(page: Page) {
  await page.goto("/admin/page/studio");
  const shown = page.frameLocator("iframe[title]:not([inert])");
  await expect(shown.getByRole("heading", { level: 1 })).toBeVisible();
  return shown;
}

async function paste(text: Locator, html: string) {
  await text.evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", data);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

test("running text is typed with marks, lists and links, pasted from Word without anything that runs, and undone with the rest", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
  const editorFile = "/_gatehouse/studio-text-editor.js";
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const shown = await openStudio(page);
  /** Waits until the draft holds the text: "Saved" may still stand there from the change before. */
  const expectStored = async (text: object) => {
    await page.keyboard.press("Control+s");
    const stored = async () => {
      const { document } = await draftOf(page);
      return document.blocks.findLast(({ kind }: { kind: string }) => kind === "rich-text")?.text.en;
    };
    await expect.poll(stored).toEqual(text);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  };
  expect(loaded).not.toContain(editorFile);
  await page.getByRole("button", { name: "Add a block", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^Text/ }).click();
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  const tool = (name: string) =>
    page.getByRole("toolbar", { name: "Tools for Text" }).getByRole("button", { name, exact: true });
  await tool("Bold").waitFor();
  // An empty text has a place on the page, which leads to where it is typed.
  await shown.getByText("Text: type here").click();
  await expect(text).toBeFocused();
  expect(loaded).toContain(editorFile);

  await text.click();
  await page.keyboard.type("Ask? Our ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("library");
  await expect(tool("Bold")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" helps.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- Open daily");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Hours");
  for (const _ of "Hours") await page.keyboard.press("Shift+ArrowLeft");
  // At once: a browser tells of a selection a moment after the key that made it.
  await page.keyboard.press("Control+k");
  const href = page.getByLabel("Where the link leads");
  await expect(href).toBeFocused();
  await page.keyboard.type("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Use a URL that begins with https://" })).toBeVisible();
  await href.fill("/hours");
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  const typed = [
    {
      kind: "paragraph",
      content: [
        { kind: "text", text: "Ask? Our " },
        { kind: "text", text: "library", bold: true },
        { kind: "text", text: " helps." },
      ],
    },
    {
      kind: "list",
      items: [[{ kind: "text", text: "Open daily" }], [{ kind: "link", href: "/hours", text: "Hours" }]],
    },
  ];
  await expectStored(typed);
  await expect(shown.getByRole("link", { name: "Hours" })).toHaveAttribute("href", "/hours");

  await page.keyboard.press("Control+z");
  await expect(text.getByRole("link")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(text.getByRole("link")).toHaveCount(1);

  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(text).toHaveText("");
  await paste(text, pastedHtml);
  const line = (...parts: readonly (string | object)[]) =>
    parts.map((part) => (typeof part === "string" ? { kind: "text", text: part } : part));
  await expectStored([
    { kind: "heading", level: 2, content: line("A title") },
    { kind: "paragraph", content: line("Plain and ", { kind: "text", text: "bold", bold: true }) },
    {
      kind: "paragraph",
      content: line("on a second line ", { kind: "link", href: "https://example.com/", text: "elsewhere" }, " run"),
    },
    { kind: "list", items: [line("First"), line("Second")] },
    { kind: "list", items: [line("Third")] },
    { kind: "list", items: [line("inside")] },
    { kind: "paragraph", content: line("Cell") },
  ]);
  await expect(shown.getByText("on a second line")).toBeVisible();
  expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);

  // More than the page takes is said, and is there again after something else was chosen.
  await page.keyboard.press("Control+a");
  await paste(text, "<p>One</p>".repeat(41));
  const tooMuch = page.getByRole("alert").filter({ hasText: "at most 40 paragraphs" });
  await expect(tooMuch).toBeVisible();
  await page.getByRole("navigation").getByRole("button", { name: "Heading" }).click();
  await expect(tooMuch).toHaveCount(0);
  await page.getByRole("navigation").getByRole("button", { name: "Text", exact: true }).click();
  await expect(tooMuch).toBeVisible();
  await expect(text.getByText("One")).toHaveCount(41);
  // It is not saved, and that keeps the page from being published until it is taken back.
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog");
  const finding = dialog.getByRole("button", { name: /“Text” is not saved/ });
  await expect(finding).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Publish now" })).toBeDisabled();
  await finding.click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole("button", { name: "1 field is not saved" }).click();
  await expect(text).toBeFocused();
  await page.getByRole("button", { name: "Take back the stored text: Text" }).click();
  await expect(text.getByText("on a second line")).toBeVisible();
  await expect(tooMuch).toHaveCount(0);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  // A small heading is printed at the next level of the page where no large one stands above it.
  await text.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+Alt+3");
  await expect(tool("Small heading")).toHaveAttribute("aria-pressed", "true");
  await expect(shown.getByRole("heading", { level: 2, name: "A title" })).toHaveClass("gh-small");

  await expect(text).toHaveAttribute("lang", "en");
  // The browser says that it did not run what was pasted, and has nothing else to say.
  // It also says that Playwright's own listeners for a click are not run in the sandboxed page.
  const expected = /^(?:Executing inline event handler violates|Blocked script execution in .*\/studio\/frame')/;
  expect(complaints.filter((said) => !expected.test(said))).toEqual([]);
});

test("running text is typed where it stands on the page, with the same tools, keys and undo as in its field", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const shown = await openStudio(page);
  const expectStored = async (text: object | undefined) => {
    await page.keyboard.press("Control+s");
    const stored = async () =>
      (await draftOf(page)).document.blocks.findLast(({ kind }: { kind: string }) => kind === "rich-text")?.text.en;
    await expect.poll(stored).toEqual(text);
  };
  await page.getByRole("button", { name: "Add a block", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^Text/ }).click();
  const field = page.getByRole("textbox", { name: "Text", exact: true });
  await field.pressSequentially("Ask our library. It helps.");
  await expect(shown.getByText("Ask our library. It helps.")).toBeVisible();
  await page.getByRole("navigation").getByRole("button", { name: "Heading", exact: true }).click();

  // The caret goes where the click went, on the page.
  await shown.getByText("Ask our library.").click({ position: { x: 1, y: 8 } });
  const text = shown.getByRole("textbox", { name: "Text", exact: true });
  await expect(text).toBeFocused();
  await page.keyboard.type("Questions? ");
  await expect(text).toHaveText("Questions? Ask our library. It helps.");
  await expect(field).toHaveText("Questions? Ask our library. It helps.");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- Open ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("daily");
  await page.keyboard.press("Enter");
  const tool = (name: string) =>
    page.getByRole("toolbar", { name: "Tools for Text" }).getByRole("button", { name, exact: true });
  await expect(tool("List")).toHaveAttribute("aria-pressed", "true");
  // A tool of the panel is for the text that is typed in, and leaves the caret in it.
  await tool("Italic").click();
  await expect(tool("Italic")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.type("Late");
  await expect(text.locator("em")).toHaveText("Late");
  // So does a link.
  await page.keyboard.press("Control+k");
  await page.getByLabel("Where the link leads").fill("/hours");
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await expect(text.getByRole("link", { name: "/hours" })).toBeVisible();
  const typed = [
    { kind: "paragraph", content: [{ kind: "text", text: "Questions? Ask our library. It helps." }] },
    {
      kind: "list",
      items: [
        [
          { kind: "text", text: "Open " },
          { kind: "text", text: "daily", bold: true },
        ],
        [
          { kind: "text", text: "Late", bold: true, italic: true },
          { kind: "link", href: "/hours", text: "/hours" },
        ],
      ],
    },
  ];
  await expectStored(typed);
  // The page that the server made meanwhile has not taken the text from under the caret.
  await expect(text).toBeFocused();

  await page.keyboard.press("Control+z");
  await expect(text.getByRole("link")).toHaveCount(0);
  await expect(field.getByRole("link")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(text.getByRole("link")).toHaveCount(1);

  // Emptied, it keeps its place, and what is typed there next is the text.
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expectStored(undefined);
  await expect(text).toBeFocused();
  await page.keyboard.type("New words");
  await expect(field).toHaveText("New words");
  // The question mark that opens the list of shortcuts is a letter here.
  await page.keyboard.type("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  // Escape leaves the text, as it is now.
  await page.keyboard.press("Escape");
  await expect(text).toHaveCount(0);
  await expect(shown.locator(".gh-text p")).toHaveText(["New words?"]);
  await expectStored([{ kind: "paragraph", content: [{ kind: "text", text: "New words?" }] }]);

  // So does a click into its field, and one elsewhere on the page.
  await shown.getByText("New words?").click();
  await expect(text).toBeFocused();
  await field.click();
  await expect(text).toHaveCount(0);
  await expect(field).toBeFocused();
  await shown.getByText("New words?").click();
  await expect(text).toBeFocused();
  await shown.getByRole("heading", { level: 1 }).click();
  await expect(text).toHaveCount(0);
  await expect(shown.getByText("New words?")).toBeVisible();

  // More than the page takes is said beside the field, and what was typed stays on the page until it is taken back.
  await shown.getByText("New words?").click();
  await expect(text).toBeFocused();
  await page.keyboard.press("Control+a");
  await paste(text, "<p>One</p>".repeat(41));
  await expect(page.getByRole("alert").filter({ hasText: "at most 40 paragraphs" })).toBeVisible();
  await expect(text.getByText("One")).toHaveCount(41);
  await expect(field.getByText("One")).toHaveCount(41);
  await page.getByRole("button", { name: "Take back the stored text: Text" }).click();
  await expect(text).toHaveText("New words?");
});

test("where a browser knows only the older way to find a caret, as Safari did for long, it still goes where the click went; no script asks for what the policy forbids", async ({
  page,
  context,
  addMember,
  login,
}) => {
  const violations: string[] = [];
  await page.exposeFunction("noteViolation", (said: string) => violations.push(said));
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, "caretPositionFromPoint");
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as { noteViolation?: (said: string) => void }).noteViolation?.(`${violatedDirective} ${blockedURI}`);
    });
  });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const shown = await openStudio(page);
  expect(await page.evaluate(() => "caretPositionFromPoint" in document)).toBe(false);
  await page.getByRole("button", { name: "Add a block", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^Text/ }).click();
  await page.getByRole("textbox", { name: "Text", exact: true }).pressSequentially("Ask our library.");
  await expect(shown.getByText("Ask our library.")).toBeVisible();
  await page.getByRole("navigation").getByRole("button", { name: "Heading", exact: true }).click();

  const words = shown.getByText("Ask our library.");
  const share = await words.evaluate((element) => {
    const range = element.ownerDocument.createRange();
    range.setStart(element.firstChild as Text, "Ask our ".length);
    range.setEndAfter(element.firstChild as Text);
    return 1 - range.getBoundingClientRect().width / element.getBoundingClientRect().width;
  });
  // The page is shown smaller than it is.
  const { width = 0, height = 0 } = (await words.boundingBox()) ?? {};
  await words.click({ position: { x: width * share + 1, y: height / 2 } });
  const text = shown.getByRole("textbox", { name: "Text", exact: true });
  await expect(text).toBeFocused();
  await page.keyboard.type("new ");
  await expect(text).toHaveText("Ask our new library.");
  expect(errors).toEqual([]);
  expect(violations).toEqual([]);
});

test("an explanation of several paragraphs is typed on the page: Enter begins a new one, Escape takes back", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  await page.goto("/admin/page/studio");
  await page.getByLabel("Reason", { exact: true }).selectOption("outside-hours");
  const shown = page.frameLocator("iframe[title]:not([inert])");
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText("Closed at this time");
  const paragraphs = shown.locator(".gh-explanation [data-path$='.explanation']:visible");
  const expectStored = async (text: string) => {
    await page.keyboard.press("Control+s");
    const stored = async () => {
      const { document } = await draftOf(page);
      return document.copy.en?.reasons?.["outside-hours"]?.explanation;
    };
    await expect.poll(stored).toBe(text);
  };
  const field = page.getByLabel("Explanation", { exact: true });

  await paragraphs.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("The reading room is closed.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Come back tomorrow.");
  await expect(field).toHaveValue("The reading room is closed.\n\nCome back tomorrow.");
  // Leaving the text lays its paragraphs out as visitors see them.
  await shown.getByRole("heading", { level: 1 }).click();
  await expect(paragraphs).toHaveText(["The reading room is closed.", "Come back tomorrow."]);
  await expectStored("The reading room is closed.\n\nCome back tomorrow.");

  // The caret goes where the click went, in the second paragraph too.
  await paragraphs.nth(1).click({ position: { x: 1, y: 8 } });
  await page.keyboard.type("Please ");
  await expect(paragraphs).toHaveText(["The reading room is closed. Please Come back tomorrow."]);
  await expect(field).toHaveValue("The reading room is closed.\n\nPlease Come back tomorrow.");
  await page.waitForTimeout(500);
  await expect(paragraphs).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(paragraphs).toHaveText(["The reading room is closed.", "Come back tomorrow."]);

  // In the field the same text stands on the page at once, paragraph by paragraph.
  await field.fill("One.\n\nTwo.\n\nThree.");
  await expect(paragraphs).toHaveText(["One.", "Two.", "Three."]);
  await expectStored("One.\n\nTwo.\n\nThree.");
});

test("what is typed before the tools of running text have arrived stays, and typing goes on", async ({
  page,
  context,
  addMember,
  login,
}) => {
  await login(context, await addMember({ name: "Ines Okafor", roles: ["owner"] }));
  const arrived = Promise.withResolvers<null>();
  await page.route("**/studio-text-editor.js", async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await openStudio(page);
  await page.getByRole("button", { name: "Add a block", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^Text/ }).click();
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await expect(text).toBeFocused();
  await page.keyboard.type("Ask ");
  arrived.resolve(null);
  // As soon as the text box is gone, without a pause.
  await page.waitForFunction(() => document.querySelector(".running-text [contenteditable]") !== null);
  await page.keyboard.type("the desk.");
  await expect(text).toHaveText("Ask the desk.");
});
