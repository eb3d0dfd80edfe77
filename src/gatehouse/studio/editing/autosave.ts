/** Saves by itself, a moment after the last change, and says how that goes. One request is on its way at a time. */
import type { EditSession } from "./edit-session.ts";
import type { SaveAnswer } from "../server/studio-server.ts";

export type SaveState =
  | "saved"
  | "unsaved"
  | "saving"
  /** There is no network; tries again by itself. */
  | "offline"
  /** Somebody else changed the same values. */
  | "conflict"
  /** The session ended; after signing in, `saveNow` goes on. */
  | "signed-out"
  /** The server did not take the changes; what it said is in `message`. */
  | "refused";

export interface Clock {
  /** Calls later, after milliseconds; returns how to prevent that. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

const afterLastChange = 800;
const betweenTries = 5_000;

export type Autosave = ReturnType<typeof createAutosave>;

/**
 * @param save sends a batch; never rejects
 * @param changed called when state or message has changed
 */
export function createAutosave(
  session: EditSession,
  save: (batch: NonNullable<ReturnType<EditSession["takeBatch"]>>) => Promise<SaveAnswer>,
  { after }: Clock,
  changed: () => void,
) {
  let state: SaveState = "saved";
  let message = "";
  let cancel: () => void = () => undefined;
  let underWay: Promise<void> | null = null;

  const become = (next: SaveState, why = "") => {
    state = next;
    message = why;
    changed();
  };
  const schedule = (milliseconds: number) => {
    cancel();
    cancel = after(milliseconds, () => void saveNow());
  };

  session.subscribe(() => {
    if (underWay !== null) return;
    if (session.isSaved) return become(session.clashes.length > 0 ? "conflict" : "saved");
    // Without a session or a network every change would only fail again.
    if (state !== "signed-out" && state !== "offline") {
      become(session.clashes.length > 0 ? "conflict" : "unsaved");
      schedule(afterLastChange);
    }
  });

  async function sendAll(): Promise<void> {
    for (let batch = session.takeBatch(); batch !== null; batch = session.takeBatch()) {
      become("saving");
      const answer = await save(batch);
      if (answer.ok) {
        session.confirm(answer.version);
        continue;
      }
      if (answer.why === "conflict") {
        session.catchUp(answer.current);
        if (session.clashes.length > 0) break;
        continue;
      }
      session.release();
      become(answer.why, answer.message);
      if (answer.why === "offline") schedule(betweenTries);
      return;
    }
    become(session.clashes.length > 0 ? "conflict" : "saved");
  }

  async function saveNow(): Promise<void> {
    cancel();
    underWay ??= sendAll().finally(() => {
      underWay = null;
      changed();
    });
    await underWay;
  }

  return {
    get state() {
      return state;
    },
    get message() {
      return message;
    },
    /** Ends when all is saved, or when saving failed. */
    saveNow,
    /** Before an answer to another call: the session has ended. */
    signedOut: () => become("signed-out"),
  };
}
