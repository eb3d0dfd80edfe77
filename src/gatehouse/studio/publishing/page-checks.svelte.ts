/** The check before publishing: what the server finds on every page, then what measuring some of them shows. */
import { withoutRepetitionsOf } from "./found.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { SaidFinding } from "../../core/page/studio-checks.ts";
import type { Mode } from "../../core/theme/tokens.ts";
import type { Editor } from "../editor.svelte.ts";
import { fixMode } from "../frame/page-frame.ts";
import { readPage } from "../frame/read-page.ts";
import { variantsToMeasure, type MeasuredVariant } from "./variants-to-measure.ts";
import { troublesIn } from "./measure-page.ts";

export interface Found extends Pick<SaidFinding, "level" | "text" | "variant" | "path"> {
  /** Of what the server found. */
  readonly code?: string;
  /** Id of the block it is about, where no path tells. */
  readonly block?: string | null;
  /** Where it was measured: of the page's width, and of the sign-in form. */
  readonly width?: number;
  readonly state?: MeasuredVariant["state"];
  /** Takes back the stored text, where what was typed is not saved. */
  readonly discard?: () => void;
}

const widths = [390, 1280] as const;
const modes: readonly Mode[] = ["light", "dark"];
/** Milliseconds to wait for typefaces, which change how wide a text is. */
const fontsWithin = 1_000;

export class PageChecks {
  readonly #editor: Editor;
  found = $state.raw<readonly Found[]>([]);
  stage = $state<"none" | "server" | "measuring" | "done" | "skipped" | "failed">("none");
  done = $state(0);
  total = $state(0);
  /** How many pages were checked, and how many of them were measured besides. */
  printed = $state(0);
  measured = $state(0);
  /** What was checked; null while nothing was. */
  #document: PageDocument | null = null;
  /** A check that is no longer wanted sees another number here. */
  #run = 0;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** What was typed and is not saved is an error too: published, visitors would read the text before. */
  get errors(): readonly Found[] {
    return [...this.#unsaved, ...this.found.filter(({ level }) => level === "error")];
  }
  get #unsaved(): readonly Found[] {
    const { refused, data } = this.#editor;
    return refused.all.map(({ path, label, message }) => ({
      level: "error",
      text: this.#editor.say(data.words.studioPublishing.fieldNotSaved, { field: label, message }),
      path,
      variant: null,
      discard: () => refused.discard(path),
    }));
  }
  get warnings(): readonly Found[] {
    return this.found.filter(({ level }) => level === "warning");
  }
  get isRunning(): boolean {
    return this.stage === "server" || this.stage === "measuring";
  }

  /** Does nothing where this very document was checked. */
  async start(again = false): Promise<void> {
    const { document } = this.#editor;
    if (!again && this.#document === document && (this.isRunning || this.stage === "done")) return;
    this.#run += 1;
    const run = this.#run;
    this.#document = document;
    this.found = [];
    this.stage = "server";
    this.done = this.total = this.printed = this.measured = 0;
    if (!(await this.#askServer(document, run))) return;
    if (run !== this.#run) return;
    this.stage = "measuring";
    const isDone = await this.#measure(document, run);
    if (run === this.#run) this.stage = isDone ? "done" : "failed";
  }

  /** Ends measuring; what the server has to say is waited for, because it keeps a page from being published. */
  skip(): void {
    if (this.stage !== "measuring") return;
    this.#run += 1;
    this.stage = "skipped";
  }

  async #askServer(document: PageDocument, run: number): Promise<boolean> {
    for (let from = 0, total = 1; from < total;) {
      const answer = await this.#editor.server.check(document, from);
      if (run !== this.#run) return false;
      if (!answer.ok) {
        this.#editor.failed(answer);
        this.stage = "failed";
        return false;
      }
      this.found = withoutRepetitionsOf([...this.found, ...answer.findings]);
      from = this.done = answer.done;
      total = this.total = this.printed = answer.total;
    }
    return true;
  }

  async #measure(document: PageDocument, run: number): Promise<boolean> {
    const { data, server } = this.#editor;
    const variants = variantsToMeasure(
      document,
      data.sections.map(({ id }) => id),
    );
    this.done = 0;
    this.total = variants.length;
    const frame = await openFrame(`${data.paths.page}/studio/frame`);
    const print = (variant: MeasuredVariant | undefined) =>
      variant === undefined ? null : server.preview(document, variant);
    try {
      let printing = print(variants[0]);
      for (const [at, { state, ...variant }] of variants.entries()) {
        const answer = await printing;
        if (answer === null) return true;
        // The server prints the next page while this one is measured.
        printing = print(variants[at + 1]);
        if (run !== this.#run) return false;
        if (!answer.ok) {
          this.#editor.failed(answer);
          return false;
        }
        await show(frame, answer.html);
        const found = measured(frame).map(({ kind, text, path, block, width }): Found => {
          const said = this.#editor.say(this.#editor.data.words.studioPublishing[kind], { text });
          return { level: "warning", text: said, variant, path, block, width, state };
        });
        this.found = withoutRepetitionsOf([...this.found, ...found]);
        this.done += 1;
        this.measured = this.done;
        // Lets the owner go on typing between two pages.
        await new Promise((next) => setTimeout(next));
      }
      return true;
    } finally {
      frame.remove();
    }
  }
}

function measured(frame: HTMLIFrameElement) {
  return widths.flatMap((width) =>
    modes.flatMap((mode) => {
      frame.style.width = `${width}px`;
      const page = frame.contentDocument;
      if (page === null) return [];
      page.documentElement.style.colorScheme = mode;
      for (const { cssRules } of page.styleSheets) fixMode(cssRules, mode);
      return troublesIn(page).map((one) => ({ ...one, width }));
    }),
  );
}

/** Laid out, but not seen, not read aloud and not reached by the keyboard. */
async function openFrame(src: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.setAttribute("aria-hidden", "true");
  frame.inert = true;
  frame.tabIndex = -1;
  frame.title = "";
  frame.style.cssText =
    "position:fixed;inset:0 auto auto 0;height:800px;border:0;opacity:0;pointer-events:none;z-index:-1";
  frame.src = src;
  const loaded = new Promise<unknown>((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

async function show(frame: HTMLIFrameElement, html: string): Promise<void> {
  const page = frame.contentDocument;
  if (page === null) return;
  page.replaceChild(page.adoptNode(readPage(html).documentElement), page.documentElement);
  const late = new Promise((resolve) => setTimeout(resolve, fontsWithin));
  await Promise.race([page.fonts.ready, late]);
}
