/** Edits in the studio: steps to undo, saving in between, and what other people save meanwhile. */
import { expect, test } from "vitest";
import type { PageDocument } from "../../../src/gatehouse/core/page/document.ts";
import { childrenOf } from "../../../src/gatehouse/core/page/block.ts";
import { duplicate, group } from "../../../src/gatehouse/core/page/block-commands.ts";
import { applyEdit, freeBlockId, valueOf, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { parseRichText } from "../../../src/gatehouse/core/page/rich-text.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { createEditSession } from "../../../src/gatehouse/studio/editing/edit-session.ts";

const heading = "copy.en.reasons.session-expired.heading";
const explanation = "copy.en.reasons.session-expired.explanation";
const set = (path: string, value: unknown): EditCommand => ({ kind: "set", path, value });

function opened(document: PageDocument = shippedDocument()) {
  let now = 0;
  const session = createEditSession({ document, version: 1 }, () => now);
  return {
    session,
    type: (path: string, value: string) => session.apply([set(path, value)], path),
    wait: (milliseconds: number) => (now += milliseconds),
    at: (path: string) => valueOf(session.document, path),
  };
}

function edited(document: PageDocument, ...commands: readonly EditCommand[]): PageDocument {
  return commands.reduce((current, command) => {
    const result = applyEdit(current, command);
    if (!result.ok) throw new Error(result.message);
    return result.document;
  }, document);
}

test("a word typed letter by letter is one step, and after a pause the next one begins", () => {
  const { session, type, wait, at } = opened();
  for (const typed of ["W", "We", "Wel", "Welc"]) {
    type(heading, typed);
    wait(100);
  }
  wait(2_000);
  type(heading, "Welcome");
  session.undo();
  expect(at(heading)).toBe("Welc");
  session.undo();
  expect(at(heading)).toBeUndefined();
  expect(session.canUndo).toBe(false);
  session.redo();
  session.redo();
  expect(at(heading)).toBe("Welcome");
});

test("typing in another field begins another step", () => {
  const { session, type, at } = opened();
  type(heading, "One");
  type(explanation, "Two");
  session.undo();
  expect(at(heading)).toBe("One");
  expect(at(explanation)).toBeUndefined();
});

test("of what is typed in one field only the last is sent", () => {
  const { session, type } = opened();
  for (const typed of ["W", "We", "Wel"]) type(heading, typed);
  expect(session.takeBatch()).toEqual({ version: 1, commands: [set(heading, "Wel")] });
});

test("what was saved can be undone, and the undoing is saved like any change", () => {
  const { session, type, at } = opened();
  type(heading, "Saved words");
  session.takeBatch();
  session.confirm(2);
  expect(session.isSaved).toBe(true);
  session.undo();
  expect(at(heading)).toBeUndefined();
  expect(session.takeBatch()).toEqual({ version: 2, commands: [set(heading, null)] });
  session.confirm(3);
  session.redo();
  expect(at(heading)).toBe("Saved words");
  expect(session.isSaved).toBe(false);
});

test("letters typed while a batch is on its way are not lost", () => {
  const { session, type, at } = opened();
  type(heading, "We");
  session.takeBatch();
  type(heading, "Welcome");
  session.confirm(2);
  expect(session.isSaved).toBe(false);
  expect(session.takeBatch()).toEqual({ version: 2, commands: [set(heading, "Welcome")] });
  session.confirm(3);
  expect(at(heading)).toBe("Welcome");
  expect(session.isSaved).toBe(true);
});

test("a batch that did not arrive is sent again with what came after it", () => {
  const { session, type } = opened();
  type(heading, "One");
  session.takeBatch();
  session.release();
  type(explanation, "Two");
  expect(session.takeBatch()?.commands).toEqual([set(heading, "One"), set(explanation, "Two")]);
});

test("a removed block comes back where it stood, with its settings", () => {
  const { session } = opened();
  session.apply([set("blocks.contact.email", "help@example.org")]);
  const before = session.document;
  session.apply([{ kind: "removeBlock", id: "contact" }]);
  expect(session.document.blocks).toHaveLength(before.blocks.length - 1);
  session.undo();
  expect(session.document).toEqual(before);
});

test("a change that would take the sign-in form away is refused, and nothing of it is done", () => {
  const { session } = opened();
  const before = session.document;
  const applied = session.apply([set("layout", "split"), { kind: "removeBlock", id: "sign-in" }]);
  expect(applied).toMatchObject({ ok: false });
  expect(session.document).toBe(before);
  expect(session.canUndo).toBe(false);
  expect(session.isSaved).toBe(true);
});

test("two people change different things: both stay, and mine can still be undone", () => {
  const { session, type, at } = opened();
  type(heading, "Mine");
  session.takeBatch();
  session.catchUp({ document: edited(shippedDocument(), set("layout", "open")), version: 7 });
  expect(session.document.layout).toBe("open");
  expect(at(heading)).toBe("Mine");
  expect(session.clashes).toEqual([]);
  expect(session.takeBatch()).toEqual({ version: 7, commands: [set(heading, "Mine")] });
  session.undo();
  expect(at(heading)).toBeUndefined();
  expect(session.document.layout).toBe("open");
});

test("two people change the same text: theirs stands until a person chooses", () => {
  const { session, type, at } = opened();
  type(heading, "Mine");
  session.takeBatch();
  session.catchUp({ document: edited(shippedDocument(), set(heading, "Theirs")), version: 2 });
  expect(at(heading)).toBe("Theirs");
  expect(session.clashes).toEqual([{ path: heading, mine: "Mine", theirs: "Theirs" }]);
  session.settle(heading, "mine");
  expect(session.clashes).toEqual([]);
  expect(at(heading)).toBe("Mine");
  expect(session.takeBatch()).toEqual({ version: 2, commands: [set(heading, "Mine")] });
});

test("two people add a block of one kind, a copy and a link at once: all stay, each with its own settings", () => {
  const base = shippedDocument();
  const add = (mark: string, document = base): readonly EditCommand[] => {
    const id = freeBlockId(document, "rich-text", mark);
    const text = parseRichText(`Words of ${mark}`);
    const links = [{ id: `link-${mark}`, label: { en: mark }, href: `/${mark}` }];
    const added: EditCommand[] = [{ kind: "addBlock", block: "rich-text", id }, set(`blocks.${id}.text.en`, text)];
    const done = edited(document, ...added);
    return [...added, ...(duplicate(done, id, mark) ?? []), set("blocks.support-links.links", links)];
  };
  const { session, at } = opened(base);
  session.apply(add("mine"));
  session.catchUp({ document: edited(base, ...add("theirs")), version: 2 });
  expect([session.clashes, session.lost]).toEqual([[], 0]);
  const texts = session.document.blocks.flatMap((block) => (block.kind === "rich-text" ? [block.text["en"]] : []));
  const [mine, theirs] = [parseRichText("Words of mine"), parseRichText("Words of theirs")];
  expect(texts).toHaveLength(4);
  expect(texts).toEqual(expect.arrayContaining([mine, mine, theirs, theirs]));
  expect(at("blocks.support-links.links")).toMatchObject([{ href: "/theirs" }, { href: "/mine" }]);
});

test("a block that is put into a new group stays in it, when somebody else made one, too", () => {
  const base = shippedDocument();
  const { session } = opened(base);
  session.apply(group(base, "contact", "mine") ?? []);
  session.catchUp({ document: edited(base, ...(group(base, "next-steps", "theirs") ?? [])), version: 2 });
  const groups = session.document.blocks.filter(({ kind }) => kind === "group");
  expect(groups.map(childrenOf).map(([child]) => child?.id)).toEqual(expect.arrayContaining(["contact", "next-steps"]));
});

test("a change of a block that somebody removed is counted as lost", () => {
  const { session } = opened();
  session.apply([set("blocks.contact.email", "help@example.org")]);
  session.catchUp({ document: edited(shippedDocument(), { kind: "removeBlock", id: "contact" }), version: 2 });
  expect(session.lost).toBe(1);
  expect(session.isSaved).toBe(true);
});

test("work of an earlier session is carried over to what was saved since", () => {
  const earlier = opened();
  earlier.type(heading, "From before the crash");
  const { session, at } = opened(edited(shippedDocument(), set("layout", "open")));
  session.takeUp(earlier.session.unsaved);
  expect(at(heading)).toBe("From before the crash");
  expect(session.document.layout).toBe("open");
  session.undo();
  expect(at(heading)).toBeUndefined();
});

test("a step that is undone or redone says what it changed", () => {
  const { session, type } = opened();
  type(heading, "Welcome");
  expect(session.undo()).toEqual([set(heading, null)]);
  expect(session.redo()).toEqual([set(heading, "Welcome")]);
  expect(session.redo()).toEqual([]);
});
