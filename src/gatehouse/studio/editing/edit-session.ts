/**
 * The document that is being edited, with what was not saved yet and every step to undo or redo. Saving takes nothing away
 * from the steps: an undone step is new commands, which are saved like others.
 */
import type { Told } from "../../core/languages/say-problem.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { applyEdit, changesNothing, inverseOf, type EditCommand } from "../../core/page/edit.ts";
import { rebase, type Clash } from "../../core/page/rebase.ts";

/** What one undo takes back. */
interface Step {
  readonly forward: readonly EditCommand[];
  readonly back: readonly EditCommand[];
  /** Steps with the same name that follow each other closely become one. */
  readonly name: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type Applied = { readonly ok: true } | ({ readonly ok: false } & Told);

export interface Saved {
  readonly document: PageDocument;
  readonly version: number;
}

export interface Unsaved {
  readonly base: Saved;
  readonly commands: readonly EditCommand[];
}

/** A pause that ends a step of typing, in milliseconds. */
const pause = 1500;

/** What the server takes at once (`saveRequestSchema`). */
const mostCommands = 500;

export type EditSession = ReturnType<typeof createEditSession>;

/** @param now milliseconds since 1970 */
export function createEditSession(opened: Saved, now: () => number = Date.now) {
  let document = opened.document;
  let saved = opened;
  let pending: EditCommand[] = [];
  /** How many of the pending commands are on their way to the server. */
  let sending = 0;
  let undoSteps: Step[] = [];
  let redoSteps: Step[] = [];
  let clashes: readonly Clash[] = [];
  let lost = 0;
  let savedByName: string | null = null;
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };

  /** Applies all or nothing. */
  function run(commands: readonly EditCommand[]): { readonly step: Pick<Step, "forward" | "back"> } | Told {
    let next = document;
    const forward: EditCommand[] = [];
    const back: EditCommand[] = [];
    for (const command of commands) {
      if (changesNothing(next, command)) continue;
      const edited = applyEdit(next, command);
      if (!edited.ok) return edited;
      const inverse = inverseOf(next, command, edited.document);
      if (inverse !== null) back.unshift(inverse);
      forward.push(command);
      next = edited.document;
    }
    document = next;
    for (const command of forward) remember(command);
    return { step: { forward, back } };
  }

  /** Of several values for one path only the last is sent. */
  function remember(command: EditCommand): void {
    const last = pending.at(-1);
    const replaces =
      pending.length > sending && last?.kind === "set" && command.kind === "set" && last.path === command.path;
    if (replaces) pending = pending.with(-1, command);
    else pending = [...pending, command];
  }

  /** Takes the last step of one list and puts its reverse on the other. Steps that no longer fit are dropped. */
  function reverse(from: Step[], direction: "back" | "forward"): Step | null {
    for (let step = from.pop(); step !== undefined; step = from.pop()) {
      const done = run(step[direction]);
      if ("step" in done && done.step.forward.length > 0) {
        const { forward, back } = done.step;
        const reversed = direction === "back" ? { forward: back, back: forward } : { forward, back };
        return { ...step, ...reversed, name: undefined };
      }
    }
    return null;
  }

  return {
    get document() {
      return document;
    },
    get version() {
      return saved.version;
    },
    get canUndo() {
      return undoSteps.length > 0;
    },
    get canRedo() {
      return redoSteps.length > 0;
    },
    get isSaved() {
      return pending.length === 0;
    },
    /** Values that two people changed; theirs are in the document until a person has chosen. */
    get clashes() {
      return clashes;
    },
    /** How many changes could not be carried over. */
    get lost() {
      return lost;
    },
    /** Who saved what this was last carried over to. */
    get savedByName() {
      return savedByName;
    },
    get unsaved(): Unsaved {
      return { base: saved, commands: pending };
    },

    /** @returns how to stop listening */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /**
     * @param name steps with the same name are undone together, where no pause lies between them
     * @returns the problem where the document would not be a page any more; nothing is changed then
     */
    apply(commands: readonly EditCommand[], name?: string): Applied {
      const done = run(commands);
      if (!("step" in done)) return { ok: false, ...done };
      if (done.step.forward.length === 0) return { ok: true };
      const last = undoSteps.at(-1);
      const at = now();
      const continues = name !== undefined && last?.name === name && at - last.at < pause && redoSteps.length === 0;
      const step = continues ? joined(last, done.step) : done.step;
      undoSteps = [...(continues ? undoSteps.slice(0, -1) : undoSteps), { ...step, name, at }];
      redoSteps = [];
      changed();
      return { ok: true };
    },

    /** @returns what was changed back; nothing where there was no step */
    undo(): readonly EditCommand[] {
      const step = reverse(undoSteps, "back");
      if (step !== null) redoSteps.push(step);
      changed();
      return step?.back ?? [];
    },

    /** @returns what was changed again */
    redo(): readonly EditCommand[] {
      const step = reverse(redoSteps, "forward");
      if (step !== null) undoSteps.push(step);
      changed();
      return step?.forward ?? [];
    },

    /** What to send now; answered by `confirm`, `release` or `catchUp`. Null where all is saved. */
    takeBatch(): { readonly version: number; readonly commands: readonly EditCommand[] } | null {
      if (pending.length === 0) return null;
      sending = Math.min(pending.length, mostCommands);
      return { version: saved.version, commands: pending.slice(0, sending) };
    },

    /** The batch was saved. */
    confirm(version: number): void {
      const rest = pending.slice(sending);
      const stored = rest.length === 0 ? document : replay(saved.document, pending.slice(0, sending));
      saved = { document: stored, version };
      pending = rest;
      sending = 0;
      changed();
    },

    /** The batch was not saved, and stays pending. */
    release(): void {
      sending = 0;
      changed();
    },

    /** The document was published or saved without a change of ours. */
    isNowVersion(version: number): void {
      saved = { ...saved, version };
      changed();
    },

    /** Carries what is not saved over to what somebody else saved in the meantime. */
    catchUp(current: Saved & { readonly savedByName?: string | null }): void {
      const rebased = rebase(saved.document, current.document, pending);
      document = rebased.document;
      pending = [...rebased.commands];
      clashes = [
        ...clashes.filter(({ path }) => rebased.clashes.every((one) => one.path !== path)),
        ...rebased.clashes,
      ];
      lost += rebased.lost.length;
      saved = { document: current.document, version: current.version };
      savedByName = current.savedByName ?? null;
      sending = 0;
      changed();
    },

    /** Takes up what an earlier session could not save. */
    takeUp({ base, commands }: Unsaved): void {
      const rebased = rebase(base.document, document, commands);
      clashes = [...clashes, ...rebased.clashes];
      lost += rebased.lost.length;
      this.apply(rebased.commands);
    },

    /** Ends a clash: with my value, or with theirs, which is there already. */
    settle(path: string, choice: "mine" | "theirs"): void {
      const clash = clashes.find((one) => one.path === path);
      clashes = clashes.filter((one) => one !== clash);
      if (clash !== undefined && choice === "mine") this.apply([{ kind: "set", path, value: clash.mine }]);
      changed();
    },

    forgetLost(): void {
      lost = 0;
      changed();
    },
  };
}

function joined(earlier: Step, later: Pick<Step, "forward" | "back">): Pick<Step, "forward" | "back"> {
  const [first] = earlier.forward;
  const [next] = later.forward;
  const isSameValue =
    earlier.forward.length === 1 &&
    later.forward.length === 1 &&
    first?.kind === "set" &&
    next?.kind === "set" &&
    first.path === next.path;
  if (isSameValue) return { forward: later.forward, back: earlier.back };
  return { forward: [...earlier.forward, ...later.forward], back: [...later.back, ...earlier.back] };
}

function replay(document: PageDocument, commands: readonly EditCommand[]): PageDocument {
  return commands.reduce((current, command) => {
    const edited = applyEdit(current, command);
    return edited.ok ? edited.document : current;
  }, document);
}
