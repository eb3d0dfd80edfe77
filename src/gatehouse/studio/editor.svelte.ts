/** What the parts of the studio share: the document, what is shown of it, and what is chosen. */
import { getContext, setContext } from "svelte";
import { createSubscriber } from "svelte/reactivity";
import type { Sayable } from "../core/languages/message.ts";
import { problem, type Problem } from "../core/languages/problem.ts";
import { sayProblem } from "../core/languages/say-problem.ts";
import { fill } from "../core/languages/fill.ts";
import { inPlural, type PluralForms } from "../core/languages/plural.ts";
import { withCapital } from "../core/languages/letters.ts";
import type { EditCommand } from "../core/page/edit.ts";
import { changesLook } from "../core/page/look.ts";
import { findBlock } from "../core/page/block-tree.ts";
import type { AnyBlockKind, Block } from "../core/page/block.ts";
import { fieldsOfBlock, problemWithOwnBlock } from "../core/page/block-settings.ts";
import { blockWords, fieldWordsOf } from "../core/languages/block-words.ts";
import type { FieldWords } from "../core/languages/en/block-fields.ts";
import type { Field } from "../core/blocks/field.ts";
import type { Placeholders } from "../core/page/placeholders.ts";
import type { RichText } from "../core/page/rich-text.ts";
import type { DraftResponse, PageVariant, StudioData } from "../core/page/studio.ts";
import type { ShownPage } from "../core/page/studio-publishing.ts";
import { reasonIn, situationFor } from "../core/page/situation.ts";
import type { Reason } from "../core/refusal/reason.ts";
import type { Mode } from "../core/theme/tokens.ts";
import { createAutosave, type Clock } from "./editing/autosave.ts";
import { localeOf } from "../core/page/language.ts";
import { createEditSession, type Applied } from "./editing/edit-session.ts";
import { printedText } from "./editing/printed-text.ts";
import { RefusedTexts } from "./editing/refused-texts.svelte.ts";
import type { Target } from "./editing/target.ts";
import type { Caret } from "./frame/page-frame.ts";
import { Publishing } from "./publishing/publishing.svelte.ts";
import { StudioPictures } from "./pictures/studio-pictures.svelte.ts";
import { studioServer, type Failed } from "./server/studio-server.ts";

export const panels = ["block", "look", "words", "languages", "history"] as const;
export type Panel = (typeof panels)[number];
export type Dialog = "publish" | "compare" | "shortcuts" | "search" | "add" | "signed-out" | "clash" | "match";

const clock: Clock = {
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A setting of a block, and what it is called. */
interface BlockFieldOf {
  readonly name: string;
  readonly field: Field;
  readonly about: FieldWords;
}

export const widths = [390, 768, 1280] as const;

export class Editor {
  readonly data: StudioData;
  readonly session;
  readonly server;
  readonly autosave;
  readonly pictures: StudioPictures;
  readonly #follow: () => void;
  /** Of the reader's language, once they are there; English speaks until then. */
  #problems: Readonly<Record<string, Sayable>> | undefined;

  variant = $state.raw<PageVariant>() as PageVariant;
  mode = $state<Mode>("light");
  width = $state<number>(1280);
  panel = $state<Panel>("block");
  chosenId = $state<string | null>(null);
  hoveredId = $state<string | null>(null);
  #dialog = $state<Dialog | null>(null);
  /** Open when the session ended; opened again after signing in. */
  #interrupted: Dialog | null = null;
  /** Into which block the dialog adds; null for the page. */
  addInto = $state<string | null>(null);
  #notice = $state("");
  /** Whether the notice says what the last step was. */
  #isOfStep = false;
  /** Whether the notice is of a step that one may want to take back at once. */
  isUndoOffered = $state(false);
  #targetKind = $state<Target["kind"]>("site");
  /** Of the published page. */
  liveRevision = $state(0);
  /** Version of the draft that visitors see; null where they see another page. */
  publishedVersion = $state<number | null>(null);

  readonly publishing: Publishing;
  /** What the dialog that compares two pages begins with. */
  compared: { before: ShownPage; after: ShownPage } = { before: 1, after: "draft" };

  /** Where running text was clicked on the page: there it is typed. */
  caret = $state.raw<(Caret & { readonly path: string }) | null>(null);

  /** Puts a text into the page that is shown; set by the view of the page. */
  shownText: (path: string, text: string) => void = () => undefined;
  /** The same for running text. */
  shownRichText: (path: string, text: RichText) => void = () => undefined;
  /** Gives the element of running text away, to be typed in; null where the page does not show it. Set by the view too. */
  openTextOnPage: (path: string, left: () => void) => HTMLElement | null = () => null;
  /** The text is typed on the page no longer. */
  leaveTextOnPage: (text: RichText) => void = () => undefined;
  /** The page that was made last, and what placeholders stand for on it. */
  printed = $state.raw<{ readonly variant: PageVariant; readonly values: Placeholders } | null>(null);
  /** What was typed into fields and the page does not take. */
  readonly refused = new RefusedTexts(() => this.document);

  constructor(data: StudioData) {
    this.data = data;
    this.session = createEditSession(data.draft);
    this.server = studioServer(`${data.paths.page}/studio`);
    let update: () => void = () => undefined;
    this.autosave = createAutosave(
      this.session,
      async (batch) => {
        const answer = await this.server.save(batch);
        if (!answer.ok && answer.why === "conflict") this.#noticePublished(answer.current);
        return answer;
      },
      clock,
      () => update(),
    );
    this.#follow = createSubscriber((next) => {
      update = next;
      return this.session.subscribe(next);
    });
    this.pictures = new StudioPictures(data.paths.console);
    this.publishing = new Publishing(this);
    this.liveRevision = data.draft.liveRevision;
    this.publishedVersion = data.draft.differs ? null : data.draft.version;
    if (data.language === "de") void this.#loadGerman();
    this.variant = {
      reason: "no-credentials",
      section: null,
      language: data.draft.document.languages[0] ?? "en",
      state: "empty",
    };
  }

  async #loadGerman(): Promise<void> {
    try {
      const script = (await import(/* @vite-ignore */ this.data.paths.german)) as typeof import("./german.ts");
      this.#problems = script.problems;
    } catch {
      // Without a network English goes on.
    }
  }

  get words() {
    return this.data.words.studio;
  }
  /** Said in the bar, and read aloud. */
  get notice() {
    return this.#notice;
  }
  set notice(next) {
    this.#notice = next;
    this.#isOfStep = false;
    this.isUndoOffered = false;
  }
  /** Says what the last step was, until the next one. */
  noticeStep(text: string): void {
    this.notice = text;
    this.#isOfStep = true;
  }
  /** Says that a block was removed, with the way back. */
  noticeRemoved(label: string): void {
    this.noticeStep(this.say(this.words.removed, { block: label }));
    this.isUndoOffered = true;
  }
  get dialog() {
    return this.#dialog;
  }
  set dialog(next) {
    if (next === "signed-out" && this.#dialog !== "signed-out") this.#interrupted = this.#dialog;
    this.#dialog = next;
  }
  closeDialog(): void {
    this.#dialog = this.#dialog === "signed-out" ? this.#interrupted : null;
    this.#interrupted = null;
  }
  get document() {
    this.#follow();
    return this.session.document;
  }
  get canUndo() {
    this.#follow();
    return this.session.canUndo;
  }
  get canRedo() {
    this.#follow();
    return this.session.canRedo;
  }
  get clashes() {
    this.#follow();
    return this.session.clashes;
  }
  get lost() {
    this.#follow();
    return this.session.lost;
  }
  get saveState() {
    this.#follow();
    return this.autosave.state;
  }
  get saveMessage() {
    this.#follow();
    return this.autosave.message;
  }
  get mayEdit() {
    return this.data.rights.mayEdit;
  }
  /** The look takes a permission of its own. */
  get mayChangeLook() {
    return this.mayEdit && this.data.rights.mayChangeLook;
  }
  get isPublished() {
    this.#follow();
    return this.session.isSaved && this.session.version === this.publishedVersion;
  }

  /** What placeholders stand for on the page that is shown; null until it was made. */
  get values(): Placeholders | null {
    return this.printed?.variant === this.variant ? this.printed.values : null;
  }

  get chosen(): Block | undefined {
    return this.chosenId === null ? undefined : findBlock(this.document.blocks, this.chosenId);
  }

  /** For whom settings of blocks and the look are changed. What the page does not show falls back to everywhere. */
  get target(): Target {
    const { reason, section } = this.variant;
    if (this.#targetKind === "reason" && reason !== "sign-in") return { kind: "reason", reason };
    if (this.#targetKind === "section" && section !== null) return { kind: "section", section };
    return { kind: "site" };
  }
  set target({ kind }: Pick<Target, "kind">) {
    this.#targetKind = kind;
  }

  reasonLabel(reason: Reason | "sign-in"): string {
    if (reason === "sign-in") return this.words.signInPage;
    return this.data.reasons.find(({ id }) => id === reason)?.label ?? reason;
  }
  sectionLabel(section: string): string {
    return withCapital(this.data.sections.find(({ id }) => id === section)?.label ?? section);
  }
  /** What a kind of block is called, and what it is for. */
  blockWords(kind: AnyBlockKind): { readonly label: string; readonly purpose: string } {
    return blockWords(this.data.words, kind, this.data.blocks, this.data.language);
  }
  blockLabel({ kind }: Pick<Block, "kind">): string {
    return this.blockWords(kind).label;
  }
  /** The settings of a block, each with its words. */
  blockFields({ kind }: Pick<Block, "kind">): readonly BlockFieldOf[] {
    const words = fieldWordsOf(this.data.words, kind, this.data.blocks, this.data.language);
    return Object.entries(fieldsOfBlock(kind, this.data.blocks)).map(([name, field]) => ({
      name,
      field,
      about: words[name] ?? { label: name },
    }));
  }
  sayProblem(why: Problem): string {
    return sayProblem(why, this.#problems);
  }
  /** A sentence that differs by a number. */
  sayCount(count: number, forms: PluralForms): string {
    const { language } = this.data;
    const numbers = { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
    return inPlural(numbers, count, forms);
  }
  say(text: string, values: Readonly<Record<string, string | number>>): string {
    return fill(text, values);
  }

  apply(commands: readonly EditCommand[], name?: string): Applied {
    if (!this.mayEdit) return { ok: true };
    if (!this.mayChangeLook && commands.some(changesLook)) {
      const permission = { id: "page:theme", label: this.words.look };
      return { ok: false, problem: problem("not-permitted", { permission }), message: this.words.lookReadOnly };
    }
    for (const command of commands) {
      const wrong = problemWithOwnBlock(this.document, command, this.data.blocks);
      if (wrong !== null) return { ok: false, problem: wrong, message: this.sayProblem(wrong) };
    }
    const applied = this.session.apply(commands, name);
    if (!applied.ok) return { ...applied, message: this.sayProblem(applied.problem) };
    for (const command of commands) this.#showText(command);
    this.refused.forgetReplaced();
    if (this.#isOfStep) this.notice = "";
    return applied;
  }
  /** A plain text stands on the page at once, and not only when the server has made the page anew. */
  #showText(command: EditCommand): void {
    if (command.kind !== "set") return;
    const { path, value } = command;
    if (isRichText(path, value)) return this.shownRichText(path, value);
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    texts.forEach((text, index) => {
      const shown = typeof text === "string" ? printedText(path, text, this.values) : null;
      if (shown !== null) this.shownText(Array.isArray(value) ? `${path}.${index}` : path, shown);
    });
  }
  /** A change of one value; typing in one field is one step to undo. */
  set(path: string, value: unknown): Applied {
    return this.apply([{ kind: "set", path, value }], path);
  }
  /** @returns whether it was done; what stood against it is said in the bar */
  run(commands: readonly EditCommand[]): boolean {
    const applied = this.apply(commands);
    if (!applied.ok) this.notice = applied.message;
    return applied.ok;
  }

  /** Somebody else published, or took a published page back, while this studio was open. */
  #noticePublished({ liveRevision, savedByName, differs, version }: DraftResponse): void {
    if (liveRevision === this.liveRevision) return;
    this.liveRevision = liveRevision;
    this.publishedVersion = differs ? null : version;
    const person = savedByName ?? this.words.someone;
    this.notice = this.say(this.data.words.studioPublishing.publishedMeanwhile, { person, revision: liveRevision });
  }
  /** What went wrong with a call, in words; a session that is over asks for a new one first. */
  failed({ why, message }: Failed): string {
    if (why === "signed-out") this.dialog = "signed-out";
    return message || this.words.saveStates[why];
  }
  /** A moment in the reader's language and time zone. @param at milliseconds since 1970 */
  moment(at: number): string {
    return new Intl.DateTimeFormat(localeOf(this.data.language), { dateStyle: "medium", timeStyle: "short" }).format(
      at,
    );
  }

  choose(id: string | null): void {
    this.chosenId = id;
    this.panel = "block";
  }
  /** A situation that cannot occur with the reason gives way to the usual one; a wrong password has a reason of its own. */
  show(change: Partial<PageVariant>): void {
    const next = { ...this.variant, ...change };
    const situation = situationFor(next.reason, next.state);
    const reason = reasonIn(situation, next.reason);
    this.variant = { ...next, reason, state: situationFor(reason, situation) };
  }
}

/** The schema has taken the value, so its path tells what it is. */
const isRichText = (path: string, value: unknown): value is RichText =>
  Array.isArray(value) && /^blocks\.[^.]+\.[^.]+\.[^.]+$/.test(path);

/** A row of the tree that moves is put into the document anew, and loses the focus by that. */
export function keepFocus(change: () => void): void {
  const id = document.activeElement?.id ?? "";
  change();
  requestAnimationFrame(() => {
    if (id !== "" && document.activeElement === document.body) document.getElementById(id)?.focus();
  });
}

const key = Symbol("editor");

export function provideEditor(editor: Editor): void {
  setContext(key, editor);
}
export function useEditor(): Editor {
  return getContext<Editor>(key);
}
