/** What the dialog that publishes holds while the owner goes to a finding and comes back, or signs in again. */
import type { ScheduledResponse } from "../../core/page/studio-publishing.ts";
import type { Editor } from "../editor.svelte.ts";
import type { Conflict, Failed } from "../server/studio-server.ts";
import { PageChecks, type Found } from "./page-checks.svelte.ts";

export type Outcome =
  | { readonly kind: "published"; readonly revision: number; readonly at: number }
  | { readonly kind: "scheduled"; readonly at: number }
  | { readonly kind: "undone"; readonly revision: number }
  | { readonly kind: "unscheduled" };

export class Publishing {
  readonly #editor: Editor;
  readonly checks: PageChecks;
  note = $state("");
  when = $state<"now" | "later">("now");
  /** As the browser's field for date and time gives it. */
  at = $state("");
  isBusy = $state(false);
  problem = $state("");
  /** What waits for its moment; undefined until the server has told. */
  scheduled = $state.raw<ScheduledResponse | null | undefined>();
  outcome = $state.raw<Outcome | null>(null);
  /** The finding that the owner went to, until they are back. */
  visited = $state.raw<Found | null>(null);

  constructor(editor: Editor) {
    this.#editor = editor;
    this.checks = new PageChecks(editor);
  }

  get #words() {
    return this.#editor.data.words.studioPublishing;
  }

  /** When the dialog opens. @returns whether all is saved, so that it can be compared */
  async open(): Promise<boolean> {
    this.problem = "";
    this.outcome = null;
    this.visited = null;
    void this.checks.start();
    const isSaved = await this.#saveAll();
    await this.readSchedule();
    return isSaved;
  }

  async readSchedule(): Promise<void> {
    const answer = await this.#editor.server.history();
    if (answer.ok) this.scheduled = answer.scheduled;
    else this.problem ||= this.#editor.failed(answer);
  }

  /** Of the time that was chosen; null where there is none. */
  get moment(): number | null {
    // Without an offset it is the time of this device (ECMA-262, 21.4.1.32).
    const at = Date.parse(this.at);
    return Number.isNaN(at) ? null : at;
  }

  async send(): Promise<void> {
    if (this.isBusy || this.checks.errors.length > 0) return;
    const at = this.when === "later" ? this.moment : null;
    if (this.when === "later" && at === null) return void (this.problem = this.#words.atMissing);
    if (at !== null && at <= Date.now()) return void (this.problem = this.#words.atPast);
    await this.#once(async () => {
      if (!(await this.#saveAll())) return;
      await (at === null ? this.#publish() : this.#schedule(at));
    });
  }

  async #publish(): Promise<void> {
    const { server, session } = this.#editor;
    const answer = await server.publish(session.version, this.note.trim());
    if (!answer.ok) return this.#fail(answer);
    this.#isLive(answer, answer.version);
    this.outcome = { kind: "published", revision: answer.number, at: Date.now() };
    this.note = "";
  }

  async #schedule(at: number): Promise<void> {
    const { server, session } = this.#editor;
    const answer = await server.schedule(session.version, at, this.note.trim());
    if (!answer.ok) return this.#fail(answer);
    await this.readSchedule();
    this.outcome = { kind: "scheduled", at: answer.at };
    this.note = "";
  }

  /** Visitors see the page before again; the draft stays, with all that was typed meanwhile. */
  async undo(revision: number): Promise<void> {
    await this.#once(async () => {
      const { server, session } = this.#editor;
      if (!(await this.#saveAll())) return;
      let answer = await server.undoPublishing(revision, session.version);
      // Somebody else saved: that does not stand against it.
      for (let tries = 0; tries < 3 && !answer.ok && answer.why === "conflict"; tries += 1) {
        session.catchUp(answer.current);
        answer = await server.undoPublishing(revision, session.version);
      }
      if (!answer.ok) return this.#fail(answer);
      this.#isLive(answer, null);
      this.outcome = { kind: "undone", revision: answer.number };
    });
  }

  /** @param id of the page that the owner saw */
  async unschedule(id: string): Promise<void> {
    await this.#once(async () => {
      const answer = await this.#editor.server.unschedule(id);
      if (!answer.ok) this.problem = this.#editor.failed(answer);
      await this.readSchedule();
      if (answer.ok && this.outcome?.kind === "scheduled") this.outcome = { kind: "unscheduled" };
    });
  }

  #isLive({ number, version }: { readonly number: number; readonly version: number }, published: number | null): void {
    this.#editor.session.isNowVersion(version);
    this.#editor.liveRevision = number;
    this.#editor.publishedVersion = published;
  }

  async #saveAll(): Promise<boolean> {
    const { autosave, session } = this.#editor;
    await autosave.saveNow();
    if (!session.isSaved) this.problem = this.#editor.saveMessage || this.#editor.words.saveStates[autosave.state];
    return session.isSaved;
  }

  #fail(answer: Failed | Conflict): void {
    if (answer.why === "conflict") {
      this.#editor.session.catchUp(answer.current);
      this.problem = this.#editor.words.changedMeanwhile;
      void this.checks.start();
    } else this.problem = this.#editor.failed(answer);
  }

  async #once(act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.problem = "";
    try {
      await act();
    } finally {
      this.isBusy = false;
    }
  }
}
