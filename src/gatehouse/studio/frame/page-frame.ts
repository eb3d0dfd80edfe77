/**
 * The real page in its frame: shows what the server made, tells what is touched, and lets a text be typed where it stands.
 * The frame has no scripts of its own; these listeners belong to the studio.
 */
import type { RichText } from "../../core/page/rich-text.ts";
import { morph } from "./morph.ts";
import { breakParagraph, hasParagraphs, hideOthers, partsOfText, showParagraphs } from "./paragraphs.ts";
import { emptyAttribute, showEmptyParts, type EmptyPart } from "./empty-parts.ts";
import { showRichText } from "./show-rich-text.ts";
import { keepTextPlace, leaveTextPlace, textPlace, type TextPlace } from "./text-place.ts";
import { caretAt } from "./caret-at.ts";
import { blockAttribute, pathAttribute, readPage } from "./read-page.ts";

/** A place in running text. */
export interface Caret {
  /** Among its paragraphs, headings and items of lists, from 0. */
  readonly line: number;
  /** Characters in front of it, in its line. */
  readonly offset: number;
}

export interface FrameEvents {
  /** A block was clicked, and perhaps one of its texts, which is now typed on the page or has to be typed in its field. */
  readonly chosen: (block: string | null, path: string | null, isTyping: boolean, caret: Caret | null) => void;
  readonly hovered: (block: string | null) => void;
  /** What stands at a path, with placeholders as they were written; null where it cannot be typed in the page. */
  readonly textAt: (path: string, shown: string) => string | null;
  readonly typed: (path: string, text: string) => void;
  /** A text is edited from now on. @returns how to take back what is typed then */
  readonly begun: (path: string) => () => void;
  /** What stands in the place of a block that prints nothing; null for none. */
  readonly emptyBlock: (block: string) => EmptyPart | null;
  /** Stand in the place of a link's own while it has none. */
  readonly linkWords: string;
  /** A text is no longer edited; the page may be made anew. */
  readonly left: () => void;
  /** Keys that the page itself has no use for. */
  readonly key: (event: KeyboardEvent) => void;
}

/** Leads out of the page, also while a text is typed. */
const areaKey = "F6";

const chosenAttribute = "data-chosen";
const hoveredAttribute = "data-hovered";

/** Outlines only: they take no room, so that the page looks as visitors see it. */
const outlines = `
[${blockAttribute}] { cursor: default; }
.gh-text { cursor: text; }
[${pathAttribute}] { cursor: text; border-radius: 2px; }
[${hoveredAttribute}] { outline: 1.5px dashed #4f7cff; outline-offset: 4px; }
[${chosenAttribute}] { outline: 2px solid #4f7cff; outline-offset: 4px; scroll-margin: 2rem; }
[${pathAttribute}]:hover, [${pathAttribute}][contenteditable] { box-shadow: 0 0 0 2px color-mix(in srgb, #4f7cff 35%, transparent); }
[${pathAttribute}][contenteditable] { outline: none; white-space: pre-wrap; cursor: text; }
.gh-text[contenteditable] { box-shadow: 0 0 0 2px color-mix(in srgb, #4f7cff 35%, transparent); outline: none; white-space: pre-wrap; overflow-wrap: break-word; font-variant-ligatures: none; cursor: text; }
div[${emptyAttribute}] { padding: 0.625rem 0.75rem; border: 1.5px dashed color-mix(in srgb, currentColor 45%, transparent); border-radius: 6px; font-size: 0.875rem; color: color-mix(in srgb, currentColor 75%, transparent); cursor: pointer; }
span[${emptyAttribute}]:empty::before { content: attr(${emptyAttribute}); opacity: 0.7; font-style: italic; }
@media (forced-colors: active) { [${chosenAttribute}] { outline-color: Highlight; } }
`;

interface Edited {
  readonly element: HTMLElement;
  readonly path: string;
  readonly before: string;
  readonly takeBack: () => void;
  /** Which of its paragraphs it is typed in. */
  readonly at: number;
  isTyped: boolean;
  /** The click went beside the words, until the caret is at their end. */
  isBeside: boolean;
  /** Where the click went in the whole text, until the caret is there. */
  caret: number | null;
}

export type PageFrame = ReturnType<typeof createPageFrame>;

/** @param frame holds an empty document of this origin that has loaded */
export function createPageFrame(frame: HTMLIFrameElement, events: FrameEvents) {
  const { page, view } = documentIn(frame);
  let mode: "light" | "dark" = "light";
  let chosen: string | null = null;
  let hovered: string | null = null;
  /** A block that the page does not have yet. */
  let awaited: string | null = null;
  let edited: Edited | null = null;
  /** Running text that is typed where it stands. */
  let writing: TextPlace | null = null;

  // A hint for the empty page; the page itself says what it takes.
  page.querySelector("meta[name=color-scheme]")?.remove();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(outlines);
  page.adoptedStyleSheets = [sheet];

  const closest = (event: Event, attribute: string): HTMLElement | null =>
    event.target !== null && "closest" in event.target
      ? (event.target as Element).closest<HTMLElement>(`[${attribute}]`)
      : null;

  /** The text that a click means: the words themselves, or those of the line beside which it goes. */
  function touchedText(event: MouseEvent): HTMLElement | null {
    return closest(event, pathAttribute) ?? textOfLine(event.target as Element, event);
  }

  function outline(): void {
    for (const element of page.querySelectorAll(`[${blockAttribute}]`)) {
      const id = element.getAttribute(blockAttribute);
      element.toggleAttribute(chosenAttribute, id === chosen);
      element.toggleAttribute(hoveredAttribute, id === hovered && id !== chosen);
    }
  }

  /** Light or dark is the device's choice on the page itself; here it is the owner's. */
  function applyMode(): void {
    page.documentElement.style.colorScheme = mode;
    for (const { cssRules } of page.styleSheets) fixMode(cssRules, mode);
  }

  /** Brings a block into view: at once, or when the page is made with it. */
  function reveal(block: string): void {
    const element = page.querySelector(`[${blockAttribute}="${block}"]`);
    awaited = element === null ? block : null;
    element?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  function stopTyping(): void {
    if (edited === null) return;
    const { element, path } = edited;
    edited = null;
    element.removeAttribute("contenteditable");
    if (hasParagraphs(path)) showParagraphs(page, path, element.textContent.trim());
    events.left();
  }

  const isInWriting = (event: Event) => writing?.element.contains(event.target as Node | null) ?? false;

  page.addEventListener("pointerdown", (event) => {
    if (isInWriting(event)) return;
    writing?.left();
    const element = touchedText(event);
    if (edited !== null && edited.element !== element) edited.element.blur();
    if (element === null || event.button !== 0) return;
    const path = element.getAttribute(pathAttribute) ?? "";
    // A text that stands in several places is edited in its field; a button takes no caret.
    const parts = element.closest(`button, div[${emptyAttribute}]`) === null ? partsOfText(page, path) : [];
    const shown = parts.map(({ textContent }) => textContent);
    const text = parts.length > 0 ? events.textAt(path, shown.join("\n\n")) : null;
    if (text === null || edited?.element === element) return;
    const at = parts.indexOf(element);
    const caret = parts.length > 1 && text === shown.join("\n\n") ? offsetAt(element, event) : null;
    edited = {
      element,
      path,
      before: text,
      takeBack: events.begun(path),
      at,
      isTyped: false,
      isBeside: closest(event, pathAttribute) === null,
      caret: caret === null ? null : [...shown.slice(0, at), ""].join("\n\n").length + caret,
    };
    element.setAttribute("contenteditable", "plaintext-only");
    if (parts.length > 1) hideOthers(page, path, at);
    if (element.textContent !== text) element.textContent = text;
  });
  page.addEventListener("click", (event) => {
    // Links lead nowhere here, and buttons send nothing.
    event.preventDefault();
    if (isInWriting(event)) return;
    const text = touchedText(event);
    const isTyping = edited !== null && edited.element === text;
    if (isTyping) text?.focus();
    if (isTyping && edited?.isBeside === true) {
      page.getSelection()?.selectAllChildren(edited.element);
      page.getSelection()?.collapseToEnd();
      edited.isBeside = false;
    }
    if (isTyping && edited !== null && edited.caret !== null && edited.element.firstChild !== null) {
      page.getSelection()?.collapse(edited.element.firstChild, edited.caret);
      edited.caret = null;
    }
    const block = closest(event, blockAttribute)?.getAttribute(blockAttribute) ?? null;
    const caret = text === null || isTyping ? null : caretIn(text, event);
    events.chosen(block, text?.getAttribute(pathAttribute) ?? null, isTyping, caret);
  });
  page.addEventListener("pointerover", (event) =>
    events.hovered(closest(event, blockAttribute)?.getAttribute(blockAttribute) ?? null),
  );
  page.documentElement.addEventListener("pointerleave", () => events.hovered(null));
  const typed = () => {
    if (edited === null) return;
    edited.isTyped = true;
    events.typed(edited.path, edited.element.textContent);
  };
  page.addEventListener("input", typed);
  page.addEventListener("focusout", (event) => {
    if (edited !== null && event.target === edited.element) stopTyping();
  });
  page.addEventListener("keydown", (event) => {
    if (isInWriting(event)) {
      if (event.ctrlKey || event.metaKey || event.key === areaKey) events.key(event);
      else if (event.key === "Escape" && !event.isComposing) writing?.left();
      return;
    }
    if (edited === null) return events.key(event);
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      if (hasParagraphs(edited.path)) {
        breakParagraph(edited.element);
        typed();
      } else edited.element.blur();
    } else if (event.key === "Escape") {
      event.preventDefault();
      const { element, before, takeBack, isTyped } = edited;
      if (isTyped) {
        element.textContent = before;
        takeBack();
      }
      element.blur();
    } else if (event.ctrlKey || event.metaKey || event.key === areaKey) {
      if (event.key.toLowerCase() === "z" || event.key.toLowerCase() === "y") edited.element.blur();
      events.key(event);
    }
  });
  page.addEventListener("submit", (event) => event.preventDefault());

  return {
    show(html: string): void {
      const next = readPage(html);
      showEmptyParts(next, events.emptyBlock, events.linkWords);
      if (edited !== null && hasParagraphs(edited.path)) fitEdited(next, edited);
      if (writing !== null && !keepTextPlace(next, writing)) writing.left();
      // Styles and attributes of the root belong to the page; what this file added is put back.
      morph(
        page.documentElement,
        next.documentElement,
        (element) => element === edited?.element || element === writing?.element,
      );
      // Its block may have moved into another one, where it was made anew.
      if (writing?.element.isConnected === false) writing.left();
      applyMode();
      outline();
      if (awaited !== null) reveal(awaited);
    },
    setMode(next: "light" | "dark"): void {
      mode = next;
      applyMode();
    },
    choose(block: string | null): void {
      awaited = null;
      chosen = block;
      outline();
    },
    hover(block: string | null): void {
      hovered = block;
      outline();
    },
    reveal,
    /** Puts a text into the page at once, before the server has made it anew. */
    showText(path: string, text: string): void {
      if (hasParagraphs(path)) {
        if (edited?.path !== path) showParagraphs(page, path, text);
        return;
      }
      for (const element of page.querySelectorAll(`[${pathAttribute}="${path}"]`)) {
        if (element !== edited?.element) element.textContent = text;
      }
    },
    showRichText(path: string, text: RichText): void {
      if (writing?.path !== path) showRichText(page, path, text);
    },
    /**
     * Gives the element of a running text away, to be typed in.
     *
     * @param left the text editor has to close, and to call `leaveText`
     * @returns null where the page does not show the text
     */
    openText(path: string, left: () => void): HTMLElement | null {
      writing?.left();
      writing = textPlace(page, path, left);
      return writing?.element ?? null;
    },
    /** The text editor is closed. @param text what stands there now */
    leaveText(text: RichText): void {
      if (writing === null) return;
      leaveTextPlace(writing, text);
      writing = null;
      outline();
      events.left();
    },
  };
}

function documentIn({ contentDocument, contentWindow }: HTMLIFrameElement) {
  if (contentDocument === null || contentWindow === null)
    throw new Error("The frame of the page is of another origin.");
  return { page: contentDocument, view: contentWindow as Window & typeof globalThis };
}

/** On the page that the server made, too, the text that is being typed stands in one paragraph, at the same place. */
function fitEdited(next: Document, { path, at }: Edited): void {
  showParagraphs(next, path, Array.from({ length: at + 1 }, () => "…").join("\n\n"));
  hideOthers(next, path, at);
}

const lines = "h1, h2, h3, p, li";

/**
 * A click beside the words of a line, or between the lines of running text, is for them.
 *
 * @returns null where other things stand in the line
 */
function textOfLine(target: Element, { clientY }: MouseEvent): HTMLElement | null {
  const line = target.closest(lines) ?? nearestLine(target.closest(".gh-text"), clientY);
  const texts = [...(line?.querySelectorAll<HTMLElement>(`[${pathAttribute}]`) ?? [])];
  const paths = new Set(texts.map((text) => text.getAttribute(pathAttribute)));
  const isAll =
    texts
      .map(({ textContent }) => textContent)
      .join("")
      .trim() === line?.textContent.trim();
  return paths.size === 1 && isAll ? (texts.at(-1) ?? null) : null;
}

function nearestLine(text: Element | null, y: number): Element | null {
  const all = [...(text?.querySelectorAll(lines) ?? [])];
  const away = (line: Element) => {
    const { top, bottom } = line.getBoundingClientRect();
    return Math.max(top - y, y - bottom);
  };
  return all.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}

/** Characters in front of a click in a text; null beside it. */
function offsetAt(text: HTMLElement, click: MouseEvent): number | null {
  const at = caretAt(text.ownerDocument, click);
  return at !== null && text.contains(at.node) ? at.offset : null;
}

/** Where in running text a click went, beside a line at its end; null in every other text. */
function caretIn(text: HTMLElement, click: MouseEvent): Caret | null {
  const [line, all] = [text.closest(lines), text.closest(".gh-text")?.querySelectorAll(lines)];
  if (line === null || all === undefined) return null;
  const at = caretAt(text.ownerDocument, click);
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(line);
  if (at !== null && line.contains(at.node)) range.setEnd(at.node, at.offset);
  return { line: [...all].indexOf(line), offset: range.toString().length };
}

/** Media rules are remembered by what they said before they were changed. */
const original = new WeakMap<CSSRule, string>();

/** Lets the rules of one mode hold, also where the device is set to the other. */
export function fixMode(rules: CSSRuleList, mode: "light" | "dark"): void {
  for (const rule of rules) {
    if (!("media" in rule) || !("cssRules" in rule)) continue;
    const { media, cssRules } = rule as CSSMediaRule;
    const said = original.get(rule) ?? media.mediaText;
    const asked = /^\(prefers-color-scheme:\s*(light|dark)\)$/.exec(said)?.[1];
    if (asked !== undefined) {
      original.set(rule, said);
      const wanted = asked === mode ? "all" : "not all";
      if (media.mediaText !== wanted) media.mediaText = wanted;
    }
    fixMode(cssRules, mode);
  }
}
