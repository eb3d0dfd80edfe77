/** Keeps what is not saved in the browser, and saves as soon as a lost connection is back. */
import type { Autosave } from "./autosave.ts";
import type { EditSession } from "./edit-session.ts";
import { keep, keyOf } from "./kept-work.ts";
import { newMark } from "./new-mark.ts";

/** Of this tab; a lock of that name is held as long as it is open. */
const key = keyOf(location.pathname, newMark());

/** Writing a large document at every key press would be felt. */
const betweenWrites = 250;

/** @returns how to stop */
export function keepWork(session: EditSession, autosave: Autosave): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    keep(localStorage, key, session.unsaved, Date.now());
  };
  const stopListening = session.subscribe(() => (timer ??= setTimeout(write, betweenWrites)));
  const online = () => void autosave.saveNow();
  const hidden = () => {
    write();
    if (!session.isSaved && autosave.state === "unsaved") void autosave.saveNow();
  };
  const leave = (event: BeforeUnloadEvent) => {
    write();
    if (!session.isSaved) event.preventDefault();
  };
  void navigator.locks?.request(key, () => new Promise(() => undefined));
  addEventListener("online", online);
  addEventListener("pagehide", hidden);
  addEventListener("beforeunload", leave);
  return () => {
    stopListening();
    clearTimeout(timer);
    removeEventListener("online", online);
    removeEventListener("pagehide", hidden);
    removeEventListener("beforeunload", leave);
  };
}

/** Keys of the tabs that are open; where the browser cannot tell, only of this one. */
export async function openTabs(): Promise<readonly string[]> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return [key, ...held.flatMap(({ name }) => name ?? [])];
}
