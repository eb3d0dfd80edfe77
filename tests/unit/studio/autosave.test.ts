/** Saving by itself: when it happens, and what it says when it does not work. */
import { expect, test, vi } from "vitest";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { createAutosave } from "../../../src/gatehouse/studio/editing/autosave.ts";
import { createEditSession } from "../../../src/gatehouse/studio/editing/edit-session.ts";
import type { SaveAnswer } from "../../../src/gatehouse/studio/server/studio-server.ts";

const heading = "copy.en.reasons.session-expired.heading";

function opened(answers: SaveAnswer[]) {
  const timers = new Map<() => void, number>();
  const session = createEditSession({ document: shippedDocument(), version: 1 }, () => 0);
  const save = vi.fn((_batch: unknown) => Promise.resolve(answers.shift() ?? ({ ok: true, version: 99 } as const)));
  const after = (milliseconds: number, call: () => void) => {
    timers.set(call, milliseconds);
    return () => void timers.delete(call);
  };
  const autosave = createAutosave(session, save, { after }, () => undefined);
  const type = (text: string) => session.apply([{ kind: "set", path: heading, value: text }], heading);
  return { session, autosave, save, timers, type };
}

test("typing sets one timer anew with every letter, and says that something is not saved", () => {
  const { autosave, timers, type } = opened([]);
  type("O");
  type("On");
  type("One");
  expect([...timers.values()]).toEqual([800]);
  expect(autosave.state).toBe("unsaved");
});

test("what is typed while saving is saved next, and only then it is saved", async () => {
  const { session, autosave, save, type } = opened([{ ok: true, version: 2 }]);
  type("One");
  const saving = autosave.saveNow();
  expect(autosave.state).toBe("saving");
  type("One and two");
  await saving;
  expect(save.mock.calls.map(([batch]) => batch)).toMatchObject([{ version: 1 }, { version: 2 }]);
  expect(autosave.state).toBe("saved");
  expect(session.isSaved).toBe(true);
});

test("without a network the work stays, and it is tried again", async () => {
  const { session, autosave, timers, type } = opened([{ ok: false, why: "offline", message: "" }]);
  type("One");
  await autosave.saveNow();
  expect(autosave.state).toBe("offline");
  expect([...timers.values()]).toEqual([5_000]);
  type("One more");
  expect(session.isSaved).toBe(false);
  await autosave.saveNow();
  expect(autosave.state).toBe("saved");
});

test("after the session ended nothing is sent until a person has signed in", async () => {
  const { autosave, save, timers, type } = opened([{ ok: false, why: "signed-out", message: "" }]);
  type("One");
  await autosave.saveNow();
  type("One more");
  expect(autosave.state).toBe("signed-out");
  expect(timers.size).toBe(0);
  await autosave.saveNow();
  expect(save).toHaveBeenCalledTimes(2);
  expect(autosave.state).toBe("saved");
});

test("changes of different things by two people are saved without a question", async () => {
  const current = {
    document: { ...shippedDocument(), layout: "open" as const },
    version: 5,
    savedByName: "Tomas Brandt",
    savedAt: 0,
    liveRevision: 1,
    differs: true,
  };
  const { session, autosave, save, type } = opened([{ ok: false, why: "conflict", message: "", current }]);
  type("Mine");
  await autosave.saveNow();
  expect(save).toHaveBeenLastCalledWith({ version: 5, commands: [{ kind: "set", path: heading, value: "Mine" }] });
  expect(autosave.state).toBe("saved");
  expect(session.document.layout).toBe("open");
});

test("what the server does not take is said in its words, and stays", async () => {
  const { session, autosave, type } = opened([{ ok: false, why: "refused", message: "Too long." }]);
  type("One");
  await autosave.saveNow();
  expect([autosave.state, autosave.message]).toEqual(["refused", "Too long."]);
  expect(session.isSaved).toBe(false);
});
